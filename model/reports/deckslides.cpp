// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckslides.h"

#include "model/reports/decktheme.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidelegend.h"
#include "model/reports/slidetable.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DeckSlides)
};

using Align = SlideParagraph::Align;
using decktheme::margin;
constexpr double contentWidth = SlideXml::width - 2 * margin;
constexpr double subtitleTop = 53;
constexpr double tableTop = 80;
constexpr double captionHeight = 17;
constexpr double contentBottom = 505;

/// The largest of @p sizes at which @p text fits into @p maxLines, and the text, shortened if none does.
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

void furniture(SlideXml& slide, const Deck& deck)
{
    const QString text = methodnote::footer(deck.map(), deck.exported);
    slide.placeholder(
        "ftr"_L1, 11, Text::tr("Footer"), {},
        {{{{textfit::elided(text, decktheme::footerBox.width(), 9, 1), 9, false, deck.palette().muted}}}});
    slide.slideNumber(12, Text::tr("Slide number"), {}, deck.palette().muted);
}

QByteArray finish(SlideXml& slide)
{
    slide.closeTree();
    slide.xml().open("p:clrMapOvr"_L1);
    slide.xml().empty("a:masterClrMapping"_L1);
    slide.xml().close();
    return slide.xml().take();
}

void slideTitle(SlideXml& slide, const QString& text)
{
    slide.placeholder("title"_L1, 0, Text::tr("Title"), {},
                      {{{fitted(text, contentWidth, {22, 20, 18, 16, 14}, 1, true, "tx1"_L1)}}});
}

/// "rows 1–20 of 34 · columns 1–12 of 24"; empty if it all fits on one slide.
QString rangeText(const Deck& deck, const TablePlan& plan, const TablePage& page)
{
    const QLocale locale;
    QStringList parts;
    if (plan.pagesDown > 1) {
        parts += Text::tr("rows %1–%2 of %3")
                     .arg(locale.toString(page.firstRow + 1),
                          locale.toString(std::min(page.lastRow, deck.table.rows() - 1) + 1),
                          locale.toString(deck.table.rows()));
    }
    if (plan.pagesAcross > 1) {
        parts += Text::tr("columns %1–%2 of %3")
                     .arg(locale.toString(page.firstColumn + 1),
                          locale.toString(std::min(page.lastColumn, deck.table.columns() - 1) + 1),
                          locale.toString(deck.table.columns()));
    }
    return parts.join(u" · "_s);
}

/// A large figure with what it is under it.
void figure(SlideXml& slide, QPointF at, const QString& value, const QString& meaning, const Palette& palette)
{
    slide.textBox(meaning, {at, QSizeF(250, 78)},
                  {{{{value, 34, true, QColor(Qt::white)}}},
                   {{{textfit::elided(meaning, 250, 12, 2), 12, false, palette.railText}}, Align::Start, 2}});
}

/// Label and text side by side, one line each as tall as its text.
SlideTable noteTable(const std::vector<methodnote::Line>& lines, const Palette& palette, double labelWidth,
                     double textWidth, double size)
{
    SlideTable table;
    table.columnWidths = {labelWidth, textWidth};
    table.firstRow = false;
    const SlideEdge rule{0.5, palette.line, false};
    for (const methodnote::Line& line : lines) {
        const QString text = textfit::elided(line.text, textWidth - 6, size, 5);
        const auto count = textfit::lines(text, textWidth - 6, size).size();
        SlideCell label{
            .paragraph = {{{line.label, size, true, palette.muted}}, Align::Start, 0, size * 1.25}};
        SlideCell words{.paragraph = {{{text, size, false, palette.text}}, Align::Start, 0, size * 1.25}};
        label.marginLeft = 0;
        label.bottom = words.bottom = rule;
        if (!table.cells.empty())
            label.top = words.top = rule;
        table.cells.push_back({label, words});
        table.rowHeights.push_back(double(count) * size * 1.25 + 6);
    }
    return table;
}

