// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "randomstudies.h"

#include "model/catalogue/referencetypes.h"
#include "model/formats/cslitem.h"
#include "model/formats/studyjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestCslFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recognised_data();
    void recognised();
    void zoteroItem();
    void names_data();
    void names();
    void dates_data();
    void dates();
    void wrapped();
    void unknownMembersComeBack();
    void typesComeBack();
    void writesPlainCsl();
    void damagedItems();
    void deepNesting();
    void hugeItem();
    void ownExportIsKnownByItsContent();
    void notCsl_data();
    void notCsl();
};

namespace {

Reading csl(const QByteArray& bytes)
{
    return readBytes(*standardFormats().byId(u"csljson"), bytes);
}

QByteArray written(const std::vector<CodedStudy>& studies)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    return standardFormats().byId(u"csljson")->write(studies, RandomStudies::codebook(), device, progress)
        ? device.data()
        : QByteArray();
}

Study only(const QByteArray& item)
{
    const Reading reading = csl("[" + item + "]");
    return reading.records.size() == 1 ? reading.records.front().study : Study();
}

/// As it is read again after it has been written.
Study again(const Study& study)
{
    const Reading reading = csl(written({{study, {}}}));
    return reading.records.size() == 1 ? reading.records.front().study : Study();
}

} // namespace

void TestCslFormat::recognised_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("csl") << QByteArray("[{\"id\":\"a\",\"type\":\"article-journal\",\"title\":\"x\"}]")
                         << u"csljson"_s;
    QTest::newRow("items") << QByteArray("{\"items\": [{\"id\":\"a\",\"type\":\"book\",\"title\":\"x\"}]}")
                           << u"csljson"_s;
    QTest::newRow("one item") << QByteArray("{\"id\":\"a\",\"type\":\"book\",\"title\":\"x\"}")
                              << u"csljson"_s;
    QTest::newRow("ours") << QByteArray("[{\"type\":\"JOUR\",\"title\":\"x\",\"authors\":[]}]") << u"json"_s;
    QTest::newRow("by hand") << QByteArray("[{\"title\":\"x\"}]") << u"json"_s;
}

void TestCslFormat::recognised()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const FormatRegistry registry = standardFormats();
    const Format* found = registry.detect(bytes, u"x.json"_s);
    QVERIFY(found);
    QCOMPARE(found->id(), format);
    QCOMPARE(readBytes(*found, bytes).records.size(), 1u);
}

void TestCslFormat::zoteroItem()
{
    const Study study = only(R"({"id":"http://zotero.org/users/1/items/ABCD2345","type":"article-journal",
 "title":"Work in <i>Apis</i> keeping and CO<sub>2</sub> <span class=\"nocase\">in</span> p < 0.05","container-title":"A journal",
 "page":"1-9","volume":"3","issue":2,"DOI":"https://doi.org/10.1/x","ISSN":"1234-5678","ISBN":"978-0","language":"en",
 "note":"PMID: 1\nPMCID: PMC2","author":[{"family":"Example","given":"Ann"},{"literal":"World Bank"}],
 "issued":{"date-parts":[["2019",7,1]]},"keyword":"kilns, work","publisher":"P","publisher-place":"X","abstract":null,
 "accessed":{"date-parts":[["2020",1,1]]},"editor":[{"family":"Sample","given":"Bo"}]})");
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.accession, u"http://zotero.org/users/1/items/ABCD2345"_s);
    QCOMPARE(study.title, u"Work in Apis keeping and CO2 in p < 0.05"_s);
    QCOMPARE(study.source, u"A journal"_s);
    QCOMPARE(study.issue, u"2"_s);
    QCOMPARE(study.doi, u"10.1/x"_s);
    QCOMPARE(study.isbn, u"978-0; 1234-5678"_s);
    QCOMPARE(study.notes, u"PMID: 1\nPMCID: PMC2"_s);
    QCOMPARE(study.authors, QStringList({u"Example, Ann"_s, u"World Bank"_s}));
    QCOMPARE(study.year, 2019);
    QCOMPARE(study.keywords, QStringList({u"kilns"_s, u"work"_s}));
    QCOMPARE(study.place, u"X"_s);
    QCOMPARE(study.extra,
             std::vector<ExtraField>({{u"csl"_s, u"accessed"_s, u"{\"date-parts\":[[\"2020\",1,1]]}"_s},
                                      {u"csl"_s, u"editor"_s, u"Sample, Bo"_s},
                                      {u"csl"_s, u"issued"_s, u"{\"date-parts\":[[\"2019\",7,1]]}"_s}}));
    QCOMPARE(only(R"({"type":"book","title":"x","note":"a\nDOI: 10.1/y\n"})").doi, u"10.1/y"_s);
    QVERIFY(again(study) == study);
}

