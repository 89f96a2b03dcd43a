// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergeuse.h"

#include <QtCore/QSet>

#include <vector>

namespace lacuna {

namespace {

/// What deletions take along and what still refers to it, as a graph that follows when a deletion is given up: each row is looked up once, and looked at again only if
/// something it depends on has changed. As a stranger may have it, nothing here may look through all rows for each row.
class Uses {
public:
    Uses(MergeWork& work, Deletions& dead)
        : m_work(work)
        , m_dead(dead)
    {
        for (const DataTable& table : work.tables) {
            for (const DataTable::Reference& reference : table.references)
                m_children[reference.table].emplace_back(&table, &reference);
        }
    }

    Result<> run()
    {
        auto done = begin();
        // In passes over the rows in their order: what is found to be used goes on at once, and others see it.
        while (done && !(m_pass.empty() && m_nextPass.empty())) {
            if (m_pass.empty())
                m_pass.swap(m_nextPass);
            m_at = m_pass.extract(m_pass.begin()).value();
            done = m_work.goOn();
            Row& row = m_rows.at(m_at);
            if (done && row.deletion && row.users > 0)
                done = keep(row);
        }
        return done;
    }

private:
    struct Row {
        const DataTable* table = nullptr;
        QString key;
        const Deletion* deletion = nullptr; ///< its own
        const Deletion* taken =
            nullptr; ///< the one that takes it, by itself or with what it belongs to; null: it stays
        std::optional<VersionVector> version;
        std::vector<Id> owners; ///< what its references refer to; 0: nothing
        std::vector<bool> counts; ///< as a user of each of them, as they know it
        std::vector<Row*> children; ///< that may go with it
        bool isExpanded = false; ///< children and users are known
        int users = 0; ///< what stays and refers to it, or to what would go with it
    };

    Result<> begin()
    {
        for (auto& [key, deletion] : m_dead) {
            const auto row = rowOf(key);
            if (!row)
                return std::unexpected(row.error());
            (*row)->deletion = &deletion;
            (*row)->taken = &deletion;
            m_unexpanded.push_back(*row);
        }
        return expand();
    }

    /// Its deletion is given up, though another may take it yet.
    Result<> keep(Row& row)
    {
        row.deletion = nullptr;
        auto done = follow({&row});
        if (done)
            done = expand();
        m_dead.erase({row.table->name, row.key}); // not before: others were taken by it
        return done;
    }

    static bool mayTake(const DataTable::Reference& reference)
    {
        return reference.cascades || !reference.setsNull;
    }

    /// Only of rows that are there.
    Result<Row*> rowOf(const RowKey& key)
    {
        const auto [at, isNew] = m_rows.try_emplace(key);
        Row& row = at->second;
        if (!isNew)
            return &row;
        row.table = m_work.table(key.first);
        row.key = key.second;
        const auto statement = m_work.cached("SELECT " + referencesOf(*row.table, {}) + " FROM main."
                                             + key.first + " WHERE " + MergeWork::keyParameters(*row.table));
        if (!statement)
            return std::unexpected(statement.error());
        MergeWork::bindKey(**statement, row.key);
        return (*statement)
            ->forEachRow([&](const Statement& found) { takeOwners(row, found, 0); })
            .transform([&] { return &row; });
    }

    static QByteArray referencesOf(const DataTable& table, const QByteArray& alias)
    {
        QByteArray columns;
        for (const DataTable::Reference& reference : table.references)
            columns += (columns.isEmpty() ? "" : ", ") + alias + table.columns[size_t(reference.column)];
        return columns.isEmpty() ? QByteArrayLiteral("NULL") : columns;
    }

    static void takeOwners(Row& row, const Statement& found, int first)
    {
        for (size_t i = 0; i < row.table->references.size(); ++i)
            row.owners.push_back(found.integer(first + int(i)));
        row.counts.resize(row.table->references.size());
    }

    Row* ownerOf(const Row& row, size_t reference)
    {
        const Id owner = reference < row.owners.size() ? row.owners[reference] : 0;
        if (owner == 0)
            return nullptr;
        const auto at = m_rows.find({row.table->references[reference].table, QString::number(owner)});
        return at == m_rows.end() ? nullptr : &at->second;
    }

    /// Looks up what refers to the rows that a deletion takes, of as many as there are in one go: few of the columns that refer to something have an index.
    Result<> expand()
    {
        while (!m_unexpanded.empty()) {
            if (auto on = m_work.goOn(); !on)
                return on;
            std::map<QByteArray, std::vector<Id>> ids;
            for (Row* const row : std::exchange(m_unexpanded, {})) {
                if (std::exchange(row->isExpanded, true) || row->table->key.size() != 1)
                    continue;
                ids[row->table->name].push_back(row->key.toLongLong());
            }
            std::vector<Row*> found;
            for (const auto& [table, owners] : ids) {
                for (const auto& [child, reference] : m_children[table]) {
                    if (auto looked = findChildren(*child, *reference, owners, found); !looked)
                        return looked;
                }
            }
            for (Row* const row : found)
                tellOwners(*row);
            if (auto followed = follow(std::move(found)); !followed)
                return followed;
        }
        return {};
    }

