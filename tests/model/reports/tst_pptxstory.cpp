// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include "model/analysis/gapmaptext.h"
#include "model/reports/matrixtable.h"
#include "model/reports/methodnote.h"
#include "model/reports/pptxwriter.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray deckOf(const ReportContent& content, const ReportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto done = PptxWriter().write(content, options, buffer, progress);
    return done ? buffer.data() : QByteArray();
}

ReportOptions only(ReportParts parts)
{
    ReportOptions options = reportOptions();
    options.parts = parts;
    return options;
}

/// Every part of a package as one text, with what is zipped inside it unzipped.
QByteArray everything(const QByteArray& data)
{
    QByteArray all;
    const auto parts = readParts(data);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        all += part.key().toUtf8() + '\n'
            + (part.key().endsWith(u".xlsx"_s) ? everything(part.value()) : part.value());
    return all;
}

/// The targets of a part by the ids of its relationships.
QMap<QString, QString> relationsOf(const QMap<QString, QByteArray>& parts, const QString& part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    QXmlStreamReader xml(parts.value(part.left(slash) + u"/_rels"_s + part.mid(slash) + u".rels"_s));
    QMap<QString, QString> targets;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "Relationship"_L1)
            targets.insert(xml.attributes().value("Id"_L1).toString(),
                           xml.attributes().value("Target"_L1).toString());
    }
    return targets;
}

/// Texts of a part's elements @p name, in order.
QStringList textsOf(const QByteArray& part, QLatin1StringView name)
{
    QXmlStreamReader xml(part);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            texts += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

QString slidePart(size_t number)
{
    return u"ppt/slides/slide%1.xml"_s.arg(number);
}

/// A linked run: its text, and where it leads.
struct Link {
    QString text;
    QString target;
};

std::vector<Link> linksOf(const QMap<QString, QByteArray>& parts, const QString& part)
{
    const auto targets = relationsOf(parts, part);
    QXmlStreamReader xml(parts.value(part));
    std::vector<Link> links;
    QString target;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "r"_L1)
            target.clear();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "hlinkClick"_L1)
            target = targets.value(
                xml.attributes()
                    .value(u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, "id"_L1)
                    .toString());
        else if (xml.name() == "t"_L1 && !target.isEmpty())
            links.push_back({xml.readElementText(), target});
    }
    return links;
}

int numberOf(const QString& target)
{
    return target.section(u"slide"_s, -1).section(u'.', 0, 0).toInt();
}

} // namespace

/// Decks of whole contents, read back as another program would.
class TestPptxStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void storyHasEveryView();
    void partsDecideWhatThereIs();
    void stepsShowTheirPart();
    void stepsWithoutAView();
    void notesCarryCaptionNumbersAndReferences();
    void gapListEqualsTheListing();
    void chartsEqualTheirTables();
    void workbooksHoldNoFormulas();
    void cellsLeadToTheirStudies();
    void appendixSaysWhatItLeavesOut();
    void sourcesAreListedOnce();
    void mapTilesEqualTheMap();
    void changesAreListed();
    void confidentialThingsStay();
    void confidentialThingsLeaveIfAsked();
    void standardShape();
    void everythingHasAltText();
    void sameInputSameBytes();
    void scriptsOfTheWorld();
    void unreadableStudiesAreAnError();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess();

private:
    std::unique_ptr<ContentFixture> m_fixture;
    ReportContent m_story;
};

void TestPptxStory::initTestCase()
{
    m_fixture = std::make_unique<ContentFixture>(120);
    m_story = m_fixture->content({m_fixture->view(u"sector", u"method", u"Sectors by method"_s),
                                  m_fixture->view(u"method", u"confidence", u"Methods and confidence"_s)});
    m_story.title = u"Two views"_s;
    m_story.subtitle = u"of a synthetic catalogue"_s;
}

