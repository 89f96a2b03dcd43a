// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/faildevice.h"

#include "model/painting/palette.h"
#include "model/painting/ramp.h"
#include "model/reports/matrixtable.h"
#include "model/reports/pptxwriter.h"

#include <QtTest/QTest>

#include <numeric>
#include <set>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

namespace {

QString hex(const QColor& colour)
{
    return colour.name().mid(1).toUpper();
}

/// What these tests are about: the other parts have their own.
ReportOptions matrixOnly(const MatrixDrawing& drawing = {})
{
    ReportOptions options = reportOptions(drawing);
    options.parts = ReportPart::Title | ReportPart::Matrix | ReportPart::Method;
    return options;
}

bool isOverview(const ReadSlide& slide)
{
    return slide.texts.join(u' ').contains(u"Overview of groups"_s);
}

/// Slides with the matrix: all but the first (title), the last (method) and the overview.
std::vector<ReadSlide> matrixSlides(const QByteArray& data)
{
    auto slides = readSlides(data);
    if (slides.size() < 3)
        return {};
    const auto first = slides.begin() + (isOverview(slides[1]) ? 2 : 1);
    return {first, slides.end() - 1};
}

/// The user cancels while the first bytes are being written.
class CancellingDevice : public QIODevice {
public:
    explicit CancellingDevice(Progress& progress)
        : m_progress(progress)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_progress.cancel();
        return size;
    }

private:
    Progress& m_progress;
};

/// "Group/column" over a column: the lowest header that is not merged away, and the group it lies under.
QString headerOf(const std::vector<std::vector<ReadCell>>& rows, size_t headerRows, size_t column)
{
    size_t level = headerRows - 1;
    while (rows[level][column].mergedUp)
        --level;
    QString path = rows[level][column].text;
    while (level-- > 0) {
        size_t group = column;
        while (rows[level][group].mergedLeft)
            --group;
        path = rows[level][group].text + u'/' + path;
    }
    return path;
}

double sum(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

/// Reads the deck back as another program would.
class TestPptxWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsEqualTheMap_data();
    void cellsEqualTheMap();
    void everyClassHasItsOwnLookAndSymbol();
    void headersAreMerged();
    void tableSaysWhatItIs();
    void splitCoversEveryCellOnce();
    void splitRepeatsHeadersAndStaysOnTheSlide();
    void splitBeginsWithAnOverview();
    void overviewTurnsWhereColumnsAreTooMany();
    void noOverviewWhereThereIsNothingToFold();
    void textIsNeverBelowNinePoints();
    void drawingIsRespected();
    void transposedDrawing();
    void uncodedLinesAreShown();
    void legendHasOnlyWhatOccurs();
    void statesWhereNumbersComeFrom();
    void hostileLabels();
    void sameInputSameBytes();
    void propertiesHoldTitleAndDate();
    void fullDiskIsAnError_data();
    void fullDiskIsAnError();
    void cancelIsNeverSuccess();
    void nothingToShow_data();
    void nothingToShow();
    void tooLargeForSlides();
};

void TestPptxWriter::cellsEqualTheMap_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("numbers");
    QTest::newRow("light heat") << false << false;
    QTest::newRow("dark heat") << true << false;
    QTest::newRow("light numbers") << false << true;
}

