// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odfreader.h"
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "support/faildevice.h"

#include "model/analysis/gapmaptext.h"
#include "model/reports/matrixtable.h"
#include "model/reports/odpwriter.h"
#include "model/reports/pptxwriter.h"

#include <QtCore/QLocale>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> tryWrite(const ReportContent& content, const ReportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto done = OdpWriter().write(content, options, buffer, progress);
    if (!done)
        return std::unexpected(done.error());
    return buffer.data();
}

/// A deck read back as another program would.
struct ReadDeck {
    QMap<QString, QByteArray> parts;
    OdfNode content;
    OdfNode styles;
    std::vector<const OdfNode*> pages{};

    explicit ReadDeck(const QByteArray& data)
        : parts(readParts(data))
        , content(readOdf(parts.value(u"content.xml"_s)))
        , styles(readOdf(parts.value(u"styles.xml"_s)))
    {
        pages = content.all(u"draw:page"_s);
    }
    ReadDeck(const ReadDeck&) = delete; // pages are its own
    ReadDeck& operator=(const ReadDeck&) = delete;

    static QString title(const OdfNode& page)
    {
        for (const OdfNode* frame : page.all(u"draw:frame"_s)) {
            if (frame->value(u"presentation:class"_s) == u"title"_s)
                return frame->text;
        }
        return {};
    }
    /// The table that is described as @p begin says; null: none.
    const OdfNode* table(const OdfNode& page, const QString& begin) const
    {
        for (const OdfNode* frame : page.all(u"draw:frame"_s)) {
            const OdfNode* description = frame->child(u"svg:desc"_s);
            if (description && description->text.startsWith(begin))
                return frame->child(u"table:table"_s);
        }
        return nullptr;
    }
    /// The attributes of the automatic style @p name, of all its elements.
    QMap<QString, QString> style(const QString& name) const
    {
        QMap<QString, QString> values;
        for (const OdfNode* style : content.all(u"style:style"_s)) {
            if (style->value(u"style:name"_s) != name)
                continue;
            style->visit([&](const OdfNode& node) { values.insert(node.attributes); });
        }
        return values;
    }
};

ReportOptions only(ReportParts parts)
{
    ReportOptions options = reportOptions();
    options.parts = parts;
    return options;
}

QString cellText(const GapCell& cell)
{
    const QString symbol = gapClassSymbol(cell.gapClass);
    return cell.n == 0     ? symbol
        : symbol.isEmpty() ? QString::number(cell.n)
                           : QString(QString::number(cell.n) + u' ' + symbol);
}

} // namespace

/// Presentations of whole contents, read back as another program would.
class TestOdpWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatItIs();
    void manifestNamesEveryPart();
    void hasTheSlidesOfPowerPoint();
    void stylesExist();
    void matrixEqualsTheMap();
    void headersAreMerged();
    void hatchesKeepTheirSymbol();
    void chartsEqualTheirTables();
    void notesCarryCaptionAndNumbers();
    void linksLeadSomewhere();
    void everythingHasAltText();
    void footersAndNumbers();
    void themes_data();
    void themes();
    void standardShape();
    void scriptsOfTheWorld();
    void languageIsStated();
    void hostileTextIsText();
    void confidentialThingsStay();
    void sameInputSameBytes();
    void fullDiskIsAnError();
    void cancelLeavesNothing();
    void nothingToShow();

private:
    std::unique_ptr<ContentFixture> m_fixture;
    ReportContent m_story;
    std::unique_ptr<ReadDeck> m_deck; ///< of the story
    QByteArray m_data;
};

void TestOdpWriter::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_fixture = std::make_unique<ContentFixture>(150);
    m_story = m_fixture->content({m_fixture->view(u"sector", u"method"),
                                  m_fixture->view(u"country", u"method", u"Countries"_s, {}, u"confidence")});
    m_story.title = u"A story"_s;
    m_data = tryWrite(m_story, reportOptions()).value_or(QByteArray());
    m_deck = std::make_unique<ReadDeck>(m_data);
    QVERIFY(m_deck->pages.size() > 10);
}

