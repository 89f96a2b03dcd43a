// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmap.h"
#include "model/catalogue/builtincodebook.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Burden tables: those that come with the program, by name, and laid against an axis.
class TestMapBurden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void builtinsAreApartByDefinitionAndRegionSet();
    void regionsArePlacedWithoutOverlap();
    void areNamedByPart_data();
    void areNamedByPart();
    void needIsRelativeToTheLargest();
    void unknownIsWeighedWithTheMean();
    void ratesAreNotAddedUp();

private:
    GapAxisItem item(const QString& code) const
    {
        const Term* term = m_codebook.resolve(m_codebook.dimension(u"country"_s)->id, code);
        return {term ? term->id : 0, code, code, 0, -1, false};
    }
    Codebook m_codebook;
    std::vector<Burden> m_burdens;
};

void TestMapBurden::initTestCase()
{
    const auto codebook = builtinCodebook();
    QVERIFY(codebook);
    m_codebook = *codebook;
    m_burdens = builtinBurdens(m_codebook);
}

void TestMapBurden::builtinsAreApartByDefinitionAndRegionSet()
{
    QCOMPARE(m_burdens.size(), 5U);
    const Burden* victims = burdenNamed(m_burdens, u"Victims of forced labour 2021 (ILO 2022)"_s);
    QVERIFY(victims);
    QCOMPARE(victims->total, 27'600'000.0);
    QCOMPARE(victims->unit, u"people"_s);
    QCOMPARE(victims->year, 2021);
    double sum = 0;
    for (const BurdenArea& area : victims->areas)
        sum += area.value;
    QVERIFY(std::abs(sum - 27'600'000) < 200'000); // as published, rounded
    for (const Burden& burden : m_burdens) {
        QVERIFY(!burden.source.isEmpty());
        QCOMPARE(burden.id, 0);
    }
}

void TestMapBurden::regionsArePlacedWithoutOverlap()
{
    for (const Burden& burden : m_burdens) {
        QSet<Id> seen;
        for (const BurdenArea& area : burden.areas) {
            // The sets of 2012 and 2014 divide the world otherwise; they are listed, not placed.
            QCOMPARE(area.terms.isEmpty(), burden.year < 2020);
            for (const Id term : area.terms) {
                QVERIFY2(!seen.contains(term), qPrintable(area.label));
                seen.insert(term);
                for (const Id above : m_codebook.ancestors(term))
                    QVERIFY2(!seen.contains(above), qPrintable(area.label));
            }
        }
    }
}

void TestMapBurden::areNamedByPart_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");
    QTest::newRow("whole") << u"annual illegal profits 2014 (ilo 2014)"_s
                           << u"Annual illegal profits 2014 (ILO 2014)"_s;
    QTest::newRow("newest") << u"victims"_s << u"Victims of forced labour 2021 (ILO 2022)"_s;
    QTest::newRow("counts before rates") << u"ILO 2022"_s << u"Victims of forced labour 2021 (ILO 2022)"_s;
    QTest::newRow("profits") << u"profits"_s << u"Annual illegal profits 2024 (ILO 2024)"_s;
    QTest::newRow("none") << u"cost of living"_s << QString();
    QTest::newRow("empty") << u" "_s << QString();
}

void TestMapBurden::areNamedByPart()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, found);
    const Burden* burden = burdenNamed(m_burdens, asked);
    QCOMPARE(burden ? burden->name : QString(), found);
}

void TestMapBurden::needIsRelativeToTheLargest()
{
    const Burden* victims = burdenNamed(m_burdens, u"ILO 2022"_s);
    const auto laid =
        burdenOnAxis(*victims, {item(u"ILO-AP"_s), item(u"TH"_s), item(u"002"_s), item(u"FR"_s)}, m_codebook);
    QCOMPARE(laid[0].source, AxisBurden::Source::Own);
    QCOMPARE(laid[0].need, 1.0); // 15.1 of 15.1 million
    QCOMPARE(laid[1].source, AxisBurden::Source::Within);
    QCOMPARE(laid[1].area, u"Asia and the Pacific"_s);
    QCOMPARE(laid[1].need, 1.0);
    QCOMPARE(laid[2].need, 3.8 / 15.1);
    QCOMPARE(laid[3].need, 4.1 / 15.1); // France, of Europe and Central Asia
}

void TestMapBurden::unknownIsWeighedWithTheMean()
{
    Burden burden;
    burden.unit = u"people"_s;
    burden.areas = {{u"Thailand"_s, {item(u"TH"_s).term}, 30}, {u"Cambodia"_s, {item(u"KH"_s).term}, 10}};
    const auto laid =
        burdenOnAxis(burden, {item(u"TH"_s), item(u"KH"_s), item(u"FR"_s), item(u"035"_s)}, m_codebook);
    QCOMPARE(laid[1].need, 10.0 / 30);
    QCOMPARE(laid[3].source, AxisBurden::Source::Sum); // South-Eastern Asia
    QCOMPARE(laid[3].value, 40.0);
    QCOMPARE(laid[3].need, 1.0); // no more than 1
    QCOMPARE(laid[2].source, AxisBurden::Source::None);
    QCOMPARE(laid[2].need, (1 + 10.0 / 30 + 1) / 3);
}

void TestMapBurden::ratesAreNotAddedUp()
{
    Burden burden;
    burden.unit = u"per 1000"_s;
    QVERIFY(burden.isRate());
    burden.areas = {{u"Thailand"_s, {item(u"TH"_s).term}, 8}};
    QCOMPARE(burdenOnAxis(burden, {item(u"035"_s)}, m_codebook)[0].source, AxisBurden::Source::None);
}

QTEST_APPLESS_MAIN(TestMapBurden)
#include "tst_mapburden.moc"
