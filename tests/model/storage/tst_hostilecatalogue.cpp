// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/cataloguechecks.h"
#include "model/storage/connection.h"
#include "model/storage/schemacheck.h"
#include "model/storage/sqlitelibrary.h"
#include "samplecatalogue.h"
#include "support/filebytes.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

using namespace lacuna;
using lacuna::test::bytesOf;
using lacuna::test::write;
using namespace lacuna::sample;

/// A catalogue from a stranger: what is strange in it is found before anything in it is used, and whatever it is, the answer is an error or a finding.
class tst_HostileCatalogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void strangeSchema_data();
    void strangeSchema();
    void strangeOldVersion();
    void missingPart();
    void statisticsAreAllowed();
    void otherLayoutOfSqlIsAllowed();
    void staleIndexIsFound();
    void lyingHeader_data();
    void lyingHeader();
    void lyingLengths();
    void bombInTheHistory();
    void noise();
    void corpus();
    void openingCosts();

private:
    QString fresh() const; ///< the whole catalogue under a name of its own
    QByteArray m_whole;
    QTemporaryDir m_folder;
    mutable int m_count = 0;
};

namespace {

/// As somebody does it who means harm: with all that guards a catalogue switched off.
void spoil(const QString& path, const QByteArray& sql)
{
    Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_ATTACHED, 10);
    ok(connection.execute(sql.constData()));
}

} // namespace

void tst_HostileCatalogue::initTestCase()
{
    {
        const auto store = create(m_folder);
        for (int i = 0; i < 40; ++i)
            add(*store, u"Study %1"_s.arg(i), {coding(country, laos), coding(sector, fishing)});
        CodedStudy large = study(u"Large"_s);
        large.study.abstract = u"overflowing "_s.repeated(4000);
        ok(store->apply(AddStudy{large}));
        View view;
        view.name = u"A view"_s;
        view.question.rows = country;
        view.question.columns = sector;
        ok(store->apply(SaveView{view}));
    }
    m_whole = bytesOf(m_folder.filePath(u"test.lacuna"_s));
    QVERIFY(m_whole.size() > 8192);
}

QString tst_HostileCatalogue::fresh() const
{
    const QString path = m_folder.filePath(u"c%1.lacuna"_s.arg(++m_count));
    return write(path, m_whole) ? path : QString();
}

void tst_HostileCatalogue::strangeSchema_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named"); // in the message
    QTest::newRow("trigger") << QByteArray(
        "CREATE TRIGGER thief AFTER INSERT ON study BEGIN DELETE FROM coding; END")
                             << u"thief"_s;
    QTest::newRow("view") << QByteArray("CREATE VIEW thief AS SELECT * FROM study") << u"thief"_s;
    QTest::newRow("view in place of a table") << QByteArray(
        "DROP TABLE saved_search; CREATE VIEW saved_search AS SELECT randomblob(1000000000) AS id")
                                              << u"saved_search"_s;
    QTest::newRow("table") << QByteArray("CREATE TABLE thief(a)") << u"thief"_s;
    QTest::newRow("index") << QByteArray("CREATE INDEX thief ON study(upper(title))") << u"thief"_s;
    QTest::newRow("virtual table") << QByteArray("CREATE VIRTUAL TABLE thief USING fts5(a)") << u"thief"_s;
    QTest::newRow("generated column")
        << QByteArray("ALTER TABLE study ADD COLUMN g TEXT AS (upper(title)) VIRTUAL") << u"study"_s;
    QTest::newRow("check removed") << QByteArray(
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, ' CHECK (id = 1)', '') "
        "WHERE name = 'protocol'") << u"protocol"_s;
    QTest::newRow("reference removed") << QByteArray(
        "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'ON DELETE CASCADE', "
        "'') WHERE name = 'coding'") << u"coding"_s;
    QTest::newRow("trigger changed") << QByteArray(
        "DROP TRIGGER study_search_insert; CREATE TRIGGER study_search_insert AFTER INSERT ON study "
        "BEGIN DELETE FROM coding; END")
                                     << u"study_search_insert"_s;
    QTest::newRow("index's own table with a check")
        << QByteArray("PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'v)', "
                      "'v CHECK (randomblob(9)))') WHERE name = 'study_search_config'")
        << u"study_search_config"_s;
    QTest::newRow("statistics that are none")
        << QByteArray("ANALYZE; PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = 'CREATE TABLE "
                      "sqlite_stat1(tbl,idx,stat CHECK (randomblob(9)))' WHERE name = 'sqlite_stat1'")
        << u"sqlite_stat1"_s;
    QTest::newRow("two tables on one page")
        << QByteArray("PRAGMA writable_schema = 1; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                      "sqlite_schema WHERE name = 'story') WHERE name = 'meeting'")
        << QString();
    QTest::newRow("name to be shown")
        << QByteArray("CREATE TABLE \"<b>\n" + QByteArray(5000, 'x') + "\"(a)") << u"“<b>xxx"_s;
}

