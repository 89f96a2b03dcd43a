// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguecopy.h"

#include "model/storage/cataloguefile.h"
#include "model/storage/fileheader.h"
#include "model/storage/migrations.h"
#include "model/storage/schema.h"
#include "model/storage/searchindex.h"
#include "model/storage/sqlitelibrary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CatalogueFile)
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Result<> copyPages(sqlite3* from, sqlite3* to, Progress& progress)
{
    sqlite3_backup* backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return std::unexpected(sqliteError(to, sqlite3_errcode(to)));
    constexpr int pagesAStep = 500; // some ms of work between two looks at the cancel switch
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !progress.isCancelled()) {
        code = sqlite3_backup_step(backup, pagesAStep);
        if (progress.done() == 0)
            progress.start(Texts::tr("Copying"), sqlite3_backup_pagecount(backup));
        progress.setDone(sqlite3_backup_pagecount(backup) - sqlite3_backup_remaining(backup));
    }
    sqlite3_backup_finish(backup);
    if (code == SQLITE_OK)
        return cancelled();
    if (code != SQLITE_DONE)
        return std::unexpected(sqliteError(to, code));
    return {};
}

/// What is wrong with the pages of the database; empty: nothing. @p withIndex: and with the search index, which is looked at as a part of it.
Result<QString> wrongIn(Connection& connection, bool withIndex)
{
    if (!withIndex)
        sqlite3_drop_modules(connection.handle(), nullptr);
    auto rows = connection.prepare("PRAGMA quick_check(1)");
    const auto row = rows ? rows->step() : std::unexpected(rows.error());
    if (!row)
        return row.error().kind == ErrorKind::Corrupt ? Result<QString>(row.error().detail)
                                                      : std::unexpected(row.error());
    return rows->text(0) == u"ok"_s ? QString() : rows->text(0);
}

Result<QString> wrongInCopy(const QString& path, bool withIndex)
{
    // For writing, because a reader would leave the log's files behind.
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    // Nobody else knows the copy yet; alone, SQLite needs no memory shared beside it, which a network share has none of.
    if (auto alone = connection->execute("PRAGMA locking_mode = EXCLUSIVE"); !alone)
        return std::unexpected(alone.error());
    return wrongIn(*connection, withIndex);
}

/// The index of the copy is made of what else is in the copy: damaged, it is no reason to have no copy. Of an older version it stays as it is.
Result<> writeIndexAnew(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto alone = connection->execute("PRAGMA locking_mode = EXCLUSIVE"); !alone)
        return alone;
    const auto version = connection->integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    return *version == currentSchemaVersion ? rebuildIndex(*connection) : Result<>();
}

Result<> verify(const QString& path)
{
    auto wrong = wrongInCopy(path, true);
    if (wrong && !wrong->isEmpty()) {
        wrong = wrongInCopy(path, false);
        if (wrong && wrong->isEmpty())
            return writeIndexAnew(path);
    }
    if (!wrong)
        return std::unexpected(wrong.error());
    return wrong->isEmpty() ? Result<>() : fail(ErrorKind::Corrupt, {}, *wrong);
}

Result<> writeCopy(Connection& source, const QString& temporary, Progress& progress)
{
    makePrivateFile(temporary);
    auto target = Connection::open(temporary, Connection::Mode::Create);
    if (!target)
        return std::unexpected(target.error());
    // A transaction that has read something pins one state, so that edits meanwhile neither show nor restart
    // the copy.
    auto pinned = Transaction::begin(source, Transaction::Kind::Read);
    if (!pinned)
        return std::unexpected(pinned.error());
    if (auto read = source.integer("SELECT count(*) FROM sqlite_schema"); !read)
        return std::unexpected(read.error());
    return copyPages(source.handle(), target->handle(), progress);
}

/// Of the closed database at @p path, which nobody else knows.
Result<> bringCopyUpToDate(const QString& path)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto done = migrate(*connection, catalogueMigrations(), [] { return Result<>(); }); !done)
        return done;
    // The file is renamed next, and its log would not be.
    const auto waits = connection->integer("PRAGMA wal_checkpoint(TRUNCATE)");
    if (!waits)
        return std::unexpected(waits.error());
    return *waits == 0 ? Result<>()
                       : fail(ErrorKind::Busy, Texts::tr("The copy is in use: “%1”.").arg(shown(path)));
}
} // namespace

Result<> copyDatabase(Connection& source, const QString& target, Progress& progress)
{
    const QString temporary = temporaryNameFor(target);
    auto written = writeCopy(source, temporary, progress);
    if (written)
        written = verify(temporary);
    if (!written) {
        Error error = toldOfTarget(written.error(), temporary, target);
        removeDatabase(temporary);
        // Whatever it was that is damaged, the copy's own name says nothing to anybody.
        if (error.kind == ErrorKind::Corrupt)
            error.message = Texts::tr("The copy was not kept because it did not pass verification. "
                                      "Run “lacuna check” on the catalogue.");
        return std::unexpected(std::move(error));
    }
    return putInPlace(temporary, target);
}

Result<> mayBecomeCopy(const QString& catalogue, const QString& to)
{
    if (auto apart = refuseCompanion(to); !apart)
        return apart;
    const QFileInfo info(to);
    if (info.exists() && info.canonicalFilePath() == QFileInfo(catalogue).canonicalFilePath())
        return fail(ErrorKind::BadInput, Texts::tr("A catalogue cannot be backed up onto itself."));
    if (info.exists() && !isCatalogueFile(to))
        return fail(
            ErrorKind::BadInput,
            Texts::tr("“%1” is there already and is no catalogue. Choose another name.").arg(shown(to)));
    if (!QFileInfo(info.absolutePath()).isDir())
        return fail(ErrorKind::NotFound,
                    Texts::tr("There is no folder “%1”.").arg(shown(info.absolutePath())));
    return {};
}

Result<> copyCatalogue(const QString& catalogue, const QString& to, Progress& progress)
{
    if (auto may = mayBecomeCopy(catalogue, to); !may)
        return may;
    auto source = openAsItIs(catalogue);
    if (!source)
        return std::unexpected(source.error());
    return copyDatabase(*source, realName(to), progress);
}

Result<> copyAtPresentVersion(const QString& catalogue, const QString& to, Progress& progress)
{
    if (auto copied = copyCatalogue(catalogue, to, progress); !copied)
        return copied;
    auto done = bringCopyUpToDate(to);
    if (!done)
        removeDatabase(to);
    return done;
}

} // namespace lacuna
