// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"

#include <QtCore/QDateTime>
#include <QtCore/QStringList>

#include <vector>

class QIODevice;

namespace lacuna {

class Progress;

/// A native chart: its drawing, and the workbook that PowerPoint edits.
struct DeckChart {
    QByteArray xml; ///< refers to the workbook as "rId1"
    QByteArray workbook;
};

/// A slide as it goes into a deck.
struct DeckSlide {
    QByteArray xml;
    decktheme::Layout layout = decktheme::Layout::TitleOnly;
    std::vector<SlideRelation> relations{};
    std::vector<DeckChart> charts{};
    std::vector<int> places{}; ///< what links of other slides call this one
    QStringList notes{}; ///< what the speaker reads, paragraph by paragraph; empty: none
};

/// A PowerPoint file being written: theme, master and layouts, then slides in order. Used once, on one thread.
class DeckPackage {
public:
    explicit DeckPackage(const DeckLook& look);

    void add(DeckSlide slide);
    int slides() const { return int(m_slideIds.size()); }
    /// All of it, dated @p time, so that the same deck is the same bytes. Errors: Io, Cancelled.
    Result<> write(const QString& title, const QString& subject, const QDateTime& time, QIODevice& device,
                   Progress& progress);

private:
    struct Pending {
        QString part;
        std::vector<SlideRelation> relations;
        std::vector<QString> charts;
    };
    QByteArray presentation() const;
    void addNotes(const QString& slidePart, const QStringList& notes);
    QString addChart(DeckChart chart);
    void relateSlides();
    void addProperties(const QString& title, const QString& subject, const QDateTime& time);

    OoxmlPackage m_package;
    const DeckLook& m_look;
    QString m_masterId;
    QString m_notesMasterId; ///< empty: no slide has notes
    std::vector<QString> m_slideIds;
    std::vector<Pending> m_pending; ///< links wait until every slide has its number
    QHash<int, QString> m_places; ///< place → part
    int m_charts = 0;
};

} // namespace lacuna
