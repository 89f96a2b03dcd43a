// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/connection.h"
#include "model/storage/pagefile.h"
#include "model/storage/salvage.h"
#include "samplecatalogue.h"
#include "support/filebytes.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

using namespace lacuna;
using lacuna::test::bytesOf;
using namespace lacuna::sample;

/// Catalogues are really damaged: pages overwritten, the end cut off, the middle emptied.
class tst_Salvage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void readsAWholeFileWhole();
    void readsWhatIsOutsideDamagedPages_data();
    void readsWhatIsOutsideDamagedPages();
    void leavesOutWhatRefersToNothing();
    void deletedStaysDeleted();
    void takesTheLog();
    void neverWritesToTheDamagedFile();
    void refusesWhatItCannotDo();
    void stopsWhenCancelled();

private:
    QTemporaryDir m_folder;
    QString m_whole; ///< some thousand studies with codings, history and search index, closed
    QByteArray m_bytes;
};

namespace {
void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Every study by its row and everything the user sees of it.
QHash<Id, QString> studiesOf(const QString& path)
{
    QHash<Id, QString> studies;
    const auto store = ok(CatalogueStore::open(path, CatalogueStore::Access::ReadOnly));
    ok(store->forEachStudy([&](const CodedStudy& s) {
        studies[s.study.id] = s.study.title + s.study.abstract + s.study.authors.join(u'|');
        return true;
    }));
    return studies;
}

QString versionKey(QByteArrayView table, QByteArrayView row, QByteArrayView column)
{
    return QString::fromUtf8(table) + u' ' + QString::fromUtf8(row) + u' ' + QString::fromUtf8(column);
}

struct Expected {
    QSet<Id> studies;
    QSet<QString> versions; ///< who changed what: table, row, column
    QSet<QString> codings; ///< of those studies and of terms that are there
};

/// What stands outside @p damaged: by the pages of the whole file.
Expected outside(const QString& whole, const QSet<qint64>& damaged)
{
    const PageFile pages = ok(PageFile::open(whole));
    const auto free = pages.freePages();
    const QSet<qint64> unused(free.begin(), free.end());
    Expected expected;
    const auto touches = [&](const PageFile::Page& page) {
        return std::ranges::any_of(page.overflow, [&](qint64 number) { return damaged.contains(number); });
    };
    for (qint64 number = 1; number <= pages.pageCount(); ++number) {
        const PageFile::Page page = pages.read(number);
        if (damaged.contains(number) || unused.contains(number) || touches(page))
            continue;
        for (const StoredRow& row : page.rows) {
            if (page.kind == PageFile::Kind::TableLeaf && row.values.size() == 26)
                expected.studies.insert(row.rowid);
            if (page.kind != PageFile::Kind::TableLeaf && row.values.size() == 4
                && row.values[3].type == StoredValue::Type::Blob)
                expected.versions.insert(
                    versionKey(row.bytes(row.values[0]), row.bytes(row.values[1]), row.bytes(row.values[2])));
            if (page.kind != PageFile::Kind::TableLeaf && row.values.size() == 8)
                expected.codings.insert(u"%1 %2 %3"_s.arg(row.values[0].integer)
                                            .arg(row.values[1].integer)
                                            .arg(row.values[2].integer));
        }
    }
    return expected;
}

bool damage(QByteArray& bytes, QSet<qint64>& damaged, const QString& how, QRandomGenerator& random)
{
    constexpr qint64 size = 8192;
    const qint64 pages = bytes.size() / size;
    const auto overwrite = [&](qint64 page, bool zero) {
        damaged.insert(page);
        for (qint64 i = 0; i < size; ++i)
            bytes[(page - 1) * size + i] = zero ? '\0' : char(random.bounded(256));
    };
    if (how == u"pages") {
        const int count = 1 + random.bounded(20);
        for (int i = 0; i < count; ++i)
            overwrite(2 + random.bounded(pages - 1), i % 3 == 0);
    } else if (how == u"bytes") { // a page is still one, with something else in it
        for (int i = 0; i < 40; ++i) {
            const qint64 at = size + random.bounded(bytes.size() - size);
            bytes[at] = char(random.bounded(256));
            damaged.insert(at / size + 1);
        }
    } else if (how == u"cut") {
        const qint64 left = pages / 4 + random.bounded(pages * 3 / 4);
        bytes.truncate(left * size + random.bounded(size));
        for (qint64 page = left + 1; page <= pages; ++page)
            damaged.insert(page);
    } else if (how == u"middle") {
        const qint64 first = 2 + random.bounded(pages - 2);
        const qint64 last = qMin(pages, first + random.bounded(pages / 4));
        for (qint64 page = first; page <= last; ++page)
            overwrite(page, true);
    } else if (how == u"first") {
        overwrite(1, random.bounded(2) == 0);
    }
    return true;
}
} // namespace

