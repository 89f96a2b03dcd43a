// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does for the backups of its catalogue.
#include "app/cataloguesession.h"

#include "model/storage/backups.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString backupSlot = u"backup"_s;
constexpr int backupLook = 60'000; ///< ms between two looks whether one is due
constexpr int longestWait = 15'000; ///< ms for what still reads to let go of the file

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime timeOf(const QString& catalogue, const QString& backup)
{
    const std::vector<Backup> all = backupsOf(catalogue);
    const auto found = std::ranges::find(all, QFileInfo(backup).absoluteFilePath(), [](const Backup& one) {
        return QFileInfo(one.path).absoluteFilePath();
    });
    return found == all.end() ? QFileInfo(backup).lastModified() : found->made;
}

struct Restored {
    QDateTime of; ///< when the backup was made
    QString kept; ///< where what was there before lies now; empty: nothing was there
};

QString inWords(const Restored& restored)
{
    QString text = CatalogueSession::tr("The catalogue is as it was on %1.")
                       .arg(QLocale().toString(restored.of.toLocalTime(), QLocale::ShortFormat));
    if (restored.kept.endsWith(u".damaged"))
        text += u' ' + CatalogueSession::tr("The damaged file is kept beside the backups.");
    else if (!restored.kept.isEmpty())
        text += u' ' + CatalogueSession::tr("What it was before is kept as a backup.");
    return text;
}

} // namespace

void CatalogueSession::startBackups()
{
    m_backupTimer.setInterval(backupLook);
    connect(&m_backupTimer, &QTimer::timeout, this, &CatalogueSession::backUpIfDue);
    m_backupTimer.start();
}

/// Only what was edited here: another program on the same file looks after its own edits. A failure is told once, not every minute.
void CatalogueSession::backUpIfDue()
{
    if (!m_editedSinceBackup || !isOpen() || isReadOnly() || !backsUpByItself() || m_jobs.isBusy(backupSlot))
        return;
    m_editedSinceBackup = false; // what is edited from now on counts anew
    m_jobs.run<bool>(
        backupSlot,
        [path = m_connections->path](Progress& progress) -> Result<bool> {
            if (!isBackupDue(path, now()))
                return false;
            return makeBackup(path, now(), progress).transform([](const Backup&) { return true; });
        },
        [this, connections = m_connections](const Result<bool>& made) {
            if (connections != m_connections)
                return;
            if (!made || !*made)
                m_editedSinceBackup = true; // too early, or in vain: there is still something to keep
            if (!made && made.error().kind != ErrorKind::Cancelled && !std::exchange(m_backupFailed, true))
                Q_EMIT failed(made.error());
        });
}

QString CatalogueSession::backupFolderName() const
{
    return isOpen() ? backupFolder(m_connections->path) : QString();
}

bool CatalogueSession::backsUpByItself() const
{
    return m_settings.value(Settings::Key::Backups).toBool();
}

void CatalogueSession::setBacksUpByItself(bool on)
{
    m_settings.set(Settings::Key::Backups, on);
}

void CatalogueSession::listBackups(std::function<void(const std::vector<Backup>&)> done)
{
    if (!isOpen()) {
        done({});
        return;
    }
    m_jobs.run<std::vector<Backup>>(
        u"backup list"_s,
        [path = m_connections->path](Progress&) -> Result<std::vector<Backup>> { return backupsOf(path); },
        [done = std::move(done)](const Result<std::vector<Backup>>& found) {
            if (found)
                done(*found);
        });
}

void CatalogueSession::backUpNow(std::function<void(const Result<Backup>&)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open.")));
        return;
    }
    m_jobs.queue<Backup>(
        backupSlot,
        [path = m_connections->path](Progress& progress) {
            return makeBackup(path, now(), progress, Backup::Why::ByHand);
        },
        [this, done = std::move(done)](const Result<Backup>& made) {
            endJob();
            if (made)
                m_editedSinceBackup = false;
            done(made);
        });
    announceJob(backupSlot, tr("Making a backup"));
}

void CatalogueSession::compareBackup(const QString& path,
                                     std::function<void(const Result<BackupDifference>&)> done)
{
    if (!isOpen())
        return;
    m_jobs.run<BackupDifference>(
        u"backup difference"_s,
        [catalogue = m_connections->path, path](Progress& progress) {
            return compareWithBackup(catalogue, path, progress);
        },
        [done = std::move(done)](const Result<BackupDifference>& difference) {
            if (difference || difference.error().kind != ErrorKind::Cancelled)
                done(difference);
        });
}

void CatalogueSession::restoreBackup(const QString& path, std::function<void(const Result<>&)> done)
{
    if (!isOpen() || isReadOnly())
        done(fail(ErrorKind::Io, tr("This catalogue can only be read.")));
    else
        restoreOver(m_connections->path, path, std::move(done));
}

/// Behind the edits that still wait, and with nothing of this program open on the file. Whatever becomes of it, the catalogue is opened again, if it can be.
void CatalogueSession::restoreOver(const QString& path, const QString& backup,
                                   std::function<void(const Result<>&)> done)
{
    const QString catalogue = QFileInfo(path).absoluteFilePath();
    std::weak_ptr<Connections> open;
    const bool wasOpen = isOpen() && m_connections->path == catalogue;
    if (wasOpen)
        open = std::exchange(m_connections, nullptr);
    m_damageSlot = storageSlot;
    const auto restored = std::make_shared<Result<Restored>>(cancelled());
    openWith(
        tr("Restoring a backup"),
        [catalogue, backup, open, restored](Progress& progress) -> Result<std::unique_ptr<CatalogueStore>> {
            QElapsedTimer waited;
            waited.start();
            while (!open.expired() && waited.elapsed() < longestWait && !progress.isCancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            const QDateTime of = timeOf(catalogue, backup); // before it makes room for newer ones
            *restored =
                lacuna::restoreBackup(catalogue, backup, now(), progress).transform([&](const QString& kept) {
                    return Restored{of, kept};
                });
            return CatalogueStore::open(catalogue);
        },
        [this, catalogue, wasOpen, done = std::move(done), restored](const Result<>& opened) {
            m_damageSlot.clear();
            if (!opened && wasOpen && !isOpen()) {
                showNothing();
                if (opened.error().kind
                    == ErrorKind::Cancelled) // before it began: nothing is the matter with it
                    openCatalogue(catalogue);
            }
            if (*restored && opened)
                Q_EMIT noticed(inWords(**restored), false);
            else if (!*restored && restored->error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(restored->error());
            done(*restored ? opened : std::unexpected(restored->error()));
        });
}

void CatalogueSession::openBackup(const QString& path)
{
    openCatalogue(path);
}

} // namespace lacuna
