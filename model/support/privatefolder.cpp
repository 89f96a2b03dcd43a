// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/privatefolder.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {
const QString begins = u"lacuna-private-"_s;
const QString lockName = u".lock"_s;
constexpr int longEnough = 24 * 3600; // s

std::unique_ptr<QLockFile> lockOf(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + lockName);
    lock->setStaleLockTime(0); // however old it is: as long as the program runs that made it
    return lock;
}

/// What others put into a folder for all is not even looked into.
bool isOurs(const QFileInfo& folder)
{
#ifdef Q_OS_UNIX
    return folder.isWritable()
        && !(QFile::permissions(folder.filePath()) & (QFile::ReadGroup | QFile::ReadOther));
#else
    return folder.isWritable(); // everybody has a temporary folder of their own
#endif
}
} // namespace

PrivateFolder::PrivateFolder(const QString& where)
    : m_folder(QDir(where).filePath(begins + u"XXXXXX"_s))
{
    if (!isValid())
        return;
    m_lock = lockOf(path());
    m_lock->tryLock(0);
    sweep(where, QDateTime::currentDateTimeUtc());
}

PrivateFolder::~PrivateFolder() = default;

int PrivateFolder::sweep(const QString& where, const QDateTime& now)
{
    int removed = 0;
    const QDir dir(where);
    for (const QFileInfo& folder : dir.entryInfoList({begins + u"??????"_s}, QDir::Dirs | QDir::NoSymLinks)) {
        // One without a lock may be so new that its program has not come to it.
        const bool isNew = folder.lastModified().secsTo(now) < longEnough
            && !QFileInfo::exists(folder.filePath() + u'/' + lockName);
        if (isNew || !isOurs(folder))
            continue;
        const auto lock = lockOf(folder.filePath());
        if (!lock->tryLock(0))
            continue;
        lock->unlock();
        removed += QDir(folder.filePath()).removeRecursively() ? 1 : 0;
    }
    return removed;
}

} // namespace lacuna
