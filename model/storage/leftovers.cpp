// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/leftovers.h"

#include "model/storage/connection.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
constexpr int longEnough = 24 * 3600; ///< s; no copy takes as long

QStringList sidesOf(const QString& path)
{
    return {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

/// In none of the files of the database at @p path anybody wrote anything lately.
bool isOld(const QString& path, const QDateTime& now)
{
    for (const QString& name : sidesOf(path)) {
        const QFileInfo file(name);
        if (file.isSymLink()
            || (file.exists() && (!file.isFile() || file.lastModified().secsTo(now) < longEnough)))
            return false;
    }
    return true;
}

/// Another program has it open. (Asked through SQLite: any other way of opening the file takes this program's own locks on it away.)
bool isHeld(const QString& path)
{
    if (!QFileInfo::exists(path)) // what lies beside it was forgotten
        return false;
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error().kind == ErrorKind::Busy;
    const auto alone =
        connection->execute("PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    return !alone && alone.error().kind == ErrorKind::Busy;
}
} // namespace

int sweepLeftovers(const QString& folder, const QDateTime& now)
{
    static const QRegularExpression name(
        u"^(.+\\.lacuna(?:\\.[0-9a-f]{1,8}\\.part)+)(?:-wal|-shm|-journal)?$"_s);
    const QDir dir(folder);
    QSet<QString> databases;
    for (const QString& file : dir.entryList({u"*.lacuna.*.part*"_s}, QDir::Files | QDir::Hidden)) {
        if (const auto match = name.match(file); match.hasMatch())
            databases.insert(dir.filePath(match.captured(1)));
    }
    int removed = 0;
    for (const QString& path : std::as_const(databases)) {
        if (!isOld(path, now) || isHeld(path))
            continue;
        for (const QString& file : sidesOf(path))
            removed += QFileInfo::exists(file) && QFile::remove(file) ? 1 : 0;
    }
    return removed;
}

} // namespace lacuna
