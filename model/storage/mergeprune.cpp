// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergeuse.h"
#include "model/storage/mergework.h"
#include "model/storage/teamrows.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
/// What was deleted on one side and is here after all rows of both sides were put together. A deletion counts for what it knew of: a row that was changed
/// apart from it stays, as does a row that something refers to that the deletion did not know.
class Pruner {
public:
    explicit Pruner(MergeWork& work)
        : m_work(work)
    {
        for (const DataTable& table : work.tables) {
            for (const DataTable::Reference& reference : table.references)
                m_children[reference.table].push_back({&table, &reference});
        }
    }

    Result<> run()
    {
        auto done = findDeleted();
        if (done)
            done = takeChoices();
        if (done)
            done = tellKept();
        if (done)
            done = deleteRows();
        return done && m_deletedAny ? dropLeftVersions() : done;
    }

private:
    struct Child {
        const DataTable* table;
        const DataTable::Reference* reference;
    };
    Result<> findDeleted()
    {
        std::vector<std::pair<RowKey, VersionVector>> tombstones;
        auto read =
            m_work.forEachRow("SELECT tbl, row, vector FROM main.version WHERE col = '' ORDER BY tbl, row",
                              [&](const Statement& row) {
                                  tombstones.push_back({{row.utf8(0).toByteArray(), row.text(1)},
                                                        VersionVector::fromBytes(row.bytes(2))});
                              });
        for (const auto& [key, known] : tombstones) {
            if (auto on = m_work.goOn(); !on)
                return on;
            const DataTable* const table = m_work.table(key.first);
            if (!read || !table)
                continue;
            const auto here = m_work.exists("main", *table, key.second);
            const auto version =
                here && *here ? versionOfRow(m_work, key.first, key.second) : VersionVector();
            if (!here || !version)
                return std::unexpected((!here ? here.error() : version.error()));
            if (!*here)
                continue;
            // There is always an account of the catalogue, and somebody who has no name.
            if (key.first == "protocol" || (key.first == "coder" && key.second == u"0"_s))
                continue;
            const auto guarded = guardsMark(*table, key.second);
            if (!guarded)
                return std::unexpected(guarded.error());
            if (version->isWithin(known) && !*guarded)
                m_dead[key].known = known;
            m_tombstones.emplace(key, known);
        }
        return read;
    }

    /// A marked note on a gap of which minutes tell: without it they would leave with the next pack. That it goes is a question, whatever the deletion knew.
    Result<bool> guardsMark(const DataTable& table, const QString& row)
    {
        if (table.name != "gap_note" || m_work.broughtBack.contains({table.name, row}))
            return false;
        const auto statement = m_work.cached("SELECT 1 FROM main.gap_note AS g JOIN main.minute AS t ON "
                                             + minuteIsOfGap() + " WHERE g.confidential <> 0 AND g.id = ?1");
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(1, row.toLongLong());
        const auto found = (*statement)->step();
        (*statement)->reset();
        return found;
    }

    Result<QStringList> childrenOf(const Child& child, const QString& row)
    {
        const auto statement =
            m_work.cached("SELECT " + child.table->keySql("c") + " FROM main." + child.table->name
                          + " c WHERE c." + child.table->columns[size_t(child.reference->column)] + " = ?1");
        if (!statement)
            return std::unexpected(statement.error());
        (*statement)->bind(1, row.toLongLong());
        QStringList rows;
        return (*statement)
            ->forEachRow([&](const Statement& found) { rows.append(found.text(0)); })
            .transform([&] { return rows; });
    }

    void rememberTables()
    {
        m_deadTables.clear();
        for (const auto& [key, deletion] : m_dead)
            m_deadTables.insert(key.first);
        // What goes with them takes others along.
        for (bool grows = true; grows;) {
            grows = false;
            for (const DataTable& table : m_work.tables) {
                for (const DataTable::Reference& reference : table.references) {
                    if (!reference.setsNull && m_deadTables.contains(reference.table)
                        && !m_deadTables.contains(table.name)) {
                        m_deadTables.insert(table.name);
                        grows = true;
                    }
                }
            }
        }
    }

