// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/htmlpart.h"
#include "model/reports/reportcontent.h"

namespace lacuna {

class MatrixTable;

/// What a web page shows without its script: everything but filtering. One section per view.
class HtmlTables {
public:
    /// @p solo: the page is about one view, whose title stands at the head of the page already.
    HtmlTables(const ReportOptions& options, bool solo)
        : m_options(options)
        , m_solo(solo)
    {
    }

    /// The section of @p view, named "view-<number>".
    /// Steps of a story that show no view stand at its head, those at the end of the story (@p after) at its foot.
    QByteArray view(const ReportView& view, int number, std::span<const ReportInsert> before = {},
                    std::span<const ReportInsert> after = {}) const;
    /// "view-1": how the page and its script call a view.
    static QString viewId(int number);

private:
    void steps(HtmlPart& html, std::span<const ReportInsert> inserts) const;
    void openPart(HtmlPart& html, int number, QLatin1StringView part, const QString& label) const;
    void matrix(HtmlPart& html, const ReportView& view) const;
    void legend(HtmlPart& html, const GapMap& map) const;
    void gaps(HtmlPart& html, const ReportView& view) const;
    void changes(HtmlPart& html, const ReportView& view) const;
    void charts(HtmlPart& html, const ReportView& view) const;
    void method(HtmlPart& html, const GapMap& map) const;
    QLatin1StringView heading(int below) const;

    const ReportOptions& m_options;
    bool m_solo;
};

/// The matrix as a table with a caption. @p plain: cells have no colours.
void writeHtmlMatrix(HtmlPart& html, const MatrixTable& table, const QString& title, bool plain);
/// "Primary study", "Not coded": what a legend calls a segment.
QString segmentLabel(const GapSegment& segment);
/// As the style sheet names the looks of a cell, or of an area, where the fullest has @p largest studies.
QString htmlCellLooks(const GapCell& cell, int largest);

} // namespace lacuna
