// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a study was found: where in the files attached to it.
#include "model/catalogue/searchmatches.h"
#include "model/storage/searchexpression.h"
#include "model/storage/storeprivate.h"
#include "model/storage/teamrows.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CatalogueStore)
};

constexpr qsizetype snippetLength = 160;
constexpr qint64 mostPages = 100'000; ///< a file that says it has more is not what was attached

/// What any page may have, and what the best page has; empty: nothing that a file can have.
struct Wanted {
    QByteArray any;
    QByteArray all;
};

Wanted wantedIn(const SearchQuery& query)
{
    Wanted wanted;
    for (const SearchTerm* term : query.wanted()) {
        const QByteArray expression = term->justBegun ? QByteArray() : fileExpression(*term);
        if (expression.isEmpty())
            continue;
        const bool isFirst = wanted.any.isEmpty();
        wanted.any += isFirst ? expression : " OR " + expression;
        wanted.all += isFirst ? expression : " AND " + expression;
    }
    return wanted;
}

struct FoundPages {
    qint64 first = 0; ///< its text; 0: none
    int page = 0;
    int count = 0;
};

/// A file's pages are stored together, so that the index is asked for a small part of it only.
Result<FoundPages> pagesWith(const Connection& connection, const QByteArray& expression,
                             const QByteArray& sha256)
{
    FoundPages found;
    const Result<> read = connection.forEachRow(
        "SELECT attachment_text.id, page FROM attachment_search CROSS JOIN attachment_text ON "
        "attachment_text.id = attachment_search.rowid WHERE attachment_search MATCH ?1 AND "
        "attachment_search.rowid BETWEEN (SELECT min(id) FROM attachment_text WHERE sha256 = ?2) AND "
        "(SELECT max(id) FROM attachment_text WHERE sha256 = ?2) AND sha256 = ?2",
        [&](const Statement& row) {
            ++found.count;
            if (found.first != 0 && row.integer(1) >= found.page)
                return;
            found.first = row.integer(0);
            found.page = int(row.integer(1));
        },
        QString::fromUtf8(expression), sha256);
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QString> textOf(const Connection& connection, qint64 page)
{
    QString text;
    const Result<> read = connection.forEachRow(
        "SELECT text FROM attachment_text WHERE id = ?1", [&](const Statement& row) { text = row.text(0); },
        page);
    if (!read)
        return std::unexpected(read.error());
    return text;
}

Result<> addMatch(const Connection& connection, const Attachment& file, const SearchQuery& query,
                  const Wanted& wanted, std::vector<AttachmentMatch>& matches)
{
    const auto any = pagesWith(connection, wanted.any, file.sha256);
    if (!any || any->first == 0)
        return any ? Result<>() : std::unexpected(any.error());
    const auto all = pagesWith(connection, wanted.all, file.sha256);
    if (!all)
        return std::unexpected(all.error());
    const FoundPages& best = all->first != 0 ? *all : *any;
    const auto text = textOf(connection, best.first);
    if (!text)
        return std::unexpected(text.error());
    matches.push_back({.attachment = file.id,
                       .page = best.page,
                       .pages = any->count,
                       .snippet = matchSnippet(*text, query, SearchField::Files, snippetLength)});
    return {};
}
} // namespace

Result<QStringList> CatalogueStore::attachmentPages(Id attachment) const
{
    bool known = false;
    auto found = d->connection.forEachRow(
        "SELECT 1 FROM attachment WHERE id = ?1", [&](const Statement&) { known = true; }, attachment);
    if (found && !known)
        return fail(ErrorKind::NotFound, Texts::tr("The file is no longer in the catalogue."),
                    QString::number(attachment));
    QStringList pages;
    if (found)
        found = d->connection.forEachRow(
            "SELECT page, text FROM attachment_text WHERE sha256 = (SELECT sha256 FROM attachment WHERE id = "
            "?1) "
            "ORDER BY page",
            [&](const Statement& row) {
                const qint64 page = row.integer(0);
                // A page without text has no row.
                while (page > pages.size() + 1 && page <= mostPages)
                    pages << QString();
                pages << row.text(1);
            },
            attachment);
    return found.transform([&] { return std::move(pages); });
}

Result<std::vector<AttachmentMatch>> CatalogueStore::attachmentMatches(Id study, const QString& search) const
{
    std::vector<AttachmentMatch> matches;
    const SearchQuery query = SearchQuery::parse(search);
    const Wanted wanted = wantedIn(query);
    if (wanted.any.isEmpty())
        return matches;
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto records = companions(study);
    if (!records)
        return std::unexpected(records.error());
    records->insert(records->begin(), study);
    for (const Id record : *records) {
        const auto files = loadAttachments(d->connection, record);
        if (!files)
            return std::unexpected(files.error());
        for (const Attachment& file : *files) {
            if (file.pages == 0)
                continue;
            if (auto added = addMatch(d->connection, file, query, wanted, matches); !added)
                return std::unexpected(added.error());
        }
    }
    return matches;
}

} // namespace lacuna
