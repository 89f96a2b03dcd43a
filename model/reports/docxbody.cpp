// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/docxbody.h"

#include "model/reports/docxunits.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using docx::emu;
using docx::hex;
using docx::tableText;
using docx::twips;

constexpr double narrowestColumn = 30;
constexpr double widestColumn = 72;
constexpr double narrowestLabel = 70;
constexpr double widestLabel = 150;
constexpr double leastSmallColumn = 17;
constexpr double mostSmallColumn = 56;
constexpr double longestTurned = 200; ///< one line of "Accommodation and food service activities"
constexpr int mostLabelLines = 4;
constexpr int mostHeaderLines = 6;

/// Lines of a turned label in a column that is @p width wide.
int turnedLines(double width)
{
    return std::max(1, int((width - 5) / (tableText * 1.25)));
}
} // namespace

QSizeF paperPoints(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        break;
    case Paper::Letter:
        return {612, 792};
    case Paper::A3:
        return {841.9, 1190.55};
    }
    return {595.3, 841.9};
}

DocxBody::DocxBody(Paper paper, const Palette& palette, Footers footers, double margin)
    : m_paper(paperPoints(paper))
    , m_margin(margin)
    , m_palette(palette)
    , m_footers(std::move(footers))
{
    m_xml.open(
        "w:document"_L1,
        {{"xmlns:w"_L1, docx::mainNamespace()},
         {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s},
         {"xmlns:wp"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s}});
    m_xml.open("w:body"_L1);
}

double DocxBody::textWidth(bool landscape) const
{
    return (landscape ? m_paper.height() : m_paper.width()) - 2 * m_margin;
}

void DocxBody::run(const QString& text, bool bold, const QColor& ink, double size)
{
    m_xml.open("w:r"_L1);
    m_xml.open("w:rPr"_L1);
    if (bold) {
        m_xml.empty("w:b"_L1);
        m_xml.empty("w:bCs"_L1);
    }
    if (ink.isValid())
        m_xml.empty("w:color"_L1, {{"w:val"_L1, hex(ink)}});
    if (size > 0) {
        m_xml.empty("w:sz"_L1, {{"w:val"_L1, QString::number(qRound(size * 2))}});
        m_xml.empty("w:szCs"_L1, {{"w:val"_L1, QString::number(qRound(size * 2))}});
    }
    if (text.isRightToLeft())
        m_xml.empty("w:rtl"_L1);
    m_xml.close();
    m_xml.leaf("w:t"_L1, text, {{"xml:space"_L1, u"preserve"_s}});
    m_xml.close();
}

void DocxBody::paragraph(const QString& text, QLatin1StringView style)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    if (!style.isEmpty())
        m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, QString(style)}});
    if (text.isRightToLeft())
        m_xml.empty("w:bidi"_L1);
    m_xml.close();
    run(text);
    m_xml.close();
}

void DocxBody::fact(const QString& label, const QString& text)
{
    m_xml.open("w:p"_L1);
    run(label + u": "_s, true);
    run(text);
    m_xml.close();
}

void DocxBody::reference(const QString& text, const QString& link)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, u"Bibliography"_s}});
    if (text.isRightToLeft())
        m_xml.empty("w:bidi"_L1);
    m_xml.close();
    run(text);
    if (!link.isEmpty()) {
        run(u" "_s);
        // The address is percent-encoded: no quotation mark can end it early.
        m_xml.open("w:fldSimple"_L1, {{"w:instr"_L1, QString(u" HYPERLINK \""_s + link + u"\" "_s)}});
        run(link, false, m_palette.accent);
        m_xml.close();
    }
    m_xml.close();
}

void DocxBody::section(bool landscape)
{
    const double width = landscape ? m_paper.height() : m_paper.width();
    const double height = landscape ? m_paper.width() : m_paper.height();
    m_xml.open("w:sectPr"_L1);
    m_xml.empty("w:footerReference"_L1,
                {{"w:type"_L1, u"default"_s}, {"r:id"_L1, landscape ? m_footers.wide : m_footers.tall}});
    m_xml.open("w:pgSz"_L1, {{"w:w"_L1, twips(width)}, {"w:h"_L1, twips(height)}});
    if (landscape)
        m_xml.attribute("w:orient"_L1, u"landscape"_s);
    m_xml.close();
    m_xml.empty("w:pgMar"_L1,
                {{"w:top"_L1, twips(m_margin)},
                 {"w:right"_L1, twips(m_margin)},
                 {"w:bottom"_L1, twips(m_margin)},
                 {"w:left"_L1, twips(m_margin)},
                 {"w:header"_L1, twips(28)},
                 {"w:footer"_L1, twips(28)},
                 {"w:gutter"_L1, u"0"_s}});
    m_xml.close();
}

