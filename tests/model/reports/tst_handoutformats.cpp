// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoutfiles.h"
#include "templatefixture.h"

#include "model/analysis/minuteshandout.h"
#include "model/reports/handoutbook.h"
#include "model/reports/handoutpages.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// What each format owes its readers: headings, headers that repeat, native shapes, numbers that compute.
class TestHandoutFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordHasHeadings();
    void wordTurnsLongNames();
    void slidesShowIntervals();
    void wordKeepsCardsTogether();
    void wordTablesAreSound();
    void wordRepeatsHeaders();
    void wordHasTheWholeProvenance();
    void slidesStayOnTheSlide_data();
    void slidesStayOnTheSlide();
    void slidesHaveParts();
    void slidesRepeatHeaders();
    void slidesUseATemplate();
    void slidesHaveNotes();
    void pageIsADocument();
    void pageHasItsPolicy();
    void sheetsAreNamed();
    void sheetsCompute();
    void paperHoldsTheBrief();
    void paperSetsWhatRunsOverSmaller();
    void minutesReadWell_data();
    void minutesReadWell();
    void paperSizes_data();
    void paperSizes();

private:
    static QString word(const Handout& handout, const ReportOptions& options = {})
    {
        return QString::fromUtf8(
            readParts(handoutFile(handout, u"docx"_s, options)).value(u"word/document.xml"_s));
    }
};

/// A name of a column is turned, and there to its end, however many columns there are.
void TestHandoutFormats::wordTurnsLongNames()
{
    const auto map = std::make_shared<GapMap>(*handoutMap(3, 16));
    const QString name = u"Accommodation and food service activities"_s;
    map->columns[4].label = name;
    Handout handout;
    handout.title = u"Turned"_s;
    handout.blocks = {HandoutMatrix{u"Matrix"_s, map}};
    const QString xml = word(handout);
    QVERIFY(xml.contains("btLr"_L1));
    QVERIFY(xml.contains(u">%1<"_s.arg(name)));
}