void TestOdpWriter::saysWhatItIs()
{
    const QByteArray type = "application/vnd.oasis.opendocument.presentation";
    QVERIFY(m_data.startsWith("PK\x03\x04"));
    QCOMPARE(m_data.mid(8, 2), QByteArray(2, '\0')); // stored
    QCOMPARE(m_data.mid(30, 8 + type.size()), "mimetype" + type);
    const OdfNode meta = readOdf(m_deck->parts.value(u"meta.xml"_s));
    QCOMPARE(meta.first(u"dc:title"_s)->text, u"A story"_s);
    QVERIFY(meta.first(u"dc:date"_s)->text.startsWith(u"2026-06-30"_s));
    QCOMPARE(m_deck->content.value(u"office:version"_s), u"1.3"_s);
}

void TestOdpWriter::manifestNamesEveryPart()
{
    const OdfNode manifest = readOdf(m_deck->parts.value(u"META-INF/manifest.xml"_s));
    QStringList named;
    for (const OdfNode* entry : manifest.all(u"manifest:file-entry"_s)) {
        const QString path = entry->value(u"manifest:full-path"_s);
        if (!path.endsWith(u'/'))
            named += path;
        else if (path != u"/"_s)
            QCOMPARE(entry->value(u"manifest:media-type"_s), u"application/vnd.oasis.opendocument.chart"_s);
    }
    QStringList there = m_deck->parts.keys();
    there.removeAll(u"mimetype"_s);
    there.removeAll(u"META-INF/manifest.xml"_s);
    named.sort();
    there.sort();
    QCOMPARE(named, there);
    for (const OdfNode* object : m_deck->content.all(u"draw:object"_s))
        QVERIFY(there.contains(object->value(u"xlink:href"_s).sliced(2) + u"/content.xml"_s));
}

void TestOdpWriter::hasTheSlidesOfPowerPoint()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    QVERIFY(PptxWriter().write(m_story, reportOptions(), buffer, progress));
    const auto slides = readSlides(buffer.data());
    QCOMPARE(m_deck->pages.size(), slides.size());
    for (size_t i = 0; i < slides.size(); ++i) {
        QCOMPARE(ReadDeck::title(*m_deck->pages[i]), slides[i].title);
        QCOMPARE(m_deck->pages[i]->all(u"table:table"_s).size(), slides[i].tables.size());
    }
}

/// A name that no style has is no error to any program, only a look that is lost.
void TestOdpWriter::stylesExist()
{
    QSet<QString> styles;
    const auto collect = [&](const OdfNode& node) {
        if (node.name == u"style:style"_s || node.name == u"style:master-page"_s
            || node.name == u"style:page-layout"_s || node.name == u"style:presentation-page-layout"_s)
            styles.insert(node.value(u"style:name"_s));
        if (node.name == u"draw:hatch"_s || node.name == u"draw:stroke-dash"_s)
            styles.insert(node.value(u"draw:name"_s));
    };
    m_deck->content.visit(collect);
    m_deck->styles.visit(collect);
    int names = 0;
    const auto check = [&](const OdfNode& node) {
        for (auto each = node.attributes.begin(); each != node.attributes.end(); ++each) {
            const bool refers = (each.key().endsWith(u"style-name"_s) && each.key() != u"style:name"_s)
                || each.key().endsWith(u"-layout-name"_s) || each.key() == u"draw:master-page-name"_s
                || each.key() == u"draw:fill-hatch-name"_s || each.key() == u"draw:stroke-dash"_s;
            if (!refers)
                continue;
            ++names;
            QVERIFY2(styles.contains(each.value()), qPrintable(each.key() + u' ' + each.value()));
        }
    };
    m_deck->content.visit(check);
    m_deck->styles.visit(check);
    QVERIFY(names > 1000);
}