void TestPptxWriter::cellsEqualTheMap()
{
    QFETCH(bool, dark);
    QFETCH(bool, numbers);
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 5, .columnGroups = 2, .columnsEach = 4});
    MatrixDrawing drawing;
    drawing.style = numbers ? CellStyle::Numbers : CellStyle::Heat;
    ReportOptions options = matrixOnly(drawing);
    options.theme = dark ? Theme::Dark : Theme::Light;
    const auto slides = matrixSlides(written(PptxWriter(), *map, options));
    QCOMPARE(slides.size(), 1u);
    QCOMPARE(slides[0].tables.size(), 1u);
    const ReadTable& table = slides[0].tables[0];
    const Palette& palette = paletteFor(dark ? Theme::Dark : Theme::Light);
    const MatrixLayout layout(map, drawing, fixedWidth);
    // Two header rows, every row of the map, the totals.
    QCOMPARE(table.rows.size(), 2 + map->rows.size() + 1);
    const int largest = largestLeafCount(*map);
    for (size_t r = 0; r < map->rows.size(); ++r) {
        const auto& row = table.rows[r + 2];
        QCOMPARE(row[0].text, map->rows[r].label);
        QCOMPARE(row[0].bold, map->rows[r].hasChildren);
        size_t shown = 0;
        for (const MatrixLine& line : layout.columnLines()) {
            const GapCell& cell = map->cell(int(r), line.index);
            const ReadCell& read = row[++shown];
            const QString symbol = gapClassSymbol(cell.gapClass);
            const QString wanted = cell.n == 0 ? symbol
                : symbol.isEmpty()             ? QString::number(cell.n)
                                               : QString::number(cell.n) + u' ' + symbol;
            QCOMPARE(read.text, wanted);
            if (cell.gapClass == GapClass::AbsoluteGap)
                QCOMPARE(read.pattern, u"wdUpDiag"_s);
            else if (cell.gapClass == GapClass::Thin)
                QCOMPARE(read.fill, hex(numbers ? palette.surface : palette.ramp[0]));
            else if (cell.n > 0)
                QCOMPARE(read.fill,
                         hex(numbers ? palette.surface : palette.ramp[size_t(rampStep(cell.n, largest))]));
        }
        QCOMPARE(row[++shown].text, QString::number(map->rowTotals[r].n));
        QCOMPARE(row.size(), shown + 1);
    }
    const auto& totals = table.rows.back();
    size_t shown = 0;
    for (const MatrixLine& line : layout.columnLines())
        QCOMPARE(totals[++shown].text, QString::number(map->columnTotals[size_t(line.index)].n));
    QCOMPARE(totals.back().text, QString::number(map->total.n));
}

void TestPptxWriter::everyClassHasItsOwnLookAndSymbol()
{
    std::set<QString> symbols;
    for (int i = 0; i < gapClassCount; ++i)
        symbols.insert(gapClassSymbol(GapClass(i)));
    QCOMPARE(symbols.size(), size_t(gapClassCount));

    const auto map =
        reportMap({.rowGroups = 1, .rowsEach = 0, .columnGroups = gapClassCount, .columnsEach = 0});
    for (int i = 0; i < gapClassCount; ++i)
        map->cells[size_t(i)] = fixtureCell(GapClass(i), 7);
    MatrixDrawing drawing;
    drawing.totals = false;
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly(drawing)));
    QCOMPARE(slides.size(), 1u);
    const auto& row = slides[0].tables[0].rows.at(1);
    QCOMPARE(row.size(), size_t(gapClassCount) + 1);
    QCOMPARE(row[1 + size_t(GapClass::NotApplicable)].pattern, u"diagCross"_s);
    QCOMPARE(row[1 + size_t(GapClass::AbsoluteGap)].pattern, u"wdUpDiag"_s);
    QVERIFY(row[1 + size_t(GapClass::InProgress)].dashed);
    QVERIFY(!row[1 + size_t(GapClass::Covered)].dashed);
    QCOMPARE(row[1 + size_t(GapClass::InProgress)].text, u"○"_s);
    QCOMPARE(row[1 + size_t(GapClass::SynthesisGap)].text, u"7 Σ"_s);
    QCOMPARE(row[1 + size_t(GapClass::Covered)].text, u"7"_s);
}

