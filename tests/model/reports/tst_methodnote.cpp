// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

#include "model/analysis/evidencetable.h"
#include "model/reports/methodnote.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

class TestMethodNote : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void percentShowsSmallSharesApart_data();
    void percentShowsSmallSharesApart();
    void titleSaysWhatPartIsShown();
    void rulesNameTheConfidenceFloor();
    void definitionsFollowTheThresholds();
    void statesWhatIsMissing();
};

/// Two dimensions and the confidence scale, no studies.
static std::shared_ptr<const EvidenceTable> evidence()
{
    std::vector<Dimension> dimensions{
        {.id = 1, .key = u"area"_s, .label = u"Area"_s, .scopeNote = {}},
        {.id = 2, .key = u"confidence"_s, .label = u"Confidence"_s, .scopeNote = {}}};
    std::vector<Term> terms(2);
    terms[0].id = 10;
    terms[0].dimension = 1;
    terms[0].code = u"N"_s;
    terms[0].label = u"The north"_s;
    terms[1].id = 20;
    terms[1].dimension = 2;
    terms[1].code = u"MOD"_s;
    terms[1].label = u"Moderate"_s;
    return EvidenceTable::build(std::make_shared<const Codebook>(dimensions, terms), {});
}

static QString textOf(const GapMap& map, const QString& label)
{
    for (const methodnote::Line& line : methodnote::lines(map, QDate(2026, 6, 30))) {
        if (line.label == label)
            return line.text;
    }
    return {};
}

void TestMethodNote::percentShowsSmallSharesApart_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0 %"_s;
    QTest::newRow("little") << 0.004 << u"0.4 %"_s;
    QTest::newRow("nearly ten") << 0.0994 << u"9.9 %"_s;
    QTest::newRow("ten") << 0.0999 << u"10 %"_s;
    QTest::newRow("much") << 0.235 << u"24 %"_s;
    QTest::newRow("all") << 1.0 << u"100 %"_s;
}

void TestMethodNote::percentShowsSmallSharesApart()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(methodnote::percent(share), text);
}

void TestMethodNote::titleSaysWhatPartIsShown()
{
    const auto map = reportMap();
    QCOMPARE(methodnote::title(*map, {}), u"Area × Branch"_s);
    map->evidence = evidence();
    map->question.rowScope = 10;
    QCOMPARE(methodnote::title(*map, {}), u"Area (The north) × Branch"_s);
    QCOMPARE(methodnote::question(*map), u"Area (The north) × Branch, counting studies"_s);
    QCOMPARE(methodnote::title(*map, u"  My\n title "_s), u"My title"_s);
}

void TestMethodNote::rulesNameTheConfidenceFloor()
{
    const auto map = reportMap();
    QVERIFY(textOf(*map, u"Thresholds"_s).endsWith(u"confidence floor: MOD"_s));
    map->evidence = evidence();
    QVERIFY(textOf(*map, u"Thresholds"_s).endsWith(u"confidence floor: Moderate"_s));
}

void TestMethodNote::definitionsFollowTheThresholds()
{
    const GapRules rules{.thin = 4, .synthesis = 6, .staleYears = 12, .referenceYear = 2030, .target = 5};
    QCOMPARE(methodnote::definition(GapClass::Thin, rules), u"Fewer than 4 completed studies"_s);
    QVERIFY(methodnote::definition(GapClass::SynthesisGap, rules).startsWith(u"6 or more primary studies"_s));
    QCOMPARE(methodnote::definition(GapClass::Stale, rules),
             u"Newest completed study more than 12 years before 2030"_s);
    for (int i = 0; i < gapClassCount; ++i)
        QVERIFY(!methodnote::definition(GapClass(i), rules).isEmpty());
}

void TestMethodNote::statesWhatIsMissing()
{
    const auto map = reportMap();
    map->provenance = {};
    QCOMPARE(textOf(*map, u"Searched to"_s), u"not stated"_s);
    QCOMPARE(textOf(*map, u"Filter"_s), u"none"_s);
    QVERIFY(methodnote::footer(*map, QDate(2026, 6, 30)).contains(u"search date not stated"_s));
}

QTEST_GUILESS_MAIN(TestMethodNote)
#include "tst_methodnote.moc"