void TestOdpWriter::matrixEqualsTheMap()
{
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 5, .columnGroups = 2, .columnsEach = 4});
    const ReadDeck deck(written(OdpWriter(), *map, only(ReportPart::Matrix)));
    QCOMPARE(deck.pages.size(), 1u);
    const OdfNode* table = deck.table(*deck.pages[0], u"Gap matrix: "_s);
    QVERIFY(table);
    const auto rows = tableTexts(*table);
    const MatrixLayout layout(map, MatrixDrawing(), [](const QString&, double, bool) { return 10.0; });
    // Two header rows, every row of the map, the totals.
    QCOMPARE(rows.size(), 2 + map->rows.size() + 1);
    QCOMPARE(table->all(u"table:table-column"_s).size(), size_t(rows[0].size()));
    for (size_t row = 0; row < map->rows.size(); ++row) {
        const QStringList& read = rows[row + 2];
        QCOMPARE(read[0], map->rows[row].label);
        qsizetype shown = 0;
        for (const MatrixLine& line : layout.columnLines())
            QCOMPARE(read[++shown], cellText(map->cell(int(row), line.index)));
        QCOMPARE(read[++shown], QString::number(map->rowTotals[row].n));
        QCOMPARE(read.size(), shown + 1);
    }
    qsizetype shown = 0;
    for (const MatrixLine& line : layout.columnLines())
        QCOMPARE(rows.back()[++shown], QString::number(map->columnTotals[size_t(line.index)].n));
}

void TestOdpWriter::headersAreMerged()
{
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 5, .columnGroups = 2, .columnsEach = 4});
    const ReadDeck deck(written(OdpWriter(), *map, only(ReportPart::Matrix)));
    const OdfNode* table = deck.table(*deck.pages[0], u"Gap matrix: "_s);
    QVERIFY(table);
    QCOMPARE(table->value(u"table:use-first-row-styles"_s), u"true"_s);
    QCOMPARE(table->value(u"table:use-first-column-styles"_s), u"true"_s);
    const auto rows = table->all(u"table:table-row"_s);
    QCOMPARE(rows[0]->children[0].value(u"table:number-rows-spanned"_s), u"2"_s);
    QCOMPARE(rows[1]->children[0].name, u"table:covered-table-cell"_s);
    // Each row has as many cells as there are columns, and what is covered follows what covers it.
    int covered = 0;
    int spanned = 0;
    for (const OdfNode* row : rows) {
        QCOMPARE(row->children.size(), table->all(u"table:table-column"_s).size());
        for (const OdfNode& cell : row->children) {
            covered += cell.name == u"table:covered-table-cell"_s ? 1 : 0;
            const auto span = [&](const QString& name) { return std::max(1, cell.value(name).toInt()); };
            spanned += span(u"table:number-rows-spanned"_s) * span(u"table:number-columns-spanned"_s) - 1;
        }
    }
    QVERIFY(covered > 4);
    QCOMPARE(covered, spanned);
}

void TestOdpWriter::hatchesKeepTheirSymbol()
{
    const OdfNode* hatch = m_deck->styles.first(u"draw:hatch"_s);
    QVERIFY(hatch);
    const Palette& palette = paletteFor(Theme::Light);
    int gaps = 0;
    for (const OdfNode* page : m_deck->pages) {
        const OdfNode* table = m_deck->table(*page, u"Gap matrix: "_s);
        if (!table)
            continue;
        for (const OdfNode* cell : table->all(u"table:table-cell"_s)) {
            if (cell->text != gapClassSymbol(GapClass::AbsoluteGap))
                continue;
            const auto style = m_deck->style(cell->value(u"table:style-name"_s));
            QCOMPARE(style.value(u"draw:fill"_s), u"hatch"_s);
            // Where hatches are not drawn, the ground is still that of a gap.
            QCOMPARE(style.value(u"fo:background-color"_s), palette.gapGround.name());
            if (++gaps > 20)
                return;
        }
    }
    QVERIFY(gaps > 0);
}

