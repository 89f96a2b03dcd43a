// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutfiles.h"
#include "support/faildevice.h"
#include "templatefixture.h"

#include "model/reports/handoutparts.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// Handouts in every format: all is there, nothing else is, whatever the texts are.
class TestHandoutWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writersByEnding();
    void widthsFitTheRoom();
    void barsKeepHalfOfTheRoom();
    void aScoreDoesNotRepeatTheTitle_data() { formats(); }
    void aScoreDoesNotRepeatTheTitle();
    void everyBlockIsInEveryFormat_data();
    void everyBlockIsInEveryFormat();
    void nothingIsCut_data() { formats(); }
    void nothingIsCut();
    void manyCardsAreAllThere_data() { formats(); }
    void manyCardsAreAllThere();
    void largeTablesAreAllThere_data() { formats(); }
    void largeTablesAreAllThere();
    void hostileTextsStayTexts_data() { formats(); }
    void hostileTextsStayTexts();
    void onlyWebAddressesAreLinks_data() { formats(); }
    void onlyWebAddressesAreLinks();
    void emptyIsRefused_data() { formats(); }
    void emptyIsRefused();
    void aTitleIsEnough_data() { formats(); }
    void aTitleIsEnough();
    void sameBytes_data() { formats(); }
    void sameBytes();
    void aFullDiskIsAnError_data() { formats(); }
    void aFullDiskIsAnError();
    void cancelledIsNoSuccess_data() { formats(); }
    void cancelledIsNoSuccess();
    void optionsTitle_data() { formats(); }
    void optionsTitle();

private:
    static void formats()
    {
        QTest::addColumn<QString>("ending");
        for (const auto& writer : handoutWriters())
            QTest::newRow(qPrintable(writer->extension())) << writer->extension();
    }
};

void TestHandoutWriter::writersByEnding()
{
    QStringList endings;
    for (const auto& writer : handoutWriters()) {
        endings += writer->extension();
        QVERIFY(!writer->name().isEmpty());
        QCOMPARE(handoutWriterFor(QString(u'.' + writer->extension().toUpper()))->extension(),
                 writer->extension());
    }
    QCOMPARE(endings, (QStringList{u"docx"_s, u"pptx"_s, u"pdf"_s, u"html"_s, u"xlsx"_s, u"odp"_s}));
    QVERIFY(!handoutWriterFor(u"doc"));
    QVERIFY(!handoutWriterFor(u""));
}

void TestHandoutWriter::widthsFitTheRoom()
{
    for (const Handout& handout : {largeTable(20, 12), largeTable(3, 40), largeTable(0, 1)}) {
        const auto& table = std::get<HandoutTable>(handout.blocks.front());
        const std::vector<double> widths = handoutparts::columnWidths(table, 500, 10);
        QCOMPARE(widths.size(), table.columns.size());
        double sum = 0;
        for (const double width : widths) {
            QVERIFY(width > 0);
            sum += width;
        }
        QVERIFY2(sum <= 500.01, qPrintable(QString::number(sum)));
    }
    HandoutTable odd{u"Odd"_s, {{u"A"_s, -1, false}, {u"B"_s, qQNaN(), false}, {u"C"_s, 1e300, false}}, {}};
    for (const double width : handoutparts::columnWidths(odd, 500, 10))
        QVERIFY(width > 0 && width <= 500);
}

void TestHandoutWriter::barsKeepHalfOfTheRoom()
{
    HandoutBars bars{u"Bars"_s, 10, {{QString(500, u'W'), {}, 4, QString(500, u'W'), {}, {}, false}}};
    const auto large = handoutparts::barShares(bars, 500, 10);
    QVERIFY(large.bar() > 0.43);
    bars.bars = {{u"A"_s, {}, 4, u"4"_s, {}, {}, false}};
    QVERIFY(handoutparts::barShares(bars, 500, 10).bar() > 0.75);
    QVERIFY(handoutparts::barShares({}, 500, 10).bar() > 0.75);
    // Whatever the figures are, a bar is within its room.
    for (const double value : {-1.0, 0.0, 5.0, 1e300, qInf(), qQNaN()}) {
        for (const double maximum : {-1.0, 0.0, 10.0, qInf(), qQNaN()}) {
            const double share = handoutparts::share(value, maximum);
            QVERIFY(share >= 0 && share <= 1);
        }
    }
    QCOMPARE(handoutparts::share(5, 10), 0.5);
}

