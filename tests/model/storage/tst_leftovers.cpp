// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"
#include "model/storage/cataloguefile.h"
#include "model/storage/leftovers.h"
#include "samplecatalogue.h"

#include <QtCore/QDir>

using namespace lacuna;
using namespace lacuna::sample;

/// What killed programs left behind goes; nothing else does.
class tst_Leftovers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goes_data();
    void goes();
    void stays_data();
    void stays();
    void staysWhileHeld();
    void staysWhileItsLogIsWritten();
    void atOpeningAndBackingUp();
};

namespace {
const QDateTime now = QDateTime::currentDateTimeUtc();

bool write(const QString& path, const QByteArray& bytes = "x", int days = 3)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.setFileTime(now.addDays(-days), QFileDevice::FileModificationTime);
}

QStringList filesOf(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}
} // namespace

void tst_Leftovers::goes_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name :
         {u"c.lacuna.1a2b3c4d.part"_s, u"c.lacuna.f.part"_s, u"Forum, \u00e9t\u00e9.lacuna.abc.part"_s,
          u"c.lacuna.abc.part.def.part"_s, u"2026-11-27T16-30-00Z.lacuna.abc.part"_s,
          u"c.version5.lacuna.abc.part-journal"_s, u"c.lacuna.abc.part-wal"_s, u"c.lacuna.abc.part-shm"_s,
          QFileInfo(temporaryNameFor(u"/x/c.lacuna"_s)).fileName()})
        QTest::newRow(qPrintable(name)) << name;
}

void tst_Leftovers::goes()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(name)));
    QCOMPARE(sweepLeftovers(folder.path(), now), 1);
    QCOMPARE(filesOf(folder.path()), QStringList());
}

void tst_Leftovers::stays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("days");
    QTest::newRow("young") << u"c.lacuna.abc.part"_s << 0;
    QTest::newRow("of the future") << u"c.lacuna.abc.part"_s << -3;
    for (const QString& name :
         {u"c.lacuna"_s, u"c.part"_s, u"c.lacuna.part"_s, u"c.lacuna.xyz.part"_s, u"c.lacuna.abc.part.pdf"_s,
          u"thesis.pdf.abc.part"_s, u"c.lacuna-wal"_s, u"c.lacuna.123456789.part"_s, u"c.lacuna.ABC.part"_s})
        QTest::newRow(qPrintable(name)) << name << 3;
}

void tst_Leftovers::stays()
{
    QFETCH(const QString, name);
    QFETCH(const int, days);
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(name), "x", days));
    QVERIFY(QDir(folder.path()).mkdir(u"d.lacuna.abc.part"_s));
    QVERIFY(QFile::link(folder.filePath(name), folder.filePath(u"l.lacuna.abc.part"_s)));
    QCOMPARE(sweepLeftovers(folder.path(), now), 0);
    QVERIFY(QFileInfo::exists(folder.filePath(name)));
    QVERIFY(QFileInfo(folder.filePath(u"l.lacuna.abc.part"_s)).isSymLink());
}

void tst_Leftovers::staysWhileHeld()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"c.lacuna.abc.part"_s);
    {
        Connection held = ok(Connection::open(path, Connection::Mode::Create));
        ok(held.execute("CREATE TABLE t(a); BEGIN IMMEDIATE; INSERT INTO t VALUES (1)"));
        QCOMPARE(sweepLeftovers(folder.path(), now.addDays(3)), 0);
        ok(held.execute("COMMIT; PRAGMA journal_mode = WAL; SELECT * FROM t"));
        QCOMPARE(sweepLeftovers(folder.path(), now.addDays(3)), 0);
        ok(held.execute("INSERT INTO t VALUES (2)"));
    }
    QCOMPARE(sweepLeftovers(folder.path(), now.addDays(3)), 1);
    QCOMPARE(filesOf(folder.path()), QStringList());
}

void tst_Leftovers::staysWhileItsLogIsWritten()
{
    const QTemporaryDir folder;
    QVERIFY(write(folder.filePath(u"c.lacuna.abc.part"_s)));
    QVERIFY(write(folder.filePath(u"c.lacuna.abc.part-journal"_s), "x", 0));
    QCOMPARE(sweepLeftovers(folder.path(), now), 0);
    QCOMPARE(filesOf(folder.path()).size(), 2);
}

void tst_Leftovers::atOpeningAndBackingUp()
{
    const QTemporaryDir folder;
    const QString path = create(folder)->path();
    const QString left = folder.filePath(u"test.version4.lacuna.abc.part"_s);
    const QString inBackups = backupFolder(path) + u"/2026-11-01T00-00-00Z.lacuna.abc.part"_s;
    QVERIFY(QDir().mkpath(backupFolder(path)));
    QVERIFY(write(left) && write(inBackups));
    ok(CatalogueStore::open(path, CatalogueStore::Access::ReadOnly));
    QVERIFY(QFileInfo::exists(left)); // who only reads takes nothing away
    ok(CatalogueStore::open(path));
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(QFileInfo::exists(inBackups));
    Progress progress;
    ok(makeBackup(path, now, progress));
    QVERIFY(!QFileInfo::exists(inBackups));
    QCOMPARE(backupsOf(path).size(), 1U);
}

QTEST_GUILESS_MAIN(tst_Leftovers)
#include "tst_leftovers.moc"
