// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/backups.h"
#include "model/storage/checks.h"
#include "model/storage/sqlitelibrary.h"
#include "samplecatalogue.h"

using namespace lacuna;
using namespace lacuna::sample;

/// Damage that costs nothing, and damage that must be told.
class tst_DamagedIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void checkWritesItAnew();
    void otherDamageIsLeft();
    void copyGetsANewOne();
    void damagedCopySaysSo();
    void rowsOutOfOrder();
};

namespace {

/// The words are gone from the index, or no longer an index at all.
void spoilIndex(const QString& path)
{
    Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    ok(connection.execute("UPDATE study_search_data SET block = x'00ff17' WHERE id > 10"));
}

QString spoiled(const QTemporaryDir& folder)
{
    {
        const auto store = create(folder);
        for (int i = 0; i < 30; ++i)
            add(*store, u"Fishing %1"_s.arg(i), {coding(country, laos)});
    }
    spoilIndex(folder.filePath(u"test.lacuna"_s));
    return folder.filePath(u"test.lacuna"_s);
}

/// The first two rows of the table "study" change places on their page.
bool swapRows(const QString& path)
{
    const qint64 page = ok(ok(Connection::open(path, Connection::Mode::ReadOnly))
                               .integer("SELECT rootpage FROM sqlite_schema WHERE name = 'study'"));
    QFile file(path);
    constexpr qint64 pageSize = 8192;
    constexpr qint64 header = 8; // of a leaf, then two bytes a row
    if (!file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageSize))
        return false;
    const QByteArray start = file.read(header + 4);
    return start.startsWith('\x0d') && file.seek((page - 1) * pageSize + header)
        && file.write(start.sliced(header + 2, 2) + start.sliced(header, 2)) == 4;
}

} // namespace

void tst_DamagedIndex::checkWritesItAnew()
{
    QTemporaryDir folder;
    const QString path = spoiled(folder);
    {
        const auto store = ok(CatalogueStore::open(path));
        QVERIFY(!store->search(u"fishing"_s));
    }
    Progress progress;
    const auto findings = ok(checkCatalogue(path, progress));
    QCOMPARE(findings.size(), 1u);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Warning);
    QVERIFY2(findings[0].message.contains(u"was written anew"_s), qPrintable(findings[0].message));
    QVERIFY(ok(checkCatalogue(path, progress)).empty());
    const auto store = ok(CatalogueStore::open(path));
    QCOMPARE(ok(store->search(u"fishing"_s)).size(), 30u);
    add(*store, u"Fishing, too"_s);
    QCOMPARE(ok(store->search(u"fishing"_s)).size(), 31u);
}

/// A file that is damaged elsewhere is not written to.
void tst_DamagedIndex::otherDamageIsLeft()
{
    QTemporaryDir folder;
    const QString path = spoiled(folder);
    QVERIFY(swapRows(path));
    Progress progress;
    const auto findings = ok(checkCatalogue(path, progress));
    QVERIFY(findings.size() > 1);
    for (const CheckFinding& finding : findings)
        QVERIFY(!finding.message.contains(u"was written anew"_s));
}

void tst_DamagedIndex::copyGetsANewOne()
{
    QTemporaryDir folder;
    const QString path = spoiled(folder);
    Progress progress;
    const Backup backup = ok(makeBackup(path, QDateTime::currentDateTimeUtc(), progress));
    QVERIFY(ok(checkCatalogue(backup.path, progress)).empty());
    QCOMPARE(ok(ok(CatalogueStore::open(backup.path))->search(u"fishing"_s)).size(), 30u);
}

void tst_DamagedIndex::damagedCopySaysSo()
{
    QTemporaryDir folder;
    const QString path = spoiled(folder);
    QVERIFY(swapRows(path));
    Progress progress;
    const auto made = makeBackup(path, QDateTime::currentDateTimeUtc(), progress);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Corrupt);
    QVERIFY(made.error().message.contains(u"did not pass verification"_s));
    QVERIFY(!made.error().message.contains(u".part"_s));
}

/// Rows of a table come in the order of their ids, unless their page is damaged.
void tst_DamagedIndex::rowsOutOfOrder()
{
    QTemporaryDir folder;
    {
        const auto store = create(folder);
        for (int i = 0; i < 3; ++i)
            add(*store, u"Fishing %1"_s.arg(i), {coding(country, laos)});
    }
    QVERIFY(swapRows(folder.filePath(u"test.lacuna"_s)));
    const auto store = ok(CatalogueStore::open(folder.filePath(u"test.lacuna"_s)));
    const auto is = [](const auto& result) {
        return !result && result.error().kind == ErrorKind::Corrupt
            && result.error().message.contains(u"test.lacuna: The catalogue is damaged"_s);
    };
    QVERIFY(is(store->studyList()));
    QVERIFY(is(store->evidence()));
    QVERIFY(is(store->evidence(1)));
}

QTEST_GUILESS_MAIN(tst_DamagedIndex)
#include "tst_damagedindex.moc"