/// An agenda names the bar of an item as the item.
void TestHandoutWriter::aScoreDoesNotRepeatTheTitle()
{
    QFETCH(QString, ending);
    Handout handout;
    handout.title = u"One item"_s;
    HandoutCard card = sampleCard(1);
    card.title = u"Said once"_s;
    card.score = HandoutBars::Bar{u"Said once"_s, {}, 61, u"61 of 100"_s, 50.0, 70.0, false};
    handout.blocks = {card};
    const QString text = textOfHandout(handoutFile(handout, ending), ending);
    QCOMPARE(text.count(u"Saidonce"_s), 1);
    QVERIFY(text.contains(u"61of100"_s));
}

void TestHandoutWriter::everyBlockIsInEveryFormat_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<Handout>("handout");
    QTest::addColumn<QStringList>("texts");
    const HandoutBars::Bar bar{u"Bar label"_s, u"Bar note"_s, 40, u"40 of 100"_s, 30.0, 50.0, false};
    const HandoutBars::Bar missing{u"Missing bar"_s, {}, 0, u"nobody asked"_s, {}, {}, true};
    const std::tuple<const char*, HandoutBlock, QStringList> blocks[] = {
        {"heading", HandoutHeading{1, u"A part of it"_s}, {u"A part of it"_s}},
        {"subheading", HandoutHeading{2, u"A section of it"_s}, {u"A section of it"_s}},
        {"body",
         HandoutText{u"First paragraph\nSecond one"_s, HandoutText::Style::Body, {}},
         {u"First paragraph"_s, u"Second one"_s}},
        {"lead", HandoutText{u"What leads"_s, HandoutText::Style::Lead, {}}, {u"What leads"_s}},
        {"muted", HandoutText{u"A small remark"_s, HandoutText::Style::Muted, {}}, {u"A small remark"_s}},
        {"quote", HandoutText{u"What was said"_s, HandoutText::Style::Quote, {}}, {u"What was said"_s}},
        {"figures", HandoutFigures{{{u"212"_s, u"counted things"_s}}}, {u"212"_s, u"counted things"_s}},
        {"bars",
         HandoutBars{u"Some bars"_s, 100, {bar, missing}},
         {u"Bar label"_s, u"Bar note"_s, u"40 of 100"_s, u"Missing bar"_s, u"nobody asked"_s}},
        {"table", sampleTable(3), {u"Governments"_s, u"Placeholder item 3 with"_s}},
        {"card",
         sampleAgenda().blocks[6],
         {u"Placeholder item 1:"_s, u"Score"_s, u"91"_s, u"strong agreement, as a placeholder"_s,
          u"Evidence so far"_s, u"Mixed methods"_s, u"Placeholder 2020, p. 11"_s,
          u"words that would be quoted"_s, u"Another placeholder 2021"_s}},
        {"matrix",
         HandoutMatrix{u"A small map"_s, handoutMap(3, 3)},
         {u"A small map"_s, u"Placeholder area 3"_s, u"Interviews"_s}},
    };
    for (const auto& writer : handoutWriters()) {
        for (const auto& [name, block, texts] : blocks) {
            Handout handout;
            handout.title = u"One block"_s;
            handout.subtitle = u"and what is around it"_s;
            handout.blocks = {block, HandoutBreak()};
            handout.provenance = u"From a test"_s;
            handout.method = {u"Made by hand"_s};
            QTest::addRow("%s in %s", name, qPrintable(writer->extension())) << writer->extension() << handout
                                                                             << texts
                    + QStringList{handout.title, handout.subtitle, handout.provenance, handout.method[0]};
        }
    }
}

void TestHandoutWriter::everyBlockIsInEveryFormat()
{
    QFETCH(QString, ending);
    QFETCH(Handout, handout);
    QFETCH(QStringList, texts);
    // A slide's matrix names its kind of rows, and a sheet has numbers instead of what is shown of them: the rest is the same.
    const QString text = textOfHandout(handoutFile(handout, ending), ending);
    for (const QString& wanted : texts)
        QVERIFY2(text.contains(withoutSpaces(wanted)),
                 qPrintable(wanted + u"\nis not in\n"_s + text.left(3000)));
}