/// Dark on light: seen on the bar as on the track that is as light as the paper.
void TestHandoutFormats::slidesShowIntervals()
{
    HandoutBars bars{.title = u"Scores"_s, .maximum = 100, .bars = {}};
    bars.bars.push_back({.label = u"One"_s,
                         .note = {},
                         .value = 50,
                         .shown = u"50"_s,
                         .low = 30,
                         .high = 70,
                         .missing = false});
    Handout handout;
    handout.title = u"Intervals"_s;
    handout.blocks = {HandoutHeading{1, u"Bars"_s}, bars};
    const auto parts = readParts(handoutFile(handout, u"pptx"_s));
    const QString xml = QString::fromUtf8(parts.value(u"ppt/slides/slide2.xml"_s));
    const Palette& palette = paletteFor(Theme::Light);
    QStringList fills;
    static const QRegularExpression stroke(u"name=\"Interval[^\"]*\".*?<a:solidFill>(.*?)</a:solidFill>"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    for (auto match = stroke.globalMatch(xml); match.hasNext();)
        fills += match.next().captured(1).toUpper();
    QCOMPARE(fills.size(), 6); // two caps and the line between them, each over its halo
    for (int i = 0; i < 6; ++i) {
        const QColor& wanted = i < 3 ? palette.surface : palette.text;
        QVERIFY2(fills[i].contains(wanted.name().mid(1).toUpper()), qPrintable(fills[i]));
    }
}

void TestHandoutFormats::wordHasHeadings()
{
    const QString xml = word(sampleAgenda());
    QCOMPARE(xml.count("w:pStyle w:val=\"Title\""_L1), 1);
    QCOMPARE(xml.count("w:pStyle w:val=\"Heading1\""_L1), 2);
    QCOMPARE(xml.count("w:pStyle w:val=\"Heading3\""_L1), 10); // the items
    const QByteArray styles = readParts(handoutFile(sampleAgenda(), u"docx"_s)).value(u"word/styles.xml"_s);
    // Every style that is used is there.
    static const QRegularExpression used(u"w:pStyle w:val=\"(\\w+)\""_s);
    for (auto match = used.globalMatch(xml); match.hasNext();) {
        const QString style = match.next().captured(1);
        QVERIFY2(styles.contains(QByteArray("w:styleId=\"" + style.toUtf8() + '"')), qPrintable(style));
    }
}

void TestHandoutFormats::wordKeepsCardsTogether()
{
    Handout handout;
    handout.title = u"One card"_s;
    handout.blocks = {sampleAgenda().blocks.back()};
    const QString xml = word(handout);
    const qsizetype first = xml.lastIndexOf("<w:p>"_L1, xml.indexOf("\"Heading3\""_L1));
    const qsizetype last = xml.lastIndexOf("<w:p>"_L1, xml.lastIndexOf("\"Bibliography\""_L1));
    QVERIFY(first > 0 && last > first);
    // Each paragraph of the card but the last is kept with the one after it.
    const QStringList paragraphs = xml.sliced(first, last - first).split("</w:p>"_L1, Qt::SkipEmptyParts);
    QVERIFY(paragraphs.size() >= 8);
    for (const QString& paragraph : paragraphs)
        QVERIFY2(paragraph.contains("<w:keepNext/>"_L1), qPrintable(paragraph));
}

void TestHandoutFormats::wordTablesAreSound()
{
    HandoutBars bars{u"Many bars"_s, 1000, {}};
    for (int i = 0; i < 150; ++i)
        bars.bars.push_back(
            {QString::number(i), {}, double(i * 7), QString::number(i), i * 6.0, i * 7.5, false});
    Handout handout = sampleAgenda();
    handout.blocks.insert(handout.blocks.begin(), bars);
    const QString xml = word(handout);
    static const QRegularExpression table(u"<w:tbl>.*?</w:tbl>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression row(u"<w:tr>.*?</w:tr>"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression cell(u"<w:tc>.*?</w:tcPr>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression span(u"gridSpan w:val=\"(\\d+)\""_s);
    int rows = 0;
    for (auto tables = table.globalMatch(xml); tables.hasNext();) {
        const QString each = tables.next().captured();
        const qsizetype columns = each.count("<w:gridCol "_L1);
        QVERIFY2(columns <= 63, qPrintable(QString::number(columns)));
        QVERIFY(each.contains("<w:tblDescription"_L1));
        for (auto lines = row.globalMatch(each); lines.hasNext(); ++rows) {
            qsizetype covered = 0;
            for (auto cells = cell.globalMatch(lines.next().captured()); cells.hasNext();) {
                const auto found = span.match(cells.next().captured());
                covered += found.hasMatch() ? found.captured(1).toInt() : 1;
            }
            QCOMPARE(covered, columns);
        }
    }
    QVERIFY(rows > 170);
}

void TestHandoutFormats::wordRepeatsHeaders()
{
    const QString xml = word(largeTable(500, 12));
    QCOMPARE(xml.count("<w:tblHeader/>"_L1), 1);
    QCOMPARE(xml.count("<w:tr>"_L1), 501);
}

void TestHandoutFormats::wordHasTheWholeProvenance()
{
    Handout handout = sampleDigest();
    handout.provenance = QString(300, u'p') + u" end of it"_s;
    const auto parts = readParts(handoutFile(handout, u"docx"_s));
    QVERIFY(parts.value(u"word/document.xml"_s).contains("end of it"));
    const QByteArray footer = parts.value(u"word/footer1.xml"_s);
    QVERIFY(footer.contains("pppp"));
    QVERIFY(footer.contains("PAGE"));
    QVERIFY(!footer.contains("end of it"));
}

void TestHandoutFormats::slidesStayOnTheSlide_data()
{
    QTest::addColumn<Handout>("handout");
    QTest::addColumn<bool>("standard");
    for (const bool standard : {false, true}) {
        const char* shape = standard ? "4:3" : "16:9";
        QTest::addRow("agenda, %s", shape) << sampleAgenda() << standard;
        QTest::addRow("digest, %s", shape) << sampleDigest() << standard;
        QTest::addRow("brief, %s", shape) << sampleBrief() << standard;
        QTest::addRow("cards, %s", shape) << manyCards(60) << standard;
        QTest::addRow("table, %s", shape) << largeTable(120, 12) << standard;
    }
}

void TestHandoutFormats::slidesStayOnTheSlide()
{
    QFETCH(Handout, handout);
    QFETCH(bool, standard);
    ReportOptions options;
    options.slides = standard ? SlideShape::Standard : SlideShape::Wide;
    const double width = standard ? 720 : 960;
    const auto parts = readParts(handoutFile(handout, u"pptx"_s, options));
    static const QRegularExpression box(
        u"<a:off x=\"(-?\\d+)\" y=\"(-?\\d+)\"/><a:ext cx=\"(\\d+)\" cy=\"(\\d+)\"/>"_s);
    int boxes = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().startsWith("ppt/slides/slide"_L1))
            continue;
        for (auto match = box.globalMatch(QString::fromUtf8(part.value())); match.hasNext(); ++boxes) {
            const auto found = match.next();
            QVERIFY2(points(found.captured(1)) >= 0 && points(found.captured(2)) >= 0
                         && points(found.captured(1)) + points(found.captured(3)) <= width + 0.01
                         && points(found.captured(2)) + points(found.captured(4)) <= 540.01,
                     qPrintable(part.key() + u' ' + found.captured()));
        }
        QVERIFY(SlideReader(part.value()).read().smallestText >= 9);
    }
    QVERIFY(boxes > 5);
    for (const ReadSlide& slide : readSlides(handoutFile(handout, u"pptx"_s, options))) {
        for (const ReadTable& table : slide.tables) {
            const double height = std::accumulate(table.rowHeights.begin(), table.rowHeights.end(), 0.0);
            QVERIFY2(table.y + height <= 516, qPrintable(slide.title));
        }
    }
}

