// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/checks.h"
#include "model/storage/schema.h"
#include "model/storage/sqlitelibrary.h"
#include "samplecatalogue.h"
#include "support/filebytes.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>

#include <thread>

using namespace lacuna;
using lacuna::test::bytesOf;
using namespace lacuna::sample;

/// What `check` finds, in catalogues of every version, beside others who have them open, and that it changes nothing.
class tst_Checks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void olderVersions_data();
    void olderVersions();
    void changesNothing();
    void rememberedOfNothing();
    void deepTerms();
    void staleIndex();
    void brokenIndex();
    void brokenPage();
    void besideOneWhoWrites();
    void stopsWhenCancelled();
};

namespace {

std::vector<CheckFinding> checked(const QString& path)
{
    Progress progress;
    return ok(checkCatalogue(path, progress));
}

void change(const QString& path, const QByteArray& sql)
{
    Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    const TriggersOff off(connection);
    ok(connection.execute(sql.constData()));
}

} // namespace

void tst_Checks::olderVersions_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < currentSchemaVersion; ++version)
        QTest::addRow("%d", version) << version;
}

/// As they are: nobody asked to bring them up to date.
void tst_Checks::olderVersions()
{
    QFETCH(const int, version);
    const QByteArray whole = qUncompress(bytesOf(
        QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version%1.lacuna.z").arg(version)));
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"old.lacuna"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    QVERIFY(checked(file.fileName()).empty());
    QVERIFY(bytesOf(file.fileName()) == whole);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    change(file.fileName(),
           "PRAGMA foreign_keys = 0; UPDATE coding SET term = 4711; UPDATE study SET title = 'Other'");
    const auto findings = checked(file.fileName());
    const bool compares = version > 2; // the first two's index is another tokenizer's
    QCOMPARE(findings.size(), compares ? 2U : 1U);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Error);
    QVERIFY2(findings[0].message.contains(u"coding"), qPrintable(findings[0].message));
    if (compares)
        QVERIFY2(findings[1].message.contains(u"search index"), qPrintable(findings[1].message));
}

void tst_Checks::changesNothing()
{
    const QTemporaryDir folder;
    const QString path = create(folder)->path();
    {
        const auto store = ok(CatalogueStore::open(path));
        for (int i = 0; i < 30; ++i)
            add(*store, u"Study %1"_s.arg(i), {coding(country, laos)});
    }
    const QByteArray before = bytesOf(path);
    QVERIFY(checked(path).empty());
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    // Nor is anything taken away from one who has it open.
    const auto store = ok(CatalogueStore::open(path));
    const Id id = add(*store, u"In the log"_s);
    QVERIFY(checked(path).empty());
    ok(store->undo());
    QVERIFY(!store->study(id));
    QVERIFY(checked(path).empty());
}

void tst_Checks::deepTerms()
{
    const QTemporaryDir folder;
    const QString path = create(folder)->path();
    const auto chain = [&](int first, int last) {
        for (int i = first; i <= last; ++i)
            change(path,
                   QByteArray(
                       "INSERT INTO term(id, dimension, parent, code, label) VALUES (%1, 2, nullif(%1 - 1, "
                       "1000), 'q%1', 'Level %1')")
                       .replace("%1", QByteArray::number(1000 + i)));
    };
    chain(1, 32);
    QVERIFY(checked(path).empty());
    chain(33, 35);
    const auto findings = checked(path);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Warning);
    QVERIFY2(findings[0].message.contains(u"32"), qPrintable(findings[0].message));
    QVERIFY2(findings[0].detail.contains(u"Level 1033"), qPrintable(findings[0].detail));
    // Shown, though not as deep as it is.
    const auto book = ok(ok(CatalogueStore::open(path))->codebook());
    QCOMPARE(book->depth(1035), 31);
}