void TestOdpWriter::chartsEqualTheirTables()
{
    const ReportView& view = m_story.views[1];
    const ReadDeck deck(tryWrite(m_fixture->content({view}), only(ReportPart::Charts)).value());
    const auto charts = chartsOf(view);
    QVERIFY(charts.size() >= 3);
    const auto objects = deck.content.all(u"draw:object"_s);
    QCOMPARE(objects.size(), charts.size());
    for (size_t i = 0; i < charts.size(); ++i) {
        const OdfNode root =
            readOdf(deck.parts.value(objects[i]->value(u"xlink:href"_s).sliced(2) + u"/content.xml"_s));
        const ChartTable& table = charts[i].table;
        QCOMPARE(root.first(u"chart:title"_s)->text, charts[i].title);
        const OdfNode* figures = root.first(u"table:table"_s);
        QVERIFY(figures);
        QCOMPARE(root.all(u"chart:series"_s).size(), table.series.size());
        const auto rows = tableTexts(*figures);
        QCOMPARE(rows.size(), table.categories.size() + 1);
        for (size_t row = 0; row < table.categories.size(); ++row) {
            QCOMPARE(rows[row + 1][0], table.categories[row].label);
            for (size_t serie = 0; serie < table.series.size(); ++serie) {
                QCOMPARE(rows[0][qsizetype(serie) + 1], table.series[serie].label);
                QCOMPARE(rows[row + 1][qsizetype(serie) + 1].toDouble(), table.value(row, serie));
            }
        }
        // The series are of these cells.
        const QString last = QString::number(table.categories.size() + 1);
        QCOMPARE(root.first(u"chart:series"_s)->value(u"chart:values-cell-range-address"_s),
                 QString(u"local-table.$B$2:.$B$"_s + last));
        root.visit([](const OdfNode& node) { QVERIFY(!node.attributes.contains(u"table:formula"_s)); });
    }
}

void TestOdpWriter::notesCarryCaptionAndNumbers()
{
    int withNotes = 0;
    for (const OdfNode* page : m_deck->pages) {
        if (!m_deck->table(*page, u"Gap matrix: "_s))
            continue;
        const OdfNode* notes = page->child(u"presentation:notes"_s);
        QVERIFY(notes);
        QVERIFY(notes->text.contains(u"What the synthetic studies leave open"_s));
        QVERIFY(notes->text.contains(u"Say that these are made up."_s));
        QVERIFY(notes->text.contains(u"Catalogue: Synthetic catalogue"_s));
        ++withNotes;
    }
    QVERIFY(withNotes > 2);
}

void TestOdpWriter::linksLeadSomewhere()
{
    QMap<QString, const OdfNode*> pages;
    for (const OdfNode* page : m_deck->pages) {
        const QString name = page->value(u"draw:name"_s);
        QVERIFY2(!pages.contains(name), qPrintable(name));
        QVERIFY(!name.contains(u' ') && !name.contains(u'#') && !name.contains(u'%'));
        pages.insert(name, page);
    }
    int cells = 0;
    int back = 0;
    int web = 0;
    for (const OdfNode* page : m_deck->pages) {
        const bool appendix = ReadDeck::title(*page).startsWith(u"Studies by cell"_s);
        for (const OdfNode* link : page->all(u"text:a"_s)) {
            const QString href = link->value(u"xlink:href"_s);
            if (!href.startsWith(u'#')) {
                QVERIFY2(href.startsWith(u"https://"_s) || href.startsWith(u"http://"_s), qPrintable(href));
                ++web;
                continue;
            }
            QVERIFY2(pages.contains(href.sliced(1)), qPrintable(href));
            const OdfNode& there = *pages.value(href.sliced(1));
            if (appendix) {
                QVERIFY(m_deck->table(there, u"Gap matrix: "_s));
                ++back;
            } else if (m_deck->table(*page, u"Gap matrix: "_s)) {
                QVERIFY(ReadDeck::title(there).startsWith(u"Studies by cell"_s));
                ++cells;
            }
        }
    }
    QVERIFY(cells > 10);
    QVERIFY(back >= cells);
    QVERIFY(web > 20);
    // The first slide leads to the views.
    QCOMPARE(m_deck->pages[0]->all(u"text:a"_s).size(), 2u);
}

void TestOdpWriter::everythingHasAltText()
{
    int described = 0;
    for (const OdfNode* page : m_deck->pages) {
        bool title = false;
        page->visit([&](const OdfNode& node) {
            // The title is read first.
            title = title || node.value(u"presentation:class"_s) == u"title"_s;
            const bool holds = node.name == u"draw:frame"_s
                && (node.child(u"table:table"_s) || node.child(u"draw:object"_s));
            if (!holds && node.name != u"draw:g"_s)
                return;
            QVERIFY(title);
            QVERIFY(!node.value(u"draw:name"_s).isEmpty());
            QVERIFY(node.child(u"svg:title"_s) && !node.child(u"svg:title"_s)->text.isEmpty());
            QVERIFY(node.child(u"svg:desc"_s) && !node.child(u"svg:desc"_s)->text.isEmpty());
            ++described;
        });
    }
    QVERIFY(described > 20);
    // Tiles of the map say what they are.
    int tiles = 0;
    for (const OdfNode* shape : m_deck->content.all(u"draw:custom-shape"_s))
        tiles += shape->child(u"svg:desc"_s) ? 1 : 0;
    QVERIFY(tiles > 20);
}