    /// None if it was told when it was new, or the pack has the row, too: its people know.
    Result<std::optional<MergeConflict>> conflictOf(const RowKey& key, const VersionVector& known)
    {
        const VersionVector before = m_work.deletedHere.value(key);
        const bool brought = m_work.broughtBack.contains(key);
        if (!brought && known.isWithin(before))
            return std::optional<MergeConflict>();
        const auto there = m_work.exists("pk", *m_work.table(key.first), key.second);
        if (!there)
            return std::unexpected(there.error());
        if (!brought && *there)
            return std::optional<MergeConflict>();
        // Brought back by people who knew that it was deleted, and kept it.
        const auto theirs = m_work.versionsOf("pk", key.first, key.second);
        if (!theirs)
            return std::unexpected(theirs.error());
        if (brought && theirs->contains(QString()) && before.isWithin(theirs->value(QString())))
            return std::optional<MergeConflict>();
        const auto byHand = guardsMark(*m_work.table(key.first), key.second);
        if (!byHand)
            return std::unexpected(byHand.error());
        MergeConflict conflict;
        conflict.byHand = *byHand;
        conflict.kind = brought ? MergeConflict::Kind::DeletedHere : MergeConflict::Kind::DeletedThere;
        conflict.place = {key.first, key.second.toUtf8(), {}};
        (brought ? conflict.mineAt : conflict.theirsAt) = timeOfStamp(known.newest().stamp);
        const auto changed = versionOfRow(m_work, key.first, key.second);
        if (!changed)
            return std::unexpected(changed.error());
        (brought ? conflict.theirsAt : conflict.mineAt) = timeOfStamp(changed->newest().stamp);
        return std::optional(std::move(conflict));
    }

    /// Rows that would stay though one side deleted them, and of which somebody said otherwise.
    Result<> takeChoices()
    {
        // Which those are depends on each other; a first round without any choice tells.
        Deletions unused = m_dead;
        if (auto kept = keepWhatIsUsed(m_work, unused); !kept)
            return kept;
        bool chosen = false;
        for (const auto& [key, known] : m_tombstones) {
            if (auto on = m_work.goOn(); !on)
                return on;
            if (unused.contains(key))
                continue;
            auto found = conflictOf(key, known);
            if (!found)
                return std::unexpected(found.error());
            if (!*found)
                continue;
            MergeConflict* const conflict = &**found;
            const bool settled = m_work.isSettled(*conflict);
            const bool deletedHere = conflict->kind == MergeConflict::Kind::DeletedHere;
            const MergeSide stays = deletedHere ? MergeSide::Theirs : MergeSide::Mine;
            const MergeSide side = m_work.sideOf(*conflict, stays);
            if (!settled && deletedHere)
                m_dead[key] = {known, true, false};
            else if (!settled)
                m_asBefore.insert(key);
            else if (side != stays)
                m_dead[key] = {known, true, true};
            chosen = chosen || m_dead.contains(key);
            if (const auto at = m_dead.find(key);
                at != m_dead.end() && !at->second.forced && (!settled || side == stays))
                m_dead.erase(at);
            m_work.conflicts.push_back(std::move(*conflict));
            m_work.settled.push_back(settled);
        }
        Result<> done;
        if (chosen)
            done = keepWhatIsUsed(m_work, m_dead);
        else
            m_dead = std::move(unused);
        rememberTables();
        return done;
    }

    /// What is kept though it was deleted is deleted no more for those who left the question open.
    Result<> tellKept()
    {
        for (const RowKey& key : m_asBefore) {
            const VersionVector before = m_work.deletedHere.value(key);
            auto done = before.isEmpty()
                ? m_work.run("DELETE FROM main.version WHERE tbl = ?1 AND row = ?2 AND col = ''",
                             QString::fromUtf8(key.first), key.second)
                : m_work.putVersion(key.first, key.second, QString(), before);
            if (!done)
                return done;
        }
        return {};
    }

