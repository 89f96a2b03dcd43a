// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/leaving.h"
#include "model/catalogue/story.h"
#include "model/reports/reportcontent.h"
#include "model/storage/cataloguestore.h"
#include "views/common/workspace.h"

namespace lacuna {

/// What is to be written: questions with their filters, as views and stories have them, or as they stand in the window.
struct ReportAsk {
    QString title; ///< of a story; empty: the only view's
    QString subtitle;
    std::vector<View> views; ///< name: the title; empty: the question's
    std::vector<QString> notes; ///< the speaker's, by view; may be shorter
    /// Of a story: every step, those that show a view in the order of @c views; empty: the views alone, with all parts.
    std::vector<StoryStep> steps;
    int changedSince = 0; ///< a year: each view is compared with what was known at its end; 0: it is not
};

ReportAsk askOf(const View& view);
ReportAsk askOf(const ExportOrder& order);
/// What is written of @p order; reads its template, if the format takes one. Errors: those of readTemplate().
Result<ReportOptions> optionsOf(const ExportOrder& order);
/// What the format @p id ("docx") has room for.
ReportParts partsOf(QStringView id);
/// The presentation that slides take their look from, for ReportOptions::slideTemplate. Errors: Io, naming the file; BadInput if it is larger than
/// any template.
Result<QByteArray> readTemplate(const QString& file);
/// Steps whose view or round was deleted are left out; the number of them goes to @p missing. Errors: BadInput if no step is left.
Result<ReportAsk> askOf(const Story& story, const std::vector<View>& views, const std::vector<Round>& rounds,
                        int& missing);

/// Whether what is marked confidential leaves with a report.
Leaving leavingOf(const ReportOptions& options);

/// The studies of a catalogue as far as they may leave, read one after the other. The thread that owns @p store, which must outlive it.
class StoreStudies : public StudySource {
public:
    StoreStudies(const CatalogueStore& store, Leaving leaving)
        : m_store(store)
        , m_leaving(leaving)
    {
    }
    Result<> visit(std::span<const Id> ids, bool files,
                   const std::function<bool(const Entry&)>& visit) const override;

private:
    const CatalogueStore& m_store;
    Leaving m_leaving;
};

/// What a step of @p kind that shows a view shows of it; with what stands once at the end: studies, method, sources.
ReportParts partsOf(StepKind kind);

/// Answers every question of @p ask, and counts the rounds of its steps: the one place where the window and the command line get a report's content, of what may leave. @p studies must outlive it.
/// Errors: those of computeGapMap() and of the search, naming the view; Cancelled.
Result<ReportContent> composeReport(const ReportAsk& ask, const Snapshot& snapshot,
                                    const CatalogueStore& store, const StudySource& studies, Leaving leaving,
                                    Progress& progress);

/// What of a report's studies would leave the computer if it were ticked.
struct ConfidentialCounts {
    int studyNotes = 0; ///< studies with notes
    int files = 0; ///< attached files, whose names may leave
    int gapNotes = 0; ///< notes on gaps of the maps
    int marked = 0; ///< of all of them, those that carry the mark "confidential"
    int studies = 0; ///< that the report may name

    friend bool operator==(const ConfidentialCounts&, const ConfidentialCounts&) = default;
};
/// @p notes: those of the catalogue. The thread that owns @p store.
Result<ConfidentialCounts> confidentialIn(const ReportContent& content, const CatalogueStore& store,
                                          const std::vector<GapNote>& notes, Progress& progress);

} // namespace lacuna
