// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/builtincodebook.h"
#include "model/storage/backups.h"
#include "model/storage/connection.h"
#include "packfixture.h"
#include "support/commandrun.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::test;

/// `lacuna merge`: what it changes, reports, says and returns.
class TestMergeCommand : public QObject, protected CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void mergesWhatWasDoneApart();
    void conflictsAreLeftUnlessARuleIsGiven();
    void ruleSettles_data();
    void ruleSettles();
    void whatWasSettledStays();
    void twiceChangesNothing();
    void possibleDuplicatesAreTold();
    void ofAnotherCatalogue();
    void behindAPassphrase();
    void reportsWhereItMay();
    void reportsNothingConfidential();
    void saysWhatIsWrong();
    void saysThatAPackIsDamaged();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString mine() const { return file(u"mine.lacuna"_s); }
    QString theirs() const { return file(u"theirs.lacuna"_s); }
    QString pack() const { return file(u"t.lacunapack"_s); }
    /// Their title and abstract are others than ours; the title was changed here, too.
    void disagree()
    {
        changeStudy(mine(), m_study, [](Study& study) { study.title = u"Mine"_s; });
        changeStudy(theirs(), m_study, [](Study& study) {
            study.title = u"Theirs"_s;
            study.abstract = u"Only they wrote it"_s;
        });
        packInto(theirs(), pack());
    }
    QJsonObject report() const
    {
        QFile json(file(u"r.json"_s));
        return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object()
                                              : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Id m_study = 0;
};

void TestMergeCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(CatalogueStore::create(mine(), *builtinCodebook(), {}).has_value());
    m_study = addStudy(mine(), u"Sea slaves"_s);
    copyCatalogue(mine(), theirs());
}

void TestMergeCommand::mergesWhatWasDoneApart()
{
    changeStudy(mine(), m_study, [](Study& study) { study.title = u"Mine"_s; });
    changeStudy(theirs(), m_study, [](Study& study) { study.abstract = u"Theirs"_s; });
    const Id added = addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack());
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 0);
    QCOMPARE(studyOf(mine(), m_study).title, u"Mine"_s);
    QCOMPARE(studyOf(mine(), m_study).abstract, u"Theirs"_s);
    QCOMPARE(studyOf(mine(), added).title, u"Quite another subject"_s);
    const QJsonObject json = report();
    QCOMPARE(json[u"unsettled"_s], 0);
    QVERIFY(json[u"conflicts"_s].toArray().isEmpty());
    QVERIFY(json[u"pack"_s][u"ofThisCatalogue"_s].toBool());
    const QJsonObject studies = json[u"counts"_s][0].toObject();
    QCOMPARE(studies[u"kind"_s], u"Studies"_s);
    QCOMPARE(studies[u"added"_s], 1);
    QCOMPARE(studies[u"changed"_s], 1);
    QVERIFY2(m_err.contains("Studies: 1 added, 1 changed, 0 deleted"), m_err);
    // A backup from before, and one step of Undo.
    const auto before = CatalogueStore::open(json[u"backup"_s].toString(), CatalogueStore::Access::ReadOnly);
    QVERIFY(before.has_value());
    QCOMPARE((*before)->statistics()->studies, 1);
    const auto store = CatalogueStore::open(mine());
    QVERIFY((*store)->undo().has_value());
    QCOMPARE((*store)->statistics()->studies, 1);
    QCOMPARE((*store)->study(m_study)->study.abstract, QString());
}