void TestCslFormat::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow(R"({"family":"Berg","given":"Jan","non-dropping-particle":"van der"})")
        << u"van der Berg, Jan"_s;
    QTest::newRow(R"({"family":"Humboldt","given":"Alexander","dropping-particle":"von"})")
        << u"Humboldt, Alexander von"_s;
    QTest::newRow(R"({"family":"Alembert","given":"Jean","non-dropping-particle":"d'"})")
        << u"d'Alembert, Jean"_s;
    QTest::newRow(R"({"family":"King","given":"Martin","suffix":"Jr."})") << u"King, Martin, Jr."_s;
    QTest::newRow(R"({"literal":"Ministry of Labour, Laos"})") << u"Ministry of Labour, Laos"_s;
    QTest::newRow(R"({"family":"Plato"})") << u"Plato"_s;
    QTest::newRow(R"({"given":"Plato"})") << u"Plato"_s;
    QTest::newRow(R"("Plain, Text")") << u"Plain, Text"_s;
}

void TestCslFormat::names()
{
    QFETCH(QString, name);
    const Study study =
        only(QByteArray(R"({"type":"book","title":"x","author":[)") + QTest::currentDataTag() + "]}");
    QCOMPARE(study.authors, QStringList(name));
    QVERIFY(again(study) == study);
}

void TestCslFormat::dates_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("kept");
    QTest::newRow(R"({"date-parts":[[2019]]})") << 2019 << false;
    QTest::newRow(R"({"date-parts":[["2019"]]})") << 2019 << false;
    QTest::newRow(R"({"date-parts":[[2019,7]]})") << 2019 << true;
    QTest::newRow(R"({"date-parts":[[2018],[2019]]})") << 2018 << true;
    QTest::newRow(R"({"date-parts":[[2019]],"season":"3"})") << 2019 << true;
    QTest::newRow(R"({"raw":"2019-07-01"})") << 2019 << true;
    QTest::newRow(R"({"literal":"Summer 2019"})") << 2019 << true;
    QTest::newRow(R"("2019")") << 2019 << false;
    QTest::newRow(R"("July 2019")") << 2019 << true;
    QTest::newRow(R"({"literal":"forthcoming"})") << 0 << true;
    QTest::newRow(R"({"date-parts":[[]]})") << 0 << true;
    QTest::newRow(R"({"date-parts":7})") << 0 << true;
}

void TestCslFormat::dates()
{
    QFETCH(int, year);
    QFETCH(bool, kept);
    const Reading reading =
        csl(QByteArray(R"([{"type":"book","title":"x","issued":)") + QTest::currentDataTag() + "}]");
    QCOMPARE(reading.records.size(), 1u);
    const Study& study = reading.records.front().study;
    QCOMPARE(study.year.value_or(0), year);
    QCOMPARE(!study.extra.empty(), kept);
    QCOMPARE(reading.issues.empty(), year != 0);
    QVERIFY(again(study) == study);
    if (kept) // as it was, for other programs
        QCOMPARE(QJsonDocument::fromJson(written({{study, {}}})).array()[0]["issued"_L1],
                 QJsonDocument::fromJson("[" + QByteArray(QTest::currentDataTag()) + "]").array()[0]);
}

