// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schemacheck.h"
#include "model/storage/storeprivate.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Checks)
};
using Findings = std::vector<CheckFinding>;

Result<> checkIntegrity(const Connection& connection, Findings& findings)
{
    return connection.forEachRow("PRAGMA integrity_check(100)", [&](const Statement& row) {
        if (row.text(0) != u"ok"_s)
            findings.push_back(
                {CheckFinding::Severity::Error,
                 Texts::tr("The file is damaged. Go back to a backup, or export what can still be read."),
                 row.text(0)});
    });
}

Result<> checkReferences(const Connection& connection, Findings& findings)
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
Result<> checkOrphans(const Connection& connection, Findings& findings)
{
    const std::pair<const char*, QString> questions[] = {
        {"SELECT count(*) FROM coding JOIN term ON term.id = coding.term JOIN dimension ON dimension.id = "
         "coding.dimension "
         "WHERE term.dimension <> coalesce(dimension.tree_of, dimension.id)",
         Texts::tr("Codings have a term of another dimension.")},
        {"SELECT count(*) FROM term JOIN term AS above ON above.id = term.parent WHERE above.dimension <> "
         "term.dimension",
         Texts::tr("Terms stand below a term of another dimension.")},
        {"SELECT count(*) FROM study JOIN study AS main ON main.id = study.companion_of WHERE "
         "main.companion_of IS NOT NULL",
         Texts::tr("Reports belong to a study that is a report itself, and are not counted.")},
        {"WITH RECURSIVE reached(id) AS (SELECT id FROM term WHERE parent IS NULL UNION SELECT term.id FROM "
         "term JOIN reached "
         "ON parent = reached.id) SELECT count(*) FROM term WHERE id NOT IN reached",
         Texts::tr("Terms stand below each other in a ring.")},
    };
    for (const auto& [sql, message] : questions) {
        const auto count = connection.integer(sql);
        if (!count)
            return std::unexpected(count.error());
        if (*count)
            findings.push_back({CheckFinding::Severity::Warning, message, QString::number(*count)});
    }
    return {};
}

/// The indexes compared with the studies and texts of files word by word. FTS5 answers by failing a (void) insert, which needs a
/// writable file.
Result<> checkSearch(Connection& connection, Findings& findings)
{
    const auto done = connection.execute(
        "INSERT INTO study_search(study_search, rank) VALUES ('integrity-check', 1);"
        "INSERT INTO attachment_search(attachment_search, rank) VALUES ('integrity-check', 1)");
    if (done)
        return {};
    if (done.error().kind != ErrorKind::Corrupt)
        return done;
    findings.push_back(
        {CheckFinding::Severity::Warning,
         Texts::tr("The search index differs from the studies; nothing is lost. Let it be written anew."),
         done.error().detail});
    return {};
}
} // namespace

Result<std::vector<CheckFinding>> findDamage(Connection& connection, bool readOnly, Progress& progress)
{
    Findings findings;
    const std::function<Result<>()> checks[] = {
        [&] { return checkIntegrity(connection, findings); },
        [&] { return checkSchema(connection, findings); },
        [&] { return checkReferences(connection, findings); },
        [&] { return checkOrphans(connection, findings); },
        [&] { return readOnly ? Result<>() : checkSearch(connection, findings); },
    };
    progress.start(Texts::tr("Checking"), std::size(checks));
    for (const auto& check : checks) {
        if (progress.isCancelled())
            return cancelled();
        // Damage may keep a check from running at all: that is a finding, too.
        if (auto done = check(); !done) {
            if (done.error().kind != ErrorKind::Corrupt)
                return std::unexpected(done.error());
            // The error's own words would send the user here.
            findings.push_back(
                {CheckFinding::Severity::Error,
                 Texts::tr("A part of the catalogue cannot be read (%1).").arg(done.error().detail),
                 done.error().detail});
        }
        progress.advance();
    }
    return findings;
}

} // namespace lacuna
