// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutcards.h"

#include "model/reports/handoutparts.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

using Align = SlideParagraph::Align;
using handoutflow::lineHeight;
constexpr double gap = 16; ///< between cards
constexpr double padding = 12;
constexpr double stripe = 4; ///< along the side of a card
constexpr double barHeight = 8;
constexpr double titleGap = 5;
constexpr double barGap = 3; ///< above a score and its bar

/// A paragraph before it is known how wide it will be.
struct Piece {
    std::vector<SlideRun> runs;
    double before = 4;

    QString text() const
    {
        QString all;
        for (const SlideRun& run : runs)
            all += run.text;
        return all;
    }
    double size() const { return runs.front().size; }
    bool isBold() const
    {
        return std::ranges::any_of(runs, [](const SlideRun& run) { return run.bold; });
    }
    double height(double width) const
    {
        return handoutflow::lineCount(text(), width, size(), isBold()) * size() * lineHeight;
    }
    SlideParagraph paragraph(double above) const { return {runs, Align::Start, above, size() * lineHeight}; }
};

/// Its first @p count lines and the rest, with the looks of each run.
std::pair<Piece, Piece> divided(const Piece& piece, double width, int count)
{
    const QString whole = piece.text();
    const auto [first, second] = handoutflow::divided(whole, width, piece.size(), piece.isBold(), count);
    const qsizetype skipped = whole.size() - second.size();
    Piece head{{}, piece.before};
    Piece tail{{}, 0};
    qsizetype at = 0;
    for (const SlideRun& run : piece.runs) {
        const qsizetype size = run.text.size();
        SlideRun part = run;
        part.text = run.text.first(std::clamp<qsizetype>(first.size() - at, 0, size));
        if (!part.text.isEmpty())
            head.runs.push_back(part);
        part.text = run.text.sliced(std::clamp<qsizetype>(skipped - at, 0, size));
        if (!part.text.isEmpty())
            tail.runs.push_back(part);
        at += size;
    }
    return {head, tail};
}

Piece titlePiece(const HandoutCard& card, const Palette& palette, double size)
{
    Piece piece;
    if (const QString mark = handoutparts::line(card.mark); !mark.isEmpty())
        piece.runs.push_back({mark + u"  "_s, size, true, "accent1"_L1, {}});
    piece.runs.push_back({handoutparts::line(card.title), size, true, palette.text, {}});
    return piece;
}

Piece scorePiece(const HandoutCard& card, const Palette& palette, double size)
{
    const HandoutBars::Bar& score = *card.score;
    Piece piece;
    if (const QString label = handoutparts::scoreLabel(card); !label.isEmpty())
        piece.runs.push_back({label + u"  "_s, size, false, palette.muted, {}});
    piece.runs.push_back({handoutparts::line(score.shown), size, true, palette.text, {}});
    if (const QString note = handoutparts::line(score.note); !note.isEmpty())
        piece.runs.push_back({QString(u"  "_s + note), size, false, palette.muted, {}});
    return piece;
}

/// All that is below title and score.
std::vector<Piece> textPieces(const HandoutCard& card, const Palette& palette, double size)
{
    std::vector<Piece> pieces;
    for (const QString& text : handoutparts::paragraphs(card.text))
        pieces.push_back({{{text, size, false, palette.text, {}}}});
    for (const HandoutCard::Fact& fact : card.facts) {
        const QString whole = handoutparts::fact(fact);
        const qsizetype label = handoutparts::line(fact.label).size();
        if (whole.isEmpty())
            continue;
        Piece piece;
        piece.before = 3;
        if (label > 0)
            piece.runs.push_back({whole.first(label), size - 1, true, palette.text, {}});
        if (whole.size() > label)
            piece.runs.push_back({whole.sliced(label), size - 1, false, palette.text, {}});
        pieces.push_back(piece);
    }
    for (const HandoutCard::Source& source : card.sources) {
        const QString link = handoutparts::link(source.link);
        const QString quote = handoutparts::line(source.quote);
        const double small = std::max(9.0, size - 2);
        Piece piece;
        piece.before = 3;
        if (const QString text = handoutparts::line(source.text); !text.isEmpty())
            piece.runs.push_back({text, small, false, palette.muted, SlideLink{link, -1}});
        if (!quote.isEmpty())
            piece.runs.push_back({QString(u" "_s + Text::tr("“%1”", "a quotation").arg(quote)),
                                  small,
                                  false,
                                  palette.muted,
                                  {}});
        if (!piece.runs.empty())
            pieces.push_back(piece);
    }
    return pieces;
}

