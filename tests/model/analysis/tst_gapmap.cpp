// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefixture.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

namespace {

/// Country (region > country) × sector, with the dimensions of the gap rules.
EvidenceFixture baseFixture()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"ASIA"_s, u"ASIA/TH"_s, u"ASIA/LA"_s, u"PAC"_s, u"PAC/FJ"_s});
    fixture.addDimension(u"sector"_s, {u"FSH"_s, u"FSH/SEA"_s, u"FSH/AQU"_s, u"CON"_s});
    fixture.addRuleDimensions();
    return fixture;
}

std::shared_ptr<const GapMap> mapOf(const EvidenceFixture& fixture, const Question& question,
                                    const Filter& filter = {}, const std::vector<NotApplicable>& pairs = {},
                                    bool withUncoded = false)
{
    GapMapInput input;
    input.evidence = fixture.table();
    input.notApplicable = pairs;
    input.withUncoded = withUncoded;
    const auto map = computeGapMap(question, filter, input);
    return map ? *map : nullptr;
}

QStringList codes(const std::vector<GapAxisItem>& items)
{
    QStringList list;
    for (const GapAxisItem& item : items)
        list += item.code;
    return list;
}

} // namespace

/// Gap maps against tables worked out by hand.
class TestGapMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parentsCountDistinctStudies();
    void codedAtTheParentCountsThere();
    void classes_data();
    void classes();
    void statusCountsAsCompletedUnlessOngoing();
    void floorFollowsCodebookOrder();
    void singleMethodLooksAtTopLevelGroups();
    void manyMethodGroups();
    void residualByHand();
    void noResidualWhereNothingIsLeft();
    void coverageByHand();
    void notApplicableReachesDescendantsAndParents();
    void notApplicableDoesNotDependOnDepth();
    void depthCountsAtAncestors();
    void scopeLimitsTheRows();
    void uncodedRowAndColumn();
    void segments();
    void retiredTerms();
    void originUsesTheCountryTree();
    void errors();
    void cancelledIsNoMap();
    void provenanceAndReferenceYear();
    void studiesInACell();
    void practicesOnlyChangeTheLabel();
};

void TestGapMap::parentsCountDistinctStudies()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s, u"LA"_s}}, {"sector", {u"SEA"_s, u"AQU"_s}}}); // 1
    fixture.addStudy(2020, {{"country", {u"TH"_s, u"FJ"_s}}, {"sector", {u"SEA"_s}}}); // 2
    fixture.addStudy(2020, {{"country", {u"LA"_s}}, {"sector", {u"SEA"_s, u"CON"_s}}}); // 3
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QVERIFY(map);
    QCOMPARE(codes(map->rows), (QStringList{u"ASIA"_s, u"TH"_s, u"LA"_s, u"PAC"_s, u"FJ"_s}));
    QCOMPARE(codes(map->columns), (QStringList{u"FSH"_s, u"SEA"_s, u"AQU"_s, u"CON"_s}));
    const std::vector<std::vector<int>> expected{
        {3, 3, 1, 1}, // Asia: studies 1, 2, 3 once each
        {2, 2, 1, 0}, {2, 2, 1, 1}, {1, 1, 0, 0}, {1, 1, 0, 0},
    };
    for (int row = 0; row < 5; ++row) {
        for (int column = 0; column < 4; ++column)
            QCOMPARE(map->cell(row, column).n, expected[size_t(row)][size_t(column)]);
    }
    QCOMPARE(map->rowTotals[0].n, 3);
    QCOMPARE(map->rowTotals[1].n, 2);
    QCOMPARE(map->rowTotals[3].n, 1);
    QCOMPARE(map->columnTotals[0].n, 3);
    QCOMPARE(map->columnTotals[2].n, 1);
    QCOMPARE(map->columnTotals[3].n, 1);
    QCOMPARE(map->total.n, 3);
    QCOMPARE(map->n, 3);
    QVERIFY(map->rows[0].hasChildren);
    QCOMPARE(map->rows[2].parent, 0);
    QCOMPARE(map->rows[4].parent, 3);
    QCOMPARE(map->rows[4].depth, 1);
}

void TestGapMap::codedAtTheParentCountsThere()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"ASIA"_s}}, {"sector", {u"FSH"_s}}});
    fixture.addStudy(2020, {{"country", {u"ASIA"_s, u"TH"_s}}, {"sector", {u"FSH"_s, u"SEA"_s}}});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QCOMPARE(cellAt(*map, u"ASIA"_s, u"FSH"_s).n, 2);
    QCOMPARE(cellAt(*map, u"TH"_s, u"FSH"_s).n, 1);
    QCOMPARE(cellAt(*map, u"TH"_s, u"SEA"_s).n, 1);
    QCOMPARE(cellAt(*map, u"ASIA"_s, u"SEA"_s).n, 1);
    QCOMPARE(map->total.n, 2);
}

