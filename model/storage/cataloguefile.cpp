// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguefile.h"

#include "model/storage/backups.h"
#include "model/storage/cataloguecopy.h"
#include "model/storage/fileheader.h"
#include "model/storage/fileplace.h"
#include "model/storage/foreignjournal.h"
#include "model/storage/schema.h"
#include "model/storage/schemacheck.h"
#include "model/storage/searchindex.h"
#include "model/storage/sqlitelibrary.h"
#include "model/support/packfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

#include <filesystem>

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

bool isNamedCatalogue(const QFileInfo& info)
{
    return info.isFile() && info.suffix().compare(u"lacuna", Qt::CaseInsensitive) == 0;
}

/// Less than that is no beginning of a database, and nothing can be read of it.
bool holdsAPage(const QFileInfo& info)
{
    constexpr qint64 smallestPage = 512;
    return info.size() >= smallestPage;
}

/// By its name it was one, and its beginning is gone, or all of it.
QString sayItsBeginningIsGone(const QFileInfo& info, const QString& path)
{
    if (holdsAPage(info))
        return Texts::tr("“%1” is not a Lacuna catalogue, or its beginning is damaged.").arg(shown(path));
    return info.size() == 0 ? Texts::tr("“%1” is damaged: it is empty.").arg(shown(path))
                            : Texts::tr("“%1” is damaged: next to nothing is left of it.").arg(shown(path));
}

std::unexpected<Error> notACatalogue(const QString& path)
{
    const QFileInfo info(path);
    const std::vector<Backup> backups = isNamedCatalogue(info) ? backupsOf(path) : std::vector<Backup>();
    if (!isNamedCatalogue(info) || (backups.empty() && !holdsAPage(info)))
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” is not a Lacuna catalogue. References (RIS, CSV …) are imported into a "
                              "catalogue instead.")
                        .arg(shown(path)));
    const QString message = sayItsBeginningIsGone(info, path);
    if (backups.empty())
        return fail(ErrorKind::BadInput, message);
    return fail(ErrorKind::BadInput,
                Texts::tr("%1 Its newest backup is “%2”.").arg(message, shown(backups.front().path)));
}

/// From the header's fields: SQLite itself would take an empty file for an empty database, and text for a
/// damaged one.
Result<> recognise(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::NotFound, Texts::tr("There is no file “%1”.").arg(shown(path)));
    if (info.isDir())
        return fail(ErrorKind::BadInput, Texts::tr("“%1” is a folder, not a catalogue.").arg(shown(path)));
    if (!info.isFile()) // opening a pipe waits until somebody writes into it
        return notACatalogue(path);
    const Result<QByteArray> header = databaseHeader(path);
    if (!header)
        return fail(ErrorKind::Io, Texts::tr("“%1” cannot be read.").arg(shown(path)),
                    header.error().message);
    const bool isDatabase =
        header->size() >= 100 && header->startsWith(QByteArrayView("SQLite format 3\0", 16));
    if (!isDatabase && looksLikePackFile(path)) // of a catalogue that is open, locks would go with closing it
        return fail(ErrorKind::BadInput,
                    Texts::tr("“%1” is a pack, not a catalogue: it is merged into one (lacuna merge "
                              "CATALOGUE PACK).")
                        .arg(shown(path)));
    if (!isDatabase)
        return notACatalogue(path);
    if (qFromBigEndian<qint32>(header->constData() + 68) != catalogueApplicationId)
        return notACatalogue(path);
    return {};
}

