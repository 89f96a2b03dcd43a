// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecatalogue.h"

#include "model/storage/backups.h"
#include "model/storage/schema.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <random>

using namespace lacuna;
using namespace lacuna::sample;

/// Backups that make themselves: when, which are kept, what they hold, and that a restored one is the catalogue again.
class tst_Backups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsWorthItsRoom();
    void keepsTheNewestWhateverTheClock();
    void keepsWhatPeopleWereToldOf();
    void rotationNeverLosesTheOldestOfAYear();
    void isDueWhenSomethingWasWritten();
    void holdsWhatTheCatalogueHeld();
    void isPrivate();
    void saysWhatDiffers();
    void ofOlderVersions_data();
    void ofOlderVersions();
    void restores();
    void restoresNothingWhileOneLooks();
    void restoresOverADamagedCatalogue();
    void aBackupThatIsNoneRestoresNothing();
    void cancelledLeavesNothing();
    void cannotWrite();
};

namespace {

const QDateTime now = QDateTime(QDate(2026, 11, 27), QTime(16, 30), QTimeZone::UTC);

Id addStudy(CatalogueStore& store, const QString& title)
{
    CodedStudy study;
    study.study.title = title;
    return ok(store.apply(AddStudy{study})).id;
}

Backup made(const QString& catalogue, const QDateTime& at = now)
{
    Progress progress;
    return ok(makeBackup(catalogue, at, progress));
}

} // namespace

void tst_Backups::keepsWhatIsWorthItsRoom()
{
    QList<QDateTime> times;
    for (int minutes = 0; minutes < 60 * 24 * 400; minutes += 20) // three an hour, for 400 days
        times << now.addSecs(-60 * minutes);
    const QList<QDateTime> kept = backupsToKeep(times, now);
    QVERIFY(std::ranges::is_sorted(kept, std::ranges::greater()));
    QCOMPARE(kept.first(), now);
    const auto within = [&](qint64 from, qint64 to) {
        return std::ranges::count_if(kept, [&](const QDateTime& time) {
            const qint64 age = time.secsTo(now);
            return age >= from && age < to;
        });
    };
    constexpr qint64 day = 86400;
    QCOMPARE(within(0, 3600), 2); // the newest, and the newest of the hour before
    QVERIFY(within(0, day) >= 24 && within(0, day) <= 26);
    QVERIFY(within(day, 14 * day) >= 12 && within(day, 14 * day) <= 14);
    QVERIFY(within(14 * day, 26 * 7 * day) >= 23 && within(14 * day, 26 * 7 * day) <= 25);
    QCOMPARE(within(27 * 7 * day, 1000 * day), 0);
    QVERIFY(kept.size() <= 24 + 14 + 26);
    QCOMPARE(backupsToKeep(kept, now), kept); // what was kept once is kept again
}

void tst_Backups::keepsTheNewestWhateverTheClock()
{
    QCOMPARE(backupsToKeep({}, now), QList<QDateTime>());
    const QDateTime old = now.addYears(-3);
    QCOMPARE(backupsToKeep({old.addDays(-1), old}, now), QList<QDateTime>{old});
    // The clock was set back: what seems to be of the future stays, and what is of now as well.
    const QDateTime future = now.addDays(300);
    QCOMPARE(backupsToKeep({now, future, future.addSecs(1)}, now),
             (QList<QDateTime>{future.addSecs(1), future, now}));
}

