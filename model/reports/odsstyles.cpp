// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odsstyles.h"

#include "model/reports/docxbody.h"
#include "model/reports/odfxml.h"
#include "model/reports/workbooksheets.h"
#include "model/reports/xmlpieces.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::odsstyles {

namespace {

constexpr int highestRow = 409; // points, as Excel's
constexpr double indentWidth = 9; // points a level
const auto font = u"Calibri"_s;

/// OpenDocument has no hatches in cells: theirs are the ground with some of their colour.
QColor groundOf(const SheetStyle& style)
{
    if (style.fill == CellFill::Plain || !style.hatch.isValid())
        return style.ground;
    const double share = style.fill == CellFill::GapHatch ? 0.12 : 0.2;
    const auto mixed = [share](float ground, float hatch) {
        return float(ground * (1 - share) + hatch * share);
    };
    return QColor::fromRgbF(mixed(style.ground.redF(), style.hatch.redF()),
                            mixed(style.ground.greenF(), style.hatch.greenF()),
                            mixed(style.ground.blueF(), style.hatch.blueF()));
}

QString line(const QColor& colour, bool dashed)
{
    return u"0.75pt "_s + (dashed ? u"dashed "_s : u"solid "_s) + colour.name();
}

/// What it is called; empty: no style of its own.
QString numberName(const SheetStyle& style, int index)
{
    switch (style.number) {
    case SheetStyle::Number::General:
        return {};
    case SheetStyle::Number::Whole:
        return u"whole"_s;
    case SheetStyle::Number::Decimal:
        return u"decimal"_s;
    case SheetStyle::Number::Marked:
    case SheetStyle::Number::MarkForZero:
        return u"number%1"_s.arg(index);
    }
    return {};
}

void addNumber(XmlPart& xml, const QString& name, int places, const QString& before, const QString& after,
               bool isPart = false)
{
    xml.open("number:number-style"_L1, {{"style:name"_L1, name}});
    if (isPart)
        xml.attribute("style:volatile"_L1, u"true"_s);
    if (!before.isEmpty())
        xml.leaf("number:text"_L1, before);
    xml.empty("number:number"_L1,
              {{"number:decimal-places"_L1, QString::number(places)},
               {"number:min-decimal-places"_L1, QString::number(places)},
               {"number:min-integer-digits"_L1, u"1"_s},
               {"number:grouping"_L1, places == 0 ? u"true"_s : u"false"_s}});
    if (!after.isEmpty())
        xml.leaf("number:text"_L1, after);
    xml.close();
}

/// A zero is a mark; other numbers are as they are.
void addMarkForZero(XmlPart& xml, const QString& name, const QString& mark)
{
    addNumber(xml, name + u"P0"_s, 0, {}, {}, true);
    addNumber(xml, name + u"P1"_s, 0, u"-"_s, {}, true);
    xml.open("number:number-style"_L1, {{"style:name"_L1, name}});
    xml.leaf("number:text"_L1, mark);
    xml.empty("style:map"_L1,
              {{"style:condition"_L1, u"value()>0"_s}, {"style:apply-style-name"_L1, name + u"P0"_s}});
    xml.empty("style:map"_L1,
              {{"style:condition"_L1, u"value()<0"_s}, {"style:apply-style-name"_L1, name + u"P1"_s}});
    xml.close();
}

void addNumbers(XmlPart& xml, const Workbook& book)
{
    addNumber(xml, u"whole"_s, 0, {}, {});
    addNumber(xml, u"decimal"_s, 2, {}, {});
    for (size_t i = 0; i < book.styles.size(); ++i) {
        const SheetStyle& style = book.styles[i];
        if (style.number == SheetStyle::Number::Marked)
            addNumber(xml, numberName(style, int(i)), 0, {}, u' ' + style.mark);
        else if (style.number == SheetStyle::Number::MarkForZero)
            addMarkForZero(xml, numberName(style, int(i)), style.mark);
    }
}

void addText(XmlPart& xml, const SheetStyle& style)
{
    xml.empty("style:text-properties"_L1);
    if (style.ink.isValid())
        xml.attribute("fo:color"_L1, style.ink.name());
    const QString size = odfxml::points(style.size);
    // Other scripts have sizes and weights of their own.
    xml.attribute("fo:font-size"_L1, size);
    xml.attribute("style:font-size-asian"_L1, size);
    xml.attribute("style:font-size-complex"_L1, size);
    if (style.bold) {
        xml.attribute("fo:font-weight"_L1, u"bold"_s);
        xml.attribute("style:font-weight-asian"_L1, u"bold"_s);
        xml.attribute("style:font-weight-complex"_L1, u"bold"_s);
    }
    if (style.italic)
        xml.attribute("fo:font-style"_L1, u"italic"_s);
}

void addCell(XmlPart& xml, const SheetStyle& style)
{
    // Text of tables starts level with its neighbours, however many lines it has.
    const bool middle = style.ground.isValid() || style.side == SheetStyle::Side::Centre;
    xml.empty("style:table-cell-properties"_L1,
              {{"style:vertical-align"_L1, middle ? u"middle"_s : u"top"_s},
               {"fo:wrap-option"_L1, style.wrap ? u"wrap"_s : u"no-wrap"_s},
               {"style:repeat-content"_L1, u"false"_s}});
    // Where nothing is said, numbers are on the right and text begins where its script does.
    const bool fixed = style.side != SheetStyle::Side::Start || style.indent > 0;
    xml.attribute("style:text-align-source"_L1, fixed ? u"fix"_s : u"value-type"_s);
    if (style.ground.isValid())
        xml.attribute("fo:background-color"_L1, groundOf(style).name());
    if (style.outline.isValid()) {
        const QString outline = line(style.outline, style.dashed);
        xml.attribute("fo:border-left"_L1, outline);
        xml.attribute("fo:border-right"_L1, outline);
        xml.attribute("fo:border-top"_L1, outline);
    }
    if (style.rule.isValid())
        xml.attribute("fo:border-bottom"_L1, line(style.rule, false));
    else if (style.outline.isValid())
        xml.attribute("fo:border-bottom"_L1, line(style.outline, style.dashed));
    if (!fixed)
        return;
    const QString side = style.side == SheetStyle::Side::Centre ? u"center"_s
        : style.side == SheetStyle::Side::End                   ? u"end"_s
                                                                : u"start"_s;
    xml.empty("style:paragraph-properties"_L1, {{"fo:text-align"_L1, side}});
    if (style.indent > 0)
        xml.attribute("fo:margin-left"_L1, odfxml::points(indentWidth * style.indent));
}

void addCellStyle(XmlPart& xml, const Workbook& book, int index, std::optional<size_t> ruledSheet)
{
    const SheetStyle& style = book.styles[size_t(index)];
    xml.open("style:style"_L1,
             {{"style:name"_L1, QString::fromLatin1(cellStyle(index, ruledSheet))},
              {"style:family"_L1, u"table-cell"_s},
              {"style:parent-style-name"_L1, u"Default"_s}});
    if (const QString number = numberName(style, index); !number.isEmpty())
        xml.attribute("style:data-style-name"_L1, number);
    addCell(xml, style);
    addText(xml, style);
    if (ruledSheet) {
        const auto& rules = book.sheets[*ruledSheet].rules;
        for (size_t rule = 0; rule < rules.size(); ++rule) {
            xml.empty("style:map"_L1,
                      {{"style:condition"_L1,
                        u"cell-content-is-between(%1,%2)"_s.arg(rules[rule].lowest).arg(rules[rule].highest)},
                       {"style:apply-style-name"_L1, u"rule%1-%2"_s.arg(*ruledSheet).arg(rule)}});
        }
    }
    xml.close();
}

void addSheetStyles(XmlPart& xml, const Workbook& book)
{
    for (const bool landscape : {true, false}) {
        xml.open("style:style"_L1,
                 {{"style:name"_L1, landscape ? u"sheet-wide"_s : u"sheet-tall"_s},
                  {"style:family"_L1, u"table"_s},
                  {"style:master-page-name"_L1, landscape ? u"Wide"_s : u"Tall"_s}});
        xml.empty("style:table-properties"_L1,
                  {{"table:display"_L1, u"true"_s}, {"style:writing-mode"_L1, u"lr-tb"_s}});
        xml.close();
    }
    for (size_t sheet = 0; sheet < book.sheets.size(); ++sheet) {
        const auto& widths = book.sheets[sheet].widths;
        for (size_t column = 0; column < widths.size(); ++column) {
            xml.open("style:style"_L1,
                     {{"style:name"_L1, QString::fromLatin1(columnStyle(sheet, column))},
                      {"style:family"_L1, u"table-column"_s}});
            xml.empty("style:table-column-properties"_L1,
                      {{"style:column-width"_L1, odfxml::points(workbooksheets::pointsOf(widths[column]))}});
            xml.close();
        }
    }
    xml.open("style:style"_L1, {{"style:name"_L1, u"chart"_s}, {"style:family"_L1, u"graphic"_s}});
    xml.empty("style:graphic-properties"_L1, {{"draw:stroke"_L1, u"none"_s}, {"draw:fill"_L1, u"none"_s}});
    xml.close();
    for (int height = 0; height <= highestRow; ++height) {
        xml.open(
            "style:style"_L1,
            {{"style:name"_L1, QString::fromLatin1(rowStyle(height))}, {"style:family"_L1, u"table-row"_s}});
        xml.empty("style:table-row-properties"_L1,
                  {{"style:use-optimal-row-height"_L1, height == 0 ? u"true"_s : u"false"_s}});
        if (height > 0)
            xml.attribute("style:row-height"_L1, odfxml::points(height));
        xml.close();
    }
}

void addPage(XmlPart& xml, QSizeF paper, bool landscape)
{
    if (landscape)
        paper.transpose();
    xml.open("style:page-layout"_L1, {{"style:name"_L1, landscape ? u"page-wide"_s : u"page-tall"_s}});
    // As wide as it is, and as many pages long as it must be.
    xml.open("style:page-layout-properties"_L1,
             {{"fo:page-width"_L1, odfxml::points(paper.width())},
              {"fo:page-height"_L1, odfxml::points(paper.height())},
              {"style:print-orientation"_L1, landscape ? u"landscape"_s : u"portrait"_s},
              {"fo:margin-left"_L1, u"36pt"_s},
              {"fo:margin-right"_L1, u"36pt"_s},
              {"fo:margin-top"_L1, u"43pt"_s},
              {"fo:margin-bottom"_L1, u"36pt"_s},
              {"style:print-page-order"_L1, u"ttb"_s},
              {"style:print"_L1, u"charts drawings objects zero-values"_s},
              {"style:scale-to-X"_L1, u"1"_s},
              {"style:scale-to-Y"_L1, u"0"_s}});
    xml.close();
    xml.empty("style:header-style"_L1);
    xml.open("style:footer-style"_L1);
    xml.empty("style:header-footer-properties"_L1,
              {{"fo:min-height"_L1, u"22pt"_s},
               {"fo:margin-left"_L1, u"0pt"_s},
               {"fo:margin-right"_L1, u"0pt"_s},
               {"fo:margin-top"_L1, u"8pt"_s}});
    xml.close();
    xml.close();
}

void addMaster(XmlPart& xml, const QString& footer, bool landscape)
{
    xml.open("style:master-page"_L1,
             {{"style:name"_L1, landscape ? u"Wide"_s : u"Tall"_s},
              {"style:page-layout-name"_L1, landscape ? u"page-wide"_s : u"page-tall"_s}});
    xml.empty("style:header"_L1, {{"style:display"_L1, u"false"_s}});
    xml.open("style:footer"_L1);
    xml.open("style:region-left"_L1);
    xml.open("text:p"_L1);
    xml.leaf("text:span"_L1, shortened(footer, 200), {{"text:style-name"_L1, u"small"_s}});
    xml.close();
    xml.close();
    xml.open("style:region-right"_L1);
    xml.open("text:p"_L1);
    xml.open("text:span"_L1, {{"text:style-name"_L1, u"small"_s}});
    xml.leaf("text:page-number"_L1, u"1");
    xml.text(u" / ");
    xml.leaf("text:page-count"_L1, u"1");
    xml.close();
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

/// What a rule may change: ink and ground.
void addRuleStyles(XmlPart& xml, const Workbook& book)
{
    for (size_t sheet = 0; sheet < book.sheets.size(); ++sheet) {
        const auto& rules = book.sheets[sheet].rules;
        for (size_t rule = 0; rule < rules.size(); ++rule) {
            const SheetStyle& style = rules[rule].style;
            xml.open("style:style"_L1,
                     {{"style:name"_L1, u"rule%1-%2"_s.arg(sheet).arg(rule)},
                      {"style:family"_L1, u"table-cell"_s},
                      {"style:parent-style-name"_L1, u"Default"_s}});
            if (style.ground.isValid())
                xml.empty("style:table-cell-properties"_L1,
                          {{"fo:background-color"_L1, style.ground.name()}});
            if (style.ink.isValid())
                xml.empty("style:text-properties"_L1, {{"fo:color"_L1, style.ink.name()}});
            xml.close();
        }
    }
}

void addDefaults(XmlPart& xml)
{
    xml.open("style:default-style"_L1, {{"style:family"_L1, u"table-cell"_s}});
    xml.empty("style:text-properties"_L1,
              {{"style:font-name"_L1, font},
               {"fo:font-size"_L1, u"11pt"_s},
               {"style:font-size-asian"_L1, u"11pt"_s},
               {"style:font-size-complex"_L1, u"11pt"_s}});
    odfxml::language(xml);
    xml.close();
    xml.empty("style:style"_L1, {{"style:name"_L1, u"Default"_s}, {"style:family"_L1, u"table-cell"_s}});
}

void addFonts(XmlPart& xml)
{
    xml.open("office:font-face-decls"_L1);
    xml.empty("style:font-face"_L1, {{"style:name"_L1, font}, {"svg:font-family"_L1, font}});
    xml.close();
}

} // namespace

Frame frameOf(const Workbook& book)
{
    XmlPart xml;
    odfxml::openDocument(xml, "office:document-content"_L1);
    addFonts(xml);
    xml.open("office:automatic-styles"_L1);
    addNumbers(xml, book);
    addSheetStyles(xml, book);
    for (int i = 0; i < int(book.styles.size()); ++i) {
        addCellStyle(xml, book, i, {});
        for (size_t sheet = 0; canBeRuled(book.styles[size_t(i)]) && sheet < book.sheets.size(); ++sheet) {
            if (!book.sheets[sheet].rules.empty())
                addCellStyle(xml, book, i, sheet);
        }
    }
    xml.close();
    xml.open("office:body"_L1);
    xml.open("office:spreadsheet"_L1);
    xml.text(u"\n");
    const QByteArray whole = xml.take();
    // Nothing follows the line break but the ends.
    const qsizetype middle = whole.lastIndexOf("<office:spreadsheet>") + 20;
    return {whole.left(middle), whole.mid(middle).trimmed()};
}

QByteArray stylesPart(const Workbook& book, Paper paper)
{
    XmlPart xml;
    odfxml::openDocument(xml, "office:document-styles"_L1);
    addFonts(xml);
    xml.open("office:styles"_L1);
    addDefaults(xml);
    addRuleStyles(xml, book);
    xml.close();
    xml.open("office:automatic-styles"_L1);
    xml.open("style:style"_L1, {{"style:name"_L1, u"small"_s}, {"style:family"_L1, u"text"_s}});
    addText(xml, {.size = 9});
    xml.close();
    addPage(xml, paperPoints(paper), true);
    addPage(xml, paperPoints(paper), false);
    xml.close();
    xml.open("office:master-styles"_L1);
    addMaster(xml, book.footer, true);
    addMaster(xml, book.footer, false);
    return xml.take();
}

QByteArray sheetStyle(const Sheet& sheet)
{
    return sheet.landscape ? "sheet-wide" : "sheet-tall";
}

QByteArray columnStyle(size_t sheet, size_t column)
{
    return "column" + QByteArray::number(sheet) + '-' + QByteArray::number(column);
}

QByteArray rowStyle(double height)
{
    return "row" + QByteArray::number(std::min(highestRow, int(std::ceil(height))));
}

QByteArray cellStyle(int style, std::optional<size_t> ruledSheet)
{
    QByteArray name = "cell" + QByteArray::number(style);
    if (ruledSheet)
        name += '-' + QByteArray::number(*ruledSheet);
    return name;
}

bool canBeRuled(const SheetStyle& style)
{
    const bool counts = style.number == SheetStyle::Number::Whole
        || style.number == SheetStyle::Number::Marked || style.number == SheetStyle::Number::MarkForZero;
    return counts && style.outline.isValid();
}

} // namespace lacuna::odsstyles