    Result<> findChildren(const DataTable& table, const DataTable::Reference& reference,
                          const std::vector<Id>& owners, std::vector<Row*>& found)
    {
        const QByteArray column = "c." + table.columns[size_t(reference.column)];
        const QByteArray sql = "SELECT " + table.keySql("c") + ", " + column + ", "
            + referencesOf(table, "c.") + " FROM main." + table.name + " AS c WHERE " + column
            + " IN (SELECT value FROM json_each(?1))";
        return m_work.forEachRow(
            sql,
            [&](const Statement& one) -> Result<> {
                const auto [at, isNew] = m_rows.try_emplace(RowKey(table.name, one.text(0)));
                Row& row = at->second;
                if (isNew) {
                    row.table = &table;
                    row.key = at->first.second;
                    takeOwners(row, one, 2);
                }
                found.push_back(&row);
                if (mayTake(reference))
                    m_rows.at({reference.table, QString::number(one.integer(1))}).children.push_back(&row);
                return m_work.goOn();
            },
            jsonList(owners));
    }

    /// What takes the rows may have changed, and with it what takes those that go with them.
    Result<> follow(std::vector<Row*> rows)
    {
        while (!rows.empty()) {
            Row& row = *rows.back();
            rows.pop_back();
            const auto deletion = deletionOf(row);
            if (!deletion)
                return std::unexpected(deletion.error());
            if (*deletion == row.taken)
                continue;
            row.taken = *deletion;
            if (row.taken && !row.isExpanded)
                m_unexpanded.push_back(&row);
            tellOwners(row);
            rows.insert(rows.end(), row.children.begin(), row.children.end());
        }
        return {};
    }

    Result<const Deletion*> deletionOf(Row& row)
    {
        if (row.deletion)
            return row.deletion;
        for (size_t i = 0; i < row.table->references.size(); ++i) {
            const DataTable::Reference& reference = row.table->references[i];
            const Row* const owner = mayTake(reference) ? ownerOf(row, i) : nullptr;
            if (!owner || !owner->taken || (!reference.cascades && !owner->taken->forced))
                continue;
            if (owner->taken->forced)
                return owner->taken;
            const auto version = versionOf(row);
            if (!version)
                return std::unexpected(version.error());
            if ((*version)->isWithin(owner->taken->known))
                return owner->taken;
        }
        return nullptr;
    }

    Result<const VersionVector*> versionOf(Row& row)
    {
        if (!row.version) {
            auto version = versionOfRow(m_work, row.table->name, row.key);
            if (!version)
                return std::unexpected(version.error());
            row.version = *std::move(version);
        }
        return &*row.version;
    }

    /// Whether a row counts as a user of what it refers to. No deeper than tables that go with one another: none goes with one of its own.
    void tellOwners(Row& row)
    {
        for (size_t i = 0; i < row.counts.size(); ++i) {
            const bool uses = !row.taken || (row.table->references[i].cascades && row.users > 0);
            Row* const owner = row.counts[i] == uses ? nullptr : ownerOf(row, i);
            if (!owner || !owner->isExpanded)
                continue;
            row.counts[i] = uses;
            owner->users += uses ? 1 : -1;
            if (owner->users > 1 || (owner->users == 1 && !uses))
                continue;
            if (owner->users == 1 && owner->deletion && !owner->deletion->forced)
                lookAgain({owner->table->name, owner->key});
            tellOwners(*owner);
        }
    }

    void lookAgain(const RowKey& key) { (m_at < key ? m_pass : m_nextPass).insert(key); }

    MergeWork& m_work;
    Deletions& m_dead;
    std::map<QByteArray, std::vector<std::pair<const DataTable*, const DataTable::Reference*>>> m_children;
    std::map<RowKey, Row> m_rows;
    std::vector<Row*> m_unexpanded;
    std::set<RowKey> m_pass;
    std::set<RowKey> m_nextPass;
    RowKey m_at; ///< the row that is looked at
};
} // namespace

Result<VersionVector> versionOfRow(MergeWork& work, const QByteArray& table, const QString& row)
{
    auto versions = work.versionsOf("main", table, row);
    if (!versions)
        return std::unexpected(versions.error());
    VersionVector all;
    for (auto at = versions->cbegin(); at != versions->cend(); ++at) {
        if (!at.key().isEmpty())
            all.join(*at);
    }
    return all;
}

Result<> keepWhatIsUsed(MergeWork& work, Deletions& dead)
{
    return dead.empty() ? Result<>() : Uses(work, dead).run();
}

} // namespace lacuna
