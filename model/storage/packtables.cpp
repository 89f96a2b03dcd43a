// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/packtables.h"

#include "model/storage/migrations.h"
#include "model/storage/schema.h"
#include "model/storage/teamrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr QByteArrayView kept[] = {"history", "setting", "live_ballot", "attachment_content"};
/// What is kept is no part of the pack, so nothing in it may refer there.
constexpr QByteArrayView toKept = " REFERENCES attachment_content(sha256) ON DELETE CASCADE";
constexpr const char* withheldSql = "CREATE TABLE withheld(\n"
                                    "    tbl TEXT NOT NULL, row TEXT NOT NULL, col TEXT NOT NULL,\n"
                                    "    PRIMARY KEY (tbl, row, col)\n"
                                    ") STRICT, WITHOUT ROWID";

bool belongs(QByteArrayView name, QByteArrayView sql)
{
    // Of the search: its tables and their own.
    const bool ofSearch = name.startsWith("study_search") || name.startsWith("attachment_search");
    return !ofSearch && !name.startsWith("sqlite_") && !std::ranges::contains(kept, name)
        && sql.startsWith("CREATE TABLE");
}

/// The tables' SQL as our own migrations make them.
Result<QByteArrayList> tableStatements()
{
    auto fresh = Connection::open(u":memory:"_s, Connection::Mode::Create);
    if (!fresh)
        return std::unexpected(fresh.error());
    if (Result<> made = migrate(*fresh, catalogueMigrations(), {}); !made)
        return std::unexpected(made.error());
    QByteArrayList statements;
    const Result<> read = fresh->forEachRow(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid", [&](const Statement& row) {
            if (belongs(row.utf8(0), row.utf8(1)))
                statements.append(row.utf8(1).toByteArray().replace(toKept, QByteArrayView()));
        });
    if (!read)
        return std::unexpected(read.error());
    statements.append(withheldSql);
    return statements;
}

Result<PackTable> described(const Connection& connection, const QByteArray& name)
{
    PackTable table{name, {}, {}, {}};
    Result<> read =
        connection.forEachRow(QByteArray("SELECT name, pk, type FROM pragma_table_info('" + name + "')"),
                              [&](const Statement& row) { table.columns.append(row.utf8(0).toByteArray()); });
    bool integers = true;
    if (read)
        read = connection.forEachRow(
            QByteArray("SELECT name, type FROM pragma_table_info('" + name + "') WHERE pk > 0 ORDER BY pk"),
            [&](const Statement& row) {
                table.key.append(row.utf8(0).toByteArray());
                integers = integers && row.utf8(1) == "INTEGER";
            });
    if (!integers)
        table.key.clear();
    if (read)
        read = connection.forEachRow(QByteArray("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('"
                                                + name + "') ORDER BY id DESC"),
                                     [&](const Statement& row) {
                                         table.references.push_back(
                                             {row.utf8(0).toByteArray(), row.utf8(1).toByteArray()});
                                     });
    if (!read)
        return std::unexpected(read.error());
    return table;
}

constexpr const char* confidential = "t.confidential <> 0";
/// The answers of an appraisal hold a note each, which the mark is of, too.
constexpr const char* answersHaveNotes =
    "t.confidential <> 0 AND CASE WHEN CASE WHEN json_valid(t.answers) THEN json_type(t.answers) END IS "
    "'object' THEN EXISTS (SELECT 1 FROM json_each(t.answers) WHERE type = 'object' AND json_extract(value, "
    "'$.note') IS NOT NULL) ELSE 1 END";
constexpr const char* answersWithoutNotes =
    "CASE WHEN CASE WHEN json_valid(t.answers) THEN json_type(t.answers) END IS 'object' THEN (SELECT "
    "json_group_object(key, CASE WHEN type = 'object' THEN json_remove(value, '$.note') ELSE "
    "json_quote(value) END) FROM json_each(t.answers)) ELSE '{}' END";
