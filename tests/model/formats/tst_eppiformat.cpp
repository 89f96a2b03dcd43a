// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eppitest.h"

#include "model/formats/eppireference.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cstring>

using namespace lacuna;
using namespace lacuna::eppi;
using namespace Qt::StringLiterals;

class TestEppiFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheSample();
    void readsACodebook();
    void readsQuotes();
    void referencesFirst_data();
    void referencesFirst();
    void unknownAttributes();
    void repeatedAttributes();
    void types_data();
    void types();
    void authors_data();
    void authors();
    void everyPrefix();
    void damagedParts();
    void deepAttributes();
    void hugeMember();
    void byteOrderMark();
    void notEppi_data();
    void notEppi();
    void cancels();
};

namespace {

/// Cannot be rewound.
class Pipe : public QIODevice {
public:
    explicit Pipe(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_at == m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 length) override
    {
        const qint64 count = std::min({length, qint64(10'000), m_bytes.size() - m_at});
        std::memcpy(data, m_bytes.constData() + m_at, size_t(count));
        m_at += count;
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

constexpr const char* small = R"({"CodeSets": [
 {"SetName": "Evidence type", "SetId": 1, "SetDescription": "What it is", "Attributes": {"AttributesList": [
  {"AttributeId": 10, "AttributeName": "Study", "AttributeSetDescription": "of any kind", "Attributes": {"AttributesList": [
   {"AttributeId": 11, "AttributeName": "Survey"},
   {"AttributeId": 12, "AttributeName": "Other"}]}},
  {"AttributeId": 13, "AttributeName": "Other"}]}},
 {"SetName": "Screen on title & abstract", "SetType": {"SetTypeName": "Screening"}, "Attributes": {"AttributesList": [
  {"AttributeId": 20, "AttributeName": "INCLUDE"}]}}],
"References": [
 {"ItemId": 7, "Title": "A", "Year": "2019", "Codes": [{"AttributeId": 12, "AdditionalText": "some text"},
  {"AttributeId": 20, "AdditionalText": ""}]},
 {"ItemId": 8, "Title": "B", "Month": "May", "Rating": {"stars": 4}}]})";

QByteArray swapped(QByteArray json)
{
    json = json.trimmed();
    const qsizetype references = json.indexOf("\"References\"");
    const QByteArray last = json.sliced(references, json.size() - references - 1);
    const qsizetype sets = json.indexOf("\"CodeSets\"");
    QByteArray first = json.sliced(sets, references - sets).trimmed();
    first.chop(1); // the comma
    return "{" + last + ",\n" + first + "}";
}

} // namespace

void TestEppiFormat::readsTheSample()
{
    if (!QFile::exists(samplePath()))
        QSKIP("the samples are not beside the source");
    const QByteArray bytes = fileBytes(samplePath());
    const FormatRegistry registry = standardFormats();
    const Format* found = registry.detect(bytes.first(65536), u"download"_s);
    QVERIFY(found);
    QCOMPARE(found->id(), u"eppi"_s);
    const EppiReading reading = read(bytes);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->records, 162);
    QCOMPARE(reading.summary->rejected, 0);
    QCOMPARE(reading.summary->encoding, u"UTF-8"_s);
    QVERIFY(reading.codebook);
    QVERIFY(reading.codebookCameFirst);
    QCOMPARE(reading.codebook->dimensions().size(), 1u);
    QCOMPARE(reading.codebook->dimensions()[0].key, u"data-extraction"_s);
    QCOMPARE(reading.codebook->terms().size(), 413u);
    const Study& study = reading.records[0].study;
    QCOMPARE(study.title,
             u"Correction and retraction practices in library and information science journals"_s);
    QCOMPARE(study.authors, QStringList({u"Ajiferuke, Isola"_s, u"Adekannbi, Janet O"_s}));
    QCOMPARE(study.type, u"JOUR"_s);
    QCOMPARE(study.year, 2020);
    QCOMPARE(study.pages, u"169-183"_s);
    QCOMPARE(study.doi, u"10.1177/0961000618785408"_s);
    const auto extra = [&](QStringView tag) {
        const auto field = std::ranges::find(study.extra, tag, &ExtraField::tag);
        return field != study.extra.end() ? field->text : QString();
    };
    QCOMPARE(extra(u"ItemId"), u"46656814"_s);
    QCOMPARE(extra(u"Month"), u"March"_s);
    QVERIFY(extra(u"ShortTitle").isEmpty()); // can be told again
    const Term* term = reading.codebook->resolve(1, reading.records[0].codings[0].term);
    QVERIFY(term);
    QCOMPARE(reading.codebook->path(term->id), u"Database source › Web of Science"_s);
    QCOMPARE(reading.records[0].codings[0].page, u"4"_s);
    QVERIFY(reading.records[0].codings[0].quote.startsWith(u"The authors decided to use Web of\nScience"));
    QVERIFY(!reading.records[0].codings[0].quote.contains(u'¬'));
    size_t codings = 0;
    for (const Record& record : reading.records)
        codings += record.codings.size();
    QCOMPARE(codings, 4088u); // 4,533 codes, of which 445 name attributes that are not in the file
    QVERIFY(std::ranges::any_of(reading.issues, [](const ImportIssue& issue) { return issue.line > 1000; }));
}

/// The real review, imported into the built-in codebook, exported, and imported elsewhere, is the same.
void TestEppiFormat::readsACodebook()
{
    const EppiReading reading = read(small);
    QVERIFY(reading.summary);
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    QVERIFY(reading.codebookCameFirst);
    QCOMPARE(dimensionTexts(*reading.codebook),
             QStringList({u"evidence-type|Evidence type|What it is||"_s,
                          u"screen-on-title-abstract|Screen on title & abstract|||"_s}));
    QCOMPARE(termTexts(*reading.codebook),
             QStringList({u"evidence-type|Study|STUDY|Study|of any kind||"_s,
                          u"evidence-type|Study › Survey|SURVEY|Survey|||"_s,
                          u"evidence-type|Study › Other|OTHER-12|Other|||"_s,
                          u"evidence-type|Other|OTHER-13|Other|||"_s,
                          u"screen-on-title-abstract|INCLUDE|INCLUDE|INCLUDE|||"_s}));
    QCOMPARE(reading.records.size(), 2u);
    const std::vector<NamedCoding> expected{{u"evidence-type"_s, u"OTHER-12"_s, u"some text"_s, {}},
                                            {u"screen-on-title-abstract"_s, u"INCLUDE"_s, {}, {}}};
    QCOMPARE(reading.records[0].codings, expected);
    QCOMPARE(reading.records[0].line, 10);
    QCOMPARE(reading.records[1].line, 12);
    QCOMPARE(reading.records[1].study.extra,
             std::vector<ExtraField>({{u"eppi"_s, u"ItemId"_s, u"8"_s},
                                      {u"eppi"_s, u"Month"_s, u"May"_s},
                                      {u"eppi"_s, u"Rating"_s, u"{\"stars\":4}"_s}}));
    const QJsonObject again = QJsonDocument::fromJson(written({{reading.records[1].study, {}}}, {}))
                                  .object()["References"_L1][0]
                                  .toObject();
    QCOMPARE(again["ItemId"_L1].toInteger(), 8);
    QCOMPARE(again["Month"_L1].toString(), u"May"_s);
    QCOMPARE(again["Rating"_L1]["stars"_L1].toInt(), 4);
}

void TestEppiFormat::readsQuotes()
{
    const EppiReading reading = read(R"({"CodeSets":[{"SetName":"S","Attributes":{"AttributesList":[
{"AttributeId":1,"AttributeName":"a"},{"AttributeId":2,"AttributeName":"b"}]}}],"References":[{"Title":"T","Codes":[
{"AttributeId":1,"AdditionalText":"told","ArmId":0,"ArmTitle":"","ItemAttributeFullTextDetails":[
 {"ItemDocumentId":5,"Text":"Page 4:\n[¬s]\"one\ntwo[¬e]\"","IsFromPDF":true,"DocTitle":"x.pdf"},
 {"ItemDocumentId":5,"Text":"Page 6:\n[¬s]\"three[¬e]\"","IsFromPDF":true,"DocTitle":"x.pdf"},
 {"ItemDocumentId":6,"Text":"plain","IsFromPDF":false,"DocTitle":"y.txt"}]},
{"AttributeId":2,"AdditionalText":"of all"},
{"AttributeId":2,"AdditionalText":"of one","ArmId":3,"ArmTitle":"Control"}]}]})");
    QVERIFY(reading.summary);
    const std::vector<NamedCoding> expected{
        {u"s"_s, u"A"_s, u"told\n\none\ntwo\n\nthree\n\nplain"_s, u"4, 6"_s},
        {u"s"_s, u"B"_s, u"of all\n\n[Control]\n\nof one"_s, {}}};
    QCOMPARE(reading.records[0].codings, expected);
    QCOMPARE(reading.records[0].study.extra,
             std::vector<ExtraField>({{u"eppi"_s, u"ItemDocument"_s, u"5 x.pdf"_s},
                                      {u"eppi"_s, u"ItemDocument"_s, u"6 y.txt"_s}}));
}