/// A card at one width and size of text.
struct Laid {
    Piece title;
    Piece score; ///< no runs: none
    std::vector<Piece> texts;
    double titleHeight = 0;
    double scoreHeight = 0; ///< of its text
    double textHeight = 0;
    double height = 0;
};

Laid laid(const HandoutCard& card, const Palette& palette, double width, double size)
{
    const double inner = width - 2 * padding - stripe;
    Laid result;
    result.title = titlePiece(card, palette, size + 2);
    result.texts = textPieces(card, palette, size);
    result.titleHeight = result.title.height(inner);
    if (card.score) {
        result.score = scorePiece(card, palette, std::min(size, 12.0));
        result.scoreHeight = result.score.height(inner);
    }
    for (const Piece& piece : result.texts)
        result.textHeight += piece.before + piece.height(inner);
    result.height = 2 * padding + result.titleHeight + titleGap
        + (card.score ? result.scoreHeight + barHeight + 2 * barGap : 0) + result.textHeight + 2;
    return result;
}

void frame(Slide& slide, const Palette& palette, const QRectF& box)
{
    slide.rectangle(Text::tr("Card"), box, {.fill = palette.surface, .line = palette.line, .lineWidth = 1});
    slide.rectangle(Text::tr("Card"), {box.left(), box.top(), stripe, box.height()}, {.fill = "accent1"_L1});
}

void draw(Slide& slide, const Palette& palette, const HandoutCard& card, const Laid& laid, const QRectF& box)
{
    frame(slide, palette, box);
    const double x = box.left() + padding + stripe;
    const double width = box.width() - 2 * padding - stripe;
    double y = box.top() + padding;
    slide.textBox(Text::tr("Title"), {x, y, width, laid.titleHeight}, {laid.title.paragraph(0)});
    y += laid.titleHeight;
    if (card.score) {
        slide.textBox(Text::tr("Score"), {x, y + barGap, width, laid.scoreHeight}, {laid.score.paragraph(0)});
        y += laid.scoreHeight + 2 * barGap;
        addBar(slide, palette, *card.score, handoutparts::scoreMaximum(), {x, y, width, barHeight});
        y += barHeight;
    }
    y += titleGap;
    std::vector<SlideParagraph> paragraphs;
    for (const Piece& piece : laid.texts)
        paragraphs.push_back(piece.paragraph(piece.before));
    if (!paragraphs.empty())
        slide.textBox(Text::tr("Text"), {x, y, width, laid.textHeight + 2}, paragraphs);
}

/// So many cards side by side at the largest text that fits; false if none does.
bool addRow(HandoutFlow& flow, std::span<const HandoutCard> cards, std::initializer_list<double> sizes)
{
    const double room = flow.body().width();
    const double width = (room - gap * double(cards.size() - 1)) / double(cards.size());
    const double height = flow.body().height();
    for (const double size : sizes) {
        std::vector<Laid> row;
        double highest = 0;
        for (const HandoutCard& card : cards) {
            row.push_back(laid(card, flow.palette(), width, size));
            highest = std::max(highest, row.back().height);
        }
        if (highest > height)
            continue;
        const QRectF box = flow.take(highest);
        for (size_t i = 0; i < cards.size(); ++i)
            draw(flow.slide(), flow.palette(), cards[i], row[i],
                 {box.left() + double(i) * (width + gap), box.top(), width, highest});
        flow.space(gap);
        return true;
    }
    return false;
}

