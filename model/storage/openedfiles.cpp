// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/openedfiles.h"

#include "model/storage/sqlitelibrary.h"

#include <QtCore/QStringBuilder>
#include <QtCore/QtSystemDetection>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace lacuna {

namespace {
constexpr const char* logSuffix = "-wal";
constexpr const char* indexSuffix = "-shm";

bool hasMoved(sqlite3* database)
{
    int moved = 0; // stays so where SQLite has no answer, as on Windows
    sqlite3_file_control(database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

/// SQLite has opened the log: as long as it has, nobody else removes it.
bool hasLog(sqlite3* database)
{
    sqlite3_file* file = nullptr;
    return sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&file))
        == SQLITE_OK
        && file && file->pMethods;
}

/// Whether all that is in the log is in the database afterwards. Waits for nobody.
bool bringOver(sqlite3* database)
{
    int frames = -1;
    int done = -1;
    const int code = sqlite3_wal_checkpoint_v2(database, "main", SQLITE_CHECKPOINT_PASSIVE, &frames, &done);
    return code == SQLITE_OK && frames >= 0 && frames == done;
}
} // namespace

OpenedFiles::Identity OpenedFiles::identityOf(const QByteArray& name)
{
#ifdef Q_OS_UNIX
    struct stat found{};
    if (lstat(name.constData(), &found) == 0)
        return std::pair(quint64(found.st_dev), quint64(found.st_ino));
#else
    Q_UNUSED(name)
#endif
    return {};
}

void OpenedFiles::note(sqlite3* database)
{
    if (!m_database)
        m_database = identityOf(m_name);
    if (!hasLog(database))
        return;
    if (!m_log)
        m_log = identityOf(m_name + logSuffix);
    if (!m_index)
        m_index = identityOf(m_name + indexSuffix);
}

bool OpenedFiles::isNameTaken() const
{
    const Identity there = identityOf(m_name);
    return there && there != m_database;
}

void OpenedFiles::removeLog() const
{
#ifdef Q_OS_UNIX
    for (const auto& [suffix, ours] : {std::pair(logSuffix, m_log), std::pair(indexSuffix, m_index)}) {
        const QByteArray name = m_name + suffix;
        if (ours && identityOf(name) == ours)
            unlink(name.constData());
    }
#endif
}

bool OpenedFiles::areInPlace(sqlite3* database)
{
    if (m_left)
        return false;
    const char* name = sqlite3_db_filename(database, "main");
    if (!name || !*name) // in memory
        return true;
    m_name = name;
    const bool moved = hasMoved(database);
    if (!moved && (!m_log || identityOf(m_name + logSuffix) == m_log)) {
        note(database);
        return true;
    }
    // One that was only taken away may come back.
    m_left = !moved || isNameTaken();
    if (m_left && moved && m_log) {
        bringOver(database);
        removeLog();
    }
    return false;
}

void OpenedFiles::beforeClosing(sqlite3* database)
{
    if (!m_log) // never seen in its place: whatever is there may be somebody else's
        return;
    const bool isLogThere = identityOf(m_name + logSuffix) == m_log;
    const bool moved = hasMoved(database);
    if (!moved && !m_left) {
        if (!isLogThere)
            m_log.reset();
        return;
    }
    // The old file may be back, and opened by others, with a log of its own.
    const bool whole = (moved || !identityOf(m_name + logSuffix)) && bringOver(database);
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (moved && (whole || isNameTaken()))
        removeLog();
    m_log.reset();
}

void OpenedFiles::afterClosing() const
{
    if (m_log && isNameTaken())
        removeLog();
}

} // namespace lacuna