void TestMergeCommand::conflictsAreLeftUnlessARuleIsGiven()
{
    disagree();
    QFile before(file(u"r.json"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    QVERIFY(
        before.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    before.close();
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 3);
    // It quotes what conflicts, so it is for its owner alone, whatever was there before.
    QCOMPARE(QFile::permissions(file(u"r.json"_s)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(studyOf(mine(), m_study).title, u"Mine"_s);
    QCOMPARE(studyOf(mine(), m_study).abstract, u"Only they wrote it"_s);
    QVERIFY2(m_err.contains("1 conflict(s) left as they are here"), m_err);
    const QJsonObject json = report();
    QCOMPARE(json[u"unsettled"_s], 1);
    const QJsonObject conflict = json[u"conflicts"_s][0].toObject();
    QCOMPARE(conflict[u"table"_s], u"study"_s);
    QCOMPARE(conflict[u"row"_s], QString::number(m_study));
    QCOMPARE(conflict[u"column"_s], u"title"_s);
    QCOMPARE(conflict[u"mine"_s], u"Mine"_s);
    QCOMPARE(conflict[u"theirs"_s], u"Theirs"_s);
    QCOMPARE(conflict[u"base"_s], u"Sea slaves"_s);
    QVERIFY(conflict[u"settled"_s].isNull());
    // It comes up again, and a rule settles it for good.
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--prefer"_s, u"theirs"_s}), 0);
    QCOMPARE(studyOf(mine(), m_study).title, u"Theirs"_s);
    QCOMPARE(run({u"merge"_s, mine(), pack()}), 0);
}

void TestMergeCommand::ruleSettles_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("settled");
    QTest::newRow("mine") << u"mine"_s << u"Mine"_s << u"mine"_s;
    QTest::newRow("theirs") << u"theirs"_s << u"Theirs"_s << u"theirs"_s;
    QTest::newRow("newest") << u"newest"_s << u"Theirs"_s << u"theirs"_s;
}

void TestMergeCommand::ruleSettles()
{
    QFETCH(QString, rule);
    QFETCH(QString, title);
    QFETCH(QString, settled);
    disagree();
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--prefer"_s, rule, u"--report"_s, file(u"r.json"_s)}), 0);
    QCOMPARE(studyOf(mine(), m_study).title, title);
    QCOMPARE(report()[u"settled"_s], 1);
    QCOMPARE(report()[u"conflicts"_s][0][u"settled"_s], settled);
}

/// And it is not said that the catalogue has what it does not have.
void TestMergeCommand::whatWasSettledStays()
{
    disagree();
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--prefer"_s, u"mine"_s}), 0);
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--prefer"_s, u"theirs"_s}), 0);
    QVERIFY2(m_err.contains("was merged before or is known here; what was settled then stays")
                 && !m_err.contains("has all of it"),
             m_err);
    QCOMPARE(studyOf(mine(), m_study).title, u"Mine"_s);
}

void TestMergeCommand::twiceChangesNothing()
{
    addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack());
    QCOMPARE(run({u"merge"_s, mine(), pack()}), 0);
    QCOMPARE(run({u"studies"_s, mine(), u"--as"_s, u"json"_s}), 0);
    const QByteArray once = m_out;
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 0);
    QVERIFY2(m_err.contains("nothing was changed"), m_err);
    QVERIFY(report()[u"counts"_s].toArray().isEmpty());
    QCOMPARE(run({u"studies"_s, mine(), u"--as"_s, u"json"_s}), 0);
    QCOMPARE(m_out, once);
}

void TestMergeCommand::possibleDuplicatesAreTold()
{
    const QString title = u"Hidden chains: rights abuses and forced labour in the fishing industry"_s;
    const Id here = addStudy(mine(), title);
    const Id there = addStudy(theirs(), title);
    packInto(theirs(), pack());
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 0);
    const QJsonArray pairs = report()[u"duplicates"_s].toArray();
    QCOMPARE(pairs.size(), 1);
    const QSet<QString> ids{pairs[0][u"a"_s][u"id"_s].toString(), pairs[0][u"b"_s][u"id"_s].toString()};
    QCOMPARE(ids, (QSet<QString>{QString::number(here), QString::number(there)}));
    QCOMPARE(pairs[0][u"a"_s][u"title"_s], title);
    QVERIFY2(m_err.contains("look like one publication"), m_err);
    const auto store = CatalogueStore::open(mine());
    QCOMPARE((*store)->statistics()->studies, 3); // flagged, not merged
}