void TestPptxWriter::headersAreMerged()
{
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 3, .columnsEach = 3});
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly()));
    QCOMPARE(slides.size(), 1u);
    const auto& rows = slides[0].tables[0].rows;
    const auto& top = rows[0];
    const auto& leaves = rows[1];
    QCOMPARE(top[0].text, u"Area"_s);
    QCOMPARE(top[0].rowSpan, 2);
    QVERIFY(leaves[0].mergedUp);
    const MatrixLayout layout(map, {}, fixedWidth);
    QCOMPARE(layout.columnSpans().size(), 3u);
    for (const MatrixSpan& span : layout.columnSpans()) {
        const auto first = size_t(span.firstLine) + 1;
        QCOMPARE(top[first].text, map->columns[size_t(span.index)].label);
        QCOMPARE(top[first].columnSpan, span.lastLine - span.firstLine + 1);
        QVERIFY(top[first].columnSpan >= 3);
        for (auto column = first + 1; column <= size_t(span.lastLine) + 1; ++column)
            QVERIFY(top[column].mergedLeft);
    }
    QStringList labels;
    for (const ReadCell& leaf : leaves)
        labels += leaf.text;
    for (const GapAxisItem& column : map->columns)
        QVERIFY(column.hasChildren || labels.count(column.label) == 1);
    QCOMPARE(top.back().text, u"All"_s);
    QCOMPARE(top.back().rowSpan, 2);
    QVERIFY(leaves.back().mergedUp);
}

void TestPptxWriter::tableSaysWhatItIs()
{
    const auto slides = readSlides(written(PptxWriter(), *reportMap(), matrixOnly()));
    for (const ReadSlide& slide : slides) {
        QVERIFY(!slide.title.isEmpty());
        for (const ReadTable& table : slide.tables)
            QVERIFY(!table.description.isEmpty());
    }
    const ReadTable& matrix = slides[1].tables[0];
    QVERIFY(matrix.firstRow);
    QVERIFY(matrix.firstColumn);
    QVERIFY(matrix.description.contains(u"Area × Branch"_s));
}

void TestPptxWriter::splitCoversEveryCellOnce()
{
    const auto map = reportMap({.rowGroups = 8, .rowsEach = 9, .columnGroups = 7, .columnsEach = 6});
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly()));
    QVERIFY(slides.size() > 4);
    QMap<std::pair<QString, QString>, QString> seen;
    for (const ReadSlide& slide : slides) {
        const auto& rows = slide.tables[0].rows;
        // The lowest header row holds the leaves; merged ones hang from above.
        const size_t headerRows = size_t(rows[0][0].rowSpan);
        for (size_t r = headerRows; r < rows.size(); ++r) {
            if (rows[r][0].columnSpan > 1)
                continue; // "continued"
            for (size_t c = 1; c < rows[r].size(); ++c) {
                const auto key = std::pair(rows[r][0].text, headerOf(rows, headerRows, c));
                QVERIFY2(!seen.contains(key), qPrintable(key.first + u" × " + key.second));
                seen.insert(key, rows[r][c].text);
            }
        }
    }
    QCOMPARE(
        seen.size(),
        qsizetype((map->rows.size() + 1) * (MatrixLayout(map, {}, fixedWidth).columnLines().size() + 1)));
    for (size_t r = 0; r < map->rows.size(); ++r) {
        for (size_t c = 0; c < map->columns.size(); ++c) {
            if (map->columns[c].hasChildren)
                continue;
            const GapCell& cell = map->cell(int(r), int(c));
            const QString text = seen.value(
                {map->rows[r].label,
                 QString(map->columns[size_t(map->columns[c].parent)].label + u'/' + map->columns[c].label)});
            QVERIFY(cell.n == 0 ? text == gapClassSymbol(cell.gapClass)
                                : text.startsWith(QString::number(cell.n)));
        }
    }
}