/// An object around the array, with more in it.
void TestCslFormat::wrapped()
{
    const Reading reading = csl("{\"meta\": {\"a\": [1, {\"items\": [2]}], \"b\": \"items\"}, \"items\" : [\n"
                                "{\"type\":\"book\",\"title\":\"A\",\"items\":[{\"x\":1}]},\n{\"type\":"
                                "\"book\",\"title\":\"B\"}\n], \"more\": [3]}\n");
    QVERIFY(reading.summary);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.records[0].line, 2);
    QCOMPARE(reading.records[1].study.title, u"B"_s);
    // In pieces of every size, the key being cut, too.
    const QByteArray bytes =
        "{\"items\" : [" + QByteArray(200'000, ' ') + "{\"type\":\"book\",\"title\":\"A\"}]}";
    QCOMPARE(csl(bytes).records.size(), 1u);
    QVERIFY(csl("{\"items\": []}").summary);
}

void TestCslFormat::unknownMembersComeBack()
{
    const QByteArray item =
        R"({"id":"k","type":"review-book","title":"A","custom":{"other":[1,2]},"call-number":"X 1","editor":[{"family":"Berg",
"given":"J","non-dropping-particle":"van"}],"translator":[{"family":"A","given":"B"},{"literal":"C"}],"number-of-pages":12,"odd":{"x":[true,null]},
"reviewed-title":"B"})";
    const Study study = only(item);
    QCOMPARE(study.type, u"JOUR"_s);
    const QByteArray bytes = written({{study, {}}});
    const QJsonObject back = QJsonDocument::fromJson(bytes).array()[0].toObject();
    const QJsonObject before = QJsonDocument::fromJson(item).object();
    for (const auto key : {"id"_L1, "type"_L1, "title"_L1, "custom"_L1, "call-number"_L1, "editor"_L1,
                           "translator"_L1, "odd"_L1, "reviewed-title"_L1})
        QCOMPARE(back[key], before[key]);
    QCOMPARE(back["number-of-pages"_L1].toString(), u"12"_s);
    QVERIFY(again(study) == study);
    const Study two =
        only(R"({"type":"book","title":["A"],"container-title":["One","Two"]})"); // as Crossref has them
    QCOMPARE(two.title, u"A"_s);
    QCOMPARE(two.source, u"One"_s);
    QCOMPARE(two.extra, std::vector<ExtraField>({{u"csl"_s, u"container-title"_s, u"[\"One\",\"Two\"]"_s}}));
    QVERIFY(again(two) == two);
}

/// Also those that CSL does not tell apart.
void TestCslFormat::typesComeBack()
{
    for (const QString& type : referenceTypes()) {
        Study study;
        study.type = type;
        study.title = u"x"_s;
        QCOMPARE(again(study).type, type);
        QVERIFY2(!risTypeOfCsl(cslTypeOfRis(type)).isEmpty(), qUtf8Printable(type));
    }
    const Reading odd = csl("[{\"type\":\"odd-type\",\"title\":\"x\"}]");
    QCOMPARE(odd.records[0].study.type, u"GEN"_s);
    QCOMPARE(odd.issues.size(), 1u);
    QVERIFY(written({{odd.records[0].study, {}}}).contains("\"odd-type\""));
}

