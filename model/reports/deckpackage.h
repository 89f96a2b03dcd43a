// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slidedeck.h"

#include <QtCore/QDateTime>

#include <vector>

namespace lacuna {

/// A PowerPoint file being written: theme, master and layouts, then slides in order. Used once, on one thread.
class DeckPackage : public SlideDeck {
public:
    /// Everything in it is dated @p time, so that the same deck is the same bytes.
    DeckPackage(const DeckLook& look, QDateTime time);

    Result<> add(DeckSlide slide) override;
    int slides() const override { return int(m_slideIds.size()); }
    Result<> write(const QString& title, const QString& subject, QIODevice& device,
                   Progress& progress) override;

private:
    struct Pending {
        QString part;
        std::vector<SlideRelation> relations;
        std::vector<QString> charts;
    };
    QByteArray presentation() const;
    void addNotes(const QString& slidePart, const QStringList& notes);
    Result<QString> addChart(const ReportChart& chart);
    void relateSlides();
    void addProperties(const QString& title, const QString& subject);

    OoxmlPackage m_package;
    const DeckLook& m_look;
    QDateTime m_time;
    QString m_masterId;
    QString m_notesMasterId; ///< empty: no slide has notes
    std::vector<QString> m_slideIds;
    std::vector<Pending> m_pending; ///< links wait until every slide has its number
    QHash<int, QString> m_places; ///< place → part
    int m_charts = 0;
};

} // namespace lacuna