void TestOdpWriter::footersAndNumbers()
{
    QMap<QString, QString> footers;
    for (const OdfNode* footer : m_deck->content.all(u"presentation:footer-decl"_s))
        footers.insert(footer->value(u"presentation:name"_s), footer->text);
    QVERIFY(!m_deck->pages[0]->attributes.contains(u"presentation:use-footer-name"_s));
    for (size_t i = 1; i < m_deck->pages.size(); ++i) {
        const OdfNode& page = *m_deck->pages[i];
        QVERIFY(
            footers.value(page.value(u"presentation:use-footer-name"_s)).contains(u"Synthetic catalogue"_s));
        const auto style = m_deck->style(page.value(u"draw:style-name"_s));
        QCOMPARE(style.value(u"presentation:display-footer"_s), u"true"_s);
        QCOMPARE(style.value(u"presentation:display-page-number"_s), u"true"_s);
    }
    QVERIFY(m_deck->styles.first(u"text:page-number"_s));
    QVERIFY(m_deck->styles.first(u"presentation:footer"_s));
}

void TestOdpWriter::themes_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("contrast") << Theme::HighContrast;
    QTest::newRow("print") << Theme::Print;
}

void TestOdpWriter::themes()
{
    QFETCH(Theme, theme);
    ReportOptions options = only(ReportPart::Title | ReportPart::Matrix | ReportPart::Charts);
    options.theme = theme;
    const ReadDeck deck(tryWrite(m_fixture->content({m_story.views[0]}), options).value());
    const Palette& palette = paletteFor(theme);
    QMap<QString, QString> grounds;
    for (const OdfNode* style : deck.styles.all(u"style:style"_s)) {
        if (const OdfNode* page = style->child(u"style:drawing-page-properties"_s))
            grounds.insert(style->value(u"style:name"_s), page->value(u"draw:fill-color"_s));
    }
    for (const OdfNode* master : deck.styles.all(u"style:master-page"_s)) {
        const bool cover = master->value(u"style:name"_s) == u"Title"_s;
        QCOMPARE(grounds.value(master->value(u"draw:style-name"_s)),
                 cover && !palette.grey ? palette.rail.name() : palette.surface.name());
    }
    // The texts of charts are legible on it, too.
    const OdfNode chart = readOdf(deck.parts.value(u"Object 1/content.xml"_s));
    for (const OdfNode* look : chart.all(u"style:text-properties"_s))
        QCOMPARE(look->value(u"fo:color"_s), palette.text.name());
}

void TestOdpWriter::standardShape()
{
    ReportOptions options = reportOptions();
    options.slides = SlideShape::Standard;
    const ReadDeck deck(tryWrite(m_fixture->content({m_story.views[0]}), options).value());
    const OdfNode* page = deck.styles.first(u"style:page-layout-properties"_s);
    QCOMPARE(page->value(u"fo:page-width"_s), u"720.00pt"_s);
    QCOMPARE(page->value(u"fo:page-height"_s), u"540.00pt"_s);
    const auto points = [](const QString& length) { return length.chopped(2).toDouble(); };
    for (const OdfNode* frame : deck.content.all(u"draw:frame"_s)) {
        if (frame->child(u"table:table"_s))
            QVERIFY(points(frame->value(u"svg:x"_s)) + points(frame->value(u"svg:width"_s)) <= 720 - 35.9);
    }
}

