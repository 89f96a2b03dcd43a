// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/rekeying.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
/// References that the schema does not declare, because what they refer to may be gone.
struct SoftReference {
    QByteArrayView table;
    QByteArrayView column;
    QByteArrayView to;
};
constexpr SoftReference softReferences[] = {{"merged_coding", "dimension", "dimension"},
                                            {"merged_coding", "term", "term"},
                                            {"merged_coding", "coder", "coder"}};

/// Texts (JSON) with ids in them.
constexpr std::pair<QByteArrayView, QByteArrayView> textsWithIds[] = {
    {"saved_view", "question"}, {"saved_view", "filter"}, {"saved_view", "drawing"},
    {"saved_search", "filter"}, {"story", "settings"},    {"round", "settings"},
    {"story_step", "text"},
};

class Rekeyer {
public:
    Rekeyer(MergeWork& work, const QByteArray& schema, const DataTable& table)
        : m_work(work)
        , m_schema(schema)
        , m_table(table)
    {
    }

    Result<> run(const QHash<Id, Id>& rows)
    {
        const auto present = keepPresent(rows);
        if (!present)
            return std::unexpected(present.error());
        const auto later = *present ? setAside() : Result<QHash<Id, Id>>();
        auto done = later ? Result<>() : std::unexpected(later.error());
        if (done && *present)
            done = moveRows();
        if (done && !later->isEmpty()) {
            const auto again = keepPresent(*later);
            done = again ? moveRows() : std::unexpected(again.error());
        }
        if (!done)
            return done;
        return renameVersions(rows);
    }

private:
    Result<> moveRows()
    {
        auto done = sameTerms();
        if (done)
            done = mergeDoubles();
        if (done)
            done = followReferences();
        if (done)
            done = renameRows();
        return done ? followTexts() : done;
    }

    /// Of several that become one that is not here, the first takes its place; the others, which are taken out of temp.rekey, then find it there.
    Result<QHash<Id, Id>> setAside()
    {
        const QByteArray which = " FROM temp.rekey WHERE NOT EXISTS (SELECT 1 FROM " + named(m_table.name)
            + " t WHERE t.id = temp.rekey.new) AND EXISTS (SELECT 1 FROM temp.rekey o WHERE o.new = "
              "temp.rekey.new AND o.old < temp.rekey.old)";
        QHash<Id, Id> rows;
        auto done = m_work.forEachRow("SELECT old, new" + which, [&](const Statement& row) {
            rows.insert(row.integer(0), row.integer(1));
        });
        for (auto at = rows.cbegin(); done && at != rows.cend(); ++at)
            done = m_work.run("DELETE FROM temp.rekey WHERE old = ?1", at.key());
        return done.transform([&] { return rows; });
    }

    /// temp.rekey(old, new): those of @p rows that are here.
    Result<bool> keepPresent(const QHash<Id, Id>& rows)
    {
        auto made = m_work.connection.execute(
            "CREATE TEMP TABLE IF NOT EXISTS rekey(old INTEGER PRIMARY "
            "KEY, new INTEGER NOT NULL); DELETE FROM temp.rekey; CREATE INDEX IF NOT "
            "EXISTS temp.rekey_new ON rekey(new, old)");
        if (!made)
            return std::unexpected(made.error());
        for (auto at = rows.cbegin(); at != rows.cend(); ++at) {
            const QByteArray sql = "INSERT INTO temp.rekey(old, new) SELECT id, ?2 FROM " + m_schema + '.'
                + m_table.name + " WHERE id = ?1";
            if (auto put = m_work.run(sql, at.key(), at.value()); !put)
                return std::unexpected(put.error());
        }
        return m_work.integer("SELECT count(*) FROM temp.rekey").transform([](qint64 count) {
            return count > 0;
        });
    }

    QByteArray named(const QByteArray& table) const { return m_schema + '.' + table; }

    /// Two dimensions become one here: so do their terms of one code.
    Result<> sameTerms()
    {
        if (m_table.name != "dimension")
            return {};
        QHash<Id, Id> terms;
        const QByteArray sql = "SELECT a.id, b.id FROM temp.rekey r JOIN " + named("term")
            + " a ON a.dimension = r.old JOIN " + named("term")
            + " b ON b.dimension = r.new AND b.code = a.code";
        auto read = m_work.forEachRow(sql, [&](const Statement& row) {
            terms.insert(std::max(row.integer(0), row.integer(1)), std::min(row.integer(0), row.integer(1)));
        });
        if (!read || terms.isEmpty())
            return read;
        // The temporary table is needed for them in between.
        QHash<Id, Id> dimensions;
        read = m_work.forEachRow("SELECT old, new FROM temp.rekey", [&](const Statement& row) {
            dimensions.insert(row.integer(0), row.integer(1));
        });
        if (read)
            read = rekeyRows(m_work, m_schema, "term", terms);
        for (auto at = terms.cbegin(); read && at != terms.cend(); ++at)
            read = m_work.run("INSERT INTO main.same_row(tbl, row, stays) VALUES ('term', ?1, ?2) "
                              "ON CONFLICT(tbl, row) DO NOTHING",
                              at.key(), at.value());
        if (!read)
            return read;
        return keepPresent(dimensions).transform([](bool) { });
    }

