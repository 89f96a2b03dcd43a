// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <vector>

namespace lacuna {

/// One author, folded. An organization is a family name alone.
struct AuthorName {
    QString family; ///< without particles ("van der") and spaces
    QString given; ///< names or initials, spaces between
    QString initials; ///< of the given names; of all words for an organization
    bool organization = false;

    friend bool operator==(const AuthorName&, const AuthorName&) = default;
};

/// The authors of a study as far as they can be told; "Anonymous" and "et al." are none. At most 24.
std::vector<AuthorName> authorNames(const QStringList& authors);

/// How likely two names are one person's or body's, from 0 to 1: full names against initials, transposed names, one half of
/// a double-barrelled name, slips of the pen, an organization against its acronym.
double nameSimilarity(const AuthorName& a, const AuthorName& b);

/// What two lists of authors have in common.
struct AuthorAgreement {
    bool known = false; ///< both have authors
    bool sameFirst = false;
    double overlap = 0; ///< share of the shorter list that is found in the other
};
AuthorAgreement compareAuthors(const std::vector<AuthorName>& a, const std::vector<AuthorName>& b);

} // namespace lacuna