void TestPptxStory::storyHasEveryView()
{
    QVERIFY(PptxWriter().takesStories());
    const QByteArray data =
        deckOf(m_story, only(ReportPart::Title | ReportPart::Matrix | ReportPart::Method));
    const auto slides = readSlides(data);
    QVERIFY(slides.size() >= 5);
    QCOMPARE(slides.front().title, u"Two views"_s);
    QVERIFY(slides.front().texts.contains(u"of a synthetic catalogue"_s));
    // The contents lead to where each view begins.
    const auto links = linksOf(readParts(data), slidePart(1));
    QCOMPARE(links.size(), 2u);
    for (size_t i = 0; i < 2; ++i) {
        const int target = numberOf(links[i].target);
        QVERIFY(target > 1);
        QCOMPARE(slides[size_t(target) - 1].title, m_story.views[i].title);
        QVERIFY(links[i].text.endsWith(m_story.views[i].title));
    }
    // Two questions, two method notes.
    QVERIFY(slides[slides.size() - 2].title.contains(u"Sectors by method"_s));
    QVERIFY(slides.back().title.contains(u"Methods and confidence"_s));
    ReportContent twice = m_story;
    twice.views[1] = twice.views[0];
    const auto same = readSlides(deckOf(twice, only(ReportPart::Method)));
    QCOMPARE(same.size(), 1u);
}

void TestPptxStory::partsDecideWhatThereIs()
{
    const ReportContent one = m_fixture->content({m_story.views[0]});
    const auto titles = [&](ReportPart part) {
        QStringList found;
        for (const ReadSlide& slide : readSlides(deckOf(one, only(part))))
            found += slide.title;
        return found.join(u'|');
    };
    QCOMPARE(titles(ReportPart::Title), u"Sectors by method"_s);
    QVERIFY(titles(ReportPart::Charts).startsWith(u"In figures"_s));
    QVERIFY(titles(ReportPart::GapList).startsWith(u"Ranked gaps"_s));
    QVERIFY(titles(ReportPart::CellStudies).startsWith(u"Studies by cell"_s));
    QVERIFY(titles(ReportPart::Sources).startsWith(u"Sources"_s));
    QVERIFY(titles(ReportPart::Method).startsWith(u"How to read"_s));
    // Neither axis is of countries, nothing is compared: there is no slide, and that is said.
    for (const ReportPart part : {ReportPart::Map, ReportPart::Changes}) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        const auto done = PptxWriter().write(one, only(part), buffer, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::BadInput);
        QVERIFY(buffer.data().isEmpty());
    }
}

void TestPptxStory::notesCarryCaptionNumbersAndReferences()
{
    const ReportContent one = m_fixture->content({m_story.views[0]});
    const auto parts = readParts(deckOf(one, reportOptions()));
    QVERIFY(parts.contains(u"ppt/notesMasters/notesMaster1.xml"_s));
    QVERIFY(parts.value(u"ppt/presentation.xml"_s).contains("notesMasterIdLst"));
    const QString notes = textsOf(parts.value(u"ppt/notesSlides/notesSlide2.xml"_s), "t"_L1).join(u'\n');
    QVERIFY(notes.contains(u"What the synthetic studies leave open"_s));
    QVERIFY(notes.contains(u"Say that these are made up."_s));
    for (const methodnote::Line& line : methodnote::lines(*one.views[0].map, QDate(2026, 6, 30)))
        QVERIFY2(notes.contains(line.text), qPrintable(line.text));
    // An overview of groups may come before the first page of the matrix.
    QString pages;
    for (int page = 2; page <= 4; ++page)
        pages += textsOf(parts.value(u"ppt/notesSlides/notesSlide%1.xml"_s.arg(page)), "t"_L1).join(u'\n');
    QVERIFY(pages.contains(u"References of studies on this slide"_s));
    QVERIFY(pages.contains(u"https://doi.org/10."_s));
    QCOMPARE(
        relationsOf(parts, u"ppt/notesSlides/notesSlide2.xml"_s).values().count(u"../slides/slide2.xml"_s),
        1);
}

void TestPptxStory::gapListEqualsTheListing()
{
    const ReportContent one = m_fixture->content({m_story.views[0]});
    ReportOptions options = only(ReportPart::GapList);
    options.mostGaps = 30;
    const GapListing listing = gapsOf(one.views[0], options);
    const auto slides = readSlides(deckOf(one, options));
    size_t i = 0;
    for (const ReadSlide& slide : slides) {
        QVERIFY(slide.tables[0].firstRow);
        for (size_t row = 1; row < slide.tables[0].rows.size(); ++row, ++i) {
            const auto& cells = slide.tables[0].rows[row];
            const Gap& gap = listing.gaps.at(i);
            QCOMPARE(cells[0].text, QString::number(i + 1));
            QVERIFY(gapTitle(*one.views[0].map, gap).startsWith(cells[1].text.chopped(1)));
            QVERIFY(cells[2].text.endsWith(gapClassLabel(gap.gapClass)));
            QCOMPARE(cells[3].text, QString::number(gap.n));
            QCOMPARE(cells[4].text, QLocale().toString(gap.score, 'f', 0));
        }
    }
    QCOMPARE(i, listing.gaps.size());
}