/// A card longer than a slide: its paragraphs fill one column after another.
void addLong(HandoutFlow& flow, const HandoutCard& card)
{
    constexpr double size = 12;
    const Palette& palette = flow.palette();
    std::vector<Piece> pieces{titlePiece(card, palette, size + 2)};
    if (card.score)
        pieces.push_back(scorePiece(card, palette, size));
    std::ranges::move(textPieces(card, palette, size), std::back_inserter(pieces));
    std::ranges::reverse(pieces); // the next is the last
    while (!pieces.empty()) {
        flow.breakSlide();
        const QRectF box = flow.take(flow.body().height());
        frame(flow.slide(), palette, box);
        const double width = (box.width() - stripe - 2 * padding - 2 * gap) / 2;
        const double bottom = box.bottom() - padding;
        for (int column = 0; column < 2 && !pieces.empty(); ++column) {
            const double x = box.left() + stripe + padding + column * (width + 2 * gap);
            double y = box.top() + padding;
            std::vector<SlideParagraph> paragraphs;
            while (!pieces.empty()) {
                Piece piece = pieces.back();
                const double above = paragraphs.empty() ? 0 : piece.before;
                const auto fit = int((bottom - y - above + 0.01) / (piece.size() * lineHeight));
                if (fit < 1)
                    break;
                pieces.pop_back();
                auto [head, tail] = divided(piece, width, fit);
                y += above + head.height(width);
                paragraphs.push_back(head.paragraph(above));
                if (!tail.runs.empty()) {
                    pieces.push_back(std::move(tail));
                    break;
                }
            }
            flow.slide().textBox(Text::tr("Text"),
                                 {x, box.top() + padding, width, box.height() - 2 * padding}, paragraphs);
        }
    }
}

} // namespace

void addBar(Slide& slide, const Palette& palette, const HandoutBars::Bar& bar, double maximum,
            const QRectF& box)
{
    const QString name = Text::tr("Bar");
    if (bar.missing) {
        slide.rectangle(name, box,
                        {.fill = palette.gapGround,
                         .pattern = "wdUpDiag"_L1,
                         .patternInk = palette.gap,
                         .line = palette.gap,
                         .lineWidth = 0.75,
                         .dashed = true});
        return;
    }
    slide.rectangle(name, box, {.fill = palette.tint});
    if (const double share = handoutparts::share(bar.value, maximum); share > 0)
        slide.rectangle(name, {box.left(), box.top(), std::max(1.0, share * box.width()), box.height()},
                        {.fill = "accent1"_L1});
    const auto interval = handoutparts::interval(bar, maximum);
    if (!interval)
        return;
    const double low = box.left() + interval->low * box.width();
    const double high = box.left() + interval->high * box.width();
    const double middle = box.center().y();
    const double reach = box.height() / 3;
    const QRectF strokes[] = {{low - 0.75, middle - reach, 1.5, 2 * reach},
                              {high - 0.75, middle - reach, 1.5, 2 * reach},
                              {low, middle - 0.75, std::max(0.5, high - low), 1.5}};
    // Light around dark: it is seen on the bar and beside it. Not as an outline, which takes half of its width from the dark.
    constexpr double halo = 1;
    for (const QRectF& line : strokes)
        slide.rectangle(Text::tr("Interval"), line.adjusted(-halo, -halo, halo, halo),
                        {.fill = palette.surface});
    for (const QRectF& line : strokes)
        slide.rectangle(Text::tr("Interval"), line, {.fill = palette.text});
}

void addCards(HandoutFlow& flow, std::span<const HandoutCard> cards)
{
    // Below much else, they begin on a slide of their own.
    if (flow.left() < flow.body().height() * 0.4)
        flow.breakSlide();
    else
        flow.space(10);
    while (!cards.empty()) {
        size_t count = std::min<size_t>(3, cards.size());
        if (cards.size() == 4)
            count = 2; // and two more
        bool added = false;
        for (; count > 0 && !added; --count) {
            added = count == 3 ? addRow(flow, cards.first(3), {14, 13, 12, 11})
                : count == 2   ? addRow(flow, cards.first(2), {14, 13, 12, 11})
                               : addRow(flow, cards.first(1), {14, 13, 12, 11});
            if (added)
                cards = cards.subspan(count);
        }
        if (!added) {
            addLong(flow, cards.front());
            cards = cards.subspan(1);
        }
    }
}

} // namespace lacuna
