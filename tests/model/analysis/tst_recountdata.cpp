// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/gapclassifier.h"
#include "model/analysis/recountdata.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <set>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

EvidenceFixture randomCatalogue(quint32 seed)
{
    EvidenceFixture fixture;
    fixture.addRuleDimensions();
    fixture.addDimension(u"area"_s, {u"A"_s, u"A/A1"_s, u"A/A2"_s, u"B"_s, u"B/B1"_s, u"-C"_s});
    fixture.addDimension(u"branch"_s, {u"X"_s, u"X/X1"_s, u"Y"_s});
    QRandomGenerator random(seed);
    const auto some = [&random](const QStringList& codes) {
        QStringList chosen;
        while (random.bounded(3) != 0 && chosen.size() < 3)
            chosen += codes[random.bounded(codes.size())];
        return chosen;
    };
    for (int i = 0; i < 300; ++i) {
        const std::optional<int> year =
            random.bounded(8) == 0 ? std::nullopt : std::optional<int>(1998 + random.bounded(28));
        fixture.addStudy(year,
                         {{"status", some({u"COM"_s, u"COM"_s, u"ONG"_s})},
                          {"evidence-type", some({u"PRI"_s, u"SYR"_s, u"OTH"_s})},
                          {"confidence", some({u"HIG"_s, u"LOW"_s, u"CRI"_s})},
                          {"method", some({u"QNTPRV"_s, u"QLT"_s, u"QNT"_s})},
                          {"area", some({u"A"_s, u"A1"_s, u"A2"_s, u"B1"_s})},
                          {"branch", some({u"X1"_s, u"X"_s, u"Y"_s})}});
    }
    return fixture;
}

/// Counts as a page does: from the data alone.
class Recount {
public:
    Recount(const GapMap& map, const RecountData& data)
        : m_map(map)
        , m_data(data)
        , m_facts(recountFacts(*map.evidence, map.question.rules, data))
        , m_segments(recountSegments(map, data))
    {
    }

    GapCell cell(int row, int column, std::vector<int>& segments) const
    {
        GapCell cell;
        bool oneMethod = false;
        std::set<quint32> common;
        for (size_t i = 0; i < m_data.studies.size(); ++i) {
            if (!reaches(m_map.question.rows, m_map.rows, row, i)
                || !reaches(m_map.question.columns, m_map.columns, column, i))
                continue;
            const unsigned facts = m_facts[m_data.profileOf[i]];
            const auto has = [facts](RecountFact fact) { return int((facts & unsigned(fact)) != 0); };
            cell.ongoing += has(RecountFact::Ongoing);
            if (has(RecountFact::Ongoing))
                continue;
            const std::vector<quint32>& groups = m_data.methodGroups[m_data.profileOf[i]];
            const std::set<quint32> own(groups.begin(), groups.end());
            if (cell.n++ == 0)
                common = own;
            std::erase_if(common, [&own](quint32 group) { return !own.contains(group); });
            cell.primary += has(RecountFact::Primary);
            cell.appraised += has(RecountFact::Appraised);
            cell.atOrAboveFloor += has(RecountFact::AtOrAboveFloor);
            cell.newestYear = std::max(cell.newestYear, m_data.years[i]);
            if (has(RecountFact::Review))
                cell.newestReviewYear = std::max(cell.newestReviewYear, m_data.years[i]);
            for (const quint32 segment :
                 m_segments.lists.empty() ? std::vector<quint32>() : m_segments.lists[m_segments.listOf[i]])
                ++segments[segment];
        }
        oneMethod = !common.empty();
        classify(cell, m_map.question.rules, false, oneMethod);
        return cell;
    }

private:
    bool reaches(Id dimension, const std::vector<GapAxisItem>& items, int item, size_t study) const
    {
        const auto column = std::ranges::find(m_data.dimensions, dimension, &RecountDimension::dimension);
        const auto terms = m_map.evidence->codebook().termsOf(dimension, -1, true);
        return std::ranges::any_of(column->sets[column->setOf[study]], [&](quint32 node) {
            const Id term = terms[node]->id;
            return item < 0 || term == items[size_t(item)].term
                || m_map.evidence->codebook().isDescendant(term, items[size_t(item)].term);
        });
    }

