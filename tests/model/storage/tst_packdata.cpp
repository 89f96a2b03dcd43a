// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packfixture.h"

#include "model/support/gzipped.h"
#include "model/support/packfile.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::sample;

/// Packs whose container is as it should be, and what is in it is not, or is as other versions wrote it.
class TestPackData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void packsOfTheFirstKind();
    void strangeData_data();
    void strangeData();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_pack; ///< of everything
    Progress m_progress;
};

void TestPackData::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_pack = m_folder->filePath(u"whole.lacunapack"_s);
    ok(writePack(fullCatalogue(*m_folder), {}, m_pack, {}, m_progress));
}

void TestPackData::strangeData_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("at"); ///< a byte of the file that is changed; −1: none
    QTest::addColumn<int>("byte");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char* name, const QString& sql, int at = -1, int byte = 0, bool fine = false) {
        QTest::newRow(name) << sql << at << byte << fine;
    };
    row("as it was", u"SELECT 1"_s, -1, 0, true);
    row("trigger", u"CREATE TRIGGER t AFTER INSERT ON study BEGIN DELETE FROM study; END"_s);
    row("view", u"CREATE VIEW v AS SELECT 1"_s);
    row("another table", u"CREATE TABLE more(x)"_s);
    row("another index", u"CREATE INDEX i ON study(title)"_s);
    row("another column", u"ALTER TABLE study ADD COLUMN more TEXT"_s);
    row("generated column", u"ALTER TABLE study ADD COLUMN g INTEGER GENERATED ALWAYS AS (id + 1) VIRTUAL"_s);
    row("table missing", u"DROP TABLE withheld"_s);
    row("view for a table", u"DROP TABLE story_step; CREATE VIEW story_step AS SELECT 1 AS id"_s);
    row("virtual table", u"CREATE VIRTUAL TABLE f USING fts5(x)"_s);
    row("statistics", u"ANALYZE"_s);
    row("more studies than it says", u"DELETE FROM coding WHERE study = 103"_s);
    row("hash of another length", u"UPDATE attachment SET sha256 = X'00' WHERE id = 43"_s);
    row("a file that nothing names", u"UPDATE attachment SET sha256 = NULL"_s);
    row("text of no file", u"UPDATE attachment_text SET sha256 = X'00'"_s);
    row("newer", u"PRAGMA user_version = 99"_s);
    row("older", u"PRAGMA user_version = 3"_s);
    row("another program's", u"PRAGMA application_id = 7"_s);
    row("a log", u"PRAGMA journal_mode = WAL"_s);
    row("page of the schema", u"SELECT 1"_s, 108, 0x77);
    row("pages", u"SELECT 1"_s, 8192 + 3, 0xff);
    row("no database", u"SELECT 1"_s, 3, 0);
}

/// The container is as it should be; what is in it is not.
void TestPackData::strangeData()
{
    QFETCH(const QString, sql);
    QFETCH(const int, at);
    QFETCH(const int, byte);
    QFETCH(const bool, fine);
    const auto whole = ok(PackFile::open(m_pack, {}, m_progress));
    const QString db = m_folder->filePath(u"changed.db"_s);
    std::vector<PackSource> sources;
    for (const PackPart& part : whole->parts()) {
        const bool isData = part.unpacked >= 0;
        const QString to = isData ? db : m_folder->filePath(QString::fromLatin1(part.sha256.toHex()));
        ok(whole->extract(part, to, m_progress));
        if (!isData)
            sources.push_back(ok(packSource(part.name, to, -1, m_progress)));
    }
    execute(db, sql.toUtf8());
    QFile file(db);
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (at >= 0) {
        QVERIFY(file.seek(at));
        file.putChar(char(byte));
        QVERIFY(file.seek(0));
    }
    const QString packed = m_folder->filePath(u"changed.gz"_s);
    QFile gz(packed);
    QVERIFY(gz.open(QIODevice::WriteOnly));
    ok(gzip(file, gz, m_progress));
    gz.close();
    sources.insert(sources.begin() + 1,
                   ok(packSource(u"catalogue.db.gz"_s, packed, file.size(), m_progress)));
    const QString changed = m_folder->filePath(u"changed.lacunapack"_s);
    ok(writePackFile(changed, whole->manifest(), sources, {}, m_progress));
    const auto open = OpenPack::open(changed, {}, m_progress);
    QVERIFY2(open.has_value() == fine, open ? "" : qPrintable(open.error().message + open.error().detail));
    if (!fine)
        QVERIFY2(open.error().kind == ErrorKind::BadInput || open.error().kind == ErrorKind::Newer,
                 qPrintable(open.error().message));
    if (!fine)
        qInfo("%s (%s)", qPrintable(open.error().message), qPrintable(open.error().detail));
}

/// They told fewer numbers.
void TestPackData::packsOfTheFirstKind()
{
    const auto whole = ok(PackFile::open(m_pack, {}, m_progress));
    std::vector<PackSource> sources;
    for (const PackPart& part : whole->parts()) {
        const QString to = m_folder->filePath(QString::fromLatin1(part.sha256.toHex()));
        ok(whole->extract(part, to, m_progress));
        QString packed = to;
        if (part.unpacked >= 0) {
            packed += u".gz"_s;
            QFile file(to);
            QFile gz(packed);
            QVERIFY(file.open(QIODevice::ReadOnly) && gz.open(QIODevice::WriteOnly));
            ok(gzip(file, gz, m_progress));
        }
        sources.push_back(ok(packSource(part.name, packed, part.unpacked, m_progress)));
    }
    QJsonObject manifest = whole->manifest();
    QJsonObject contents = manifest.value("contents"_L1).toObject();
    const int marked = contents.value("gapStatuses"_L1).toInt();
    QVERIFY(marked > 0);
    const auto opens = [&] {
        manifest.insert("contents"_L1, contents);
        const QString path = m_folder->filePath(u"first.lacunapack"_s);
        QFile::remove(path);
        ok(writePackFile(path, manifest, sources, {}, m_progress));
        return OpenPack::open(path, {}, m_progress).has_value();
    };
    for (const QLatin1StringView later :
         {"gapStatuses"_L1, "collections"_L1, "savedSearches"_L1, "coders"_L1, "meetings"_L1, "minutes"_L1,
          "checklists"_L1, "burdens"_L1, "imports"_L1, "accounts"_L1, "attachmentNames"_L1})
        contents.remove(later);
    QVERIFY(!opens()); // a note too few
    contents.insert("gapNotes"_L1, contents.value("gapNotes"_L1).toInt() + marked);
    QVERIFY(opens());
}

QTEST_GUILESS_MAIN(TestPackData)
#include "tst_packdata.moc"