/// A study of the one cell a class is worked out for.
struct Planned {
    std::optional<int> year = 2024;
    QString status{};
    QString type = u"PRI"_s;
    QString confidence{};
    QStringList methods{};
};

void TestGapMap::classes_data()
{
    QTest::addColumn<std::vector<Planned>>("studies");
    QTest::addColumn<GapClass>("gapClass");
    QTest::addColumn<GapFlags>("flags");
    const Planned plain{.methods = {u"QNT"_s}};
    const Planned other{.methods = {u"QLT"_s}};
    const auto of = [](int n, Planned study) { return std::vector<Planned>(size_t(n), study); };
    const auto with = [](std::vector<Planned> studies, const Planned& study) {
        studies.push_back(study);
        return studies;
    };
    const GapFlags notAppraised = GapFlag::NotAppraised;
    const GapFlags synthesis = GapFlag::SynthesisGap | notAppraised;

    QTest::newRow("nothing") << of(0, plain) << GapClass::AbsoluteGap << GapFlags(GapFlag::AbsoluteGap);
    QTest::newRow("one planned") << of(1, {.status = u"PLN"_s}) << GapClass::InProgress
                                 << GapFlags(GapFlag::InProgress);
    QTest::newRow("one ongoing") << of(1, {.status = u"ONG"_s}) << GapClass::InProgress
                                 << GapFlags(GapFlag::InProgress);
    QTest::newRow("n = 1") << of(1, plain) << GapClass::Thin << (GapFlag::Thin | notAppraised);
    QTest::newRow("n = k-1") << of(2, plain) << GapClass::Thin << (GapFlag::Thin | notAppraised);
    QTest::newRow("n = k, one method")
        << of(3, plain) << GapClass::SingleMethod << (GapFlag::SingleMethod | notAppraised);
    QTest::newRow("n = k, two methods") << with(of(2, plain), other) << GapClass::Covered << notAppraised;
    QTest::newRow("n = k-1 and ongoing ones")
        << with(of(2, plain), {.status = u"ONG"_s}) << GapClass::Thin << (GapFlag::Thin | notAppraised);
    QTest::newRow("primary = s-1") << with(of(3, plain), other) << GapClass::Covered << notAppraised;
    QTest::newRow("primary = s") << with(of(4, plain), other) << GapClass::SynthesisGap << synthesis;
    QTest::newRow("evaluations count as primary")
        << with(of(4, {.type = u"EVL"_s, .methods = {u"QNT"_s}}), other) << GapClass::SynthesisGap
        << synthesis;
    QTest::newRow("other reviews do not")
        << with(of(4, plain), {.type = u"OTH"_s, .methods = {u"QLT"_s}}) << GapClass::Covered << notAppraised;
    QTest::newRow("review newer than y")
        << with(of(5, plain), {.year = 2017, .type = u"SYR"_s, .methods = {u"QLT"_s}}) << GapClass::Covered
        << notAppraised;
    QTest::newRow("review exactly y old")
        << with(of(5, plain), {.year = 2016, .type = u"SYR"_s, .methods = {u"QLT"_s}})
        << GapClass::SynthesisGap << synthesis;
    QTest::newRow("review without year")
        << with(of(5, plain), {.year = std::nullopt, .type = u"SYR"_s, .methods = {u"QLT"_s}})
        << GapClass::SynthesisGap << synthesis;
    QTest::newRow("review only ongoing")
        << with(with(of(4, plain), other), {.year = 2026, .status = u"ONG"_s, .type = u"SYR"_s})
        << GapClass::SynthesisGap << synthesis;

    const Planned low{.confidence = u"LOW"_s, .methods = {u"QNT"_s}};
    const Planned lowQualitative{.confidence = u"CRI"_s, .methods = {u"QLT"_s}};
    const Planned moderate{.confidence = u"MOD"_s, .methods = {u"QLT"_s}};
    QTest::newRow("all below the floor")
        << with(of(2, low), lowQualitative) << GapClass::LowConfidence << GapFlags(GapFlag::LowConfidence);
    QTest::newRow("one low, others not appraised")
        << with(with(of(1, low), plain), other) << GapClass::LowConfidence
        << GapFlags(GapFlag::LowConfidence);
    QTest::newRow("one at the floor") << with(of(2, low), moderate) << GapClass::Covered << GapFlags();
    QTest::newRow("n = k-1, all low") << of(2, low) << GapClass::Thin << GapFlags(GapFlag::Thin);
    QTest::newRow("low and single method")
        << of(3, low) << GapClass::LowConfidence << (GapFlag::LowConfidence | GapFlag::SingleMethod);
    QTest::newRow("low only while ongoing")
        << with(with(of(2, plain), other), {.status = u"ONG"_s, .confidence = u"LOW"_s}) << GapClass::Covered
        << notAppraised;

    const Planned old{.year = 2015, .confidence = u"HIG"_s, .methods = {u"QNT"_s}};
    const Planned oldQualitative{.year = 2015, .methods = {u"QLT"_s}};
    QTest::newRow("newest older than y")
        << with(of(2, old), oldQualitative) << GapClass::Stale << GapFlags(GapFlag::Stale);
    QTest::newRow("newest exactly y old")
        << with(of(2, old), {.year = 2016, .methods = {u"QLT"_s}}) << GapClass::Covered << GapFlags();
    QTest::newRow("no year is not stale")
        << with(of(2, {.year = std::nullopt, .confidence = u"HIG"_s, .methods = {u"QNT"_s}}),
                {.year = std::nullopt, .methods = {u"QLT"_s}})
        << GapClass::Covered << GapFlags();
    QTest::newRow("new only if ongoing counts")
        << with(with(of(2, old), oldQualitative), {.year = 2026, .status = u"ONG"_s}) << GapClass::Stale
        << GapFlags(GapFlag::Stale);
    QTest::newRow("thin and stale") << of(1, old) << GapClass::Thin << (GapFlag::Thin | GapFlag::Stale);
    QTest::newRow("stale and single method")
        << of(3, old) << GapClass::Stale << (GapFlag::Stale | GapFlag::SingleMethod);
    QTest::newRow("everything at once")
        << of(5, {.year = 2000, .confidence = u"LOW"_s, .methods = {u"QNT"_s}}) << GapClass::SynthesisGap
        << (GapFlag::SynthesisGap | GapFlag::LowConfidence | GapFlag::Stale | GapFlag::SingleMethod);
}

