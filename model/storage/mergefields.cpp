// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"

#include <algorithm>

namespace lacuna {

namespace {
/// The columns in which the search index follows a study.
constexpr QByteArrayView searched[] = {"title", "authors",   "year",     "source", "publisher",
                                       "doi",   "accession", "keywords", "notes",  "abstract"};

struct Differing {
    QString row;
    std::vector<int> columns;
};

class FieldMerger {
public:
    FieldMerger(MergeWork& work, const DataTable& table)
        : m_work(work)
        , m_table(table)
        , m_named(uniqueName(table.name))
    {
    }

    Result<> run()
    {
        auto rows = differing();
        if (!rows)
            return std::unexpected(rows.error());
        for (const Differing& row : *rows) {
            if (auto merged = mergeRow(row); !merged)
                return merged;
        }
        return setNames();
    }

private:
    Result<std::vector<Differing>> differing()
    {
        QByteArray flags;
        QByteArray any;
        std::vector<int> columns;
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            if (m_table.isKey(i))
                continue;
            const QByteArray& name = m_table.columns[size_t(i)];
            const QByteArray differs =
                "m." + name + " IS NOT p." + name + " COLLATE BINARY"; // "VN" is not "vn"
            flags += ", " + differs;
            any += (any.isEmpty() ? "" : " OR ") + differs;
            columns.push_back(i);
        }
        std::vector<Differing> rows;
        if (columns.empty())
            return rows;
        const QByteArray sql = "SELECT " + m_table.keySql("p") + flags + " FROM pk." + m_table.name
            + " p CROSS JOIN main." + m_table.name + " m ON " + m_table.sameKeySql("m", "p") + " WHERE "
            + any;
        return m_work
            .forEachRow(sql,
                        [&](const Statement& row) {
                            Differing one{row.text(0), {}};
                            for (size_t i = 0; i < columns.size(); ++i) {
                                if (row.integer(int(i) + 1))
                                    one.columns.push_back(columns[i]);
                            }
                            rows.push_back(std::move(one));
                        })
            .transform([&] { return std::move(rows); });
    }

    Result<> mergeRow(const Differing& row)
    {
        if (auto on = m_work.goOn(); !on)
            return on;
        const auto mine = m_work.versionsOf("main", m_table.name, row.row);
        const auto theirs = m_work.versionsOf("pk", m_table.name, row.row);
        if (!mine || !theirs)
            return std::unexpected((!mine ? mine : theirs).error());
        for (const int column : row.columns) {
            if (auto merged = mergeField(row.row, column, *mine, *theirs); !merged)
                return merged;
        }
        return {};
    }

    Result<> mergeField(const QString& row, int column, const RowVersions& mine, const RowVersions& theirs)
    {
        const QByteArray& name = m_table.columns[size_t(column)];
        const QString field = QString::fromUtf8(name);
        const MergeConflict::Place place{m_table.name, row.toUtf8(), name};
        VersionVector here = effective(mine, field);
        const VersionVector there = effective(theirs, field);
        // Nobody knows more of what was written here than is known here. Whoever says so has either what was written before this file was put back, or a
        // forgery; it counts as not knowing of it.
        const bool doubtful = there.knownOf(m_work.by.replica) > here.knownOf(m_work.by.replica);
        m_work.decided.insert(place);
        if (m_work.withheld.contains(place))
            return m_work.putVersion(m_table.name, row, field, here);
        bool take = false;
        const bool newer = here.isWithin(there);
        const bool older = there.isWithin(here);
        const auto plain = sideWithoutQuestion(place, here, there);
        if (!plain)
            return std::unexpected(plain.error());
        if (here.isWithheld()) {
            take = true;
            here = there;
        } else if (*plain) {
            take = **plain == MergeSide::Theirs;
            if (take || isMark(name))
                here.join(there);
        } else if (newer && !older && !doubtful && !isMark(name)
                   && !(m_work.hasLikesOfItsOwn && here.isEmpty())) {
            take = true;
            here.join(there);
        } else if (newer || !older || doubtful) { // neither knew of the other, or nobody can say
            const auto won = resolve(place, here, there);
            if (!won)
                return std::unexpected(won.error());
            take = *won == MergeSide::Theirs;
        }
        if (auto put = m_work.putVersion(m_table.name, row, field, here); !put || !take)
            return put;
        return write(row, name);
    }

