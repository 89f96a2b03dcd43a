// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicatekey.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <utility>
#include <vector>

namespace lacuna {

/// What two studies are to each other.
enum class DuplicateKind : quint8 {
    Certain, ///< the same publication, on several independent grounds
    Probable, ///< the same publication
    Possible, ///< worth a look; more often than not two publications
    // Not duplicates, though alike; offered as companion reports.
    ConferenceAndJournal,
    PreprintAndPublished,
    Chapters, ///< of one book, or a chapter and its book
    Notice, ///< an erratum or retraction and what it is about
    Reply, ///< a comment or reply and what it is about
    OtherEdition,
    OtherPart, ///< numbers in the titles differ: part 1 and 2, 2017 and 2018
    Companion, ///< the same authors under the same title, published elsewhere
};

/// True for Certain and Probable: what is counted as a duplicate.
bool isDuplicate(DuplicateKind kind);
/// True for the kinds after Possible.
bool isCompanion(DuplicateKind kind);

/// Why two studies were paired, or what speaks against it.
enum class DuplicateReason : quint8 {
    SameDoi,
    OtherDoi,
    SameTitle,
    SimilarTitle, ///< with its similarity
    SameTitleStart, ///< one lacks the subtitle or is cut off
    TranslatedTitle,
    OtherTitle,
    OtherNumbers,
    SameAuthors,
    SameFirstAuthor,
    SharedAuthors, ///< with the share
    OtherAuthors,
    SameYear,
    NextYear,
    OtherYear,
    SamePages,
    SameFirstPage,
    OtherPages,
    SameVolume,
    SameVolumeAndIssue,
    OtherVolume,
    SameSource,
    OtherSource,
    SameAbstract,
    OtherAbstract,
    SameIsbn,
    OtherEdition,
};

struct DuplicateGround {
    DuplicateReason reason;
    double similarity = 1; ///< 0 … 1

    friend bool operator==(const DuplicateGround&, const DuplicateGround&) = default;
};

/// Two studies; a < b.
struct DuplicatePair {
    Id a = 0;
    Id b = 0;
    double score = 0; ///< 0 … 1: how likely they are one publication
    DuplicateKind kind = DuplicateKind::Possible;
    std::vector<DuplicateGround> grounds; ///< in the order of DuplicateReason

    friend bool operator==(const DuplicatePair&, const DuplicatePair&) = default;
};

/// What was found. Each list by descending score, then ids.
struct DuplicateReport {
    std::vector<DuplicatePair> duplicates; ///< certain and probable
    std::vector<DuplicatePair> possible;
    std::vector<DuplicatePair> companions; ///< alike, but not the same
    /// Studies that are one publication: each ascending, by their first id. Built from the duplicates, strongest first; a
    /// pair does not join two groups that hold studies known or judged to be different.
    std::vector<std::vector<Id>> groups;
};

using IdPair = std::pair<Id, Id>;

struct DuplicateOptions {
    std::vector<IdPair> different; ///< the user said so: left out, in whichever order
    bool everyPair = false; ///< compare all with all: quadratic, for tests
};

/// Finds duplicates among studies, in time that grows nearly with their number: only studies that share a key (DOI,
/// title, two rare words of it, journal and page …) are compared, and a key that hundreds share ("Editorial") brings
/// together only neighbours. A value, used on one thread at a time; find() uses several.
class DuplicateFinder {
public:
    /// Ids are distinct and not 0. About 1 KB a study is kept.
    void add(const Study& study);
    qsizetype size() const { return qsizetype(m_keys.size()); }

    /// Pairs already linked as companion reports are left out. The same result for the same studies in whatever order
    /// they were added. Error: Cancelled.
    Result<DuplicateReport> find(Progress& progress, const DuplicateOptions& options = {});

private:
    std::vector<DuplicateKey> m_keys;
};

} // namespace lacuna
