// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packselection.h"

#include "model/storage/versions.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const PackTable* tableNamed(const std::vector<PackTable>& tables, QByteArrayView name)
{
    const auto found = std::ranges::find(tables, name, &PackTable::name);
    return found == tables.end() ? nullptr : &*found;
}

/// "t.study, t.term"
QByteArray columnsOf(const QByteArrayList& names)
{
    return "t." + names.join(", t.");
}

/// "5,7,2" as numbers; empty if it is not that.
std::vector<qint64> keyFrom(QByteArrayView row)
{
    std::vector<qint64> key;
    for (const QByteArray& part : row.toByteArray().split(',')) {
        bool isNumber = false;
        key.push_back(part.toLongLong(&isNumber));
        if (!isNumber)
            return {};
    }
    return key;
}

} // namespace

qint64 newestStamp(QByteArrayView vector)
{
    return VersionVector::fromBytes(vector).newest().stamp;
}

Result<qint64> newestStamp(const Connection& connection)
{
    qint64 newest = 0;
    Result<> read = connection.forEachRow("SELECT vector FROM src.version", [&](const Statement& row) {
        newest = std::max(newest, newestStamp(row.bytes(0)));
    });
    if (read)
        read = connection.forEachRow("SELECT max(stamp) FROM src.history", [&](const Statement& row) {
            newest = std::max(newest, row.integer(0));
        });
    if (read) // imports are not told by field; they are asked for by the millisecond
        read = connection.forEachRow("SELECT max(made) FROM src.batch", [&](const Statement& row) {
            newest = std::max(newest, ((row.integer(0) + 1) << stampBits) - 1);
        });
    // What a stranger's pack, or a clock that is wrong, dated in the future must not make all that comes before it look as if it had been packed.
    return read.transform([&] { return std::min(newest, stampOfNow()); });
}

Result<PackSelection> PackSelection::make(Connection& connection, const std::vector<PackTable>& tables,
                                          const PackOptions& options, const ConfidentialParts& parts,
                                          const QByteArray& name, qint64 packed)
{
    PackSelection selection(connection, tables, parts, name);
    Result<> made;
    if (options.what == PackOptions::What::Studies) {
        made = selection.chooseStudies(options.studies);
    } else if (options.what == PackOptions::What::Changes && packed > 0) {
        made = selection.chooseChanges(packed);
    } else {
        for (const PackTable& table : tables)
            selection.m_chosen.insert(table.name, "1");
    }
    if (!made)
        return std::unexpected(made.error());
    return selection;
}

QByteArray PackSelection::where(const QByteArray& table) const
{
    const QByteArray chosen = m_chosen.value(table, "0");
    const QByteArray may = mayLeave(table, m_parts);
    if (may == "1" || chosen == "0")
        return chosen;
    return chosen == "1" ? may : chosen + " AND " + may;
}

Result<> PackSelection::makePick(const PackTable& table)
{
    const QByteArray name = pickOf(table.name);
    const QByteArray sql = table.key.size() == 1
        ? QByteArray("CREATE TEMP TABLE " + name.sliced(5) + "(" + table.key[0] + " INTEGER PRIMARY KEY)")
        : QByteArray("CREATE TEMP TABLE " + name.sliced(5) + "(" + table.key.join(" INTEGER, ")
                     + " INTEGER, PRIMARY KEY (" + table.key.join(", ") + ")) WITHOUT ROWID");
    return m_connection.execute(sql.constData());
}

