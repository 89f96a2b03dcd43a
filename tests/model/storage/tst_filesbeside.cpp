// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"
#include "model/storage/cataloguecopy.h"
#include "model/storage/checks.h"
#include "model/storage/packs.h"
#include "model/storage/salvage.h"
#include "model/storage/sqlitelibrary.h"
#include "samplecatalogue.h"
#include "support/filebytes.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QThread>
#include <QtCore/QtEndian>

#include <cstdio>
#include <filesystem>

using namespace lacuna;
using lacuna::test::bytesOf;
using lacuna::test::write;
using namespace lacuna::sample;

/// Other files with a catalogue: those that SQLite looks for beside it, and links to it.
class tst_FilesBeside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void journalThatDeletes_data();
    void journalThatDeletes();
    void sqliteWouldDelete();
    void journalOfOursIsPlayedBack();
    void linkIsRecognised_data();
    void linkIsRecognised();
    void linkIsOpenedByItsRealName();
    void backsUpThroughLinks();
    void newcomerIsLeftAlone_data();
    void newcomerIsLeftAlone();
    void newcomersOwnLogStays();
    void renamedFileHasAllOfIt();
    void comingBackIsNoUse();
    void noticedBeforeBeingKilled();
};

namespace {

QByteArray bigEndian(std::initializer_list<quint32> numbers)
{
    QByteArray bytes;
    for (const quint32 number : numbers) {
        const quint32 swapped = qToBigEndian(number);
        bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
    }
    return bytes;
}

/// A rollback journal with nothing to roll back, of a transaction in several databases: when it is played back, SQLite deletes @p victim.
QByteArray journalNaming(const QString& victim, qint64 catalogueBytes)
{
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    constexpr quint32 sector = 512;
    constexpr quint32 page = 8192;
    QByteArray journal = magic + bigEndian({0, 0, quint32(catalogueBytes / page), sector, page});
    journal.resize(sector, '\0');
    const QByteArray name = victim.toUtf8();
    quint32 sum = 0;
    for (const char c : name)
        sum += quint32(int(c));
    return journal + bigEndian({0x40000000 / page + 1}) + name + bigEndian({quint32(name.size()), sum})
        + magic;
}

/// A catalogue of a stranger's, with a journal beside it; and what that is about.
struct Gift {
    explicit Gift(bool withLog)
    {
        catalogue = folder.filePath(u"test.lacuna"_s);
        victim = folder.filePath(u"thesis.docx"_s);
        add(*create(folder), u"One"_s);
        QByteArray bytes = bytesOf(catalogue);
        if (!withLog) // a journal instead
            bytes.replace(18, 2, "\1\1");
        made = write(catalogue, bytes) && write(victim, "years of work")
            && write(catalogue + u"-journal"_s, journalNaming(victim, bytes.size()));
    }
    QTemporaryDir folder;
    QString catalogue;
    QString victim;
    bool made = false;
};

/// Every way in which a file that somebody names is opened.
Result<> opened(const QByteArray& way, const Gift& gift)
{
    Progress progress;
    const QString other = gift.folder.filePath(u"other.lacuna"_s);
    const QString& path = gift.catalogue;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto told = [](const auto& result) {
        return result ? Result<>() : std::unexpected(result.error());
    };
    if (way == "open")
        return told(CatalogueStore::open(path));
    if (way == "open to read")
        return told(CatalogueStore::open(path, CatalogueStore::Access::ReadOnly));
    if (way == "check")
        return told(checkCatalogue(path, progress));
    if (way == "copy")
        return copyCatalogue(path, other, progress);
    if (way == "back up")
        return told(makeBackup(path, now, progress));
    if (way == "replace")
        return told(CatalogueStore::create(path, codebook(), {}, CatalogueStore::IfExists::Replace));
    if (way == "pack")
        return told(writePack(path, {}, gift.folder.filePath(u"a.lacunapack"_s), {}, progress));
    create(gift.folder, u"other.lacuna"_s);
    if (way == "restore from it")
        return told(restoreBackup(other, path, now, progress));
    if (way == "restore over it")
        return told(restoreBackup(path, other, now, progress));
    return told(compareWithBackup(other, path, progress));
}

} // namespace

void tst_FilesBeside::journalThatDeletes_data()
{
    QTest::addColumn<bool>("withLog");
    for (const char* way : {"open", "open to read", "check", "copy", "back up", "replace", "pack",
                            "restore from it", "restore over it", "compare"}) {
        QTest::addRow("%s", way) << true;
        QTest::addRow("%s, rollback mode", way) << false;
    }
}

