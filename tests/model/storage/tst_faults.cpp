// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/cataloguecopy.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/checks.h"
#include "model/storage/fileplace.h"
#include "samplecatalogue.h"
#include "support/smalldisk.h"

#include <QtCore/QDir>

using namespace lacuna;
using namespace lacuna::sample;

/// What happens to a file from outside, while it is open or before: nothing acknowledged is lost, and the words say what to do.
class tst_Faults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void shareIsOnlyRead();
    void shareWithALogIsRefused();
    void onlyTheOwnerReads();
    void removed_data();
    void removed();
    void removedDuringAnEdit();
    void diskFull_data();
    void diskFull();
    void readingOnAFullDisk();
    void diskFullInABackup();
    void diskFullInAMigration();
    void clockSetBack();
};

namespace {

constexpr auto privately = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

int studies(const CatalogueStore& store)
{
    return ok(store.statistics()).studies;
}

void checkWell(const QString& path)
{
    const auto store = ok(CatalogueStore::open(path));
    Progress progress;
    for (const CheckFinding& finding : ok(store->check(progress)))
        QFAIL(qPrintable(finding.message + u' ' + finding.detail));
}

} // namespace

void tst_Faults::places_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<bool>("shared");
    const auto row = [](const char* type, const char* device, bool shared) {
        QTest::addRow("%s on %s", type, device) << QByteArray(type) << QByteArray(device) << shared;
    };
    row("ext4", "/dev/sda1", false);
    row("btrfs", "/dev/mapper/home", false);
    row("tmpfs", "tmpfs", false);
    row("overlay", "overlay", false);
    row("zfs", "pool/home", false);
    row("apfs", "/dev/disk1s1", false);
    row("fuseblk", "/dev/sdb1", false);
    row("fuse.ntfs-3g", "/dev/sdb1", false);
    row("fuse.gocryptfs", "/home/a/secret", false);
    row("fuse.portal", "portal", false);
    row("NTFS", "\\\\?\\Volume{4c1b02c1}\\", false);
    row("exFAT", "", false);
    row("", "", false);
    row("nfs", "server:/home", true);
    row("nfs4", "server:/home", true);
    row("cifs", "//server/share", true);
    row("smb3", "//server/share", true);
    row("smbfs", "//user@server/share", true);
    row("NTFS", "\\\\server\\share\\", true);
    row("9p", "share", true);
    row("vboxsf", "share", true);
    row("afpfs", "//server/share", true);
    row("webdav", "https://server/", true);
    row("fuse.sshfs", "user@server:", true);
    row("fuse.rclone", "drive:", true);
    row("fuse.gvfsd-fuse", "gvfsd-fuse", true);
    row("CIFS", "x", true);
}

void tst_Faults::places()
{
    QFETCH(const QByteArray, type);
    QFETCH(const QByteArray, device);
    QFETCH(const bool, shared);
    QCOMPARE(filePlace(type, device) == FilePlace::Shared, shared);
    QTemporaryDir folder; // where tests run
    QCOMPARE(filePlaceOf(folder.filePath(u"not there yet"_s)), filePlaceOf(folder.path()));
}

void tst_Faults::shareIsOnlyRead()
{
    QTemporaryDir folder;
    const QString path = create(folder)->path();
    const QStringList before = QDir(folder.path()).entryList(QDir::Files);
    auto opened =
        ok(openCatalogue(path, CatalogueStore::Access::ReadWrite, catalogueMigrations(), FilePlace::Shared));
    QVERIFY(opened.readOnly);
    QCOMPARE(ok(opened.connection.integer("SELECT count(*) FROM protocol")), 1);
    QVERIFY(!opened.connection.execute("DELETE FROM protocol"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), before); // no log, no shared memory
    // The way on.
    Progress progress;
    const QString copy = folder.filePath(u"copy.lacuna"_s);
    ok(copyDatabase(opened.connection, copy, progress));
    add(*ok(CatalogueStore::open(copy)), u"Goes on"_s);
}

void tst_Faults::shareWithALogIsRefused()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"In the log"_s);
    const auto refused = openCatalogue(store->path(), CatalogueStore::Access::ReadWrite,
                                       catalogueMigrations(), FilePlace::Shared);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    QVERIFY2(refused.error().message.contains(u"network share"_s)
                 && refused.error().message.contains(u"-wal"_s),
             qPrintable(refused.error().message));
}