void TestPptxWriter::splitRepeatsHeadersAndStaysOnTheSlide()
{
    const auto map = reportMap({.rowGroups = 4, .rowsEach = 30, .columnGroups = 5, .columnsEach = 8});
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly()));
    QVERIFY(slides.size() > 1);
    bool continued = false;
    for (const ReadSlide& slide : slides) {
        const ReadTable& table = slide.tables[0];
        QCOMPARE(table.rows[0][0].text, u"Area"_s);
        QVERIFY(table.x + sum(table.columnWidths) <= 960 - 35.9);
        QVERIFY(table.y + sum(table.rowHeights) <= 500);
        QVERIFY(slide.texts.join(u' ').contains(u"rows "_s));
        QVERIFY(slide.texts.join(u' ').contains(u"columns "_s));
        // No row may consist of merged cells alone: LibreOffice tears such tables apart.
        for (const auto& row : table.rows)
            QVERIFY(std::ranges::any_of(row, [](const ReadCell& cell) { return !cell.mergedUp; }));
        for (const auto& row : table.rows)
            continued = continued || row[0].text.endsWith(u"(continued)"_s);
    }
    QVERIFY(continued);
}

void TestPptxWriter::splitBeginsWithAnOverview()
{
    const auto map = reportMap({.rowGroups = 5, .rowsEach = 12, .columnGroups = 3, .columnsEach = 3});
    const auto slides = readSlides(written(PptxWriter(), *map, matrixOnly()));
    QVERIFY(isOverview(slides[1]));
    QVERIFY(slides[1].texts.join(u' ').contains(u"all 65 rows"_s));
    // Of the ways to fold it, the one that shows most: five groups of rows by all columns.
    const auto& rows = slides[1].tables[0].rows;
    const size_t headers = size_t(rows[0][0].rowSpan);
    QCOMPARE(rows.size(), headers + 6); // five groups, totals
    for (size_t group = 0; group < 5; ++group) {
        QCOMPARE(rows[group + headers][0].text, u"Area %1"_s.arg(group + 1));
        QCOMPARE(rows[group + headers].back().text, QString::number(map->rowTotals[group * 13].n));
    }
    QVERIFY(!isOverview(slides[2]));
}

void TestPptxWriter::overviewTurnsWhereColumnsAreTooMany()
{
    const auto map = reportMap({.rowGroups = 3, .rowsEach = 12, .columnGroups = 20, .columnsEach = 0});
    for (GapAxisItem& column : map->columns)
        column.label = u"Entrepreneurship "_s + column.label;
    const auto slides = readSlides(written(PptxWriter(), *map, matrixOnly()));
    QVERIFY(isOverview(slides[1]));
    QVERIFY(slides[1].texts.join(u' ').contains(u"exchanged"_s));
    const auto& rows = slides[1].tables[0].rows;
    QCOMPARE(rows[0][0].text, u"Branch"_s);
    QCOMPARE(rows.size(), 22u); // header, twenty columns of the map, totals
    QCOMPARE(rows[0].size(), 5u); // three groups of the map's rows
    const GapCell& cell = map->cell(13, 4); // Area 2 × Branch 5
    QVERIFY(rows[5][2].text.startsWith(cell.n > 0 ? QString::number(cell.n) : gapClassSymbol(cell.gapClass)));
}

void TestPptxWriter::noOverviewWhereThereIsNothingToFold()
{
    const auto flat = readSlides(written(
        PptxWriter(), *reportMap({.rowGroups = 80, .rowsEach = 0, .columnGroups = 4, .columnsEach = 0}),
        matrixOnly()));
    QVERIFY(std::ranges::none_of(flat, isOverview));
    QVERIFY(flat.size() > 4);
    const auto small = readSlides(written(
        PptxWriter(), *reportMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 2, .columnsEach = 2}),
        matrixOnly()));
    QCOMPARE(small.size(), 3u);
}

void TestPptxWriter::textIsNeverBelowNinePoints()
{
    for (const auto& size :
         {FixtureSize{}, FixtureSize{.rowGroups = 6, .rowsEach = 12, .columnGroups = 9, .columnsEach = 5}}) {
        for (const ReadSlide& slide : readSlides(written(PptxWriter(), *reportMap(size), matrixOnly())))
            QVERIFY(slide.smallestText >= 9);
    }
}