/// What a study takes along is told by conditions: a table of picked codings would be as long as the codings.
Result<> PackSelection::chooseStudies(const std::vector<qint64>& studies)
{
    const QByteArray study = " IN " + pickOf("study");
    const QByteArray practice = " IN " + pickOf("practice");
    const QByteArray contribution = " IN " + pickOf("contribution");
    for (const char* whole : {"protocol", "dimension", "term", "not_applicable", "same_row"})
        m_chosen.insert(whole, "1");
    for (const char* ofStudy : {"coding", "attachment", "appraisal", "reconciled", "collection_study"})
        m_chosen.insert(ofStudy, "t.study" + study);
    m_chosen.insert("study", "t.id" + study);
    m_chosen.insert("merged_study", "t.merged_into" + study);
    m_chosen.insert("merged_coding",
                    "t.record IN (SELECT record FROM src.merged_study WHERE merged_into" + study + ")");
    m_chosen.insert("different", "t.a" + study + " AND t.b" + study);
    m_chosen.insert("coder",
                    "t.id IN (SELECT 0 UNION SELECT coder FROM src.coding WHERE study" + study
                        + " UNION SELECT coder FROM src.appraisal WHERE study" + study
                        + " UNION SELECT coder FROM src.merged_coding WHERE record IN (SELECT record FROM "
                          "src.merged_study WHERE merged_into"
                        + study + "))");
    m_chosen.insert("practice", "t.id" + practice);
    m_chosen.insert("practice_study", "t.practice" + practice + " AND t.study" + study);
    m_chosen.insert("practice_coding", "t.practice" + practice);
    m_chosen.insert("contribution", "t.id" + contribution);
    m_chosen.insert("contribution_study", "t.contribution" + contribution + " AND t.study" + study);
    m_chosen.insert("contribution_practice", "t.contribution" + contribution + " AND t.practice" + practice);
    m_chosen.insert("contribution_gap", "t.contribution" + contribution);
    m_chosen.insert("collection", "t.id IN " + pickOf("collection"));
    m_chosen.insert("batch", "t.id IN " + pickOf("batch"));
    m_chosen.insert("checklist", "t.name IN (SELECT checklist FROM src.appraisal WHERE study" + study + ")");
    return collectStudies(studies);
}

Result<> PackSelection::collectStudies(const std::vector<qint64>& studies)
{
    for (const char* name : {"study", "practice", "contribution", "collection", "batch"}) {
        if (Result<> made = makePick(*tableNamed(m_tables, name)); !made)
            return made;
    }
    const auto into = [&](const char* table) { return "INSERT OR IGNORE INTO " + pickOf(table) + ' '; };
    const QByteArray mayPractice = mayLeave("practice_study", m_parts);
    const QByteArray maySay = mayLeave("contribution_study", m_parts);
    const QByteArray maySayOfPractice = mayLeave("contribution_practice", m_parts);
    Script script(m_connection);
    script.run(
        QByteArray(into("study") + "SELECT id FROM src.study WHERE id IN (SELECT value FROM json_each(?1))"),
        jsonList(studies));
    // A report goes with its study, and the study with its report.
    script
        .run(QByteArray(into("study") + "SELECT id FROM src.study WHERE companion_of IN " + pickOf("study")))
        .run(QByteArray(
            into("study") + "WITH RECURSIVE up(id) AS (SELECT id FROM " + pickOf("study")
            + " UNION SELECT companion_of FROM src.study JOIN up USING (id) WHERE companion_of IS NOT NULL) "
              "SELECT id FROM up"));
    script
        .run(QByteArray(into("practice") + "SELECT practice FROM src.practice_study AS t WHERE study IN "
                        + pickOf("study") + " AND " + mayPractice))
        .run(QByteArray(into("contribution")
                        + "SELECT contribution FROM src.contribution_study AS t WHERE study IN "
                        + pickOf("study") + " AND " + maySay))
        .run(QByteArray(into("contribution")
                        + "SELECT contribution FROM src.contribution_practice AS t WHERE practice IN "
                        + pickOf("practice") + " AND " + maySayOfPractice))
        .run(QByteArray(into("collection") + "SELECT collection FROM src.collection_study WHERE study IN "
                        + pickOf("study")));
    for (const char* table : {"term", "study", "coding", "practice", "merged_study"})
        script.run(QByteArray(into("batch") + "SELECT DISTINCT batch FROM src." + table + " AS t WHERE "
                              + where(table) + " AND batch IN (SELECT id FROM src.batch)"));
    return script.result();
}

Result<> PackSelection::chooseChanges(qint64 packed)
{
    for (const PackTable& table : m_tables) {
        if (table.key.isEmpty() || table.name == "attachment_text")
            continue;
        if (Result<> made = makePick(table); !made)
            return made;
        m_chosen.insert(table.name,
                        "(" + columnsOf(table.key) + ") IN (SELECT " + table.key.join(", ") + " FROM "
                            + pickOf(table.name) + ")");
    }
    m_chosen.insert("same_row", "1");
    Result<> picked = pickVersions(packed);
    if (picked)
        picked = pickBatches(packed);
    if (picked)
        picked = dropMissing();
    return picked ? addReferred() : picked;
}