void TestPptxStory::chartsEqualTheirTables()
{
    const auto view = m_fixture->view(u"sector", u"method", u"V"_s, {}, u"confidence");
    const auto parts = readParts(deckOf(m_fixture->content({view}), only(ReportPart::Charts)));
    const auto charts = chartsOf(view);
    QVERIFY(charts.size() >= 3);
    for (size_t i = 0; i < charts.size(); ++i) {
        const QString part = u"ppt/charts/chart%1.xml"_s.arg(i + 1);
        QVERIFY(parts.contains(part));
        const ChartTable& table = charts[i].table;
        QStringList wanted;
        for (size_t serie = 0; serie < table.series.size(); ++serie) {
            wanted += table.series[serie].label;
            for (const ChartCategory& category : table.categories)
                wanted += category.label;
            for (size_t c = 0; c < table.categories.size(); ++c)
                wanted += QString::number(table.value(c, serie));
        }
        QCOMPARE(textsOf(parts.value(part), "v"_L1), wanted);
        QVERIFY(parts.value(part).contains("schemeClr"));
        QVERIFY(!parts.value(part).contains("srgbClr"));
        // The workbook says the same.
        const QString target = relationsOf(parts, part).value(u"rId1"_s);
        const auto book = readParts(parts.value(u"ppt/embeddings/"_s + target.section(u'/', -1)));
        const QStringList figures = textsOf(book.value(u"xl/worksheets/sheet1.xml"_s), "v"_L1);
        const QStringList words = textsOf(book.value(u"xl/sharedStrings.xml"_s), "t"_L1);
        QVERIFY(words.contains(table.categories[0].label));
        QVERIFY(figures.contains(QString::number(table.value(0, 0))));
    }
    // Slides refer to them, with alt text.
    QVERIFY(relationsOf(parts, slidePart(1)).values().contains(u"../charts/chart1.xml"_s));
    QVERIFY(parts.value(slidePart(1)).contains("descr=\"Cells by gap class: "));
}

void TestPptxStory::workbooksHoldNoFormulas()
{
    ReportView view = m_fixture->view(u"sector", u"method");
    auto map = std::make_shared<GapMap>(*view.map);
    map->rowsLabel = u"=cmd|'/c calc'!A1"_s;
    view.map = map;
    const QByteArray all = everything(deckOf(m_fixture->content({view}), reportOptions()));
    QVERIFY(!all.contains("<f>"));
}

void TestPptxStory::cellsLeadToTheirStudies()
{
    const ReportContent one = m_fixture->content({m_story.views[0]});
    const QByteArray data = deckOf(one, reportOptions());
    const auto parts = readParts(data);
    const auto slides = readSlides(data);
    int followed = 0;
    for (size_t number = 1; number <= slides.size(); ++number) {
        if (slides[number - 1].tables.empty()
            || !slides[number - 1].tables[0].description.startsWith(u"Gap matrix"_s))
            continue;
        for (const Link& link : linksOf(parts, slidePart(number))) {
            const ReadSlide& there = slides.at(size_t(numberOf(link.target)) - 1);
            QVERIFY(there.title.startsWith(u"Studies by cell"_s));
            ++followed;
        }
    }
    QVERIFY(followed > 10);
    // Headings lead back, references to the web; each cell has as many as the map counts.
    const GapMap& map = *one.views[0].map;
    int headings = 0;
    int references = 0;
    int counted = 0;
    for (size_t number = 1; number <= slides.size(); ++number) {
        if (!slides[number - 1].title.startsWith(u"Studies by cell"_s))
            continue;
        for (const Link& link : linksOf(parts, slidePart(number))) {
            if (link.target.startsWith(u"https://"_s)) {
                ++references;
                continue;
            }
            QVERIFY(slides.at(size_t(numberOf(link.target)) - 1)
                        .tables[0]
                        .description.startsWith(u"Gap matrix"_s));
            if (link.text.contains(u"(continued)"_s))
                continue;
            ++headings;
            const QString name = link.text.section(u" · "_s, 0, 0);
            for (size_t row = 0; row < map.rows.size(); ++row) {
                for (size_t column = 0; column < map.columns.size(); ++column) {
                    const GapCell& cell = map.cell(int(row), int(column));
                    if (name == map.rows[row].label + u" × "_s + map.columns[column].label
                        && cell.n + cell.ongoing > 0)
                        counted += cell.n + cell.ongoing;
                }
            }
        }
    }
    QCOMPARE(headings, followed);
    QCOMPARE(references, counted);
}

