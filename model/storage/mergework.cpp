// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

bool isBookkeeping(const QByteArray& column)
{
    constexpr QByteArrayView columns[] = {"modified", "created", "made", "position", "rehearsed", "batch",
                                          "added",    "cast_at", "at",   "id",       "begun"};
    return std::ranges::find(columns, QByteArrayView(column)) != std::end(columns);
}

const DataTable* MergeWork::table(const QByteArray& name) const
{
    const auto at = std::ranges::find(tables, name, &DataTable::name);
    return at == tables.end() ? nullptr : &*at;
}

Result<Statement*> MergeWork::cached(const QByteArray& sql)
{
    auto& kept = m_cache[sql];
    if (!kept) {
        auto prepared = connection.prepare(sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        kept = std::make_shared<Statement>(std::move(*prepared));
    }
    return kept.get();
}

Result<RowVersions> MergeWork::versionsOf(const char* schema, const QByteArray& table, const QString& row)
{
    const QByteArray sql =
        QByteArray("SELECT col, vector FROM ") + schema + ".version WHERE tbl = ?1 AND row = ?2";
    const auto statement = cached(sql);
    if (!statement)
        return std::unexpected(statement.error());
    RowVersions versions;
    (*statement)->bind(1, QString::fromUtf8(table));
    (*statement)->bind(2, row);
    return (*statement)
        ->forEachRow([&](const Statement& entry) {
            versions.insert(entry.text(0), VersionVector::fromBytes(entry.bytes(1)));
        })
        .transform([&] { return std::move(versions); });
}

Result<> MergeWork::putVersion(const QByteArray& table, const QString& row, const QString& column,
                               const VersionVector& vector)
{
    if (vector.size() > VersionVector::mostEntries)
        return std::unexpected(notOurs(u"vector of %1"_s.arg(vector.size())));
    const auto statement = cached("INSERT INTO main.version(tbl, row, col, vector) VALUES (?1, ?2, ?3, ?4) "
                                  "ON CONFLICT(tbl, row, col) DO UPDATE SET vector = ?4");
    return statement ? (*statement)->run(QString::fromUtf8(table), row, column, vector.bytes())
                     : std::unexpected(statement.error());
}

VersionVector effective(const RowVersions& versions, const QString& column)
{
    const auto own = versions.constFind(column);
    return own != versions.cend() ? *own : versions.value(allColumns);
}

Result<> MergeWork::noteNobodys(const QByteArray& table, const QString& row, const QString& column)
{
    constexpr quint64 nobody = 2; // copies of catalogues have odd names
    const auto versions = versionsOf("main", table, row);
    if (!versions)
        return std::unexpected(versions.error());
    VersionVector vector = effective(*versions, column);
    vector.set(nobody, vector.knownOf(nobody) + 1);
    return putVersion(table, row, column, vector);
}

void MergeWork::bindKey(Statement& statement, const QString& row, int first)
{
    for (const QStringView part : QStringView(row).tokenize(u','))
        statement.bind(first++, part.toLongLong());
}

QByteArray MergeWork::keyParameters(const DataTable& table, const QByteArray& alias)
{
    QByteArray sql;
    for (size_t i = 0; i < table.key.size(); ++i)
        sql += (i ? " AND " : "") + alias + table.columns[size_t(table.key[i])] + " = ?"
            + QByteArray::number(int(i) + 1);
    return sql;
}

Result<bool> MergeWork::exists(const QByteArray& schema, const DataTable& table, const QString& row)
{
    if (row.count(u',') + 1 != qsizetype(table.key.size()))
        return false; // not written by us
    const QByteArray sql = "SELECT 1 FROM " + schema + '.' + table.name + " WHERE " + keyParameters(table);
    const auto statement = cached(sql);
    if (!statement)
        return std::unexpected(statement.error());
    bindKey(**statement, row);
    const auto found = (*statement)->step();
    (*statement)->reset();
    return found;
}

Result<bool> MergeWork::marked(const QByteArray& schema, const DataTable& table, const QString& row,
                               const QByteArray& column)
{
    const auto statement = cached("SELECT " + column + " <> 0 FROM " + schema + '.' + table.name + " WHERE "
                                  + keyParameters(table));
    if (!statement)
        return std::unexpected(statement.error());
    bindKey(**statement, row);
    bool is = false;
    return (*statement)
        ->forEachRow([&](const Statement& found) { is = found.integer(0) != 0; })
        .transform([&] { return is; });
}

Result<> MergeWork::unindex(Id study)
{
    if (!unindexed.insert(study).second)
        return {};
    const auto statement = cached("INSERT INTO study_search(study_search, rowid, title, authors, year, "
                                  "source, publisher, doi, accession, keywords, "
                                  "notes, abstract) SELECT 'delete', id, title, authors, year, source, "
                                  "publisher, doi, accession, keywords, notes, "
                                  "abstract FROM main.study WHERE id = ?1");
    return statement ? (*statement)->run(study) : std::unexpected(statement.error());
}

MergeSide MergeWork::sideOf(const MergeConflict& conflict, MergeSide newest) const
{
    const auto chosen = choices.sides.find(conflict.place);
    if (chosen != choices.sides.end())
        return chosen->second;
    if (conflict.byHand)
        return MergeSide::Mine;
    switch (choices.rule) {
    case MergeRule::Theirs:
        return MergeSide::Theirs;
    case MergeRule::Newest:
        return newest;
    case MergeRule::None:
    case MergeRule::Mine:
        break;
    }
    return MergeSide::Mine;
}

bool MergeWork::isSettled(const MergeConflict& conflict) const
{
    return choices.rule != MergeRule::None || choices.sides.contains(conflict.place);
}

Result<> MergeWork::goOn() const
{
    if (progress.isCancelled())
        return cancelled();
    return {};
}

bool isMark(const QByteArray& column)
{
    return column == "confidential" || column == "notes_confidential" || column == "ballots_confidential";
}

QByteArray uniqueName(const QByteArray& table)
{
    if (table == "dimension")
        return "key";
    if (table == "term")
        return "code";
    if (table == "burden" || table == "collection" || table == "saved_search" || table == "checklist")
        return "name";
    return {};
}

} // namespace lacuna
