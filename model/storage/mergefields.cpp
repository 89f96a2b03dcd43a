// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"
#include "model/storage/teamrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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
        if (m_table.name == "coder" && row == u"0"_s) // who has no name, here as everywhere
            return {};
        // Nobody knows more of what was written here than is known here. Whoever says so has either what was written before this file was put back, or a
        // forgery; it counts as not knowing of it.
        const bool doubtful = there.knownOf(m_work.by.replica) > here.knownOf(m_work.by.replica);
        m_work.decided.insert(place);
        if (m_work.withheld.contains(place))
            return m_work.putVersion(m_table.name, row, field, here);
        bool take = false;
        const bool newer = here.isWithin(there) && (here.lacksContent() || !there.lacksContent());
        const bool older = there.isWithin(here) && (there.lacksContent() || !here.lacksContent());
        const auto plain = sideWithoutQuestion(place, here, there);
        const auto guarded = guardsMark(place);
        if (!plain || !guarded)
            return std::unexpected((!plain ? plain.error() : guarded.error()));
        if (here.isWithheld() != there.isWithheld()) { // one side has it
            take = here.isWithheld();
            if (take)
                here = there;
        } else if (*plain) {
            take = **plain == MergeSide::Theirs;
            if (take || isMark(name))
                here.join(there);
        } else if (newer && !older && !doubtful && !isMark(name) && !*guarded
                   && !(m_work.hasLikesOfItsOwn && here.isEmpty())) {
            take = true;
            here.join(there);
        } else if (newer || !older || doubtful) { // neither knew of the other, or nobody can say
            const auto won = resolve(place, here, there, isMark(name) || *guarded);
            if (!won)
                return std::unexpected(won.error());
            take = *won == MergeSide::Theirs;
        }
        if (auto put = m_work.putVersion(m_table.name, row, field, here); !put || !take)
            return put;
        return write(row, name);
    }

    /// Because of what it refers to, something of the row is confidential here: that it comes to refer to something else is a question, as taking the mark off is.
    Result<bool> guardsMark(const MergeConflict::Place& place)
    {
        QByteArray marked;
        if (place.table == "gap_note"
            && (place.column.startsWith("dimension_") || place.column.startsWith("term_")))
            marked = "t.confidential <> 0"; // minutes of that gap
        else if (place.table == "ballot" && place.column == "round")
            marked = "t.round IN (SELECT id FROM main.round WHERE ballots_confidential <> 0)";
        else if (place.table == "merged_study" && place.column == "merged_into")
            marked = "t.merged_into IN " + studiesWhoseRecordsAreMarked("main");
        return marked.isEmpty() ? Result<bool>(false) : holds("main", marked, place);
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
        if (m_work.hasLikesOfItsOwn && place.column == "position")
            return MergeSide::Mine;
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
        return holds(schema, "coalesce(t." + place.column + ", '') = ''", place);
    }

    /// Whether @p condition is true of the row "t".
    Result<bool> holds(const char* schema, const QByteArray& condition, const MergeConflict::Place& place)
    {
        const auto statement = m_work.cached("SELECT " + condition + " FROM " + schema + '.' + m_table.name
                                             + " t WHERE " + MergeWork::keyParameters(m_table, "t."));
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, QString::fromUtf8(place.row));
        bool held = false;
        return (*statement)
            ->forEachRow([&](const Statement& found) { held = found.integer(0) != 0; })
            .transform([&] { return held; });
    }

    /// Which side's content counts; @p here is made to know what it then knows. @p byHand: no rule takes theirs.
    Result<MergeSide> resolve(const MergeConflict::Place& place, VersionVector& here,
                              const VersionVector& there, bool byHand)
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
        conflict.byHand = byHand;
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
                done = giveName(m_work, m_table, row, name);
            if (!done)
                return done;
        }
        return {};
    }

    MergeWork& m_work;
    const DataTable& m_table;
    QByteArray m_named;
    std::set<Id> m_renamed;
};
} // namespace

Result<> mergeFields(MergeWork& work)
{
    for (const DataTable& table : work.tables) {
        if (auto merged = FieldMerger(work, table).run(); !merged)
            return merged;
    }
    return {};
}

} // namespace lacuna
