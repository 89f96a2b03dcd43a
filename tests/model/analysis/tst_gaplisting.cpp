// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include "model/analysis/gaplisting.h"
#include "model/analysis/rulecounts.h"
#include "model/analysis/rulepresets.h"

#include <QtTest/QTest>

#include <numeric>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// Thailand × sea: 3 studies of 2024, one without a method and not appraised; × construction: 1; Fiji × sea: 4 of 2001 by one method.
EvidenceFixture fixture()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s, u"FJ"_s});
    fixture.addDimension(u"sector"_s, {u"SEA"_s, u"CON"_s, u"AGR"_s});
    fixture.addRuleDimensions();
    const auto add = [&](int count, const QString& country, const QString& sector, int year, bool mixed) {
        for (int i = 0; i < count; ++i)
            fixture.addStudy(year,
                             {{"country", {country}},
                              {"sector", {sector}},
                              {"evidence-type", {u"PRI"_s}},
                              {"method", {mixed && i == 0 ? u"QLT"_s : u"QNT"_s}}});
    };
    add(3, u"TH"_s, u"SEA"_s, 2024, true);
    add(1, u"TH"_s, u"CON"_s, 2024, false);
    add(5, u"FJ"_s, u"SEA"_s, 2001, false);
    return fixture;
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const GapRules& rules = {})
{
    GapMapInput input;
    input.evidence = fixture.table();
    input.notApplicable = {fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, u"SEA"_s)};
    Question question = fixture.question(u"country"_s, u"sector"_s);
    const int year = question.rules.referenceYear;
    question.rules = rules;
    question.rules.referenceYear = year;
    return *computeGapMap(question, {}, input);
}

GapNote noteOn(const EvidenceFixture& fixture, const QString& country, const QString& sector,
               GapStatus status, const QString& text)
{
    GapNote note;
    note.dimensionA = fixture.dimension(u"sector"_s);
    note.termA = sector.isEmpty() ? 0 : fixture.term(u"sector"_s, sector);
    if (!country.isEmpty()) {
        note.dimensionB = fixture.dimension(u"country"_s);
        note.termB = fixture.term(u"country"_s, country);
    }
    note.status = status;
    note.text = text;
    return ordered(note);
}

} // namespace

/// The list as it is shown, the counts beside the rules and the presets.
class TestGapListing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsOfRules();
    void countsFollowTheRules();
    void notesAreFound();
    void countsOfTheList();
    void statusInWords();
    void presets();
};

void TestGapListing::countsOfRules()
{
    const auto map = mapOf(fixture());
    const RuleCounts counts = ruleCounts(*map);
    // Leaf rows TH, LA, FJ × SEA, CON, AGR.
    QCOMPARE(counts.cells, 9);
    QCOMPARE(counts.ofClass(GapClass::NotApplicable), 1); // LA × SEA
    QCOMPARE(counts.ofClass(GapClass::AbsoluteGap), 5); // TH × AGR, LA × CON, LA × AGR, FJ × CON, FJ × AGR
    QCOMPARE(counts.ofClass(GapClass::Thin), 1); // TH × CON
    QCOMPARE(counts.ofClass(GapClass::SynthesisGap), 1); // FJ × SEA: five primary studies
    QCOMPARE(counts.ofClass(GapClass::Covered), 1); // TH × SEA
    QCOMPARE(std::accumulate(counts.byClass.begin(), counts.byClass.end(), 0), counts.cells);
    // What is not the class is flagged all the same: Fiji × sea is old and of one method, Laos × sea is empty.
    QCOMPARE(counts.flagged(GapClass::Stale), 1);
    QCOMPARE(counts.flagged(GapClass::SingleMethod), 1);
    QCOMPARE(counts.flagged(GapClass::AbsoluteGap), 6);
    QCOMPARE(counts.flagged(GapClass::LowConfidence), 0);
    QCOMPARE(counts.flagged(GapClass::Covered), 1);
    QCOMPARE(counts.notAppraised, 3);
    QCOMPARE(counts.belowTarget, 7); // all but the one of five studies and the one not applicable
}

void TestGapListing::countsFollowTheRules()
{
    GapRules rules;
    rules.thin = 4;
    rules.target = 3;
    rules.synthesis = 6;
    const RuleCounts counts = ruleCounts(*mapOf(fixture(), rules));
    QCOMPARE(counts.flagged(GapClass::Thin), 2); // of three and of one
    QCOMPARE(counts.flagged(GapClass::SynthesisGap), 0);
    QCOMPARE(counts.ofClass(GapClass::Stale), 1);
    QCOMPARE(counts.belowTarget, 6);
}