void TestPptxWriter::drawingIsRespected()
{
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 3, .columnGroups = 2, .columnsEach = 3});
    map->rowTotals[1] = fixtureCell(GapClass::AbsoluteGap, 0);
    MatrixDrawing drawing;
    drawing.collapsedRows = {map->rows[4].term};
    drawing.collapsedColumns = {map->columns[0].term};
    drawing.hideEmptyRows = true;
    drawing.totals = false;
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly(drawing)));
    const auto& rows = slides.at(0).tables[0].rows;
    QStringList labels;
    for (size_t r = 2; r < rows.size(); ++r)
        labels += rows[r][0].text;
    QCOMPARE(labels, QStringList({u"Area 1"_s, u"Area 1-2"_s, u"Area 1-3"_s, u"Area 2"_s}));
    QCOMPARE(rows[0].size(), 1 + MatrixLayout(map, drawing, fixedWidth).columnLines().size());
    QCOMPARE(rows[0][1].text, u"Branch 1"_s);
    QCOMPARE(rows[0][1].rowSpan, 2);
    QCOMPARE(rows[0][2].text, u"Branch 2"_s);
    const GapCell& folded = map->cell(4, 0);
    QVERIFY(rows.back()[1].text.startsWith(folded.n > 0 ? QString::number(folded.n)
                                                        : gapClassSymbol(folded.gapClass)));
}

void TestPptxWriter::transposedDrawing()
{
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 2, .columnGroups = 3, .columnsEach = 0});
    MatrixDrawing drawing;
    drawing.transposed = true;
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly(drawing)));
    const auto& rows = slides.at(0).tables[0].rows;
    QCOMPARE(rows[0][0].text, u"Branch"_s);
    QCOMPARE(rows[2][0].text, u"Branch 1"_s);
    const auto lines = MatrixLayout(map, drawing, fixedWidth).columnLines();
    const size_t shown = size_t(std::ranges::find(lines, 1, &MatrixLine::index) - lines.begin()) + 1;
    QCOMPARE(rows[1][shown].text, u"Area 1-1"_s);
    const GapCell& cell = map->cell(1, 0);
    QVERIFY(
        rows[2][shown].text.startsWith(cell.n > 0 ? QString::number(cell.n) : gapClassSymbol(cell.gapClass)));
    QCOMPARE(rows[2].back().text, QString::number(map->columnTotals[0].n));
    QCOMPARE(rows.back()[shown].text, QString::number(map->rowTotals[1].n));
}

void TestPptxWriter::uncodedLinesAreShown()
{
    const auto map = reportMap({.rowGroups = 3, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    map->rows.back().term = 0;
    map->rows.back().label = u"Not coded"_s;
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly()));
    QCOMPARE(slides.at(0).tables[0].rows.at(3)[0].text, u"Not coded"_s);
}

void TestPptxWriter::legendHasOnlyWhatOccurs()
{
    const auto map = reportMap({.rowGroups = 2, .rowsEach = 0, .columnGroups = 2, .columnsEach = 0});
    map->cells = {fixtureCell(GapClass::AbsoluteGap, 0), fixtureCell(GapClass::Stale, 12),
                  fixtureCell(GapClass::Covered, 9), fixtureCell(GapClass::Covered, 4)};
    const auto slides = matrixSlides(written(PptxWriter(), *map, matrixOnly()));
    const QStringList& texts = slides.at(0).texts;
    QVERIFY(texts.contains(gapClassLabel(GapClass::AbsoluteGap)));
    QVERIFY(texts.contains(gapClassLabel(GapClass::Stale)));
    QVERIFY(texts.contains(u"12 studies"_s));
    for (const GapClass absent :
         {GapClass::Thin, GapClass::InProgress, GapClass::NotApplicable, GapClass::SynthesisGap})
        QVERIFY(!texts.contains(gapClassLabel(absent)));
}