/// Symbol in its cell's looks, name, definition.
SlideTable classTable(const Deck& deck, double size)
{
    const Palette& palette = deck.palette();
    constexpr std::array widths{34.0, 100.0, 286.0};
    SlideTable table;
    table.columnWidths.assign(widths.begin(), widths.end());
    table.firstRow = false;
    const SlideEdge rule{0.5, palette.line, false};
    for (int i = 0; i < gapClassCount; ++i) {
        const auto gapClass = GapClass(i);
        const MatrixTableCell sample = SlideLegend::sample(deck.table, gapClass);
        const QString definition = methodnote::definition(gapClass, deck.map().question.rules);
        const auto count = textfit::lines(definition, widths[2] - 12, size).size();
        SlideCell mark{.paragraph = {{{sample.text, size, true, sample.ink}}, Align::Centre, 0, size * 1.25},
                       .fill = sample.ground,
                       .pattern = slidePattern(sample.fill),
                       .patternInk = sample.hatch};
        if (sample.dashed)
            mark.left = mark.right = {1, palette.inProgress, true};
        SlideCell name{
            .paragraph = {
                {{gapClassLabel(gapClass), size, true, palette.text}}, Align::Start, 0, size * 1.25}};
        SlideCell words{
            .paragraph = {{{definition, size, false, palette.text}}, Align::Start, 0, size * 1.25}};
        name.marginLeft = 10;
        mark.top = mark.bottom =
            sample.dashed ? SlideEdge{1, palette.inProgress, true} : SlideEdge{2, palette.surface, false};
        name.bottom = words.bottom = rule;
        table.cells.push_back({mark, name, words});
        table.rowHeights.push_back(double(count) * size * 1.25 + 8);
    }
    // Neighbours draw their common edge twice: both must agree.
    for (size_t row = 0; row + 1 < table.cells.size(); ++row) {
        SlideEdge& lower = table.cells[row][0].bottom;
        SlideEdge& upper = table.cells[row + 1][0].top;
        (lower.dashed ? upper : lower) = lower.dashed ? lower : upper;
    }
    return table;
}

double heightOf(const SlideTable& table)
{
    double sum = 0;
    for (const double height : table.rowHeights)
        sum += height;
    return sum;
}

} // namespace

QRectF tableFrame(const Deck& deck)
{
    const double top = tableTop + (deck.options.caption.simplified().isEmpty() ? 0 : captionHeight);
    const double bottom = contentBottom - SlideLegend(deck.table, contentWidth).height() - 6;
    return {margin, top, contentWidth, bottom - top};
}

QByteArray titleSlide(const Deck& deck)
{
    const GapMap& map = deck.map();
    const Palette& palette = deck.palette();
    const QColor white(Qt::white);
    SlideXml slide("p:sld"_L1);
    const QString title = methodnote::title(map, deck.options.title);
    slide.placeholder("ctrTitle"_L1, 0, Text::tr("Title"), {},
                      {{{fitted(title, 820, {36, 32, 28, 24}, 2, true, white)}}});
    std::vector<SlideParagraph> subtitle;
    if (const QString caption = deck.options.caption.simplified(); !caption.isEmpty())
        subtitle.push_back({{fitted(caption, 820, {18, 16, 14}, 1, false, white)}});
    subtitle.push_back({{fitted(methodnote::question(map), 820, {16, 14, 12}, 1, false, palette.railText)},
                        Align::Start,
                        4});
    slide.placeholder("subTitle"_L1, 1, Text::tr("Subtitle"), {}, subtitle, "t"_L1);

    const Coverage& coverage = map.coverage;
    const QLocale locale;
    const double y = 300;
    figure(slide, {60, y}, locale.toString(map.n),
           Text::tr("studies match, of %1 in the catalogue").arg(locale.toString(map.provenance.total)),
           palette);
    figure(slide, {350, y}, methodnote::percent(coverage.coverage()),
           Text::tr("of %1 applicable cells are covered").arg(locale.toString(coverage.applicable)), palette);
    figure(slide, {640, y}, methodnote::percent(coverage.evidenceCoverage()),
           Text::tr("of them have %1 studies or more").arg(locale.toString(map.question.rules.thin)),
           palette);

    std::vector<SlideParagraph> foot;
    if (!map.provenance.filterText.isEmpty())
        foot.push_back({{fitted(Text::tr("Filter: %1").arg(map.provenance.filterText.simplified()), 820,
                                {12, 11, 10}, 1, false, palette.railText)}});
    if (const QString note = map.provenance.note.simplified(); !note.isEmpty())
        foot.push_back({{fitted(note, 820, {13, 12, 11, 10}, 2, true, white)}, Align::Start, 4});
    foot.push_back(
        {{fitted(methodnote::footer(map, deck.exported), 820, {12, 11, 10}, 1, false, palette.railText)},
         Align::Start,
         6});
    slide.textBox(Text::tr("Source"), {60, 410, 840, 96}, foot, "b"_L1);
    return finish(slide);
}