void tst_FilesBeside::journalThatDeletes()
{
    QFETCH(bool, withLog);
    const Gift gift(withLog);
    QVERIFY(gift.made);
    const QByteArray before = bytesOf(gift.catalogue);
    const QByteArray way = QByteArray(QTest::currentDataTag()).split(',').front();
    const Result<> done = opened(way, gift);
    QCOMPARE(bytesOf(gift.victim), "years of work");
    QVERIFY(!done);
    QVERIFY2(done.error().message.contains(u"test.lacuna-journal"_s), qPrintable(done.error().message));
    QCOMPARE(bytesOf(gift.catalogue), before);
    // As it says: then all is well.
    QVERIFY(QFile::remove(gift.catalogue + u"-journal"_s));
    QCOMPARE(ok(ok(CatalogueStore::open(gift.catalogue))->statistics()).studies, 1);
}

/// What this is about, so that the tests above do not pass for want of a journal that works; and salvaging goes on.
void tst_FilesBeside::sqliteWouldDelete()
{
    const Gift gift(true);
    Progress progress;
    const QString target = gift.folder.filePath(u"salvaged.lacuna"_s);
    QVERIFY(ok(salvage(gift.catalogue, target, progress)).isWhole());
    QVERIFY(QFile::exists(gift.victim));
    sqlite3* database = nullptr;
    QCOMPARE(sqlite3_open(gift.catalogue.toUtf8().constData(), &database), SQLITE_OK);
    sqlite3_exec(database, "SELECT count(*) FROM study", nullptr, nullptr, nullptr);
    sqlite3_close(database);
    QVERIFY(!QFile::exists(gift.victim));
}

/// One that was left by a copy being written when the power went.
void tst_FilesBeside::journalOfOursIsPlayedBack()
{
    Gift gift(false);
    QVERIFY(gift.made);
    const QByteArray before = bytesOf(gift.catalogue);
    QByteArray journal = journalNaming(gift.victim, before.size()).first(512);
    QVERIFY(write(gift.catalogue, before + QByteArray(8192, 'x')));
    QVERIFY(write(gift.catalogue + u"-journal"_s, journal));
    QCOMPARE(ok(ok(CatalogueStore::open(gift.catalogue))->statistics()).studies, 1);
    QVERIFY(QFile::exists(gift.victim));
    QVERIFY(!QFile::exists(gift.catalogue + u"-journal"_s));
}

void tst_FilesBeside::linkIsRecognised_data()
{
    QTest::addColumn<int>("links");
    QTest::newRow("itself") << 0;
    QTest::newRow("a link") << 1;
    QTest::newRow("a link to a link to a link") << 3;
}

/// Whoever would write a file asks first; Qt, and so the writer, follows links.
void tst_FilesBeside::linkIsRecognised()
{
    QFETCH(int, links);
    QTemporaryDir folder;
    create(folder);
    QVERIFY(write(folder.filePath(u"plain.txt"_s), "text"));
    QString name = folder.filePath(u"test.lacuna"_s);
    QString plain = folder.filePath(u"plain.txt"_s);
    for (int i = 0; i < links; ++i) {
        const QString link = folder.filePath(u"link%1.csv"_s.arg(i));
        const QString plainLink = folder.filePath(u"plain%1.csv"_s.arg(i));
        if (!QFile::link(QFileInfo(name).fileName(), link) || !QFile::link(plain, plainLink))
            QSKIP("no links here");
        name = link;
        plain = plainLink;
    }
    QVERIFY(CatalogueStore::isCatalogue(name));
    QVERIFY(!CatalogueStore::isCatalogue(plain));
    QVERIFY(!CatalogueStore::isCatalogue(folder.filePath(u"nothing"_s)));
    Progress progress;
    const QByteArray before = bytesOf(folder.filePath(u"test.lacuna"_s));
    QCOMPARE(writePack(name, {}, name, {}, progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(bytesOf(folder.filePath(u"test.lacuna"_s)), before);
    // While it is open, too: asking must not take its locks away.
    const auto store = ok(CatalogueStore::open(name));
    QVERIFY(CatalogueStore::isCatalogue(name));
    const auto second = CatalogueStore::create(name, codebook(), {}, CatalogueStore::IfExists::Replace);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Busy);
}

void tst_FilesBeside::linkIsOpenedByItsRealName()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    const QString real = folder.filePath(u"test.lacuna"_s);
    const QString link = elsewhere.filePath(u"link.lacuna"_s);
    const Id id = add(*create(folder), u"One"_s);
    if (!QFile::link(real, link))
        QSKIP("no links here");
    {
        const auto store = ok(CatalogueStore::open(link));
        QCOMPARE(QFileInfo(store->path()).canonicalFilePath(), QFileInfo(real).canonicalFilePath());
        QCOMPARE(QFileInfo(store->path()).fileName(), u"test.lacuna"_s);
        add(*store, u"Two"_s);
        QVERIFY(QFileInfo(real + u"-wal"_s).size() > 0); // beside what it belongs to
        const auto beside = ok(CatalogueStore::open(real));
        QCOMPARE(ok(beside->statistics()).studies, 2);
    }
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"link.lacuna"_s});
    QVERIFY(QFileInfo(link).isSymbolicLink());
    Progress progress;
    QVERIFY(ok(checkCatalogue(link, progress)).empty());
    QCOMPARE(ok(ok(CatalogueStore::open(real))->study(id)).study.title, u"One"_s);
    // One that leads nowhere, or to itself, is an error.
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), folder.filePath(u"dangling"_s)));
    QVERIFY(QFile::link(folder.filePath(u"ring"_s), folder.filePath(u"ring"_s)));
    for (const QString& name : {u"dangling"_s, u"ring"_s})
        QCOMPARE(CatalogueStore::open(folder.filePath(name)).error().kind, ErrorKind::NotFound);
}