void tst_Backups::keepsWhatPeopleWereToldOf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Forum.lacuna"_s);
    auto store = ok(CatalogueStore::create(path, {}, {}));
    Progress progress;
    const auto make = [&](int minutes, Backup::Why why) {
        return ok(makeBackup(path, now.addSecs(qint64(minutes) * 60), progress, why)).path;
    };
    QStringList told;
    const QString byItself = make(0, Backup::Why::ByItself);
    for (int i = 1; i < 7; ++i)
        told << make(i, i % 2 ? Backup::Why::BeforeMerging : Backup::Why::ByHand);
    make(8, Backup::Why::ByItself);
    QVERIFY(!QFileInfo::exists(byItself)); // there is a newer one of that hour
    for (const QString& one : std::as_const(told))
        QVERIFY2(QFileInfo::exists(one), qPrintable(one));
    const std::vector<Backup> all = backupsOf(path);
    QCOMPARE(all.size(), size_t(told.size() + 1));
    QCOMPARE(all.at(1).why, Backup::Why::ByHand);
    QCOMPARE(all.at(2).why, Backup::Why::BeforeMerging);
    make(60 * 24 * 8, Backup::Why::ByItself); // a week later they are like the others
    QVERIFY(!QFileInfo::exists(told.first()));
    QVERIFY(backupsOf(path).size() < size_t(told.size()));
}

/// Day by day for a year, as the program does it: there is always one of each week that passed.
void tst_Backups::rotationNeverLosesTheOldestOfAYear()
{
    std::mt19937 random(1);
    QList<QDateTime> kept;
    QDateTime time = now;
    for (int i = 0; i < 3000; ++i) {
        time = time.addSecs(3600 + int(random() % 7200));
        kept << time;
        kept = backupsToKeep(kept, time);
        QVERIFY(kept.size() <= 24 + 14 + 26 + 1);
    }
    QSet<qint64> weeks;
    for (const QDateTime& one : std::as_const(kept))
        weeks << one.toSecsSinceEpoch() / (7 * 86400);
    QVERIFY(weeks.size() >= 25);
}

void tst_Backups::isDueWhenSomethingWasWritten()
{
    const QTemporaryDir folder;
    auto store = create(folder);
    const QString path = store->path();
    QVERIFY(isBackupDue(path, now)); // there is none
    const QDateTime present = QDateTime::currentDateTimeUtc();
    made(path, present.addSecs(-7200));
    QVERIFY(isBackupDue(path, present)); // the catalogue was written after it
    made(path, present.addSecs(-600));
    QVERIFY(!isBackupDue(path, present)); // ten minutes ago
    for (const Backup& backup : backupsOf(path))
        QVERIFY(QFile::remove(backup.path));
    made(path, present.addSecs(7200));
    QVERIFY(isBackupDue(path, present)); // the clock was set back
    for (const Backup& backup : backupsOf(path))
        QVERIFY(QFile::remove(backup.path));
    store.reset();
    const QDateTime later = QDateTime::currentDateTimeUtc().addDays(1);
    made(path, later.addSecs(-7200));
    QVERIFY(!isBackupDue(path, later)); // nothing was written since
}

void tst_Backups::holdsWhatTheCatalogueHeld()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id kept = addStudy(*store, u"A made-up study"_s);
    const Backup backup = made(store->path());
    addStudy(*store, u"Later"_s);
    QCOMPARE(backup.made, now);
    QVERIFY(backup.bytes > 0);
    const auto then = ok(CatalogueStore::open(backup.path, CatalogueStore::Access::ReadOnly));
    QCOMPARE(ok(then->study(kept)).study.title, u"A made-up study"_s);
    QCOMPARE(ok(then->statistics()).studies, ok(store->statistics()).studies - 1);
    Progress progress;
    QVERIFY(ok(then->check(progress)).empty());
    const Backup second = made(store->path()); // at the same moment
    QVERIFY(second.path != backup.path);
    QCOMPARE(backupsOf(store->path()).size(), 2U);
    QFile stranger(backupFolder(store->path()) + u"/holiday.lacuna"_s);
    QVERIFY(stranger.open(QIODevice::WriteOnly));
    stranger.close();
    QCOMPARE(backupsOf(store->path()).size(), 2U); // what is not the program's is left alone
    made(store->path(), now.addYears(2));
    QVERIFY(stranger.exists());
}

void tst_Backups::isPrivate()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Backup backup = made(store->path());
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(backup.path) & others));
    QVERIFY(!(QFile::permissions(backupFolder(store->path())) & others));
#else
    QSKIP("permissions of users, groups and others are Unix's");
#endif
}