    /// Where both are here: the one that stays takes the fields that were written in view of its own.
    Result<> mergeDoubles()
    {
        std::vector<std::pair<Id, Id>> both;
        auto read = m_work.forEachRow(
            "SELECT old, new FROM temp.rekey r WHERE EXISTS (SELECT 1 FROM " + named(m_table.name)
                + " t WHERE t.id = r.new)",
            [&](const Statement& row) { both.emplace_back(row.integer(0), row.integer(1)); });
        for (const auto& [old, stays] : both) {
            if (read)
                read = takeNewer(old, stays);
        }
        return read;
    }

    Result<> takeNewer(Id old, Id stays)
    {
        const auto of = m_work.versionsOf(m_schema.constData(), m_table.name, QString::number(old));
        const auto own = m_work.versionsOf(m_schema.constData(), m_table.name, QString::number(stays));
        if (!of || !own)
            return std::unexpected((!of ? of : own).error());
        const QByteArray unique = uniqueName(m_table.name);
        for (int i = 0; i < int(m_table.columns.size()); ++i) {
            const QByteArray& column = m_table.columns[size_t(i)];
            if (m_table.isKey(i) || column == unique || m_table.name == "not_applicable")
                continue;
            if (isMark(column)) { // of one of them is of both
                auto marked =
                    m_work.run("UPDATE " + named(m_table.name) + " SET " + column
                                   + " = 1 WHERE id = ?2 "
                                     "AND EXISTS (SELECT 1 FROM "
                                   + named(m_table.name) + " o WHERE o.id = ?1 AND o." + column + " <> 0)",
                               old, stays);
                if (!marked)
                    return marked;
                continue;
            }
            const QString field = QString::fromUtf8(column);
            const auto theirs = of->value(field, of->value(allColumns)).newest();
            const auto mine = own->value(field, own->value(allColumns)).newest();
            if (std::pair(theirs.stamp, theirs.replica) <= std::pair(mine.stamp, mine.replica))
                continue;
            const QByteArray sql = "UPDATE OR IGNORE " + named(m_table.name) + " SET " + column
                + " = (SELECT o." + column + " FROM " + named(m_table.name)
                + " o WHERE o.id = ?1) WHERE id = ?2";
            if (auto set = m_work.run(sql, old, stays); !set)
                return set;
        }
        return {};
    }

    Result<> followReferences()
    {
        const auto follow = [&](const DataTable& child, const QByteArray& column) -> Result<> {
            const QByteArray rows = " WHERE " + column + " IN (SELECT old FROM temp.rekey)";
            const QByteArray update = "UPDATE OR IGNORE " + named(child.name) + " SET " + column
                + " = (SELECT new FROM temp.rekey WHERE old = " + column + ")" + rows;
            auto done = m_work.run(update);
            // What is there already need not be there twice.
            if (done)
                done = m_work.run("DELETE FROM " + named(child.name) + rows);
            return done;
        };
        for (const DataTable& child : m_work.tables) {
            for (const DataTable::Reference& reference : child.references) {
                if (reference.table != m_table.name)
                    continue;
                if (auto done = follow(child, child.columns[size_t(reference.column)]); !done)
                    return done;
            }
        }
        for (const SoftReference& soft : softReferences) {
            const DataTable* const child = m_work.table(soft.table.toByteArray());
            if (soft.to != m_table.name || !child)
                continue;
            if (auto done = follow(*child, soft.column.toByteArray()); !done)
                return done;
        }
        return {};
    }

    Result<> renameRows()
    {
        const QByteArray rows = named(m_table.name)
            + " WHERE id IN (SELECT old FROM temp.rekey r WHERE EXISTS (SELECT 1 FROM " + named(m_table.name)
            + " t WHERE t.id = r.new))";
        auto done = m_work.run("DELETE FROM " + rows);
        if (done)
            done = m_work.run("UPDATE " + named(m_table.name)
                              + " SET id = (SELECT new FROM temp.rekey WHERE old = id) "
                                "WHERE id IN (SELECT old FROM temp.rekey)");
        if (done && m_schema == "main" && (m_table.name == "term" || m_table.name == "dimension"))
            m_work.rekeyedHere += m_work.connection.changes();
        return done;
    }

    Result<> followTexts()
    {
        if (m_table.name != "dimension" && m_table.name != "term")
            return {};
        QHash<QString, QString> ids;
        auto read = m_work.forEachRow("SELECT old, new FROM temp.rekey",
                                      [&](const Statement& row) { ids.insert(row.text(0), row.text(1)); });
        for (const auto& [table, column] : textsWithIds) {
            if (read)
                read = followText(table.toByteArray(), column.toByteArray(), ids);
        }
        return read;
    }