void TestEppiFormat::referencesFirst_data()
{
    QTest::addColumn<bool>("sequential");
    QTest::addColumn<bool>("swap");
    QTest::newRow("as usual") << false << false;
    QTest::newRow("as usual, sequential") << true << false;
    QTest::newRow("references first") << false << true;
    QTest::newRow("references first, sequential") << true << true;
}

void TestEppiFormat::referencesFirst()
{
    QFETCH(bool, sequential);
    QFETCH(bool, swap);
    const std::vector<CodedStudy> studies = randomStudies(700, 8);
    const QByteArray usual = written(studies, RandomStudies::codebook());
    QByteArray bytes = swap ? swapped(usual) : usual;
    QVERIFY(QJsonDocument::fromJson(bytes).isObject());
    Pipe pipe(bytes);
    QBuffer buffer(&bytes);
    QIODevice& device = sequential ? static_cast<QIODevice&>(pipe) : buffer;
    device.open(QIODevice::ReadOnly);
    const EppiReading reading = readFrom(device);
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->records, 700);
    QVERIFY(reading.codebookCameFirst);
    const EppiReading expected = read(usual);
    QVERIFY(*reading.codebook == *expected.codebook);
    QCOMPARE(reading.issues.size(), expected.issues.size());
    for (size_t i = 0; i < studies.size(); ++i) {
        QVERIFY(reading.records[i].study == expected.records[i].study);
        QVERIFY(reading.records[i].codings == expected.records[i].codings);
    }
}

