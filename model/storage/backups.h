// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/backup.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QList>

#include <optional>
#include <vector>

namespace lacuna {

// Backups that the program makes by itself. They lie in a folder beside the catalogue ("Forum.backups" beside "Forum.lacuna"), where people find them without the program and
// where they go along when the folder is copied; not with the program's settings, which another computer does not have.

QString backupFolder(const QString& catalogue);

/// Newest first. What else lies in the folder is not looked at.
std::vector<Backup> backupsOf(const QString& catalogue);

/// The newest backup of @p catalogue that can be relied on: each is looked through, because the disk that spoiled the catalogue may have spoiled what lies beside it. None: there is no such
/// one. The catalogue itself is not touched. Error: Cancelled.
Result<std::optional<SoundBackup>> newestSoundBackup(const QString& catalogue, Progress& progress);

/// Which of the backups made at @p times (UTC, any order) are worth their room at @p now: the newest one, the newest of each of the last 24 hours, 14 days and 26 weeks, and whatever
/// seems to be of the future, because then it is the clock that is wrong. Newest first. Pure.
QList<QDateTime> backupsToKeep(QList<QDateTime> times, const QDateTime& now);

/// The newest backup is an hour old or older, or there is none, or it is of the future (the clock was set back), and the file was written since.
bool isBackupDue(const QString& catalogue, const QDateTime& now);

/// Writes a verified copy of what @p catalogue holds now, for its owner's eyes only, and removes those that are no longer worth their room (backupsToKeep()). Those that were made for a
/// reason, of which people were told, stay for 7 days, the newest 50 of them; then they count like the others. The catalogue may be in use. Errors: those of opening and copying it; Io if the folder cannot be made.
Result<Backup> makeBackup(const QString& catalogue, const QDateTime& now, Progress& progress,
                          Backup::Why why = Backup::Why::ByItself);

/// What would be other than it is if @p backup took the place of @p catalogue. Both are only read.
Result<BackupDifference> compareWithBackup(const QString& catalogue, const QString& backup,
                                           Progress& progress);

/// Puts @p backup in the place of @p catalogue, whole or not at all, after keeping what is there now as a backup of its own. A catalogue that is too damaged for that is kept as it is,
/// under the name that is returned. Errors: Busy if it is open anywhere.
Result<QString> restoreBackup(const QString& catalogue, const QString& backup, const QDateTime& now,
                              Progress& progress);

} // namespace lacuna
