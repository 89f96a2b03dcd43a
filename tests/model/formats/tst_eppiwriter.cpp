// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eppitest.h"

#include "model/formats/eppireference.h"
#include "model/formats/studyjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <map>
#include <set>

using namespace lacuna;
using namespace lacuna::eppi;
using namespace Qt::StringLiterals;

/// What is written is what EPPI-Reviewer writes, and all of it is read again.
class TestEppiWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sampleSurvives();
    void writesTheShapeOfTheSample();
    void codesNameAttributes();
    void idsAreStable();
    void writesTheCodebookInUse();
    void changedStudiesAreTrue();
};

void TestEppiWriter::sampleSurvives()
{
    if (!QFile::exists(samplePath()))
        QSKIP("the samples are not beside the source");
    const EppiReading first = read(fileBytes(samplePath()));
    const Imported there = imported(first, builtIn());
    QCOMPARE(there.codebook.dimensions().size(), builtIn().dimensions().size() + 1);
    QCOMPARE(there.codebook.terms().size(), builtIn().terms().size() + 413);
    QVERIFY(!there.codebook.resolve(there.codebook.dimension(u"data-extraction")->id, u"UNMATCHED"));
    const EppiReading second = read(written(there.studies, there.codebook));
    QVERIFY2(second.issues.empty(), issueText(second.issues));
    QCOMPARE(second.records.size(), first.records.size());
    for (size_t i = 0; i < first.records.size(); ++i) {
        QVERIFY(second.records[i].study == there.studies[i].study);
        QVERIFY(second.records[i].study == first.records[i].study);
    }
    const Imported elsewhere = imported(second, builtIn());
    QCOMPARE(dimensionTexts(elsewhere.codebook), dimensionTexts(there.codebook));
    QCOMPARE(termTexts(elsewhere.codebook), termTexts(there.codebook));
    // And into the same catalogue nothing is new, the six “2010” of the file included.
    for (const EppiReading* again : {&first, &second}) {
        ImportPlan plan(there.codebook, UnknownTerms::Reject);
        const auto planned = plan.plan(std::vector(again->records), again->codebook);
        QCOMPARE(planned.rejected, 0);
        QVERIFY(planned.newTerms.empty() && planned.newDimensions.empty());
        for (size_t i = 0; i < planned.studies.size(); ++i)
            QVERIFY(planned.studies[i].codings == there.studies[i].codings);
    }
}

namespace {

using Shapes = std::map<QString, std::set<std::pair<QString, int>>>;

/// The names and JSON types of the members of every kind of object in a file; our own member apart.
void collectShape(const QString& kind, const QJsonValue& value, Shapes& shapes)
{
    for (const QJsonValue& item : value.toArray())
        collectShape(kind, item, shapes);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == eppiOwnMember)
            continue;
        shapes[kind].insert({it.key(), int(it.value().type())});
        if (it.value().isArray() || it.value().isObject())
            collectShape(it.key(), it.value(), shapes);
    }
}

Shapes shapeOf(const QByteArray& json)
{
    Shapes shapes;
    collectShape(u"file"_s, QJsonDocument::fromJson(json).object(), shapes);
    return shapes;
}

CodedStudy ordinaryStudy()
{
    CodedStudy coded;
    coded.study.id = 77;
    coded.study.type = u"RPRT"_s;
    coded.study.title = u"A placeholder title"_s;
    coded.study.authors = {u"Example, Ann"_s, u"Ministry of Labour"_s};
    coded.study.year = 2020;
    coded.study.keywords = {u"kilns"_s, u"fishing"_s};
    const Codebook codebook = builtIn();
    for (const auto& [key, name] : {std::pair(u"country"_s, u"TH"_s), std::pair(u"origin"_s, u"MM"_s)}) {
        Coding coding;
        coding.dimension = codebook.dimension(key)->id;
        coding.term = codebook.resolve(coding.dimension, name)->id;
        coding.quote = u"words of it"_s;
        coded.codings.push_back(coding);
    }
    coded.codings[0].page = u"12"_s;
    return coded;
}

} // namespace

void TestEppiWriter::writesTheShapeOfTheSample()
{
    if (!QFile::exists(samplePath()))
        QSKIP("the samples are not beside the source");
    QVERIFY(builtIn().dimension(u"origin"));
    const Shapes sample = shapeOf(fileBytes(samplePath()));
    const Shapes ours = shapeOf(written({ordinaryStudy()}, builtIn()));
    for (const auto& [kind, members] : sample) {
        QVERIFY2(ours.contains(kind), qUtf8Printable(kind));
        for (const auto& [name, type] : members)
            QVERIFY2(ours.at(kind).contains({name, type}), qUtf8Printable(QString(kind + u'.' + name)));
        QCOMPARE(ours.at(kind).size(), members.size());
    }
    QCOMPARE(ours.size(), sample.size());
}