void TestEppiFormat::unknownAttributes()
{
    QByteArray json = small;
    json.replace("\"AttributeId\": 12, \"AdditionalText\"", "\"AttributeId\": 99, \"AdditionalText\"");
    const EppiReading reading = read(json);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records[0].codings.size(), 1u);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 10);
    QCOMPARE(int(reading.issues[0].severity), int(ImportIssue::Severity::Warning));
    // Nothing is lost, but no code is written that its file does not explain.
    QCOMPARE(reading.records[0].study.extra.back().tag, u"Codes"_s);
    const QByteArray bytes = written({{reading.records[0].study, {}}}, *reading.codebook);
    QVERIFY(!QJsonDocument::fromJson(bytes).object()["References"_L1][0].toObject().contains("Codes"_L1));
    QVERIFY(read(bytes).records[0].study == reading.records[0].study);
}

void TestEppiFormat::repeatedAttributes()
{
    QByteArray json = small;
    json.replace("\"AttributeId\": 13", "\"AttributeId\": 12");
    const EppiReading reading = read(json);
    QCOMPARE(reading.codebook->terms().size(), 5u);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.issues[0].line, 2);
    const Term* term = reading.codebook->resolve(1, reading.records[0].codings[0].term);
    QCOMPARE(reading.codebook->path(term->id), u"Study › Other"_s);
}

