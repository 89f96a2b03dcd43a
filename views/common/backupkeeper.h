// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/backup.h"
#include "model/support/error.h"

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace lacuna {

/// The backups of the open catalogue. Everything is done in the background; interface thread.
class BackupKeeper {
public:
    BackupKeeper() = default;
    BackupKeeper(const BackupKeeper&) = delete;
    BackupKeeper& operator=(const BackupKeeper&) = delete;
    virtual ~BackupKeeper() = default;

    virtual QString backupFolderName() const = 0;
    virtual bool backsUpByItself() const = 0;
    virtual void setBacksUpByItself(bool on) = 0;
    /// Newest first.
    virtual void listBackups(std::function<void(const std::vector<Backup>&)> done) = 0;
    virtual void backUpNow(std::function<void(const Result<Backup>&)> done) = 0;
    /// The last one that was asked for is answered; earlier ones that are still under way are not.
    virtual void compareBackup(const QString& path,
                               std::function<void(const Result<BackupDifference>&)> done) = 0;
    /// Puts it in the place of the catalogue, which is a backup itself then, and opens it.
    virtual void restoreBackup(const QString& path, std::function<void(const Result<>&)> done) = 0;
    /// Opens a backup as a catalogue of its own: it can be read, copied from and saved under another name.
    virtual void openBackup(const QString& path) = 0;
};

} // namespace lacuna
