// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odsrows.h"

#include "model/reports/odfxml.h"
#include "model/reports/odsstyles.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

// LibreOffice's limits, which are Excel's.
constexpr int mostRows = 1'048'576;
constexpr int mostColumns = 16'384;
constexpr qsizetype longestText = 32'767; // UTF-16 units of a cell; only Excel's

} // namespace

QString odsAddress(const QString& sheet, const SheetRange& range)
{
    // sheetName() lets no apostrophe through.
    const QString quoted = u'\'' + sheet + u"'."_s;
    const QString first =
        quoted + QString::fromLatin1(columnLetters(range.firstColumn)) + QString::number(range.firstRow + 1);
    if (range.firstRow == range.lastRow && range.firstColumn == range.lastColumn)
        return first;
    return first + u':' + quoted + QString::fromLatin1(columnLetters(range.lastColumn))
        + QString::number(range.lastRow + 1);
}

OdsRows::OdsRows(XmlPieces& xml, const Workbook& book, size_t sheet, int firstObject)
    : m_xml(xml)
    , m_book(book)
    , m_sheet(book.sheets[sheet])
    , m_index(sheet)
    , m_firstObject(firstObject)
    , m_slots(mostColumns, *book.losses)
{
    const auto attribute = [](const QByteArray& name) {
        return QByteArray(" table:style-name=\"" + name + '"');
    };
    for (int style = 0; style < int(book.styles.size()); ++style) {
        m_styles.push_back(attribute(odsstyles::cellStyle(style)));
        if (!m_sheet.rules.empty())
            m_ruled.push_back(odsstyles::canBeRuled(book.styles[size_t(style)])
                                  ? attribute(odsstyles::cellStyle(style, sheet))
                                  : m_styles.back());
    }
}

void OdsRows::begin()
{
    m_xml.markup("<table:table table:name=\"");
    m_xml.text(m_sheet.name);
    m_xml.markup("\" table:style-name=\"");
    m_xml.markup(odsstyles::sheetStyle(m_sheet));
    m_xml.markup("\">");
    for (size_t column = 0; column < m_sheet.widths.size() && column < size_t(mostColumns); ++column) {
        m_xml.markup("<table:table-column table:style-name=\"");
        m_xml.markup(odsstyles::columnStyle(m_index, column));
        m_xml.markup("\" table:default-cell-style-name=\"Default\"/>");
    }
    if (m_sheet.widths.empty())
        m_xml.markup("<table:table-column/>");
}

void OdsRows::end()
{
    if (m_next == 0)
        m_xml.markup("<table:table-row><table:table-cell/></table:table-row>");
    if (m_sheet.headerRow >= 0 && m_next > m_sheet.headerRow && m_next < m_sheet.frozenRows)
        m_xml.markup("</table:table-header-rows>");
    m_xml.markup("</table:table>\n");
}

Result<> OdsRows::take(const SheetRow& row)
{
    if (m_next >= mostRows) {
        ++m_book.losses->lostRows;
        return {};
    }
    if (m_next == m_sheet.headerRow)
        m_xml.markup("<table:table-header-rows>");
    m_xml.markup("<table:table-row table:style-name=\"");
    m_xml.markup(odsstyles::rowStyle(row.height));
    m_xml.markup("\">");
    int column = 0;
    for (const SheetSlot& slot : slotsOf(row)) {
        if (slot.column > column) {
            m_xml.markup("<table:table-cell");
            if (slot.column > column + 1) {
                m_xml.markup(" table:number-columns-repeated=\"");
                m_xml.number(qint64(slot.column - column));
                m_xml.markup("\"");
            }
            m_xml.markup("/>");
        }
        writeSlot(slot);
        column = slot.column + 1;
    }
    if (column == 0)
        m_xml.markup("<table:table-cell/>");
    m_xml.markup("</table:table-row>\n");
    ++m_next;
    if (m_sheet.headerRow >= 0 && m_next == m_sheet.frozenRows)
        m_xml.markup("</table:table-header-rows>");
    return m_xml.next();
}

std::vector<SheetSlot>& OdsRows::slotsOf(const SheetRow& row)
{
    std::vector<SheetSlot>& columns = m_slots.of(row);
    for (const SheetChart& chart : m_sheet.charts) {
        const auto there = [&chart](const SheetSlot& slot) { return slot.column == chart.column; };
        if (chart.row == m_next && std::ranges::none_of(columns, there)) {
            columns.push_back({.column = chart.column});
            std::ranges::stable_sort(columns, {}, &SheetSlot::column);
        }
    }
    return columns;
}

bool OdsRows::hasCharts(int column) const
{
    return std::ranges::any_of(m_sheet.charts, [this, column](const SheetChart& chart) {
        return chart.row == m_next && chart.column == column;
    });
}

