// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a store says of the team's work on its studies.
#include "model/storage/history.h"
#include "model/storage/meetingrows.h"
#include "model/storage/storeprivate.h"
#include "model/storage/teamrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CatalogueStore)
};

Result<std::vector<Id>> ids(const Connection& connection, QByteArrayView sql, Id parameter)
{
    std::vector<Id> found;
    return connection
        .forEachRow(
            sql, [&](const Statement& row) { found.push_back(row.integer(0)); }, parameter)
        .transform([&] { return std::move(found); });
}
} // namespace

void CatalogueStore::setCoder(Id coder)
{
    d->coder = coder;
}

Result<std::vector<Coder>> CatalogueStore::coders() const
{
    return loadCoders(d->connection);
}

Result<std::vector<Collection>> CatalogueStore::collections() const
{
    return loadCollections(d->connection);
}

Result<std::vector<Id>> CatalogueStore::collected(Id collection) const
{
    return ids(d->connection,
               "SELECT DISTINCT coalesce(companion_of, id) FROM study WHERE id IN (SELECT study FROM "
               "collection_study WHERE collection = ?1) ORDER BY 1",
               collection);
}

Result<std::vector<SavedSearch>> CatalogueStore::savedSearches() const
{
    return loadSavedSearches(d->connection);
}

Result<std::vector<Attachment>> CatalogueStore::attachments(Id study) const
{
    return loadAttachments(d->connection, study);
}

Result<QByteArray> CatalogueStore::attachmentContent(Id attachment) const
{
    auto rows = d->connection.prepare("SELECT attachment.sha256, attachment_content.content, file_name FROM "
                                      "attachment LEFT JOIN attachment_content USING (sha256) WHERE id = ?1");
    if (!rows)
        return std::unexpected(rows.error());
    rows->bind(1, attachment);
    const auto row = rows->step();
    if (!row)
        return std::unexpected(row.error());
    if (!*row)
        return fail(ErrorKind::NotFound, Texts::tr("The file is no longer in the catalogue."),
                    QString::number(attachment));
    QByteArray content = rows->bytes(1).toByteArray();
    if (QCryptographicHash::hash(content, QCryptographicHash::Sha256) != rows->bytes(0))
        return fail(ErrorKind::Corrupt,
                    Texts::tr("“%1” is damaged in this catalogue: its content is not what was attached.")
                        .arg(rows->text(2)));
    return content;
}

Result<std::vector<Appraisal>> CatalogueStore::appraisals(Id study) const
{
    return loadAppraisals(d->connection, study);
}

Result<std::vector<Checklist>> CatalogueStore::checklists() const
{
    return loadChecklists(d->connection);
}

Result<std::vector<DifferentPair>> CatalogueStore::differentPairs() const
{
    return loadDifferent(d->connection);
}

Result<QHash<Id, Id>> CatalogueStore::reports() const
{
    QHash<Id, Id> reports;
    const auto read = d->connection.forEachRow(
        "SELECT id, companion_of FROM study WHERE companion_of IS NOT NULL",
        [&](const Statement& row) { reports.insert(row.integer(0), row.integer(1)); });
    if (!read)
        return std::unexpected(read.error());
    return reports;
}

Result<std::vector<MergedRecord>> CatalogueStore::mergedRecords(Id study) const
{
    return loadMergedRecords(d->connection, study);
}

Result<> CatalogueStore::forEachCoding(Id dimension,
                                       const std::function<void(Id study, Id coder, Id term)>& visit) const
{
    return d->connection.forEachRow(
        "SELECT study, coder, term FROM coding WHERE dimension = ?1 ORDER BY study, coder, term",
        [&](const Statement& row) { visit(row.integer(0), row.integer(1), row.integer(2)); }, dimension);
}

Result<std::vector<Id>> CatalogueStore::reconciledStudies(Id dimension) const
{
    return ids(d->connection, "SELECT study FROM reconciled WHERE dimension = ?1 ORDER BY study", dimension);
}

Result<std::vector<HistoryEntry>> CatalogueStore::history(int most, Id study) const
{
    std::vector<HistoryEntry> all;
    HistoryQuery query;
    query.study = study;
    do {
        query.most = most - int(all.size());
        auto page = loadHistory(d->connection, query);
        if (!page)
            return std::unexpected(page.error());
        std::ranges::move(page->entries, std::back_inserter(all));
        query.before = page->next;
    } while (query.before != 0 && int(all.size()) < most);
    return all;
}

Result<HistoryPage> CatalogueStore::history(const HistoryQuery& query) const
{
    return loadHistory(d->connection, query);
}

Result<CoderUse> CatalogueStore::coderUse(Id coder) const
{
    CoderUse use;
    auto read = d->connection.forEachRow(
        "SELECT count(*), count(DISTINCT study) FROM coding WHERE coder = ?1",
        [&](const Statement& row) {
            use.codings = int(row.integer(0));
            use.studies = int(row.integer(1));
        },
        coder);
    if (read)
        read = d->connection.forEachRow(
            "SELECT count(*) FROM appraisal WHERE coder = ?1",
            [&](const Statement& row) { use.appraisals = int(row.integer(0)); }, coder);
    return read.transform([&] { return use; });
}

Result<QByteArray> CatalogueStore::draft() const
{
    QByteArray draft;
    return d->connection
        .forEachRow("SELECT value FROM setting WHERE key = 'draft'",
                    [&](const Statement& row) { draft = row.utf8(0).toByteArray(); })
        .transform([&] { return draft; });
}

Result<> CatalogueStore::saveDraft(const QByteArray& draft)
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    if (draft.isEmpty())
        return d->connection.run("DELETE FROM setting WHERE key = 'draft'");
    return d->connection.run("INSERT INTO setting(key, value) VALUES ('draft', ?1) "
                             "ON CONFLICT (key) DO UPDATE SET value = ?1",
                             QString::fromUtf8(draft));
}

Result<> CatalogueStore::saveLiveBallots(Id round, std::span<const Ballot> ballots)
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    auto transaction = Transaction::begin(d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    bool known = false;
    if (auto read = d->connection.forEachRow(
            "SELECT 1 FROM round WHERE id = ?1", [&](const Statement&) { known = true; }, round);
        !read)
        return read;
    if (!known)
        return fail(ErrorKind::NotFound, Texts::tr("The round is no longer in the catalogue."),
                    QString::number(round));
    if (auto saved = lacuna::saveLiveBallots(d->connection, round, ballots); !saved)
        return saved;
    return transaction->commit();
}

Result<> CatalogueStore::dropLiveBallots(Id round)
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    return d->connection.run("DELETE FROM live_ballot WHERE round = ?1", round);
}

} // namespace lacuna
