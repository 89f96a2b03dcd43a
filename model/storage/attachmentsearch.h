// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"
#include "model/catalogue/searchquery.h"
#include "model/support/error.h"

#include <map>
#include <span>
#include <vector>

namespace lacuna {

class Connection;

/// A page of text and a study (or report) it is attached to.
struct AttachedPage {
    qint64 text = 0; ///< rowid in attachment_search
    Id study = 0;

    friend auto operator<=>(const AttachedPage&, const AttachedPage&) = default;
};

/// Every page of every file that is attached now, ascending.
Result<std::vector<AttachedPage>> readAttachedPages(const Connection& connection);

/// Brings what was found in the records in line with the files attached to them. A study and its files are searched as one: each word, phrase or field
/// of a search holds if the record or any page of any of its files has it (a phrase must be on one page), and AND, OR and NOT join what
/// holds. So "author:rahman wages" finds Rahman's study whose PDF speaks of wages, and "-wages" leaves it out.
///
/// Only studies with a hit in a file can change; for them each term is asked by itself, and most searches are one. Used once, within one
/// read transaction; @p pages must outlive it.
class AttachmentSearch {
public:
    AttachmentSearch(const Connection& connection, std::span<const AttachedPage> pages)
        : m_connection(connection)
        , m_pages(pages)
    {
    }

    /// @p hits, ascending, is what the records answer to @p wanted, or with @p excludes to its opposite.
    Result<> correct(std::vector<Id>& hits, const SearchNode& wanted, bool excludes);

private:
    using Ids = std::vector<Id>;

    Result<> lookInFiles(const SearchNode& node);
    Result<Ids> filesWith(const SearchTerm& term) const;
    Result<Ids> holding(const SearchNode& node) const;
    Result<Ids> holdingTerm(const SearchTerm& term) const;
    Result<Ids> holdingAll(const SearchNode& node) const;
    Result<Ids> holdingAny(const SearchNode& node) const;

    const Connection& m_connection;
    std::span<const AttachedPage> m_pages;
    std::map<const SearchTerm*, Ids> m_inFiles; ///< studies, ascending
    Ids m_affected; ///< with a hit in a file, ascending
};

} // namespace lacuna
