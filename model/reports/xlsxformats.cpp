// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/xlsxformats.h"

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

QByteArray numberFormat(const SheetStyle& style)
{
    // Marks are symbols of ours, never a quotation mark.
    switch (style.number) {
    case SheetStyle::Number::General:
        return {};
    case SheetStyle::Number::Whole:
        return "#,##0";
    case SheetStyle::Number::Decimal:
        return "0.00";
    case SheetStyle::Number::Marked:
        return "#,##0\" " + style.mark.toUtf8() + '"';
    case SheetStyle::Number::MarkForZero:
        return "#,##0;-#,##0;\"" + style.mark.toUtf8() + '"';
    }
    return {};
}

void setAlignment(lxw_format* format, const SheetStyle& style)
{
    // Text of tables starts level with its neighbours, however many lines it has.
    const bool middle = style.ground.isValid() || style.side == SheetStyle::Side::Centre;
    format_set_align(format, middle ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    if (style.side == SheetStyle::Side::Centre)
        format_set_align(format, LXW_ALIGN_CENTER);
    else if (style.side == SheetStyle::Side::End)
        format_set_align(format, LXW_ALIGN_RIGHT);
    // An indent needs a side to count from.
    if (style.indent > 0 && style.side == SheetStyle::Side::Start)
        format_set_align(format, LXW_ALIGN_LEFT);
    if (style.indent > 0)
        format_set_indent(format, quint8(std::min(style.indent, 15)));
    if (style.wrap)
        format_set_text_wrap(format);
}

void setGround(lxw_format* format, const SheetStyle& style)
{
    if (!style.ground.isValid())
        return;
    if (style.fill == CellFill::Plain) {
        // The ground of a solid fill is its pattern's colour.
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_bg_color(format, xlsxColour(style.ground));
        return;
    }
    format_set_pattern(format,
                       style.fill == CellFill::GapHatch ? LXW_PATTERN_LIGHT_UP : LXW_PATTERN_LIGHT_TRELLIS);
    format_set_fg_color(format, xlsxColour(style.hatch));
    format_set_bg_color(format, xlsxColour(style.ground));
}

void setBorders(lxw_format* format, const SheetStyle& style)
{
    if (style.outline.isValid()) {
        format_set_border(format, style.dashed ? LXW_BORDER_DASHED : LXW_BORDER_THIN);
        format_set_border_color(format, xlsxColour(style.outline));
    }
    if (style.rule.isValid()) {
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, xlsxColour(style.rule));
    }
}

} // namespace

quint32 xlsxColour(const QColor& colour)
{
    const quint32 rgb = colour.rgb() & 0xFFFFFFU;
    return rgb == 0 ? quint32(LXW_COLOR_BLACK) : rgb;
}

XlsxFormats::XlsxFormats(const Workbook& book, lxw_workbook* target)
    : m_book(book)
    , m_target(target)
    , m_formats(book.styles.size(), nullptr)
{
}

lxw_format* XlsxFormats::format(int index)
{
    lxw_format*& format = m_formats[size_t(index)];
    if (format)
        return format;
    const SheetStyle& style = m_book.styles[size_t(index)];
    format = workbook_add_format(m_target);
    if (!format)
        return nullptr;
    format_set_font_size(format, style.size);
    if (style.bold)
        format_set_bold(format);
    if (style.italic)
        format_set_italic(format);
    if (style.ink.isValid())
        format_set_font_color(format, xlsxColour(style.ink));
    if (const QByteArray number = numberFormat(style); !number.isEmpty())
        format_set_num_format(format, number.constData());
    setAlignment(format, style);
    setGround(format, style);
    setBorders(format, style);
    return format;
}

lxw_format* XlsxFormats::ruleFormat(const SheetStyle& style)
{
    lxw_format* format = workbook_add_format(m_target);
    if (!format)
        return nullptr;
    if (style.ink.isValid())
        format_set_font_color(format, xlsxColour(style.ink));
    if (style.ground.isValid())
        format_set_bg_color(format, xlsxColour(style.ground));
    return format;
}

} // namespace lacuna