void tst_Backups::saysWhatDiffers()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const Id gone = addStudy(*store, u"Gone"_s);
    const Id recoded = addStudy(*store, u"Recoded"_s);
    const Id retitled = addStudy(*store, u"Retitled"_s);
    addStudy(*store, u"The same"_s);
    const Backup backup = made(store->path());
    Progress progress;
    QVERIFY(ok(compareWithBackup(store->path(), backup.path, progress)).isNothing());
    ok(store->apply(DeleteStudies{{gone}}));
    CodedStudy study = ok(store->study(retitled));
    study.study.title = u"Retitled since"_s;
    ok(store->apply(UpdateStudy{study}));
    const auto codebook = ok(store->codebook());
    const Dimension* country = codebook->dimension(u"country");
    ok(store->apply(CodeStudies{.studies = {recoded},
                                .dimension = country->id,
                                .term = codebook->termsOf(country->id, 0).front()->id}));
    addStudy(*store, u"New"_s);
    const BackupDifference difference = ok(compareWithBackup(store->path(), backup.path, progress));
    QCOMPARE(difference.lost.titles, QStringList{u"New"_s});
    QCOMPARE(difference.back.titles, QStringList{u"Gone"_s});
    QCOMPARE(difference.changed.count, 2);
    QCOMPARE(QSet<QString>(difference.changed.titles.begin(), difference.changed.titles.end()),
             (QSet<QString>{u"Recoded"_s, u"Retitled since"_s}));
    const auto codings = std::ranges::find(difference.counts, u"Codings"_s, &BackupDifference::Count::what);
    QVERIFY(codings != difference.counts.end());
    QCOMPARE(codings->now, codings->then + 1);
    QVERIFY(!difference.isNothing());
    QVERIFY(!compareWithBackup(store->path(), folder.filePath(u"none.lacuna"_s), progress));
}

/// Made before an update of the program: looked at and restored as they were, as one of the present version. Only the copy is brought up to date.
void tst_Backups::ofOlderVersions_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= currentSchemaVersion; ++version)
        QTest::addRow("%d", version) << version;
}

void tst_Backups::ofOlderVersions()
{
    QFETCH(const int, version);
    const QString fixture =
        QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version%1.").arg(version);
    QFile packed(fixture + u"lacuna.z"_s);
    if (version == currentSchemaVersion && !packed.exists())
        QSKIP("the present version is not an older one yet");
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile expected(fixture + u"txt"_s);
    QVERIFY(expected.open(QIODevice::ReadOnly));
    const QTemporaryDir folder;
    auto store = create(folder);
    const QString path = store->path();
    addStudy(*store, u"Only now"_s);
    QVERIFY(QDir().mkpath(backupFolder(path)));
    QFile file(backupFolder(path) + u"/2026-01-02T03-04-05Z.lacuna"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(qUncompress(packed.readAll()));
    file.close();
    const Backup backup = backupsOf(path).front();
    const auto bytes = [&] { return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); };
    const QByteArray before = bytes();
    file.close();
    Progress progress;
    const BackupDifference difference = ok(compareWithBackup(path, backup.path, progress));
    QCOMPARE(difference.lost.titles, QStringList{u"Only now"_s});
    QCOMPARE(difference.back.count, 3);
    QCOMPARE(difference.counts.front().then, 3);
    QVERIFY(!difference.isNothing());
    QCOMPARE(QDir(backupFolder(path)).entryList(QDir::Files).size(), 1);
    store.reset();
    const QString kept = ok(restoreBackup(path, backup.path, now, progress));
    store = ok(CatalogueStore::open(path));
    QVERIFY(store->migratedFrom().isEmpty()); // it is of the present version already
    QCOMPARE(dump(*store), QString::fromUtf8(expected.readAll()));
    QVERIFY(ok(store->check(progress)).empty());
    QCOMPARE(ok(store->search(u"thailand"_s)).size(), 1U);
    QVERIFY(bytes() == before);
    QCOMPARE(QDir(backupFolder(path)).entryList(QDir::Files).size(), 2);
    QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
    // What was there can be looked at, and be brought back.
    QCOMPARE(ok(compareWithBackup(path, kept, progress)).back.titles, QStringList{u"Only now"_s});
}

