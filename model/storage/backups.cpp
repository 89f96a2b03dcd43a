// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"

#include "model/storage/cataloguecopy.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/checks.h"
#include "model/storage/fileheader.h"
#include "model/storage/leftovers.h"
#include "model/storage/versions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Backups)
};

const QString timeFormat = u"yyyy-MM-dd'T'HH-mm-ss'Z'"_s; // no colons: Windows has none in names
/// At the end of names.
const std::pair<Backup::Why, QString> marks[] = {
    {Backup::Why::ByHand, u"-by-hand"_s},
    {Backup::Why::BeforeMerging, u"-before-merging"_s},
    {Backup::Why::BeforeRestoring, u"-before-restoring"_s},
};
constexpr int hour = 3600; // s
constexpr int day = 24 * hour;
constexpr int week = 7 * day;
constexpr int daysReliedOn = 7;
constexpr int mostReliedOn = 50;

/// Of the program's own names only.
std::optional<Backup> backupNamed(const QFileInfo& file)
{
    Backup backup;
    QString name = file.completeBaseName();
    for (const auto& [why, mark] : marks) {
        if (name.endsWith(mark)) {
            name.chop(mark.size());
            backup.why = why;
            break;
        }
    }
    backup.made = QDateTime::fromString(name, timeFormat);
    if (!backup.made.isValid() || file.isSymLink() || !file.isFile())
        return {};
    backup.made = QDateTime(backup.made.date(), backup.made.time(), QTimeZone::UTC);
    backup.path = file.absoluteFilePath();
    backup.bytes = file.size();
    return backup;
}

Result<QString> madeFolder(const QString& catalogue)
{
    const QString folder = backupFolder(catalogue);
    if (!QFileInfo(folder).isDir()) {
        if (!QDir().mkpath(folder))
            return fail(ErrorKind::Io,
                        Texts::tr("No backup can be made: the folder “%1” cannot be written.")
                            .arg(QDir::toNativeSeparators(folder)));
        // For its owner's eyes only, as what lies in it.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder;
}

void removeOld(const QString& catalogue, const QDateTime& now)
{
    const std::vector<Backup> all = backupsOf(catalogue);
    QList<QDateTime> times;
    int reliedOn = 0;
    for (const Backup& backup : all)
        times << backup.made;
    const QList<QDateTime> kept = backupsToKeep(times, now);
    for (const Backup& backup : all) { // the newest first
        const bool isReliedOn = backup.why != Backup::Why::ByItself
            && backup.made.secsTo(now) < daysReliedOn * day && reliedOn < mostReliedOn;
        reliedOn += isReliedOn;
        if (!isReliedOn && !kept.contains(backup.made))
            removeDatabase(backup.path);
    }
}

/// A name of its own in @p folder, and a time of its own, also if the clock stands still: the order of the backups is that of their names.
QString freeName(const QString& folder, QDateTime made, Backup::Why why)
{
    const auto* const own = std::ranges::find(marks, why, &std::pair<Backup::Why, QString>::first);
    for (;; made = made.addSecs(1)) {
        const QString name = made.toString(timeFormat);
        if (QDir(folder).entryList({name + u"*.lacuna"_s, name + u"*.damaged"_s}, QDir::Files).isEmpty())
            return folder + u'/' + name + (own == std::end(marks) ? QString() : own->second) + u".lacuna"_s;
    }
}

} // namespace

QString backupFolder(const QString& catalogue)
{
    const QFileInfo info(realName(catalogue));
    return info.absolutePath() + u'/' + info.completeBaseName() + u".backups"_s;
}

std::vector<Backup> backupsOf(const QString& catalogue)
{
    std::vector<Backup> backups;
    const QDir folder(backupFolder(catalogue));
    for (const QFileInfo& file : folder.entryInfoList({u"*.lacuna"_s}, QDir::Files)) {
        if (auto backup = backupNamed(file))
            backups.push_back(*std::move(backup));
    }
    std::ranges::sort(backups, std::ranges::greater(),
                      [](const Backup& one) { return std::pair(one.made, one.path); });
    return backups;
}

Result<std::optional<SoundBackup>> newestSoundBackup(const QString& catalogue, Progress& progress)
{
    int passedOver = 0;
    for (const Backup& backup : backupsOf(catalogue)) {
        const auto findings = checkCatalogue(backup.path, progress);
        if (progress.isCancelled())
            return cancelled();
        const bool sound = findings && std::ranges::none_of(*findings, [](const CheckFinding& finding) {
                               return finding.severity == CheckFinding::Severity::Error;
                           });
        const auto connection = sound ? openAsItIs(backup.path) : std::unexpected(Error());
        const auto studies = connection
            ? connection->integer("SELECT count(*) FROM study WHERE companion_of IS NULL")
            : std::unexpected(connection.error());
        if (studies)
            return SoundBackup{.backup = backup, .studies = *studies, .passedOver = passedOver};
        ++passedOver;
    }
    return std::nullopt;
}

