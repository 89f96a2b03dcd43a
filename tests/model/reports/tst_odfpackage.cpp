// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "support/faildevice.h"

#include "model/reports/odfpackage.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

class TestOdfPackage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindComesFirstAndPlain();
    void manifestNamesEveryPart();
    void statesWhatItIs();
    void partsComeInPieces();
    void errorsOfPiecesEndIt();
    void datesPartsAlike();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess();
};

static const auto kind = u"application/vnd.oasis.opendocument.spreadsheet"_s;

static OdfPackage small()
{
    OdfPackage package(kind, {u"<Title> & \u0001co"_s, u"Subject"_s});
    package.addPart(u"content.xml"_s, u"text/xml"_s, QByteArray("<c/>"));
    package.addFolder(u"Object 1/"_s, u"application/vnd.oasis.opendocument.chart"_s);
    package.addPart(u"Object 1/content.xml"_s, u"text/xml"_s, QByteArray("<o/>"));
    return package;
}

static Result<QByteArray> packed(const OdfPackage& package, qint64 seconds = 1782820800)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (Result<> written =
            package.write(buffer, QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC), progress);
        !written)
        return std::unexpected(written.error());
    return buffer.data();
}

void TestOdfPackage::kindComesFirstAndPlain()
{
    const QByteArray data = packed(small()).value_or(QByteArray());
    // What file(1) and the standard look for: no extra field, not compressed.
    QCOMPARE(data.mid(30, 8 + kind.size()), "mimetype" + kind.toLatin1());
    QCOMPARE(readParts(data).value(u"mimetype"_s), kind.toLatin1());
}

void TestOdfPackage::manifestNamesEveryPart()
{
    const auto parts = readParts(packed(small()).value_or(QByteArray()));
    QStringList named;
    QXmlStreamReader xml(parts[u"META-INF/manifest.xml"_s]);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "file-entry"_L1)
            named += xml.attributes().value(xml.namespaceUri(), "full-path"_L1).toString();
    }
    QVERIFY(!xml.hasError());
    QCOMPARE(
        named,
        QStringList({u"/"_s, u"content.xml"_s, u"Object 1/"_s, u"Object 1/content.xml"_s, u"meta.xml"_s}));
    for (const QString& name : std::as_const(named))
        QVERIFY(name.endsWith(u'/') || parts.contains(name));
}

void TestOdfPackage::statesWhatItIs()
{
    const QByteArray meta = readParts(packed(small()).value_or(QByteArray())).value(u"meta.xml"_s);
    QVERIFY(meta.contains("<dc:title>&lt;Title&gt; &amp; co</dc:title>"));
    QVERIFY(meta.contains("<dc:subject>Subject</dc:subject>"));
    QVERIFY(meta.contains("<meta:generator>Lacuna"));
    QVERIFY(meta.contains("<meta:creation-date>2026-06-30T12:00:00Z</meta:creation-date>"));
}

void TestOdfPackage::partsComeInPieces()
{
    OdfPackage package(kind, {});
    package.addPart(u"content.xml"_s, u"text/xml"_s, [](const PartTake& take) -> Result<> {
        for (int i = 0; i < 1000; ++i) {
            if (Result<> taken = take(QByteArray(1000, char('a' + i % 26))); !taken)
                return taken;
        }
        return {};
    });
    const QByteArray content = readParts(packed(package).value_or(QByteArray())).value(u"content.xml"_s);
    QCOMPARE(content.size(), 1'000'000);
    QCOMPARE(content.right(1000), QByteArray(1000, 'l'));
}

void TestOdfPackage::errorsOfPiecesEndIt()
{
    OdfPackage package(kind, {});
    package.addPart(u"content.xml"_s, u"text/xml"_s, [](const PartTake& take) -> Result<> {
        if (Result<> taken = take("half"); !taken)
            return taken;
        return fail(ErrorKind::Corrupt, u"The catalogue is damaged."_s);
    });
    const auto data = packed(package);
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Corrupt);
}

void TestOdfPackage::datesPartsAlike()
{
    QVERIFY(packed(small()));
    QCOMPARE(packed(small()).value(), packed(small()).value());
    QVERIFY(packed(small(), 1782820801 + 60).value() != packed(small()).value());
}

void TestOdfPackage::fullDiskIsAnError()
{
    FailDevice device(100);
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> written =
        small().write(device, QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC), progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Io);
}

void TestOdfPackage::cancelIsNeverSuccess()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    OdfPackage package(kind, {});
    package.addPart(u"content.xml"_s, u"text/xml"_s, [&](const PartTake& take) {
        progress.cancel();
        return take("x");
    });
    const Result<> written =
        package.write(buffer, QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC), progress);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(buffer.size(), 0);
}

QTEST_GUILESS_MAIN(TestOdfPackage)
#include "tst_odfpackage.moc"
