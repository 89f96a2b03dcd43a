// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportfixture.h"

#include "model/analysis/gapmaptext.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

class TestStandardReports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsInMenuOrder();
    void findsByExtension_data();
    void findsByExtension();
    void csvIsThatOfAnalysis();
    void datesByTheGivenEpoch();
    void picturesSayWhyTheyCannotBeDrawn();
};

void TestStandardReports::listsInMenuOrder()
{
    QStringList ids;
    for (const auto& report : standardReports()) {
        ids += report->id();
        QVERIFY(!report->name().isEmpty());
        QCOMPARE(report->extension(), report->id());
    }
    QCOMPARE(ids,
             QStringList({u"pptx"_s, u"odp"_s, u"xlsx"_s, u"ods"_s, u"docx"_s, u"html"_s, u"pdf"_s, u"svg"_s,
                          u"png"_s, u"csv"_s}));
}

void TestStandardReports::findsByExtension_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"pptx"_s << u"pptx"_s;
    QTest::newRow("dot") << u".svg"_s << u"svg"_s;
    QTest::newRow("upper case") << u"PNG"_s << u"png"_s;
    QTest::newRow("unknown") << u"doc"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("part of one") << u"pp"_s << QString();
}

void TestStandardReports::findsByExtension()
{
    QFETCH(QString, extension);
    QFETCH(QString, id);
    const auto report = reportFor(extension);
    QCOMPARE(report ? report->id() : QString(), id);
}

void TestStandardReports::csvIsThatOfAnalysis()
{
    const auto map = reportMap();
    QCOMPARE(written(*reportFor(u"csv"), *map, reportOptions()), gapMapToCsv(*map));
}

void TestStandardReports::datesByTheGivenEpoch()
{
    QCOMPARE(exportTime(reportOptions()).toString(Qt::ISODate), u"2026-06-30T12:00:00Z"_s);
    ReportOptions now;
    QVERIFY(std::abs(exportTime(now).secsTo(QDateTime::currentDateTimeUtc())) < 60);
}

void TestStandardReports::picturesSayWhyTheyCannotBeDrawn()
{
    // There is no QGuiApplication here: an error, not an abort.
    for (const auto& id : {u"svg"_s, u"png"_s}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        const auto result = reportFor(id)->writeMap(*reportMap(), reportOptions(), buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Internal);
    }
}

QTEST_GUILESS_MAIN(TestStandardReports)
#include "tst_standardreports.moc"
