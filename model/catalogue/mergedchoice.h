// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QHash>

#include <span>

namespace lacuna {

// Which record's value a field has when several records become one study. What cannot be in the way of each other is not chosen: notes
// and fields of other formats are kept from all, codings and files by the store.

enum class MergeField : quint8 {
    Title,
    Authors,
    Year,
    Type,
    Source,
    Volume,
    Issue,
    Pages,
    Publisher,
    Place,
    Edition,
    Isbn,
    Doi,
    Url,
    Abstract,
    Keywords,
    Language,
    Accession,
    VerifiedAt,
};

std::span<const MergeField> mergeFields();
/// "title", "verifiedAt" …: for object names, as the detail form has them.
QString mergeFieldName(MergeField field);
/// As it is shown; lists have one entry a line.
QString mergeFieldText(const Study& study, MergeField field);

/// The record whose value says more: the one that has any, the longer text, more authors, the journal's name rather than its
/// abbreviation. Of equals the one of @p main, else the first. Not for an empty list.
std::size_t fullerRecord(std::span<const Study> records, MergeField field, std::size_t main = 0);
/// The record that is the fuller one in most fields; of equals the one that came first. It gives the study its id.
std::size_t mainRecord(std::span<const Study> records);

/// Field → index of the record; fields left out are the main record's.
using MergeChoice = QHash<MergeField, std::size_t>;
MergeChoice fullerChoice(std::span<const Study> records, std::size_t main);

/// The study that @p records become: the id and times of @p main, each field as chosen, the notes and other fields of all.
Study mergedStudy(std::span<const Study> records, std::size_t main, const MergeChoice& choice);

/// The same where nobody was asked, while importing: the first record's values stand, what it has not is the first of the others' that has it; the keywords
/// of all.
Study filledStudy(std::span<const Study> records);
/// Every value, note and coding of @p other stands in @p kept: merging them would lose and add nothing.
bool addsNothing(const CodedStudy& kept, const CodedStudy& other);

} // namespace lacuna