    Result<std::optional<MergeSide>> sideWithoutQuestion(const MergeConflict::Place& place,
                                                         const VersionVector& here,
                                                         const VersionVector& there)
    {
        if (isMark(place.column))
            return sideOfMark(place, here, there);
        return m_work.otherCatalogue ? sideMadeApart(place, here, there)
                                     : Result<std::optional<MergeSide>>(std::nullopt);
    }

    /// The mark stays and comes, unless it was taken off here in view of theirs; that it was taken off there in view of ours is a question.
    Result<std::optional<MergeSide>> sideOfMark(const MergeConflict::Place& place, const VersionVector& here,
                                                const VersionVector& there)
    {
        const bool newer = here.isWithin(there);
        const bool older = there.isWithin(here);
        const auto marked = m_work.marked("main", m_table, QString::fromUtf8(place.row), place.column);
        if (!marked)
            return std::unexpected(marked.error());
        if (older && !newer)
            return MergeSide::Mine;
        if (newer && !older && *marked)
            return std::nullopt;
        return *marked ? MergeSide::Mine : MergeSide::Theirs;
    }

    /// Of catalogues made apart, what needs no question: a catalogue's account of itself stays its own, and what nobody ever wrote gives way to what is there.
    Result<std::optional<MergeSide>> sideMadeApart(const MergeConflict::Place& place,
                                                   const VersionVector& here, const VersionVector& there)
    {
        const bool account = place.table == "protocol";
        const auto mine = account || here.isEmpty() ? isBlank("main", place) : Result<bool>(false);
        const auto theirs = account || there.isEmpty() ? isBlank("pk", place) : Result<bool>(false);
        if (!mine || !theirs)
            return std::unexpected((!mine ? mine : theirs).error());
        if (*theirs)
            return MergeSide::Mine;
        if (*mine)
            return MergeSide::Theirs;
        return account ? std::optional(MergeSide::Mine) : std::nullopt;
    }

    Result<bool> isBlank(const char* schema, const MergeConflict::Place& place)
    {
        const QByteArray sql = "SELECT coalesce(" + place.column + ", '') = '' FROM " + schema + '.'
            + m_table.name + " WHERE " + MergeWork::keyParameters(m_table);
        const auto statement = m_work.cached(sql);
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, QString::fromUtf8(place.row));
        bool blank = false;
        return (*statement)
            ->forEachRow([&](const Statement& found) { blank = found.integer(0) != 0; })
            .transform([&] { return blank; });
    }

    /// Which side's content counts; @p here is made to know what it then knows.
    Result<MergeSide> resolve(const MergeConflict::Place& place, VersionVector& here,
                              const VersionVector& there)
    {
        const auto theirsIsLater = newestIsTheirs(place, here, there);
        if (!theirsIsLater)
            return std::unexpected(theirsIsLater.error());
        const MergeSide newest = *theirsIsLater ? MergeSide::Theirs : MergeSide::Mine;
        if (isBookkeeping(place.column)) {
            here.join(there);
            return newest;
        }
        MergeConflict conflict;
        conflict.place = place;
        conflict.mineAt = timeOfStamp(here.newest().stamp);
        conflict.theirsAt = timeOfStamp(there.newest().stamp);
        // What is here now may be theirs by the time all conflicts are described.
        if (m_work.tellsValues) {
            auto text = valueOfConflict(m_work, "main", place);
            if (!text)
                return std::unexpected(text.error());
            conflict.mine = std::move(*text);
        }
        conflict.byHand = isMark(place.column);
        const bool settled = m_work.isSettled(conflict);
        const MergeSide side = m_work.sideOf(conflict, newest);
        if (settled) {
            here.join(there);
            // A person's choice is writing; the rule of the newest comes to the same wherever it is applied.
            if (m_work.choices.sides.contains(place) || m_work.choices.rule != MergeRule::Newest
                || conflict.byHand)
                here.set(m_work.by.replica, m_work.by.stamp);
        }
        m_work.conflicts.push_back(std::move(conflict));
        m_work.settled.push_back(settled);
        return settled ? side : MergeSide::Mine;
    }