void TestGapMap::classes()
{
    QFETCH(std::vector<Planned>, studies);
    QFETCH(GapClass, gapClass);
    QFETCH(GapFlags, flags);
    EvidenceFixture fixture = baseFixture();
    const auto some = [](const QString& code) { return code.isEmpty() ? QStringList() : QStringList(code); };
    for (const Planned& study : studies) {
        fixture.addStudy(study.year,
                         {{"country", {u"TH"_s}},
                          {"sector", {u"CON"_s}},
                          {"status", some(study.status)},
                          {"evidence-type", some(study.type)},
                          {"confidence", some(study.confidence)},
                          {"method", study.methods}});
    }
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const GapCell cell = cellAt(*map, u"TH"_s, u"CON"_s);
    QCOMPARE(gapClassKey(cell.gapClass), gapClassKey(gapClass));
    QCOMPARE(cell.flags, flags);
    // The parent, the totals and the cell hold the same studies here.
    for (const GapCell& same :
         {cellAt(*map, u"ASIA"_s, u"CON"_s), map->rowTotals[1], map->columnTotals[3], map->total}) {
        QCOMPARE(same.gapClass, gapClass);
        QCOMPARE(same.flags, flags);
    }
}

void TestGapMap::statusCountsAsCompletedUnlessOngoing()
{
    EvidenceFixture fixture = baseFixture();
    const auto study = [&](const QStringList& status) {
        fixture.addStudy(2020, {{"country", {u"TH"_s}}, {"sector", {u"CON"_s}}, {"status", status}});
    };
    study({});
    study({u"COM"_s});
    study({u"ONG"_s});
    study({u"PLN"_s});
    study({u"COM"_s, u"ONG"_s}); // two coders: one saw it completed
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QCOMPARE(cellAt(*map, u"TH"_s, u"CON"_s).n, 3);
    QCOMPARE(cellAt(*map, u"TH"_s, u"CON"_s).ongoing, 2);
    QCOMPARE(map->n, 5);
}