void tst_Salvage::initTestCase()
{
    m_whole = m_folder.filePath(u"whole.lacuna"_s);
    {
        const auto store = create(m_folder, u"whole.lacuna"_s);
        BulkImport import = ok(BulkImport::begin(*store, sample::batch(u"many.ris"_s)));
        std::vector<CodedStudy> many;
        for (int i = 0; i < 4000; ++i) {
            many.push_back(
                study(u"Study %1"_s.arg(i),
                      {coding(country, i % 2 ? laos : thailand), coding(sector, fishing, u"q"_s)}));
            if (i % 500 == 7) // over several pages
                many.back().study.abstract = u"long "_s.repeated(10'000);
        }
        ok(import.addStudies(many));
        ok(import.commit());
        for (int i = 0; i < 50; ++i)
            add(*store, u"Added %1"_s.arg(i), {coding(origin, laos)});
    }
    {
        // As packs and merges leave it: who changed what, and which are the same.
        Connection connection = ok(Connection::open(m_whole, Connection::Mode::ReadWrite));
        ok(connection.execute(
            "INSERT OR IGNORE INTO version(tbl, row, col, vector) SELECT 'study', id, 'title', "
            "randomblob(16) "
            "FROM study WHERE id % 2; INSERT OR IGNORE INTO version(tbl, row, col, vector) SELECT 'coding', "
            "study || ',' "
            "|| dimension || ',' || term, '*', randomblob(32) FROM coding WHERE study % 3 = 0; "
            "INSERT OR IGNORE INTO same_row(tbl, row, stays) SELECT 'term', id + 1000, id FROM term; "
            "INSERT OR REPLACE INTO setting(key, value) VALUES ('replica', 'abcdef'), ('place', 'here')"));
    }
    m_bytes = bytesOf(m_whole);
    QVERIFY(m_bytes.size() > 100 * 8192);
}

void tst_Salvage::readsAWholeFileWhole()
{
    const QString target = m_folder.filePath(u"again.lacuna"_s);
    Progress progress;
    const SalvageReport report = ok(salvage(m_whole, target, progress));
    QVERIFY(report.isWhole());
    QCOMPARE(report.damagedPages.size(), 0);
    const auto before = ok(CatalogueStore::open(m_whole, CatalogueStore::Access::ReadOnly));
    const auto after = ok(CatalogueStore::open(target));
    QVERIFY(dump(*before) == dump(*after));
    QVERIFY(ok(after->check(progress)).empty());
    QCOMPARE(ok(after->search(u"synthetic long"_s)).size(), ok(before->search(u"synthetic long"_s)).size());
    QCOMPARE(ok(after->history()).size(), ok(before->history()).size());
    Connection a = ok(Connection::open(m_whole, Connection::Mode::ReadOnly));
    Connection b = ok(Connection::open(target, Connection::Mode::ReadOnly));
    for (const SalvagedTable& table : report.tables) {
        const QByteArray count = "SELECT count(*) FROM " + table.name.toLatin1();
        // What is written from now on is written under another name.
        QCOMPARE(ok(b.integer(count)), ok(a.integer(count)) - (table.name == u"setting" ? 2 : 0));
        QCOMPARE(table.rows, ok(a.integer(count)));
        QCOMPARE(table.found, 0);
    }
}

void tst_Salvage::readsWhatIsOutsideDamagedPages_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<quint32>("seed");
    const int most = qEnvironmentVariableIntValue("LACUNA_SALVAGE_SEEDS"); // more for a long look
    for (const char* how : {"pages", "bytes", "cut", "middle", "first"}) {
        for (quint32 seed = 1; seed <= quint32(most > 0 ? most : 6); ++seed)
            QTest::addRow("%s %u", how, seed) << QString::fromLatin1(how) << seed;
    }
}

