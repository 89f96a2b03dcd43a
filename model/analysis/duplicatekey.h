// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/authornames.h"
#include "model/analysis/titletext.h"
#include "model/catalogue/study.h"

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// What sort of publication a study is, as far as duplicates are concerned.
enum class WorkKind : quint8 { Unknown, Journal, Conference, Book, Chapter, Report, Thesis, Preprint, Other };

/// First and last page as compared: "1324-31" is 1324 and 1331. Empty: not stated.
struct PageRange {
    QString first; ///< folded, without spaces and leading zeros: "e815", "s12"
    QString last;
};

/// What is compared of one study: some 1 KB, so that the studies themselves need not be in memory.
struct DuplicateKey {
    Id id = 0;
    Id companionOf = 0;
    TitleText title;
    std::vector<quint32>
        words; ///< hashes of the title's words, pairs of characters in scripts without spaces; ascending
    std::array<quint64, 4> pairs = {}; ///< a bit for each pair of letters in the title (hashed)
    std::vector<AuthorName> authors;
    std::optional<int> year;
    QString source; ///< folded, without what is in parentheses
    QString volume; ///< folded
    QString issue;
    PageRange pages;
    QString doi; ///< lower case, without resolver
    QString isbn; ///< digits
    QString abstractStart; ///< folded, at most 160 units; empty if shorter than 40
    int edition = 0;
    bool genericTitle = false; ///< tells nothing: "Editorial", or a title that many share
    WorkKind work = WorkKind::Unknown;
};

DuplicateKey duplicateKeyOf(const Study& study);

/// The same on every machine and in every run; 0 only by chance.
quint64 stableHash(QStringView text, quint64 seed = 0);

PageRange pageRange(QStringView pages);

} // namespace lacuna