/// A card longer than pages and slides, a paragraph longer than both, a row of a table.
void TestHandoutWriter::nothingIsCut()
{
    QFETCH(QString, ending);
    QStringList sentences;
    for (int i = 0; i < 400; ++i)
        sentences += u"Sentence number %1 of a long text."_s.arg(i + 1);
    HandoutCard card = sampleCard(1);
    card.text = sentences.join(u' ');
    HandoutTable table{
        u"Table"_s, {{u"A"_s, 1, false}, {u"B"_s, 1, false}}, {{sentences.first(200).join(u' '), u"x"_s}}};
    Handout handout;
    handout.title = u"Long"_s;
    handout.blocks = {card, HandoutText{sentences.join(u' '), HandoutText::Style::Body, {}}, table};
    const QString text = textOfHandout(handoutFile(handout, ending), ending);
    QStringList missing;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const QString wanted = withoutSpaces(sentences[i]);
        // Where a page or a column ends, a footer may stand within a sentence.
        if (text.count(wanted) + (text.count(u"number%1of"_s.arg(i + 1)) > 0 ? 1 : 0) < (i < 200 ? 3 : 2))
            missing += sentences[i];
    }
    QVERIFY2(missing.size() < 12,
             qPrintable(QString::number(missing.size()) + u" e.g. "_s + missing.join(u'\n').left(400)));
    for (const int number : {1, 100, 200, 399, 400})
        QVERIFY2(text.contains(u"number%1of"_s.arg(number)), qPrintable(QString::number(number)));
    QVERIFY(!text.contains(u'…'));
}

void TestHandoutWriter::manyCardsAreAllThere()
{
    QFETCH(QString, ending);
    const QString text = textOfHandout(handoutFile(manyCards(300), ending), ending);
    for (int i = 1; i <= 300; ++i)
        QVERIFY2(text.contains(u"Placeholderitem%1:"_s.arg(i)), qPrintable(QString::number(i)));
}

void TestHandoutWriter::largeTablesAreAllThere()
{
    QFETCH(QString, ending);
    const QString text = textOfHandout(handoutFile(largeTable(500, 12), ending), ending);
    for (int i = 1; i <= 500; ++i) {
        if (i != 8)
            QVERIFY2(text.contains(u"Placeholderrow%1"_s.arg(i)), qPrintable(QString::number(i)));
    }
}

void TestHandoutWriter::hostileTextsStayTexts()
{
    QFETCH(QString, ending);
    const QByteArray data = handoutFile(hostileHandout(), ending);
    QVERIFY(!data.isEmpty());
    QString text = textOfHandout(data, ending);
    // Text of a page comes in the order of its glyphs; that of right-to-left and of stacked letters is not compared.
    for (const QString& wanted : hostileTexts()) {
        QString clean = handoutparts::line(wanted);
        if (ending == "pdf"_L1 && std::ranges::any_of(clean, [](QChar c) {
                return c.unicode() > 0x5FF && c.unicode() < 0x2000;
            }))
            continue;
        QVERIFY2(text.contains(withoutSpaces(clean)), qPrintable(clean));
    }
    if (ending == "html"_L1) {
        QVERIFY(!data.contains("<script"));
        QVERIFY(!data.contains("<evil"));
        QVERIFY(!data.contains("javascript:alert('<"));
        QVERIFY(!data.contains(" style="));
        return;
    }
    if (ending == "pdf"_L1)
        return;
    const auto parts = readParts(data);
    QVERIFY(parts.size() > 3);
    static const QRegularExpression formula(u"<(?:c:)?f>([^<]*)</(?:c:)?f>"_s);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().endsWith(".xml"_L1) && !part.key().endsWith(".rels"_L1))
            continue;
        QString error;
        textOfXml(part.value(), &error);
        QVERIFY2(error.isEmpty(), qPrintable(part.key() + u' ' + error));
        QVERIFY2(!part.value().contains("<evil"), qPrintable(part.key()));
        // Formulas of charts name cells; cells have none.
        for (auto match = formula.globalMatch(QString::fromUtf8(part.value())); match.hasNext();)
            QVERIFY2(match.next().captured(1).contains(
                         QRegularExpression(u"!\\$[A-Z]+\\$\\d+(:\\$[A-Z]+\\$\\d+)?$"_s)),
                     qPrintable(part.key()));
        if (part.key().startsWith("xl/worksheets/sheet"_L1))
            QVERIFY2(!part.value().contains("<f>"), qPrintable(part.key()));
    }
}