/// What was changed by hand.
Result<> PackSelection::pickVersions(qint64 packed)
{
    std::map<QByteArray, Statement> inserts;
    for (const PackTable& table : m_tables) {
        if (!m_chosen.contains(table.name) || table.key.isEmpty())
            continue;
        QByteArrayList values;
        for (qsizetype i = 1; i <= table.key.size(); ++i)
            values.append('?' + QByteArray::number(i));
        auto insert = m_connection.prepare(QByteArray("INSERT OR IGNORE INTO " + pickOf(table.name)
                                                      + " VALUES (" + values.join(", ") + ")"));
        if (!insert)
            return std::unexpected(insert.error());
        inserts.emplace(table.name, *std::move(insert));
    }
    return m_connection.forEachRow(
        "SELECT tbl, row, vector FROM src.version WHERE col <> '' ORDER BY tbl, row",
        [&](const Statement& row) -> Result<> {
            const auto insert = inserts.find(row.utf8(0).toByteArray());
            if (insert == inserts.end() || newestStamp(row.bytes(2)) <= packed)
                return {};
            const std::vector<qint64> key = keyFrom(row.utf8(1));
            if (key.size() != size_t(tableNamed(m_tables, insert->first)->key.size()))
                return {};
            for (size_t i = 0; i < key.size(); ++i)
                insert->second.bind(int(i) + 1, key[i]);
            return insert->second.run();
        });
}

/// What was imported since has no versions.
Result<> PackSelection::pickBatches(qint64 packed)
{
    const QByteArray batches = pickOf("batch");
    Script script(m_connection);
    script.run(
        QByteArray(
            "INSERT OR IGNORE INTO " + batches
            + " SELECT id FROM src.batch WHERE made > ?1 OR id IN (SELECT batch FROM src.history WHERE "
              "stamp > ?2)"),
        packed >> stampBits, packed);
    for (const PackTable& table : m_tables) {
        const auto ofBatch = [](const PackTable::Reference& reference) { return reference.table == "batch"; };
        if (std::ranges::any_of(table.references, ofBatch))
            script.run(QByteArray("INSERT OR IGNORE INTO " + pickOf(table.name) + " SELECT "
                                  + columnsOf(table.key) + " FROM src." + table.name
                                  + " AS t WHERE t.batch IN " + batches));
    }
    return script.result();
}

/// What is no longer there, and what may not leave, refers to nothing.
Result<> PackSelection::dropMissing()
{
    Script script(m_connection);
    for (const PackTable& table : m_tables) {
        if (!m_chosen.contains(table.name) || table.key.isEmpty())
            continue;
        QByteArrayList same;
        for (const QByteArray& column : table.key)
            same.append("t." + column + " = p." + column);
        script.run(QByteArray("DELETE FROM " + pickOf(table.name)
                              + " AS p WHERE NOT EXISTS (SELECT 1 FROM src." + table.name + " AS t WHERE "
                              + same.join(" AND ") + " AND " + mayLeave(table.name, m_parts) + ")"));
    }
    return script.result();
}

Result<> PackSelection::addReferred()
{
    constexpr int most = 200; // terms lie 32 levels deep
    for (int pass = 0; pass < most; ++pass) {
        bool more = false;
        // What is referred to stands before what refers to it, with few exceptions.
        for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table) {
            for (const PackTable::Reference& reference : table->references) {
                if (!m_chosen.contains(table->name) || table->key.isEmpty())
                    continue;
                const Result<> added = m_connection.run(
                    QByteArray("INSERT OR IGNORE INTO " + pickOf(reference.table) + " SELECT DISTINCT t."
                               + reference.column + " FROM src." + table->name + " AS t WHERE "
                               + where(table->name) + " AND t." + reference.column + " IS NOT NULL"));
                if (!added)
                    return added;
                more = more || m_connection.changes() > 0;
            }
        }
        if (!more)
            return {};
    }
    return {};
}

} // namespace lacuna