void TestGapMap::floorFollowsCodebookOrder()
{
    EvidenceFixture fixture = baseFixture();
    for (const QString& confidence : {u"HIG"_s, u"MOD"_s, u"LOW"_s, u"CRI"_s})
        fixture.addStudy(2020,
                         {{"country", {u"TH"_s}}, {"sector", {u"CON"_s}}, {"confidence", {confidence}}});
    Question question = fixture.question(u"country"_s, u"sector"_s);
    const auto reached = [&](const QString& floor) {
        question.rules.confidenceFloor = floor;
        return cellAt(*mapOf(fixture, question), u"TH"_s, u"CON"_s).atOrAboveFloor;
    };
    QCOMPARE(reached(u"HIG"_s), 1);
    QCOMPARE(reached(u"MOD"_s), 2);
    QCOMPARE(reached(u"Label LOW"_s), 3);
    QCOMPARE(reached(u"CRI"_s), 4);
    QCOMPARE(reached(u"no such term"_s), 4);
    QCOMPARE(cellAt(*mapOf(fixture, question), u"TH"_s, u"CON"_s).appraised, 4);
}

void TestGapMap::singleMethodLooksAtTopLevelGroups()
{
    const auto classOf = [](const std::vector<QStringList>& methods) {
        EvidenceFixture fixture = baseFixture();
        for (const QStringList& method : methods)
            fixture.addStudy(2024, {{"country", {u"TH"_s}}, {"sector", {u"CON"_s}}, {"method", method}});
        return cellAt(*mapOf(fixture, fixture.question(u"country"_s, u"sector"_s)), u"TH"_s, u"CON"_s)
            .gapClass;
    };
    QCOMPARE(classOf({{u"QNTPRV"_s}, {u"QNTRDS"_s}, {u"QNT"_s}}), GapClass::SingleMethod);
    QCOMPARE(classOf({{u"QNTPRV"_s}, {u"QNTRDS"_s}, {u"QLTINT"_s}}), GapClass::Covered);
    QCOMPARE(classOf({{u"QNTPRV"_s}, {u"QNTRDS"_s, u"QLT"_s}, {u"QNT"_s, u"MIX"_s}}), GapClass::SingleMethod);
    QCOMPARE(classOf({{u"QNT"_s, u"QLT"_s}, {u"QLT"_s, u"MIX"_s}, {u"MIX"_s, u"QNT"_s}}), GapClass::Covered);
    QCOMPARE(classOf({{u"QNT"_s}, {u"QNT"_s}, {}}), GapClass::Covered); // one of unknown method
}

void TestGapMap::manyMethodGroups()
{
    EvidenceFixture fixture;
    fixture.addDimension(u"country"_s, {u"TH"_s, u"LA"_s});
    fixture.addDimension(u"sector"_s, {u"CON"_s});
    QStringList methods;
    for (int i = 0; i < 130; ++i)
        methods += u"M%1"_s.arg(i);
    fixture.addDimension(u"method"_s, methods);
    for (const QString& method : {u"M1"_s, u"M65"_s, u"M129"_s}) // the same bit of three windows
        fixture.addStudy(2024, {{"country", {u"TH"_s}}, {"sector", {u"CON"_s}}, {"method", {method}}});
    for (int i = 0; i < 3; ++i)
        fixture.addStudy(
            2024, {{"country", {u"LA"_s}}, {"sector", {u"CON"_s}}, {"method", {u"M129"_s, u"M%1"_s.arg(i)}}});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QCOMPARE(cellAt(*map, u"TH"_s, u"CON"_s).gapClass, GapClass::Covered);
    QCOMPARE(cellAt(*map, u"LA"_s, u"CON"_s).gapClass, GapClass::SingleMethod);
    QCOMPARE(map->n, 6);
    QCOMPARE(map->total.n, 6);
}

void TestGapMap::residualByHand()
{
    // Counts TH: 8 sea, 2 construction; FJ: 4 sea, 6 construction. N = 20, R = 10, 10, C = 12, 8.
    EvidenceFixture fixture = baseFixture();
    const auto add = [&](int count, const QString& country, const QString& sector) {
        for (int i = 0; i < count; ++i)
            fixture.addStudy(2020, {{"country", {country}}, {"sector", {sector}}});
    };
    add(8, u"TH"_s, u"SEA"_s);
    add(2, u"TH"_s, u"CON"_s);
    add(4, u"FJ"_s, u"SEA"_s);
    add(6, u"FJ"_s, u"CON"_s);
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    const GapCell sea = cellAt(*map, u"TH"_s, u"SEA"_s);
    QCOMPARE(*sea.expected, 6.0); // 10·12/20
    QCOMPARE(*sea.residual,
             2.0 / std::sqrt(6.0 * 0.5 * 0.4)); // (8 − 6)/sqrt(6·(1 − 10/20)·(1 − 12/20)) = 1.8257
    const GapCell construction = cellAt(*map, u"TH"_s, u"CON"_s);
    QCOMPARE(*construction.expected, 4.0);
    QCOMPARE(*construction.residual, -2.0 / std::sqrt(4.0 * 0.5 * 0.6));
    // Laos has no studies: nothing is expected there, and e < 1 shows no residual.
    QCOMPARE(*cellAt(*map, u"LA"_s, u"SEA"_s).expected, 0.0);
    QVERIFY(!cellAt(*map, u"LA"_s, u"SEA"_s).residual);
    QVERIFY(!map->total.expected);
    QVERIFY(!map->rowTotals[0].residual);
}

