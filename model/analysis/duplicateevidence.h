// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicates.h"
#include "model/analysis/textsimilarity.h"

#include <optional>

namespace lacuna {

// How two studies' fields compare, and what each outcome is worth.

enum class FieldMatch : quint8 { Missing, Conflict, Similar, Same };

/// Ascending likeness.
enum class TitleMatch : quint8 {
    Missing,
    Other,
    Vague, ///< similarity from 0.65
    Similar, ///< from 0.8
    Contained, ///< one lacks the subtitle, or is cut off
    Close, ///< from 0.9
    Near, ///< from 0.95
    Same,
};

enum class PagesMatch : quint8 {
    Missing,
    Conflict,
    Weak,
    First,
    Both
}; ///< Weak: both begin on one of the first pages

enum class NumbersMatch : quint8 {
    Same,
    Fewer,
    Conflict
}; ///< Fewer: one title has all of the other's and more

struct Evidence {
    TitleMatch title = TitleMatch::Missing;
    double titleSimilarity = 0;
    bool translated = false; ///< the titles that match stand in brackets
    int titleWeight = 0; ///< how telling the title is: 0 short ("Editorial"), 1, 2 long
    bool otherWords = false; ///< each title has a word that the other has nothing like
    NumbersMatch numbers = NumbersMatch::Same;
    AuthorAgreement authors;
    bool oneAuthorless = false;
    int yearsApart = -1; ///< −1: not known
    PagesMatch pages = PagesMatch::Missing;
    FieldMatch volume = FieldMatch::Missing;
    FieldMatch issue = FieldMatch::Missing;
    FieldMatch source = FieldMatch::Missing;
    FieldMatch doi = FieldMatch::Missing;
    FieldMatch abstract = FieldMatch::Missing;
    FieldMatch isbn = FieldMatch::Missing;
    FieldMatch edition = FieldMatch::Missing;
};

/// @p title has @p a's title as its pattern. Nothing if the titles have nothing in common, unless @p whateverTitle.
std::optional<Evidence> weigh(const DuplicateKey& a, const DuplicateKey& b, const EditDistance& title,
                              bool whateverTitle);

/// Log-odds of one publication against two: below 0 two are more likely.
double pointsOf(const Evidence& evidence);

/// True if both stand in the same place: journal, volume, first and last page, year. Whatever their titles, they are one
/// article if their authors do not speak against it.
bool isSamePlace(const Evidence& evidence);

/// What a person is told of it.
std::vector<DuplicateGround> groundsOf(const Evidence& evidence);

/// Whether two names of a journal or series may be one's: equal, abbreviated word by word, an acronym, a slip of the pen.
FieldMatch compareSources(QStringView a, QStringView b);

} // namespace lacuna