void TestHandoutFormats::slidesHaveParts()
{
    QStringList titles;
    const auto slides = readSlides(handoutFile(sampleBrief(), u"pptx"_s));
    for (const ReadSlide& slide : slides)
        titles += slide.title;
    QCOMPARE(titles.front(), u"Placeholder catalogue: four questions, two pages"_s);
    for (const QString& part : {u"1. What do we know?"_s, u"2. What was learned about doing research?"_s,
                                u"3. Where is evidence missing?"_s, u"4. What should be researched next?"_s,
                                u"How this was made, and from what"_s})
        QCOMPARE(titles.count(part), 1);
    QCOMPARE(titles.size(), 7);
    // What stands before the first part is on the cover, the matrix below the sentence that leads to it.
    QVERIFY(slides[0].texts.join(u' ').contains(u"This is placeholder text"_s));
    QCOMPARE(slides[3].title, u"3. Where is evidence missing?"_s);
    QCOMPARE(slides[3].tables.size(), size_t(1));
    QCOMPARE(slides[3].tables[0].rows.size(), size_t(11));
}

void TestHandoutFormats::slidesRepeatHeaders()
{
    const auto slides = readSlides(handoutFile(largeTable(500, 12), u"pptx"_s));
    int rows = 0;
    for (const ReadSlide& slide : slides) {
        for (const ReadTable& table : slide.tables) {
            QCOMPARE(table.rows.front().front().text, u"Column 1"_s);
            QVERIFY(table.firstRow);
            rows += int(table.rows.size()) - 1;
        }
    }
    QVERIFY(rows >= 500);
}

void TestHandoutFormats::slidesUseATemplate()
{
    ReportOptions options;
    options.slideTemplate = TemplateFixture().pack();
    for (const Handout& handout : {sampleBrief(), sampleAgenda(), hostileHandout()}) {
        const QByteArray data = handoutFile(handout, u"pptx"_s, options);
        QVERIFY(!data.isEmpty());
        QVERIFY(readSlides(data).size() >= 7);
    }
    options.slideTemplate = "no template";
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const Result<> done = handoutWriterFor(u"pptx")->write(sampleBrief(), options, buffer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
}

void TestHandoutFormats::slidesHaveNotes()
{
    QByteArray notes;
    const auto parts = readParts(handoutFile(sampleBrief(), u"pptx"_s));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().startsWith("ppt/notesSlides/notesSlide"_L1))
            notes += part.value();
    }
    QVERIFY(notes.contains("Research priority score: Item 1"));
    QVERIFY(notes.contains("last search 30 June 2026"));
}