void TestEppiFormat::types_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("name") << QByteArray(R"("TypeName": "Journal, Article")") << u"JOUR"_s
                          << u"Journal, Article"_s;
    QTest::newRow("id") << QByteArray(R"("TypeId": 3)") << u"CHAP"_s << u"Book, Chapter"_s;
    QTest::newRow("both") << QByteArray(R"("TypeId": 1, "TypeName": "Dissertation")") << u"THES"_s
                          << u"Dissertation"_s;
    QTest::newRow("of others") << QByteArray(R"("TypeName": "Conference paper")") << u"CPAPER"_s
                               << u"Conference Proceedings"_s;
    QTest::newRow("none") << QByteArray(R"("TypeName": "")") << u"GEN"_s << u"Generic"_s;
    QTest::newRow("unheard of") << QByteArray(R"("TypeName": "Papyrus")") << u"GEN"_s << u"Papyrus"_s;
}

void TestEppiFormat::types()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, type);
    QFETCH(QString, name);
    const EppiReading reading = read("{\"References\": [{\"Title\": \"T\", " + json + "}]}");
    QCOMPARE(reading.records[0].study.type, type);
    const QByteArray bytes = written({{reading.records[0].study, {}}}, {});
    QCOMPARE(QJsonDocument::fromJson(bytes).object()["References"_L1][0]["TypeName"_L1].toString(), name);
    QVERIFY(read(bytes).records[0].study == reading.records[0].study);
}

void TestEppiFormat::authors_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("authors");
    QTest::newRow("one given name") << u"Steen R; Ajiferuke Isola ; "_s
                                    << QStringList({u"Steen, R"_s, u"Ajiferuke, Isola"_s});
    QTest::newRow("middle name") << u"Adekannbi Janet O; "_s << QStringList(u"Adekannbi, Janet O"_s);
    QTest::newRow("two family names") << u"Garcia Lopez Ana ; "_s << QStringList(u"Garcia Lopez, Ana"_s);
    QTest::newRow("particles") << u"Teixeira Jaime A; van der Berg Ann B; "_s
                               << QStringList({u"Teixeira, Jaime A"_s, u"van der Berg, Ann B"_s});
    QTest::newRow("organization") << u"Ministry of Labour  ; "_s << QStringList(u"Ministry of Labour"_s);
    QTest::newRow("alone") << u"Abrizah"_s << QStringList(u"Abrizah"_s);
    QTest::newRow("none") << u" ; ;  "_s << QStringList();
}

void TestEppiFormat::authors()
{
    QFETCH(QString, text);
    QFETCH(QStringList, authors);
    QCOMPARE(eppiAuthors(text), authors);
    QCOMPARE(eppiAuthors(eppiAuthors(authors)), authors);
}

/// What a reference came with does not outlive a change.
void TestEppiFormat::everyPrefix()
{
    const QByteArray json = small;
    for (const QByteArray& whole : {json, swapped(json)}) {
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const EppiReading reading = read(whole.first(length));
            if (!reading.summary) {
                QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
                continue;
            }
            QCOMPARE(reading.summary->records, int(reading.records.size()));
            QVERIFY(!reading.issues.empty());
            QVERIFY(std::ranges::any_of(reading.issues, [](const ImportIssue& issue) {
                return issue.severity == ImportIssue::Severity::Error && issue.line > 0;
            }));
        }
    }
    const EppiReading cut = read(json.first(json.indexOf("\"Month\"")));
    QCOMPARE(cut.records.size(), 1u);
    QCOMPARE(cut.summary->rejected, 1);
    QCOMPARE(cut.issues.back().line, 12);
}