void tst_Faults::onlyTheOwnerReads()
{
#ifdef Q_OS_UNIX
    QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"Confidential"_s);
    Progress progress;
    ok(store->backup(folder.filePath(u"copy.lacuna"_s), progress));
    QFile packed(QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version1.lacuna.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    QFile old(folder.filePath(u"old.lacuna"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(qUncompress(packed.readAll()));
    old.close();
    old.setPermissions(privately | QFile::ReadGroup | QFile::ReadOther); // as somebody wants it
    const auto migrated = ok(CatalogueStore::open(old.fileName()));
    QVERIFY(!migrated->migratedFrom().isEmpty());
    int seen = 0;
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        if (file.fileName().startsWith(u"old.lacuna"_s))
            continue;
        ++seen;
        QVERIFY2(file.permissions() == privately, qPrintable(file.fileName()));
    }
    QVERIFY2(seen >= 5, QByteArray::number(seen).constData()); // test.lacuna, its log and memory, two copies
    QVERIFY(QFileInfo(old.fileName()).permissions() & QFile::ReadGroup); // is left as it is
#else
    QSKIP("The folder's own rules apply.");
#endif
}

void tst_Faults::removed_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"removed", "renamed", "replaced"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void tst_Faults::removed()
{
#ifdef Q_OS_WIN
    QSKIP("A file that is open stays.");
#endif
    QFETCH(const QString, how);
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id kept = add(*store, u"Kept"_s);
    const QString path = store->path();
    const QString other = create(folder, u"other.lacuna"_s)->path();
    if (how == u"renamed"_s)
        QVERIFY(QFile::rename(path, folder.filePath(u"elsewhere.lacuna"_s)));
    else
        QVERIFY(QFile::remove(path));
    if (how == u"replaced"_s)
        QVERIFY(QFile::rename(other, path));

    const auto refused = [&](const auto& result) {
        return !result && result.error().kind == ErrorKind::Io
            && result.error().message.contains(u"Save as"_s);
    };
    QVERIFY(refused(store->apply(AddStudy{study(u"Into nothing"_s)})));
    QVERIFY(refused(store->undo()));
    QVERIFY(refused(store->saveDraft("{}")));
    QVERIFY(refused(store->saveMapping({})));
    QVERIFY(refused(BulkImport::begin(*store, sample::batch(u"x.ris"_s))));
    QVERIFY(refused(store->forgetHistory()));
    // What is seen is whole, and a copy of it goes on.
    QCOMPARE(ok(store->study(kept)).study.title, u"Kept"_s);
    Progress progress;
    const QString copy = folder.filePath(u"copy.lacuna"_s);
    ok(store->backup(copy, progress));
    const auto again = ok(CatalogueStore::open(copy));
    QCOMPARE(studies(*again), 1);
    add(*again, u"Goes on"_s);
    if (how == u"replaced"_s)
        checkWell(path);
}

/// Between the beginning of a step and its end.
void tst_Faults::removedDuringAnEdit()
{
#ifdef Q_OS_WIN
    QSKIP("A file that is open stays.");
#endif
    QTemporaryDir folder;
    const auto store = create(folder);
    BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"x.ris"_s)));
    const std::vector<CodedStudy> some(3, study(u"Half"_s));
    ok(import.addStudies(some));
    QVERIFY(QFile::rename(store->path(), folder.filePath(u"elsewhere.lacuna"_s)));
    const auto done = import.commit();
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Io);
    QCOMPARE(studies(*store), 0);
}

void tst_Faults::diskFull_data()
{
    QTest::addColumn<int>("left");
    for (const int left : {0, 100, 9000, 30'000, 60'000})
        QTest::addRow("%d bytes left", left) << left;
}

void tst_Faults::diskFull()
{
    QFETCH(const int, left);
    const testing::SmallDisk disk;
    QTemporaryDir folder;
    const auto store = create(folder);
    const Id kept = add(*store, u"Kept"_s);
    const QString before = dump(*store);
    CodedStudy large = study(u"Large"_s);
    large.study.abstract = QString(200'000, u'x');
    testing::SmallDisk::leave(left);
    const auto refused = store->apply(AddStudy{large});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().message.contains(u"disk is full"_s), qPrintable(refused.error().message));
    QCOMPARE(dump(*store), before);
    {
        BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"x.ris"_s)));
        const std::vector<CodedStudy> some(400, large);
        auto added = import.addStudies(some);
        const auto done = added ? import.commit().transform([](auto&&...) { }) : added;
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Io);
    }
    QCOMPARE(dump(*store), before);
    testing::SmallDisk::leave(-1);
    add(*store, u"When there is room again"_s);
    QCOMPARE(studies(*store), 2);
    QCOMPARE(ok(store->study(kept)).study.title, u"Kept"_s);
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
}

