// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burden.h"
#include "model/catalogue/codebook.h"
#include "model/catalogue/contribution.h"
#include "model/catalogue/gapnote.h"
#include "model/catalogue/meeting.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/round.h"
#include "model/catalogue/story.h"
#include "model/catalogue/study.h"
#include "model/catalogue/teamwork.h"
#include "model/catalogue/values.h"

#include <variant>

namespace lacuna {

// Every change a user makes is one of these values: views make them, the store applies each in one transaction that the session
// extension records, so each is one undo step. An id of 0 in a value to be added is given by the store.

struct AddStudy {
    CodedStudy study;
};
/// Replaces the study's fields and its codings, everybody's.
struct UpdateStudy {
    CodedStudy study;
    bool fieldsOnly =
        false; ///< the codings stay as they are in the catalogue, whatever @c study says of them
};
struct DeleteStudies {
    QList<Id> studies;
};
/// Adds or removes one term on many studies. In a dimension that takes one term only, adding replaces what the same coder said before.
struct CodeStudies {
    QList<Id> studies;
    Id dimension = 0;
    Id term = 0;
    bool add = true;
    Id coder = 0; ///< removing with coder 0 removes everybody's
};
/// What one coder says of one study in one dimension, in place of what the coder said before. Study, dimension and coder of the codings are set by it.
struct SetCodings {
    Id study = 0;
    Id dimension = 0;
    Id coder = 0;
    std::vector<Coding> codings;
    /// With coder 0: the coders' answers count no longer in this dimension, these do (none, too). Otherwise it is left as it is.
    bool reconciles = false;
};
/// Makes one study of several. @c kept is how it is to be from now on (its id is one of the catalogue's); the codings, files, notes, reports and
/// collections of the others become its own, and every record is kept as it was: see CatalogueStore::mergedRecords().
struct MergeStudies {
    Study kept;
    QList<Id> others;
};
/// Many merges as one step. No study may be named twice.
struct MergeGroups {
    std::vector<MergeStudies> groups;
};
/// Remembers that these are not duplicates, or (@c on false) forgets it.
struct SetDifferent {
    QList<DifferentPair> pairs;
    bool on = true;
};
/// The studies become reports of @c of, or (0) studies of their own.
struct LinkReports {
    QList<Id> studies;
    Id of = 0;
};
/// Adds a coder (id 0) or renames one. Refused if another has the name.
struct SaveCoder {
    Coder coder;
};
/// With everything the coder coded, unless it is given to another coder (0: to nobody in particular).
struct DeleteCoder {
    Id coder = 0;
    std::optional<Id> giveTo;
};
struct SaveCollection {
    Collection collection;
    QList<Id> studies; ///< of a new one
};
struct DeleteCollection {
    Id collection = 0;
};
struct CollectStudies {
    QList<Id> studies;
    Id collection = 0;
    bool add = true;
};
struct SaveSearch {
    SavedSearch search;
};
struct DeleteSearch {
    Id search = 0;
};
/// Keeps a file with a study. @c pages is the text of its pages, to be searched; empty: none.
struct AttachFile {
    Attachment attachment; ///< id, size, hash and time are given by the store
    QByteArray content;
    QStringList pages;
};
struct DeleteAttachment {
    Id attachment = 0;
};
/// What is said of a file that is kept: its note and whether it is confidential. The file itself stays as it is.
struct SaveAttachment {
    Id attachment = 0;
    QString note;
    bool confidential = false;
};
/// One a study, checklist and coder: replaces an earlier one. A rating that is new becomes the coder's coding of the study's confidence, in
/// place of any other; one that is gone, here or by DeleteAppraisal, takes its coding along unless the coder coded something else since, and
/// the coder's latest other rating of the study takes its place.
struct SaveAppraisal {
    Appraisal appraisal;
};
struct DeleteAppraisal {
    Id appraisal = 0;
};
struct SaveChecklist {
    Checklist checklist;
};
struct DeleteChecklist {
    Id checklist = 0;
};
struct AddDimension {
    Dimension dimension;
};
/// Label, scope note, position, retired. The key may change too.
struct UpdateDimension {
    Dimension dimension;
};
/// Codings of @c from get the same-named (else moved) terms of @c into.
struct MergeDimensions {
    Id from = 0;
    Id into = 0;
};
struct DeleteDimension {
    Id dimension = 0;
};
struct AddTerm {
    Term term;
};
/// Rename, move (parent, position), retire, aliases, scope note. Refused if it would close a ring.
struct UpdateTerm {
    Term term;
};
/// Codings, not-applicable pairs, children and aliases of @c from go to @c into; @c from's names become aliases.
struct MergeTerms {
    Id from = 0;
    Id into = 0;
};
/// Only if nothing is coded with it or a descendant; otherwise retire it.
struct DeleteTerm {
    Id term = 0;
};
struct SetNotApplicable {
    NotApplicable pair;
    bool on = true; ///< false: takes the declaration back
};
/// Several at once, for one reason and in one step: all or none.
struct SetNotApplicables {
    std::vector<NotApplicable> pairs;
};
struct SetProtocol {
    Protocol protocol;
};
struct SaveView {
    View view;
};
struct DeleteView {
    Id view = 0;
};
/// Views in the order given; those not named follow as they were.
struct OrderViews {
    QList<Id> views;
};
/// One a pair of terms: takes the place of an earlier one on the same pair. An empty note is removed.
struct SaveGapNote {
    GapNote note;
};
struct DeleteGapNote {
    Id note = 0;
};
/// Adds a burden table (id 0) or replaces one with all its figures. Refused if another has the name, or if two areas overlap.
struct SaveBurden {
    Burden burden;
};
/// Several at once and in one step: all or none.
struct SaveBurdens {
    std::vector<Burden> burdens;
};
struct DeleteBurden {
    Id burden = 0;
};
/// Adds a story (id 0) or replaces one with all its steps. Refused if another has the name.
struct SaveStory {
    Story story;
};
struct DeleteStory {
    Id story = 0;
};
/// Takes a whole import back: the studies, codings and terms it added.
struct DeleteBatch {
    Id batch = 0;
};
/// Brings a codebook in: dimensions match by key, terms by code then label; what is missing is added, labels and notes follow the file.
struct ImportCodebook {
    Codebook codebook;
};

/// Adds practices (id 0) or replaces them with all their sources and terms; all or none.
struct SavePractices {
    std::vector<Practice> practices;
};
struct DeletePractices {
    QList<Id> practices;
};
/// Adds contributions (id 0) or replaces them with all they are tied to; all or none.
struct SaveContributions {
    std::vector<Contribution> contributions;
};
struct DeleteContributions {
    QList<Id> contributions;
};
/// Adds a round (id 0) or replaces one: everything but its ballots, of which the answers to options and criteria that it no longer has go.
/// Refused if another has the name, if two options or criteria have the same, or if the method changes while there are ballots.
struct SaveRound {
    Round round;
};
struct DeleteRound {
    Id round = 0;
};
/// Each takes the place of the same participant's earlier ballot in that stage; all or none. Refused if the round is closed.
struct SaveBallots {
    Id round = 0;
    std::vector<Ballot> ballots;
};
struct DeleteBallots {
    Id round = 0;
    QList<Id> ballots;
};

/// Begins a meeting (id 0), or changes one: its name and when it ended. Its minutes stay as they are.
struct SaveMeeting {
    Meeting meeting;
};
/// With its minutes.
struct DeleteMeeting {
    Id meeting = 0;
};
/// Adds a line to the minutes (id 0) or replaces one. @c note: what is noted of the gap by the same decision, in the same step.
struct SaveMinute {
    Id meeting = 0;
    Minute minute;
    std::optional<GapNote> note;
};
struct DeleteMinutes {
    Id meeting = 0;
    QList<Id> minutes;
};

using Edit =
    std::variant<AddStudy, UpdateStudy, DeleteStudies, CodeStudies, AddDimension, UpdateDimension,
                 MergeDimensions, DeleteDimension, AddTerm, UpdateTerm, MergeTerms, DeleteTerm,
                 SetNotApplicable, SetProtocol, SaveView, DeleteView, DeleteBatch, ImportCodebook, SetCodings,
                 MergeStudies, SetDifferent, LinkReports, SaveCoder, DeleteCoder, SaveCollection,
                 DeleteCollection, CollectStudies, SaveSearch, DeleteSearch, AttachFile, DeleteAttachment,
                 SaveAppraisal, DeleteAppraisal, SaveChecklist, DeleteChecklist, MergeGroups, OrderViews,
                 SaveGapNote, DeleteGapNote, SaveBurden, DeleteBurden, SetNotApplicables, SaveBurdens,
                 SaveStory, DeleteStory, SavePractices, DeletePractices, SaveContributions,
                 DeleteContributions, SaveRound, DeleteRound, SaveBallots, DeleteBallots, SaveMeeting,
                 DeleteMeeting, SaveMinute, DeleteMinutes, SaveAttachment>;

/// What an edit, undo or redo did.
struct EditOutcome {
    Id id = 0; ///< of what was added, if one thing was
    QString description; ///< for "Undo …", in the user's language
};

} // namespace lacuna
