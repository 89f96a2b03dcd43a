// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"
#include "randomstudies.h"
#include "support/faildevice.h"

#include "model/formats/studyjson.h"
#include "model/formats/textdecoder.h"

#include <QtCore/QRegularExpression>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Whatever a study holds, each format writes it so that it reads it back exactly.
class TestRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void randomStudies_data();
    void randomStudies();
    void readStudies_data();
    void readStudies();
    void failingDevice_data();
    void failingDevice();
    void cancelledWriting_data();
    void cancelledWriting();
    void ordinaryRis();
    void ordinaryCsv();
    void othersReadTheRis();
    void codersAreReconciled();
};

namespace {

QByteArray writeAll(const Format& format, const std::vector<CodedStudy>& studies, const Codebook& codebook)
{
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const auto written = format.write(studies, codebook, device, progress);
    return written ? device.data() : QByteArray();
}

void addFormats()
{
    QTest::addColumn<QString>("format");
    for (const char* id : {"ris", "csv", "json", "eppi"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

/// JSON has no order among the dimensions of a study.
std::vector<NamedCoding> inOrder(std::vector<NamedCoding> codings)
{
    std::ranges::sort(codings, {},
                      [](const NamedCoding& c) { return std::tuple(c.dimension, c.term, c.quote, c.page); });
    return codings;
}

} // namespace

void TestRoundTrip::randomStudies_data()
{
    addFormats();
}

void TestRoundTrip::randomStudies()
{
    QFETCH(QString, format);
    const FormatRegistry registry = standardFormats();
    const Format& tested = *registry.byId(format);
    const Codebook codebook = RandomStudies::codebook();
    RandomStudies random(20261124);
    std::vector<CodedStudy> studies;
    for (int i = 0; i < 2000; ++i)
        studies.push_back(random.next());
    const QByteArray bytes = writeAll(tested, studies, codebook);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(validUtf8Length(bytes), bytes.size());
    ReadOptions options;
    options.dimensions = dimensionNames(codebook);
    const Reading reading = readBytes(tested, bytes, options);
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    if (reading.records.size() != studies.size())
        qInfo().noquote() << issueText(reading.issues).right(3000);
    QCOMPARE(reading.records.size(), studies.size());
    for (size_t i = 0; i < studies.size(); ++i) {
        Study wanted = studies[i].study;
        if (wanted.type.isEmpty())
            wanted.type = u"GEN"_s;
        const Study& read = reading.records[i].study;
        if (read != wanted) {
            QByteArray difference = studyPatch({0, wanted, {}}, {0, read, {}});
            difference += "\nread: " + studyPatch({0, read, {}}, {0, wanted, {}});
            QFAIL(QByteArray("study " + QByteArray::number(i) + " differs: " + difference).constData());
        }
        QVERIFY(inOrder(reading.records[i].codings) == inOrder(namedCodings(studies[i], codebook)));
    }
}

void TestRoundTrip::readStudies_data()
{
    QTest::addColumn<QString>("format");
    for (const char* id : {"ris", "csv", "json", "eppi"}) {
        for (const char* name :
             {"rispy_example_full.ris", "rispy_example_endnote.ris", "rispy_example_extraneous_data.ris",
              "rispy_example_utf_chars.ris", "rispy_example_urls.ris", "jabref_RisImporterTest1.ris",
              "bibliography.csv", "asreview_generic_semicolon.csv"})
            QTest::addRow("%s/%s", id, name) << QString::fromLatin1(id);
    }
}

/// What was read of a real file survives being written in any format, its unknown fields included.
void TestRoundTrip::readStudies()
{
    QFETCH(QString, format);
    const QByteArray name = QByteArray(QTest::currentDataTag()).split('/').last();
    const FormatRegistry registry = standardFormats();
    const QByteArray file = fixture(name);
    const Reading first = readBytes(*registry.detect(file, {}), file);
    QVERIFY(!first.records.empty());
    std::vector<CodedStudy> studies;
    for (const Record& record : first.records)
        studies.push_back({record.study, {}});
    const QByteArray bytes = writeAll(*registry.byId(format), studies, {});
    const Format* detected = registry.detect(bytes, {});
    QVERIFY(detected);
    QCOMPARE(detected->id(), format);
    const Reading second = readBytes(*detected, bytes);
    QCOMPARE(second.records.size(), studies.size());
    for (size_t i = 0; i < studies.size(); ++i)
        QVERIFY(second.records[i].study == studies[i].study);
}

void TestRoundTrip::failingDevice_data()
{
    addFormats();
}

void TestRoundTrip::failingDevice()
{
    QFETCH(QString, format);
    RandomStudies random(1);
    std::vector<CodedStudy> studies;
    for (int i = 0; i < 3000; ++i)
        studies.push_back(random.next());
    const FormatRegistry registry = standardFormats();
    for (const qint64 capacity : {0, 1000, 300'000}) {
        FailDevice device(capacity);
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        Progress progress;
        const auto written =
            registry.byId(format)->write(studies, RandomStudies::codebook(), device, progress);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Io);
        QVERIFY(written.error().message.contains("Failed on purpose"_L1));
    }
}

void TestRoundTrip::cancelledWriting_data()
{
    addFormats();
}

void TestRoundTrip::cancelledWriting()
{
    QFETCH(QString, format);
    QBuffer device;
    device.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto written = standardFormats().byId(format)->write({RandomStudies(1).next()},
                                                               RandomStudies::codebook(), device, progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
}

namespace {

CodedStudy ordinaryStudy()
{
    CodedStudy coded;
    Study& study = coded.study;
    study.type = u"JOUR"_s;
    study.title = u"A placeholder title: not a real study"_s;
    study.authors = {u"Example, Ann"_s, u"Ministry of Labour and Social Affairs"_s};
    study.year = 2019;
    study.source = u"Journal of Examples"_s;
    study.volume = u"8"_s;
    study.pages = u"12-34"_s;
    study.doi = u"10.0000/example"_s;
    study.abstract = u"First paragraph.\nSecond paragraph."_s;
    study.keywords = {u"kilns"_s, u"fishing"_s};
    study.notes = u"Coded from: abstract."_s;
    study.verifiedAt = u"https://example.org/seen"_s;
    study.extra = {{u"ris"_s, u"DB"_s, u"Example database"_s}};
    Coding coding;
    coding.dimension = 1;
    coding.term = 11;
    coded.codings.push_back(coding);
    return coded;
}

} // namespace

/// Nothing of our own is needed for an ordinary study.
void TestRoundTrip::ordinaryRis()
{
    const QByteArray ris =
        writeAll(*standardFormats().byId(u"ris"), {ordinaryStudy()}, RandomStudies::codebook());
    QCOMPARE(ris,
             QByteArray("TY  - JOUR\r\nTI  - A placeholder title: not a real study\r\nAU  - Example, Ann\r\n"
                        "AU  - Ministry of Labour and Social Affairs\r\nPY  - 2019\r\nJF  - Journal of "
                        "Examples\r\nVL  - 8\r\nSP  - 12\r\n"
                        "EP  - 34\r\nDO  - 10.0000/example\r\nAB  - First paragraph.\r\nSecond "
                        "paragraph.\r\nKW  - kilns\r\nKW  - fishing\r\n"
                        "KW  - country: T11\r\nN1  - Coded from: abstract.\r\nN1  - Reference seen at: "
                        "https://example.org/seen\r\n"
                        "DB  - Example database\r\nER  - \r\n\r\n"));
}

void TestRoundTrip::ordinaryCsv()
{
    CodedStudy study = ordinaryStudy();
    study.study.title = u"=HYPERLINK(\"x\")"_s;
    const QByteArray csv = writeAll(*standardFormats().byId(u"csv"), {study}, RandomStudies::codebook());
    QVERIFY(csv.startsWith("\xEF\xBB\xBFtype,title,authors,year,source,publisher,"));
    QVERIFY(csv.contains(",country,ris:DB\r\n"));
    QVERIFY2(csv.contains("JOUR,\"'=HYPERLINK(\"\"x\"\")\",\"Example, Ann; \"\"Ministry of Labour and Social "
                          "Affairs\"\"\",2019,"),
             csv);
    QVERIFY(!csv.contains("lacuna"));
}

/// No line of a record can be taken for a tag by a program that knows nothing of ours.
void TestRoundTrip::othersReadTheRis()
{
    RandomStudies random(5);
    std::vector<CodedStudy> studies;
    for (int i = 0; i < 500; ++i)
        studies.push_back(random.next());
    const QByteArray ris = writeAll(*standardFormats().byId(u"ris"), studies, RandomStudies::codebook());
    int begun = 0;
    int ended = 0;
    for (const QByteArray& line : ris.split('\n')) {
        begun += line.startsWith("TY  - ");
        ended += line.startsWith("ER  - ");
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
    QCOMPARE(begun, 500);
    QCOMPARE(ended, 500);
}

void TestRoundTrip::codersAreReconciled()
{
    CodedStudy study = ordinaryStudy();
    study.codings.front().coder = 7;
    Coding other = study.codings.front();
    other.coder = 8;
    other.term = 12;
    study.codings.push_back(other);
    const Codebook codebook = RandomStudies::codebook();
    QCOMPARE(namedCodings(study, codebook).size(), 2u); // no reconciled one yet: what each coder said
    other.coder = 0;
    study.codings.push_back(other);
    const auto reconciled = namedCodings(study, codebook);
    QCOMPARE(reconciled.size(), 1u);
    QCOMPARE(reconciled.front().term, u"T12"_s);
}

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
