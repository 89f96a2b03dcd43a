// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/attachmentsearch.h"

#include "model/storage/connection.h"
#include "model/storage/searchexpression.h"

#include <algorithm>
#include <iterator>

namespace lacuna {

namespace {
using Ids = std::vector<Id>;

Ids united(const Ids& a, const Ids& b)
{
    Ids both;
    both.reserve(a.size() + b.size());
    std::ranges::set_union(a, b, std::back_inserter(both));
    return both;
}

Ids without(const Ids& a, const Ids& b)
{
    Ids rest;
    std::ranges::set_difference(a, b, std::back_inserter(rest));
    return rest;
}
} // namespace

Result<std::vector<AttachedPage>> readAttachedPages(const Connection& connection)
{
    std::vector<AttachedPage> pages;
    // Answered by indexes alone: the texts are not read.
    const Result<> read = connection.forEachRow(
        "SELECT attachment_text.id, study FROM attachment CROSS JOIN attachment_text USING (sha256)",
        [&](const Statement& row) { pages.push_back({row.integer(0), row.integer(1)}); });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::sort(pages);
    return pages;
}

/// Both lists ascend, so that they are read side by side.
Result<Ids> AttachmentSearch::filesWith(const SearchTerm& term) const
{
    Ids studies;
    const QByteArray expression = fileExpression(term);
    if (expression.isEmpty())
        return studies;
    auto rows = m_connection.prepare(
        "SELECT rowid FROM attachment_search WHERE attachment_search MATCH ?1 ORDER BY rowid");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bindStaticText(1, expression);
    auto page = m_pages.begin();
    const Result<> read = rows->forEachRow([&](const Statement& row) {
        const qint64 text = row.integer(0);
        for (; page != m_pages.end() && page->text <= text; ++page) {
            if (page->text == text)
                studies.push_back(page->study);
        }
    });
    if (!read)
        return std::unexpected(read.error());
    std::ranges::sort(studies);
    const auto doubled = std::ranges::unique(studies);
    studies.erase(doubled.begin(), doubled.end());
    return studies;
}

Result<> AttachmentSearch::lookInFiles(const SearchNode& node)
{
    if (node.kind == SearchNode::Kind::Term) {
        auto found = filesWith(node.term);
        if (!found)
            return std::unexpected(found.error());
        m_affected = united(m_affected, *found);
        m_inFiles.emplace(&node.term, *std::move(found));
    }
    for (const SearchNode& part : node.parts) {
        if (auto looked = lookInFiles(part); !looked)
            return looked;
    }
    return {};
}

Result<Ids> AttachmentSearch::holdingTerm(const SearchTerm& term) const
{
    const Ids& inFiles = m_inFiles.at(&term);
    if (inFiles.size() == m_affected.size() || term.field == SearchField::Files)
        return inFiles;
    auto rows = m_connection.prepare("SELECT rowid FROM study_search WHERE study_search MATCH ?1 AND rowid "
                                     "BETWEEN ?2 AND ?3 ORDER BY rowid");
    if (!rows)
        return std::unexpected(rows.error());
    const QByteArray expression = recordExpression(term);
    rows->bindStaticText(1, expression);
    rows->bind(2, m_affected.front());
    rows->bind(3, m_affected.back());
    Ids inRecords;
    auto wanted = m_affected.begin();
    const Result<> read = rows->forEachRow([&](const Statement& row) {
        const Id id = row.integer(0);
        while (wanted != m_affected.end() && *wanted < id)
            ++wanted;
        if (wanted != m_affected.end() && *wanted == id)
            inRecords.push_back(id);
    });
    if (!read)
        return std::unexpected(read.error());
    return united(inFiles, inRecords);
}

Result<Ids> AttachmentSearch::holdingAll(const SearchNode& node) const
{
    Ids all = m_affected;
    for (const SearchNode& part : node.parts) {
        if (all.empty())
            break;
        const auto some = holding(part);
        if (!some)
            return some;
        Ids both;
        std::ranges::set_intersection(all, *some, std::back_inserter(both));
        all = std::move(both);
    }
    return all;
}

Result<Ids> AttachmentSearch::holdingAny(const SearchNode& node) const
{
    Ids any;
    for (const SearchNode& part : node.parts) { // what is known already may do
        if (part.kind == SearchNode::Kind::Term)
            any = united(any, m_inFiles.at(&part.term));
    }
    for (const SearchNode& part : node.parts) {
        if (any.size() == m_affected.size())
            break;
        const auto some = holding(part);
        if (!some)
            return some;
        any = united(any, *some);
    }
    return any;
}

/// The affected studies that @p node holds for.
Result<Ids> AttachmentSearch::holding(const SearchNode& node) const
{
    switch (node.kind) {
    case SearchNode::Kind::Term:
        return holdingTerm(node.term);
    case SearchNode::Kind::And:
        return holdingAll(node);
    case SearchNode::Kind::Or:
        return holdingAny(node);
    case SearchNode::Kind::Not:
        return holding(node.parts.front()).transform([this](const Ids& ids) {
            return without(m_affected, ids);
        });
    }
    return Ids();
}

Result<> AttachmentSearch::correct(Ids& hits, const SearchNode& wanted, bool excludes)
{
    if (m_pages.empty())
        return {};
    if (auto looked = lookInFiles(wanted); !looked || m_affected.empty())
        return looked;
    auto found = holding(wanted);
    if (!found)
        return std::unexpected(found.error());
    hits = united(without(hits, m_affected), excludes ? without(m_affected, *found) : *found);
    return {};
}

} // namespace lacuna