void tst_HostileCatalogue::strangeSchema()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, named);
    const QString path = fresh();
    spoil(path, sql);
    const QByteArray before = bytesOf(path);
    QVERIFY(before != m_whole);
    for (const auto access : {CatalogueStore::Access::ReadOnly, CatalogueStore::Access::ReadWrite}) {
        const auto opened = CatalogueStore::open(path, access);
        QVERIFY(!opened);
        QVERIFY2(opened.error().kind == (named.isEmpty() ? ErrorKind::Corrupt : ErrorKind::BadInput),
                 qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.contains(named), qPrintable(opened.error().message));
        QVERIFY2(opened.error().message.size() < 500, qPrintable(opened.error().message));
        QVERIFY(!opened.error().message.contains(u'\n'));
    }
    QVERIFY(bytesOf(path) == before); // nothing was done to it
}

/// Before it is brought up to date, which would run its triggers.
void tst_HostileCatalogue::strangeOldVersion()
{
    const QByteArray packed =
        bytesOf(QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/storage/data/version1.lacuna.z"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.lacuna"_s);
    QVERIFY(write(path, qUncompress(packed)));
    spoil(path, "CREATE TRIGGER thief AFTER UPDATE ON protocol BEGIN DELETE FROM study; END");
    const QByteArray before = bytesOf(path);
    const auto opened = CatalogueStore::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::BadInput);
    QVERIFY(opened.error().message.contains(u"thief"_s));
    QVERIFY(bytesOf(path) == before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"old.lacuna"_s});
}

void tst_HostileCatalogue::missingPart()
{
    const QString path = fresh();
    spoil(path, "DROP INDEX coding_terms; DROP TRIGGER study_search_update");
    const auto opened = CatalogueStore::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    QVERIFY(opened.error().message.contains(u"coding_terms"_s));
    QVERIFY(opened.error().message.contains(u"study_search_update"_s));
}

/// What people's own tools do to any database.
void tst_HostileCatalogue::statisticsAreAllowed()
{
    const QString path = fresh();
    spoil(path, "ANALYZE");
    spoil(path, "VACUUM");
    const auto store = ok(CatalogueStore::open(path));
    Progress progress;
    QVERIFY(ok(store->check(progress)).empty());
    add(*store, u"More"_s);
}

void tst_HostileCatalogue::otherLayoutOfSqlIsAllowed()
{
    const QString path = fresh();
    spoil(path,
          "PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, char(10), '  ') WHERE "
          "name = 'study'");
    QVERIFY(CatalogueStore::open(path).has_value());
}

/// The index is there and as it should be; what it says is not.
void tst_HostileCatalogue::staleIndexIsFound()
{
    const QString path = fresh();
    spoil(path,
          "CREATE TEMP TABLE kept AS SELECT * FROM sqlite_schema WHERE name = 'coding_terms'; PRAGMA "
          "writable_schema = 1; "
          "DELETE FROM sqlite_schema WHERE name = 'coding_terms'; PRAGMA writable_schema = RESET; "
          "UPDATE coding SET term = 12 WHERE term = 13; PRAGMA writable_schema = 1; "
          "INSERT INTO sqlite_schema SELECT * FROM kept");
    const auto store = ok(CatalogueStore::open(path));
    Progress progress;
    const auto findings = ok(store->check(progress));
    QVERIFY(!findings.empty());
    QCOMPARE(findings[0].severity, CheckFinding::Severity::Error);
}

void tst_HostileCatalogue::lyingHeader_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, int at, const char* hex) {
        QTest::newRow(name) << at << QByteArray::fromHex(hex);
    };
    row("page size 512", 16, "0200");
    row("page size 65536", 16, "0001");
    row("page size 3", 16, "0003");
    row("page size 0", 16, "0000");
    row("unknown write version", 18, "0909");
    row("all of a page reserved", 20, "ff");
    row("payload fractions", 21, "000000");
    row("one page", 28, "00000001");
    row("many pages", 28, "7fffffff");
    row("free pages from nowhere", 32, "00fffff000000007");
    row("free pages from here", 32, "0000000100000001");
    row("schema format", 44, "00000009");
    row("cache", 48, "80000000");
    row("autovacuum", 52, "00000003");
    row("another encoding", 56, "00000002");
    row("no encoding", 56, "00000009");
    row("no version", 60, "00000000");
    row("version below nothing", 60, "ffffffff");
    row("first page's kind", 100, "00");
    row("first page's cells", 103, "ffff");
    row("garbage", 100, QByteArray("a5").repeated(8000));
    QTest::newRow("garbage to the end") << 100 << QByteArray(1'000'000, '\x5a');
}

