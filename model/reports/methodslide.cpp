// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckslides.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidelegend.h"
#include "model/reports/slideparts.h"
#include "model/reports/textfit.h"

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MethodSlide)
};

using Align = SlideParagraph::Align;

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
SlideTable classTable(const Deck& deck, double width, double size)
{
    const Palette& palette = deck.palette();
    const std::array widths{34.0, 100.0, width - 134};
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

/// The largest text at which @p make gives a table no higher than @p height.
template <typename Make> SlideTable fitting(const Make& make, double height)
{
    SlideTable table;
    for (const double size : {11.0, 10.5, 10.0, 9.5, 9.0}) {
        table = make(size);
        if (slideparts::heightOf(table) <= height)
            break;
    }
    return table;
}

constexpr double headingHeight = 22; ///< above each table

Slide begun(const Deck& deck)
{
    Slide slide;
    const QString title = deck.options.title.isEmpty() || deck.lead.isEmpty()
        ? Text::tr("How to read this, and where it comes from")
        : Text::tr("How to read “%1”, and where it comes from").arg(deck.options.title.simplified());
    slideparts::head(slide, deck.look, title, {}, {});
    return slide;
}

DeckSlide ended(Slide& slide, const Deck& deck)
{
    slideparts::furniture(slide, deck.look, methodnote::footer(deck.map(), deck.exported));
    return slideparts::finish(slide);
}

SlideTable noteIn(const Deck& deck, const QRectF& room)
{
    const auto lines = methodnote::lines(deck.map(), deck.exported);
    return fitting([&](double size) { return noteTable(lines, deck.palette(), 80, room.width() - 80, size); },
                   room.height() - headingHeight);
}

SlideTable classesIn(const Deck& deck, const QRectF& room)
{
    return fitting([&](double size) { return classTable(deck, room.width(), size); },
                   room.height() - headingHeight);
}

void addTable(Slide& slide, const QRectF& room, const QString& name, const QString& heading,
              const QString& description, SlideTable table)
{
    slide.textBox(name, {room.topLeft(), QSizeF(room.width(), 18)},
                  {{{slideparts::fitted(heading, room.width(), {13, 12, 11, 10}, 1, true, "accent1"_L1)}}});
    slide.table(name, description, room.topLeft() + QPointF(0, headingHeight), std::move(table));
}

void addNote(Slide& slide, const QRectF& room, SlideTable table)
{
    const QString from = Text::tr("Where the numbers come from");
    addTable(slide, room, Text::tr("Method note"), from, from, std::move(table));
}

void addClasses(Slide& slide, const QRectF& room, SlideTable table)
{
    addTable(slide, room, Text::tr("Gap classes"), Text::tr("What a cell is called: the first that holds"),
             Text::tr("The symbol, name and definition of each gap class"), std::move(table));
}

} // namespace

std::vector<DeckSlide> methodSlides(const Deck& deck)
{
    const QRectF room = deck.look.frame.body.adjusted(0, 11, 0, 0);
    const double width = (room.width() - 36) / 2;
    const QRectF left(room.left(), room.top(), width, room.height());
    const QRectF right = left.translated(width + 36, 0);
    SlideTable note = noteIn(deck, left);
    SlideTable classes = classesIn(deck, right);
    std::vector<DeckSlide> slides;
    Slide first = begun(deck);
    const double height = room.height() - headingHeight;
    if (slideparts::heightOf(note) <= height && slideparts::heightOf(classes) <= height) {
        addNote(first, left, std::move(note));
        addClasses(first, right, std::move(classes));
        slides.push_back(ended(first, deck));
        return slides;
    }
    // The small slides of some templates: over the whole width, one after the other.
    addNote(first, room, noteIn(deck, room));
    slides.push_back(ended(first, deck));
    Slide second = begun(deck);
    addClasses(second, room, classesIn(deck, room));
    slides.push_back(ended(second, deck));
    return slides;
}

} // namespace lacuna::deckslides