void TestGapMap::noResidualWhereNothingIsLeft()
{
    EvidenceFixture fixture = baseFixture();
    for (int i = 0; i < 4; ++i)
        fixture.addStudy(2020, {{"country", {u"TH"_s}}, {"sector", {i < 2 ? u"SEA"_s : u"CON"_s}}});
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s));
    QCOMPARE(*cellAt(*map, u"TH"_s, u"SEA"_s).expected, 2.0);
    QVERIFY(!cellAt(*map, u"TH"_s, u"SEA"_s).residual); // Thailand holds every study: 1 − R/N = 0
    const auto empty = mapOf(baseFixture(), fixture.question(u"country"_s, u"sector"_s));
    QVERIFY(!empty->cells.front().expected);
}

void TestGapMap::coverageByHand()
{
    EvidenceFixture fixture = baseFixture();
    const auto add = [&](const QString& country, const QString& sector, const QStringList& methods) {
        for (const QString& method : methods)
            fixture.addStudy(2020, {{"country", {country}}, {"sector", {sector}}, {"method", {method}}});
    };
    add(u"TH"_s, u"SEA"_s, {u"QNT"_s, u"QLT"_s, u"MIX"_s}); // covered
    add(u"TH"_s, u"CON"_s, {u"QNT"_s, u"QNT"_s, u"QNT"_s}); // single method: evidence, not covered
    add(u"FJ"_s, u"CON"_s, {u"QNT"_s}); // thin
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s), {},
                           {fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, u"SEA"_s)});
    // Leaf cells: 3 countries × 3 sectors = 9, one of them not applicable.
    QCOMPARE(map->coverage, (Coverage{8, 1, 2, 1}));
    QCOMPARE(map->coverage.coverage(), 0.125);
    QCOMPARE(map->coverage.evidenceCoverage(), 0.25);
    Question shallow = fixture.question(u"country"_s, u"sector"_s);
    shallow.rowDepth = 0;
    shallow.columnDepth = 0;
    // Asia and Pacific × fishing and construction.
    QCOMPARE(mapOf(fixture, shallow)->coverage, (Coverage{4, 1, 2, 0}));
}

void TestGapMap::notApplicableReachesDescendantsAndParents()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"LA"_s}}, {"sector", {u"SEA"_s}}}); // against the declaration
    const Question question = fixture.question(u"country"_s, u"sector"_s);
    const auto classOf = [&](const std::vector<NotApplicable>& pairs, const QString& row,
                             const QString& column) {
        return cellAt(*mapOf(fixture, question, {}, pairs), row, column).gapClass;
    };
    const NotApplicable laosFishing = fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, u"FSH"_s);
    for (const QString& sector : {u"FSH"_s, u"SEA"_s, u"AQU"_s})
        QCOMPARE(classOf({laosFishing}, u"LA"_s, sector), GapClass::NotApplicable);
    QVERIFY(cellAt(*mapOf(fixture, question, {}, {laosFishing}), u"LA"_s, u"SEA"_s)
                .flags.testFlag(GapFlag::Thin));
    QCOMPARE(classOf({laosFishing}, u"LA"_s, u"CON"_s), GapClass::AbsoluteGap);
    QCOMPARE(classOf({laosFishing}, u"ASIA"_s, u"SEA"_s),
             GapClass::Thin); // Thailand is still to be looked at
    // Either way round.
    QCOMPARE(classOf({fixture.pair(u"sector"_s, u"FSH"_s, u"country"_s, u"LA"_s)}, u"LA"_s, u"AQU"_s),
             GapClass::NotApplicable);
    // All leaves declared one by one make the parents so.
    QCOMPARE(classOf({laosFishing, fixture.pair(u"country"_s, u"TH"_s, u"sector"_s, u"SEA"_s)}, u"ASIA"_s,
                     u"SEA"_s),
             GapClass::NotApplicable);
    QCOMPARE(classOf({laosFishing, fixture.pair(u"country"_s, u"TH"_s, u"sector"_s, u"SEA"_s)}, u"ASIA"_s,
                     u"FSH"_s),
             GapClass::Thin);
    // A pair of other dimensions says nothing here.
    QCOMPARE(classOf({fixture.pair(u"country"_s, u"LA"_s, u"method"_s, u"QNT"_s)}, u"LA"_s, u"CON"_s),
             GapClass::AbsoluteGap);
    QCOMPARE(classOf({{1, 1, 999, 2, 998, {}}}, u"LA"_s, u"CON"_s), GapClass::AbsoluteGap);
}