void TestPptxStory::appendixSaysWhatItLeavesOut()
{
    const ContentFixture many(3000);
    const ReportContent content = many.content({many.view(u"country", u"sector", u"Many"_s)});
    const auto slides = readSlides(deckOf(content, only(ReportPart::CellStudies | ReportPart::Sources)));
    QVERIFY(slides.size() < 60);
    QVERIFY(slides.front().texts.join(u' ').contains(u"A spreadsheet or a web page lists them all."_s));
    QVERIFY(slides.back().texts.join(u' ').contains(u" of the "_s));
}

void TestPptxStory::sourcesAreListedOnce()
{
    const auto slides = readSlides(deckOf(m_story, only(ReportPart::Sources)));
    QStringList references;
    for (const ReadSlide& slide : slides) {
        for (size_t row = 1; row < slide.tables[0].rows.size(); ++row)
            references += slide.tables[0].rows[row][0].text;
    }
    std::vector<Id> ids;
    for (const ReportView& view : m_story.views) {
        const auto in = view.map->studiesIn(-1, -1);
        ids.insert(ids.end(), in.begin(), in.end());
    }
    std::ranges::sort(ids);
    const auto [first, last] = std::ranges::unique(ids);
    ids.erase(first, last);
    QCOMPARE(references.size(), qsizetype(ids.size()));
    QCOMPARE(references.removeDuplicates(), 0);
}

void TestPptxStory::mapTilesEqualTheMap()
{
    const auto view = m_fixture->view(u"country", u"method", u"Countries"_s);
    const auto slides = readSlides(deckOf(m_fixture->content({view}), only(ReportPart::Map)));
    QCOMPARE(slides.size(), 1u);
    int tiles = 0;
    for (size_t row = 0; row < view.map->rows.size(); ++row) {
        const QString label = view.map->rows[row].label;
        if (!slides[0].names.contains(label))
            continue;
        ++tiles;
        const int n = view.map->rowTotals[row].n;
        const QString symbol = gapClassSymbol(view.map->rowTotals[row].gapClass);
        const QString figure = n == 0 ? symbol
            : symbol.isEmpty()        ? QString::number(n)
                                      : QString::number(n) + u' ' + symbol;
        QVERIFY2(slides[0].texts.contains(figure), qPrintable(label));
    }
    QVERIFY(tiles > 20);
}

void TestPptxStory::changesAreListed()
{
    const ContentFixture before(60);
    ReportView view = m_story.views[0];
    view.change = compareMaps(view.map, before.view(u"sector", u"method").map);
    view.changedSince = u"last year"_s;
    const auto slides = readSlides(deckOf(m_fixture->content({view}), only(ReportPart::Changes)));
    QVERIFY(!slides.empty());
    QVERIFY(slides[0].title.contains(u"since last year"_s));
    QVERIFY(slides[0].texts.contains(differenceText(*view.change)));
    const auto& rows = slides[0].tables[0].rows;
    const MapChange& first = view.change->changes.front();
    QCOMPARE(rows[1][0].text, changeTitle(*view.change, first.row, first.column));
    QCOMPARE(rows[1][2].text, explainChange(*view.change, first.row, first.column));
}

void TestPptxStory::confidentialThingsStay()
{
    ReportContent content = m_story;
    GapNote note = MapNotes::blank(*content.views[0].map, 0, 0);
    note.text = u"secret plan"_s;
    note.filledBy = u"Ana Secret"_s;
    content.views[0].gapNotes = MapNotes(*content.views[0].map, {note});
    const QByteArray all = everything(deckOf(content, reportOptions()));
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains("private note of study"));
    QVERIFY(!all.contains("file of study"));
    QVERIFY(!all.contains("ecret"));
}