void TestOdpWriter::scriptsOfTheWorld()
{
    const QStringList labels{u"العمل الجبري في قطاع الصيد"_s, u"แรงงานบังคับในอุตสาหกรรมประมง"_s,
                             u"渔业和水产加工业的强迫劳动"_s, u"ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ"_s, u"Албадан хөдөлмөр"_s};
    ReportView view = m_fixture->view(u"sector", u"method", labels[0]);
    auto map = std::make_shared<GapMap>(*view.map);
    for (size_t i = 0; i < map->rows.size(); ++i)
        map->rows[i].label = labels[qsizetype(i) % labels.size()];
    view.map = map;
    const ReadDeck deck(tryWrite(m_fixture->content({view}), only(ReportPart::Matrix)).value());
    bool rightToLeft = false;
    for (const OdfNode* paragraph : deck.content.all(u"text:p"_s)) {
        const bool arabic = paragraph->text == labels[0];
        const auto style = deck.style(paragraph->value(u"text:style-name"_s));
        if (arabic)
            QCOMPARE(style.value(u"style:writing-mode"_s), u"rl-tb"_s);
        else if (paragraph->text == labels[4])
            QCOMPARE(style.value(u"style:writing-mode"_s), u"lr-tb"_s);
        rightToLeft = rightToLeft || arabic;
    }
    QVERIFY(rightToLeft);
    QVERIFY(deck.pages[0]->value(u"draw:name"_s).contains(u"العمل"_s));
}

void TestOdpWriter::languageIsStated()
{
    const auto languageOf = [&] {
        const ReadDeck deck(
            tryWrite(m_fixture->content({m_story.views[0]}), only(ReportPart::Matrix)).value());
        const OdfNode* look = deck.styles.first(u"style:default-style"_s)->child(u"style:text-properties"_s);
        return QString(look->value(u"fo:language"_s) + u'-' + look->value(u"fo:country"_s));
    };
    QCOMPARE(languageOf(), u"en-GB"_s);
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    QCOMPARE(languageOf(), u"fr-FR"_s);
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestOdpWriter::hostileTextIsText()
{
    auto hostile = reportMap({.rowGroups = 3, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    hostile->rows[0].label = u"<script>&\u0001\a"_s + QChar(0xD800);
    hostile->rows[1].label = QString(300, u'W');
    hostile->rows[2].label = u"=cmd|'/c calc'!A1  two"_s;
    hostile->columns[0].label = u"</text:p><evil/>"_s;
    ReportOptions options = reportOptions();
    options.title = u"a\"b' <x> & #1 %20"_s;
    const ReadDeck deck(written(OdpWriter(), *hostile, options));
    QVERIFY(!deck.pages.empty());
    QVERIFY(!deck.content.first(u"evil"_s) && !deck.content.first(u"script"_s));
    bool found = false;
    for (const OdfNode* cell : deck.content.all(u"table:table-cell"_s)) {
        found = found || cell->text == u"<script>&"_s;
        QVERIFY(!cell->attributes.contains(u"table:formula"_s));
    }
    QVERIFY(found);
    QVERIFY(ReadDeck::title(*deck.pages[0]).contains(u"<x> & #1 %20"_s));
}

void TestOdpWriter::confidentialThingsStay()
{
    for (const QByteArray& part : m_deck->parts) {
        QVERIFY(!part.contains("private note of study"));
        QVERIFY(!part.contains("file of study"));
    }
}

void TestOdpWriter::sameInputSameBytes()
{
    QTest::qSleep(1100); // zips count in seconds
    QVERIFY(tryWrite(m_story, reportOptions()).value() == m_data);
}

void TestOdpWriter::fullDiskIsAnError()
{
    FailDevice device(m_data.size() / 2);
    QVERIFY(device.open(QIODevice::WriteOnly));
    Progress progress;
    const auto done = OdpWriter().write(m_story, reportOptions(), device, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Io);
}

void TestOdpWriter::cancelLeavesNothing()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    progress.cancel();
    const auto done = OdpWriter().write(m_story, reportOptions(), buffer, progress);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QVERIFY(buffer.data().isEmpty());
}

void TestOdpWriter::nothingToShow()
{
    // Changes, but nothing to compare with.
    const auto done = tryWrite(m_fixture->content({m_story.views[0]}), only(ReportPart::Changes));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::BadInput);
    auto map = std::make_shared<GapMap>(*reportMap());
    map->rows.clear();
    map->cells.clear();
    map->rowTotals.clear();
    QCOMPARE(written(OdpWriter(), *map, reportOptions()), QByteArray());
}

QTEST_GUILESS_MAIN(TestOdpWriter)
#include "tst_odpwriter.moc"