    /// By when it was written, then by who, then by content: the same on every side.
    Result<bool> newestIsTheirs(const MergeConflict::Place& place, const VersionVector& here,
                                const VersionVector& there)
    {
        const auto a = std::pair(here.newest().stamp, here.newest().replica);
        const auto b = std::pair(there.newest().stamp, there.newest().replica);
        if (a != b)
            return a < b;
        const QByteArray sql = "SELECT quote(p." + place.column + ") > quote(m." + place.column
            + ") FROM main." + m_table.name + " m JOIN pk." + m_table.name + " p ON "
            + m_table.sameKeySql("m", "p") + " WHERE " + MergeWork::keyParameters(m_table, "m.");
        const auto statement = m_work.cached(sql);
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, QString::fromUtf8(place.row));
        bool later = false;
        return (*statement)
            ->forEachRow([&](const Statement& found) { later = found.integer(0) != 0; })
            .transform([&] { return later; });
    }

    Result<> write(const QString& row, const QByteArray& column)
    {
        if (column == m_named) { // two may swap their names
            m_renamed.insert(row.toLongLong());
            return {};
        }
        if (m_table.name == "study"
            && std::ranges::find(searched, QByteArrayView(column)) != std::end(searched)) {
            if (auto out = m_work.unindex(row.toLongLong()); !out)
                return out;
        }
        const QByteArray sql = "UPDATE OR REPLACE main." + m_table.name + " SET " + column + " = (SELECT p."
            + column + " FROM pk." + m_table.name + " p WHERE " + MergeWork::keyParameters(m_table, "p.")
            + ") WHERE " + MergeWork::keyParameters(m_table);
        const auto statement = m_work.cached(sql);
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, row);
        return (*statement)->run();
    }

    /// Names that may not be there twice: first none of them is, then each, the oldest row first.
    Result<> setNames()
    {
        if (m_renamed.empty())
            return {};
        const QByteArray update = "UPDATE main." + m_table.name + " SET " + m_named + " = ?2 WHERE id = ?1";
        for (const Id row : m_renamed) {
            if (auto set = m_work.run(update, row, QString(QChar(1) + QString::number(row))); !set)
                return set;
        }
        for (const Id row : m_renamed) {
            QString name;
            const QByteArray wanted = "SELECT " + m_named + " FROM pk." + m_table.name + " WHERE id = ?1";
            auto done = m_work.forEachRow(wanted, [&](const Statement& found) { name = found.text(0); }, row);
            if (done)
                done = giveName(row, name);
            if (!done)
                return done;
        }
        return {};
    }

public:
    /// @p row of the catalogue is called @p name; if another one is, the younger of the two gets a number.
    Result<> giveName(Id row, const QString& name)
    {
        const QByteArray sameGroup =
            m_table.name == "term" ? " AND dimension = (SELECT dimension FROM main.term WHERE id = ?2)" : "";
        const auto holder = m_work.integer("SELECT id FROM main." + m_table.name + " WHERE " + m_named
                                               + " = ?1 AND id <> ?2" + sameGroup,
                                           name, row);
        if (!holder)
            return std::unexpected(holder.error());
        const QByteArray update = "UPDATE main." + m_table.name + " SET " + m_named + " = ?2 WHERE id = ?1";
        if (*holder == 0)
            return m_work.run(update, row, name);
        const Id younger = std::max(*holder, row);
        QString numbered;
        for (int number = 2; numbered.isEmpty(); ++number) {
            const QString tried = name + (m_table.name == "dimension" || m_table.name == "term" ? u"-" : u" ")
                + QString::number(number);
            const auto taken = m_work.integer("SELECT count(*) FROM main." + m_table.name + " WHERE "
                                                  + m_named + " = ?1 AND id <> ?2" + sameGroup,
                                              tried, younger);
            if (!taken)
                return std::unexpected(taken.error());
            if (*taken == 0)
                numbered = tried;
        }
        auto done = m_work.run(update, younger, numbered);
        if (done && younger != row)
            done = m_work.run(update, row, name);
        // Wherever the two names meet, it comes to this.
        return done ? m_work.noteNobodys(m_table.name, QString::number(younger), QString::fromUtf8(m_named))
                    : done;
    }

private:
    MergeWork& m_work;
    const DataTable& m_table;
    QByteArray m_named;
    std::set<Id> m_renamed;
};

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
    FieldMerger merger(work, table);
    for (const auto& [row, name] : names) {
        if (done)
            done = merger.giveName(row, name);
    }
    return done;
}

/// As we write it: "5", "5,7,2".
bool isKey(const DataTable& table, const QString& row)
{
    const QStringList parts = row.split(u',');
    return parts.size() == qsizetype(table.key.size()) && std::ranges::all_of(parts, [](const QString& part) {
               bool isNumber = false;
               return part == QString::number(part.toLongLong(&isNumber)) && isNumber;
           });
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

Result<> mergeFields(MergeWork& work)
{
    for (const DataTable& table : work.tables) {
        if (auto merged = FieldMerger(work, table).run(); !merged)
            return merged;
    }
    return {};
}

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
            if (versions.isEmpty() || !isKey(*known, row))
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