void TestPptxStory::confidentialThingsLeaveIfAsked()
{
    ReportContent content = m_story;
    ReportOptions options = reportOptions();
    options.mostGaps = 0;
    const Gap gap = gapsOf(content.views[0], options).gaps.front();
    GapNote note = MapNotes::blank(*content.views[0].map, gap.row, gap.column);
    note.text = u"secret plan"_s;
    content.views[0].gapNotes = MapNotes(*content.views[0].map, {note});
    options.confidential = Confidential::StudyNotes;
    QVERIFY(everything(deckOf(content, options)).contains("private note of study"));
    options.confidential = Confidential::FileNames;
    QVERIFY(everything(deckOf(content, options)).contains("file of study"));
    options.confidential = Confidential::GapNotes;
    QVERIFY(everything(deckOf(content, options)).contains("secret plan"));
}

void TestPptxStory::standardShape()
{
    ReportOptions options = reportOptions();
    options.slides = SlideShape::Standard;
    const QByteArray data = deckOf(m_story, options);
    QVERIFY(readParts(data).value(u"ppt/presentation.xml"_s).contains("cx=\"9144000\" cy=\"6858000\""));
    for (const ReadSlide& slide : readSlides(data)) {
        for (const ReadTable& table : slide.tables) {
            double right = table.x;
            for (const double width : table.columnWidths)
                right += width;
            QVERIFY(right <= 720 - 35.9);
        }
        QVERIFY(slide.smallestText >= 9);
    }
}

void TestPptxStory::everythingHasAltText()
{
    const auto view = m_fixture->view(u"country", u"method", u"Countries"_s);
    const auto parts = readParts(deckOf(m_fixture->content({view}), reportOptions()));
    int frames = 0;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!part.key().startsWith(u"ppt/slides/slide"_s))
            continue;
        QXmlStreamReader xml(part.value());
        QString holder;
        bool title = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "graphicFrame"_L1 || xml.name() == "grpSp"_L1 || xml.name() == "sp"_L1)
                holder = xml.name().toString();
            // The title is read first.
            if (xml.name() == "ph"_L1)
                title = true;
            if (xml.name() == "graphicFrame"_L1)
                QVERIFY(title);
            if (xml.name() != "cNvPr"_L1 || holder.isEmpty())
                continue;
            QVERIFY(!xml.attributes().value("name"_L1).isEmpty());
            if (holder != u"sp"_s) {
                QVERIFY2(!xml.attributes().value("descr"_L1).isEmpty(), qPrintable(part.key()));
                ++frames;
            }
        }
        QVERIFY(!xml.hasError());
    }
    QVERIFY(frames > 5);
}

void TestPptxStory::sameInputSameBytes()
{
    const QByteArray first = deckOf(m_story, reportOptions());
    QVERIFY(!first.isEmpty());
    QTest::qSleep(1100); // workbooks and zips count in seconds
    QVERIFY(deckOf(m_story, reportOptions()) == first);
}

void TestPptxStory::scriptsOfTheWorld()
{
    const QStringList labels{u"العمل الجبري في قطاع الصيد"_s, u"แรงงานบังคับในอุตสาหกรรมประมง"_s,
                             u"渔业和水产加工业的强迫劳动"_s, u"ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ"_s, u"Албадан хөдөлмөр"_s};
    ReportView view = m_fixture->view(u"sector", u"method", labels.join(u' '));
    auto map = std::make_shared<GapMap>(*view.map);
    for (size_t i = 0; i < map->rows.size(); ++i)
        map->rows[i].label = labels[qsizetype(i) % labels.size()];
    for (size_t i = 0; i < map->columns.size(); ++i)
        map->columns[i].label = labels[qsizetype(i) % labels.size()];
    view.map = map;
    const auto parts = readParts(deckOf(m_fixture->content({view}), reportOptions()));
    QVERIFY(!parts.isEmpty());
    QByteArray all;
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (part.key().startsWith(u"ppt/slides/slide"_s))
            all += part.value();
    }
    for (const QString& label : labels.first(1) + labels.last(2))
        QVERIFY(all.contains(label.toUtf8()));
    QVERIFY(all.contains("rtl=\"1\""));
}