void TestGapMap::notApplicableDoesNotDependOnDepth()
{
    EvidenceFixture fixture = baseFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.rowDepth = 0;
    question.columnDepth = 0;
    const NotApplicable thailand = fixture.pair(u"country"_s, u"TH"_s, u"sector"_s, u"CON"_s);
    const NotApplicable laos = fixture.pair(u"country"_s, u"LA"_s, u"sector"_s, u"CON"_s);
    QCOMPARE(cellAt(*mapOf(fixture, question, {}, {thailand}), u"ASIA"_s, u"CON"_s).gapClass,
             GapClass::AbsoluteGap);
    QCOMPARE(cellAt(*mapOf(fixture, question, {}, {thailand, laos}), u"ASIA"_s, u"CON"_s).gapClass,
             GapClass::NotApplicable);
}

void TestGapMap::depthCountsAtAncestors()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s, u"LA"_s}}, {"sector", {u"SEA"_s}}});
    fixture.addStudy(2020, {{"country", {u"FJ"_s}}, {"sector", {u"AQU"_s}}});
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.rowDepth = 0;
    const auto map = mapOf(fixture, question);
    QCOMPARE(codes(map->rows), (QStringList{u"ASIA"_s, u"PAC"_s}));
    QVERIFY(!map->rows[0].hasChildren);
    QCOMPARE(cellAt(*map, u"ASIA"_s, u"SEA"_s).n, 1);
    QCOMPARE(cellAt(*map, u"PAC"_s, u"FSH"_s).n, 1);
    QCOMPARE(map->total.n, 2);
}

void TestGapMap::scopeLimitsTheRows()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s, u"FJ"_s}}, {"sector", {u"SEA"_s}}});
    fixture.addStudy(2020, {{"country", {u"FJ"_s}}, {"sector", {u"SEA"_s}}});
    fixture.addStudy(2020, {{"sector", {u"SEA"_s}}});
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.rowScope = fixture.term(u"country"_s, u"ASIA"_s);
    auto map = mapOf(fixture, question);
    QCOMPARE(codes(map->rows), (QStringList{u"ASIA"_s, u"TH"_s, u"LA"_s}));
    QCOMPARE(map->total.n, 1);
    QCOMPARE(map->columnTotals[1].n, 1);
    QCOMPARE(map->n, 3);
    QCOMPARE(map->uncodedRows, 1); // Fiji is coded, only not shown
    question.rowScope = fixture.term(u"country"_s, u"FJ"_s);
    question.rowDepth = 0;
    map = mapOf(fixture, question);
    QCOMPARE(codes(map->rows), QStringList{u"FJ"_s});
    QCOMPARE(map->rows[0].parent, -1);
    QCOMPARE(cellAt(*map, u"FJ"_s, u"SEA"_s).n, 2);
}

void TestGapMap::uncodedRowAndColumn()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s}}});
    fixture.addStudy(2020, {{"sector", {u"SEA"_s}}});
    fixture.addStudy(2020, {});
    fixture.addStudy(2020, {{"country", {u"TH"_s}}, {"sector", {u"SEA"_s}}});
    const Question question = fixture.question(u"country"_s, u"sector"_s);
    const auto without = mapOf(fixture, question);
    QCOMPARE(without->n, 4);
    QCOMPARE(without->uncodedRows, 2);
    QCOMPARE(without->uncodedColumns, 2);
    QCOMPARE(without->total.n, 1);
    QCOMPARE(without->rows.size(), 5U);
    const auto map = mapOf(fixture, question, {}, {}, true);
    QCOMPARE(map->rows.size(), 6U);
    QCOMPARE(map->rows.back().term, 0);
    QCOMPARE(map->columns.size(), 5U);
    QCOMPARE(map->cell(1, 4).n, 1);
    QCOMPARE(map->cell(0, 4).n, 1);
    QCOMPARE(map->cell(5, 1).n, 1);
    QCOMPARE(map->cell(5, 4).n, 1);
    QCOMPARE(map->cell(1, 4).gapClass, GapClass::Covered);
    QVERIFY(!map->cell(1, 4).flags);
    QVERIFY(!map->cell(1, 4).expected);
    QCOMPARE(map->rowTotals[1].n, 1); // over coded columns
    QCOMPARE(map->rowTotals[5].n, 1);
    QCOMPARE(map->total.n, 1);
    QCOMPARE(map->coverage, without->coverage);
    QCOMPARE(map->studiesIn(5, 4), std::vector<Id>{3});
    QCOMPARE(map->studiesIn(0, 4), std::vector<Id>{1});
}

