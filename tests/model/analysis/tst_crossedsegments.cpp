// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Segments of two dimensions at once. Random catalogues against a naive count: tst_gapmapreference.
#include "evidencefixture.h"

#include "model/analysis/gapaxis.h"
#include "model/analysis/gapmaptext.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

namespace {

EvidenceFixture baseFixture()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"PAC"_s});
    fixture.addDimension(u"sector"_s, {u"CON"_s, u"SEA"_s});
    fixture.addRuleDimensions();
    return fixture;
}

Question crossed(const EvidenceFixture& fixture, const QString& first, const QString& second)
{
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.segments = fixture.dimension(first);
    question.crossSegments = fixture.dimension(second);
    return question;
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const Question& question,
                                    const Filter& filter = {})
{
    GapMapInput input;
    input.evidence = fixture.table();
    auto map = computeGapMap(question, filter, input);
    return map ? *map : nullptr;
}

QStringList namesOf(const GapMap& map)
{
    QStringList names;
    for (const GapSegment& segment : map.segments)
        names += segment.other ? u"other"_s : segment.code + u'|' + segment.crossCode;
    return names;
}

std::vector<int> countsOf(const GapMap& map, const QString& row, const QString& column)
{
    const auto counts = map.segmentsOf(indexOf(map.rows, row), indexOf(map.columns, column));
    return {counts.begin(), counts.end()};
}

} // namespace

class CrossedSegmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Only pairs that occur, in codebook order, "not coded" after the terms; a study in several counts in each.
    void pairsThatOccur()
    {
        EvidenceFixture fixture = baseFixture();
        const auto study = [&](const QStringList& confidence, const QStringList& types,
                               const QStringList& status = {}) {
            fixture.addStudy(2020,
                             {{"country", {u"TH"_s}},
                              {"sector", {u"CON"_s}},
                              {"confidence", confidence},
                              {"evidence-type", types},
                              {"status", status}});
        };
        study({u"HIG"_s}, {u"SYR"_s});
        study({u"HIG"_s}, {u"SYR"_s, u"PRI"_s});
        study({u"LOW"_s, u"HIG"_s}, {u"PRI"_s}); // both appraisals
        study({}, {u"PRI"_s});
        study({}, {});
        study({u"HIG"_s}, {u"SYR"_s}, {u"ONG"_s}); // not completed
        const auto map = mapOf(fixture, crossed(fixture, u"confidence"_s, u"evidence-type"_s));
        QVERIFY(map);
        QCOMPARE(map->segmentsLabel, u"Confidence"_s);
        QCOMPARE(map->crossLabel, u"Evidence-type"_s);
        QCOMPARE(namesOf(*map), (QStringList{u"HIG|PRI"_s, u"HIG|SYR"_s, u"LOW|PRI"_s, u"|PRI"_s, u"|"_s}));
        for (const QString& row : {u"ASIA"_s, u"TH"_s})
            QCOMPARE(countsOf(*map, row, u"CON"_s), (std::vector<int>{2, 2, 1, 1, 1}));
        QCOMPARE(countsOf(*map, u"PAC"_s, u"CON"_s), (std::vector<int>{0, 0, 0, 0, 0}));
        // What a painter tells them by: HIG 0, LOW 1, not coded 2; PRI 0, SYR 1, not coded 2.
        std::vector<std::pair<int, int>> ranks;
        for (const GapSegment& segment : map->segments)
            ranks.emplace_back(segment.rank, segment.crossRank);
        QCOMPARE(ranks, (std::vector<std::pair<int, int>>{{0, 0}, {0, 1}, {1, 0}, {2, 0}, {2, 2}}));
    }

    /// A filter changes the counts, never which segments there are: nothing moves or changes its colour.
    void aFilterKeepsTheSegments()
    {
        EvidenceFixture fixture = baseFixture();
        fixture.addStudy(2020,
                         {{"country", {u"TH"_s}},
                          {"sector", {u"CON"_s}},
                          {"confidence", {u"HIG"_s}},
                          {"evidence-type", {u"SYR"_s}}});
        fixture.addStudy(2020, {{"country", {u"PAC"_s}}, {"sector", {u"CON"_s}}, {"confidence", {u"LOW"_s}}});
        const Question question = crossed(fixture, u"confidence"_s, u"evidence-type"_s);
        const auto all = mapOf(fixture, question);
        const auto some = mapOf(fixture, question, filterOf({fixture.clause(u"country"_s, {u"PAC"_s})}));
        QCOMPARE(some->segments, all->segments);
        QCOMPARE(countsOf(*some, u"TH"_s, u"CON"_s), (std::vector<int>{0, 0}));
        QCOMPARE(countsOf(*some, u"PAC"_s, u"CON"_s), (std::vector<int>{0, 1}));
    }

    /// 40 pairs: the 23 most frequent stay, in codebook order, and a study counts once in all others.
    void rarePairsAreOne()
    {
        EvidenceFixture fixture = baseFixture();
        QStringList colours;
        QStringList shapes;
        for (int i = 0; i < 8; ++i)
            colours += u"C%1"_s.arg(i);
        for (int i = 0; i < 5; ++i)
            shapes += u"S%1"_s.arg(i);
        fixture.addDimension(u"colour"_s, colours);
        fixture.addDimension(u"shape"_s, shapes);
        const auto study = [&](const QStringList& colour, const QStringList& shape) {
            fixture.addStudy(
                2020, {{"country", {u"TH"_s}}, {"sector", {u"CON"_s}}, {"colour", colour}, {"shape", shape}});
        };
        for (const QString& colour : std::as_const(colours)) {
            for (const QString& shape : std::as_const(shapes)) {
                // The last four colours with all shapes (20), and three more, are frequent.
                const bool frequent = colour >= u"C4"_s || (colour == u"C0"_s && shape <= u"S2"_s);
                for (int n = frequent ? 3 : 1; n > 0; --n)
                    study({colour}, {shape});
            }
        }
        study({u"C1"_s, u"C2"_s}, {u"S0"_s, u"S1"_s}); // four rare pairs, one study
        const auto map = mapOf(fixture, crossed(fixture, u"colour"_s, u"shape"_s));
        QCOMPARE(map->segments.size(), SegmentAxis::mostPairs);
        QVERIFY(map->segments.back().other);
        QCOMPARE(namesOf(*map).first(4), (QStringList{u"C0|S0"_s, u"C0|S1"_s, u"C0|S2"_s, u"C4|S0"_s}));
        const std::vector<int> counts = countsOf(*map, u"TH"_s, u"CON"_s);
        QCOMPARE(counts.front(), 3);
        QCOMPARE(counts.back(), 17 + 1);
    }

    void inJson()
    {
        EvidenceFixture fixture = baseFixture();
        fixture.addStudy(2020,
                         {{"country", {u"TH"_s}},
                          {"sector", {u"CON"_s}},
                          {"confidence", {u"HIG"_s}},
                          {"evidence-type", {u"SYR"_s, u"PRI"_s}}});
        const auto map = mapOf(fixture, crossed(fixture, u"confidence"_s, u"evidence-type"_s));
        const QJsonObject json = gapMapToJsonObject(*map);
        QCOMPARE(json["question"_L1]["crossSegments"_L1].toString(), u"evidence-type"_s);
        const QJsonObject expected{{u"HIG|PRI"_s, 1}, {u"HIG|SYR"_s, 1}};
        QCOMPARE(json["cells"_L1][1][0]["segments"_L1].toObject(), expected);
        Question plain = map->question;
        plain.crossSegments = 0;
        const QJsonObject without = gapMapToJsonObject(*mapOf(fixture, plain));
        QVERIFY(!without["question"_L1].toObject().contains("crossSegments"_L1));
        QCOMPARE(without["cells"_L1][1][0]["segments"_L1].toObject(), (QJsonObject{{u"HIG"_s, 1}}));
    }

    void withoutSegmentsNothingIsCrossed()
    {
        const EvidenceFixture fixture = baseFixture();
        Question question = crossed(fixture, u"confidence"_s, u"evidence-type"_s);
        question.segments = 0;
        const auto map = mapOf(fixture, question);
        QVERIFY(map);
        QVERIFY(map->segments.empty());
        QVERIFY(map->crossLabel.isEmpty());
    }

    void errors()
    {
        const EvidenceFixture fixture = baseFixture();
        GapMapInput input;
        input.evidence = fixture.table();
        Question question = crossed(fixture, u"confidence"_s, u"confidence"_s);
        QCOMPARE(computeGapMap(question, {}, input).error().kind, ErrorKind::BadInput);
        question.crossSegments = 99;
        QCOMPARE(computeGapMap(question, {}, input).error().kind, ErrorKind::BadInput);
    }
};

QTEST_APPLESS_MAIN(CrossedSegmentsTest)
#include "tst_crossedsegments.moc"