void tst_FilesBeside::backsUpThroughLinks()
{
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    add(*create(folder), u"One"_s);
    const QString link = elsewhere.filePath(u"link.lacuna"_s);
    if (!QFile::link(folder.filePath(u"test.lacuna"_s), link))
        QSKIP("no links here");
    Progress progress;
    const Backup backup = ok(makeBackup(link, QDateTime::currentDateTimeUtc(), progress));
    QCOMPARE(QFileInfo(backup.path).canonicalPath(),
             QFileInfo(folder.filePath(u"test.backups"_s)).canonicalFilePath());
    add(*ok(CatalogueStore::open(link)), u"Two"_s);
    ok(restoreBackup(link, backup.path, QDateTime::currentDateTimeUtc(), progress));
    QVERIFY(QFileInfo(link).isSymbolicLink());
    QCOMPARE(ok(ok(CatalogueStore::open(folder.filePath(u"test.lacuna"_s)))->statistics()).studies, 1);
    // A copy onto itself by way of a link is none.
    QCOMPARE(copyCatalogue(folder.filePath(u"test.lacuna"_s), link, progress).error().kind,
             ErrorKind::BadInput);
    QCOMPARE(ok(ok(CatalogueStore::open(link))->statistics()).studies, 1);
}

namespace {

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files, QDir::Name);
}

/// A catalogue under a name of its own with one study, "Newcomer", closed.
QString newcomerIn(const QTemporaryDir& folder)
{
    add(*create(folder, u"new.lacuna"_s), u"Newcomer"_s);
    return folder.filePath(u"new.lacuna"_s);
}

void putOver(const QString& from, const QString& to)
{
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath());
}

} // namespace

void tst_FilesBeside::newcomerIsLeftAlone_data()
{
    QTest::addColumn<bool>("keepsOld");
    QTest::addColumn<bool>("looks");
    for (const bool keepsOld : {true, false}) {
        for (const bool looks : {true, false})
            QTest::addRow("%s, %s", keepsOld ? "old one renamed" : "old one gone",
                          looks ? "noticed" : "at closing")
                << keepsOld << looks;
    }
}

/// The log of the old file would be played into the new one, as soon as that is opened.
void tst_FilesBeside::newcomerIsLeftAlone()
{
#ifdef Q_OS_WIN
    QSKIP("open files keep their names");
#endif
    QFETCH(bool, keepsOld);
    QFETCH(bool, looks);
    QTemporaryDir folder;
    auto store = create(folder);
    auto reader = ok(CatalogueStore::open(store->path(), CatalogueStore::Access::ReadOnly));
    for (int i = 0; i < 20; ++i)
        add(*store, u"Old %1"_s.arg(i), {coding(country, laos)});
    const QString path = folder.filePath(u"test.lacuna"_s);
    const QString old = folder.filePath(u"old.lacuna"_s);
    const QString newcomer = newcomerIn(folder);
    const QByteArray bytes = bytesOf(newcomer);
    if (keepsOld)
        putOver(path, old);
    putOver(newcomer, path);
    if (looks) {
        ok(reader->outsideVersion());
        QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u"-shm"_s));
        QCOMPARE(ok(store->statistics()).studies, 20); // still whole
        const auto beside = ok(CatalogueStore::open(path));
        QCOMPARE(ok(beside->statistics()).studies, 1);
        const auto refused = store->apply(AddStudy{study(u"Late"_s)});
        QCOMPARE(refused.error().kind, ErrorKind::Io);
    }
    reader.reset();
    store.reset();
    QCOMPARE(filesIn(folder),
             (keepsOld ? QStringList{u"old.lacuna"_s, u"test.lacuna"_s} : QStringList{u"test.lacuna"_s}));
    QCOMPARE(bytesOf(path), bytes);
    Progress progress;
    QVERIFY(ok(checkCatalogue(path, progress)).empty());
    QCOMPARE(ok(ok(CatalogueStore::open(path))->statistics()).studies, 1);
    if (keepsOld) {
        QVERIFY(ok(checkCatalogue(old, progress)).empty());
        QCOMPARE(ok(ok(CatalogueStore::open(old))->statistics()).studies, 20);
    }
}