    Result<> followText(const QByteArray& table, const QByteArray& column, const QHash<QString, QString>& ids)
    {
        static const QRegularExpression number(u"\\d{8,19}"_s);
        std::vector<std::pair<Id, QString>> changed;
        auto read =
            m_work.forEachRow("SELECT id, " + column + " FROM " + named(table), [&](const Statement& row) {
                const QString text = row.text(1);
                QString other;
                qsizetype from = 0;
                for (auto found = number.globalMatch(text); found.hasNext();) {
                    const auto match = found.next();
                    const auto id = ids.constFind(match.captured());
                    if (id == ids.cend())
                        continue;
                    other += QStringView(text).sliced(from, match.capturedStart() - from);
                    other += *id;
                    from = match.capturedEnd();
                }
                if (from > 0)
                    changed.emplace_back(row.integer(0), QString(other + QStringView(text).sliced(from)));
            });
        for (const auto& [id, text] : changed) {
            if (read)
                read =
                    m_work.run("UPDATE " + named(table) + " SET " + column + " = ?2 WHERE id = ?1", id, text);
        }
        return read;
    }

    /// The parts of a row's key that are ids of the table.
    std::vector<int> keyParts(const DataTable& table) const
    {
        std::vector<int> parts;
        for (int i = 0; i < int(table.key.size()); ++i) {
            const int column = table.key[size_t(i)];
            const bool refers =
                std::ranges::any_of(table.references, [&](const DataTable::Reference& reference) {
                    return reference.column == column && reference.table == m_table.name;
                });
            const bool softly = std::ranges::any_of(softReferences, [&](const SoftReference& soft) {
                return soft.table == table.name && soft.column == table.columns[size_t(column)]
                    && soft.to == m_table.name;
            });
            if (refers || softly || (table.name == m_table.name && table.key.size() == 1))
                parts.push_back(i);
        }
        return parts;
    }

    Result<> renameVersions(const QHash<Id, Id>& rows)
    {
        for (const DataTable& table : m_work.tables) {
            const std::vector<int> parts = keyParts(table);
            if (parts.empty())
                continue;
            if (auto done = renameVersionsOf(table.name, parts, rows); !done)
                return done;
        }
        return {};
    }

    Result<> renameVersionsOf(const QByteArray& table, const std::vector<int>& parts,
                              const QHash<Id, Id>& rows)
    {
        QHash<QString, QString> renamed;
        auto read = m_work.forEachRow(
            "SELECT DISTINCT row FROM " + named("version") + " WHERE tbl = ?1",
            [&](const Statement& entry) {
                QStringList key = entry.text(0).split(u',');
                bool changes = false;
                for (const int part : parts) {
                    const auto id = part < key.size() ? rows.constFind(key[part].toLongLong()) : rows.cend();
                    if (id == rows.cend())
                        continue;
                    key[part] = QString::number(*id);
                    changes = true;
                }
                if (changes)
                    renamed.insert(entry.text(0), key.join(u','));
            },
            QString::fromUtf8(table));
        for (auto at = renamed.cbegin(); read && at != renamed.cend(); ++at)
            read = moveVersions(table, at.key(), at.value());
        return read;
    }

    Result<> moveVersions(const QByteArray& table, const QString& from, const QString& to)
    {
        const auto moved = m_work.versionsOf(m_schema.constData(), table, from);
        const auto there = m_work.versionsOf(m_schema.constData(), table, to);
        if (!moved || !there)
            return std::unexpected((!moved ? moved : there).error());
        QSet<QString> columns(moved->keyBegin(), moved->keyEnd());
        columns.unite(QSet<QString>(there->keyBegin(), there->keyEnd()));
        const DataTable* const known = m_work.table(table);
        const auto present = known ? m_work.exists(m_schema, *known, to) : Result<bool>(false);
        if (!present)
            return std::unexpected(present.error());
        for (const QString& column : columns) {
            // One of the two that is gone says nothing of the one that is here.
            if (column.isEmpty() && *present)
                continue;
            VersionVector vector =
                there->value(column, column.isEmpty() ? VersionVector() : there->value(allColumns));
            vector.join(moved->value(column, column.isEmpty() ? VersionVector() : moved->value(allColumns)));
            auto put = m_work.run("INSERT INTO " + named("version")
                                      + "(tbl, row, col, vector) VALUES (?1, ?2, ?3, ?4) "
                                        "ON CONFLICT(tbl, row, col) DO UPDATE SET vector = ?4",
                                  QString::fromUtf8(table), to, column, vector.bytes());
            if (!put)
                return put;
        }
        return m_work.run("DELETE FROM " + named("version") + " WHERE tbl = ?1 AND row = ?2",
                          QString::fromUtf8(table), from);
    }

    MergeWork& m_work;
    QByteArray m_schema;
    const DataTable& m_table;
};
} // namespace

Result<> rekeyRows(MergeWork& work, const QByteArray& schema, const QByteArray& table,
                   const QHash<Id, Id>& rows)
{
    const DataTable* const known = work.table(table);
    if (!known || known->key.size() != 1)
        return {};
    return Rekeyer(work, schema, *known).run(rows);
}

} // namespace lacuna
