// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/checks.h"

#include "model/catalogue/codebooklimits.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/fileheader.h"
#include "model/storage/schema.h"
#include "model/storage/schemacheck.h"
#include "model/storage/searchindex.h"
#include "model/storage/sqlitelibrary.h"
#include "model/storage/termlevels.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>

#include <future>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Checks)
};
using Findings = std::vector<CheckFinding>;

/// With what the search's tables hold, unless the connection has no FTS5.
Result<> checkIntegrity(Connection& connection, Findings& findings)
{
    return connection.forEachRow("PRAGMA integrity_check(100)", [&](const Statement& row) {
        if (row.text(0) != u"ok"_s)
            findings.push_back(
                {CheckFinding::Severity::Error,
                 Texts::tr("The file is damaged. Go back to a backup, or export what can still be read."),
                 row.text(0)});
    });
}

/// The same without that: what checkSearch() does beside this takes as long as all the rest. FTS5 goes for good, from this connection.
Result<> checkPages(Connection& connection, Findings& findings)
{
    sqlite3_drop_modules(connection.handle(), nullptr);
    return checkIntegrity(connection, findings);
}

Result<> checkReferences(Connection& connection, Findings& findings)
{
    return connection.forEachRow(
        "SELECT \"table\", \"parent\", count(*), min(rowid) FROM pragma_foreign_key_check GROUP BY 1, 2",
        [&](const Statement& row) {
            findings.push_back({CheckFinding::Severity::Error,
                                Texts::tr("%n entry(s) of “%1” refer to something that is missing in “%2”.",
                                          nullptr, int(row.integer(2)))
                                    .arg(row.text(0), row.text(1)),
                                u"first row: %1"_s.arg(row.integer(3))});
        });
}

/// The tables, indices and triggers of a fresh catalogue, and no others.
Result<> checkSchema(Connection& connection, Findings& findings)
{
    constexpr int most = 100;
    const auto found = schemaDifferences(connection, most);
    if (!found)
        return std::unexpected(found.error());
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    for (const SchemaDifference& difference : *found) {
        const QString message = difference.kind == SchemaDifference::Kind::Missing
            ? Texts::tr("A part of the catalogue is missing: %1 “%2”.").arg(difference.type, difference.name)
            : Texts::tr("A part of the catalogue is not as it should be: %1.").arg(described(difference));
        findings.push_back({CheckFinding::Severity::Error, message, u"schema version %1"_s.arg(*version)});
    }
    return {};
}

/// What foreign keys cannot say.
Result<> checkOrphans(Connection& connection, Findings& findings)
{
    struct Question {
        int since; ///< the schema's version that has what it is about
        const char* sql;
        QString message;
    };
    const Question questions[] = {
        {1,
         "SELECT count(*) FROM coding JOIN term ON term.id = coding.term JOIN dimension ON dimension.id = "
         "coding.dimension "
         "WHERE term.dimension <> coalesce(dimension.tree_of, dimension.id)",
         Texts::tr("Codings have a term of another dimension.")},
        {1,
         "SELECT count(*) FROM term JOIN term AS above ON above.id = term.parent WHERE above.dimension <> "
         "term.dimension",
         Texts::tr("Terms stand below a term of another dimension.")},
        {1,
         "SELECT (SELECT count(*) FROM dimension WHERE id < 1) + (SELECT count(*) FROM term WHERE id < 1) + "
         "(SELECT count(*) FROM study WHERE id < 1)",
         Texts::tr("Studies, dimensions or terms have a number that Lacuna gives none.")},
        {1,
         "SELECT count(*) FROM study JOIN study AS main ON main.id = study.companion_of WHERE "
         "main.companion_of IS NOT NULL",
         Texts::tr("Reports belong to a study that is a report itself, and are not counted.")},
        {1,
         "WITH RECURSIVE reached(id) AS (SELECT id FROM term WHERE parent IS NULL UNION SELECT term.id FROM "
         "term JOIN reached "
         "ON parent = reached.id) SELECT count(*) FROM term WHERE id NOT IN reached",
         Texts::tr("Terms stand below each other in a ring.")},
        {6,
         "WITH used AS (SELECT DISTINCT tbl, col FROM version) SELECT count(*) FROM used WHERE NOT EXISTS "
         "(SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = tbl) OR (col NOT IN ('', '*') AND NOT "
         "EXISTS (SELECT 1 FROM pragma_table_info(tbl) AS info WHERE info.name = col))",
         Texts::tr("It is remembered who changed fields that there are none of.")},
        {6,
         "SELECT count(*) FROM same_row WHERE \"row\" = stays OR NOT EXISTS (SELECT 1 FROM sqlite_schema "
         "WHERE type = 'table' AND name = tbl)",
         Texts::tr("It is remembered of entries that there are none of that they are the same.")},
    };
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    for (const auto& [since, sql, message] : questions) {
        if (*version < since)
            continue;
        const auto count = connection.integer(sql);
        if (!count)
            return std::unexpected(count.error());
        if (*count)
            findings.push_back({CheckFinding::Severity::Warning, message, QString::number(*count)});
    }
    return {};
}

Result<> checkLevels(Connection& connection, Findings& findings)
{
    return termTooDeep(connection, "main").transform([&](const std::optional<DeepTerm>& deep) {
        if (deep)
            findings.push_back(
                {CheckFinding::Severity::Warning,
                 Texts::tr("Terms lie more than %1 levels deep, and are shown on the last of them.")
                     .arg(mostTermLevels),
                 u"%1: %2"_s.arg(deep->dimension, deep->label)});
    });
}

