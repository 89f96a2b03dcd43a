// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/palette.h"
#include "model/storage/cataloguestore.h"
#include "support/commandrun.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// The command-line contract (cli.md), in process: every command, its output, messages and exit codes.
class TestCommandLine : public QObject, protected test::CommandRun {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newRefusesToOverwrite();
    void wrongUsageIsTwo_data();
    void wrongUsageIsTwo();
    void failureIsOneLine_data();
    void failureIsOneLine();
    void importCountsEverySample_data();
    void importCountsEverySample();
    void importIsAllOrNothing();
    void importReadsSpreadsheets();
    void dryRunChangesNothing();
    void unknownTermsAreCreatedOrRejected();
    void codingsDoNotDependOnTheFormat();
    void duplicatesAreKeptSkippedOrMerged_data();
    void duplicatesAreKeptSkippedOrMerged();
    void reportHasTheContractsShape();
    void matrixHasTheContractsShape();
    void matrixCountsDistinctStudies();
    void filtersNarrow_data();
    void filtersNarrow();
    void scopeKeepsOnlyItsBranch();
    void savedViewIsExported();
    void gapsAreRankedAndCut();
    void eppiCodebookComesAndGoes();
    void studiesRoundTrip_data();
    void studiesRoundTrip();
    void codebookGoesOutAndIn();
    void exportsWriteEachFormat_data();
    void exportsWriteEachFormat();
    void exportsInTheAskedColours();
    void exportLeavesNothingBehindOnFailure();
    void backupIsACatalogue();
    void checkSaysAllIsWell();
    void timingsAreOneLineOfJson();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString writeFile(const QString& name, const QByteArray& bytes);
    QString sample();
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QString TestCommandLine::writeFile(const QString& name, const QByteArray& bytes)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
    return file.fileName();
}

/// The sample catalogue, made once and copied for each test.
QString TestCommandLine::sample()
{
    static QTemporaryDir keep;
    const QString made = keep.filePath(u"sample.lacuna"_s);
    if (!QFile::exists(made) && run({u"new"_s, made, u"--sample"_s}) != 0)
        qFatal("no sample: %s", m_err.constData());
    const QString copy = path(u"sample ปลา.lacuna"_s); // spaces and another script, as users have
    QFile::copy(made, copy);
    return copy;
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandLine::newRefusesToOverwrite()
{
    const QString file = path(u"a.lacuna"_s);
    QCOMPARE(run({u"new"_s, file}), 0);
    QVERIFY(QFile::exists(file));
    QCOMPARE(run({u"new"_s, file}), 1);
    QVERIFY(m_err.contains("a.lacuna"));
    QCOMPARE(m_out, QByteArray());
}

void TestCommandLine::wrongUsageIsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
    QTest::newRow("no catalogue") << QStringList{u"matrix"_s};
    QTest::newRow("unknown option") << QStringList{u"new"_s, u"x"_s, u"--sideways"_s};
    QTest::newRow("no rows") << QStringList{u"matrix"_s, u"SAMPLE"_s, u"--columns"_s, u"sector"_s};
    QTest::newRow("bad depth") << QStringList{u"matrix"_s,    u"SAMPLE"_s, u"--rows"_s,      u"country"_s,
                                              u"--columns"_s, u"sector"_s, u"--row-depth"_s, u"x"_s};
    QTest::newRow("bad format") << QStringList{u"matrix"_s,    u"SAMPLE"_s, u"--rows"_s, u"country"_s,
                                               u"--columns"_s, u"sector"_s, u"--as"_s,   u"xml"_s};
    QTest::newRow("bad years") << QStringList{u"studies"_s, u"SAMPLE"_s, u"--years"_s, u"2020-2010"_s};
    QTest::newRow("bad where") << QStringList{u"studies"_s, u"SAMPLE"_s, u"--where"_s, u"country"_s};
    QTest::newRow("bad encoding") << QStringList{u"import"_s, u"SAMPLE"_s, u"nowhere.ris"_s, u"--encoding"_s,
                                                 u"klingon"_s};
    QTest::newRow("import without files") << QStringList{u"import"_s, u"SAMPLE"_s};
    QTest::newRow("export without a file")
        << QStringList{u"export"_s, u"SAMPLE"_s, u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s};
    QTest::newRow("export to an unknown ending")
        << QStringList{u"export"_s,    u"SAMPLE"_s, u"--rows"_s, u"country"_s,
                       u"--columns"_s, u"sector"_s, u"-o"_s,     u"x.xyz"_s};
}

