// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/cellssummary.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <set>

using namespace lacuna;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const Filter& filter = {},
                                    bool withUncoded = false)
{
    GapMapInput input;
    input.evidence = fixture.table();
    input.withUncoded = withUncoded;
    auto map = computeGapMap(fixture.question(u"country"_s, u"sector"_s), filter, input);
    return map ? *map : nullptr;
}

} // namespace

class CellsSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void byHand()
    {
        EvidenceFixture fixture;
        fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s});
        fixture.addDimension(u"sector"_s, {u"CON"_s, u"SEA"_s});
        fixture.addRuleDimensions();
        const auto study = [&](const QStringList& countries, const QStringList& sectors,
                               const QStringList& status = {}) {
            return fixture.addStudy(2020, {{"country", countries}, {"sector", sectors}, {"status", status}});
        };
        const Id both = study({u"TH"_s, u"LA"_s}, {u"CON"_s}); // in two of the cells, one study
        const Id thai = study({u"TH"_s}, {u"CON"_s, u"SEA"_s});
        const Id going = study({u"LA"_s}, {u"SEA"_s}, {u"ONG"_s});
        const auto map = mapOf(fixture);
        const int th = indexOf(map->rows, u"TH"_s);
        const int la = indexOf(map->rows, u"LA"_s);
        const CellsSummary diagonal = summaryOf(*map, {{th, 0}, {la, 1}});
        QCOMPARE(diagonal.studies, (std::vector<Id>{both, thai, going}));
        QCOMPARE(diagonal.ongoing, 1);
        QCOMPARE(diagonal.completed(), 2);
        QCOMPARE(diagonal.classes[size_t(GapClass::Thin)], 1);
        QCOMPARE(diagonal.classes[size_t(GapClass::InProgress)], 1);
        // Not the rectangle around them: Thailand × SEA is not selected.
        QCOMPARE(summaryOf(*map, {{la, 0}, {la, 1}}).studies, (std::vector<Id>{both, going}));
        QVERIFY(summaryOf(*map, {}).studies.empty());
        QVERIFY(summaryOf(*map, {{99, 0}, {0, -1}}).studies.empty());
    }

    /// Against the union of what every single cell holds.
    void againstSingleCells_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void againstSingleCells()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        EvidenceFixture fixture;
        QStringList countries;
        QStringList sectors;
        for (int i = 0; i < 12; ++i)
            countries += i % 4 == 0 ? u"P%1"_s.arg(i) : u"P%1/C%2"_s.arg(i - i % 4).arg(i);
        for (int i = 0; i < 70; ++i) // more than one word of bits
            sectors += u"S%1"_s.arg(i);
        fixture.addDimension(u"country"_s, countries);
        fixture.addDimension(u"sector"_s, sectors);
        fixture.addRuleDimensions();
        const auto some = [&random](const QStringList& all, int most) {
            QStringList picked;
            for (int n = random.bounded(most + 1); n > 0; --n)
                picked += all[random.bounded(int(all.size()))].section(u'/', -1);
            picked.removeDuplicates();
            return picked;
        };
        for (int i = 0; i < 200; ++i)
            fixture.addStudy(1990 + random.bounded(30),
                             {{"country", some(countries, 3)},
                              {"sector", some(sectors, 3)},
                              {"status", some({u"COM"_s, u"ONG"_s}, 1)}});
        Filter filter;
        if (seed % 2)
            filter.yearFrom = 2000;
        const auto map = mapOf(fixture, filter, seed % 3 == 0);
        std::vector<CellPlace> cells;
        std::set<Id> expected;
        for (int n = random.bounded(60); n > 0; --n) {
            cells.emplace_back(random.bounded(int(map->rows.size())),
                               random.bounded(int(map->columns.size())));
            for (const Id id : map->studiesIn(cells.back().first, cells.back().second))
                expected.insert(id);
        }
        QCOMPARE(summaryOf(*map, cells).studies, std::vector<Id>(expected.begin(), expected.end()));
    }
};

QTEST_APPLESS_MAIN(CellsSummaryTest)
#include "tst_cellssummary.moc"
