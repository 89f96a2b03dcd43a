// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slidedeck.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace lacuna {

/// An OpenDocument presentation being written. Slides wait until all are there, so that links find later ones.
class OdpDeck : public SlideDeck {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OdpDeck)
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
    QHash<int, size_t> m_places; ///< place → slide
};

} // namespace lacuna