void DocxBody::endSection(bool landscape)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    section(landscape);
    m_xml.close();
    m_xml.close();
}

QByteArray DocxBody::take()
{
    section(false);
    return m_xml.take();
}

double DocxBody::columnWidth(const MatrixTable& table, int column) const
{
    const double word = textfit::longestWord(table.columnLabel(column), tableText, true) + 10;
    return std::clamp(word, narrowestColumn, widestColumn);
}

double DocxBody::labelWidth(const MatrixTable& table) const
{
    double widest = textfit::width(table.corner(), tableText, true);
    for (int row = 0; row < table.rows() + (table.hasTotals() ? 1 : 0); ++row)
        widest = std::max(widest,
                          textfit::width(table.rowLabel(row), tableText, true) + 6.0 * table.rowDepth(row));
    return std::clamp(widest + 10, narrowestLabel, widestLabel);
}

std::vector<int> DocxBody::piecesOf(const MatrixTable& table, bool landscape) const
{
    double room = textWidth(landscape) - labelWidth(table);
    std::vector<int> pieces = piecesWithin(table, room);
    // As many pieces as must be, but none of two columns after one of twenty.
    for (double narrower = room - 6; pieces.size() > 1 && narrower >= widestColumn; narrower -= 6) {
        std::vector<int> tried = piecesWithin(table, narrower);
        if (tried.size() > pieces.size())
            break;
        pieces = std::move(tried);
    }
    return pieces;
}

std::vector<int> DocxBody::piecesWithin(const MatrixTable& table, double room) const
{
    std::vector<int> last;
    double used = 0;
    const int columns = table.columns() + (table.hasTotals() ? 1 : 0);
    for (int column = 0; column < columns; ++column) {
        const double width = columnWidth(table, column);
        if (column > 0 && used + width > room) {
            last.push_back(column - 1);
            used = 0;
        }
        used += width;
    }
    last.push_back(columns - 1);
    return last;
}

void DocxBody::tableStart(const std::vector<double>& widths, const QString& title, const QString& description,
                          Rules rules)
{
    m_xml.open("w:tbl"_L1);
    m_xml.open("w:tblPr"_L1);
    m_xml.empty("w:tblW"_L1, {{"w:w"_L1, u"0"_s}, {"w:type"_L1, u"auto"_s}});
    m_xml.open("w:tblBorders"_L1);
    const std::initializer_list<QLatin1StringView> grid{"w:top"_L1,   "w:left"_L1,    "w:bottom"_L1,
                                                        "w:right"_L1, "w:insideH"_L1, "w:insideV"_L1};
    const std::initializer_list<QLatin1StringView> rows{"w:top"_L1, "w:bottom"_L1, "w:insideH"_L1};
    for (const QLatin1StringView side : rules == Rules::Rows ? rows : grid)
        m_xml.empty(side,
                    {{"w:val"_L1, rules == Rules::None ? u"nil"_s : u"single"_s},
                     {"w:sz"_L1, u"4"_s},
                     {"w:space"_L1, u"0"_s},
                     {"w:color"_L1, hex(m_palette.line)}});
    m_xml.close();
    m_xml.empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
    m_xml.open("w:tblCellMar"_L1);
    for (const auto& side : {"w:left"_L1, "w:right"_L1})
        m_xml.empty(side, {{"w:w"_L1, u"50"_s}, {"w:type"_L1, u"dxa"_s}});
    m_xml.close();
    m_xml.empty("w:tblLook"_L1,
                {{"w:val"_L1, u"00A0"_s}, {"w:firstRow"_L1, u"1"_s}, {"w:firstColumn"_L1, u"1"_s}});
    m_xml.empty("w:tblCaption"_L1, {{"w:val"_L1, title}});
    m_xml.empty("w:tblDescription"_L1, {{"w:val"_L1, description}});
    m_xml.close();
    m_xml.open("w:tblGrid"_L1);
    for (const double width : widths)
        m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, twips(width)}});
    m_xml.close();
}

void DocxBody::rowStart(bool header, double height)
{
    m_xml.open("w:tr"_L1);
    m_xml.open("w:trPr"_L1);
    m_xml.empty("w:cantSplit"_L1);
    if (height > 0)
        m_xml.empty("w:trHeight"_L1, {{"w:val"_L1, twips(height)}, {"w:hRule"_L1, u"atLeast"_s}});
    if (header)
        m_xml.empty("w:tblHeader"_L1);
    m_xml.close();
}