void TestGapListing::notesAreFound()
{
    const EvidenceFixture made = fixture();
    const auto map = mapOf(made);
    const std::vector<GapNote> notes{noteOn(made, u"TH"_s, u"CON"_s, GapStatus::BeingFilled, u"cell"_s),
                                     noteOn(made, {}, u"AGR"_s, GapStatus::Open, u"column"_s),
                                     noteOn(made, u"FJ"_s, {}, GapStatus::Filled, u"row"_s)};
    const MapNotes found(*map, notes);
    const int thailand = indexOf(map->rows, u"TH"_s);
    const int fiji = indexOf(map->rows, u"FJ"_s);
    const int construction = indexOf(map->columns, u"CON"_s);
    const int agriculture = indexOf(map->columns, u"AGR"_s);
    QCOMPARE(found.on(thailand, construction)->text, u"cell"_s);
    QCOMPARE(found.on(-1, agriculture)->text, u"column"_s);
    QCOMPARE(found.on(fiji, -1)->text, u"row"_s);
    QVERIFY(!found.on(thailand, agriculture)); // that of the whole column is another
    QVERIFY(!found.on(fiji, construction));
    const GapNote blank = MapNotes::blank(*map, thailand, construction);
    QCOMPARE(std::tie(blank.dimensionA, blank.termA, blank.dimensionB, blank.termB),
             std::tie(notes[0].dimensionA, notes[0].termA, notes[0].dimensionB, notes[0].termB));
    QCOMPARE(MapNotes::blank(*map, -1, agriculture).termA, notes[1].termA);
    QCOMPARE(MapNotes::blank(*map, -1, agriculture).termB, Id(0));
}

void TestGapListing::countsOfTheList()
{
    const EvidenceFixture made = fixture();
    const auto map = mapOf(made);
    const MapNotes notes(*map,
                         {noteOn(made, {}, u"AGR"_s, GapStatus::BeingFilled, {}),
                          noteOn(made, u"ASIA"_s, u"CON"_s, GapStatus::Filled, {})});
    const GapListing listing = listGaps(*map, notes);
    // Ranked: * × AGR, LA × CON, FJ × CON (all absolute), ASIA × CON (thin), FJ × SEA (synthesis gap, without a shortfall).
    QCOMPARE(listing.gaps.size(), 5u);
    const GapListCounts all = countGaps(listing, {});
    QCOMPARE(all.wanted.size(), 5u);
    QCOMPARE(all.byClass[size_t(GapClass::AbsoluteGap)], 3);
    QCOMPARE(all.byClass[size_t(GapClass::Thin)], 1);
    QCOMPARE(all.byStatus, (std::array{3, 1, 1, 0, 0}));
    GapListFilter filter;
    filter.classes = 1U << unsigned(GapClass::AbsoluteGap);
    const GapListCounts absolute = countGaps(listing, filter);
    QCOMPARE(absolute.byStatus, (std::array{2, 1, 0, 0, 0}));
    QCOMPARE(absolute.byClass[size_t(GapClass::Thin)], 1); // what choosing it would add
    filter.status = GapStatus::BeingFilled;
    const GapListCounts both = countGaps(listing, filter);
    QCOMPARE(both.wanted.size(), 1u);
    QCOMPARE(listing.gaps[size_t(both.wanted[0])].row, -1);
    QCOMPARE(both.byClass[size_t(GapClass::Thin)], 0);
}

void TestGapListing::statusInWords()
{
    GapNote note;
    QCOMPARE(gapStatusText(note), QString());
    note.filledBy = u"Ana"_s;
    QCOMPARE(gapStatusText(note), QString());
    note.status = GapStatus::BeingFilled;
    QCOMPARE(gapStatusText(note), u"being filled by Ana"_s);
    note.until = QDate(2027, 6, 30);
    QVERIFY(gapStatusText(note).startsWith(u"being filled by Ana until "_s));
    note.filledBy.clear();
    QVERIFY(gapStatusText(note).startsWith(u"being filled until "_s));
    note.status = GapStatus::Filled;
    QCOMPARE(gapStatusText(note), u"filled"_s);
}

void TestGapListing::presets()
{
    const std::vector<RulePreset> presets = rulePresets();
    QStringList keys;
    for (size_t i = 0; i < presets.size(); ++i) {
        keys += presets[i].key;
        QVERIFY(!presets[i].about.isEmpty());
        GapRules rules = presets[i].rules;
        rules.referenceYear = 2020; // is no part of it
        QCOMPARE(presetOf(presets, rules), int(i));
        for (const double weight : rules.classWeights)
            QVERIFY(weight >= 0 && weight <= 1);
        QCOMPARE(rules.classWeights[size_t(GapClass::NotApplicable)], 0.0);
        QCOMPARE(rules.classWeights[size_t(GapClass::Covered)], 0.0);
    }
    QCOMPARE(keys, (QStringList{u"standard"_s, u"3ie"_s, u"strict"_s, u"lenient"_s}));
    GapRules own;
    own.thin = 17;
    QCOMPARE(presetOf(presets, own), -1);
    // One study is evidence in 3ie's manner: nothing is thin.
    QCOMPARE(ruleCounts(*mapOf(fixture(), presets[1].rules)).flagged(GapClass::Thin), 0);
    // Stricter rules flag no fewer cells, more lenient ones no more.
    const int standard = ruleCounts(*mapOf(fixture(), presets[0].rules)).ofClass(GapClass::Covered);
    QVERIFY(ruleCounts(*mapOf(fixture(), presets[2].rules)).ofClass(GapClass::Covered) <= standard);
    QVERIFY(ruleCounts(*mapOf(fixture(), presets[3].rules)).ofClass(GapClass::Covered) >= standard);
}

QTEST_GUILESS_MAIN(TestGapListing)
#include "tst_gaplisting.moc"
