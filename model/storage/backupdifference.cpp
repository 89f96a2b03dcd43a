// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a backup has that the catalogue has not, and the other way round.
#include "model/storage/backups.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/sqlitelibrary.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Backups)
};

struct Kind {
    const char* table;
    const char* label;
};

// Tables of any version: one that the older of the two has not is empty there.
constexpr Kind kinds[] = {
    {"study", QT_TRANSLATE_NOOP("lacuna::Backups", "Studies")},
    {"coding", QT_TRANSLATE_NOOP("lacuna::Backups", "Codings")},
    {"term", QT_TRANSLATE_NOOP("lacuna::Backups", "Terms")},
    {"attachment", QT_TRANSLATE_NOOP("lacuna::Backups", "Attached files")},
    {"practice", QT_TRANSLATE_NOOP("lacuna::Backups", "Practices")},
    {"contribution", QT_TRANSLATE_NOOP("lacuna::Backups", "Contributions")},
    {"gap_note", QT_TRANSLATE_NOOP("lacuna::Backups", "Notes on gaps")},
    {"saved_view", QT_TRANSLATE_NOOP("lacuna::Backups", "Saved views")},
    {"round", QT_TRANSLATE_NOOP("lacuna::Backups", "Rounds")},
    {"ballot", QT_TRANSLATE_NOOP("lacuna::Backups", "Ballots")},
    {"story", QT_TRANSLATE_NOOP("lacuna::Backups", "Stories")},
};

Result<qint64> rowsOf(const Connection& connection, const QByteArray& schema, const char* table)
{
    const QByteArray known =
        "SELECT count(*) FROM " + schema + ".sqlite_schema WHERE type = 'table' AND name = ?1";
    const auto there = connection.integer(known, QString::fromLatin1(table));
    if (!there || *there == 0)
        return there;
    const QByteArray rows = "SELECT count(*) FROM " + schema + '.' + table;
    return connection.integer(rows);
}

/// Ids and titles that @p sql finds, in that order.
Result<BackupDifference::Studies> studiesOf(const Connection& connection, QByteArrayView sql)
{
    BackupDifference::Studies studies;
    const Result<> read = connection.forEachRow(sql, [&](const Statement& row) {
        ++studies.count;
        if (studies.titles.size() < BackupDifference::mostTitles)
            studies.titles << row.text(1);
    });
    return read.transform([&] { return std::move(studies); });
}

constexpr const char* onlyHere =
    "SELECT id, title FROM main.study WHERE id NOT IN (SELECT id FROM backup.study) "
    "ORDER BY modified DESC, id DESC";
constexpr const char* onlyThere =
    "SELECT id, title FROM backup.study WHERE id NOT IN (SELECT id FROM main.study) "
    "ORDER BY modified DESC, id DESC";
constexpr const char* different =
    "WITH now AS (SELECT study, dimension, term, coder, quote, page FROM main.coding), "
    "old AS (SELECT study, dimension, term, coder, quote, page FROM backup.coding), "
    "recoded AS (SELECT study FROM (SELECT * FROM now EXCEPT SELECT * FROM old) "
    "UNION SELECT study FROM (SELECT * FROM old EXCEPT SELECT * FROM now)) "
    "SELECT here.id, here.title FROM main.study AS here JOIN backup.study AS there ON there.id = here.id "
    "WHERE here.modified IS NOT there.modified OR here.title <> there.title OR here.id IN recoded "
    "ORDER BY here.modified DESC, here.id DESC";

} // namespace

Result<BackupDifference> compareWithBackup(const QString& catalogue, const QString& backup,
                                           Progress& progress)
{
    if (!isCatalogueFile(backup))
        return fail(ErrorKind::NotFound, Texts::tr("The backup “%1” is no longer there.").arg(backup));
    auto opened = openCatalogue(catalogue, CatalogueStore::Access::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    // Looked at like any other file first: what is attached is trusted as far as what it is attached to.
    if (const auto sound = openCatalogue(backup, CatalogueStore::Access::ReadOnly); !sound)
        return std::unexpected(sound.error());
    Connection& connection = opened->connection;
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 1);
    if (const Result<> attached = connection.run("ATTACH DATABASE ?1 AS backup", backup); !attached)
        return std::unexpected(attached.error());
    auto pinned = Transaction::begin(connection, Transaction::Kind::Read);
    if (!pinned)
        return std::unexpected(pinned.error());
    BackupDifference difference;
    progress.start(Texts::tr("Comparing"), qint64(std::size(kinds)) + 3);
    for (const Kind& kind : kinds) {
        const auto then = rowsOf(connection, "backup", kind.table);
        const auto now = rowsOf(connection, "main", kind.table);
        if (!then || !now)
            return std::unexpected(then ? now.error() : then.error());
        difference.counts.push_back({.what = Texts::tr(kind.label), .then = *then, .now = *now});
        progress.setDone(progress.done() + 1);
        if (progress.isCancelled())
            return cancelled();
    }
    for (const auto& [sql, to] :
         {std::pair(onlyHere, &difference.lost), std::pair(onlyThere, &difference.back),
          std::pair(different, &difference.changed)}) {
        auto found = studiesOf(connection, sql);
        if (!found)
            return std::unexpected(found.error());
        *to = *std::move(found);
        progress.setDone(progress.done() + 1);
        if (progress.isCancelled())
            return cancelled();
    }
    return difference;
}

} // namespace lacuna