void DocxBody::cellStart(double width, const MatrixTableCell& look, int across, int merge, bool turned)
{
    m_xml.open("w:tc"_L1);
    m_xml.open("w:tcPr"_L1);
    m_xml.empty("w:tcW"_L1, {{"w:w"_L1, twips(width)}, {"w:type"_L1, u"dxa"_s}});
    if (across > 1)
        m_xml.empty("w:gridSpan"_L1, {{"w:val"_L1, QString::number(across)}});
    if (merge > 0)
        m_xml.empty("w:vMerge"_L1, {{"w:val"_L1, merge == 1 ? u"restart"_s : u"continue"_s}});
    if (look.dashed) {
        m_xml.open("w:tcBorders"_L1);
        for (const auto& side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1})
            m_xml.empty(side,
                        {{"w:val"_L1, u"dashed"_s},
                         {"w:sz"_L1, u"6"_s},
                         {"w:space"_L1, u"0"_s},
                         {"w:color"_L1, hex(m_palette.inProgress)}});
        m_xml.close();
    }
    if (look.ground.isValid()) {
        const QString pattern = look.fill == CellFill::GapHatch ? u"thinReverseDiagStripe"_s
            : look.fill == CellFill::NotApplicableHatch         ? u"thinDiagCross"_s
                                                                : u"clear"_s;
        m_xml.empty("w:shd"_L1,
                    {{"w:val"_L1, pattern},
                     {"w:color"_L1, look.fill == CellFill::Plain ? u"auto"_s : hex(look.hatch)},
                     {"w:fill"_L1, hex(look.ground)}});
    }
    if (turned)
        m_xml.empty("w:textDirection"_L1, {{"w:val"_L1, u"btLr"_s}});
    m_xml.empty("w:vAlign"_L1, {{"w:val"_L1, u"center"_s}});
    m_xml.close();
}

void DocxBody::cellText(const QString& text, const MatrixTableCell& look, bool centred, double indent)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, u"TableText"_s}});
    if (m_together)
        m_xml.empty("w:keepNext"_L1);
    if (text.isRightToLeft())
        m_xml.empty("w:bidi"_L1);
    if (indent > 0)
        m_xml.empty("w:ind"_L1, {{"w:left"_L1, twips(indent)}});
    if (centred)
        m_xml.empty("w:jc"_L1, {{"w:val"_L1, u"center"_s}});
    m_xml.close();
    if (!text.isEmpty())
        run(text, look.bold, look.ink);
    m_xml.close();
    m_xml.close();
}

void DocxBody::headerRow(const MatrixTable& table, int level, int first, int last)
{
    MatrixTableCell look;
    look.ground = m_palette.tint;
    look.ink = m_palette.text;
    look.bold = true;
    rowStart(true, level == table.headerLevels() - 1 ? m_turned : 0);
    const auto mergeOf = [level](int top, int levels) { return levels < 2 ? 0 : level == top ? 1 : 2; };
    cellStart(m_labelWidth, look, 1, mergeOf(0, table.headerLevels()));
    cellText(level == 0 ? table.corner() : QString(), look, false, 0);
    for (int column = first; column <= last;) {
        const auto covers = [&](const MatrixTableHeader& header) {
            return header.first <= column && column <= header.last && header.level <= level
                && level < header.level + header.levels;
        };
        const auto header = std::ranges::find_if(table.headers(), covers);
        const int end = header == table.headers().end() ? column : std::min(header->last, last);
        double width = 0;
        for (int i = column; i <= end; ++i)
            width += m_widths[size_t(i - first)];
        const bool known = header != table.headers().end();
        const bool turns = m_turned > 0 && known && header->first == header->last
            && header->level + header->levels == table.headerLevels();
        cellStart(width, look, end - column + 1, known ? mergeOf(header->level, header->levels) : 0, turns);
        // A label may be anything: the header leaves room for rows.
        const double along = turns ? m_turned - 6 : width - 8;
        const int lines = turns ? turnedLines(width) : mostHeaderLines;
        cellText(known && header->level == level
                     ? textfit::elided(header->text, along, tableText, lines, true)
                     : QString(),
                 look, !turns, 0);
        column = end + 1;
    }
    m_xml.close();
}

void DocxBody::matrixRow(const MatrixTable& table, int row, int first, int last)
{
    MatrixTableCell label;
    label.ground = table.isParentRow(row) ? m_palette.tint : m_palette.surface;
    label.ink = m_palette.text;
    label.bold = table.isParentRow(row);
    rowStart();
    cellStart(m_labelWidth, label);
    const double indent = 6.0 * table.rowDepth(row);
    cellText(textfit::elided(table.rowLabel(row), m_labelWidth - 8 - indent, tableText, mostLabelLines,
                             label.bold),
             label, false, indent);
    for (int column = first; column <= last; ++column) {
        const MatrixTableCell cell = table.cell(row, column);
        cellStart(m_widths[size_t(column - first)], cell);
        cellText(cell.text, cell, true, 0);
    }
    m_xml.close();
}