void TestPptxStory::unreadableStudiesAreAnError()
{
    class Broken : public StudySource {
    public:
        Result<> visit(std::span<const Id>, bool, const std::function<bool(const Entry&)>&) const override
        {
            return fail(ErrorKind::Io, u"broken on purpose"_s);
        }
    };
    const Broken broken;
    ReportContent content = m_story;
    content.studies = &broken;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto done = PptxWriter().write(content, reportOptions(), buffer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().message, u"broken on purpose"_s);
    QVERIFY(buffer.data().isEmpty());
    content.studies = nullptr;
    QVERIFY(!deckOf(content, reportOptions()).isEmpty());
}

void TestPptxStory::fullDiskIsAnError()
{
    const qint64 size = deckOf(m_story, reportOptions()).size();
    FailDevice device(size / 2);
    QVERIFY(device.open(QIODevice::WriteOnly));
    Progress progress;
    const auto done = PptxWriter().write(m_story, reportOptions(), device, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Io);
}

void TestPptxStory::cancelIsNeverSuccess()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto done = PptxWriter().write(m_story, reportOptions(), buffer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

/// A map shown in two ways: each step has its own part, and the studies are listed once, where the gaps lead.
void TestPptxStory::stepsShowTheirPart()
{
    const ContentFixture fixture(80);
    ReportView matrix = fixture.view(u"sector", u"method", u"As a matrix"_s);
    ReportView gaps = matrix;
    gaps.title = u"As a list"_s;
    constexpr ReportParts always = ReportPart::CellStudies | ReportPart::Method;
    matrix.parts = always | ReportPart::Matrix;
    gaps.parts = always | ReportPart::GapList;
    ReportContent content = fixture.content({gaps, matrix});
    content.title = u"Steps"_s;
    const auto parts = readParts(deckOf(content, reportOptions()));
    QStringList titles;
    for (size_t slide = 1; parts.contains(slidePart(slide)); ++slide)
        titles += textsOf(parts.value(slidePart(slide)), "p"_L1).value(0);
    QVERIFY(!titles.filter(u"Ranked gaps: As a list"_s).isEmpty());
    QVERIFY(titles.filter(u"Ranked gaps: As a matrix"_s).isEmpty());
    QVERIFY(!titles.filter(u"As a matrix"_s).isEmpty());
    QVERIFY(titles.filter(u"In figures"_s).isEmpty());
    const QStringList listed = titles.filter(u"Studies by cell"_s);
    QVERIFY(!listed.isEmpty());
    QVERIFY(listed.filter(u"As a list"_s).isEmpty()); // once, with the matrix
    QCOMPARE(titles.filter(u"How to read"_s).size(), 1);
}

void TestPptxStory::stepsWithoutAView()
{
    ReportContent content;
    content.title = u"Words only"_s;
    content.protocol.title = u"Synthetic catalogue"_s;
    ReportInsert title;
    title.title = u"Part one"_s;
    title.blocks.emplace_back(
        HandoutText{.text = u"Below it"_s, .style = HandoutText::Style::Lead, .link = {}});
    title.notes = u"Smile"_s;
    ReportInsert text;
    text.title = u"Rules"_s;
    text.blocks.emplace_back(
        HandoutText{.text = u"• Listen <b>"_s, .style = HandoutText::Style::Body, .link = {}});
    content.inserts = {title, text};
    const auto parts = readParts(deckOf(content, reportOptions()));
    QVERIFY(parts.contains(slidePart(3)) && !parts.contains(slidePart(4)));
    const QString cover = textsOf(parts.value(slidePart(1)), "p"_L1).join(u'\n');
    QVERIFY2(cover.contains(u"Words only"_s) && cover.contains(u"1. Part one"_s)
                 && cover.contains(u"2. Rules"_s) && cover.contains(u"Synthetic catalogue"_s),
             qPrintable(cover));
    QCOMPARE(linksOf(parts, slidePart(1)).size(), 2U);
    const QStringList part = textsOf(parts.value(slidePart(2)), "p"_L1);
    QVERIFY(part.contains(u"Part one"_s) && part.contains(u"Below it"_s));
    QVERIFY(textsOf(parts.value(slidePart(3)), "p"_L1).contains(u"• Listen <b>"_s));
    QVERIFY(everything(deckOf(content, reportOptions())).contains("Smile"));
    // With nothing at all there is nothing to show.
    content.inserts.clear();
    QVERIFY(deckOf(content, only(ReportPart::Matrix)).isEmpty());
}

QTEST_GUILESS_MAIN(TestPptxStory)
#include "tst_pptxstory.moc"