void TestPptxWriter::statesWhereNumbersComeFrom()
{
    const auto slides = readSlides(written(PptxWriter(), *reportMap(), matrixOnly()));
    QVERIFY(slides.front().texts.contains(u"Made up for a test: the counts are not findings."_s));
    QStringList note;
    for (const ReadTable& table : slides.back().tables) {
        for (const auto& row : table.rows) {
            for (const ReadCell& cell : row)
                note += cell.text;
        }
    }
    const QString all = note.join(u'\n');
    for (const QString& wanted :
         {u"Synthetic catalogue"_s, u"30 Jun 2026"_s, u"Area × Branch, counting studies"_s,
          u"Years 2010–2026; Method: Qualitative"_s, u"300 of 412 match"_s, u"79 of 342"_s, u"23 %"_s,
          u"31 %"_s, u"38 cells are declared not applicable"_s, u"Area: 9 studies"_s, u"Branch: 14 studies"_s,
          u"Thin below 3 studies"_s, u"before 2026"_s, u"Fewer than 3 completed studies"_s,
          u"Made up for a test: the counts are not findings."_s})
        QVERIFY2(all.contains(wanted), qPrintable(wanted));
}

void TestPptxWriter::hostileLabels()
{
    const auto map = reportMap({.rowGroups = 9, .rowsEach = 0, .columnGroups = 3, .columnsEach = 0});
    const QStringList labels{u"<script>alert('x')</script>"_s,
                             u"A & B \"quoted\" ]]>"_s,
                             u"bell\a and \u0001 nul "_s + QChar(0) + u"end"_s,
                             u"lone "_s + QChar(0xD800) + u" surrogate"_s,
                             u"بنگلہ دیش"_s,
                             u"🧵 garments 👩‍🏭"_s,
                             QString(300, u'W'),
                             u"line\nbreak\ttab"_s,
                             u"not a character "_s + QChar(0xFFFE)};
    for (size_t i = 0; i < 9; ++i)
        map->rows[i].label = labels[qsizetype(i)];
    map->columns[0].label = u"</a:t><evil/>"_s;
    map->columns[1].label = QString(300, u'm');
    map->provenance.catalogue = u"<&>\"'"_s;
    map->provenance.note = QString(2000, u'n');
    map->provenance.filterText = u"a "_s.repeated(2000);
    ReportOptions options = matrixOnly();
    options.title = u"T\u0002itle & <b>"_s + u" very long"_s.repeated(60);
    const QByteArray data = written(PptxWriter(), *map, options);
    const auto parts = readParts(data);
    QVERIFY(!parts.isEmpty());
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        QString error;
        SlideReader(part.value()).read(&error);
        QVERIFY2(error.isEmpty(), qPrintable(part.key() + u": " + error));
    }
    const auto slides = matrixSlides(data);
    const auto& rows = slides.at(0).tables[0].rows;
    QCOMPARE(rows[1][0].text, labels[0]);
    QCOMPARE(rows[2][0].text, labels[1]);
    QCOMPARE(rows[3][0].text, u"bell and nul end"_s);
    QCOMPARE(rows[4][0].text, u"lone surrogate"_s);
    QCOMPARE(rows[5][0].text, labels[4]);
    QVERIFY(rows[5][0].rightToLeft);
    QCOMPARE(rows[6][0].text, labels[5]);
    QVERIFY(rows[7][0].text.endsWith(u'…'));
    QVERIFY(rows[7][0].text.size() > 10);
    QCOMPARE(rows[8][0].text, u"line break tab"_s);
    QCOMPARE(rows[0][1].text, u"</a:t><evil/>"_s);
    for (const ReadSlide& slide : slides) {
        QVERIFY(slide.title.startsWith(u"Title & <b>"_s));
        const ReadTable& table = slide.tables[0];
        QVERIFY(table.x + sum(table.columnWidths) <= 960 - 35.9);
        QVERIFY(table.y + sum(table.rowHeights) <= 500);
    }
}