void TestMergeCommand::ofAnotherCatalogue()
{
    Codebook other;
    {
        std::vector<Dimension> dimensions{
            {.id = 77, .key = u"remedy"_s, .label = u"Remedy"_s, .scopeNote = {}}};
        Term term;
        term.id = 78;
        term.dimension = 77;
        term.code = u"COMP"_s;
        term.label = u"Compensation"_s;
        other = Codebook(dimensions, {term});
    }
    QVERIFY(CatalogueStore::create(file(u"other.lacuna"_s), other, {}).has_value());
    addStudy(file(u"other.lacuna"_s), u"From elsewhere"_s);
    packInto(file(u"other.lacuna"_s), pack());
    run({u"merge"_s, mine(), pack(), u"--prefer"_s, u"mine"_s, u"--report"_s, file(u"r.json"_s)});
    QVERIFY2(m_err.contains("another catalogue"), m_err);
    const QJsonObject json = report();
    QVERIFY(!json[u"pack"_s][u"ofThisCatalogue"_s].toBool());
    bool isNew = false;
    for (const QJsonValue& term : json[u"terms"_s].toArray())
        isNew = isNew || (term[u"label"_s].toString() == u"Compensation" && term[u"takenFor"_s].isNull());
    QVERIFY(isNew);

    const auto store = CatalogueStore::open(mine());
    QCOMPARE((*store)->statistics()->studies, 2);
}

void TestMergeCommand::behindAPassphrase()
{
    addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack(), u"four words of mine"_s);
    QCOMPARE(run({u"merge"_s, mine(), pack()}), 1);
    QVERIFY2(m_err.contains("behind a passphrase") && m_err.contains("--passphrase-file"), m_err);
    QFile words(file(u"words.txt"_s));
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("not these\n");
    words.close();
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--passphrase-file"_s, words.fileName()}), 1);
    QVERIFY2(m_err.contains("t.lacunapack: This passphrase does not open the pack"), m_err);
    QVERIFY(words.open(QIODevice::WriteOnly));
    words.write("four words of mine\n");
    words.close();
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--passphrase-file"_s, words.fileName()}), 0);
    const auto store = CatalogueStore::open(mine());
    QCOMPARE((*store)->statistics()->studies, 2);
}

/// Said before anything is merged.
void TestMergeCommand::reportsWhereItMay()
{
    const Id added = addStudy(theirs(), u"Quite another subject"_s);
    packInto(theirs(), pack());
    const auto bytes = [&](const QString& name) {
        QFile from(name);
        return from.open(QIODevice::ReadOnly) ? from.readAll() : QByteArray();
    };
    const QByteArray before = bytes(pack());
    const auto refused = [&](const QString& report, int code, QByteArrayView says) {
        QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, report}), code);
        QVERIFY2(m_err.contains(says) && m_err.count('\n') == 1, m_err);
        const auto store = CatalogueStore::open(mine());
        QVERIFY(!(*store)->study(added).has_value());
    };
    refused(pack(), 2, "t.lacunapack is read here and would be replaced");
    refused(theirs(), 1, "theirs.lacuna is a Lacuna catalogue and would be replaced");
    refused(mine(), 1, "mine.lacuna is a Lacuna catalogue and would be replaced");
    refused(file(u"no/r.json"_s), 1, "r.json cannot be written");
    refused(m_folder->path(), 1, "cannot be written");
    QVERIFY(bytes(pack()) == before);
    QVERIFY(backupsOf(mine()).empty());
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 0);
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 0); // over the last one
    if (QFileInfo(u"/dev/full"_s).exists() && !QFileInfo(u"/dev/full"_s).isFile()) {
        const Id late = addStudy(theirs(), u"One more"_s);
        packInto(theirs(), pack());
        QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, u"/dev/full"_s}), 1);
        QVERIFY2(m_err.contains("the merge is done, but not its report: /dev/full"), m_err);
        QCOMPARE(studyOf(mine(), late).title, u"One more"_s);
    }
}

namespace {
void execute(const QString& catalogue, const QByteArray& sql)
{
    auto connection = Connection::open(catalogue, Connection::Mode::ReadWrite);
    const Result<> done =
        connection ? connection->execute(sql.constData()) : std::unexpected(connection.error());
    if (!done)
        qFatal("%s", qPrintable(done.error().detail));
}
} // namespace