/// What an import said of its files quotes what it could not read, and calls them by names that may be of people. The numbers are what the flow of
/// records is counted from.
constexpr const char* reportWithoutWords =
    "CASE WHEN json_valid(t.report) THEN json_object('files', (SELECT json_group_array(json_remove(value, "
    "'$.issues', '$.name')) FROM json_each(t.report, '$.files') WHERE type = 'object')) ELSE '' END";
/// Folders, of this or another system.
constexpr const char* hasFolder = "instr(t.file_name, '/') OR instr(t.file_name, char(92))";
constexpr const char* withoutFolder =
    "replace(replace(t.file_name, char(92), '/'), rtrim(replace(t.file_name, char(92), '/'), "
    "replace(replace(t.file_name, char(92), '/'), '/', '')), '')";
/// Decided about a gap whose note carries the mark.
const QByteArray& ofMarkedGap()
{
    static const QByteArray sql =
        "EXISTS (SELECT 1 FROM src.gap_note AS g WHERE g.confidential <> 0 AND " + minuteIsOfGap() + ")";
    return sql;
}
/// Who fills it.
constexpr const char* namesFiller = "t.kind = 'being-filled'";
using Kind = PackBlank::Kind;

const std::vector<PackBlank>& blanks()
{
    static const QByteArray keptMarked = "t.merged_into IN " + studiesWhoseRecordsAreMarked("src");
    static const std::vector<PackBlank> all{
        {"study", "notes", "t.notes_confidential <> 0", Kind::Note, &ConfidentialParts::notes},
        {"merged_study", "notes", keptMarked.constData(), Kind::Note, &ConfidentialParts::notes},
        {"appraisal", "note", confidential, Kind::Note, &ConfidentialParts::notes},
        {"appraisal", "answers", answersHaveNotes, Kind::Note, &ConfidentialParts::notes,
         answersWithoutNotes},
        {"gap_note", "text", confidential, Kind::Note, &ConfidentialParts::notes},
        {"gap_note", "filled_by", confidential, Kind::Note, &ConfidentialParts::notes},
        {"gap_note", "contact", confidential, Kind::Note, &ConfidentialParts::notes},
        {"gap_note", "filled_by", "1", Kind::Name, &ConfidentialParts::names},
        {"gap_note", "contact", "1", Kind::Name, &ConfidentialParts::names},
        {"minute", "text", ofMarkedGap().constData(), Kind::Note, &ConfidentialParts::notes}, // to be counted
        {"minute", "text", namesFiller, Kind::Name, &ConfidentialParts::names},
        {"practice", "contributor", "1", Kind::Name, &ConfidentialParts::names},
        {"contribution", "who", "1", Kind::Name, &ConfidentialParts::names},
        {"ballot", "participant", "1", Kind::Name, &ConfidentialParts::names},
        {"round", "participants", "1", Kind::Name, &ConfidentialParts::names},
        {"round", "participants", "t.ballots_confidential <> 0", Kind::Name, &ConfidentialParts::ballots},
        {"coder", "name", confidential, Kind::Name, &ConfidentialParts::names},
        {"coder", "note", confidential, Kind::Name, &ConfidentialParts::names},
        // Folders of somebody's computer; and where version 1 kept contents.
        {"attachment", "path", "1", Kind::Always, nullptr},
        {"attachment", "content", "1", Kind::Always, nullptr, "NULL"},
        {"batch", "file_name", hasFolder, Kind::Always, nullptr, withoutFolder},
        {"batch", "report", "1", Kind::Always, nullptr, reportWithoutWords},
    };
    return all;
}

/// The conditions above are written over the schema of a catalogue that is packed.
QByteArray lookingIn(const QByteArray& schema, QByteArray condition)
{
    return condition.replace("src.", QByteArray(schema + '.'));
}

} // namespace

Result<> makePackTables(Connection& connection)
{
    const auto statements = tableStatements();
    if (!statements)
        return std::unexpected(statements.error());
    for (const QByteArray& statement : *statements) {
        if (Result<> made = connection.execute(statement.constData()); !made)
            return made;
    }
    return {};
}