/// What one has can be read, with nothing left beside it; unless a log is there, or somebody has it open.
void tst_Faults::readingOnAFullDisk()
{
    const testing::SmallDisk disk;
    QTemporaryDir folder;
    QString path;
    {
        const auto store = create(folder);
        add(*store, u"Kept"_s);
        path = store->path();
    }
    const auto full = [](bool isFull) {
        testing::SmallDisk::leave(isFull ? 0 : -1);
        testing::SmallDisk::share(!isFull);
    };
    full(true);
    {
        const auto read = CatalogueStore::open(path, CatalogueStore::Access::ReadOnly);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
        QCOMPARE(studies(**read), 1);
        Progress progress;
        QVERIFY(ok(checkCatalogue(path, progress)).empty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QFileInfo(path).fileName()});
    }
    const auto refused = CatalogueStore::open(path);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"disk is full"_s), qPrintable(refused.error().message));
    full(false);
    const auto store = ok(CatalogueStore::open(path));
    add(*store, u"In the log"_s);
    full(true);
    const auto notAlone = CatalogueStore::open(path, CatalogueStore::Access::ReadOnly);
    QVERIFY(!notAlone); // it would be missed
    QVERIFY2(notAlone.error().message.contains(u"disk is full"_s), qPrintable(notAlone.error().message));
    full(false);
    QCOMPARE(studies(*store), 2);
}

void tst_Faults::diskFullInABackup()
{
    const testing::SmallDisk disk;
    QTemporaryDir folder;
    const auto store = create(folder);
    const QString copy = folder.filePath(u"copy.lacuna"_s);
    Progress progress;
    ok(store->backup(copy, progress));
    const QString before = dump(*ok(CatalogueStore::open(copy)));
    add(*store, u"Later"_s);
    for (const int left : {0, 20'000, 200'000}) {
        testing::SmallDisk::leave(left);
        const auto failed = store->backup(copy, progress);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, ErrorKind::Io);
        QVERIFY2(failed.error().message.contains(u"disk is full"_s), qPrintable(failed.error().message));
        testing::SmallDisk::leave(-1);
        QCOMPARE(QDir(folder.path()).entryList({u"*.part*"_s}), QStringList());
        QCOMPARE(dump(*ok(CatalogueStore::open(copy))), before); // the older one stays
    }
}

void tst_Faults::diskFullInAMigration()
{
    const testing::SmallDisk disk;
    QFile packed(QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version1.lacuna.z"));
    QVERIFY(packed.open(QIODevice::ReadOnly));
    const QByteArray old = qUncompress(packed.readAll());
    for (const qint64 left : {qint64(0), old.size() / 2, old.size() + 2000, old.size() + 60'000}) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"old.lacuna"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(old);
        file.close();
        testing::SmallDisk::leave(left);
        const auto failed = CatalogueStore::open(file.fileName());
        testing::SmallDisk::leave(-1);
        if (!failed)
            QVERIFY2(failed.error().message.contains(u"disk is full"_s), qPrintable(failed.error().message));
        else
            QVERIFY(left > old.size());
        checkWell(file.fileName());
        QCOMPARE(studies(*ok(CatalogueStore::open(file.fileName()))), 3);
    }
}

/// The steps lie in the order in which they were done, whatever the clock said; it is told as it was.
void tst_Faults::clockSetBack()
{
    QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"First"_s);
    add(*store, u"Second"_s);
    // The clock was years ahead until now.
    Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
    ok(other.execute("UPDATE history SET made = made + 300000000000"));
    add(*store, u"Third"_s);
    const auto steps = ok(store->history());
    QCOMPARE(steps.size(), 3u);
    QVERIFY(steps[0].text.contains(u"Third"_s) && steps[1].text.contains(u"Second"_s)
            && steps[2].text.contains(u"First"_s));
    QVERIFY(store->undoDescription().contains(u"Third"_s));
    ok(store->undo());
    QVERIFY(store->undoDescription().contains(u"Second"_s));
    ok(store->redo());
    QCOMPARE(studies(*store), 3);
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
