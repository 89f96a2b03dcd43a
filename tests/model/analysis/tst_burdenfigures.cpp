// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/burdenfigures.h"

#include "evidencefixture.h"
#include "model/analysis/burdenfigurestext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::testing;

/// Evidence against burden, worked out by hand: three areas of 6, 3 and 1 million people with 2, 2 and 4 studies.
class TestBurdenFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void countsDistinctCompletedStudies();
    void ranksTheLeastStudiedFirst();
    void comparesWithProportion();
    void curveAndGini();
    void giniOfCurves_data();
    void giniOfCurves();
    void sharesTheBurdenWhereAStudyIs();
    void studiesBehindTheNumbers();
    void ratesAreNotAddedUp();
    void moneyIsPerBillion();
    void nothingToCount_data();
    void nothingToCount();
    void areasWithoutBurdenComeLast();
    void tiesAreInCodebookOrder();
    void anotherDimensionOfTheSameTree();
    void asText();
    void ratesAsText();

private:
    BurdenFigures figures(const BurdenQuestion& question = {}) const
    {
        const auto table = m_fixture.table();
        const std::vector<quint8> passed(size_t(table->size()), 1);
        return burdenFigures(*table, passed, m_burden, question);
    }
    QStringList ranking(const BurdenFigures& figures) const
    {
        QStringList labels;
        for (const AreaFigures& area : figures.areas)
            labels << m_burden.areas[size_t(area.area)].label;
        return labels;
    }
    Id place(const QString& code) const { return m_fixture.term(u"country"_s, code); }

    EvidenceFixture m_fixture;
    Burden m_burden;
};

