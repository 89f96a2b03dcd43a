// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/packmerge.h"
#include "model/storage/versions.h"
#include "tests/model/storage/samplecatalogue.h"

#include <sqlite3.h>

#include <functional>

/// Copies of one catalogue that go on apart, and merging one into another without the container of a pack.
namespace lacuna::sample {

/// What a whole catalogue hands over: its tables as they are.
inline PackData handedOver(const QString& catalogue, const QString& to)
{
    QFile::remove(to);
    auto connection = ok(Connection::open(catalogue, Connection::Mode::ReadWrite));
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    ok(connection.run("VACUUM INTO ?1", to));
    PackData data;
    data.path = to;
    data.manifest.title = u"Synthetic"_s;
    data.manifest.catalogue = ok(catalogueId(connection));
    data.name = u"theirs.lacunapack"_s;
    data.attachment = [](const QByteArray&) -> Result<QByteArray> { return QByteArray(); };
    return data;
}

inline std::unique_ptr<CatalogueStore> copyOf(const CatalogueStore& store, const QString& path)
{
    handedOver(store.path(), path);
    return ok(CatalogueStore::open(path));
}

inline MergeOutcome merged(CatalogueStore& into, const QString& from, MergeChoices choices = {})
{
    Progress progress;
    const PackData data = handedOver(from, into.path() + u".pack"_s);
    return ok(PackMerge::mergeOnly(into, data, choices, progress));
}

inline void setField(CatalogueStore& store, Id id, const std::function<void(Study&)>& change)
{
    auto study = ok(store.study(id));
    change(study.study);
    ok(store.apply(UpdateStudy{study, true}));
}

inline MergeChoices by(MergeRule rule)
{
    MergeChoices choices;
    choices.rule = rule;
    return choices;
}

/// All rows of all tables that versions know of.
inline QString tablesOf(const QString& path)
{
    const auto connection = ok(Connection::open(path, Connection::Mode::ReadOnly));
    QString text;
    for (const DataTable& table : ok(dataTables(connection))) {
        QByteArray row;
        QByteArray order;
        for (const QByteArray& column : table.columns)
            row += (row.isEmpty() ? "" : " || ' | ' || ") + ("quote(" + column + ")");
        for (const int key : table.key)
            order += (order.isEmpty() ? "" : ", ") + table.columns[size_t(key)];
        const QByteArray sql = "SELECT " + row + " FROM " + table.name + " ORDER BY " + order;
        ok(connection.forEachRow(sql, [&](const Statement& found) {
            text += QString::fromUtf8(table.name) + u": "_s + found.text(0).replace(u'\n', u'¶') + u'\n';
        }));
    }
    return text;
}

} // namespace lacuna::sample
