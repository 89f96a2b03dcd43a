// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "randomstudies.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace lacuna;
using namespace Qt::StringLiterals;

class TestJsonFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheContract();
    void writesNothingAsAnEmptyList();
    void marksComeBack();
    void readsHandWritten();
    void damagedObject();
    void cutOff();
    void notStudies_data();
    void notStudies();
};

namespace {

Reading json(const QByteArray& bytes)
{
    ReadOptions options;
    options.dimensions = testDimensions();
    return readBytes(*standardFormats().byId(u"json"), bytes, options);
}

QByteArray written(const std::vector<CodedStudy>& studies)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    return standardFormats().byId(u"json")->write(studies, RandomStudies::codebook(), device, progress)
        ? device.data()
        : QByteArray();
}

} // namespace

void TestJsonFormat::writesTheContract()
{
    CodedStudy coded;
    coded.study.id = Id(1) << 62;
    coded.study.type = u"JOUR"_s;
    coded.study.title = u"A \"placeholder\"\n"_s;
    coded.study.authors = {u"Example, Ann"_s};
    coded.study.year = 2019;
    coded.study.extra = {{u"ris"_s, u"DB"_s, u"x"_s}};
    coded.study.created = QDateTime::fromString(u"2026-01-02T03:04:05Z"_s, Qt::ISODate);
    for (const Id id : {11, 12}) {
        Coding coding;
        coding.dimension = 1;
        coding.term = id;
        coded.codings.push_back(coding);
    }
    coded.codings[1].quote = u"words"_s;
    coded.codings[1].page = u"7"_s;
    const QJsonDocument document = QJsonDocument::fromJson(written({coded}));
    const QJsonObject expected{
        {u"id"_s, u"4611686018427387904"_s},
        {u"type"_s, u"JOUR"_s},
        {u"title"_s, u"A \"placeholder\"\n"_s},
        {u"authors"_s, QJsonArray{u"Example, Ann"_s}},
        {u"year"_s, 2019},
        {u"keywords"_s, QJsonArray{}},
        {u"codings"_s, QJsonObject{{u"country"_s, QJsonArray{u"T11"_s, u"T12"_s}}}},
        {u"quotes"_s,
         QJsonArray{QJsonObject{{u"dimension"_s, u"country"_s},
                                {u"term"_s, u"T12"_s},
                                {u"quote"_s, u"words"_s},
                                {u"page"_s, u"7"_s}}}},
        {u"extra"_s,
         QJsonArray{QJsonObject{{u"format"_s, u"ris"_s}, {u"tag"_s, u"DB"_s}, {u"text"_s, u"x"_s}}}},
        {u"created"_s, u"2026-01-02T03:04:05.000Z"_s}};
    QCOMPARE(document.array(), QJsonArray{expected});
}

void TestJsonFormat::writesNothingAsAnEmptyList()
{
    const QJsonDocument document = QJsonDocument::fromJson(written({}));
    QVERIFY(document.isArray());
    QVERIFY(document.array().isEmpty());
    const Reading reading = json(written({}));
    QVERIFY(reading.summary);
    QCOMPARE(reading.summary->records, 0);
}

/// Of notes that are confidential and left all the same: by our own JSON, which the other formats carry along for what they have no field for.
void TestJsonFormat::marksComeBack()
{
    CodedStudy study;
    study.study.type = u"JOUR"_s;
    study.study.title = u"A placeholder"_s;
    study.study.notes = u"They told us"_s;
    QVERIFY(!written({study}).contains("onfidential"));
    study.study.notesConfidential = true;
    const FormatRegistry formats = standardFormats();
    for (const QString& format : {u"json"_s, u"csljson"_s, u"ris"_s, u"bibtex"_s, u"biblatex"_s, u"nbib"_s,
                                  u"endnotexml"_s, u"eppi"_s, u"csv"_s}) {
        QBuffer device;
        device.open(QIODevice::WriteOnly);
        Progress progress;
        const Format* writer = formats.byId(format);
        QVERIFY(writer->write({study}, RandomStudies::codebook(), device, progress));
        ReadOptions options;
        options.dimensions = testDimensions();
        const auto back = readBytes(*writer, device.data(), options);
        QCOMPARE(back.records.size(), 1U);
        QVERIFY2(back.records.front().study.notesConfidential, qPrintable(format));
        QCOMPARE(back.records.front().study.notes, study.study.notes);
    }
}

void TestJsonFormat::readsHandWritten()
{
    const Reading reading =
        json("[\n {\"title\": \"A\", \"authors\": \"Example, Ann\", \"year\": \"c2001\", \"volume\": 12,\n"
             "  \"codings\": {\"Country\": \"TH\", \"evidence_type\": [\"PRI\"]}, \"rating\": {\"stars\": "
             "4}},\n {\"year\": 2002}\n]");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    const Record& first = reading.records[0];
    QCOMPARE(first.line, 2);
    QCOMPARE(first.study.type, u"GEN"_s);
    QCOMPARE(first.study.authors, QStringList(u"Example, Ann"_s));
    QCOMPARE(first.study.year, 2001);
    QCOMPARE(first.study.volume, u"12"_s);
    QCOMPARE(first.codings.size(), 2u);
    QCOMPARE(first.codings[0].dimension, u"country"_s);
    QCOMPARE(first.codings[1].dimension, u"evidence-type"_s);
    QCOMPARE(first.study.extra, std::vector<ExtraField>({{u"json"_s, u"rating"_s, u"{\"stars\":4}"_s}}));
    QCOMPARE(reading.records[1].line, 4);
    QCOMPARE(reading.issues.size(), 1u); // no title
}

void TestJsonFormat::damagedObject()
{
    const Reading reading = json("[{\"title\": \"A\"},\n{\"title\": nonsense},\n{\"title\": \"C\"}]");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(reading.issues[0].line, 2);
    QCOMPARE(int(reading.issues[0].severity), int(ImportIssue::Severity::Error));
}

void TestJsonFormat::cutOff()
{
    const Reading reading = json("[{\"title\": \"A\"},\n{\"title\": \"B");
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 1u);
    QCOMPARE(reading.summary->rejected, 1);
    QCOMPARE(reading.issues[0].line, 2);
}

void TestJsonFormat::notStudies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("numbers") << QByteArray("[1, 2]");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("EPPI-Reviewer") << QByteArray("{\"CodeSets\": [], \"References\": []}");
    QTest::newRow("empty") << QByteArray();
}

void TestJsonFormat::notStudies()
{
    QFETCH(QByteArray, bytes);
    const Reading reading = json(bytes);
    QVERIFY(!reading.summary);
    QCOMPARE(reading.summary.error().kind, ErrorKind::BadInput);
}

QTEST_GUILESS_MAIN(TestJsonFormat)
#include "tst_jsonformat.moc"