void TestHandoutWriter::onlyWebAddressesAreLinks()
{
    QFETCH(QString, ending);
    QByteArray all;
    const auto collect = [&](const Handout& handout) {
        const QByteArray data = handoutFile(handout, ending);
        all.clear();
        if (ending == "html"_L1 || ending == "pdf"_L1) {
            all = data;
            return;
        }
        const auto parts = readParts(data);
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (part.key().endsWith(".rels"_L1) || part.key() == "content.xml"_L1)
                all += part.value();
        }
    };
    static const QRegularExpression target(
        u"(?:Target|xlink:href|href)=\"([a-z]+:[^\"]*)\"|/URI \\(([^)]*)\\)"_s);
    collect(hostileHandout());
    int links = 0;
    for (auto match = target.globalMatch(QString::fromLatin1(all)); match.hasNext();) {
        const auto found = match.next();
        const QString address = found.captured(1) + found.captured(2);
        if (address.startsWith("http://schemas"_L1))
            continue;
        QVERIFY2(address.startsWith("https://example.org/x"_L1), qPrintable(address));
        ++links;
    }
    QVERIFY(links > 0);
    collect(sampleDigest());
    QVERIFY(all.contains("https://example.org/3"));
    QVERIFY(all.contains("https://example.org/more"));
    for (const QString& bad : {u"javascript:alert(1)"_s, u"JavaScript:x"_s, u"file:///etc"_s,
                               u"data:text/html,x"_s, u"https://"_s, u"//example.org"_s, u"http:example"_s,
                               u" "_s, QString(u"https://example.org/"_s + QString(3000, u'x'))})
        QCOMPARE(handoutparts::link(bad), QString());
    QCOMPARE(handoutparts::link(u" https://example.org/ü "_s), u"https://example.org/%C3%BC"_s);
}

void TestHandoutWriter::emptyIsRefused()
{
    QFETCH(QString, ending);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    Handout handout;
    handout.title = u" \u0001 "_s;
    handout.method = {u"Nothing"_s};
    const Result<> done = handoutWriterFor(ending)->write(handout, {}, buffer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    QVERIFY(!done.error().message.isEmpty());
    QVERIFY(buffer.data().isEmpty());
}

void TestHandoutWriter::aTitleIsEnough()
{
    QFETCH(QString, ending);
    Handout handout;
    handout.title = u"Only a title"_s;
    QVERIFY(textOfHandout(handoutFile(handout, ending), ending).contains(u"Onlyatitle"_s));
    handout.title.clear();
    // Blocks with nothing in them.
    handout.blocks = {HandoutHeading(), HandoutText(),  HandoutFigures(),
                      HandoutBars(),    HandoutTable(), HandoutCard(),
                      HandoutMatrix(),  HandoutBreak(), HandoutTable{u"No rows"_s, {{u"A"_s, 1, false}}, {}}};
    QVERIFY(!handoutFile(handout, ending).isEmpty());
}

void TestHandoutWriter::sameBytes()
{
    QFETCH(QString, ending);
    for (const Handout& handout : {sampleAgenda(), sampleBrief()}) {
        const QByteArray first = handoutFile(handout, ending);
        QVERIFY(!first.isEmpty());
        QVERIFY(first == handoutFile(handout, ending));
    }
}

void TestHandoutWriter::aFullDiskIsAnError()
{
    QFETCH(QString, ending);
    for (const qint64 room : {0, 100, 4000}) {
        FailDevice device(room);
        device.open(QIODevice::WriteOnly);
        Progress progress;
        const Result<> done = handoutWriterFor(ending)->write(sampleBrief(), {}, device, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Io);
        QVERIFY(!done.error().message.isEmpty());
    }
}

void TestHandoutWriter::cancelledIsNoSuccess()
{
    QFETCH(QString, ending);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const Result<> done = handoutWriterFor(ending)->write(sampleAgenda(), {}, buffer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
}

void TestHandoutWriter::optionsTitle()
{
    QFETCH(QString, ending);
    ReportOptions options;
    options.title = u"Another title"_s;
    const QString text = textOfHandout(handoutFile(sampleDigest(), ending, options), ending);
    QVERIFY(text.contains(u"Anothertitle"_s));
    QVERIFY(!text.contains(u"Practicedigest"_s));
}

QTEST_MAIN(TestHandoutWriter)
#include "tst_handoutwriter.moc"