bool canWriteBeside(const QString& path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

Result<Connection> openToRead(const QString& path)
{
    // Reading in WAL mode needs the shared-memory file beside the catalogue. Where it can neither be made nor
    // found, nobody else can be writing either, and the file may be read as it is; unless edits wait in a log
    // that would then be missed.
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    const auto readable = connection ? connection->integer("SELECT count(*) FROM sqlite_schema")
                                     : Result<qint64>(std::unexpected(connection.error()));
    if (readable || readable.error().kind != ErrorKind::Io || QFileInfo(path + u"-wal"_s).size() > 0)
        return readable ? std::move(connection) : std::unexpected(readable.error());
    return Connection::open(path, Connection::Mode::Immutable);
}

/// WAL lives of memory that all who have the file open share, and of locks that hold. On a network share there is none of the first, and the second are
/// promised and not kept (SQLite: "How To Corrupt", 2.1); a rollback journal needs the locks no less, and locking the file for good would keep our own reading
/// connections out. So nothing is ever written there: the file is read as it lies, which cannot harm it, and to go on working somebody saves a copy. A log
/// beside it is somebody's work, here or on another machine: read without it, the catalogue would be another one.
Result<Connection> openShared(const QString& path)
{
    const auto waits = [&](const QString& suffix) { return QFileInfo(path + suffix).size() > 0; };
    if (waits(u"-wal"_s) || waits(u"-journal"_s))
        return fail(ErrorKind::Busy,
                    Texts::tr("“%1” lies on a network share and is open on another computer, or was not "
                              "closed there. Close it "
                              "there, or copy it to a folder of this computer together with the file “%2”.")
                        .arg(shown(path),
                             QFileInfo(path + (waits(u"-wal"_s) ? u"-wal"_s : u"-journal"_s)).fileName()));
    return Connection::open(path, Connection::Mode::Immutable);
}

bool isUsable(const Connection& connection, Error& why)
{
    const auto read = connection.integer("PRAGMA user_version");
    if (!read)
        why = read.error();
    return read.has_value();
}

/// On a full disk the memory that connections share beside a catalogue cannot be made, which would keep people from reading what they have. Whoever can be
/// alone with the file, which takes no such memory, knows that nobody uses it: a log left behind goes into the file, what was begun beside it goes away, and
/// the file is read as it lies. @p why: what is told where that cannot be.
Result<Connection> openOnFullDisk(const QString& path, CatalogueStore::Access access, const Error& why)
{
    {
        auto alone = Connection::open(path, Connection::Mode::ReadWrite);
        if (!alone || !alone->execute("PRAGMA locking_mode = EXCLUSIVE")
            || !alone->integer("SELECT count(*) FROM sqlite_schema"))
            return std::unexpected(why);
        QFile::remove(path + u"-shm"_s); // while nobody else can be looking into it
    }
    if (access == CatalogueStore::Access::ReadWrite || QFileInfo(path + u"-wal"_s).size() > 0)
        return std::unexpected(why);
    return Connection::open(path, Connection::Mode::Immutable);
}

Result<Connection> openFrom(const QString& path, FilePlace place, bool writable)
{
    if (place == FilePlace::Shared)
        return openShared(path);
    return writable ? Connection::open(path, Connection::Mode::ReadWrite) : openToRead(path);
}

Error named(Error error, const QString& path)
{
    error.detail = path + u": "_s + error.detail;
    return error;
}

QString copyName(const QString& path, qint64 version)
{
    const QFileInfo info(path);
    const QString base = info.absolutePath() + u'/' + info.completeBaseName() + u".version%1"_s.arg(version);
    QString name = base + u".lacuna"_s;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = base + u"-%1.lacuna"_s.arg(i);
    return name;
}

Result<> refuseNewer(const Connection& connection, const QString& path, int known)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version < 1)
        return notACatalogue(path);
    if (*version <= known)
        return {};
    return fail(
        ErrorKind::Newer,
        Texts::tr(
            "“%1” was made by a newer version of Lacuna. Update Lacuna to open it; the file was not changed.")
            .arg(shown(path)),
        u"schema version %1, known %2"_s.arg(*version).arg(known));
}