void TestCommandLine::wrongUsageIsTwo()
{
    QFETCH(QStringList, arguments);
    arguments.replaceInStrings(u"SAMPLE"_s, sample());
    QCOMPARE(run(arguments), 2);
    QCOMPARE(m_err.count('\n'), 1);
    QCOMPARE(m_out, QByteArray());
}

void TestCommandLine::failureIsOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("missing catalogue")
        << QStringList{u"check"_s, u"nowhere.lacuna"_s} << QByteArray("nowhere.lacuna");
    QTest::newRow("not a catalogue") << QStringList{u"check"_s, u"TEXT"_s} << QByteArray("text.txt");
    QTest::newRow("unknown dimension")
        << QStringList{u"matrix"_s, u"SAMPLE"_s, u"--rows"_s, u"colour"_s, u"--columns"_s, u"sector"_s}
        << QByteArray("colour");
    QTest::newRow("unknown term") << QStringList{u"studies"_s, u"SAMPLE"_s, u"--where"_s,
                                                 u"country=Atlantis"_s}
                                  << QByteArray("Atlantis");
    QTest::newRow("rows are columns")
        << QStringList{u"matrix"_s, u"SAMPLE"_s, u"--rows"_s, u"sector"_s, u"--columns"_s, u"sector"_s}
        << QByteArray("");
    QTest::newRow("missing import file")
        << QStringList{u"import"_s, u"SAMPLE"_s, u"nowhere.ris"_s} << QByteArray("nowhere.ris");
    QTest::newRow("not a bibliography")
        << QStringList{u"import"_s, u"SAMPLE"_s, u"TEXT"_s} << QByteArray("text.txt");
    QTest::newRow("unknown view") << QStringList{u"export"_s, u"SAMPLE"_s, u"--view"_s,
                                                 u"mine"_s,   u"-o"_s,     u"x.csv"_s}
                                  << QByteArray("mine");
}

void TestCommandLine::failureIsOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    arguments.replaceInStrings(u"SAMPLE"_s, sample());
    arguments.replaceInStrings(u"TEXT"_s, writeFile(u"text.txt"_s, "Dear all,\nthis is a letter.\n"));
    QCOMPARE(run(arguments), 1);
    QCOMPARE(m_err.count('\n'), 1);
    QVERIFY2(m_err.contains(mentions), m_err.constData());
    QCOMPARE(m_out, QByteArray());
}

/// What JabRef itself makes of its RisImporterTest1.ris (the .bib beside it) is one record: its eleven TY lines before one ER
/// are a test of repeated types, not eleven references.
static int recordsIn(const QByteArray& file, int listed)
{
    if (file == "ris/rispy_example_wos.ris")
        return 2; // a Web of Science file under a RIS name: read as what it is
    return file == "ris/jabref_RisImporterTest1.ris" ? 1 : listed;
}

void TestCommandLine::importCountsEverySample_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("records");
    QFile table(QStringLiteral(LACUNA_SHARED_DIR) + u"/data/samples/SOURCES.tsv"_s);
    QVERIFY2(table.open(QIODevice::ReadOnly), "../shared is part of the workplace the tests run in");
    while (!table.atEnd()) {
        const QList<QByteArray> fields = table.readLine().split('\t');
        const QByteArray& name = fields.first();
        const bool tagged = name.startsWith("endnote_tagged/") || name.startsWith("wos_isi/")
            || (name.startsWith("ovid/") && name.endsWith(".txt"));
        if ((name.startsWith("ris/") && name.endsWith(".ris")) || name.startsWith("csv/")
            || name.startsWith("eppi/") || tagged)
            QTest::newRow(name.constData())
                << QString::fromUtf8(name) << recordsIn(name, fields.at(5).toInt());
    }
}

