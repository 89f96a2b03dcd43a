// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/commandrun.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// `--as-of`: the map as it was known in a year, against figures worked out by hand from five studies.
///   Thailand × Fishing: 2010, 2015, 2024 and one without a year · Cambodia × Fishing: 2012
class TestAsOfCommand : public QObject, protected test::CommandRun {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsWhatWasKnown_data();
    void countsWhatWasKnown();
    void isStated();
    void gapsAsTheyWere();
    void badYearsAreWrongUsage_data();
    void badYearsAreWrongUsage();

private:
    int ask(const QString& command, const QStringList& options)
    {
        return run(QStringList{command, m_catalogue, u"--rows"_s, u"country"_s, u"--columns"_s, u"sector"_s}
                   + options);
    }
    QJsonObject json() const { return QJsonDocument::fromJson(m_out).object(); }
    QJsonObject cell(const QString& row, const QString& column) const
    {
        const auto indexOf = [this](const QString& axis, const QString& code) {
            const QJsonArray items = json()[axis].toArray();
            qsizetype at = 0;
            while (at < items.size() && items[at][u"code"].toString() != code)
                ++at;
            return at;
        };
        return json()[u"cells"][indexOf(u"rows"_s, row)][indexOf(u"columns"_s, column)].toObject();
    }

    QTemporaryDir m_folder;
    QString m_catalogue;
};

void TestAsOfCommand::initTestCase()
{
    m_catalogue = m_folder.filePath(u"a.lacuna"_s);
    QFile csv(m_folder.filePath(u"a.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("title,year,country,sector\nA,2010,TH,FSH\nB,2015,TH,FSH\nC,2024,TH,FSH\nD,,TH,FSH\n"
              "E,2012,KH,FSH\n");
    csv.close();
    QCOMPARE(run({u"new"_s, m_catalogue}), 0);
    QCOMPARE(run({u"import"_s, m_catalogue, csv.fileName()}), 0);
}

void TestAsOfCommand::countsWhatWasKnown_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("thailand");
    QTest::addColumn<QString>("thailandIs");
    QTest::addColumn<int>("cambodia");
    QTest::addColumn<QString>("cambodiaIs");
    const QString thin = u"thin"_s;
    const QString nothing = u"absolute-gap"_s;
    QTest::newRow("before all") << QStringList{u"--as-of"_s, u"2009"_s} << 1 << 1 << thin << 0 << nothing;
    QTest::newRow("that very year") << QStringList{u"--as-of"_s, u"2010"_s} << 2 << 2 << thin << 0 << nothing;
    QTest::newRow("between") << QStringList{u"--as-of"_s, u"2014"_s} << 3 << 2 << thin << 1 << thin;
    QTest::newRow("enough") << QStringList{u"--as-of"_s, u"2015"_s} << 4 << 3 << u"covered"_s << 1 << thin;
    // 2015 is more than five years before 2023; the one of 2024 was not there yet.
    QTest::newRow("ages are of then")
        << QStringList{u"--as-of"_s, u"2023"_s, u"--stale"_s, u"5"_s} << 4 << 3 << u"stale"_s << 1 << thin;
    QTest::newRow("unless a year is named")
        << QStringList{u"--as-of"_s, u"2023"_s, u"--stale"_s, u"5"_s, u"--reference-year"_s, u"2016"_s} << 4
        << 3 << u"covered"_s << 1 << thin;
    QTest::newRow("all") << QStringList{u"--as-of"_s, u"2024"_s} << 5 << 4 << u"covered"_s << 1 << thin;
    QTest::newRow("narrowed further")
        << QStringList{u"--as-of"_s, u"2014"_s, u"--years"_s, u"2011-2020"_s} << 2 << 1 << thin << 1 << thin;
}

void TestAsOfCommand::countsWhatWasKnown()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, n);
    QVERIFY2(ask(u"matrix"_s, options) == 0, m_err.constData());
    QCOMPARE(json()[u"n"].toInt(), n);
    QFETCH(const int, thailand);
    QFETCH(const QString, thailandIs);
    QFETCH(const int, cambodia);
    QFETCH(const QString, cambodiaIs);
    QCOMPARE(cell(u"TH"_s, u"FSH"_s)[u"n"].toInt(), thailand);
    QCOMPARE(cell(u"TH"_s, u"FSH"_s)[u"class"].toString(), thailandIs);
    QCOMPARE(cell(u"KH"_s, u"FSH"_s)[u"n"].toInt(), cambodia);
    QCOMPARE(cell(u"KH"_s, u"FSH"_s)[u"class"].toString(), cambodiaIs);
}

void TestAsOfCommand::isStated()
{
    QCOMPARE(ask(u"matrix"_s, {u"--as-of"_s, u"2015"_s}), 0);
    QCOMPARE(json()[u"question"][u"asOf"].toInt(), 2015);
    QVERIFY(json()[u"filter"][u"text"].toString().contains(u"2015"_s));
    QCOMPARE(ask(u"matrix"_s, {u"--as-of"_s, u"2015"_s, u"--as"_s, u"table"_s}), 0);
    QVERIFY(m_out.contains("2015"));
    QCOMPARE(ask(u"matrix"_s, {}), 0);
    QVERIFY(!json()[u"question"].toObject().contains(u"asOf"_s));
}

void TestAsOfCommand::gapsAsTheyWere()
{
    const auto thinOnes = [this] {
        QSet<QString> rows;
        for (const QJsonValue& gap : json()[u"gaps"].toArray()) {
            if (gap[u"class"].toString() == u"thin" && gap[u"column"].toString() == u"FSH")
                rows += gap[u"row"].toString();
        }
        return rows;
    };
    QCOMPARE(ask(u"gaps"_s, {u"--as-of"_s, u"2014"_s}), 0);
    QVERIFY(thinOnes().contains(u"TH"_s));
    QVERIFY(thinOnes().contains(u"KH"_s));
    QCOMPARE(ask(u"gaps"_s, {u"--as-of"_s, u"2024"_s}), 0);
    QVERIFY(!thinOnes().contains(u"TH"_s));
    QVERIFY(thinOnes().contains(u"KH"_s));
}

void TestAsOfCommand::badYearsAreWrongUsage_data()
{
    QTest::addColumn<QString>("year");
    for (const auto& year : {"0", "-1", "10000", "soon", "", "2015.5"})
        QTest::newRow(year) << QString::fromLatin1(year);
}

void TestAsOfCommand::badYearsAreWrongUsage()
{
    QFETCH(const QString, year);
    QCOMPARE(ask(u"matrix"_s, {u"--as-of"_s, year}), 2);
    QCOMPARE(m_out, QByteArray());
    QVERIFY2(m_err.contains("as-of"), m_err.constData());
}

QTEST_APPLESS_MAIN(TestAsOfCommand)
#include "tst_asofcommand.moc"