void tst_Salvage::readsWhatIsOutsideDamagedPages()
{
    QFETCH(const QString, how);
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    QByteArray bytes = m_bytes;
    QSet<qint64> damaged;
    QVERIFY(damage(bytes, damaged, how, random));
    const QString path = m_folder.filePath(u"damaged.lacuna"_s);
    const QString target = m_folder.filePath(u"salvaged.lacuna"_s);
    QFile::remove(target);
    write(path, bytes);
    Progress progress;
    const SalvageReport report = ok(salvage(path, target, progress));
    for (const qint64 page : report.damagedPages)
        QVERIFY2(damaged.contains(page), qPrintable(u"page %1"_s.arg(page)));
    const auto store = ok(CatalogueStore::open(target));
    QVERIFY(ok(store->check(progress)).empty());
    const Expected expected = outside(m_whole, damaged);
    const QHash<Id, QString> before = studiesOf(m_whole);
    const QHash<Id, QString> after = studiesOf(target);
    for (const Id id : expected.studies)
        QVERIFY2(after.contains(id), qPrintable(u"study %1"_s.arg(id)));
    if (report.isWhole() && how != u"bytes") // nothing was on those pages
        QVERIFY(after == before);
    // Nothing is made up. (A letter that was overwritten is nothing that a file without checksums could tell.)
    for (const auto& [id, text] : after.asKeyValueRange())
        QVERIFY(before.value(id) == text || (how == u"bytes" && !expected.studies.contains(id)));
    QSet<QString> versions;
    Connection salvaged = ok(Connection::open(target, Connection::Mode::ReadOnly));
    ok(salvaged.forEachRow("SELECT tbl, \"row\", col FROM version", [&](const Statement& one) {
        versions.insert(versionKey(one.utf8(0), one.utf8(1), one.utf8(2)));
    }));
    QVERIFY(versions.contains(expected.versions));
    if (how != u"bytes") // nothing else was taken for it
        QCOMPARE(
            ok(salvaged.integer("SELECT count(*) FROM same_row WHERE tbl <> 'term' OR row <> stays + 1000")),
            0);
    QSet<QString> codings;
    ok(store->forEachStudy([&](const CodedStudy& s) {
        for (const Coding& c : s.codings)
            codings.insert(u"%1 %2 %3"_s.arg(s.study.id).arg(c.dimension).arg(c.term));
        return true;
    }));
    const auto book = ok(store->codebook());
    for (const QString& one : expected.codings) {
        const QStringList parts = one.split(u' ');
        if (after.contains(parts[0].toLongLong()) && book->term(parts[2].toLongLong())
            && book->dimension(parts[1].toLongLong()))
            QVERIFY2(codings.contains(one), qPrintable(one));
    }
}

void tst_Salvage::leavesOutWhatRefersToNothing()
{
    // The codebook's terms are on one page; without it no coding has anything to say.
    qint64 terms = 0;
    {
        Connection connection = ok(Connection::open(m_whole, Connection::Mode::ReadOnly));
        terms = ok(connection.integer("SELECT rootpage FROM sqlite_schema WHERE name = 'term'"));
    }
    QByteArray bytes = m_bytes;
    std::fill_n(bytes.begin() + (terms - 1) * 8192, 8192, '\0');
    const QString path = m_folder.filePath(u"noterms.lacuna"_s);
    const QString target = m_folder.filePath(u"noterms-salvaged.lacuna"_s);
    write(path, bytes);
    Progress progress;
    const SalvageReport report = ok(salvage(path, target, progress));
    QCOMPARE(report.damagedPages, std::vector{terms});
    const auto of = [&](const QString& name) {
        return *std::ranges::find(report.tables, name, &SalvagedTable::name);
    };
    QCOMPARE(of(u"term"_s).damagedPages, 1);
    QCOMPARE(of(u"coding"_s).rows, 0);
    QCOMPARE(of(u"coding"_s).leftOut, 8050);
    QCOMPARE(of(u"study"_s).rows, 4050);
    QVERIFY(!report.isWhole());
}