void tst_HostileCatalogue::lyingHeader()
{
    QFETCH(const int, at);
    QFETCH(QByteArray, bytes);
    QByteArray whole = m_whole;
    bytes.truncate(whole.size() - at);
    whole.replace(at, bytes.size(), bytes);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(fuzzing::checkCatalogue(whole), QByteArray());
    QVERIFY2(timer.elapsed() < 20'000, QByteArray::number(timer.elapsed()).constData());
}

/// Rows that claim to be longer than the file, and pages of a long text that lie in a ring.
void tst_HostileCatalogue::lyingLengths()
{
    const qsizetype marked = m_whole.indexOf("overflowing ");
    QVERIFY(marked > 8192);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = marked - 60; at < marked; at += 2) {
        for (const char* const lie : {"\xff\xff\xff\x7f", "\x84\x80\x80\x00"}) {
            QByteArray whole = m_whole;
            whole.replace(at, 4, QByteArray(lie, 4));
            QCOMPARE(fuzzing::checkCatalogue(whole), QByteArray());
        }
    }
    constexpr qsizetype page = 8192;
    const qsizetype second = m_whole.indexOf("overflowing ", (marked / page + 1) * page) / page;
    for (qsizetype next = 1; next * page < m_whole.size(); next += 3) {
        QByteArray whole = m_whole;
        whole.replace(second * page, 4,
                      QByteArray::fromHex(QByteArray::number(next, 16).rightJustified(8, '0')));
        QCOMPARE(fuzzing::checkCatalogue(whole), QByteArray());
    }
    QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()).constData());
}

/// What is kept to undo a step is compressed, and a stranger's may unpack to anything.
void tst_HostileCatalogue::bombInTheHistory()
{
    const QByteArray bomb = qCompress(QByteArray(250'000'000, '\0'), 9);
    for (const quint32 claim : {1000U, 1'000'000'000U, 0xffffffffU}) {
        QByteArray step = 'z' + bomb;
        qToBigEndian(claim, step.data() + 1);
        const QString path = fresh();
        {
            Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
            ok(connection.run("UPDATE history SET changeset = ?1", step));
        }
        const auto store = ok(CatalogueStore::open(path));
        const auto undone = store->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::Corrupt);
        QVERIFY(!ok(store->history()).empty());
        QCOMPARE(ok(store->statistics()).studies, 41);
    }
}

void tst_HostileCatalogue::noise()
{
    QRandomGenerator random(20261127);
    for (int i = 0; i < 150; ++i) {
        QByteArray patches;
        for (int patch = random.bounded(1, 12); patch > 0; --patch) {
            const qsizetype page = random.bounded(m_whole.size() / 8192);
            // Where pages say what they are, mostly.
            const qsizetype at = page * 8192 + (patch % 3 ? random.bounded(40) : random.bounded(8192));
            const int size = random.bounded(1, 9);
            for (const qsizetype part : {at >> 16, at >> 8, at, qsizetype(size)})
                patches += char(part);
            for (int byte = 0; byte < size; ++byte)
                patches += char(random.bounded(4) ? random.bounded(256) : 255);
        }
        QCOMPARE(fuzzing::checkCatalogue(fuzzing::patched(m_whole, patches)), QByteArray());
    }
}

/// What the fuzzer begins with, and what ever broke something.
void tst_HostileCatalogue::corpus()
{
    const QDir folder(QStringLiteral(LACUNA_SOURCE_DIR "/tests/fuzz/corpus/catalogue"));
    const auto files = folder.entryInfoList(QDir::Files);
    QVERIFY(!files.empty());
    for (const QFileInfo& file : files)
        QCOMPARE(fuzzing::checkCatalogue(fuzzing::patched(m_whole, bytesOf(file.filePath()))), QByteArray());
}

void tst_HostileCatalogue::openingCosts()
{
    QVERIFY(schemaIsKnown()); // at the first look, that is
    const QString path = fresh();
    Connection connection = ok(Connection::open(path, Connection::Mode::ReadWrite));
    QElapsedTimer timer;
    timer.start();
    const auto once = [&](std::span<const Migration> steps) {
        timer.restart();
        ok(requireOwnSchema(connection, path, steps));
        return double(timer.nsecsElapsed()) / 1e6;
    };
    (void)once(catalogueMigrations());
    double best = once(catalogueMigrations());
    for (int i = 0; i < 50; ++i)
        best = std::min(best, once(catalogueMigrations()));
    // The first time in a process, the schema to compare with is made: as of another version, here.
    ok(connection.execute("PRAGMA user_version = 4"));
    timer.restart();
    (void)ok(schemaDifferences(connection, 1));
    qInfo("comparing the schema: %.3f ms, with one of another version or layout, once a process: %.3f ms",
          best, double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(best < 5); // what a busy machine and a sanitizer need; README has the figure
}

QTEST_GUILESS_MAIN(tst_HostileCatalogue)
#include "tst_hostilecatalogue.moc"
