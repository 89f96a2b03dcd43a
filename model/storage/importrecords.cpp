// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue remembers of imports beside their studies: mappings of table columns, and what is left of a batch.
#include "model/storage/storeprivate.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

// The map's text: {"saved": milliseconds since 1970 UTC, "fields": {header: field}}.
QString mapText(const ImportMapping& mapping)
{
    QJsonObject fields;
    for (auto it = mapping.map.begin(); it != mapping.map.end(); ++it)
        fields.insert(it.key(), it.value());
    const QJsonObject all{{u"saved"_s, mapping.saved.toMSecsSinceEpoch()}, {u"fields"_s, fields}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

ImportMapping mappingFromRow(const Statement& row)
{
    ImportMapping mapping{.id = row.integer(0),
                          .name = row.text(1),
                          .format = row.text(2),
                          .headers = row.text(3),
                          .map = {},
                          .saved = {}};
    const QJsonObject all = QJsonDocument::fromJson(row.utf8(4).toByteArray()).object();
    mapping.saved =
        QDateTime::fromMSecsSinceEpoch(all.value(u"saved").toInteger(), QTimeZone(QTimeZone::UTC));
    const QJsonObject fields = all.value(u"fields").toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        mapping.map.insert(it.key(), it.value().toString());
    return mapping;
}

} // namespace

Result<std::vector<ImportMapping>> CatalogueStore::mappings() const
{
    std::vector<ImportMapping> mappings;
    return d->connection
        .forEachRow("SELECT id, name, format, headers, map FROM mapping ORDER BY id",
                    [&](const Statement& row) { mappings.push_back(mappingFromRow(row)); })
        .transform([&] { return std::move(mappings); });
}

Result<> CatalogueStore::saveMapping(const ImportMapping& mapping)
{
    if (auto writable = d->requireWritable(); !writable)
        return writable;
    auto transaction = Transaction::begin(d->connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto done = d->connection.run("DELETE FROM mapping WHERE headers = ?1", mapping.headers);
    if (done && !mapping.map.isEmpty())
        done = d->connection.run(
            "INSERT INTO mapping(id, name, format, headers, map) VALUES (?1, ?2, ?3, ?4, ?5)",
            mapping.id ? mapping.id : d->ids.next(), mapping.name, mapping.format, mapping.headers,
            mapText(mapping));
    return done ? transaction->commit() : done;
}

Result<BatchContents> CatalogueStore::batchContents(Id batch) const
{
    BatchContents contents;
    return d->connection
        .forEachRow(
            "SELECT s.id, s.modified > b.made OR EXISTS (SELECT 1 FROM coding AS c WHERE c.study = s.id AND "
            "c.batch IS NOT b.id) FROM batch AS b JOIN study AS s ON s.batch = b.id WHERE b.id = ?1 ORDER BY "
            "s.id",
            [&](const Statement& row) {
                contents.studies.push_back(row.integer(0));
                contents.edited += row.integer(1) != 0;
            },
            batch)
        .transform([&] { return std::move(contents); });
}

} // namespace lacuna