void TestGapMap::segments()
{
    EvidenceFixture fixture = baseFixture();
    const auto study = [&](const QStringList& methods, const QStringList& status = {}) {
        fixture.addStudy(2020,
                         {{"country", {u"TH"_s, u"LA"_s}},
                          {"sector", {u"SEA"_s}},
                          {"method", methods},
                          {"status", status}});
    };
    study({u"QNTPRV"_s, u"QNTRDS"_s}); // one group
    study({u"QNT"_s, u"QLTINT"_s}); // two groups
    study({});
    study({u"QLT"_s}, {u"ONG"_s}); // not completed
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.segments = fixture.dimension(u"method"_s);
    const auto map = mapOf(fixture, question);
    QCOMPARE(map->segments.size(), 4U);
    QCOMPARE(map->segments[1].code, u"QLT"_s);
    QCOMPARE(map->segments[3].term, 0);
    QCOMPARE(map->segmentsLabel, u"Method"_s);
    for (const QString& row : {u"ASIA"_s, u"TH"_s, u"LA"_s}) {
        const std::span<const int> counts = map->segmentsOf(indexOf(map->rows, row), 1);
        QCOMPARE(std::vector<int>(counts.begin(), counts.end()), (std::vector<int>{2, 1, 0, 1}));
    }
}

void TestGapMap::retiredTerms()
{
    EvidenceFixture fixture;
    fixture.addDimension(
        u"country"_s,
        {u"ASIA"_s, u"ASIA/TH"_s, u"-ASIA/SIAM"_s, u"-OLD"_s, u"-OLD/GONE"_s, u"-KEPT"_s, u"KEPT/NEW"_s});
    fixture.addDimension(u"sector"_s, {u"CON"_s});
    const Question question = fixture.question(u"country"_s, u"sector"_s);
    QCOMPARE(codes(mapOf(fixture, question)->rows), (QStringList{u"ASIA"_s, u"TH"_s, u"KEPT"_s, u"NEW"_s}));
    fixture.addStudy(2020, {{"country", {u"SIAM"_s}}, {"sector", {u"CON"_s}}});
    fixture.addStudy(2020, {{"country", {u"GONE"_s}}, {"sector", {u"CON"_s}}});
    const auto map = mapOf(fixture, question);
    QCOMPARE(codes(map->rows),
             (QStringList{u"ASIA"_s, u"TH"_s, u"SIAM"_s, u"OLD"_s, u"GONE"_s, u"KEPT"_s, u"NEW"_s}));
    QCOMPARE(cellAt(*map, u"OLD"_s, u"CON"_s).n, 1);
    QCOMPARE(map->total.n, 2);
}

void TestGapMap::originUsesTheCountryTree()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addDimension(u"origin"_s, {}, u"country"_s);
    fixture.addDimension(u"destination"_s, {}, u"country"_s);
    fixture.addStudy(2020, {{"origin", {u"LA"_s}}, {"destination", {u"TH"_s, u"FJ"_s}}});
    const auto map = mapOf(fixture, fixture.question(u"origin"_s, u"destination"_s));
    QVERIFY(map);
    QCOMPARE(cellAt(*map, u"LA"_s, u"TH"_s).n, 1);
    QCOMPARE(cellAt(*map, u"ASIA"_s, u"PAC"_s).n, 1);
    QCOMPARE(cellAt(*map, u"TH"_s, u"LA"_s).n, 0);
    QCOMPARE(mapOf(fixture, fixture.question(u"country"_s, u"sector"_s))->total.n, 0);
    const auto filtered = mapOf(fixture, fixture.question(u"origin"_s, u"sector"_s),
                                filterOf({fixture.clause(u"destination"_s, {u"ASIA"_s})}));
    QCOMPARE(filtered->n, 1);
    const auto declared = mapOf(fixture, fixture.question(u"origin"_s, u"destination"_s), {},
                                {fixture.pair(u"origin"_s, u"LA"_s, u"destination"_s, u"TH"_s)});
    QCOMPARE(cellAt(*declared, u"LA"_s, u"TH"_s).gapClass, GapClass::NotApplicable);
    QVERIFY(cellAt(*declared, u"TH"_s, u"LA"_s).gapClass != GapClass::NotApplicable);
}