/// Empty: well. What is wrong with an index is told, not what keeps it from being looked at.
Result<std::optional<CheckFinding>> wrongInIndex(Connection& connection, const QByteArray& index,
                                                 bool withText)
{
    const QByteArray sql = "INSERT INTO " + index + '(' + index + ", rank) VALUES ('integrity-check', ?1)";
    const auto done = connection.run(sql, qint64(withText));
    if (done)
        return std::nullopt;
    if (done.error().kind == ErrorKind::Corrupt)
        return CheckFinding{CheckFinding::Severity::Warning,
                            Texts::tr("The search index differs from the studies; nothing is lost. Let it be "
                                      "written anew."),
                            done.error().detail, true};
    if (done.error().kind == ErrorKind::Busy)
        return CheckFinding{CheckFinding::Severity::Warning,
                            Texts::tr("The search index was not compared with the studies, because the "
                                      "catalogue is being changed by another window or program."),
                            done.error().detail};
    return std::unexpected(done.error());
}

/// The indexes compared with the studies and texts of files word by word. FTS5 answers by failing a (void) insert, which needs a
/// writable file.
Result<> checkSearch(Connection& connection, Findings& findings)
{
    // Of another tokenizer's words only the order can be looked at; they are written anew when the catalogue is opened.
    const auto known =
        connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'study_search_config'");
    if (!known || *known == 0) // checkSchema() tells
        return known ? Result<>() : std::unexpected(known.error());
    const auto current = isIndexCurrent(connection);
    if (!current)
        return std::unexpected(current.error());
    for (const QByteArray index : {"study_search", "attachment_search"}) {
        const auto there = connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = ?1",
                                              QString::fromLatin1(index));
        if (!there)
            return std::unexpected(there.error());
        if (*there == 0) // of an older version
            continue;
        auto wrong = wrongInIndex(connection, index, *current);
        if (!wrong)
            return std::unexpected(wrong.error());
        if (*wrong) {
            findings.push_back(**std::move(wrong));
            return {};
        }
    }
    return {};
}

using Check = Result<> (*)(Connection&, Findings&);

/// Damage may keep a check from running at all: that is a finding, too.
Result<> told(const Error& error, Findings& findings)
{
    if (error.kind != ErrorKind::Corrupt)
        return std::unexpected(error);
    // The error's own words would send the user here.
    findings.push_back(
        {CheckFinding::Severity::Error, Texts::tr("A part of the catalogue cannot be read."), error.detail});
    return {};
}

Result<Findings> runChecks(std::initializer_list<Check> checks, Connection& connection, Progress& progress)
{
    const Stoppable stoppable(connection, progress);
    Findings findings;
    for (const Check check : checks) {
        if (progress.isCancelled())
            return cancelled();
        if (const auto done = check(connection, findings); !done) {
            if (const auto finding = told(done.error(), findings); !finding)
                return std::unexpected(finding.error());
        }
        progress.advance();
    }
    return findings;
}

/// On a connection and a thread of its own.
std::future<Result<Findings>> startCheck(Check check, const QString& path, Progress& progress)
{
    return std::async(std::launch::async, [check, path, &progress]() -> Result<Findings> {
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        if (connection)
            return runChecks({check}, *connection, progress);
        Findings findings;
        return told(connection.error(), findings).transform([&] { return findings; });
    });
}
} // namespace

namespace {
/// That nothing is lost can be said only where nothing else is wrong.
void tellIndexAmongOthers(Findings& findings)
{
    if (findings.size() < 2)
        return;
    for (CheckFinding& finding : findings) {
        if (finding.isOfIndex)
            finding.message =
                Texts::tr("The search index differs from the studies, too. It is written anew by the "
                          "next check that finds nothing else.");
    }
}
} // namespace

Result<std::vector<CheckFinding>> findDamage(Connection& connection, const QString& path, Progress& progress)
{
    if (connection.isImmutable()
        || !mayWriteBeside(path)) { // of a file that is read as it lies, no other connection may be had
        progress.start(Texts::tr("Checking"), 5);
        return runChecks({checkIntegrity, checkSchema, checkReferences, checkOrphans, checkLevels},
                         connection, progress);
    }
    progress.start(Texts::tr("Checking"), 6);
    auto pages = startCheck(checkPages, path, progress);
    auto search = startCheck(checkSearch, path, progress);
    auto rows = runChecks({checkSchema, checkReferences, checkOrphans, checkLevels}, connection, progress);
    Findings findings;
    for (auto part : {pages.get(), std::move(rows), search.get()}) {
        if (!part)
            return part;
        findings.insert(findings.end(), part->begin(), part->end());
    }
    tellIndexAmongOthers(findings);
    return findings;
}

namespace {
/// If nothing else is wrong, and if it can be: the finding then says that it was done. Not of older versions, whose indexes are made when they are brought up to
/// date.
void mendIndex(const QString& path, Findings& findings)
{
    if (findings.size() != 1 || !findings.front().isOfIndex)
        return;
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    const auto version =
        connection ? connection->integer("PRAGMA user_version") : std::unexpected(connection.error());
    if (!version || *version != currentSchemaVersion || !rebuildIndex(*connection))
        return;
    findings.front().message =
        Texts::tr("The search index differed from the studies; it was written anew, and nothing is lost.");
}
} // namespace

Result<std::vector<CheckFinding>> checkCatalogue(const QString& path, Progress& progress)
{
    const QString absolute = realName(path);
    Result<Findings> findings;
    {
        auto connection = openAsItIs(absolute);
        if (!connection)
            return std::unexpected(connection.error());
        findings = findDamage(*connection, absolute, progress);
    }
    if (findings)
        mendIndex(absolute, *findings);
    return findings;
}

} // namespace lacuna
