// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"

#include "model/painting/palette.h"
#include "model/reports/flowreport.h"
#include "model/reports/slidexml.h"
#include "support/faildevice.h"
#include "support/flowfixture.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace lacuna::testing;
using namespace Qt::StringLiterals;

/// The flow diagram as slide, picture and numbers.
class TestFlowReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writersByEnding();
    void slideHasRealShapes();
    void connectorsAreTied();
    void slideFitsWhateverIsInIt_data();
    void slideFitsWhateverIsInIt();
    void slideIsTheSameBytes();
    void svgHasText();
    void pngIsDrawn_data();
    void pngIsDrawn();
    void numbers();
    void aFullDiskIsAnError_data();
    void aFullDiskIsAnError();

private:
    static QByteArray written(const PrismaFlow& flow, const QString& ending, ReportOptions options = {})
    {
        options.sourceDateEpoch = 1'780'000'000;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        const Result<> done = flowWriterFor(ending)->write(flow, options, buffer, progress);
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
        return buffer.data();
    }
};

void TestFlowReport::writersByEnding()
{
    QStringList endings;
    for (const auto& writer : flowWriters()) {
        endings += writer->extension();
        QVERIFY(!writer->name().isEmpty());
    }
    QCOMPARE(endings, (QStringList{u"pptx"_s, u"svg"_s, u"png"_s, u"json"_s}));
    QVERIFY(flowWriterFor(u".PPTX"));
    QVERIFY(!flowWriterFor(u"doc"));
    QVERIFY(!flowWriterFor(u""));
}

void TestFlowReport::slideHasRealShapes()
{
    const auto slides = readSlides(written(fullFlow(5, true), u"pptx"_s));
    QCOMPARE(slides.size(), size_t(1));
    const ReadSlide& slide = slides.front();
    QCOMPARE(slide.title, u"Flow of studies: Forced labour in Asia-Pacific"_s);
    QVERIFY(slide.smallestText >= 9);
    QVERIFY(slide.names.contains(u"Records screened"_s));
    const QString text = slide.texts.join(u'\n').replace(QChar::Nbsp, u' ');
    for (const QString& part : {u"Records screened (n = 1,000)"_s, u"Registers (n = 36)*"_s,
                                u"Identification"_s, u"Total studies included in review"_s, u"PRISMA 2020"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in\n"_s + text));
}

void TestFlowReport::connectorsAreTied()
{
    const QString xml = QString::fromUtf8(SlideXml::slide(flowSlide(fullFlow(5, true), {}), {}).xml);
    QCOMPARE(xml.count(u"<p:cxnSp>"_s), 10);
    QSet<QString> shapes;
    static const QRegularExpression shape(u"<p:sp><p:nvSpPr><p:cNvPr id=\"(\\d+)\""_s);
    for (auto match = shape.globalMatch(xml); match.hasNext();)
        shapes.insert(match.next().captured(1));
    static const QRegularExpression tie(u"<a:(?:st|end)Cxn id=\"(\\d+)\" idx=\"[0-3]\"/>"_s);
    int ties = 0;
    for (auto match = tie.globalMatch(xml); match.hasNext(); ++ties)
        QVERIFY(shapes.contains(match.next().captured(1)));
    QCOMPARE(ties, 20);
}

void TestFlowReport::slideFitsWhateverIsInIt_data()
{
    QTest::addColumn<int>("reasons");
    QTest::addColumn<bool>("update");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("usual") << 5 << true;
    QTest::newRow("many") << 60 << true;
}

void TestFlowReport::slideFitsWhateverIsInIt()
{
    QFETCH(int, reasons);
    QFETCH(bool, update);
    const QByteArray xml = SlideXml::slide(flowSlide(fullFlow(reasons, update), {}), {}).xml;
    static const QRegularExpression box(
        u"<a:off x=\"(\\d+)\" y=\"(\\d+)\"/><a:ext cx=\"(\\d+)\" cy=\"(\\d+)\"/>"_s);
    int boxes = 0;
    for (auto match = box.globalMatch(QString::fromUtf8(xml)); match.hasNext(); ++boxes) {
        const auto found = match.next();
        QVERIFY(points(found.captured(1)) + points(found.captured(3)) <= 960);
        QVERIFY2(points(found.captured(2)) + points(found.captured(4)) <= 506, qPrintable(found.captured(0)));
    }
    QVERIFY(boxes > 15);
    QCOMPARE(xml.contains("other reasons"), reasons == 60);
}

void TestFlowReport::slideIsTheSameBytes()
{
    QCOMPARE(written(fullFlow(), u"pptx"_s), written(fullFlow(), u"pptx"_s));
    ReportOptions dark;
    dark.theme = Theme::Dark;
    QVERIFY(written(fullFlow(), u"pptx"_s, dark) != written(fullFlow(), u"pptx"_s));
}

void TestFlowReport::svgHasText()
{
    PrismaFlow flow = fullFlow();
    flow.reasons[0].label = u"<b>&\u0001 bad"_s;
    const QByteArray svg = written(flow, u"svg"_s);
    QXmlStreamReader xml(svg);
    QString text;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters)
            text += xml.text();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    text.replace(QChar::Nbsp, u' ');
    QVERIFY(text.contains(u"Records screened (n = 1,000)"_s));
    QVERIFY(text.contains(u"<b>&"_s));
}

void TestFlowReport::pngIsDrawn_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestFlowReport::pngIsDrawn()
{
    QFETCH(bool, dark);
    ReportOptions options;
    options.theme = dark ? Theme::Dark : Theme::Light;
    const QImage image = QImage::fromData(written(fullFlow(12, true), u"png"_s, options), "png");
    QVERIFY(image.width() > 1000);
    QCOMPARE(image.pixelColor(2, 2), paletteFor(dark ? Theme::Dark : Theme::Light).surface);
    QVERIFY(image.text(u"Description"_s).contains(u"Records screened"_s));
}

void TestFlowReport::numbers()
{
    const QJsonObject object = QJsonDocument::fromJson(written(fullFlow(), u"json"_s)).object();
    QCOMPARE(object[u"figures"][u"screened"][u"value"].toInt(), 1000);
}

void TestFlowReport::aFullDiskIsAnError_data()
{
    QTest::addColumn<QString>("ending");
    for (const auto& writer : flowWriters())
        QTest::newRow(qPrintable(writer->extension())) << writer->extension();
}

void TestFlowReport::aFullDiskIsAnError()
{
    QFETCH(QString, ending);
    FailDevice device(100);
    device.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> done = flowWriterFor(ending)->write(fullFlow(), {}, device, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Io);
}

QTEST_MAIN(TestFlowReport)
#include "tst_flowreport.moc"