/// Of a known version and with nothing in it that is not Lacuna's; not yet brought up to date.
Result<OpenCatalogue> openRecognised(const QString& path, CatalogueStore::Access access,
                                     std::span<const Migration> migrations, FilePlace place)
{
    if (auto recognised = recognise(path); !recognised)
        return std::unexpected(recognised.error());
    const bool writable = place == FilePlace::Local && canWriteBeside(path);
    // Only a connection that may write clears the log and its index away when it closes as the last one; a reader that may
    // not would leave two strange files beside the catalogue. query_only keeps it a reader.
    auto connection = openFrom(path, place, writable);
    if (Error why; writable && connection && !isUsable(*connection, why) && why.kind == ErrorKind::Io) {
        connection = std::unexpected(why); // closed, before anybody can be alone
        connection = openOnFullDisk(path, access, why);
    }
    if (!connection)
        return std::unexpected(named(connection.error(), path));
    OpenCatalogue catalogue{
        std::move(*connection), access == CatalogueStore::Access::ReadOnly || !writable, {}};
    auto ready = refuseNewer(catalogue.connection, path, migrations.back().to);
    if (ready)
        ready = requireOwnSchema(catalogue.connection, path, migrations);
    if (ready) // and its files are known from now on
        ready = catalogue.connection.requireInPlace();
    if (!ready)
        return std::unexpected(named(ready.error(), path));
    return catalogue;
}

Result<> bringUpToDate(OpenCatalogue& catalogue, const QString& path, std::span<const Migration> migrations)
{
    const auto version = catalogue.connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version == migrations.back().to)
        return {};
    if (catalogue.readOnly && !catalogue.connection.isImmutable() && mayWriteBeside(path))
        return fail(ErrorKind::Io,
                    Texts::tr("“%1” was made by an older version of Lacuna and must be brought up to date "
                              "before it can be read: open it once in the window of Lacuna, which keeps a "
                              "copy of it as it was.")
                        .arg(shown(path)));
    if (catalogue.readOnly)
        return fail(
            ErrorKind::Io,
            Texts::tr("“%1” was made by an older version of Lacuna and must be brought up to date "
                      "where it can be written: copy it to a folder of yours and open the copy once in "
                      "the window of Lacuna.")
                .arg(shown(path)));
    const QString copy = copyName(path, *version);
    const auto copyFirst = [&] {
        Progress progress;
        return copyDatabase(catalogue.connection, copy, progress);
    };
    auto migrated = migrate(catalogue.connection, migrations, copyFirst);
    if (migrated)
        catalogue.migratedFrom = copy;
    return migrated;
}

} // namespace

Result<> configureConnection(Connection& connection, bool readOnly)
{
    // The log is cut back after a checkpoint, so that an import does not leave its size behind.
    return connection.execute(
        readOnly
            ? "PRAGMA query_only = 1; PRAGMA cache_size = -8000"
            : "PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; PRAGMA journal_size_limit = 4194304");
}

Result<OpenCatalogue> openCatalogue(const QString& nameOrLink, CatalogueStore::Access access,
                                    std::span<const Migration> migrations, FilePlace place)
{
    const QString path = realName(nameOrLink);
    auto catalogue = openRecognised(path, access, migrations, place);
    if (!catalogue)
        return catalogue;
    auto ready = bringUpToDate(*catalogue, path, migrations);
    if (ready)
        ready = configureConnection(catalogue->connection, catalogue->readOnly);
    if (ready && !catalogue->readOnly)
        ready = renewSearchIndex(catalogue->connection);
    if (!ready)
        return std::unexpected(named(ready.error(), path));
    return catalogue;
}

Result<OpenCatalogue> openCatalogue(const QString& path, CatalogueStore::Access access,
                                    std::span<const Migration> migrations)
{
    return openCatalogue(path, access, migrations, filePlaceOf(path));
}

Result<> layOutCatalogue(Connection& connection)
{
    // Larger pages than the default: a study is 1 to 2 KB, and whole-table reading is what opening a
    // catalogue does.
    const QByteArray settings = "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA application_id = "
        + QByteArray::number(catalogueApplicationId);
    if (auto done = connection.execute(settings.constData()); !done)
        return done;
    return migrate(connection, catalogueMigrations(), {});
}

Result<Connection> openAsItIs(const QString& nameOrLink)
{
    const QString path = realName(nameOrLink);
    auto catalogue =
        openRecognised(path, CatalogueStore::Access::ReadOnly, catalogueMigrations(), filePlaceOf(path));
    if (!catalogue)
        return std::unexpected(catalogue.error());
    if (auto ready = configureConnection(catalogue->connection, true); !ready)
        return std::unexpected(named(ready.error(), path));
    return std::move(catalogue->connection);
}