void TestBurdenFigures::init()
{
    m_fixture = {};
    m_fixture.addDimension(u"country"_s, {u"N"_s, u"N/NA"_s, u"N/NB"_s, u"S"_s, u"E"_s, u"W"_s});
    m_fixture.addRuleDimensions();
    m_fixture.addDimension(u"origin"_s, {}, u"country"_s);
    m_fixture.addStudy(2020, {{"country", {u"N"_s}}, {"method", {u"QNTPRV"_s}}}); // 1
    m_fixture.addStudy(2020, {{"country", {u"NA"_s, u"NB"_s}}, {"method", {u"QLTINT"_s}}}); // 2: once in N
    m_fixture.addStudy(2020, {{"country", {u"S"_s}}, {"status", {u"COM"_s}}}); // 3
    m_fixture.addStudy(2020, {{"country", {u"S"_s, u"E"_s}}}); // 4: of two areas
    m_fixture.addStudy(2020, {{"country", {u"E"_s}}, {"method", {u"QNT"_s}}}); // 5: not known to be a survey
    m_fixture.addStudy(2020, {{"country", {u"E"_s}}, {"method", {u"QNTPRV"_s}}}); // 6
    m_fixture.addStudy(2020, {{"country", {u"E"_s}}}); // 7
    m_fixture.addStudy(2020, {{"country", {u"S"_s}}, {"status", {u"ONG"_s}}, {"method", {u"QNTPRV"_s}}}); // 8
    m_fixture.addStudy(2020, {{"country", {u"W"_s}}}); // 9: of no area
    m_fixture.addStudy(2020, {}); // 10
    m_burden = {};
    m_burden.name = u"Victims"_s;
    m_burden.unit = u"people"_s;
    m_burden.dimension = m_fixture.dimension(u"country"_s);
    m_burden.areas = {{u"North"_s, {place(u"N"_s)}, 6'000'000},
                      {u"South"_s, {place(u"S"_s)}, 3'000'000},
                      {u"East"_s, {place(u"E"_s)}, 1'000'000},
                      {u"Atlantis"_s, {}, 500'000}};
}

void TestBurdenFigures::countsDistinctCompletedStudies()
{
    const BurdenFigures found = figures();
    QCOMPARE(found.areas.size(), 3U);
    QCOMPARE(found.areas[0].studies, 2); // North: 1, 2
    QCOMPARE(found.areas[1].studies, 2); // South: 3, 4; 8 is under way
    QCOMPARE(found.areas[2].studies, 4); // East: 4…7
    QCOMPARE(found.studies, 7);
    QCOMPARE(found.elsewhere, 2);
    QCOMPARE(found.unplaced, (std::vector<int>{3}));
    QCOMPARE(found.burden, 10'000'000.0);
    const auto table = m_fixture.table();
    std::vector<quint8> passed(size_t(table->size()), 1);
    passed[6] = 0; // 7
    QCOMPARE(burdenFigures(*table, passed, m_burden).areas[2].studies, 3);
}

void TestBurdenFigures::ranksTheLeastStudiedFirst()
{
    const BurdenFigures found = figures();
    QCOMPARE(ranking(found), (QStringList{u"North"_s, u"South"_s, u"East"_s}));
    QCOMPARE(found.per, 100'000.0);
    QCOMPARE(*found.areas[0].perBurden, 2.0 / 60);
    QCOMPARE(*found.areas[1].perBurden, 2.0 / 30);
    QCOMPARE(*found.areas[2].perBurden, 4.0 / 10);
    QCOMPARE(perBurdenLabel(m_burden), u"studies per 100,000 people"_s);
}

void TestBurdenFigures::comparesWithProportion()
{
    const BurdenFigures found = figures();
    QCOMPARE(found.areas[0].shareOfStudies, 0.25);
    QCOMPARE(*found.areas[0].shareOfBurden, 0.6);
    QCOMPARE(*found.areas[0].expected, 4.8); // of 8
    QCOMPARE(*found.areas[2].shareOfBurden, 0.1);
    QCOMPARE(*found.areas[2].expected, 0.8);
}

void TestBurdenFigures::curveAndGini()
{
    const BurdenFigures found = figures();
    QCOMPARE(found.curve, (std::vector<QPointF>{{0, 0}, {0.6, 0.25}, {0.9, 0.5}, {1, 1}}));
    // 1 − (0.6·0.25 + 0.3·0.75 + 0.1·1.5) = 1 − 0.525
    QVERIFY(qAbs(*found.gini - 0.475) < 1e-12);
}

void TestBurdenFigures::giniOfCurves_data()
{
    QTest::addColumn<std::vector<QPointF>>("curve");
    QTest::addColumn<double>("gini");
    QTest::newRow("in proportion") << std::vector<QPointF>{{0, 0}, {0.5, 0.5}, {1, 1}} << 0.0;
    QTest::newRow("all where half is") << std::vector<QPointF>{{0, 0}, {0.5, 0}, {1, 1}} << 0.5;
    QTest::newRow("all where nothing is") << std::vector<QPointF>{{0, 0}, {1, 0}, {1, 1}} << 1.0;
    QTest::newRow("none") << std::vector<QPointF>() << -1.0;
}

void TestBurdenFigures::giniOfCurves()
{
    QFETCH(const std::vector<QPointF>, curve);
    QFETCH(const double, gini);
    QVERIFY(qAbs(giniOf(curve).value_or(-1) - gini) < 1e-12);
}

void TestBurdenFigures::sharesTheBurdenWhereAStudyIs()
{
    // The term of the built-in codebook is not in this one.
    QVERIFY(!figures().presentShare);
    QCOMPARE(figures().presence, 0);
    const Id prevalence = m_fixture.term(u"method"_s, u"QNTPRV"_s);
    const BurdenFigures found = figures({.presence = prevalence});
    QCOMPARE(found.presentShare, 0.7); // North and East; the one of the South is under way
    QCOMPARE(found.presentAreas, 2);
    QVERIFY(!found.areas[1].present);
    // A term includes its descendants.
    QCOMPARE(figures({.presence = m_fixture.term(u"method"_s, u"QLT"_s)}).presentShare, 0.6);
}

void TestBurdenFigures::studiesBehindTheNumbers()
{
    const auto table = m_fixture.table();
    const std::vector<quint8> passed(size_t(table->size()), 1);
    QCOMPARE(studiesOfArea(*table, passed, m_burden, 2), (std::vector<Id>{4, 5, 6, 7}));
    const BurdenQuestion question{.presence = m_fixture.term(u"method"_s, u"QNTPRV"_s)};
    QCOMPARE(studiesOfArea(*table, passed, m_burden, 2, question, true), std::vector<Id>{6});
    QCOMPARE(studiesOfArea(*table, passed, m_burden, 3), std::vector<Id>());
}

void TestBurdenFigures::ratesAreNotAddedUp()
{
    m_burden.unit = u"per 1000"_s;
    m_burden.areas = {{u"North"_s, {place(u"N"_s)}, 4}, {u"South"_s, {place(u"S"_s)}, 8}};
    const BurdenFigures found = figures({.presence = m_fixture.term(u"method"_s, u"QNTPRV"_s)});
    QCOMPARE(ranking(found), (QStringList{u"South"_s, u"North"_s}));
    QCOMPARE(*found.areas[0].perBurden, 0.25);
    QVERIFY(!found.areas[0].shareOfBurden && !found.areas[0].expected);
    QVERIFY(found.curve.empty() && !found.gini && !found.presentShare);
    QCOMPARE(found.burden, 0.0);
    QCOMPARE(perBurdenLabel(m_burden), u"studies per 1 (per 1000)"_s);
}

void TestBurdenFigures::moneyIsPerBillion()
{
    m_burden.unit = u"USD"_s;
    const BurdenFigures found = figures();
    QCOMPARE(found.per, 1e9);
    QCOMPARE(*found.areas[2].perBurden, 4000.0);
    QCOMPARE(perBurdenLabel(m_burden, u"practices"_s), u"practices per billion USD"_s);
}

void TestBurdenFigures::nothingToCount_data()
{
    QTest::addColumn<bool>("studies");
    QTest::addColumn<double>("value");
    QTest::newRow("no studies") << false << 5.0;
    QTest::newRow("no burden") << true << 0.0;
    QTest::newRow("neither") << false << 0.0;
}

void TestBurdenFigures::nothingToCount()
{
    QFETCH(const bool, studies);
    QFETCH(const double, value);
    m_burden.areas = {{u"North"_s, {place(u"N"_s)}, value}};
    const auto table = m_fixture.table();
    const std::vector<quint8> passed(size_t(table->size()), quint8(studies));
    const BurdenFigures found = burdenFigures(*table, passed, m_burden);
    QVERIFY(!found.gini);
    QVERIFY(found.curve.empty());
    QCOMPARE(found.areas.size(), 1U);
    QCOMPARE(found.areas[0].perBurden.has_value(), value > 0);
    QCOMPARE(found.areas[0].shareOfStudies, studies ? 1.0 : 0.0);
    m_burden.areas.clear();
    QVERIFY(burdenFigures(*table, passed, m_burden).areas.empty());
}

void TestBurdenFigures::areasWithoutBurdenComeLast()
{
    m_burden.areas[0].value = 0;
    QCOMPARE(ranking(figures()), (QStringList{u"South"_s, u"East"_s, u"North"_s}));
    const BurdenFigures found = figures();
    QVERIFY(!found.areas[2].perBurden);
    QCOMPARE(found.curve.back(), QPointF(1, 1));
    QCOMPARE(found.curve[2], QPointF(1, 0.75)); // straight up at the end
}

void TestBurdenFigures::tiesAreInCodebookOrder()
{
    m_burden.areas = {{u"West"_s, {place(u"W"_s)}, 1}, {u"South"_s, {place(u"S"_s)}, 2}};
    QCOMPARE(ranking(figures()), (QStringList{u"South"_s, u"West"_s})); // 1 of 1, 2 of 2
}

void TestBurdenFigures::anotherDimensionOfTheSameTree()
{
    m_fixture.addStudy(2020, {{"origin", {u"NA"_s}}});
    const BurdenFigures found = figures({.dimension = m_fixture.dimension(u"origin"_s)});
    QCOMPARE(found.studies, 1);
    QCOMPARE(found.areas[2].studies, 1);
    QCOMPARE(m_burden.areas[size_t(found.areas[2].area)].label, u"North"_s);
}

void TestBurdenFigures::asText()
{
    const auto table = m_fixture.table();
    const BurdenFigures found = figures({.presence = m_fixture.term(u"method"_s, u"QNTPRV"_s)});
    const QJsonObject json =
        QJsonDocument::fromJson(burdenFiguresToJson(m_burden, found, table->codebook())).object();
    QCOMPARE(json[u"burden"][u"unit"].toString(), u"people"_s);
    QVERIFY(qAbs(json[u"gini"].toDouble() - 0.475) < 1e-12);
    QCOMPARE(json[u"presence"][u"share"].toDouble(), 0.7);
    QCOMPARE(json[u"presence"][u"term"].toString(), u"QNTPRV"_s);
    const QJsonObject first = json[u"areas"].toArray()[0].toObject();
    QCOMPARE(first[u"area"].toString(), u"North"_s);
    QCOMPARE(first[u"rank"].toInt(), 1);
    QCOMPARE(first[u"expected"].toDouble(), 4.8);
    QCOMPARE(json[u"unplaced"].toArray().size(), 1);
    const QByteArray csv = burdenFiguresToCsv(m_burden, found, table->codebook());
    QCOMPARE(csv.count("\r\n"), 4);
    QVERIFY(csv.contains("1,North,N,6000000,people,2,0.0333333,100000,0.6,0.25,4.8,1,,,,\r\n"));
    const QString text = QString::fromUtf8(burdenFiguresToTable(m_burden, found, table->codebook()));
    QVERIFY2(text.contains(u"Gini: 0.475"_s), qPrintable(text));
    QVERIFY(text.contains(u"70.0%"_s));
    QVERIFY(text.contains(u"Not placed: Atlantis"_s));
}

void TestBurdenFigures::ratesAsText()
{
    m_burden.unit = u"per 1000"_s;
    const auto table = m_fixture.table();
    const QJsonObject json =
        QJsonDocument::fromJson(burdenFiguresToJson(m_burden, figures(), table->codebook())).object();
    QVERIFY(json[u"gini"].isNull());
    QVERIFY(json[u"presence"].isNull());
    QVERIFY(json[u"areas"][0][u"shareOfBurden"].isNull());
    m_burden.areas[0].label = u"A\x1b[31m"_s;
    const QByteArray text = burdenFiguresToTable(m_burden, figures(), table->codebook());
    QVERIFY(text.contains("cannot be added up"));
    QVERIFY(!text.contains('\x1b'));
}

QTEST_APPLESS_MAIN(TestBurdenFigures)
#include "tst_burdenfigures.moc"
