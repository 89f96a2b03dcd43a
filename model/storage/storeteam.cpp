// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a store says of the team's work on its studies.
#include "model/storage/storeprivate.h"
#include "model/storage/teamrows.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QCryptographicHash>

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
    return loadHistory(d->connection, most, study);
}

} // namespace lacuna