void TestCslFormat::writesPlainCsl()
{
    CodedStudy coded;
    Study& study = coded.study;
    study.type = u"RPRT"_s;
    study.title = u"A \"title\""_s;
    study.authors = {u"Example, Ann"_s, u"World Bank"_s};
    study.year = 2019;
    study.isbn = u"978-0; 1234-567X"_s;
    study.keywords = {u"a, b"_s};
    QCOMPARE(
        written({coded}),
        QByteArray("[\n{\"id\":\"lacuna-1\",\"type\":\"report\",\"title\":\"A "
                   "\\\"title\\\"\",\"author\":[{\"family\":\"Example\",\"given\":\"Ann\"},"
                   "{\"literal\":\"World "
                   "Bank\"}],\"issued\":{\"date-parts\":[[2019]]},\"ISBN\":\"978-0\",\"ISSN\":\"1234-567X\","
                   "\"keyword\":\"a, b;\"}\n]\n"));
    Coding coding;
    coding.dimension = 1;
    coding.term = 11;
    coding.quote = u"words"_s;
    coded.codings.push_back(coding);
    const QByteArray bytes = written({coded});
    QVERIFY(bytes.contains("\"custom\":{\"lacuna\":{\"codings\":[{\"dimension\":\"country\",\"term\":\"T11\","
                           "\"quote\":\"words\"}]}}"));
    QCOMPARE(csl(bytes).records[0].codings,
             std::vector<NamedCoding>({{u"country"_s, u"T11"_s, u"words"_s, {}}}));
    QCOMPARE(written({}), QByteArray("[\n]\n"));
    QVERIFY(!standardFormats().byId(u"csljson")->lossy().isEmpty());
}

void TestCslFormat::damagedItems()
{
    const Reading reading = csl("[{\"type\":\"book\",\"title\":\"A\"},\n{\"type\": "
                                "nonsense},\n{\"type\":\"book\",\"title\":[],\"author\":7,\"issued\":[],"
                                "\"custom\":\"x\"},\n{\"type\":\"bo");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.summary->rejected, 2);
    QCOMPARE(reading.issues[0].line, 2);
    QCOMPARE(int(reading.issues[0].severity), int(ImportIssue::Severity::Error));
    QCOMPARE(reading.issues.back().line, 4);
}

void TestCslFormat::deepNesting()
{
    for (const char* open : {"[", "{\"a\":"}) {
        const QByteArray close = *open == '[' ? "]" : "}";
        const QByteArray deep = QByteArray(open).repeated(200'000) + "1" + close.repeated(200'000);
        const Reading reading = csl("[{\"type\":\"book\",\"title\":\"A\",\"odd\":" + deep
                                    + "},\n{\"type\":\"book\",\"title\":\"B\"}]");
        QVERIFY(reading.summary);
        QCOMPARE(reading.records.size(), 1u);
        QCOMPARE(reading.records[0].study.title, u"B"_s);
        QCOMPARE(reading.summary->rejected, 1);
    }
}

/// A hundred megabytes in one item: rejected with its line, and the rest is read.
void TestCslFormat::hugeItem()
{
    const Reading reading = csl("[\n{\"type\":\"book\",\"title\":\"" + QByteArray(100'000'000, 'x')
                                + "\"},\n{\"type\":\"book\",\"title\":\"B\"}]");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 2);
}

/// Our codings stand in it as in our own JSON: it is CSL-JSON all the same, with a date or without.
void TestCslFormat::ownExportIsKnownByItsContent()
{
    CodedStudy coded;
    coded.study.title = u"A title"_s;
    coded.study.authors = {u"Example, Ann"_s};
    Coding coding;
    coding.dimension = 1;
    coding.term = 11;
    coded.codings.push_back(coding);
    const FormatRegistry formats = standardFormats();
    for (const std::optional<int> year : {std::optional<int>(), std::optional<int>(2019)}) {
        coded.study.year = year;
        const Format* format = formats.detect(written({coded}), u"studies.json"_s);
        QVERIFY(format);
        QCOMPARE(format->id(), u"csljson"_s);
    }
}

void TestCslFormat::notCsl_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("numbers") << QByteArray("[1, 2]");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("EPPI-Reviewer") << QByteArray("{\"CodeSets\": [], \"References\": []}");
    QTest::newRow("empty") << QByteArray();
}

void TestCslFormat::notCsl()
{
    QFETCH(QByteArray, bytes);
    const Reading reading = csl(bytes);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestCslFormat)
#include "tst_cslformat.moc"