/// Nobody's file is taken from under them, also if they only look at it and their log is empty.
void tst_Backups::restoresNothingWhileOneLooks()
{
    const QTemporaryDir folder;
    auto store = create(folder);
    const QString path = store->path();
    addStudy(*store, u"Kept"_s);
    const Backup backup = made(path);
    addStudy(*store, u"Only now"_s);
    store.reset();
    Progress progress;
    for (const auto access : {CatalogueStore::Access::ReadOnly, CatalogueStore::Access::ReadWrite}) {
        store = ok(CatalogueStore::open(path, access));
        QCOMPARE(QFileInfo(path + u"-wal"_s).size(), 0);
        const auto refused = restoreBackup(path, backup.path, now.addSecs(60), progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        QCOMPARE(ok(store->statistics()).studies, 2);
        store.reset();
    }
    QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
    QCOMPARE(backupsOf(path).size(), 1U); // nor is the disk filled by trying
    ok(restoreBackup(path, backup.path, now.addSecs(120), progress));
    QCOMPARE(ok(ok(CatalogueStore::open(path))->statistics()).studies, 1);
}

void tst_Backups::restores()
{
    const QTemporaryDir folder;
    auto store = create(folder);
    const QString path = store->path();
    const Id kept = addStudy(*store, u"Kept"_s);
    const Backup backup = made(path);
    ok(store->apply(DeleteStudies{{kept}}));
    addStudy(*store, u"Only now"_s);
    Progress progress;
    const auto refused = restoreBackup(path, backup.path, now.addSecs(60), progress);
    QVERIFY(!refused); // it is open, and what was edited last is in its log
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    store.reset();
    const QString before = ok(restoreBackup(path, backup.path, now.addSecs(120), progress));
    store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->study(kept)).study.title, u"Kept"_s);
    QVERIFY(ok(store->check(progress)).empty());
    // What was there is a backup, too, and can be brought back.
    const auto all = backupsOf(path);
    QCOMPARE(all.front().why, Backup::Why::BeforeRestoring);
    QCOMPARE(all.front().path, before);
    store.reset();
    ok(restoreBackup(path, before, now.addSecs(180), progress));
    store = ok(CatalogueStore::open(path));
    QVERIFY(!store->study(kept));
}

void tst_Backups::restoresOverADamagedCatalogue()
{
    const QTemporaryDir folder;
    auto store = create(folder);
    const QString path = store->path();
    const Id kept = addStudy(*store, u"Kept"_s);
    const Backup backup = made(path);
    store.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(100);
    file.write(QByteArray(60'000, 'x'));
    file.close();
    Progress progress;
    const QString before = ok(restoreBackup(path, backup.path, now.addSecs(60), progress));
    QVERIFY(QFileInfo::exists(before)); // somebody may save some of it
    store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->study(kept)).study.title, u"Kept"_s);
}

void tst_Backups::aBackupThatIsNoneRestoresNothing()
{
    const QTemporaryDir folder;
    auto store = create(folder);
    const QString path = store->path();
    const Id kept = addStudy(*store, u"Kept"_s);
    store.reset();
    Progress progress;
    QVERIFY(!restoreBackup(path, folder.filePath(u"none.lacuna"_s), now, progress));
    store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->study(kept)).study.title, u"Kept"_s);
    QVERIFY(backupsOf(path).empty());
}

void tst_Backups::cancelledLeavesNothing()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    Progress progress;
    progress.cancel();
    const auto none = makeBackup(store->path(), now, progress);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Cancelled);
    QCOMPARE(QDir(backupFolder(store->path())).entryList(QDir::Files), QStringList());
}

void tst_Backups::cannotWrite()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    QFile inTheWay(backupFolder(store->path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    Progress progress;
    const auto none = makeBackup(store->path(), now, progress);
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Io);
    QVERIFY(none.error().message.contains(u"backups"));
}

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