    const GapMap& m_map;
    const RecountData& m_data;
    std::vector<quint8> m_facts;
    RecountSegments m_segments;
};

} // namespace

class TestRecountData : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAsTheMapDoes_data();
    void countsAsTheMapDoes();
    void whatIsNotWantedLeavesNoTrace();
};

void TestRecountData::countsAsTheMapDoes_data()
{
    QTest::addColumn<QString>("segments");
    QTest::addColumn<QString>("cross");
    QTest::addColumn<QString>("onlyStatus");
    QTest::newRow("plain") << QString() << QString() << QString();
    QTest::newRow("segments") << u"confidence"_s << QString() << QString();
    QTest::newRow("crossed segments") << u"confidence"_s << u"method"_s << QString();
    QTest::newRow("filtered") << u"method"_s << QString() << u"COM"_s;
    QTest::newRow("filtered, crossed") << u"method"_s << u"evidence-type"_s << u"ONG"_s;
}

void TestRecountData::countsAsTheMapDoes()
{
    QFETCH(QString, segments);
    QFETCH(QString, cross);
    QFETCH(QString, onlyStatus);
    const EvidenceFixture fixture = randomCatalogue(5);
    Question question = fixture.question(u"area"_s, u"branch"_s);
    question.segments = fixture.dimension(segments);
    question.crossSegments = fixture.dimension(cross);
    Filter filter;
    if (!onlyStatus.isEmpty())
        filter = filterOf({fixture.clause(u"status"_s, {onlyStatus})});
    GapMapInput input;
    input.evidence = fixture.table();
    const auto map = computeGapMap(question, filter, input).value();
    const RecountData data =
        recountData(*map->evidence, std::span(map->passed.get(), size_t(map->evidence->size())));
    QCOMPARE(int(data.studies.size()), map->n);
    const Recount recount(*map, data);
    for (int row = 0; row < int(map->rows.size()); ++row) {
        for (int column = 0; column < int(map->columns.size()); ++column) {
            std::vector<int> parts(map->segments.size(), 0);
            GapCell cell = recount.cell(row, column, parts);
            cell.expected = map->cell(row, column).expected;
            cell.residual = map->cell(row, column).residual;
            QVERIFY(cell == map->cell(row, column));
            QVERIFY(std::ranges::equal(parts, map->segmentsOf(row, column)));
        }
    }
    std::vector<int> parts(map->segments.size(), 0);
    QCOMPARE(recount.cell(-1, -1, parts).n, map->total.n);
}

void TestRecountData::whatIsNotWantedLeavesNoTrace()
{
    EvidenceFixture fixture;
    fixture.addRuleDimensions();
    fixture.addDimension(u"area"_s, {u"A"_s, u"B"_s});
    fixture.addStudy(2001, {{"area", {u"A"_s}}, {"status", {u"ONG"_s}}});
    fixture.addStudy(std::nullopt, {{"area", {u"B"_s}}});
    const auto table = fixture.table();
    const std::vector<quint8> wanted{0, 1};
    const RecountData data = recountData(*table, wanted);
    QCOMPARE(data.studies, std::vector<Id>{2});
    QCOMPARE(data.years, std::vector<int>{0});
    QCOMPARE(data.profiles.size(), 1U);
    for (const RecountDimension& dimension : data.dimensions) {
        const bool isArea = dimension.dimension == fixture.dimension(u"area"_s);
        QCOMPARE(dimension.sets.size(), isArea ? 2U : 1U);
        QVERIFY(dimension.sets[0].empty());
        if (isArea)
            QCOMPARE(dimension.sets[dimension.setOf[0]], std::vector<quint32>{1});
    }
    QCOMPARE(recountFacts(*table, {}, data), std::vector<quint8>{0});
}

QTEST_GUILESS_MAIN(TestRecountData)
#include "tst_recountdata.moc"
