// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packfixture.h"
#include "support/smalldisk.h"

#include "model/catalogue/importreport.h"
#include "model/storage/packtables.h"
#include "model/support/gzipped.h"
#include "model/support/packfile.h"

#include <QtCore/QFileInfo>
#include <QtTest/QTest>

#include <atomic>
#include <thread>

using namespace lacuna;
using namespace lacuna::sample;
using What = PackOptions::What;

/// Packs: what is chosen goes with all it refers to, what is confidential stays, and a stranger's is looked at before it is used.
class TestPacks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everything();
    void scopesAreClosed_data();
    void scopesAreClosed();
    void studies();
    void changes();
    void afterAnImport();
    void remembersWhen();
    void versionsOfWhatIsInIt();
    void canaries_data();
    void canaries();
    void participantsAreNumbers();
    void withheldIsTold();
    void partsOfFields();
    void withoutFiles();
    void contentsAreTold();
    void summaryIsReadable();
    void sameBytes();
    void oneStateWhileEdited();
    void cancelledLeavesNothing();
    void fullDisk();
    void catalogueIsNotReplaced();
    void readOnlyCatalogue();
    void damagedAttachment();
    void passphrase();

private:
    QString written(const PackOptions& options, const QString& passphrase = {});
    std::unique_ptr<OpenPack> opened(const PackOptions& options);
    void nothingIsNew();
    PackOptions some(What what, std::vector<Id> studies = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_catalogue;
    Progress m_progress;
    int m_made = 0;
};

namespace {

PackOptions withAll(PackOptions options)
{
    options.confidential = ConfidentialParts::all();
    return options;
}

QByteArray idsOf(const OpenPack& pack, const QByteArray& table, const QByteArray& column = "id")
{
    return rowsOf(pack.dataPath(), "SELECT " + column + " FROM " + table + " ORDER BY 1").replace('\n', ' ');
}

} // namespace

void TestPacks::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_catalogue = fullCatalogue(*m_folder);
}

PackOptions TestPacks::some(What what, std::vector<Id> studies) const
{
    PackOptions options;
    options.what = what;
    options.studies = std::move(studies);
    return options;
}

QString TestPacks::written(const PackOptions& options, const QString& passphrase)
{
    const QString to = m_folder->filePath(u"%1.lacunapack"_s.arg(++m_made));
    ok(writePack(m_catalogue, options, to, passphrase, m_progress));
    return to;
}

std::unique_ptr<OpenPack> TestPacks::opened(const PackOptions& options)
{
    return ok(OpenPack::open(written(options), {}, m_progress));
}

/// Since the last pack: none is written.
void TestPacks::nothingIsNew()
{
    const QString to = m_folder->filePath(u"none.lacunapack"_s);
    const auto none = writePack(m_catalogue, some(What::Changes), to, {}, m_progress);
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(to));
}