void OdsRows::writeSlot(const SheetSlot& slot)
{
    if (slot.covered >= 0) {
        m_xml.markup("<table:covered-table-cell");
        writeStyle(slot.covered, slot.column);
        m_xml.markup("/>");
        return;
    }
    const bool charts = !m_sheet.charts.empty() && hasCharts(slot.column);
    if (slot.cell) {
        writeCell(*slot.cell, charts);
        return;
    }
    m_xml.markup("<table:table-cell>");
    writeCharts(slot.column);
    m_xml.markup("</table:table-cell>");
}

void OdsRows::writeStyle(int style, int column)
{
    const auto holds = [this, column](const SheetRule& rule) {
        const SheetRange& range = rule.range;
        return m_next >= range.firstRow && m_next <= range.lastRow && column >= range.firstColumn
            && column <= range.lastColumn;
    };
    // The rules of a sheet have one range.
    const bool ruled = !m_ruled.empty() && holds(m_sheet.rules.front());
    if (ruled || style != 0)
        m_xml.markup((ruled ? m_ruled : m_styles)[size_t(style)]);
}

void OdsRows::writeCell(const SheetCell& cell, bool charts)
{
    m_xml.markup("<table:table-cell");
    writeStyle(cell.style, cell.column);
    if (cell.across > 1 || cell.down > 1) {
        m_xml.markup(" table:number-columns-spanned=\"");
        m_xml.number(qint64(cell.across));
        m_xml.markup("\" table:number-rows-spanned=\"");
        m_xml.number(qint64(cell.down));
        m_xml.markup("\"");
    }
    switch (cell.kind) {
    case SheetCell::Kind::Blank:
        m_xml.markup(">");
        break;
    case SheetCell::Kind::Number:
        m_xml.markup(" office:value-type=\"float\" office:value=\"");
        m_xml.number(cell.number);
        m_xml.markup("\"><text:p>");
        m_xml.number(cell.number);
        m_xml.markup("</text:p>");
        break;
    case SheetCell::Kind::Text:
    case SheetCell::Kind::Link:
    case SheetCell::Kind::Jump:
        // Never table:formula, whatever it begins with.
        m_xml.markup(" office:value-type=\"string\">");
        writeText(cell);
        break;
    }
    if (charts)
        writeCharts(cell.column);
    m_xml.markup("</table:table-cell>");
}

void OdsRows::writeText(const SheetCell& cell)
{
    QString target;
    if (cell.kind == SheetCell::Kind::Jump)
        target = u'#' + odsAddress(cell.target, {0, 0, 0, 0});
    else if (cell.kind == SheetCell::Kind::Link)
        target = cell.target;
    QString cut;
    if (cell.text.size() > longestText) {
        ++m_book.losses->cutTexts;
        cut = shortened(cell.text, longestText);
    }
    const QString& text = cut.isEmpty() ? cell.text : cut;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        m_xml.markup("<text:p>");
        if (!target.isEmpty()) {
            m_xml.markup("<text:a xlink:type=\"simple\" xlink:href=\"");
            m_xml.text(target);
            m_xml.markup("\">");
        }
        writeLine(line);
        m_xml.markup(target.isEmpty() ? "</text:p>" : "</text:a></text:p>");
    }
}

/// As odfxml::text(), but of millions.
void OdsRows::writeLine(QStringView line)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t unit = line.utf16()[i];
        const bool counts = unit == u' ' && (i == 0 || i + 1 == line.size() || line[i - 1] == u' ');
        if (!counts && unit != u'\t' && unit != u'\r')
            continue;
        m_xml.text(line.sliced(begin, i - begin));
        if (unit != u'\r')
            m_xml.markup(unit == u' ' ? "<text:s/>" : "<text:tab/>");
        begin = i + 1;
    }
    m_xml.text(line.sliced(begin));
}

void OdsRows::writeCharts(int column)
{
    int object = m_firstObject;
    for (const SheetChart& chart : m_sheet.charts) {
        const int number = object++;
        if (chart.row != m_next || chart.column != column || !chart.source)
            continue;
        m_xml.markup("<draw:frame draw:style-name=\"chart\" draw:z-index=\"0\" svg:x=\"0pt\" svg:y=\"0pt\" "
                     "svg:width=\"");
        m_xml.text(odfxml::points(chart.width));
        m_xml.markup("\" svg:height=\"");
        m_xml.text(odfxml::points(chart.height));
        m_xml.markup("\"><draw:object draw:notify-on-update-of-ranges=\"");
        m_xml.text(odfchart::range(*chart.source, odsTable(m_sheet, chart)));
        m_xml.markup("\" xlink:href=\"./Object ");
        m_xml.number(qint64(number));
        m_xml.markup("\" xlink:type=\"simple\" xlink:show=\"embed\" xlink:actuate=\"onLoad\"/><svg:title>");
        m_xml.text(chart.title);
        m_xml.markup("</svg:title><svg:desc>");
        m_xml.text(chart.description);
        m_xml.markup("</svg:desc></draw:frame>");
    }
}

odfchart::Cells odsTable(const Sheet& sheet, const SheetChart& chart)
{
    return {sheet.name, chart.categories.firstRow - 1, chart.categories.firstColumn};
}

} // namespace lacuna
