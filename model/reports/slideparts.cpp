// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slideparts.h"

#include "model/reports/textfit.h"

#include <QtCore/QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna::slideparts {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SlideParts)
};

using Align = SlideParagraph::Align;
constexpr double headHeight = 27; ///< of the lines below the title, without a caption
constexpr double captionHeight = 17;

} // namespace

SlideRun fitted(const QString& text, double width, std::initializer_list<double> sizes, int maxLines,
                bool bold, const SlideColour& colour)
{
    double smallest = 9;
    for (const double size : sizes) {
        smallest = size;
        if (textfit::lines(text, width, size, bold).size() <= maxLines)
            break;
    }
    return {textfit::elided(text, width, smallest, maxLines, bold), smallest, bold, colour};
}

void head(Slide& slide, const DeckLook& look, const QString& title, const QString& caption,
          const QString& facts)
{
    const double width = look.frame.body.width();
    const DeckFrame& frame = look.frame;
    if (look.needsPanel)
        slide.rectangle(Text::tr("Ground"), frame.body.adjusted(-6, -4, 6, 4),
                        {.fill = look.palette.surface});
    // A template's titles are often made for two lines of large letters, and have a margin.
    const bool low = frame.title.height() < 60;
    const SlideRun run = look.from
        ? fitted(title, frame.title.width() - 16, {28, 24, 22, 20, 18, 16, 14}, low ? 1 : 2, true,
                 look.titleInk)
        : fitted(title, frame.title.width(), {22, 20, 18, 16, 14}, 1, true, look.titleInk);
    slide.placeholder("title"_L1, 0, Text::tr("Title"), frame.layoutHasTitle ? QRectF() : frame.title,
                      {{{run}}});
    std::vector<SlideParagraph> lines;
    if (!caption.simplified().isEmpty())
        lines.push_back({{fitted(caption.simplified(), width, {12, 11, 10}, 1, false, look.palette.text)}});
    if (!facts.isEmpty())
        lines.push_back({{fitted(facts, width, {12, 11, 10}, 1, false, look.palette.muted)},
                         Align::Start,
                         lines.empty() ? 0.0 : 2.0});
    if (lines.empty())
        return;
    const QRectF rest = below(look, caption);
    slide.textBox(Text::tr("Subtitle"),
                  {look.frame.body.topLeft(), QSizeF(width, rest.top() - look.frame.body.top() - 4)}, lines);
}

void coverTitles(Slide& slide, const DeckLook& look, const QString& title, const QString& above,
                 const QString& below)
{
    const DeckFrame& frame = look.frame;
    const double margins = look.from ? 16 : 0; // that a template's placeholders have
    slide.placeholder(frame.coverTitleType, 0, Text::tr("Title"), {},
                      {{{fitted(title, frame.coverTitle.width() - margins, {36, 32, 28, 24, 20}, 2, true,
                                look.coverTitleInk)}}});
    if (frame.coverSubtitle.isNull())
        return;
    const double width = frame.coverSubtitle.width() - margins;
    const bool follows = look.from && frame.subtitleIndex >= 0;
    // Where the title needs a colour of its own, so does what is below it.
    const SlideColour text = follows ? look.coverTitleInk : look.coverText;
    const SlideColour muted = follows ? look.coverTitleInk : look.coverMuted;
    std::vector<SlideParagraph> subtitle;
    if (!above.isEmpty())
        subtitle.push_back({{fitted(above, width, {18, 16, 14}, 1, false, text)}});
    if (!below.isEmpty())
        subtitle.push_back({{fitted(below, width, {16, 14, 12}, 1, false, muted)}, Align::Start, 4});
    if (frame.subtitleIndex >= 0)
        slide.placeholder("subTitle"_L1, frame.subtitleIndex, Text::tr("Subtitle"), {}, subtitle, "t"_L1);
    else if (!subtitle.empty())
        slide.textBox(Text::tr("Subtitle"), frame.coverSubtitle, subtitle);
}

QRectF below(const DeckLook& look, const QString& caption)
{
    const double taken = headHeight + (caption.simplified().isEmpty() ? 0 : captionHeight);
    return look.frame.body.adjusted(0, taken, 0, 0);
}

void furniture(Slide& slide, const DeckLook& look, const QString& footer)
{
    const DeckFrame& frame = look.frame;
    // A template's footer is a third of the slide and two or three lines high.
    const int lines = look.from ? std::clamp(int(frame.footer.height() / 11), 1, 3) : 1;
    const QString text = textfit::elided(footer, frame.footer.width() - (look.from ? 16 : 0), 9, lines);
    const bool follows = look.from && frame.footerIndex >= 0;
    const std::vector<SlideParagraph> words{
        {{{text, 9, false, follows ? SlideColour() : SlideColour(look.palette.muted)}}}};
    if (frame.footerIndex >= 0)
        slide.placeholder("ftr"_L1, frame.footerIndex, Text::tr("Footer"), {}, words);
    else
        slide.textBox(Text::tr("Footer"), frame.footer, words, "b"_L1);
    if (frame.numberIndex >= 0)
        slide.slideNumber(frame.numberIndex, Text::tr("Slide number"), {}, look.palette.muted);
}