void TestPacks::everything()
{
    const auto pack = opened(withAll(some(What::Everything)));
    auto connection = ok(Connection::open(pack->dataPath(), Connection::Mode::ReadWrite));
    ok(connection.attach(m_catalogue, "src", false));
    for (const PackTable& table : ok(packTables(connection))) {
        const auto there = ok(connection.integer(QByteArray("SELECT count(*) FROM src." + table.name)));
        QCOMPARE(ok(connection.integer(QByteArray("SELECT count(*) FROM main." + table.name))), there);
        QVERIFY2(there > 0 || table.name == "version", table.name.constData());
        QByteArrayList columns = table.columns;
        for (const char* never :
             {"path", "report", "file_name"}) // of which there is something that never leaves
            columns.removeOne(never);
        const QByteArray list = columns.join(", ");
        QCOMPARE(ok(connection.integer(QByteArray("SELECT count(*) FROM (SELECT " + list + " FROM src."
                                                  + table.name + " EXCEPT SELECT " + list + " FROM main."
                                                  + table.name + ")"))),
                 0);
    }
    QCOMPARE(pack->attachments().size(), size_t(2));
    for (const QByteArray& hash : pack->attachments())
        QCOMPARE(QCryptographicHash::hash(ok(pack->attachment(hash)), QCryptographicHash::Sha256), hash);
    QCOMPARE(pack->attachment(QByteArray(32, 'x')).error().kind, ErrorKind::NotFound);
    const PackManifest& manifest = pack->manifest();
    QCOMPARE(manifest.catalogue, u"made-up-id"_s);
    QCOMPARE(manifest.title, u"Synthetic"_s);
    QCOMPARE(manifest.scope, u"The whole catalogue"_s);
    QCOMPARE(manifest.confidential, ConfidentialParts::all());
    QVERIFY(manifest.made.isValid());
    QCOMPARE(QFile::permissions(pack->dataPath()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestPacks::scopesAreClosed_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QList<qint64>>("studies");
    QTest::addColumn<int>("parts");
    for (int parts = 0; parts < 64; parts += 7) {
        const auto row = [&](const char* name, What what, const QList<qint64>& ids) {
            QTest::addRow("%s %d", name, parts) << int(what) << ids << parts;
        };
        row("everything", What::Everything, {});
        row("one", What::Studies, {101});
        row("a report", What::Studies, {102});
        row("two", What::Studies, {101, 103});
        row("none", What::Studies, {});
        row("unknown", What::Studies, {7});
        row("changes", What::Changes, {});
    }
}

void TestPacks::scopesAreClosed()
{
    QFETCH(const int, what);
    QFETCH(const QList<qint64>, studies);
    QFETCH(const int, parts);
    PackOptions options = some(What(what), {studies.begin(), studies.end()});
    options.confidential = {(parts & 1) != 0, (parts & 2) != 0,  (parts & 4) != 0,
                            (parts & 8) != 0, (parts & 16) != 0, (parts & 32) != 0};
    if (options.what == What::Changes) {
        // One row of each table was changed after the last pack.
        auto connection = ok(Connection::open(m_folder->filePath(u"tables.db"_s), Connection::Mode::Create));
        ok(makePackTables(connection));
        QByteArray sql = "INSERT INTO setting VALUES ('packed', '5000000000000');";
        for (const PackTable& table : ok(packTables(connection))) {
            if (!table.key.isEmpty())
                sql += "INSERT INTO version SELECT '" + table.name + "', " + table.key.join(" || ',' || ")
                    + " || '', '*', " + vectorOf(5'000'000'000'001) + " FROM " + table.name + " LIMIT 2;";
        }
        execute(m_catalogue, sql);
    }
    const auto pack = opened(options);
    QCOMPARE(rowsOf(pack->dataPath(), "PRAGMA foreign_key_check"), QByteArray());
    QCOMPARE(rowsOf(pack->dataPath(), "PRAGMA integrity_check"), "ok");
    QFile::remove(m_folder->filePath(u"tables.db"_s));
}

void TestPacks::studies()
{
    const auto pack = opened(withAll(some(What::Studies, {101})));
    QCOMPARE(idsOf(*pack, "study"), "101 102");
    QCOMPARE(idsOf(*pack, "coding"), "1 2 3");
    QCOMPARE(idsOf(*pack, "attachment"), "41 42");
    QCOMPARE(idsOf(*pack, "practice"), "71 72");
    QCOMPARE(idsOf(*pack, "practice_study", "practice || '-' || study"), "71-101 72-101");
    QCOMPARE(idsOf(*pack, "contribution"), "81 82");
    QCOMPARE(idsOf(*pack, "contribution_practice", "contribution || '-' || practice"), "81-71 81-72 82-71");
    QCOMPARE(idsOf(*pack, "contribution_gap"), "85 86");
    QCOMPARE(idsOf(*pack, "merged_study", "record"), "151 153");
    QCOMPARE(idsOf(*pack, "merged_coding", "record"), "151");
    QCOMPARE(idsOf(*pack, "different", "a || '-' || b"), "");
    QCOMPARE(idsOf(*pack, "collection"), "161");
    QCOMPARE(idsOf(*pack, "appraisal"), "173");
    QCOMPARE(idsOf(*pack, "checklist"), "171");
    QCOMPARE(idsOf(*pack, "reconciled", "study"), "101");
    QCOMPARE(idsOf(*pack, "batch"), "1 2");
    QCOMPARE(idsOf(*pack, "term"), idsOf(*opened(some(What::Everything)), "term"));
    QCOMPARE(idsOf(*pack, "coder"), "0 31 32");
    QCOMPARE(idsOf(*pack, "not_applicable"), "51");
    QCOMPARE(idsOf(*pack, "protocol"), "1");
    for (const char* none : {"story", "saved_view", "round", "gap_note", "burden", "ballot", "meeting",
                             "saved_search", "mapping", "story_step", "minute"})
        QCOMPARE(idsOf(*pack, none), "");
    QCOMPARE(pack->manifest().scope, u"1 chosen study(s)"_s);
    // From the other end.
    QCOMPARE(idsOf(*opened(some(What::Studies, {102})), "study"), "101 102");
    QCOMPARE(idsOf(*opened(some(What::Studies, {101, 103})), "different", "a || '-' || b"), "101-103");
    QCOMPARE(idsOf(*opened(some(What::Studies, {103})), "attachment"), "43");
    // What is only reached by what may not leave does not leave, either.
    execute(m_catalogue,
            "DELETE FROM contribution_study; DELETE FROM contribution_practice WHERE practice = 71");
    QCOMPARE(idsOf(*opened(some(What::Studies, {101})), "contribution"), "");
    QCOMPARE(idsOf(*opened(withAll(some(What::Studies, {101}))), "contribution"), "81");
}

void TestPacks::changes()
{
    constexpr qint64 packed = 5'000'000'000'000;
    QCOMPARE(idsOf(*opened(some(What::Changes)), "study"), "101 102 103 104"); // never packed: everything
    execute(m_catalogue,
            "UPDATE setting SET value = '5000000000000' WHERE key = 'packed'; DELETE FROM version;"
            "INSERT INTO version VALUES ('study', '104', 'title', "
                + vectorOf(packed + 1) + "), ('study', '101', 'title', " + vectorOf(packed)
                + "), ('coding', '103,1,12,0', '*', " + vectorOf(packed + 5) + "), ('term', '999', '', "
                + vectorOf(3) + "), ('practice_study', '72,101', '*', " + vectorOf(packed + 2)
                + "), ('study', 'x', 'title', " + vectorOf(packed + 2) + "), ('study', '5,6', 'title', "
                + vectorOf(packed + 2)
                + "), ('story_step', '113', "
                  "'title', "
                + vectorOf(packed + 3) + ");");
    const auto pack = opened(some(What::Changes));
    QCOMPARE(pack->manifest().scope, u"What was changed since the last pack"_s);
    QCOMPARE(idsOf(*pack, "study"), "103 104"); // 101 only by a confidential practice
    QCOMPARE(idsOf(*pack, "coding"), "4");
    QCOMPARE(idsOf(*pack, "term"), "11 12"); // with what is above it
    QCOMPARE(idsOf(*pack, "dimension"), "1");
    QCOMPARE(idsOf(*pack, "coder"), "0");
    QCOMPARE(idsOf(*pack, "practice"), "");
    QCOMPARE(idsOf(*pack, "attachment"), "");
    QCOMPARE(idsOf(*pack, "story_step"), "113");
    QCOMPARE(idsOf(*pack, "round"), "122");
    QCOMPARE(idsOf(*pack, "story"), "112");
    QCOMPARE(pack->manifest().contents.deletions, 1);
    QCOMPARE(idsOf(*pack, "version", "tbl || ' ' || row"),
             "coding 103,1,12,0 story_step 113 study 104 term 999");
    nothingIsNew(); // now all was packed
}

void TestPacks::afterAnImport()
{
    // The last pack was made at 1500 ms, between the imports.
    execute(m_catalogue, "INSERT INTO setting VALUES ('packed', '" + QByteArray::number(1500 << 10) + "')");
    const auto pack = opened(some(What::Changes));
    QCOMPARE(idsOf(*pack, "batch"), "1 2"); // 1 with the study whose report came
    QCOMPARE(idsOf(*pack, "study"), "101 102");
    QCOMPARE(idsOf(*pack, "coding"), "3");
    nothingIsNew();
    // Also with a clock that was set back.
    execute(m_catalogue,
            "INSERT INTO batch VALUES (3, 'c.ris', 'ris', 'UTF-8', 3, 1, 0, ''); UPDATE study SET batch = 3 "
            "WHERE id = 104;"
            "INSERT INTO history(id, made, kind, subject, count, size, batch, stamp) VALUES (9, 3, 'k', '', "
            "1, 1, 3, 9000000);");
    QCOMPARE(idsOf(*opened(some(What::Changes)), "study"), "104");
    nothingIsNew();
}

void TestPacks::remembersWhen()
{
    const auto packed = [&] { return rowsOf(m_catalogue, "SELECT value FROM setting WHERE key = 'packed'"); };
    execute(m_catalogue,
            "INSERT INTO version VALUES ('study', '101', 'title', " + vectorOf(77'000'000) + ")");
    written(some(What::Studies, {101}));
    QCOMPARE(packed(), "");
    ok(packContents(m_catalogue, some(What::Everything), m_progress));
    QCOMPARE(packed(), "");
    written(some(What::Everything));
    QCOMPARE(packed(), "77000000");
    execute(m_catalogue, "UPDATE version SET vector = " + vectorOf(78'000'000));
    QVERIFY(!ok(packContents(m_catalogue, some(What::Changes), m_progress)).unchangedSince.isValid());
    written(some(What::Changes));
    QCOMPARE(packed(), "78000000");
    // Nothing was changed since, and it is told since when.
    QCOMPARE(ok(packContents(m_catalogue, some(What::Changes), m_progress)).unchangedSince,
             QDateTime::fromMSecsSinceEpoch(78'000'000 >> 10, QTimeZone::UTC));
    QVERIFY(!ok(packContents(m_catalogue, some(What::Everything), m_progress)).unchangedSince.isValid());
}

void TestPacks::versionsOfWhatIsInIt()
{
    const QByteArray v = vectorOf(7);
    execute(m_catalogue,
            "INSERT INTO version VALUES ('study', '101', 'title', " + v + "), ('study', '103', '*', " + v
                + "), ('coding', '101,1,12,0', '*', " + v + "), ('coding', '103,1,12,0', 'quote', " + v
                + "), ('practice', '72', '*', " + v + "), ('study', '555', '', " + v
                + "), ('coding', 'odd', '*', " + v + "), ('coding', '[', '*', " + v + ")");
    QCOMPARE(idsOf(*opened(some(What::Studies, {101})), "version", "tbl || ' ' || row"),
             "coding 101,1,12,0 study 101 study 555");
    QCOMPARE(idsOf(*opened(withAll(some(What::Everything))), "version", "tbl || ' ' || row"),
             "coding 101,1,12,0 coding 103,1,12,0 practice 72 study 101 study 103 study 555");
    QCOMPARE(idsOf(*opened(some(What::Studies, {101})), "same_row", "row || ' ' || stays"), "999 12");
}

void TestPacks::canaries_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("everything") << true;
    QTest::newRow("studies") << false;
}

/// A word in every field that may be confidential: none leaves, but what is ticked does. What is no part of a pack never does.
void TestPacks::canaries()
{
    QFETCH(const bool, whole);
    const PackOptions options = whole ? some(What::Everything) : some(What::Studies, {101, 103});
    QVERIFY(!bytesOfPack(written(options)).contains("canary"));
    struct Case {
        bool ConfidentialParts::* part;
        QByteArrayList words;
        QByteArrayList onlyWhole;
    };
    const Case cases[] = {
        {&ConfidentialParts::notes,
         {"canary-notes", "canary-merged", "canary-kept", "canary-appraisal", "canary-answernote"},
         {"canary-gap", "canary-decided"}},
        {&ConfidentialParts::practices, {"canary-practice"}, {}},
        {&ConfidentialParts::contributions, {"canary-said"}, {}},
        {&ConfidentialParts::attachments, {"canary-content", "canary-text", "canary-filename"}, {}},
        {&ConfidentialParts::ballots, {}, {"canary-stakeholder"}},
        {&ConfidentialParts::names,
         {"canary-name-coder", "canary-codernote", "canary-name-contributor", "canary-name-who"},
         {"canary-name-filler", "canary-name-asked", "canary-name-listed", "canary-name-a", "canary-name-b",
          "canary-name-decided"}},
    };
    QByteArrayList every;
    for (const Case& one : cases) {
        PackOptions ticked = options;
        ticked.confidential.*one.part = true;
        QByteArray bytes = bytesOfPack(written(ticked));
        QByteArrayList words = one.words;
        if (whole)
            words += one.onlyWhole;
        for (const QByteArray& word : words) {
            QVERIFY2(bytes.contains(word), word.constData());
            bytes.replace(word, "");
        }
        every += words;
        QVERIFY2(!bytes.contains("canary"), bytes.mid(bytes.indexOf("canary"), 40).constData());
    }
    const QByteArray bytes = bytesOfPack(written(withAll(options)));
    for (const QByteArray& word : every)
        QVERIFY2(bytes.contains(word), word.constData());
    for (const char* never : {"canary-path", "canary-folder", "canary-imported", "canary-quote",
                              "canary-unknown", "canary-live", "canary-draft", "canary-history"})
        QVERIFY2(!bytes.contains(never), never);
    if (whole) // what two marks are on
        QVERIFY(bytes.contains("canary-listed") && bytes.contains("canary-ballot")
                && bytes.contains("canary-filler"));
}

void TestPacks::participantsAreNumbers()
{
    const auto pack = opened(some(What::Everything));
    QCOMPARE(idsOf(*pack, "ballot", "id || '=' || participant"), "131=1 132=2 133=1");
    QCOMPARE(idsOf(*pack, "ballot_answer", "ballot"), "131 132");
    PackOptions options = some(What::Everything);
    options.confidential.ballots = true;
    QCOMPARE(idsOf(*opened(options), "ballot", "id || '=' || participant"), "131=1 132=2 133=1 134=1");
}

void TestPacks::withheldIsTold()
{
    const QByteArray told = "tbl || ' ' || row || ' ' || col";
    const auto lines = [&](const PackOptions& options) {
        return rowsOf(opened(options)->dataPath(), "SELECT " + told + " FROM withheld ORDER BY 1");
    };
    QCOMPARE(lines(withAll(some(What::Everything))), "attachment 41 path\nbatch 1 file_name\nbatch 1 report");
    QCOMPARE(lines(some(What::Studies, {101})),
             "appraisal 173 answers\nappraisal 173 note\nattachment 41 path\nbatch 1 file_name\nbatch 1 "
             "report\ncoder 32 name\ncoder 32 note\ncontribution 81 "
             "who\nmerged_study 151 notes\nmerged_study 153 "
             "notes\npractice 71 contributor\nstudy 101 notes");
    const QByteArray all = lines(some(What::Everything));
    for (const char* line :
         {"gap_note 61 text", "gap_note 61 contact", "gap_note 62 filled_by", "gap_note 62 contact",
          "minute 144 text", "round 121 participants", "round 122 participants", "ballot 133 participant"})
        QVERIFY2(all.contains(line), line);
    QVERIFY(!all.contains("gap_note 62 text") && !all.contains("study 102"));
}

/// What stays of a field that loses a part only.
void TestPacks::partsOfFields()
{
    const auto pack = opened(some(What::Everything));
    QCOMPARE(idsOf(*pack, "batch", "file_name"), "a.ris b.ris");
    const auto report =
        importReportFromJson(rowsOf(pack->dataPath(), "SELECT report FROM batch WHERE id = 1"));
    QCOMPARE(report.files.size(), size_t(1));
    QCOMPARE(report.files[0].added, 1);
    QCOMPARE(report.files[0].rejected, 1);
    QCOMPARE(rowsOf(pack->dataPath(), "SELECT answers FROM appraisal WHERE id = 173"),
             R"({"1":{"answer":"yes"},"2":"no"})");
    QCOMPARE(idsOf(*pack, "minute"), "142 144");
    // What is no list of answers says nothing.
    for (const char* strange : {"canary", "[\"canary\"]", "\"canary\"", "{\"1\":{\"note\":\"canary\"}"}) {
        execute(m_catalogue,
                QByteArray("UPDATE appraisal SET answers = '") + strange
                    + "' WHERE id = 173; UPDATE batch SET report = '" + strange + '\'');
        QVERIFY2(!bytesOfPack(written(some(What::Everything))).contains("canary"), strange);
    }
}

void TestPacks::withoutFiles()
{
    PackOptions options = withAll(some(What::Everything));
    options.attachments = false;
    const auto pack = opened(options);
    QVERIFY(pack->attachments().empty());
    QCOMPARE(idsOf(*pack, "attachment"), "41 42 43");
    QCOMPARE(idsOf(*pack, "attachment_text"), "");
    QCOMPARE(pack->manifest().contents.attachments, 0);
}

void TestPacks::contentsAreTold()
{
    const PackOptions options = some(What::Everything);
    const PackContents contents = ok(packContents(m_catalogue, options, m_progress));
    QCOMPARE(contents.studies, 3); // a report is not counted
    QCOMPARE(contents.codings, 4);
    QCOMPARE(contents.practices, 2);
    QCOMPARE(contents.contributions, 2);
    QCOMPARE(contents.ballots, 3);
    QCOMPARE(contents.attachments, 1);
    QCOMPARE(contents.attachmentBytes, 12);
    const PackContents::Confidential wanted{
        .notes = 9, // three notes, an appraisal and its answers, a gap with three texts, a decision about it
        .practices = 1,
        .contributions = 1,
        .attachments = 1,
        .ballots = 1,
        .names = 15};
    QCOMPARE(contents.confidential.notes, wanted.notes);
    QCOMPARE(contents.confidential.names, wanted.names);
    QCOMPARE(contents.confidential, wanted);
    const QString to = m_folder->filePath(u"told.lacunapack"_s);
    QCOMPARE(ok(writePack(m_catalogue, options, to, {}, m_progress)), contents);
    QCOMPARE(ok(OpenPack::open(to, {}, m_progress))->manifest().contents, contents);
    // What goes along is counted all the same.
    QCOMPARE(ok(packContents(m_catalogue, withAll(options), m_progress)).confidential, wanted);
    QCOMPARE(ok(packContents(m_catalogue, some(What::Studies, {101}), m_progress)).studies, 1);
}

void TestPacks::summaryIsReadable()
{
    KZip zip(written(some(What::Everything)));
    QVERIFY(zip.open(QIODevice::ReadOnly));
    QCOMPARE(zip.directory()->entries().size(), 4); // and the folder of files
    const QByteArray summary = zip.directory()->file(u"summary.txt"_s)->data();
    qInfo("\n%s", summary.constData());
    QVERIFY(summary.contains("Synthetic") && summary.contains("3 study(s)") && summary.contains("left out"));
}

void TestPacks::sameBytes()
{
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QString one = written(some(What::Everything));
    const QString two = written(some(What::Everything));
    qunsetenv("SOURCE_DATE_EPOCH");
    QFile a(one);
    QFile b(two);
    QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
    QVERIFY(a.readAll() == b.readAll());
}

/// While somebody edits, a pack is of one moment: every study has its coding and its file.
void TestPacks::oneStateWhileEdited()
{
    std::atomic<bool> stop = false;
    std::thread editor([&] {
        auto connection = ok(Connection::open(m_catalogue, Connection::Mode::ReadWrite));
        constexpr int most = 250; // a slow machine packs them all each time
        for (int i = 0; !stop && i < most; ++i) {
            const QByteArray id = QByteArray::number(10'000 + i);
            const QByteArray content = "content " + id;
            const QByteArray hash =
                "X'" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + '\'';
            const QByteArray sql = "BEGIN IMMEDIATE; INSERT INTO study SELECT " + id
                + ", year, type, title, authors, source, NULL, NULL, created, modified, publisher, place, "
                  "volume, issue, "
                  "pages, edition, isbn, doi, url, keywords, language, accession, verified_at, extra, '', "
                  "abstract, 0 FROM "
                  "study WHERE id = 103; INSERT INTO coding(study, dimension, term, id) VALUES ("
                + id + ", 1, 12, " + id + "); INSERT INTO attachment_content VALUES (" + hash + ", CAST('"
                + content + "' AS BLOB)); INSERT INTO attachment(id, study, file_name, sha256) VALUES (" + id
                + ", " + id + ", 'f', " + hash + "); UPDATE protocol SET title = " + id + "; COMMIT;";
            ok(connection.execute(sql.constData()));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    });
    PackOptions options = some(What::Everything);
    for (int i = 0; i < 20; ++i) {
        const auto pack = opened(options);
        const QByteArray last = idsOf(*pack, "study", "max(id)");
        if (last.toInt() < 10'000)
            continue;
        QCOMPARE(pack->manifest().title.toUtf8(), last);
        QCOMPARE(idsOf(*pack, "coding", "max(study)"), last);
        QCOMPARE(idsOf(*pack, "attachment", "max(id)"), last);
        QCOMPARE(qint64(pack->attachments().size()),
                 idsOf(*pack, "attachment", "count(DISTINCT sha256)").toLongLong());
    }
    stop = true;
    editor.join();
}

void TestPacks::cancelledLeavesNothing()
{
    Progress progress;
    progress.cancel();
    const QString to = m_folder->filePath(u"cancelled.lacunapack"_s);
    const auto files = QDir(m_folder->path()).entryList(QDir::Files);
    QCOMPARE(writePack(m_catalogue, some(What::Everything), to, {}, progress).error().kind,
             ErrorKind::Cancelled);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
    const QString sound = written(some(What::Everything));
    QCOMPARE(OpenPack::open(sound, {}, progress).error().kind, ErrorKind::Cancelled);
}

void TestPacks::fullDisk()
{
    const QString to = m_folder->filePath(u"full.lacunapack"_s);
    const auto files = QDir(m_folder->path()).entryList(QDir::Files);
    const lacuna::testing::SmallDisk disk;
    bool done = false;
    for (int kilobytes = 0; !done && kilobytes < 4000; kilobytes += 40) {
        lacuna::testing::SmallDisk::leave(kilobytes * 1024);
        const auto packed = writePack(m_catalogue, some(What::Studies, {101}), to, {}, m_progress);
        lacuna::testing::SmallDisk::leave(-1);
        done = packed.has_value();
        if (!done) {
            QVERIFY2(packed.error().kind == ErrorKind::Io, qPrintable(packed.error().message));
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), files);
        }
    }
    QVERIFY(done);
}

void TestPacks::catalogueIsNotReplaced()
{
    const auto refused = writePack(m_catalogue, some(What::Everything), m_catalogue, {}, m_progress);
    QCOMPARE(refused.error().kind, ErrorKind::BadInput);
    QCOMPARE(OpenPack::open(m_catalogue, {}, m_progress).error().kind, ErrorKind::BadInput);
    QVERIFY(!packNeedsPassphrase(m_catalogue));
    QVERIFY(CatalogueStore::open(m_catalogue).has_value());
    QCOMPARE(writePack(m_folder->filePath(u"none.lacuna"_s), {}, m_folder->filePath(u"x"_s), {}, m_progress)
                 .error()
                 .kind,
             ErrorKind::NotFound);
    QCOMPARE(OpenPack::open(m_folder->filePath(u"none.lacunapack"_s), {}, m_progress).error().kind,
             ErrorKind::NotFound);
}

void TestPacks::readOnlyCatalogue()
{
    ok(CatalogueStore::open(m_catalogue));
    QFile::setPermissions(m_catalogue, QFile::ReadOwner);
    const auto pack = opened(some(What::Everything));
    QCOMPARE(idsOf(*pack, "study"), "101 102 103 104");
    QFile::setPermissions(m_catalogue, QFile::ReadOwner | QFile::WriteOwner);
}

void TestPacks::damagedAttachment()
{
    execute(
        m_catalogue,
        "UPDATE attachment_content SET content = CAST('an OPEN file' AS BLOB) WHERE length(content) = 12");
    const QString to = m_folder->filePath(u"damaged.lacunapack"_s);
    const auto packed = writePack(m_catalogue, some(What::Everything), to, {}, m_progress);
    QCOMPARE(packed.error().kind, ErrorKind::Corrupt);
    QVERIFY(!QFileInfo::exists(to));
}

void TestPacks::passphrase()
{
    const QString pack = written(some(What::Everything), u"made up"_s);
    QVERIFY(packNeedsPassphrase(pack));
    QFile file(pack);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Synthetic"));
    for (const QString& wrong : {QString(), u"Made up"_s}) {
        const auto open = OpenPack::open(pack, wrong, m_progress);
        QCOMPARE(open.error().kind, ErrorKind::BadInput);
        QCOMPARE(open.error().detail, u"passphrase"_s);
    }
    QVERIFY(OpenPack::open(pack, u"made up"_s, m_progress).has_value());
    QVERIFY(!packNeedsPassphrase(written(some(What::Everything))));
}

QTEST_GUILESS_MAIN(TestPacks)
#include "tst_packs.moc"