void DocxBody::matrix(const MatrixTable& table, int first, int last, const QString& description)
{
    m_labelWidth = labelWidth(table);
    m_widths.clear();
    for (int column = first; column <= last; ++column)
        m_widths.push_back(columnWidth(table, column));
    matrixRows(table, first, last, tr("Matrix"), description);
}

bool DocxBody::smallMatrix(const MatrixTable& table, const QString& title, const QString& description)
{
    const int columns = table.columns() + int(table.hasTotals());
    m_labelWidth = labelWidth(table);
    const double width = std::min(mostSmallColumn, (textWidth(false) - m_labelWidth) / columns);
    if (width < leastSmallColumn)
        return false;
    m_widths.assign(size_t(columns), width);
    m_turned = turnedLength(table, width);
    matrixRows(table, 0, columns - 1, title, description);
    m_turned = 0;
    return true;
}

/// The shortest that holds all labels of columns that are @p width wide; 0 if they need not be turned.
double DocxBody::turnedLength(const MatrixTable& table, double width)
{
    const auto& headers = table.headers();
    const auto fits = [&](const auto& test) {
        return std::ranges::all_of(headers, [&](const MatrixTableHeader& header) {
            return header.last > header.first || test(header.text);
        });
    };
    if (fits([&](const QString& text) { return textfit::longestWord(text, tableText, true) <= width - 6; }))
        return 0;
    double length = 40;
    while (length < longestTurned && !fits([&](const QString& text) {
               // Not a word is broken: the font may be wider than thought.
               return textfit::lines(text, length - 8, tableText, true).size() <= turnedLines(width)
                   && textfit::longestWord(text, tableText, true) <= length - 8;
           }))
        length += 5;
    return length;
}

void DocxBody::matrixRows(const MatrixTable& table, int first, int last, const QString& title,
                          const QString& description)
{
    std::vector<double> widths{m_labelWidth};
    widths.insert(widths.end(), m_widths.begin(), m_widths.end());
    tableStart(widths, title, description);
    for (int level = 0; level < table.headerLevels(); ++level)
        headerRow(table, level, first, last);
    for (int row = 0; row < table.rows() + (table.hasTotals() ? 1 : 0); ++row)
        matrixRow(table, row, first, last);
    m_xml.close();
    paragraph({}, "TableText"_L1);
}

void DocxBody::chart(const QString& title, const QString& relation, const QString& description)
{
    const double width = textWidth(false);
    const auto kind = u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s;
    ++m_drawings;
    m_xml.open("w:p"_L1);
    m_xml.open("w:r"_L1);
    m_xml.open("w:drawing"_L1);
    m_xml.open("wp:inline"_L1,
               {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
    m_xml.empty("wp:extent"_L1, {{"cx"_L1, emu(width)}, {"cy"_L1, emu(std::min(220.0, width * 0.5))}});
    m_xml.empty("wp:docPr"_L1,
                {{"id"_L1, QString::number(m_drawings)}, {"name"_L1, title}, {"descr"_L1, description}});
    m_xml.empty("wp:cNvGraphicFramePr"_L1);
    m_xml.open("a:graphic"_L1, {{"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s}});
    m_xml.open("a:graphicData"_L1, {{"uri"_L1, kind}});
    m_xml.empty("c:chart"_L1, {{"xmlns:c"_L1, kind}, {"r:id"_L1, relation}});
    for (int i = 0; i < 6; ++i) // graphicData, graphic, inline, drawing, r, p
        m_xml.close();
}

void DocxBody::legend(const MatrixTable& table, const GapRules& rules)
{
    const std::vector<double> widths{44, 100, 320}; // fits on any paper
    MatrixTableCell plain;
    plain.ink = m_palette.text;
    MatrixTableCell head = plain;
    head.bold = true;
    head.ground = m_palette.tint;
    tableStart(widths, tr("Legend"), tr("The marks of the gap classes and what they mean"));
    const auto row = [&](bool header, const MatrixTableCell& sample, const QStringList& texts) {
        rowStart(header);
        for (int i = 0; i < 3; ++i) {
            const MatrixTableCell& look = header ? head : i == 0 ? sample : plain;
            cellStart(widths[size_t(i)], look);
            cellText(texts[i], look, i == 0, 0);
        }
        m_xml.close();
    };
    m_together = true;
    row(true, head, {tr("Mark"), tr("Class"), tr("Meaning")});
    for (const GapClass gapClass : table.classes()) {
        m_together = gapClass != table.classes().back();
        row(false, table.sample(gapClass, rules.thin),
            {gapClassSymbol(gapClass), gapClassLabel(gapClass), methodnote::definition(gapClass, rules)});
    }
    m_together = false;
    m_xml.close();
    paragraph({}, "TableText"_L1);
}

} // namespace lacuna