    /// What goes with a row is known to its deletion from now on.
    Result<> gather(const DataTable& table, const QString& row, VersionVector& known,
                    std::vector<RowKey>& alsoDelete, int depth = 0)
    {
        const auto version = versionOfRow(m_work, table.name, row);
        if (!version)
            return std::unexpected(version.error());
        known.join(*version);
        constexpr int deepest = 40;
        if (table.key.size() != 1 || depth > deepest)
            return {};
        for (const Child& child : m_children[table.name]) {
            if (child.reference->setsNull)
                continue;
            const auto rows = childrenOf(child, row);
            if (!rows)
                return std::unexpected(rows.error());
            for (const QString& one : *rows) {
                if (!child.reference->cascades)
                    alsoDelete.emplace_back(child.table->name, one);
                if (auto gathered = gather(*child.table, one, known, alsoDelete, depth + 1); !gathered)
                    return gathered;
            }
        }
        return {};
    }

    Result<> deleteRow(const QByteArray& name, const QString& row)
    {
        const DataTable* const table = m_work.table(name);
        if (name == "study") {
            if (auto out = m_work.unindex(row.toLongLong()); !out)
                return out;
        }
        const auto statement =
            m_work.cached("DELETE FROM main." + name + " WHERE " + MergeWork::keyParameters(*table));
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, row);
        return (*statement)->run();
    }

    Result<> deleteRows()
    {
        for (auto& [key, deletion] : m_dead) {
            if (auto on = m_work.goOn(); !on)
                return on;
            const DataTable* const table = m_work.table(key.first);
            std::vector<RowKey> others;
            VersionVector known = deletion.known;
            if (deletion.forced) {
                if (auto gathered = gather(*table, key.second, known, others); !gathered)
                    return gathered;
            }
            Result<> done;
            for (const RowKey& other : others) {
                if (done)
                    done = deleteRow(other.first, other.second);
            }
            if (done)
                done = deleteRow(key.first, key.second);
            if (done && deletion.writes)
                known.set(m_work.by.replica, m_work.by.stamp);
            if (done && deletion.forced)
                done = m_work.putVersion(key.first, key.second, QString(),
                                         deletion.writes ? known : m_work.deletedHere.value(key));
            if (!done)
                return done;
            m_deletedAny = true;
        }
        return {};
    }

    /// Rows that are gone have nothing but their deletion.
    Result<> dropLeftVersions()
    {
        for (const DataTable& table : m_work.tables) {
            const QByteArray sql = "DELETE FROM main.version WHERE tbl = '" + table.name
                + "' AND col <> '' AND row NOT IN (SELECT " + table.keySql("t") + " FROM main." + table.name
                + " t)";
            if (table.key.size() != 1 || m_deadTables.contains(table.name)) {
                const auto any =
                    m_work.integer("SELECT EXISTS (SELECT 1 FROM main.version WHERE tbl = ?1 AND col <> '')",
                                   QString::fromUtf8(table.name));
                if (!any)
                    return std::unexpected(any.error());
                if (auto dropped = *any ? m_work.run(sql) : Result<>(); !dropped)
                    return dropped;
            }
        }
        return {};
    }

    MergeWork& m_work;
    std::map<QByteArray, std::vector<Child>> m_children;
    Deletions m_dead;
    std::map<RowKey, VersionVector> m_tombstones; ///< of rows that are here, dead or not
    std::set<QByteArray> m_deadTables;
    std::set<RowKey> m_asBefore;
    bool m_deletedAny = false;
};
} // namespace

Result<> pruneRows(MergeWork& work)
{
    return Pruner(work).run();
}

} // namespace lacuna