void TestCommandLine::importCountsEverySample()
{
    QFETCH(QString, file);
    QFETCH(int, records);
    const QString catalogue = path(u"c.lacuna"_s);
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    const QString whole = QStringLiteral(LACUNA_SHARED_DIR) + u"/data/samples/"_s + file;
    const int code = run({u"import"_s, catalogue, whole, u"--report"_s, path(u"report.json"_s)});
    QVERIFY2(code == 0 || code == 3, m_err.constData());
    QFile report(path(u"report.json"_s));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonObject first =
        QJsonDocument::fromJson(report.readAll()).object()[u"files"].toArray().first().toObject();
    QCOMPARE(first[u"read"].toInt(), records);
    QCOMPARE(first[u"added"].toInt() + first[u"rejected"].toInt(), records);
    QCOMPARE(code == 3, first[u"rejected"].toInt() > 0);
    QCOMPARE(run({u"studies"_s, catalogue, u"--as"_s, u"json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), first[u"added"].toInt());
}

void TestCommandLine::importReadsSpreadsheets()
{
    const QString catalogue = path(u"a.lacuna"_s);
    const QString file = QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/formats/data/libreoffice_sample.");
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    QCOMPARE(run({u"import"_s, catalogue, file + u"xlsx"_s, u"--dry-run"_s}), 0);
    QVERIFY2(m_err.contains("40 read, 40 added"), m_err);
    QCOMPARE(run({u"import"_s, catalogue, file + u"ods"_s, u"--sheet"_s, u"LIBREOFFICE_SAMPLE"_s,
                  u"--header-row"_s, u"1"_s, u"--map"_s, u"coded_from=notes"_s}),
             0);
    QVERIFY2(m_err.contains("40 read, 40 added"), m_err);
    QCOMPARE(run({u"import"_s, catalogue, file + u"ods"_s, u"--sheet"_s, u"Nothing"_s}), 1);
    QVERIFY2(m_err.contains("libreoffice_sample"), m_err);
    QCOMPARE(run({u"import"_s, catalogue, file + u"xlsx"_s, u"--header-row"_s, u"100"_s}), 1);
    QVERIFY2(m_err.contains("100"), m_err);
    for (const auto& row : {u"0"_s, u"x"_s, u"-1"_s})
        QCOMPARE(run({u"import"_s, catalogue, file + u"xlsx"_s, u"--header-row"_s, row}), 2);
}

void TestCommandLine::importIsAllOrNothing()
{
    const QString catalogue = sample();
    const QString good = writeFile(u"good.ris"_s, "TY  - JOUR\nTI  - One more\nER  - \n");
    QCOMPARE(run({u"import"_s, catalogue, good, path(u"missing.ris"_s)}), 1);
    const QString bad = writeFile(u"bad.ris"_s, "TY  - JOUR\nER  - \n");
    QCOMPARE(run({u"import"_s, catalogue, good, bad, u"--rejected"_s, u"refuse"_s}), 1);
    QVERIFY2(m_err.contains("line 1: "), m_err.constData());
    QCOMPARE(run({u"import"_s, catalogue, good, bad, u"--rejected"_s, u"perhaps"_s}), 2);
    QCOMPARE(run({u"studies"_s, catalogue, u"--as"_s, u"json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 300);
}

void TestCommandLine::dryRunChangesNothing()
{
    const QString catalogue = sample();
    const QString good = writeFile(u"good.ris"_s, "TY  - JOUR\nTI  - One more\nER  - \n");
    QCOMPARE(run({u"import"_s, catalogue, good, u"--dry-run"_s}), 0);
    QVERIFY2(m_err.contains("1 added"), m_err.constData());
    QCOMPARE(run({u"studies"_s, catalogue, u"--as"_s, u"json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 300);
}

void TestCommandLine::unknownTermsAreCreatedOrRejected()
{
    const QString csv =
        writeFile(u"t.csv"_s, "title,country,sector\nA,TH,Fishing and seafood\nB,Atlantis,FSH\n");
    const QString catalogue = path(u"c.lacuna"_s);
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    QCOMPARE(run({u"import"_s, catalogue, csv, u"--unknown-terms"_s, u"reject"_s}), 3);
    QVERIFY2(m_err.contains("line 3"), m_err.constData());
    QCOMPARE(run({u"import"_s, catalogue, csv}), 0);
    QCOMPARE(run({u"studies"_s, catalogue, u"--where"_s, u"country=Atlantis"_s, u"--as"_s, u"json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 1);
}

/// One bibliography in RIS, with labels as a reference manager has them, and in CSV, with codes. (RIS says "unspecified" where CSV says
/// nothing; that comes last, under "Unmatched".)
void TestCommandLine::codingsDoNotDependOnTheFormat()
{
    QJsonArray cells[2];
    const QString files[] = {QStringLiteral(LACUNA_SOURCE_DIR "/tests/model/formats/data/bibliography.ris"),
                             QStringLiteral(LACUNA_SOURCE_DIR "/resources/sample/bibliography.csv")};
    for (size_t i = 0; i < 2; ++i) {
        const QString catalogue = path(u"c%1.lacuna"_s.arg(i));
        QCOMPARE(run({u"new"_s, catalogue}), 0);
        QCOMPARE(run({u"import"_s, catalogue, files[i]}), 0);
        QCOMPARE(run({u"matrix"_s, catalogue, u"--rows"_s, u"sector"_s, u"--columns"_s, u"method"_s}), 0);
        cells[i] = json().value(u"cells"_s).toArray();
    }
    QVERIFY(!cells[0].isEmpty());
    for (qsizetype row = 0; row < cells[1].size(); ++row) {
        for (qsizetype column = 0; column < cells[1][row].toArray().size(); ++column)
            QCOMPARE(cells[0][row][column][u"n"_s].toInt(), cells[1][row][column][u"n"_s].toInt());
    }
}

void TestCommandLine::duplicatesAreKeptSkippedOrMerged_data()
{
    QTest::addColumn<QStringList>("option");
    QTest::addColumn<int>("studies");
    QTest::addColumn<int>("withAbstract");
    QTest::newRow("kept unless asked") << QStringList{} << 6 << 1;
    QTest::newRow("skip") << QStringList{u"--duplicates"_s, u"skip"_s} << 3 << 0;
    QTest::newRow("merge") << QStringList{u"--duplicates"_s, u"merge"_s} << 3 << 1;
}

void TestCommandLine::duplicatesAreKeptSkippedOrMerged()
{
    QFETCH(QStringList, option);
    QFETCH(int, studies);
    QFETCH(int, withAbstract);
    const QString catalogue = path(u"c.lacuna"_s);
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    const QString first =
        writeFile(u"a.csv"_s, "title,doi,year,country\nOne,10.1/a,2020,TH\nTwo,10.1/b,2021,KH\n");
    // The same DOI in other letters, with what the first lacks; one that is new; and that one again in the same file.
    const QString second =
        writeFile(u"b.csv"_s,
                  "title,doi,year,country,abstract\nOne,https://doi.org/10.1/A,2020,LA,Text\n"
                  "Three,10.1/c,2022,VN,\nThree,10.1/C,2022,TH,\nTwo,10.1/b,2021,KH,\n");
    QCOMPARE(run({u"import"_s, catalogue, first}), 0);
    QCOMPARE(run(QStringList{u"import"_s, catalogue, second} + option), 0);
    QCOMPARE(run({u"studies"_s, catalogue, u"--as"_s, u"json"_s}), 0);
    const QJsonArray all = QJsonDocument::fromJson(m_out).array();
    QCOMPARE(all.size(), studies);
    QCOMPARE(std::ranges::count_if(
                 all, [](const QJsonValue& study) { return !study[u"abstract"].toString().isEmpty(); }),
             withAbstract);
    if (option.contains(u"merge"_s)) {
        // Codings of both are there: the merged study answers to either country.
        QCOMPARE(run({u"studies"_s, catalogue, u"--where"_s, u"country&=TH,LA"_s, u"--as"_s, u"json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 1);
        QCOMPARE(run({u"studies"_s, catalogue, u"--where"_s, u"country&=TH,VN"_s, u"--as"_s, u"json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 1);
    }
}

void TestCommandLine::reportHasTheContractsShape()
{
    const QString catalogue = path(u"c.lacuna"_s);
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    const QString csv = writeFile(u"t.csv"_s, "title,country\nA,TH\nB,Atlantis\n");
    QCOMPARE(run({u"import"_s, catalogue, csv, u"--unknown-terms"_s, u"reject"_s, u"--report"_s,
                  path(u"r.json"_s)}),
             3);
    QFile file(path(u"r.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject first = report[u"files"].toArray().first().toObject();
    for (const QString& key : {u"name"_s, u"format"_s, u"encoding"_s, u"read"_s, u"added"_s, u"merged"_s,
                               u"skipped"_s, u"rejected"_s, u"issues"_s})
        QVERIFY2(first.contains(key), qPrintable(key));
    QCOMPARE(first[u"format"].toString(), u"csv"_s);
    QCOMPARE(first[u"encoding"].toString(), u"UTF-8"_s);
    QCOMPARE(first[u"read"].toInt(), 2);
    QCOMPARE(first[u"rejected"].toInt(), 1);
    const QJsonObject issue = first[u"issues"].toArray().first().toObject();
    QCOMPARE(issue[u"line"].toInt(), 3);
    QCOMPARE(issue[u"severity"].toString(), u"error"_s);
    QCOMPARE(report[u"unknownTerms"].toArray().size(), 1);
}

void TestCommandLine::matrixHasTheContractsShape()
{
    QCOMPARE(run({u"matrix"_s, sample(), u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s,
                  u"--segments"_s, u"confidence"_s, u"--reference-year"_s, u"2026"_s}),
             0);
    const QJsonObject map = json();
    for (const QString& key : {u"question"_s, u"filter"_s, u"n"_s, u"uncoded"_s, u"rows"_s, u"columns"_s,
                               u"cells"_s, u"rowTotals"_s, u"columnTotals"_s, u"coverage"_s})
        QVERIFY2(map.contains(key), qPrintable(key));
    QCOMPARE(map[u"n"].toInt(), 300);
    QCOMPARE(map[u"uncoded"].toObject()[u"rows"].toInt(), 48);
    const QJsonArray rows = map[u"rows"].toArray();
    const auto thailand =
        std::ranges::find_if(rows, [](const QJsonValue& row) { return row[u"code"].toString() == u"TH"; });
    QVERIFY(thailand != rows.end());
    QCOMPARE((*thailand)[u"depth"].toInt(), 2);
    QCOMPARE((*thailand)[u"parent"].toString(), u"035"_s);
    QCOMPARE(map[u"cells"].toArray().size(), rows.size());
    const QJsonObject cell = map[u"cells"][0][0].toObject();
    for (const QString& key : {u"n"_s, u"ongoing"_s, u"class"_s, u"flags"_s, u"segments"_s})
        QVERIFY2(cell.contains(key), qPrintable(key));
    QVERIFY(map[u"coverage"].toObject().contains(u"applicable"_s));
    const QStringList crossed{u"matrix"_s,     sample(),        u"--rows"_s,           u"country"_s,
                              u"--columns"_s,  u"sector"_s,     u"--row-depth"_s,      u"0"_s,
                              u"--segments"_s, u"confidence"_s, u"--cross-segments"_s, u"evidence-type"_s};
    QCOMPARE(run(crossed), 0);
    QCOMPARE(json()[u"question"][u"crossSegments"].toString(), u"evidence-type"_s);
    const QStringList keys = json()[u"cells"][0][0][u"segments"].toObject().keys();
    QVERIFY(!keys.isEmpty());
    for (const QString& key : keys)
        QCOMPARE(key.count(u'|'), key == u"other"_s ? 0 : 1);
    QCOMPARE(run(crossed.first(8) + crossed.last(2)), 2); // crosses nothing
}

void TestCommandLine::matrixCountsDistinctStudies()
{
    // Counted from the file by hand: 22 rows name India alone, and more name it among others.
    int india = 0;
    int seasia = 0;
    const QSet<QByteArray> members{"BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN"};
    QFile file(QStringLiteral(LACUNA_SHARED_DIR) + u"/data/bibliography.ris"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSet<QByteArray> countries;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith("KW  - country: "))
            countries.insert(line.mid(15).trimmed());
        if (line.startsWith("ER  -")) {
            india += countries.contains("IN");
            seasia += countries.intersects(members);
            countries.clear();
        }
    }
    QVERIFY(india > 20);
    QCOMPARE(run({u"matrix"_s, sample(), u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s}), 0);
    const QJsonObject map = json();
    const QJsonArray rows = map[u"rows"].toArray();
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows[row][u"code"].toString() == u"IN")
            QCOMPARE(map[u"rowTotals"][row][u"n"].toInt(), india);
        if (rows[row][u"code"].toString() == u"035")
            QCOMPARE(map[u"rowTotals"][row][u"n"].toInt(), seasia);
    }
}

void TestCommandLine::filtersNarrow_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<bool>("some");
    QTest::newRow("a code") << QStringList{u"--where"_s, u"country=TH"_s} << true;
    QTest::newRow("a label with a comma")
        << QStringList{u"--where"_s, u"country=Taiwan, China,Thailand"_s} << true;
    QTest::newRow("an alias") << QStringList{u"--where"_s, u"country=Burma"_s} << true;
    QTest::newRow("excluded") << QStringList{u"--where"_s, u"country!=IN"_s} << true;
    QTest::newRow("all of") << QStringList{u"--where"_s, u"country&=TH,KH"_s} << true;
    QTest::newRow("years") << QStringList{u"--years"_s, u"2015-2020"_s} << true;
    QTest::newRow("words") << QStringList{u"--search"_s, u"recruitment"_s} << true;
    QTest::newRow("words nobody wrote") << QStringList{u"--search"_s, u"xyzzyplugh"_s} << false;
}

void TestCommandLine::filtersNarrow()
{
    QFETCH(QStringList, filter);
    QFETCH(bool, some);
    const QString catalogue = sample();
    QCOMPARE(run(QStringList{u"studies"_s, catalogue, u"--as"_s, u"json"_s} + filter), 0);
    const qsizetype studies = QJsonDocument::fromJson(m_out).array().size();
    QVERIFY(studies < 300);
    QCOMPARE(studies > 0, some);
    QCOMPARE(run(QStringList{u"matrix"_s, catalogue, u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s}
                 + filter),
             0);
    QCOMPARE(json()[u"n"].toInt(), studies);
}

void TestCommandLine::scopeKeepsOnlyItsBranch()
{
    QCOMPARE(run({u"matrix"_s, sample(), u"--rows"_s, u"country"_s, u"--row-scope"_s, u"South-Eastern Asia"_s,
                  u"--columns"_s, u"sector"_s}),
             0);
    const QJsonArray rows = json()[u"rows"].toArray();
    QCOMPARE(rows.size(), 12); // the subregion and its eleven countries
    QCOMPARE(rows.first()[u"code"].toString(), u"035"_s);
}

void TestCommandLine::savedViewIsExported()
{
    const QString file = path(u"view.csv"_s);
    QCOMPARE(run({u"export"_s, sample(), u"--view"_s, u"where is nobody looking?"_s, u"-o"_s, file}), 0);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains("Thailand"));
    QVERIFY(!text.contains("Ghana"));
}

void TestCommandLine::gapsAreRankedAndCut()
{
    QCOMPARE(run({u"gaps"_s, sample(), u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s, u"--top"_s,
                  u"5"_s, u"--as"_s, u"csv"_s}),
             0);
    QCOMPARE(m_out.trimmed().split('\n').size(), 6);
}

/// A review brings its code set; taking the import back takes it along.
void TestCommandLine::eppiCodebookComesAndGoes()
{
    const QString catalogue = path(u"c.lacuna"_s);
    QCOMPARE(run({u"new"_s, catalogue}), 0);
    const auto codebook = [&] {
        auto store = CatalogueStore::open(catalogue);
        return store ? **(*store)->codebook() : Codebook();
    };
    const Codebook before = codebook();
    QVERIFY(!before.dimensions().empty());
    const QString review = writeFile(
        u"review.json"_s,
        R"({"CodeSets":[{"SetName":"Country","Attributes":{"AttributesList":[{"AttributeId":1,"AttributeName":"Thailand"}]}},
{"SetName":"Tools used","Attributes":{"AttributesList":[{"AttributeId":2,"AttributeName":"Any","Attributes":{"AttributesList":[
{"AttributeId":3,"AttributeName":"Survey"}]}}]}}],
"References":[{"ItemId":9,"Title":"A placeholder","Codes":[{"AttributeId":1},{"AttributeId":3,"AdditionalText":"by survey"}]}]})");
    QCOMPARE(run({u"import"_s, catalogue, review, u"--unknown-terms"_s, u"reject"_s}), 3);
    QVERIFY(codebook() == before);
    QCOMPARE(run({u"import"_s, catalogue, review, u"--dry-run"_s}), 0);
    QVERIFY(codebook() == before);
    QCOMPARE(run({u"import"_s, catalogue, review}), 0);
    QVERIFY2(m_err.contains("Tools used"), m_err.constData());
    QVERIFY2(!m_err.contains("line 0"), m_err.constData());
    QCOMPARE(codebook().dimensions().size(), before.dimensions().size() + 1);
    QCOMPARE(codebook().terms().size(), before.terms().size() + 2);
    QCOMPARE(run({u"studies"_s, catalogue, u"--where"_s, u"country=TH"_s, u"--where"_s, u"tools-used=Any"_s,
                  u"--as"_s, u"json"_s}),
             0);
    QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 1);
    QVERIFY(m_out.contains("by survey"));
    {
        auto store = CatalogueStore::open(catalogue);
        QVERIFY(store);
        QVERIFY((*store)->undo());
    }
    QVERIFY(codebook() == before);
    {
        auto store = CatalogueStore::open(catalogue);
        QVERIFY((*store)->redo());
        Progress progress;
        QVERIFY((*store)->check(progress)->empty());
    }
    QCOMPARE(codebook().dimensions().size(), before.dimensions().size() + 1);
    // Again: all of it is known.
    QCOMPARE(run({u"import"_s, catalogue, review, u"--unknown-terms"_s, u"reject"_s}), 0);
}

void TestCommandLine::studiesRoundTrip_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("ris") << u"ris"_s;
    QTest::newRow("json") << u"json"_s;
    QTest::newRow("eppi") << u"eppi"_s;
}

void TestCommandLine::studiesRoundTrip()
{
    QFETCH(QString, format);
    static const QRegularExpression studyId(u"\"id\":\"\\d+\",|,\"(created|modified)\":\"[^\"]*\""
                                            "|\"(Item|Attribute|AttributeSet|ReviewSet|Set)Id\":\\d+"_s);
    const QString catalogue = sample();
    QCOMPARE(run({u"studies"_s, catalogue, u"--as"_s, format}), 0);
    const QByteArray first = m_out;
    const QString copy = path(u"copy.lacuna"_s);
    QCOMPARE(run({u"new"_s, copy}), 0);
    QCOMPARE(run({u"import"_s, copy, writeFile(u"x."_s + format, first)}), 0);
    QCOMPARE(run({u"studies"_s, copy, u"--as"_s, format}), 0);
    // A study's id and times are its catalogue's own.
    QCOMPARE(QString::fromUtf8(m_out).remove(studyId), QString::fromUtf8(first).remove(studyId));
    // The codings came along: both answer the same question alike.
    const QStringList question{u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s};
    QCOMPARE(run(QStringList{u"matrix"_s, copy} + question), 0);
    const QJsonValue cells = json()[u"cells"];
    QCOMPARE(run(QStringList{u"matrix"_s, catalogue} + question), 0);
    QCOMPARE(json()[u"cells"], cells);
}

void TestCommandLine::codebookGoesOutAndIn()
{
    const QString catalogue = sample();
    for (const QString& suffix : {u"csv"_s, u"json"_s}) {
        const QString first = path(u"first."_s + suffix);
        const QString second = path(u"second."_s + suffix);
        const QString made = path(suffix + u".lacuna"_s);
        QCOMPARE(run({u"codebook"_s, catalogue, u"export"_s, first}), 0);
        QCOMPARE(run({u"new"_s, made, u"--codebook"_s, first}), 0);
        QCOMPARE(run({u"codebook"_s, made, u"import"_s, first}), 0);
        QCOMPARE(run({u"codebook"_s, made, u"export"_s, second}), 0);
        QFile a(first);
        QFile b(second);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QCOMPARE(b.readAll(), a.readAll());
    }
}

void TestCommandLine::exportsWriteEachFormat_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pptx") << u"pptx"_s << QByteArray("PK\x03\x04");
    QTest::newRow("svg") << u"svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
}

void TestCommandLine::exportsWriteEachFormat()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    const QString catalogue = sample();
    const QString file = path(u"out."_s + suffix);
    qputenv("SOURCE_DATE_EPOCH", "1700000000");
    const QStringList arguments{u"export"_s, catalogue,      u"--rows"_s, u"country"_s, u"--row-depth"_s,
                                u"1"_s,      u"--columns"_s, u"sector"_s, u"-o"_s,      file};
    QCOMPARE(run(arguments), 0);
    QFile first(file);
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray bytes = first.readAll();
    first.close();
    QVERIFY(bytes.size() > 200);
    QVERIFY(bytes.startsWith(start));
    QCOMPARE(run(arguments), 0);
    QFile second(file);
    QVERIFY(second.open(QIODevice::ReadOnly));
    QVERIFY2(second.readAll() == bytes, "not the same bytes for the same SOURCE_DATE_EPOCH");
    qunsetenv("SOURCE_DATE_EPOCH");
}

void TestCommandLine::exportsInTheAskedColours()
{
    const QString file = path(u"out.svg"_s);
    const auto drawn = [&](const QStringList& theme) {
        const QStringList question{u"export"_s,    sample(),    u"--rows"_s, u"country"_s,
                                   u"--columns"_s, u"sector"_s, u"-o"_s,     file};
        QFile written(file);
        return run(question + theme) == 0 && written.open(QIODevice::ReadOnly) ? written.readAll()
                                                                               : QByteArray();
    };
    const auto gap = [](Theme theme) { return paletteFor(theme).gap.name().toLatin1(); };
    const QByteArray usual = drawn({});
    QVERIFY(usual.contains(gap(Theme::Light)));
    QVERIFY(drawn({u"--theme"_s, u"dark"_s}).contains(gap(Theme::Dark)));
    QVERIFY(drawn({u"--theme"_s, u"contrast"_s}).contains(gap(Theme::HighContrast)));
    const QByteArray print = drawn({u"--theme"_s, u"print"_s});
    QVERIFY(print.size() > 1000 && !print.contains(gap(Theme::Light)));
    QCOMPARE(run({u"export"_s, sample(), u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s, u"--theme"_s,
                  u"sepia"_s, u"-o"_s, file}),
             2);
}

void TestCommandLine::exportLeavesNothingBehindOnFailure()
{
    const QString file = path(u"no such folder/out.pptx"_s);
    QCOMPARE(
        run({u"export"_s, sample(), u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s, u"-o"_s, file}),
        1);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(u"out"_s).size(), 0);
}

void TestCommandLine::backupIsACatalogue()
{
    const QString copy = path(u"backup.lacuna"_s);
    QCOMPARE(run({u"backup"_s, sample(), u"-o"_s, copy}), 0);
    QCOMPARE(run({u"studies"_s, copy, u"--as"_s, u"json"_s}), 0);
    QCOMPARE(QJsonDocument::fromJson(m_out).array().size(), 300);
}

void TestCommandLine::checkSaysAllIsWell()
{
    QCOMPARE(run({u"check"_s, sample()}), 0);
    QVERIFY(!m_out.isEmpty());
}

void TestCommandLine::timingsAreOneLineOfJson()
{
    QCOMPARE(
        run({u"matrix"_s, sample(), u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s, u"--timings"_s}),
        0);
    const QJsonObject timings = QJsonDocument::fromJson(m_err).object();
    QVERIFY2(timings.contains(u"total"_s), m_err.constData());
    QVERIFY(timings[u"evidence"].toDouble() > 0);
}

QTEST_MAIN(TestCommandLine)
#include "tst_commandline.moc"
