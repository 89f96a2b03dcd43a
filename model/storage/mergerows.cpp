// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"

#include <algorithm>

namespace lacuna {

namespace {
QByteArray columnList(const DataTable& table, const QByteArray& alias, const QByteArray& named)
{
    QByteArray list;
    for (const QByteArray& column : table.columns) {
        list += list.isEmpty() ? "" : ", ";
        list += !named.isEmpty() && column == named ? QByteArray("char(1) || " + alias + "id")
                                                    : QByteArray(alias + column);
    }
    return list;
}

Result<> findNewStudies(MergeWork& work, const QByteArray& missing)
{
    auto done = work.connection.execute(
        "CREATE TEMP TABLE IF NOT EXISTS new_study(id INTEGER PRIMARY KEY); DELETE FROM temp.new_study");
    if (done)
        done = work.run("INSERT INTO temp.new_study(id) SELECT p.id" + missing);
    if (done)
        done = work.forEachRow("SELECT id FROM temp.new_study ORDER BY id", [&](const Statement& row) {
            work.addedStudies.push_back(row.integer(0));
            work.unindexed.insert(work.unindexed.end(), row.integer(0));
        });
    return done;
}

/// Of a row of the pack, "p": it is of a new study, and whatever else it refers to is here.
QByteArray refersToWhatIsHere(const DataTable& table)
{
    QByteArray sql = "p.study IN (SELECT id FROM temp.new_study)";
    for (const DataTable::Reference& reference : table.references) {
        if (reference.table == "study")
            continue;
        const QByteArray column = "p." + table.columns[size_t(reference.column)];
        sql += " AND (" + column + " IS NULL OR " + column + " IN (SELECT id FROM main." + reference.table
            + "))";
    }
    return sql;
}

/// Many new studies, or their codings: nothing of them is here yet, they are not recorded, and what they refer to is looked at as a whole. @p rest is then what is
/// still to be added.
Result<> addOfNewStudies(MergeWork& work, const DataTable& table, const QByteArray& into, QByteArray& rest)
{
    const bool ofStudies = table.name == "study";
    const QByteArray which =
        ofStudies ? "p.id IN (SELECT id FROM temp.new_study)" : refersToWhatIsHere(table);
    work.recorder->setOn(false);
    Result<> done;
    {
        std::optional<ReferencesTrusted> trusted;
        if (!ofStudies)
            trusted.emplace(work.connection);
        done = work.run(into + " FROM pk." + table.name + " p WHERE " + which);
    }
    work.recorder->setOn(true);
    if (!done)
        return done;
    const auto left = work.integer("SELECT (SELECT count(*) FROM pk." + table.name + ") - changes()");
    if (!left)
        return std::unexpected(left.error());
    rest = ofStudies || *left == 0 ? QByteArray() : rest + " AND NOT (" + which + ")";
    return {};
}

Result<> addRowsOf(MergeWork& work, const DataTable& table)
{
    const QByteArray named = uniqueName(table.name);
    const QByteArray missing = " FROM pk." + table.name + " p WHERE NOT EXISTS (SELECT 1 FROM main."
        + table.name + " m WHERE " + table.sameKeySql("m", "p") + ")";
    std::vector<std::pair<Id, QString>> names;
    Result<> done;
    if (!named.isEmpty())
        done =
            work.forEachRow("SELECT p.id, p." + named + missing + " ORDER BY p.id",
                            [&](const Statement& row) { names.emplace_back(row.integer(0), row.text(1)); });
    if (done && table.name == "study")
        done = findNewStudies(work, missing);
    const QByteArray into = "INSERT INTO main." + table.name + "(" + columnList(table, {}, {}) + ") SELECT "
        + columnList(table, "p.", named);
    QByteArray rest = missing;
    if (done && work.isLarge() && (table.name == "study" || table.name == "coding"))
        done = addOfNewStudies(work, table, into, rest);
    if (done && !rest.isEmpty())
        done = work.run(into + rest);
    for (const auto& [row, name] : names) {
        if (done)
            done = giveName(work, table, row, name);
    }
    return done;
}

/// Versions of one row that both sides have, field by field.
Result<> joinVersions(MergeWork& work, const QByteArray& table, const QString& row, const RowVersions& theirs)
{
    const auto mine = work.versionsOf("main", table, row);
    if (!mine)
        return std::unexpected(mine.error());
    QSet<QString> columns(mine->keyBegin(), mine->keyEnd());
    columns.unite(QSet<QString>(theirs.keyBegin(), theirs.keyEnd()));
    for (const QString& column : columns) {
        const bool isField = column != allColumns && !column.isEmpty();
        if (isField && work.decided.contains({table, row.toUtf8(), column.toUtf8()}))
            continue;
        VersionVector vector = isField ? effective(*mine, column) : mine->value(column);
        // That nobody wrote it here is what asks when another catalogue's would take its place, this time or another.
        if (work.hasLikesOfItsOwn && vector.isEmpty() && !column.isEmpty())
            continue;
        const bool withheld = isField && work.withheld.contains({table, row.toUtf8(), column.toUtf8()});
        if (!withheld)
            vector.join(isField ? effective(theirs, column) : theirs.value(column));
        const auto before = mine->constFind(column);
        if (before != mine->cend() && *before == vector)
            continue;
        if (auto put = work.putVersion(table, row, column, vector); !put)
            return put;
    }
    return {};
}
} // namespace

Result<> mergeVersions(MergeWork& work)
{
    // Gathered first: what is written meanwhile is the same kind of table.
    QByteArray table;
    QString row;
    RowVersions versions;
    const auto finish = [&]() -> Result<> {
        const DataTable* const known = work.table(table);
        if (!known || versions.isEmpty())
            return {};
        const auto here = work.exists("main", *known, row);
        const auto there = work.exists("pk", *known, row);
        if (!here || !there)
            return std::unexpected((!here ? here : there).error());
        if (!*here && !*there) { // of what neither has, that it was deleted is all there is to know
            versions.removeIf([](const auto& one) { return !one.key().isEmpty(); });
            if (versions.isEmpty())
                return {};
        }
        if (*here || !*there)
            return joinVersions(work, table, row, versions);
        // A row that is only the pack's comes with what it knows, and beside what is remembered of it here.
        for (auto at = versions.cbegin(); at != versions.cend(); ++at) {
            VersionVector vector = *at;
            if (at.key().isEmpty())
                vector.join(work.deletedHere.value({table, row}));
            if (auto put = work.putVersion(table, row, at.key(), vector); !put)
                return put;
        }
        return {};
    };
    auto read = work.forEachRow("SELECT tbl, row, col, vector FROM pk.version ORDER BY tbl, row",
                                [&](const Statement& entry) -> Result<> {
                                    const QByteArray nextTable = entry.utf8(0).toByteArray();
                                    const QString nextRow = entry.text(1);
                                    if (nextTable != table || nextRow != row) {
                                        if (auto done = finish(); !done)
                                            return done;
                                        if (auto on = work.goOn(); !on)
                                            return on;
                                        versions.clear();
                                        table = nextTable;
                                        row = nextRow;
                                    }
                                    versions.insert(entry.text(2), VersionVector::fromBytes(entry.bytes(3)));
                                    return {};
                                });
    if (read)
        read = finish();
    // What a pack withheld of rows that are new here is not known here.
    for (const MergeConflict::Place& place : work.withheld) {
        const DataTable* const known = work.table(place.table);
        if (!read || !known || !std::ranges::contains(known->columns, place.column))
            continue;
        const auto here = work.exists("main", *known, QString::fromUtf8(place.row));
        const auto there = work.exists("pk", *known, QString::fromUtf8(place.row));
        if (!here || !there)
            return std::unexpected((!here ? here : there).error());
        if (!*here && *there)
            read = work.putVersion(place.table, QString::fromUtf8(place.row), QString::fromUtf8(place.column),
                                   VersionVector::withheld());
    }
    return read;
}

Result<> addRows(MergeWork& work)
{
    for (auto at = work.deletedHere.cbegin(); at != work.deletedHere.cend(); ++at) {
        const DataTable* const table = work.table(at.key().first);
        const auto here = table ? work.exists("main", *table, at.key().second) : Result<bool>(true);
        const auto there = here && !*here ? work.exists("pk", *table, at.key().second) : Result<bool>(false);
        if (!here || !there)
            return std::unexpected((!here ? here : there).error());
        if (*there)
            work.broughtBack.insert(at.key());
    }
    for (const DataTable& table : work.tables) {
        if (auto on = work.goOn(); !on)
            return on;
        if (auto added = addRowsOf(work, table); !added)
            return added;
    }
    return {};
}

} // namespace lacuna
