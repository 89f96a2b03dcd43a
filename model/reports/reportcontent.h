// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/charttable.h"
#include "model/analysis/gaplisting.h"
#include "model/analysis/handout.h"
#include "model/analysis/mapdifference.h"
#include "model/catalogue/study.h"
#include "model/catalogue/values.h"
#include "model/reports/report.h"

#include <functional>
#include <span>

namespace lacuna {

/// Where a report reads the studies it names. Called on the thread that writes.
class StudySource {
public:
    virtual ~StudySource() = default;
    struct Entry {
        const Study& study;
        const QStringList& files; ///< names of what is attached; empty unless @c files were asked for
    };
    /// Calls @p visit with those of @p ids (ascending) that there are, in that order, one in memory at a time. Stops with cancelled() if
    /// @p visit returns false. Errors: as the catalogue's.
    virtual Result<> visit(std::span<const Id> ids, bool files,
                           const std::function<bool(const Entry&)>& visit) const = 0;
};

/// One view answered: a gap map, how it is drawn, and what is said of it.
struct ReportView {
    std::shared_ptr<const GapMap> map;
    QString title; ///< empty: methodnote::title()
    QString caption;
    QString notes; ///< the speaker's
    QJsonObject drawing;
    MapNotes gapNotes;
    std::shared_ptr<const MapDifference> change; ///< null: not compared
    QString changedSince; ///< "2020", "the view of June": what it is compared with
    ReportParts parts =
        allReportParts; ///< what a step of a story shows of it, besides what the options leave out
};

/// What a story shows between its views: a title, words, a vote, a result.
struct ReportInsert {
    size_t before = 0; ///< it stands before this view; the number of views: at the end
    QString title;
    std::vector<HandoutBlock> blocks; ///< below the title; none: the title stands alone
    QString notes; ///< the speaker's
};

/// What reports are made of: one value for every format, computed before the first byte is written. The views' maps and @c studies must outlive it.
struct ReportContent {
    QString title; ///< of a story; empty: the only view's
    QString subtitle;
    std::vector<ReportView> views; ///< may be empty of a story that has inserts
    std::vector<ReportInsert> inserts; ///< in order
    Protocol protocol;
    const StudySource* studies = nullptr; ///< null: no study is listed

    bool isStory() const { return views.size() != 1 || !title.isEmpty() || !inserts.empty(); }
};

/// What the whole is called: the story, else its first view. One line, never empty.
QString titleOf(const ReportContent& content);
/// What it is about, in a line; may be empty.
QString subjectOf(const ReportContent& content);
/// Where its figures come from: those of its first view, else of the catalogue.
Provenance provenanceOf(const ReportContent& content);
/// Whether @p insert opens a part: a title with nothing but a few words below it.
bool isTitle(const ReportInsert& insert);
/// The inserts that stand before view @p before; before the number of views: those at the end.
std::span<const ReportInsert> insertsBefore(const ReportContent& content, size_t before);
/// A story as a document without its views: what writers that have no room between views make of its words and results.
Handout handoutOf(const ReportContent& content, const QDate& exported);

/// The studies in the matrix of some view of @p content, ascending, each once.
std::vector<Id> studiesOf(const ReportContent& content);
/// Those that pass the filter of some view, be they coded for its matrix or not: all that a format may hold. Ascending, each once.
std::vector<Id> matchingStudiesOf(const ReportContent& content);

/// @p options with title, caption and drawing of @p view.
ReportOptions optionsOf(const ReportView& view, ReportOptions options);

/// The ranked gaps of @p view with what is said of them, at most options.mostGaps of them; without notes unless they may leave.
GapListing gapsOf(const ReportView& view, const ReportOptions& options);

/// A chart of a report, and how it is best drawn.
struct ReportChart {
    enum class Kind { Columns, StackedColumns, Bars, StackedBars, Lines };
    Kind kind = Kind::Columns;
    QString title; ///< "Studies by year"
    ChartTable table;
};
/// The charts of @p view: its innermost cells by gap class, studies by year (divided by its segments, if any), by the terms of its rows and of its
/// columns, the most first. Those with nothing to show are left out. Reads the map's evidence; about 5 ms per 100,000 studies.
std::vector<ReportChart> chartsOf(const ReportView& view);

/// "Bales, Kevin; Doe, Jane (2020). Title. Journal 12(3), 4–9. Publisher." in the manner of APA, with names as they are stored and without addresses:
/// see studyLink(). One line.
QString referenceText(const Study& study);
/// "Bales and Doe 2020", "Walk Free 2018", "Bales et al. n.d.": how a text names the study.
QString shortReference(const Study& study);
/// "https://doi.org/10.1/x", else the study's own address if it is one of http or https; empty: none.
QString studyLink(const Study& study);

/// The only view of @p content. Errors: BadInput, naming formats that have room, if there are more.
Result<const ReportView*> onlyView(const ReportContent& content);

} // namespace lacuna
