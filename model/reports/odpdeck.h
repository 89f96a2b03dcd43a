// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slidedeck.h"

#include <QtCore/QDateTime>

namespace lacuna {

/// An OpenDocument presentation being written. Slides wait until all are there, so that links find later ones.
class OdpDeck : public SlideDeck {
public:
    /// Everything in it is dated @p time, so that the same deck is the same bytes. @p look must outlive it.
    OdpDeck(const DeckLook& look, QDateTime time);

    Result<> add(DeckSlide slide) override;
    int slides() const override { return int(m_slides.size()); }
    Result<> write(const QString& title, const QString& subject, QIODevice& device,
                   Progress& progress) override;

private:
    QString pageName(size_t slide) const;
    QString target(const SlideLink& link) const;

    const DeckLook& m_look;
    QDateTime m_time;
    std::vector<DeckSlide> m_slides;
    std::vector<QString> m_names; ///< of their pages, once all are there
    QHash<int, size_t> m_places; ///< place → slide
};

} // namespace lacuna