void tst_Salvage::deletedStaysDeleted()
{
    const QString path = m_folder.filePath(u"deleted.lacuna"_s);
    const QString target = m_folder.filePath(u"deleted-salvaged.lacuna"_s);
    write(path, m_bytes);
    {
        const auto store = ok(CatalogueStore::open(path));
        QList<Id> most;
        for (const auto& [id, text] : studiesOf(path).asKeyValueRange())
            most += id;
        std::ranges::sort(most);
        ok(store->apply(DeleteStudies{most.mid(0, 3900)}));
    }
    Progress progress;
    const SalvageReport report = ok(salvage(path, target, progress));
    QVERIFY(report.isWhole());
    QCOMPARE(studiesOf(target).size(), 150);
}

void tst_Salvage::takesTheLog()
{
    const QString path = m_folder.filePath(u"logged.lacuna"_s);
    const QString target = m_folder.filePath(u"logged-salvaged.lacuna"_s);
    {
        const QString open = m_folder.filePath(u"open.lacuna"_s);
        write(open, m_bytes);
        const auto store = ok(CatalogueStore::open(open));
        add(*store, u"Only in the log"_s);
        write(path, bytesOf(open)); // as after a power cut
        write(path + u"-wal"_s, bytesOf(open + u"-wal"_s));
    }
    Progress progress;
    ok(salvage(path, target, progress));
    QCOMPARE(studiesOf(target).size(), 4051);
    QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.part*"_s}, QDir::Files).size(), 0);
}

void tst_Salvage::neverWritesToTheDamagedFile()
{
    const QString path = m_folder.filePath(u"untouched.lacuna"_s);
    QByteArray bytes = m_bytes;
    std::fill_n(bytes.begin() + 8192 * 20, 8192 * 5, 'x');
    write(path, bytes);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    Progress progress;
    ok(salvage(path, m_folder.filePath(u"untouched-salvaged.lacuna"_s), progress));
    QVERIFY(bytesOf(path) == bytes);
    QVERIFY(!QFileInfo::exists(path + u"-wal"_s));
    QVERIFY(!QFileInfo::exists(path + u"-shm"_s));
}

void tst_Salvage::refusesWhatItCannotDo()
{
    Progress progress;
    const QString text = m_folder.filePath(u"refs.ris"_s);
    const QString target = m_folder.filePath(u"none.lacuna"_s);
    write(text, QByteArray("TY  - JOUR\n").repeated(10'000));
    QCOMPARE(salvage(text, target, progress).error().kind, ErrorKind::BadInput);
    write(text, {});
    QCOMPARE(salvage(text, target, progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(salvage(m_whole, m_whole, progress).error().kind, ErrorKind::BadInput);
    QCOMPARE(salvage(m_whole + u"x"_s, target, progress).error().kind, ErrorKind::NotFound);
    QCOMPARE(salvage(m_whole, m_folder.filePath(u"no/where.lacuna"_s), progress).error().kind,
             ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(target));
}

void tst_Salvage::stopsWhenCancelled()
{
    Progress progress;
    progress.cancel();
    const QString target = m_folder.filePath(u"cancelled.lacuna"_s);
    QCOMPARE(salvage(m_whole, target, progress).error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFileInfo::exists(target));
    QCOMPARE(QDir(m_folder.path()).entryList({u"*.part*"_s}, QDir::Files).size(), 0);
}

QTEST_GUILESS_MAIN(tst_Salvage)
#include "tst_salvage.moc"