namespace {

void collectAttributes(const QJsonValue& node, QSet<qint64>& ids, int& count)
{
    for (const QJsonValue& attribute : node["Attributes"_L1]["AttributesList"_L1].toArray()) {
        ids.insert(attribute["AttributeId"_L1].toInteger());
        ++count;
        collectAttributes(attribute, ids, count);
    }
}

} // namespace

void TestEppiWriter::codesNameAttributes()
{
    std::vector<CodedStudy> studies = randomStudies(500, 3);
    const QJsonObject file = QJsonDocument::fromJson(written(studies, RandomStudies::codebook())).object();
    QSet<qint64> ids;
    int attributes = 0;
    for (const QJsonValue& set : file["CodeSets"_L1].toArray())
        collectAttributes(set, ids, attributes);
    QCOMPARE(ids.size(), attributes);
    QCOMPARE(attributes, 15);
    QSet<qint64> items;
    int codes = 0;
    for (const QJsonValue& reference : file["References"_L1].toArray()) {
        items.insert(reference["ItemId"_L1].toInteger());
        for (const QJsonValue& code : reference["Codes"_L1].toArray()) {
            QVERIFY(ids.contains(code["AttributeId"_L1].toInteger()));
            ++codes;
        }
    }
    QVERIFY(codes > 500);
    QCOMPARE(items.size(), 500);
    for (const qint64 id : std::as_const(ids))
        QVERIFY(id >= firstOwnEppiId && id < 2 * firstOwnEppiId);
}

void TestEppiWriter::idsAreStable()
{
    const std::vector<CodedStudy> studies = randomStudies(50, 4);
    const auto idOf = [](const QByteArray& json, const CodedStudy& study) {
        for (const QJsonValue& reference : QJsonDocument::fromJson(json)["References"_L1].toArray()) {
            if (reference["Title"_L1].toString() == study.study.title)
                return reference["ItemId"_L1].toInteger();
        }
        return qint64(0);
    };
    const QByteArray all = written(studies, RandomStudies::codebook());
    const QByteArray some = written({studies.begin() + 20, studies.end()}, RandomStudies::codebook());
    QCOMPARE(written(studies, RandomStudies::codebook()), all);
    QVERIFY(idOf(all, studies[30]) != 0);
    QCOMPARE(idOf(some, studies[30]), idOf(all, studies[30]));
}

void TestEppiWriter::writesTheCodebookInUse()
{
    Codebook codebook = builtIn();
    std::vector<Term> terms = codebook.terms();
    const Id region = codebook.term(codebook.resolve(codebook.dimension(u"country")->id, u"MM")->id)->parent;
    for (Term& term : terms) // Myanmar is in use, and so is what it is in
        term.retired = term.id == region || term.code == "MM"_L1 || term.code == "LA"_L1;
    codebook = Codebook(codebook.dimensions(), terms);
    CodedStudy study = ordinaryStudy();
    study.codings.erase(study.codings.begin()); // only the country of origin, which borrows its terms
    const EppiReading reading = read(written({study}, codebook));
    QVERIFY2(reading.issues.empty(), issueText(reading.issues));
    QStringList keys;
    for (const Dimension& dimension : reading.codebook->dimensions())
        keys += dimension.key;
    QCOMPARE(keys, QStringList({u"country"_s, u"origin"_s}));
    QCOMPARE(reading.codebook->dimensions()[1].treeOf, reading.codebook->dimensions()[0].id);
    QStringList expected;
    for (const QString& text : termTexts(codebook)) {
        if (text.startsWith("country|"_L1) && !text.contains("|LA|"_L1))
            expected += text;
    }
    QCOMPARE(termTexts(*reading.codebook), expected);
    QCOMPARE(reading.records[0].codings, namedCodings(study, codebook));
}

void TestEppiWriter::changedStudiesAreTrue()
{
    Study study =
        read(R"({"References":[{"ItemId":5,"Title":"T","Year":"in press 2019","TypeName":"Papyrus"}]})")
            .records[0]
            .study;
    QCOMPARE(study.year, 2019);
    study.year = 2021;
    study.type = u"BOOK"_s;
    const QByteArray bytes = written({{study, {}}}, {});
    const QJsonValue json = QJsonDocument::fromJson(bytes).object()["References"_L1][0];
    QCOMPARE(json["Year"_L1].toString(), u"2021"_s);
    QCOMPARE(json["TypeName"_L1].toString(), u"Book, Whole"_s);
    QVERIFY(read(bytes).records[0].study == study);
}

QTEST_GUILESS_MAIN(TestEppiWriter)
#include "tst_eppiwriter.moc"