/// Not what is confidential for what it is about, either: minutes of a gap whose note is marked, and records kept of a study whose notes are.
void TestMergeCommand::reportsNothingConfidential()
{
    changeStudy(mine(), m_study, [](Study& study) {
        study.notes = u"Who told it"_s;
        study.notesConfidential = true;
    });
    const QByteArray columns = "year, type, title, authors, source, publisher, place, volume, issue, pages, "
                               "edition, isbn, doi, url, keywords, language, accession, verified_at, extra, "
                               "abstract";
    execute(mine(),
            "INSERT INTO gap_note(id, dimension_a, term_a, text, filled_by, contact, confidential) SELECT "
            "61, dimension, id, 'why', '', '', 1 FROM term ORDER BY id LIMIT 1;"
            "INSERT INTO meeting(id, name, begun) VALUES (141, 'M', 5);"
            "INSERT INTO minute(id, meeting, at, kind, dimension_a, term_a, subject, text) SELECT 142, 141, "
            "6, 'note', dimension, id, '', '' FROM term ORDER BY id LIMIT 1;"
            "INSERT INTO merged_study(record, merged_into, id, notes, "
                + columns + ") SELECT 151, id, 9, '', " + columns + " FROM study;");
    copyCatalogue(mine(), theirs());
    const qint64 now = QDateTime::currentMSecsSinceEpoch() << 10; // as stamps are counted
    const auto writeApart = [&](const QString& catalogue, const QByteArray& who) {
        const QByteArray vector =
            "X'000000000000" + who + QByteArray::number(now, 16).rightJustified(16, '0') + '\'';
        execute(
            catalogue,
            "UPDATE minute SET text = 'canary-text " + who + "', subject = 'canary-subject " + who
                + "'; UPDATE merged_study SET notes = 'canary-notes " + who
                + "'; INSERT OR REPLACE INTO version(tbl, row, col, vector) VALUES ('minute', '142', '*', "
                + vector + "), ('merged_study', '151', '*', " + vector + ")");
    };
    writeApart(mine(), "1111");
    writeApart(theirs(), "2223");
    PackOptions options;
    options.confidential = ConfidentialParts::all();
    Progress progress;
    QVERIFY(writePack(theirs(), options, pack(), {}, progress));
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s)}), 3);
    const QJsonArray conflicts = report()[u"conflicts"_s].toArray();
    QStringList fields;
    for (const QJsonValue& conflict : conflicts) {
        fields << conflict[u"table"_s].toString() + u'.' + conflict[u"column"_s].toString();
        QVERIFY(conflict[u"confidential"_s].toBool());
    }
    fields.sort();
    QCOMPARE(fields, QStringList({u"merged_study.notes"_s, u"minute.subject"_s, u"minute.text"_s}));
    QVERIFY(!QJsonDocument(report()).toJson().contains("canary"));
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--report"_s, file(u"r.json"_s), u"--include-confidential"_s}),
             3);
    for (const char* told : {"canary-text 1111", "canary-subject 2223", "canary-notes 2223"})
        QVERIFY(QJsonDocument(report()).toJson().contains(told));
}

void TestMergeCommand::saysWhatIsWrong()
{
    QCOMPARE(run({u"merge"_s, mine()}), 2);
    QCOMPARE(run({u"merge"_s, mine(), pack()}), 1); // there is none
    QCOMPARE(run({u"merge"_s, mine(), mine()}), 1); // is none
    QVERIFY(!m_err.isEmpty());
    packInto(theirs(), pack());
    QCOMPARE(run({u"merge"_s, mine(), pack(), u"--prefer"_s, u"yours"_s}), 2);
    QCOMPARE(run({u"merge"_s, file(u"none.lacuna"_s), pack()}), 1);
    QVERIFY(backupsOf(mine()).empty()); // nothing was begun
    QCOMPARE(run({u"merge"_s, pack(), mine()}), 1);
    QVERIFY2(m_err.contains("t.lacunapack” is a pack") && m_err.contains("merge CATALOGUE PACK"), m_err);
    QCOMPARE(run({u"studies"_s, pack()}), 1);
    QVERIFY2(m_err.contains("merge CATALOGUE PACK"), m_err);
}

/// The file is named, and what to do is said.
void TestMergeCommand::saysThatAPackIsDamaged()
{
    packInto(theirs(), pack());
    QFile file(pack());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const qsizetype data = whole.indexOf("\x1f\x8b");
    QVERIFY(data > 0);
    for (const qsizetype at : {data + 40, data + 2000}) {
        QByteArray bytes = whole;
        bytes[at] = char(~bytes[at]);
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size() && file.flush());
        QCOMPARE(run({u"merge"_s, mine(), pack()}), 1);
        QVERIFY2(m_err.contains("t.lacunapack: The pack is damaged")
                     && m_err.contains("Ask for the pack again"),
                 m_err);
    }
}

QTEST_MAIN(TestMergeCommand)
#include "tst_mergecommand.moc"
