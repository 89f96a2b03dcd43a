// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/study.h"
#include "model/catalogue/values.h"

#include <variant>

namespace lacuna {

// Every change a user makes is one of these values: views make them, the store applies each in one transaction that the session
// extension records, so each is one undo step. An id of 0 in a value to be added is given by the store.

struct AddStudy {
    CodedStudy study;
};
/// Replaces the study's fields and its codings.
struct UpdateStudy {
    CodedStudy study;
};
struct DeleteStudies {
    QList<Id> studies;
};
/// Adds or removes one term on many studies.
struct CodeStudies {
    QList<Id> studies;
    Id dimension = 0;
    Id term = 0;
    bool add = true;
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
struct SetProtocol {
    Protocol protocol;
};
struct SaveView {
    View view;
};
struct DeleteView {
    Id view = 0;
};
/// Takes a whole import back: the studies, codings and terms it added.
struct DeleteBatch {
    Id batch = 0;
};
/// Brings a codebook in: dimensions match by key, terms by code then label; what is missing is added, labels and notes follow the file.
struct ImportCodebook {
    Codebook codebook;
};

using Edit = std::variant<AddStudy, UpdateStudy, DeleteStudies, CodeStudies, AddDimension, UpdateDimension,
                          MergeDimensions, DeleteDimension, AddTerm, UpdateTerm, MergeTerms, DeleteTerm,
                          SetNotApplicable, SetProtocol, SaveView, DeleteView, DeleteBatch, ImportCodebook>;

/// What an edit, undo or redo did.
struct EditOutcome {
    Id id = 0; ///< of what was added, if one thing was
    QString description; ///< for "Undo …", in the user's language
};

} // namespace lacuna
