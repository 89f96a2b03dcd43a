// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <memory>

class QLockFile;

namespace lacuna {

/// A folder for what nobody else may read, which goes with this. If the program is killed it stays, perhaps with what was locked behind a passphrase in it: it is removed when the next of
/// its kind is made, once the program that made it is gone.
class PrivateFolder {
public:
    /// In @p where, for its owner only.
    explicit PrivateFolder(const QString& where = QDir::tempPath());
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    bool isValid() const { return m_folder.isValid(); }
    QString errorString() const { return m_folder.errorString(); }
    QString path() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }

    /// Removes those of @p where that were left behind: whose program is gone or, where that cannot be told, that are a day old at @p now. Returns how many.
    static int sweep(const QString& where, const QDateTime& now);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< says who holds it; goes before the folder
};

} // namespace lacuna