void tst_Checks::rememberedOfNothing()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const QString path = store->path();
    change(path,
           "INSERT INTO version(tbl, row, col, vector) VALUES ('study', '1', 'title', x''), ('study', '1', "
           "'*', x''), "
           "('coding', '1,2,3', '', x'')");
    change(path, "INSERT INTO same_row(tbl, row, stays) VALUES ('term', 5, 6)");
    QVERIFY(checked(path).empty());
    change(path, "INSERT INTO version(tbl, row, col, vector) VALUES ('study', '1', 'colour', x'')");
    QCOMPARE(checked(path).size(), 1U);
    QCOMPARE(checked(path)[0].severity, CheckFinding::Severity::Warning);
    change(path, "DELETE FROM version WHERE col = 'colour'");
    change(
        path,
        "INSERT INTO version(tbl, row, col, vector) VALUES ('stud\"y', '1', '', x''), ('', '1', '*', x'')");
    QCOMPARE(checked(path).size(), 1U);
    QCOMPARE(checked(path)[0].detail, u"2"_s);
    change(path, "INSERT INTO same_row(tbl, row, stays) VALUES ('term', 7, 7), ('planet', 8, 9)");
    QCOMPARE(checked(path).size(), 2U);
    change(
        path,
        "INSERT INTO term(id, dimension, code, label) SELECT 0, id, 'zero', 'Zero' FROM dimension LIMIT 1");
    QCOMPARE(checked(path).size(), 3U);
}

void tst_Checks::staleIndex()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"One"_s);
    change(store->path(), "UPDATE study SET title = 'Two'");
    const auto findings = checked(store->path());
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Warning);
}

/// The pages are well; what FTS5 wrote into them is not.
void tst_Checks::brokenIndex()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    const QString path = store->path();
    for (int i = 0; i < 30; ++i)
        add(*store, u"Study %1"_s.arg(i));
    {
        Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
        sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        ok(connection.execute("UPDATE study_search_data SET block = x'0000' WHERE id > 10"));
    }
    const auto findings = checked(path);
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Warning); // it can be made anew
    QVERIFY(findings[0].message.contains(u"search index"));
}

void tst_Checks::brokenPage()
{
    const QTemporaryDir folder;
    const QString path = create(folder)->path();
    qint64 page = 0;
    {
        const auto store = ok(CatalogueStore::open(path));
        for (int i = 0; i < 100; ++i)
            add(*store, u"Study %1"_s.arg(i), {coding(country, laos)});
        page = ok(ok(Connection::open(path, Connection::Mode::ReadWrite))
                      .integer("SELECT rootpage FROM sqlite_schema WHERE name = 'coding'"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek((page - 1) * 8192);
    file.write(QByteArray(8192, 'x'));
    file.close();
    const auto findings = checked(path);
    QVERIFY(!findings.empty());
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Error);
    QVERIFY(findings == checked(path)); // in the same order each time
}

void tst_Checks::besideOneWhoWrites()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    add(*store, u"One"_s);
    Connection other = ok(Connection::open(store->path(), Connection::Mode::ReadWrite));
    const Transaction writing = ok(Transaction::begin(other));
    const auto findings = checked(store->path());
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Warning);
    QVERIFY2(findings[0].message.contains(u"not compared"), qPrintable(findings[0].message));
}

void tst_Checks::stopsWhenCancelled()
{
    const QTemporaryDir folder;
    const auto store = create(folder);
    BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"many.ris"_s)));
    for (int i = 0; i < 20; ++i)
        ok(import.addStudies(
            std::vector<CodedStudy>(1000, study(u"A long one "_s.repeated(20), {coding(country, laos)}))));
    ok(import.commit());
    Progress whole;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ok(store->check(whole)).empty());
    const qint64 took = timer.elapsed();
    Progress progress;
    progress.cancel();
    QCOMPARE(store->check(progress).error().kind, ErrorKind::Cancelled);
    Progress later;
    timer.restart();
    std::thread cancels([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(took / 4));
        later.cancel();
    });
    const auto stopped = store->check(later);
    const qint64 after = timer.elapsed();
    cancels.join();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    qInfo("whole: %lld ms; cancelled after %lld: %lld ms", (long long)took, (long long)took / 4,
          (long long)after);
    // The connection is as before.
    Progress again;
    QVERIFY(ok(store->check(again)).empty());
}

QTEST_GUILESS_MAIN(tst_Checks)
#include "tst_checks.moc"