QList<QDateTime> backupsToKeep(QList<QDateTime> times, const QDateTime& now)
{
    std::ranges::sort(times, std::ranges::greater());
    struct Rule {
        int seconds;
        int most;
    };
    constexpr Rule rules[] = {{hour, 24}, {day, 14}, {week, 26}};
    const qint64 present = now.toSecsSinceEpoch();
    QSet<std::pair<int, qint64>> filled; // of each rule, which hour, day or week has its backup
    QList<QDateTime> kept;
    for (const QDateTime& time : std::as_const(times)) {
        const qint64 made = time.toSecsSinceEpoch();
        bool keep = kept.isEmpty() || made > present;
        for (const Rule& rule : rules) {
            const qint64 slot = made / rule.seconds;
            if (made > present || present / rule.seconds - slot >= rule.most)
                continue;
            if (!filled.contains({rule.seconds, slot})) {
                filled.insert({rule.seconds, slot});
                keep = true;
            }
        }
        if (keep)
            kept << time;
    }
    return kept;
}

bool isBackupDue(const QString& catalogue, const QDateTime& now)
{
    const std::vector<Backup> backups = backupsOf(catalogue);
    if (backups.empty())
        return true;
    const QDateTime last = backups.front().made;
    if (last <= now && last.secsTo(now) < hour)
        return false;
    QDateTime written = QFileInfo(catalogue).lastModified();
    if (const QFileInfo log(realName(catalogue) + u"-wal"_s);
        log.exists()) // what was edited last stands there
        written = std::max(written, log.lastModified());
    return last > now || written > last;
}

Result<Backup> makeBackup(const QString& catalogue, const QDateTime& now, Progress& progress, Backup::Why why)
{
    if (const auto readable = openAsItIs(catalogue); !readable) // before a folder is made for nothing
        return std::unexpected(readable.error());
    const auto folder = madeFolder(catalogue);
    if (!folder)
        return std::unexpected(folder.error());
    sweepLeftovers(*folder,
                   QDateTime::currentDateTimeUtc()); // as files are dated, whatever the time of this backup
    const QString path = freeName(*folder, now.toUTC(), why);
    if (const Result<> copied = copyCatalogue(catalogue, path, progress); !copied)
        return std::unexpected(copied.error());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto made = backupNamed(QFileInfo(path));
    if (!made)
        return fail(ErrorKind::Io, Texts::tr("The backup is gone again: “%1”.").arg(path));
    if (why != Backup::Why::BeforeRestoring) // which may be of one that would go
        removeOld(catalogue, now);
    return *made;
}

namespace {

/// Keeps what is there now, whatever it is, and says under which name; none if nothing is there.
Result<QString> keepPresent(const QString& catalogue, const QDateTime& now, Progress& progress)
{
    const auto made = makeBackup(catalogue, now, progress, Backup::Why::BeforeRestoring);
    if (made)
        return made->path;
    if (made.error().kind == ErrorKind::Cancelled || made.error().kind == ErrorKind::Busy)
        return std::unexpected(made.error());
    if (!QFileInfo::exists(catalogue))
        return QString();
    // Damaged: as it is, somebody may save some of it.
    const auto folder = madeFolder(catalogue);
    if (!folder)
        return std::unexpected(folder.error());
    const QString kept = freeName(*folder, now.toUTC(), Backup::Why::BeforeRestoring) + u".damaged"_s;
    return QFile::copy(catalogue, kept) ? Result<QString>(kept) : std::unexpected(made.error());
}

/// What was written since the backup was made is written apart from what will be written in it: to merge both, they must have names of their own (versions.h).
Result<> nameAnew(const QString& restored)
{
    auto connection = Connection::open(restored, Connection::Mode::ReadWrite);
    return connection ? forgetReplica(*connection) : std::unexpected(connection.error());
}

} // namespace

Result<QString> restoreBackup(const QString& nameOrLink, const QString& backup, const QDateTime& now,
                              Progress& progress)
{
    const QString catalogue = realName(nameOrLink);
    if (const Result<> may = mayBeReplaced(catalogue); !may)
        return std::unexpected(may.error());
    // All of it, at the present version, before anything is touched.
    const QString ready = temporaryNameFor(catalogue);
    if (const Result<> copied = copyAtPresentVersion(backup, ready, progress); !copied)
        return std::unexpected(copied.error());
    auto kept = keepPresent(catalogue, now, progress);
    Result<> done = kept ? nameAnew(ready) : std::unexpected(kept.error());
    if (!done) {
        removeDatabase(ready);
        return std::unexpected(done.error());
    }
    done = putInPlace(ready, catalogue);
    return done ? kept : std::unexpected(done.error());
}

} // namespace lacuna