void TestEppiFormat::damagedParts()
{
    const EppiReading reading =
        read("{\"Version\": 1.5, \"Name\": \"x:{\\\"\", \"CodeSets\": [{\"SetName\": oops},\n"
             "{\"SetName\": \"S\", \"Attributes\": {\"AttributesList\": [3, {\"AttributeId\": 1}]}}],\n"
             "\"Other\": {\"deep\": [{}]}, \"References\": [{\"Title\": \"A\"},\n{\"Title\": oops},\n"
             "{\"Title\": \"C\", \"Codes\": [{\"AttributeId\": 1}]}, {\"Codes\": 3}], \"CodeSets\": "
             "[{\"SetName\": \"late\"}]}");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 3u);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(reading.records[1].codings.size(), 1u);
    QCOMPARE(reading.codebook->dimensions().size(), 1u);
    std::vector<qint64> lines;
    for (const ImportIssue& issue : reading.issues)
        lines.push_back(issue.line);
    QCOMPARE(lines, std::vector<qint64>({1, 4, 5, 5})); // set, reference, no title, late set
}

void TestEppiFormat::deepAttributes()
{
    constexpr int levels = 300;
    QByteArray json = "{\"CodeSets\":[{\"SetName\":\"S\"";
    for (int i = 1; i <= levels; ++i)
        json += ",\"Attributes\":{\"AttributesList\":[{\"AttributeId\":" + QByteArray::number(i);
    json += QByteArray("}]}").repeated(levels)
        + "}],\"References\":[{\"Title\":\"T\",\"Codes\":[{\"AttributeId\":300}]}]}";
    EppiReading reading = read(json);
    QVERIFY(reading.summary);
    QCOMPARE(reading.codebook->terms().size(), size_t(levels));
    QCOMPARE(reading.codebook->depth(levels), 31);
    QCOMPARE(reading.issues.size(), 1u);
    QCOMPARE(reading.records[0].codings.size(), 1u);
    json = "{\"CodeSets\":[" + QByteArray("{\"Attributes\":{\"AttributesList\":[").repeated(20'000)
        + QByteArray("]}}").repeated(20'000) + "],\"References\":[{\"Title\":\"T\"}]}";
    reading = read(json);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.issues.size(), 1u);
}

void TestEppiFormat::hugeMember()
{
    for (const QByteArray& start :
         {QByteArray("{\"CodeSets\":[{\"SetName\":\""), QByteArray("{\"References\":[{\"Title\":\"")}) {
        const EppiReading reading = read(start + QByteArray(68'000'000, 'x'));
        QVERIFY(!reading.summary);
        QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    }
    // Beside the objects nothing is kept.
    const EppiReading reading =
        read("{\"Note\":\"" + QByteArray(70'000'000, 'x') + "\",\"References\":[{\"Title\":\"T\"}]}");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
}

void TestEppiFormat::byteOrderMark()
{
    const EppiReading utf8 = read(QByteArray("\xEF\xBB\xBF") + small);
    QVERIFY(utf8.summary);
    QCOMPARE(utf8.records.size(), 2u);
    const QString text = QString::fromUtf8(small);
    const QByteArray wide =
        "\xFF\xFE" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    const FormatRegistry registry = standardFormats();
    QCOMPARE(registry.detect(wide, u"x"_s), registry.byId(u"eppi"));
    const EppiReading utf16 = read(wide);
    QVERIFY(utf16.summary);
    QCOMPARE(utf16.summary->encoding, u"UTF-16LE"_s);
    QCOMPARE(utf16.records.size(), 2u);
}

void TestEppiFormat::notEppi_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("list") << QByteArray("[{\"title\": \"A\"}]");
    QTest::newRow("other object") << QByteArray("{\"title\": \"A\"}");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("ris") << QByteArray("TY  - JOUR\nER  - \n");
}

void TestEppiFormat::notEppi()
{
    QFETCH(QByteArray, bytes);
    const EppiReading reading = read(bytes);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
    QVERIFY(!reading.codebook);
}

void TestEppiFormat::cancels()
{
    QByteArray bytes = written(randomStudies(1000, 5), RandomStudies::codebook());
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Progress progress;
    const auto refused = format().read(device, {}, [](RecordBatch&&) { return false; }, progress);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
    device.seek(0);
    progress.cancel();
    const auto cancelledReading = format().read(device, {}, [](RecordBatch&&) { return true; }, progress);
    QVERIFY(!cancelledReading);
    QCOMPARE(cancelledReading.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestEppiFormat)
#include "tst_eppiformat.moc"