void TestPptxWriter::sameInputSameBytes()
{
    const auto map = reportMap();
    const QByteArray first = written(PptxWriter(), *map, matrixOnly());
    QCOMPARE(written(PptxWriter(), *map, matrixOnly()), first);
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "Pacific/Kiritimati");
    const QByteArray elsewhere = written(PptxWriter(), *map, matrixOnly());
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    QCOMPARE(elsewhere, first);
    ReportOptions later = matrixOnly();
    later.sourceDateEpoch += 86400;
    QVERIFY(written(PptxWriter(), *map, later) != first);
}

void TestPptxWriter::propertiesHoldTitleAndDate()
{
    ReportOptions options = matrixOnly();
    options.title = u"Where is nobody looking?"_s;
    const QByteArray data = written(PptxWriter(), *reportMap(), options);
    const auto parts = readParts(data);
    const QByteArray core = parts.value(u"docProps/core.xml"_s);
    QVERIFY(core.contains("<dc:title>Where is nobody looking?</dc:title>"));
    QVERIFY(core.contains("2026-06-30T12:00:00Z"));
    QVERIFY(
        parts.value(u"docProps/app.xml"_s)
            .contains(QByteArray("<Slides>" + QByteArray::number(readSlides(data).size()) + "</Slides>")));
}

void TestPptxWriter::fullDiskIsAnError_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("at once") << 0.0;
    QTest::newRow("half") << 0.5;
    QTest::newRow("all but one byte") << -1.0;
}

void TestPptxWriter::fullDiskIsAnError()
{
    QFETCH(double, share);
    const auto map = reportMap();
    const qint64 size = written(PptxWriter(), *map, matrixOnly()).size();
    FailDevice device(share < 0 ? size - 1 : qint64(double(size) * share));
    QVERIFY(device.open(QIODevice::WriteOnly));
    Progress progress;
    const auto result = PptxWriter().writeMap(*map, matrixOnly(), device, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Io);
    QVERIFY(result.error().message.contains(u"Failed on purpose"_s));
    // A sequential device with just enough room will do: nothing seeks back.
    FailDevice roomy(size);
    QVERIFY(roomy.open(QIODevice::WriteOnly));
    QVERIFY(PptxWriter().writeMap(*map, matrixOnly(), roomy, progress));
}

void TestPptxWriter::cancelIsNeverSuccess()
{
    const auto map = reportMap({.rowGroups = 10, .rowsEach = 10, .columnGroups = 5, .columnsEach = 5});
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        Progress progress;
        progress.cancel();
        const auto result = PptxWriter().writeMap(*map, matrixOnly(), buffer, progress);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY(buffer.data().isEmpty());
    }
    Progress progress;
    CancellingDevice device(progress);
    const auto result = PptxWriter().writeMap(*map, matrixOnly(), device, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Cancelled);
}

void TestPptxWriter::nothingToShow_data()
{
    QTest::addColumn<bool>("rows");
    QTest::newRow("no rows") << false;
    QTest::newRow("no columns") << true;
}

void TestPptxWriter::nothingToShow()
{
    QFETCH(bool, rows);
    const auto map =
        reportMap({.rowGroups = rows ? 3 : 0, .rowsEach = 0, .columnGroups = rows ? 0 : 3, .columnsEach = 0});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = PptxWriter().writeMap(*map, matrixOnly(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY(result.error().message.contains(u"nothing to show"_s));
    QVERIFY(buffer.data().isEmpty());
}

void TestPptxWriter::tooLargeForSlides()
{
    const auto map = reportMap({.rowGroups = 1000, .rowsEach = 1, .columnGroups = 150, .columnsEach = 1});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto result = PptxWriter().writeMap(*map, matrixOnly(), buffer, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY(result.error().message.contains(u"slides"_s));
}

QTEST_GUILESS_MAIN(TestPptxWriter)
#include "tst_pptxwriter.moc"