bool mayWriteBeside(const QString& path)
{
    return filePlaceOf(path) == FilePlace::Local && canWriteBeside(realName(path));
}

bool isCatalogueFile(const QString& path)
{
    const QString itself = QFileInfo(path).canonicalFilePath(); // whoever writes into a link writes there
    return !itself.isEmpty() && recognise(itself).has_value();
}

bool mayBeSalvaged(const QString& nameOrLink, const Error& error)
{
    const QString path = realName(nameOrLink);
    const QFileInfo info(path);
    return error.kind == ErrorKind::BadInput && isNamedCatalogue(info) && holdsAPage(info)
        && error.message == notACatalogue(path).error().message;
}

namespace {
/// Where it is written that is written as @p name, also through a link that leads to nothing yet.
QString throughLinks(QString name)
{
    constexpr int most = 40; // as systems do: links may lead in a ring
    for (int i = 0; i < most && QFileInfo(name).isSymbolicLink(); ++i)
        name = QFileInfo(name).symLinkTarget();
    return name;
}
} // namespace

Result<> refuseCompanion(const QString& name)
{
    const QString path = throughLinks(name);
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString owner = path.chopped(std::min(suffix.size(), path.size()));
        if (path.endsWith(suffix, Qt::CaseInsensitive) && QFileInfo(owner).isFile())
            return fail(ErrorKind::BadInput,
                        Texts::tr("“%1” would take the place of what belongs to “%2”. Choose another name.")
                            .arg(shown(name), QFileInfo(owner).fileName()));
    }
    return {};
}

QString temporaryNameFor(const QString& target)
{
    return u"%1.%2.part"_s.arg(target, QString::number(QRandomGenerator::system()->generate(), 16));
}

Error toldOfTarget(Error error, const QString& temporary, const QString& target)
{
    const QFileInfo info(target);
    const QFileInfo part(temporary);
    if (error.kind == ErrorKind::Io && !part.exists() && error.message.contains(part.fileName()))
        error.message = Texts::tr("“%1” cannot be written: the folder “%2” may not be written here.")
                            .arg(info.fileName(), shown(info.absolutePath()));
    error.message.replace(part.fileName(), info.fileName());
    return error;
}

void removeDatabase(const QString& path)
{
    for (const QString& suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

namespace {
/// Whether anybody has the catalogue open, in this program or another, even if it is only looked at: whoever has keeps a lock that lets nobody be alone. Only
/// SQLite may ask: any other way of opening the file takes this program's own locks on it away.
bool isHeld(const QString& path)
{
    if (!isCatalogueFile(path) || !mayWriteBeside(path))
        return false;
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection || !connection->execute("PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE"))
        return false;
    const auto read = connection->integer("PRAGMA user_version");
    return !read && read.error().kind == ErrorKind::Busy;
}
} // namespace

Result<> mayBeReplaced(const QString& target)
{
    if (auto safe = refuseForeignJournal(target); !safe)
        return safe;
    const bool held = isHeld(target); // if not, a log that was left behind is in the file now
    // A log of the old file would be taken for the new one's and ruin it.
    if (!held && QFileInfo(target + u"-wal"_s).size() == 0 && !QFileInfo::exists(target + u"-journal"_s))
        return {};
    return fail(ErrorKind::Busy,
                Texts::tr("“%1” is open in another window. Close it there or choose another name.")
                    .arg(shown(target)));
}

Result<> putInPlace(const QString& temporary, const QString& target)
{
    if (auto may = mayBeReplaced(target); !may) {
        removeDatabase(temporary);
        return may;
    }
    QFile::remove(target + u"-wal"_s);
    QFile::remove(target + u"-shm"_s);
    std::error_code code;
    std::filesystem::rename(QFileInfo(temporary).filesystemFilePath(), QFileInfo(target).filesystemFilePath(),
                            code);
    if (!code)
        return {};
    removeDatabase(temporary);
    return fail(ErrorKind::Io, Texts::tr("“%1” cannot be written. Choose another folder.").arg(shown(target)),
                QString::fromLocal8Bit(code.message()));
}

} // namespace lacuna