Result<std::vector<PackTable>> packTables(const Connection& connection)
{
    QByteArrayList names;
    const Result<> read = connection.forEachRow(
        "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name <> 'withheld' ORDER BY rowid",
        [&](const Statement& row) { names.append(row.utf8(0).toByteArray()); });
    if (!read)
        return std::unexpected(read.error());
    std::vector<PackTable> tables;
    for (const QByteArray& name : names) {
        auto table = described(connection, name);
        if (!table)
            return std::unexpected(table.error());
        tables.push_back(*std::move(table));
    }
    return tables;
}

Result<QByteArrayList> packSchema(const Connection& connection)
{
    QByteArrayList parts;
    constexpr qsizetype most = 1000;
    const Result<> read = connection.forEachRow(
        "SELECT type, name, tbl_name, sql FROM main.sqlite_schema LIMIT 1001", [&](const Statement& row) {
            QByteArray part;
            for (int column = 0; column < 4; ++column)
                part += row.utf8(column).toByteArray() + '\n';
            parts.append(part);
        });
    if (!read)
        return std::unexpected(read.error());
    if (parts.size() > most)
        parts.clear();
    std::ranges::sort(parts);
    return parts;
}

QByteArray mayLeave(const QByteArray& table, const ConfidentialParts& parts, const QByteArray& marks)
{
    QByteArrayList conditions;
    const auto unless = [&](bool ticked, const char* condition) {
        if (!ticked)
            conditions.append(condition);
    };
    if (table == "practice")
        unless(parts.practices, "t.confidential = 0");
    if (table == "practice_study" || table == "practice_coding" || table == "contribution_practice")
        unless(parts.practices, "t.practice NOT IN (SELECT id FROM src.practice WHERE confidential <> 0)");
    if (table == "contribution")
        unless(parts.contributions, "t.confidential = 0");
    if (table == "contribution_study" || table == "contribution_gap" || table == "contribution_practice")
        unless(parts.contributions,
               "t.contribution NOT IN (SELECT id FROM src.contribution WHERE confidential <> 0)");
    if (table == "attachment")
        unless(parts.attachments, "t.confidential = 0");
    if (table == "minute" && !parts.notes)
        conditions.append("NOT " + ofMarkedGap());
    if (table == "ballot")
        unless(parts.ballots, "t.round NOT IN (SELECT id FROM src.round WHERE ballots_confidential <> 0)");
    if (table == "ballot_answer")
        unless(parts.ballots,
               "t.ballot NOT IN (SELECT id FROM src.ballot WHERE round IN (SELECT id FROM src.round WHERE "
               "ballots_confidential <> 0))");
    return conditions.isEmpty() ? QByteArray("1") : lookingIn(marks, conditions.join(" AND "));
}

std::span<const PackBlank> packBlanks()
{
    return blanks();
}

QByteArray blankedWhere(const QByteArray& table, const QByteArray& column, const ConfidentialParts& parts,
                        const QByteArray& marks)
{
    QByteArrayList conditions;
    for (const PackBlank& blank : blanks()) {
        if (table == blank.table && column == blank.column && (!blank.part || !(parts.*blank.part)))
            conditions.append('(' + QByteArray(blank.when) + ')');
    }
    if (conditions.isEmpty())
        return {};
    // A row that was never given a text is as empty as one whose text was taken away: nothing is withheld.
    return "(" + lookingIn(marks, conditions.join(" OR ")) + ") AND t." + column
        + (column == "content" ? " IS NOT NULL" : " <> ''");
}

QByteArray blankedInstead(const QByteArray& table, const QByteArray& column)
{
    if (table == "ballot" && column == "participant") // the same for all ballots of one
        return "(SELECT p.number || '' FROM temp.participant AS p WHERE p.id = t.id)";
    for (const PackBlank& blank : blanks()) {
        if (table == blank.table && column == blank.column)
            return blank.instead;
    }
    return "''";
}

} // namespace lacuna