QByteArray matrixSlide(const Deck& deck, const TablePlan& plan, size_t number)
{
    const TablePage& page = plan.pages[number];
    const Palette& palette = deck.palette();
    SlideXml slide("p:sld"_L1);
    const QString title = methodnote::title(deck.map(), deck.options.title);
    slideTitle(slide, title);
    std::vector<SlideParagraph> subtitle;
    if (const QString caption = deck.options.caption.simplified(); !caption.isEmpty())
        subtitle.push_back({{fitted(caption, contentWidth, {12, 11, 10}, 1, false, palette.text)}});
    const QString range = deck.lead.isEmpty() ? rangeText(deck, plan, page) : deck.lead;
    QString facts = methodnote::matching(deck.map());
    if (!range.isEmpty())
        facts = range + u" · "_s + facts;
    if (!deck.map().provenance.filterText.isEmpty())
        facts += u" · "_s + deck.map().provenance.filterText.simplified();
    subtitle.push_back({{fitted(facts, contentWidth, {12, 11, 10}, 1, false, palette.muted)},
                        Align::Start,
                        subtitle.empty() ? 0.0 : 2.0});
    const QRectF frame = tableFrame(deck);
    slide.textBox(Text::tr("Subtitle"), {margin, subtitleTop, contentWidth, frame.top() - subtitleTop - 4},
                  subtitle);
    const QString description =
        Text::tr("Gap matrix: %1. %2 rows and %3 columns of numbers of studies; a symbol beside "
                 "or instead of the number names the kind of gap, as the legend says.")
            .arg(title)
            .arg(page.lastRow - page.firstRow + 1)
            .arg(page.lastColumn - page.firstColumn + 1);
    slide.table(Text::tr("Gap matrix"), range.isEmpty() ? description : description + u' ' + range,
                frame.topLeft(), slideTable(deck.table, plan, page));
    const SlideLegend legend(deck.table, contentWidth);
    legend.write(slide, {margin, contentBottom - legend.height()});
    furniture(slide, deck);
    return finish(slide);
}

QByteArray methodSlide(const Deck& deck)
{
    const Palette& palette = deck.palette();
    SlideXml slide("p:sld"_L1);
    slideTitle(slide, Text::tr("How to read this, and where it comes from"));
    const auto lines = methodnote::lines(deck.map(), deck.exported);
    const double top = 86;
    SlideTable note;
    for (const double size : {11.0, 10.5, 10.0, 9.5, 9.0}) {
        note = noteTable(lines, palette, 80, 352, size);
        if (top + heightOf(note) <= contentBottom)
            break;
    }
    slide.textBox(Text::tr("Source heading"), {margin, 64, 432, 18},
                  {{{{Text::tr("Where the numbers come from"), 13, true, "accent1"_L1}}}});
    slide.table(Text::tr("Method note"), Text::tr("Where the numbers come from"), {margin, top}, note);
    slide.textBox(Text::tr("Rules heading"), {504, 64, 420, 18},
                  {{{{Text::tr("What a cell is called: the first that holds"), 13, true, "accent1"_L1}}}});
    slide.table(Text::tr("Gap classes"), Text::tr("The symbol, name and definition of each gap class"),
                {504, top}, classTable(deck, 10.5));
    furniture(slide, deck);
    return finish(slide);
}

} // namespace lacuna::deckslides