DeckSlide finish(Slide& slide, decktheme::Layout layout)
{
    return {.slide = std::move(slide), .layout = layout};
}

double heightOf(const SlideTable& table)
{
    return std::accumulate(table.rowHeights.begin(), table.rowHeights.end(), 0.0);
}

SlideList::SlideList(const Palette& palette, std::vector<double> widths, double size)
    : m_palette(palette)
    , m_widths(std::move(widths))
    , m_size(size)
{
}

SlideCell SlideList::words(size_t column, const QString& text, int maxLines, bool bold, const QColor& ink,
                           const SlideLink& link) const
{
    const QString fits = textfit::elided(text.simplified(), m_widths[column] - 8, m_size, maxLines, bold);
    SlideCell cell{.paragraph = {{{fits, m_size, bold, ink, link}}, Align::Start, 0, m_size * 1.25}};
    cell.marginLeft = cell.marginRight = 4;
    cell.bottom = {0.5, m_palette.line, false};
    return cell;
}

void SlideList::setHeader(const QStringList& labels, const std::vector<bool>& ends)
{
    m_header.clear();
    for (qsizetype column = 0; column < labels.size(); ++column) {
        m_header.push_back(words(size_t(column), labels[column], 2, true, m_palette.muted));
        m_header.back().anchorBottom = true;
        m_header.back().bottom = {1, m_palette.strongLine, false};
        if (size_t(column) < ends.size() && ends[size_t(column)])
            m_header.back().paragraph.align = Align::End;
    }
}

double SlideList::heightOf(const std::vector<SlideCell>& cells) const
{
    qsizetype lines = 1;
    for (size_t column = 0; column < cells.size(); ++column) {
        QString text;
        bool bold = false;
        for (const SlideRun& run : cells[column].paragraph.runs) {
            text += run.text;
            bold = bold || run.bold;
        }
        lines = std::max(lines, textfit::lines(text, m_widths[column] - 8, m_size, bold).size());
    }
    return double(lines) * m_size * 1.25 + 5;
}

void SlideList::add(std::vector<SlideCell> cells)
{
    // The upper edge is the one of the row above: both neighbours must agree.
    const auto& above = m_rows.empty() ? m_header : m_rows.back().cells;
    for (size_t column = 0; column < cells.size() && column < above.size(); ++column)
        cells[column].top = above[column].bottom;
    const double height = heightOf(cells);
    m_rows.push_back({std::move(cells), height, -1});
}

SlideList::Row SlideList::heading(const QString& text, const SlideLink& link) const
{
    Row row;
    const double width = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
    const QString fits = textfit::elided(text.simplified(), width - 8, m_size, 1, true);
    for (size_t column = 0; column < m_widths.size(); ++column) {
        SlideCell cell{.paragraph = {{}, Align::Start, 0, m_size * 1.25}, .fill = m_palette.tint};
        cell.marginLeft = cell.marginRight = 4;
        cell.mergedLeft = column > 0;
        cell.columnSpan = column == 0 ? int(m_widths.size()) : 1;
        cell.paragraph.runs = {
            {column == 0 ? fits : QString(), m_size, true, m_palette.text, column == 0 ? link : SlideLink()}};
        row.cells.push_back(cell);
    }
    row.height = m_size * 1.25 + 7;
    return row;
}

void SlideList::addHeading(const QString& text, const SlideLink& link)
{
    m_rows.push_back(heading(text, link));
    m_rows.back().heading = m_headings++;
}

SlideList::Row SlideList::continued(const Row& from) const
{
    const SlideRun& run = from.cells.front().paragraph.runs.front();
    return heading(Text::tr("%1 (continued)").arg(run.text), run.link);
}

void SlideList::append(SlideTable& table, const Row& row)
{
    table.cells.push_back(row.cells);
    table.rowHeights.push_back(row.height);
}

std::vector<SlideList::Page> SlideList::pages(double height) const
{
    std::vector<Page> pages;
    const Row header{m_header, m_header.empty() ? 0 : heightOf(m_header), -1};
    const Row* group = nullptr;
    double used = height + 1;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const bool heads = row.heading >= 0 && i + 1 < m_rows.size();
        const double wanted = row.height + (heads ? m_rows[i + 1].height : 0);
        if (used + wanted > height) {
            Page& page = pages.emplace_back();
            page.table.columnWidths = m_widths;
            page.table.firstColumn = false;
            page.table.firstRow = !m_header.empty();
            page.firstRow = int(i);
            page.firstHeading = pages.size() > 1 ? pages[pages.size() - 2].endHeading : 0;
            page.endHeading = page.firstHeading;
            used = header.height;
            if (!m_header.empty())
                append(page.table, header);
            if (group && row.heading < 0) {
                append(page.table, continued(*group));
                used += page.table.rowHeights.back();
            }
        }
        Page& page = pages.back();
        append(page.table, row);
        used += row.height;
        page.endRow = int(i) + 1;
        if (row.heading >= 0) {
            group = &row;
            page.endHeading = row.heading + 1;
        }
    }
    return pages;
}

} // namespace lacuna::slideparts
