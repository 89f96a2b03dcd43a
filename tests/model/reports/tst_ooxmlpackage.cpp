// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"

#include "model/reports/ooxmlpackage.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

class TestOoxmlPackage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesPartsTypesAndRelations();
    void contentTypesComeFirst();
    void datesPartsAlike();
    void xmlSafeDropsWhatXmlForbids_data();
    void xmlSafeDropsWhatXmlForbids();
    void xmlPartEscapes();
};

static QByteArray packed(const OoxmlPackage& package, qint64 seconds)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    if (!package.write(buffer, QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC), progress))
        return {};
    return buffer.data();
}

static OoxmlPackage small()
{
    OoxmlPackage package;
    package.relate({}, u"officeDocument"_s, u"ppt/presentation.xml"_s);
    package.relate(u"ppt/slides/slide1.xml"_s, u"slideLayout"_s, u"ppt/slideLayouts/slideLayout1.xml"_s);
    package.addPart(u"ppt/presentation.xml"_s, u"a/b"_s, "<p/>");
    package.addPart(u"ppt/slides/slide1.xml"_s, u"c/d"_s, "<s/>");
    package.addPart(u"ppt/slideLayouts/slideLayout1.xml"_s, u"e/f"_s, "<l/>");
    return package;
}

void TestOoxmlPackage::writesPartsTypesAndRelations()
{
    const auto parts = readParts(packed(small(), 1782820800));
    QCOMPARE(parts.value(u"ppt/slides/slide1.xml"_s), QByteArray("<s/>"));
    QVERIFY(parts.value(u"[Content_Types].xml"_s)
                .contains("PartName=\"/ppt/slides/slide1.xml\" ContentType=\"c/d\""));
    QVERIFY(parts.value(u"_rels/.rels"_s).contains("Target=\"ppt/presentation.xml\""));
    const QByteArray relations = parts.value(u"ppt/slides/_rels/slide1.xml.rels"_s);
    QVERIFY(relations.contains("Target=\"../slideLayouts/slideLayout1.xml\""));
    QVERIFY(relations.contains("Id=\"rId1\""));
    QCOMPARE(parts.size(), 6);
}

void TestOoxmlPackage::contentTypesComeFirst()
{
    const QByteArray data = packed(small(), 1782820800);
    QVERIFY(data.startsWith("PK\x03\x04"));
    QCOMPARE(data.mid(30, 19), QByteArray("[Content_Types].xml"));
}

void TestOoxmlPackage::datesPartsAlike()
{
    QCOMPARE(packed(small(), 1782820800), packed(small(), 1782820800));
    // A zip cannot say years before 1980.
    QCOMPARE(packed(small(), 0), packed(small(), 315532800));
    QVERIFY(!packed(small(), 0).isEmpty());
}

void TestOoxmlPackage::xmlSafeDropsWhatXmlForbids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"Thailand"_s << u"Thailand"_s;
    QTest::newRow("controls") << u"a\u0000b\u0008c\u001Fd"_s << u"abcd"_s;
    QTest::newRow("white space") << u"a\tb\nc\rd"_s << u"a\tb\nc\rd"_s;
    QTest::newRow("pair") << u"🧵"_s << u"🧵"_s;
    QTest::newRow("lone high") << QString(u"a"_s + QChar(0xD83E)) << u"a"_s;
    QTest::newRow("lone low") << QString(QChar(0xDDF5) + u"a"_s) << u"a"_s;
    QTest::newRow("high high low") << QString(QChar(0xD83E) + u"🧵"_s) << u"🧵"_s;
    QTest::newRow("non-characters") << QString(u"a"_s + QChar(0xFFFE) + QChar(0xFFFF)) << u"a"_s;
}

void TestOoxmlPackage::xmlSafeDropsWhatXmlForbids()
{
    QFETCH(QString, text);
    QFETCH(QString, safe);
    QCOMPARE(xmlSafe(text), safe);
}

void TestOoxmlPackage::xmlPartEscapes()
{
    XmlPart part;
    part.open("a"_L1, {{"b"_L1, u"<\"&\u0001"_s}});
    part.leaf("c"_L1, u"]]> <x/> \u0002");
    QXmlStreamReader xml(part.take());
    xml.readNextStartElement();
    QCOMPARE(xml.attributes().value("b"_L1), u"<\"&"_s);
    xml.readNextStartElement();
    QCOMPARE(xml.readElementText(), u"]]> <x/> "_s);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY(!xml.hasError());
}

QTEST_GUILESS_MAIN(TestOoxmlPackage)
#include "tst_ooxmlpackage.moc"