void TestHandoutFormats::pageIsADocument()
{
    const QString html = QString::fromUtf8(handoutFile(sampleBrief(), u"html"_s));
    QCOMPARE(html.count("<h1"_L1), 1);
    QCOMPARE(html.count("<main>"_L1), 1);
    // Headings go down one level at a time.
    static const QRegularExpression heading(u"<h(\\d)"_s);
    int before = 0;
    for (auto match = heading.globalMatch(html); match.hasNext();) {
        const int level = match.next().captured(1).toInt();
        QVERIFY2(level <= before + 1, qPrintable(QString::number(level)));
        before = level;
    }
    QVERIFY(html.contains("<th scope=\"col\""_L1));
    QVERIFY(html.contains("<th scope=\"row\""_L1));
    QVERIFY(html.contains("prefers-color-scheme:dark"_L1));
    QVERIFY(html.contains("@media print"_L1));
    QVERIFY(!html.contains("<script"_L1));
    // Elements are closed as they were opened.
    QString body = html.sliced(html.indexOf("<body>"_L1));
    body.remove("</html>"_L1).replace("<br>"_L1, "<br/>"_L1);
    QString error;
    textOfXml(body.toUtf8(), &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    QVERIFY(html.contains("class=\"new-page\""_L1));
}

void TestHandoutFormats::pageHasItsPolicy()
{
    const QByteArray html = handoutFile(sampleBrief(), u"html"_s);
    QVERIFY(html.contains("default-src 'none'; style-src 'sha256-"));
    QVERIFY(!html.contains("http-equiv=\"refresh\""));
    ReportOptions dark;
    dark.theme = Theme::Dark;
    QVERIFY(handoutFile(sampleBrief(), u"html"_s, dark) != html);
}

void TestHandoutFormats::sheetsAreNamed()
{
    for (const Handout& handout : {sampleAgenda(), sampleBrief(), hostileHandout()}) {
        Progress progress;
        const Result<Workbook> book = handoutBook(handout, {}, progress);
        QVERIFY(book);
        QSet<QString> names;
        for (const Sheet& sheet : book->sheets) {
            QVERIFY2(!sheet.name.isEmpty() && sheet.name.size() <= 31, qPrintable(sheet.name));
            QVERIFY2(!sheet.name.contains(QRegularExpression(u"[\\[\\]:*?/\\\\']"_s)),
                     qPrintable(sheet.name));
            names.insert(sheet.name.toCaseFolded());
        }
        QCOMPARE(size_t(names.size()), book->sheets.size());
    }
}

void TestHandoutFormats::sheetsCompute()
{
    Handout handout;
    handout.title = u"Numbers"_s;
    handout.blocks = {
        HandoutTable{u"T"_s,
                     {{u"Name"_s, 1, false}, {u"Number"_s, 1, true}},
                     {{u"12"_s, u"1,234"_s},
                      {u"a"_s, u"0.71"_s},
                      {u"b"_s, u"007"_s},
                      {u"c"_s, u"61 %"_s},
                      {u"d"_s, u"=2"_s},
                      {u"e"_s, u"1e3"_s},
                      {u"f"_s, u"-5"_s},
                      {u"g"_s, u"inf"_s}}},
        HandoutBars{
            u"B"_s, 10, {{u"x"_s, {}, 4, u"4"_s, 1.5, 6.0, false}, {u"y"_s, {}, 0, u"none"_s, {}, {}, true}}},
        sampleAgenda().blocks.back()};
    Progress progress;
    const Result<Workbook> book = handoutBook(handout, {}, progress);
    QVERIFY(book);
    QCOMPARE(book->sheets.size(), size_t(4));
    std::vector<std::vector<SheetRow>> sheets;
    for (const Sheet& sheet : book->sheets) {
        auto& rows = sheets.emplace_back();
        QVERIFY(sheet.write([&](const SheetRow& row) -> Result<> {
            rows.push_back(row);
            return {};
        }));
    }
    const auto kinds = [&](size_t sheet, size_t cell) {
        QString found;
        for (size_t row = 1; row < sheets[sheet].size(); ++row)
            found += sheets[sheet][row].cells[cell].kind == SheetCell::Kind::Number ? u'n' : u't';
        return found;
    };
    QCOMPARE(kinds(1, 0), u"tttttttt"_s); // a column of names
    QCOMPARE(kinds(1, 1), u"nntttt"_s + u"nt"_s);
    QCOMPARE(sheets[1][1].cells[1].number, 1234.0);
    QCOMPARE(sheets[1][2].cells[1].number, 0.71);
    // What is missing is blank, no zero.
    QCOMPARE(sheets[2][1].cells[2].number, 4.0);
    for (const SheetCell& cell : sheets[2][2].cells)
        QVERIFY(cell.kind != SheetCell::Kind::Number);
    QCOMPARE(book->sheets[2].charts.size(), size_t(1));
    // Items: a column for each kind of fact, the link a link.
    QStringList headers;
    for (const SheetCell& cell : sheets[3][0].cells)
        headers += cell.text;
    QVERIFY2(headers.contains(u"Proposed method"_s), qPrintable(headers.join(u'|')));
    QCOMPARE(sheets[3][1].cells.back().target, u"https://example.org/10"_s);
}

void TestHandoutFormats::paperHoldsTheBrief()
{
    int pages = 0;
    const QString text = textOfPdf(handoutFile(sampleBrief(), u"pdf"_s), &pages);
    QCOMPARE(pages, 2);
    QVERIFY(text.contains(u"1 of 2"_s));
    QCOMPARE(text.count(u"last search 30 June 2026"_s), 3); // each footer, and the end
    // A table's header is on each of its pages.
    const QString table = textOfPdf(handoutFile(largeTable(500, 12), u"pdf"_s), &pages);
    QVERIFY(pages > 8);
    QCOMPARE(table.count(u"Column 1\r\n"_s) + table.count(u"Column 1 "_s) >= pages, true);
}

void TestHandoutFormats::paperSetsWhatRunsOverSmaller()
{
    Handout handout;
    handout.title = u"One page"_s;
    size_t before = 0;
    int grown = 0;
    // Line by line: the second page begins later than it would at the usual size, and nothing is lost meanwhile.
    for (int lines = 30; lines < 60; ++lines) {
        handout.blocks.assign(size_t(lines), HandoutText{u"One of many"_s, HandoutText::Style::Body, {}});
        Progress progress;
        const auto pages = layHandout(handout, {}, progress);
        QVERIFY(pages);
        grown += before != 0 && pages->size() != before ? 1 : 0;
        before = pages->size();
        int count = 0;
        QCOMPARE(withoutSpaces(textOfPdf(handoutFile(handout, u"pdf"_s), &count)).count(u"Oneofmany"_s),
                 lines);
        QCOMPARE(size_t(count), pages->size());
    }
    QCOMPARE(before, size_t(2));
    QCOMPARE(grown, 1);
}

void TestHandoutFormats::minutesReadWell_data()
{
    QTest::addColumn<QString>("ending");
    for (const auto& writer : handoutWriters())
        QTest::newRow(qPrintable(writer->extension())) << writer->extension();
}

/// What a workshop decided, in every format. With LACUNA_SHOTS naming a folder they are kept there to be looked at.
void TestHandoutFormats::minutesReadWell()
{
    QFETCH(const QString, ending);
    MinutesInput input;
    input.zone = QTimeZone(QTimeZone::UTC);
    input.provenance.catalogue = u"Synthetic catalogue"_s;
    input.provenance.total = 212;
    input.meeting.name = u"Made-up workshop"_s;
    input.meeting.begun = QDateTime(QDate(2026, 6, 30), QTime(9, 0), QTimeZone::UTC);
    input.meeting.ended = input.meeting.begun.addSecs(5400);
    const auto add = [&](int at, MinuteKind kind, const QString& step, const QString& subject = {},
                         const QString& text = {}, const QString& votes = {}) {
        Minute& minute = input.meeting.minutes.emplace_back();
        minute.at = input.meeting.begun.addSecs(at * 60);
        minute.kind = kind;
        minute.step = step;
        minute.subject = subject;
        minute.text = text;
        minute.votes = votes;
    };
    add(0, MinuteKind::Step, u"Welcome"_s);
    add(6, MinuteKind::Step, u"Where to begin"_s);
    add(9, MinuteKind::Step, u"Countries by sector"_s);
    add(17, MinuteKind::AgreedGap, u"Countries by sector"_s, u"Cambodia × Fishing and seafood"_s,
        u"Nobody has asked the crews <themselves> yet"_s, u"12 of 14 agree"_s);
    add(21, MinuteKind::NotAGap, u"Countries by sector"_s, u"Tuvalu × Mining"_s,
        u"there are no mines there"_s);
    add(26, MinuteKind::BeingFilled, u"Countries by sector"_s, u"Nepal × Brick kilns"_s,
        u"a made-up institute, until 2028"_s, u"14 of 14"_s);
    add(40, MinuteKind::VoteOpened, u"Vote"_s, u"What comes first"_s);
    add(52, MinuteKind::VoteClosed, u"Vote"_s, u"What comes first"_s, {}, u"14 ballots"_s);
    add(55, MinuteKind::Result, u"Vote"_s, u"What comes first"_s, u"1. Fishing; 2. Brick kilns"_s);
    add(70, MinuteKind::Note, u"Vote"_s, {}, u"Meet again in spring"_s);
    const QByteArray data = handoutFile(minutesHandout(input), ending);
    QVERIFY(!data.isEmpty());
    if (const QString folder = qEnvironmentVariable("LACUNA_SHOTS"); !folder.isEmpty()) {
        QFile kept(folder + u"/minutes."_s + ending);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(data);
    }
    QString said;
    if (ending == u"pdf") {
        said = textOfPdf(data);
    } else if (ending == u"html") {
        said = QString::fromUtf8(data);
        QVERIFY(!said.contains(u"<themselves>"_s));
    } else {
        const auto parts = readParts(data);
        for (const QByteArray& part : parts)
            said += textOfXml(part);
    }
    for (const QString& words : {u"Made-up workshop"_s, u"12 of 14 agree"_s, u"there are no mines there"_s,
                                 u"until 2028"_s, u"Meet again in spring"_s})
        QVERIFY2(withoutSpaces(said).contains(withoutSpaces(words)), qPrintable(words));
}

void TestHandoutFormats::paperSizes_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<QString>("word");
    QTest::newRow("A4") << Paper::A4 << u"w:w=\"11906\" w:h=\"16838\""_s;
    QTest::newRow("Letter") << Paper::Letter << u"w:w=\"12240\" w:h=\"15840\""_s;
    QTest::newRow("A3") << Paper::A3 << u"w:w=\"16838\" w:h=\"23811\""_s;
}

void TestHandoutFormats::paperSizes()
{
    QFETCH(Paper, paper);
    QFETCH(QString, word);
    ReportOptions options;
    options.paper = paper;
    const QString xml = this->word(sampleBrief(), options);
    QVERIFY2(xml.contains(word), qPrintable(xml.sliced(xml.indexOf("<w:pgSz"_L1), 60)));
    Progress progress;
    const auto pages = layHandout(sampleBrief(), options, progress);
    QVERIFY(pages);
    for (const ReportPage& page : *pages)
        QCOMPARE(page.size, paperSize(paper));
}

QTEST_MAIN(TestHandoutFormats)
#include "tst_handoutformats.moc"