/// It may bring one along: what it holds is part of it.
void tst_FilesBeside::newcomersOwnLogStays()
{
#ifdef Q_OS_WIN
    QSKIP("open files keep their names");
#endif
    QTemporaryDir folder;
    QTemporaryDir elsewhere;
    auto store = create(folder);
    add(*store, u"Old"_s);
    const QString path = folder.filePath(u"test.lacuna"_s);
    {
        const auto other = create(elsewhere);
        add(*other, u"One"_s);
        add(*other, u"Two"_s);
        for (const QString& suffix : {QString(), u"-wal"_s}) // as it lies, before it is closed
            QVERIFY(write(folder.filePath(u"new.lacuna"_s) + suffix, bytesOf(other->path() + suffix)));
    }
    const QByteArray log = bytesOf(folder.filePath(u"new.lacuna-wal"_s));
    QVERIFY(!log.isEmpty());
    putOver(folder.filePath(u"new.lacuna"_s), path);
    putOver(folder.filePath(u"new.lacuna-wal"_s), path + u"-wal"_s);
    QVERIFY(!store->apply(AddStudy{study(u"Late"_s)}));
    QCOMPARE(bytesOf(path + u"-wal"_s), log);
    store.reset();
    QCOMPARE(bytesOf(path + u"-wal"_s), log);
    QCOMPARE(ok(ok(CatalogueStore::open(path))->statistics()).studies, 2);
}

void tst_FilesBeside::renamedFileHasAllOfIt()
{
#ifdef Q_OS_WIN
    QSKIP("open files keep their names");
#endif
    QTemporaryDir folder;
    auto store = create(folder);
    add(*store, u"Old"_s);
    const QString away = folder.filePath(u"away.lacuna"_s);
    putOver(store->path(), away);
    QVERIFY(!store->apply(AddStudy{study(u"Late"_s)}));
    // It may come back: then nothing has happened.
    putOver(away, store->path());
    add(*store, u"Second"_s);
    putOver(store->path(), away);
    store.reset();
    QCOMPARE(filesIn(folder), QStringList{u"away.lacuna"_s});
    QCOMPARE(ok(ok(CatalogueStore::open(away))->statistics()).studies, 2);
}

/// Its log has no name any more: what would be written now nobody else would find.
void tst_FilesBeside::comingBackIsNoUse()
{
#ifdef Q_OS_WIN
    QSKIP("open files keep their names");
#endif
    QTemporaryDir folder;
    auto store = create(folder);
    add(*store, u"Old"_s);
    const QString path = folder.filePath(u"test.lacuna"_s);
    const QString away = folder.filePath(u"away.lacuna"_s);
    putOver(path, away);
    putOver(newcomerIn(folder), path);
    ok(store->outsideVersion());
    putOver(away, path);
    QCOMPARE(store->apply(AddStudy{study(u"Late"_s)}).error().kind, ErrorKind::Io);
    {
        const auto other = ok(CatalogueStore::open(path));
        add(*other, u"Other's"_s);
        store.reset();
        add(*other, u"Other's, again"_s);
    }
    Progress progress;
    QVERIFY(ok(checkCatalogue(path, progress)).empty());
    QCOMPARE(ok(ok(CatalogueStore::open(path))->statistics()).studies, 3);
    QCOMPARE(filesIn(folder), QStringList{u"test.lacuna"_s});
}

/// Another process, as a window is, that looks now and then and is killed.
void tst_FilesBeside::noticedBeforeBeingKilled()
{
#ifdef Q_OS_WIN
    QSKIP("open files keep their names");
#endif
    QTemporaryDir folder;
    create(folder);
    const QString path = folder.filePath(u"test.lacuna"_s);
    const QString newcomer = newcomerIn(folder);
    const QByteArray bytes = bytesOf(newcomer);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--child"_s, path});
    QVERIFY(process.waitForReadyRead(30000));
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
    putOver(newcomer, path);
    QTRY_VERIFY(!QFile::exists(path + u"-wal"_s));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(filesIn(folder), QStringList{u"test.lacuna"_s});
    QCOMPARE(bytesOf(path), bytes);
    Progress progress;
    QVERIFY(ok(checkCatalogue(path, progress)).empty());
}

namespace {
int child(const QString& path)
{
    const auto store = ok(CatalogueStore::open(path));
    add(*store, u"Child's"_s);
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        ok(store->outsideVersion());
        QThread::msleep(20);
    }
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (const QStringList words = QCoreApplication::arguments(); words.value(1) == u"--child"_s)
        return child(words.value(2));
    tst_FilesBeside test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filesbeside.moc"