void TestGapMap::errors()
{
    const EvidenceFixture fixture = baseFixture();
    GapMapInput input;
    input.evidence = fixture.table();
    const auto kindOf = [&](const Question& question) {
        const auto map = computeGapMap(question, {}, input);
        return map ? std::optional<ErrorKind>() : std::optional(map.error().kind);
    };
    Question question = fixture.question(u"country"_s, u"country"_s);
    QCOMPARE(kindOf(question), ErrorKind::BadInput);
    QVERIFY(computeGapMap(question, {}, input).error().message.contains(u"Country"_s));
    question.columns = 99;
    QCOMPARE(kindOf(question), ErrorKind::BadInput);
    question = fixture.question(u"country"_s, u"sector"_s);
    question.rows = 0;
    QCOMPARE(kindOf(question), ErrorKind::BadInput);
    question = fixture.question(u"country"_s, u"sector"_s);
    question.segments = 99;
    QCOMPARE(kindOf(question), ErrorKind::BadInput);
    question.segments = 0;
    question.rowScope = fixture.term(u"sector"_s, u"CON"_s);
    QCOMPARE(kindOf(question), ErrorKind::BadInput);
    question.rowScope = 0;
    QCOMPARE(kindOf(question), std::nullopt);
    input.evidence = nullptr;
    QCOMPARE(kindOf(question), ErrorKind::Internal);
}

void TestGapMap::cancelledIsNoMap()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {});
    GapMapInput input;
    input.evidence = fixture.table();
    Progress progress;
    progress.cancel();
    const auto map = computeGapMap(fixture.question(u"country"_s, u"sector"_s), {}, input, &progress);
    QVERIFY(!map);
    QCOMPARE(map.error().kind, ErrorKind::Cancelled);
}

void TestGapMap::provenanceAndReferenceYear()
{
    EvidenceFixture fixture = baseFixture();
    Question question = fixture.question(u"country"_s, u"sector"_s);
    question.rules.referenceYear = 0;
    GapMapInput input;
    input.evidence = fixture.table();
    input.provenance.catalogue = u"Test catalogue"_s;
    input.provenance.total = 7;
    const auto map = computeGapMap(question, filterOf({fixture.clause(u"method"_s, {u"QLT"_s})}), input);
    QVERIFY(map);
    QCOMPARE((*map)->question.rules.referenceYear, QDate::currentDate().year());
    QCOMPARE((*map)->provenance.catalogue, u"Test catalogue"_s);
    QCOMPARE((*map)->provenance.total, 7);
    QCOMPARE((*map)->provenance.filterText, u"Method: Label QLT"_s);
    QCOMPARE((*map)->rowsLabel, u"Country"_s);
    QCOMPARE((*map)->measureLabel, u"studies"_s);
}

void TestGapMap::studiesInACell()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s}}, {"sector", {u"SEA"_s}}});
    fixture.addStudy(2020, {{"country", {u"LA"_s}}, {"sector", {u"CON"_s}}, {"status", {u"ONG"_s}}});
    fixture.addStudy(1990, {{"country", {u"TH"_s}}, {"sector", {u"SEA"_s}}});
    fixture.addStudy(2020, {{"country", {u"FJ"_s}}});
    Filter filter;
    filter.yearFrom = 2000;
    const auto map = mapOf(fixture, fixture.question(u"country"_s, u"sector"_s), filter);
    QCOMPARE(map->studiesIn(1, 1), std::vector<Id>{1});
    QCOMPARE(map->studiesIn(0, -1), (std::vector<Id>{1, 2}));
    QCOMPARE(map->studiesIn(-1, 3), std::vector<Id>{2});
    QCOMPARE(map->studiesIn(-1, -1), (std::vector<Id>{1, 2}));
}

void TestGapMap::practicesOnlyChangeTheLabel()
{
    EvidenceFixture fixture = baseFixture();
    fixture.addStudy(2020, {{"country", {u"TH"_s}}, {"sector", {u"SEA"_s}}});
    Question question = fixture.question(u"country"_s, u"sector"_s);
    const auto studies = mapOf(fixture, question);
    question.measure = Measure::Practices;
    const auto practices = mapOf(fixture, question);
    QCOMPARE(practices->measureLabel, u"practices"_s);
    QVERIFY(practices->cells == studies->cells);
}

QTEST_GUILESS_MAIN(TestGapMap)
#include "tst_gapmap.moc"
