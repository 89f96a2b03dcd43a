// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutslides.h"

#include "model/reports/deckpackage.h"
#include "model/reports/deckslides.h"
#include "model/reports/handoutcards.h"
#include "model/reports/handoutparts.h"
#include "model/reports/methodnote.h"
#include "model/reports/odpdeck.h"
#include "model/reports/slidegrid.h"
#include "model/reports/slidelegend.h"
#include "model/reports/slidepages.h"
#include "model/reports/slideparts.h"
#include "model/reports/slidetable.h"
#include "model/reports/textfit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

using Align = SlideParagraph::Align;
using handoutflow::lineHeight;

/// Writes one block after the other; cards wait until all that follow each other are there.
class Blocks {
public:
    /// @p body: size of texts, points.
    Blocks(HandoutFlow& flow, const ReportOptions& options, double body = 14)
        : m_flow(flow)
        , m_options(options)
        , m_body(body)
    {
    }

    Result<> take(const HandoutBlock& block)
    {
        if (const auto* card = std::get_if<HandoutCard>(&block)) {
            m_cards.push_back(*card);
            return {};
        }
        flush();
        std::visit(*this, block);
        return std::exchange(m_done, {});
    }
    /// The cards that wait.
    void flush()
    {
        if (!m_cards.empty())
            addCards(m_flow, m_cards);
        m_cards.clear();
    }

    void operator()(const HandoutHeading& heading)
    {
        const QString text = handoutparts::line(heading.text);
        if (text.isEmpty())
            return;
        if (heading.level <= 1)
            m_flow.begin(text);
        else
            m_flow.paragraph(text, {.size = 15, .bold = true, .ink = "accent1"_L1, .before = 12, .keep = 40});
    }

    void operator()(const HandoutText& text)
    {
        HandoutFlow::TextLook look{.link = handoutparts::link(text.link)};
        switch (text.style) {
        case HandoutText::Style::Body:
        case HandoutText::Style::Quote:
            look.size = m_body;
            break;
        case HandoutText::Style::Lead:
            look.size = std::max(18.0, m_body);
            break;
        case HandoutText::Style::Muted:
            look.size = 11;
            look.ink = m_flow.palette().muted;
            break;
        }
        for (const QString& paragraph : handoutparts::paragraphs(text.text))
            m_flow.paragraph(text.style == HandoutText::Style::Quote
                                 ? Text::tr("“%1”", "a quotation").arg(paragraph)
                                 : paragraph,
                             look);
    }

    void operator()(const HandoutFigures& figures);
    void operator()(const HandoutBars& bars);
    void operator()(const HandoutTable& table);
    void operator()(const HandoutMatrix& matrix);
    void operator()(const HandoutCard&) { }
    void operator()(const HandoutBreak&) { m_flow.breakSlide(); }

private:
    bool addBelow(const MatrixTable& table, const QString& title);
    double barHeight(const HandoutBars::Bar& bar, double size) const;
    double barsHeight(const HandoutBars& bars, double size);
    void barRow(const HandoutBars::Bar& bar, double maximum, const QRectF& row, double size);

    HandoutFlow& m_flow;
    const ReportOptions& m_options;
    double m_body;
    std::vector<HandoutCard> m_cards;
    Result<> m_done;
    handoutparts::BarShares m_shares; ///< of the bars being written, as barsHeight() reckoned them last
};

void Blocks::operator()(const HandoutFigures& figures)
{
    const size_t count = std::min(figures.figures.size(), handoutparts::mostFigures);
    if (count == 0)
        return;
    constexpr double number = 30;
    constexpr double label = 12;
    const double pitch = m_flow.body().width() / double(std::max<size_t>(count, 3));
    const double width = pitch - 16;
    double height = 0;
    for (size_t i = 0; i < count; ++i)
        height = std::max(
            height,
            handoutflow::lineCount(handoutparts::line(figures.figures[i].number), width, number, true)
                    * number * lineHeight
                + handoutflow::lineCount(handoutparts::line(figures.figures[i].label), width, label, false)
                    * label * lineHeight);
    m_flow.space(10);
    const QRectF row = m_flow.take(height + 4);
    for (size_t i = 0; i < count; ++i) {
        const QString meaning = handoutparts::line(figures.figures[i].label);
        m_flow.slide().textBox(
            Text::tr("Figure"), {row.left() + double(i) * pitch, row.top(), width, height},
            {{{{handoutparts::line(figures.figures[i].number), number, true, "accent1"_L1, {}}},
              Align::Start,
              0,
              number * lineHeight},
             {{{meaning, label, false, m_flow.palette().muted, {}}}, Align::Start, 0, label * lineHeight}});
    }
    m_flow.space(8);
}

/// Of the note below a label of @p size.
double noteSize(double size)
{
    return std::max(9.0, size - 2);
}

double Blocks::barHeight(const HandoutBars::Bar& bar, double size) const
{
    const double all = m_flow.body().width();
    const auto height = [](const QString& text, double width, double points, bool bold) {
        return text.isEmpty() ? 0.0 : handoutflow::lineCount(text, width, points, bold) * points * lineHeight;
    };
    const double left = height(handoutparts::line(bar.label), all * m_shares.label - 10, size, false)
        + height(handoutparts::line(bar.note), all * m_shares.label - 10, noteSize(size), false);
    return std::max(left, height(handoutparts::line(bar.shown), all * m_shares.number - 10, size, true)) + 6;
}

double Blocks::barsHeight(const HandoutBars& bars, double size)
{
    m_shares = handoutparts::barShares(bars, m_flow.body().width(), size);
    double sum = 0;
    for (const HandoutBars::Bar& bar : bars.bars)
        sum += barHeight(bar, size);
    return sum;
}

void Blocks::barRow(const HandoutBars::Bar& bar, double maximum, const QRectF& row, double size)
{
    const Palette& palette = m_flow.palette();
    Slide& slide = m_flow.slide();
    const double label = row.width() * m_shares.label;
    const double number = row.width() * m_shares.number;
    std::vector<SlideParagraph> words{{{{handoutparts::line(bar.label), size, false, palette.text, {}}},
                                       Align::Start,
                                       0,
                                       size * lineHeight}};
    if (const QString note = handoutparts::line(bar.note); !note.isEmpty())
        words.push_back({{{note, noteSize(size), false, palette.muted, {}}},
                         Align::Start,
                         0,
                         noteSize(size) * lineHeight});
    slide.textBox(Text::tr("Label"), {row.left(), row.top(), label - 10, row.height()}, words, "ctr"_L1);
    const double thickness = std::min(size + 3, row.height() - 4);
    addBar(slide, palette, bar, maximum,
           {row.left() + label, row.center().y() - thickness / 2, row.width() - label - number, thickness});
    const QColor ink = bar.missing ? palette.gapText : palette.text;
    slide.textBox(
        Text::tr("Number"), {row.right() - number + 10, row.top(), number - 10, row.height()},
        {{{{handoutparts::line(bar.shown), size, true, ink, {}}}, Align::Start, 0, size * lineHeight}},
        "ctr"_L1);
}

void Blocks::operator()(const HandoutBars& bars)
{
    if (bars.bars.empty())
        return;
    constexpr double sizes[] = {14, 13, 12, 11, 10};
    const QString title = handoutparts::line(bars.title);
    const double body = m_flow.body().width();
    const double head =
        title.isEmpty() ? 8 : 14 + 13 * lineHeight * handoutflow::lineCount(title, body, 13, true);
    // The largest text that fits on this slide, or on one of their own.
    const auto largest = [&](double room) {
        const auto* found =
            std::ranges::find_if(sizes, [&](double size) { return barsHeight(bars, size) + head <= room; });
        return found == std::end(sizes) ? 0.0 : *found;
    };
    double size = largest(m_flow.left());
    if (size == 0) {
        size = largest(m_flow.body().height());
        if (size > 0)
            m_flow.breakSlide();
        else
            size = 12;
    }
    const double free = m_flow.left() - barsHeight(bars, size) - head;
    const double air = free > 0 ? std::min(12.0, free / double(bars.bars.size())) : 0;
    const double most = std::max(40.0, m_flow.body().height() - head);
    const QString description = handoutparts::description(bars);
    bool grouped = false;
    for (size_t i = 0; i < bars.bars.size(); ++i) {
        const double height = std::min(most, barHeight(bars.bars[i], size) + air);
        if (grouped && height > m_flow.left()) {
            m_flow.slide().closeGroup();
            grouped = false;
            m_flow.breakSlide();
        }
        if (i == 0 && !title.isEmpty())
            m_flow.paragraph(title, {.size = 13, .bold = true, .before = 10, .keep = height + 4});
        if (i == 0)
            m_flow.space(4);
        const QRectF row = m_flow.take(height);
        if (!grouped) {
            // As high as the rows that follow on this slide.
            double group = height;
            for (size_t next = i + 1; next < bars.bars.size(); ++next) {
                const double more = std::min(most, barHeight(bars.bars[next], size) + air);
                if (group + more > row.height() + m_flow.left())
                    break;
                group += more;
            }
            m_flow.slide().openGroup(title.isEmpty() ? Text::tr("Bars") : title, description,
                                     {row.left(), row.top(), row.width(), group});
            m_flow.note(description);
            grouped = true;
        }
        barRow(bars.bars[i], bars.maximum, row, size);
    }
    m_flow.slide().closeGroup();
    m_flow.space(10);
}

/// The rows at one size of text. A row longer than a slide of @p room goes on in another.
slideparts::SlideList listOf(const HandoutTable& table, const Palette& palette, double width, double room,
                             double size)
{
    const size_t count = table.columns.size();
    const std::vector<double> widths = handoutparts::columnWidths(table, width, size);
    slideparts::SlideList list(palette, widths, size);
    QStringList headers;
    std::vector<bool> ends;
    for (const HandoutTable::Column& column : table.columns) {
        headers += handoutparts::line(column.header);
        ends.push_back(column.right);
    }
    list.setHeader(headers, ends);
    const int most = std::max(1, int((room - 5) / (size * lineHeight)) - 1);
    for (const QStringList& row : table.rows) {
        QStringList rest;
        for (size_t i = 0; i < count; ++i)
            rest += handoutparts::line(row.value(qsizetype(i)));
        do {
            std::vector<SlideCell> cells;
            for (size_t i = 0; i < count; ++i) {
                const auto [first, second] =
                    handoutflow::divided(rest[qsizetype(i)], widths[i] - 8, size, false, most);
                cells.push_back(list.words(i, first, most, false, palette.text));
                if (table.columns[i].right)
                    cells.back().paragraph.align = Align::End;
                rest[qsizetype(i)] = second;
            }
            list.add(std::move(cells));
        } while (std::ranges::any_of(rest, [](const QString& text) { return !text.isEmpty(); }));
    }
    return list;
}

void Blocks::operator()(const HandoutTable& table)
{
    const size_t count = table.columns.size();
    if (count == 0)
        return;
    const QRectF body = m_flow.body();
    const QString title = handoutparts::line(table.title);
    const double head =
        title.isEmpty() ? 6 : 14 + 13 * lineHeight * handoutflow::lineCount(title, body.width(), 13, true);
    const double room = std::max(80.0, body.height() - head);
    std::vector<slideparts::SlideList::Page> pages;
    const auto fits = [&](double height) {
        for (const double size : {14.0, 12.0, 11.0, 10.0}) {
            if (double(count) * size > 110) // many columns need small letters
                continue;
            pages = listOf(table, m_flow.palette(), body.width(), room - 60, size).pages(height);
            if (pages.size() == 1)
                return true;
        }
        return false;
    };
    // On this slide, on one of its own, or over several.
    const bool few = table.rows.size() < 40;
    if (!few || !fits(m_flow.left() - head)) {
        m_flow.breakSlide();
        if (!few || !fits(room))
            pages = listOf(table, m_flow.palette(), body.width(), room - 60, count <= 8 ? 11 : 9).pages(room);
    }
    for (size_t i = 0; i < pages.size(); ++i) {
        slideparts::SlideList::Page& page = pages[i];
        const double height = slideparts::heightOf(page.table);
        if (i == 0 && !title.isEmpty())
            m_flow.paragraph(title,
                             {.size = 13, .bold = true, .before = 10, .keep = std::min(height + 4, room)});
        m_flow.space(4);
        const QRectF box = m_flow.take(height);
        m_flow.slide().table(title.isEmpty() ? Text::tr("Table") : title, title, box.topLeft(),
                             std::move(page.table));
    }
    m_flow.space(10);
}

/// Below what is on the slide already, if all of it fits there.
bool Blocks::addBelow(const MatrixTable& table, const QString& title)
{
    if (m_flow.isFresh() || SlideGrid::wants(table))
        return false;
    const double width = m_flow.body().width();
    const SlideLegend legend(table, width);
    const double around =
        14 + 13 * lineHeight * handoutflow::lineCount(title, width, 13, true) + 12 + legend.height();
    const auto plan = planPages(table, {width, m_flow.left() - around}, SlideGrid::leastCell(table));
    if (!plan || plan->pages.size() != 1)
        return false;
    SlideTable native = slideTable(table, *plan, plan->pages.front());
    const double height = slideparts::heightOf(native);
    if (height + around > m_flow.left())
        return false;
    m_flow.paragraph(title, {.size = 13, .bold = true, .before = 10, .keep = height});
    m_flow.space(4);
    const QString description = methodnote::question(table.map());
    const QRectF box = m_flow.take(height + 8 + legend.height());
    m_flow.slide().table(Text::tr("Gap matrix"), description, box.topLeft(), std::move(native));
    legend.write(m_flow.slide(), {box.left(), box.top() + height + 8});
    m_flow.note(description);
    m_flow.note(methodnote::coverage(table.map()));
    m_flow.space(10);
    return true;
}

void Blocks::operator()(const HandoutMatrix& matrix)
{
    if (!matrix.map)
        return;
    ReportOptions options = m_options;
    options.title = handoutparts::line(matrix.title);
    options.caption.clear();
    const MatrixLayout layout(matrix.map, MatrixDrawing(), textfit::width);
    const MatrixTable table(layout, m_flow.palette());
    const deckslides::Deck deck{.table = table,
                                .options = options,
                                .look = m_flow.look(),
                                .exported = exportTime(m_options).date(),
                                .lead = {},
                                .links = {},
                                .footer = m_flow.footer()};
    if (table.rows() == 0 || table.columns() == 0) {
        m_flow.paragraph(Text::tr("There is nothing to show: the matrix has no rows or no columns."),
                         {.size = 12, .ink = m_flow.palette().muted});
        return;
    }
    if (addBelow(table, methodnote::title(*matrix.map, options.title)))
        return;
    const auto plan = planPages(table, deckslides::tableFrame(deck).size(), SlideGrid::leastCell(table));
    if (!plan) {
        m_done = std::unexpected(plan.error());
        return;
    }
    for (size_t page = 0; page < plan->pages.size(); ++page) {
        DeckSlide slide = deckslides::matrixSlide(deck, *plan, page);
        slide.notes = {methodnote::question(*matrix.map), methodnote::coverage(*matrix.map)};
        m_flow.insert(std::move(slide));
    }
}

constexpr double coverText = 14;
constexpr double storyText = 20; ///< read in a room
constexpr double sourceHeight = 60; ///< of the lines at the foot of the cover

/// The texts that stand before all else: so many of the first blocks, and what they say.
std::pair<size_t, QStringList> opening(const Handout& handout, const DeckLook& look)
{
    QStringList said;
    size_t count = 0;
    while (count < handout.blocks.size() && std::holds_alternative<HandoutText>(handout.blocks[count])) {
        const auto& text = std::get<HandoutText>(handout.blocks[count]);
        if (!handoutparts::link(text.link).isEmpty())
            return {};
        said += handoutparts::paragraphs(text.text);
        ++count;
    }
    const QRectF& room = look.frame.cover;
    double height = 0;
    for (const QString& paragraph : said)
        height +=
            handoutflow::lineCount(paragraph, room.width(), coverText, false) * coverText * lineHeight + 6;
    if (room.isEmpty() || height > room.height() - sourceHeight)
        return {};
    return {count, said};
}

DeckSlide cover(const Handout& handout, const ReportOptions& options, const DeckLook& look,
                const QStringList& said)
{
    Slide slide;
    slideparts::coverTitles(slide, look, handoutparts::title(handout, options),
                            handoutparts::line(handout.subtitle), {});
    const QRectF& room = look.frame.cover;
    const QString provenance = handoutparts::line(handout.provenance);
    std::vector<SlideParagraph> paragraphs;
    for (const QString& paragraph : said)
        paragraphs.push_back({{{paragraph, coverText, false, look.coverText, {}}},
                              Align::Start,
                              paragraphs.empty() ? 0.0 : 6.0,
                              coverText * lineHeight});
    if (!paragraphs.empty())
        slide.textBox(Text::tr("Text"), {room.left(), room.top(), room.width(), room.height() - sourceHeight},
                      paragraphs);
    if (!room.isEmpty() && !provenance.isEmpty()) {
        const double tall = std::min(sourceHeight, room.height());
        const SlideRun run =
            slideparts::fitted(provenance, room.width(), {12, 11, 10}, 3, false, look.coverMuted);
        slide.textBox(Text::tr("Source"), {room.left(), room.bottom() - tall, room.width(), tall}, {{{run}}},
                      "b"_L1);
    }
    DeckSlide finished = slideparts::finish(slide, decktheme::Layout::Title);
    finished.notes = handoutparts::paragraphs(handout.provenance);
    return finished;
}

Result<> writeSlides(const Handout& handout, const ReportOptions& options, const DeckLook& look,
                     SlideDeck& deck, QIODevice& device, Progress& progress)
{
    HandoutFlow flow(look, handoutparts::line(handout.provenance));
    Blocks blocks(flow, options);
    const QString title = handoutparts::title(handout, options);
    const auto [first, said] = opening(handout, look);
    // What comes before the first heading is under the title of the whole.
    if (first < handout.blocks.size() && !std::holds_alternative<HandoutHeading>(handout.blocks[first]))
        flow.begin(title);
    for (size_t i = first; i < handout.blocks.size(); ++i) {
        if (progress.isCancelled())
            return cancelled();
        if (const Result<> done = blocks.take(handout.blocks[i]); !done)
            return done;
        progress.advance();
    }
    blocks.flush();
    const QStringList ending = handoutparts::ending(handout);
    if (!ending.isEmpty())
        flow.begin(handoutparts::endingTitle());
    for (const QString& paragraph : ending)
        flow.paragraph(paragraph, {.size = 14, .ink = look.palette.text});
    if (const Result<> done = deck.add(cover(handout, options, look, said)); !done)
        return done;
    for (DeckSlide& slide : flow.finish()) {
        if (progress.isCancelled())
            return cancelled();
        if (const Result<> done = deck.add(std::move(slide)); !done)
            return done;
    }
    return deck.write(title, handoutparts::line(handout.subtitle), device, progress);
}

/// Where all of it fits on the slide that opens a part; otherwise nothing.
std::optional<DeckSlide> partSlide(const ReportInsert& insert, const DeckLook& look)
{
    QStringList said;
    for (const HandoutBlock& block : insert.blocks)
        said += handoutparts::paragraphs(std::get<HandoutText>(block).text);
    const double width = look.frame.coverSubtitle.width() - 16;
    const bool below =
        said.size() > 1 || (!said.isEmpty() && handoutflow::lineCount(said.front(), width, 14, false) > 1);
    const QRectF& room = look.frame.cover;
    double height = 0;
    for (const QString& paragraph : said)
        height +=
            handoutflow::lineCount(paragraph, room.width(), storyText, false) * storyText * lineHeight + 6;
    if (handoutflow::lineCount(insert.title, look.frame.coverTitle.width() - 16, 20, true) > 2
        || (below && height > room.height()) || (!said.isEmpty() && look.frame.coverSubtitle.isNull()))
        return {};
    Slide slide;
    slideparts::coverTitles(slide, look, handoutparts::line(insert.title),
                            below || said.isEmpty() ? QString() : said.front(), {});
    std::vector<SlideParagraph> paragraphs;
    for (const QString& paragraph : said)
        paragraphs.push_back(
            {{{paragraph, storyText, false, look.coverText, {}}}, Align::Start, 6, storyText * lineHeight});
    if (below)
        slide.textBox(Text::tr("Text"), room, paragraphs);
    return slideparts::finish(slide, decktheme::Layout::Title);
}

} // namespace

Result<std::vector<DeckSlide>> insertSlides(const ReportInsert& insert, const ReportOptions& options,
                                            const DeckLook& look, const QString& footer)
{
    std::vector<DeckSlide> slides;
    if (std::optional<DeckSlide> part = isTitle(insert) ? partSlide(insert, look) : std::nullopt)
        slides.push_back(*std::move(part));
    if (slides.empty()) {
        HandoutFlow flow(look, footer);
        Blocks blocks(flow, options, storyText);
        flow.begin(handoutparts::line(insert.title));
        for (const HandoutBlock& block : insert.blocks) {
            if (const Result<> done = blocks.take(block); !done)
                return std::unexpected(done.error());
        }
        blocks.flush();
        slides = flow.finish();
    }
    for (DeckSlide& slide : slides)
        slide.notes = handoutparts::paragraphs(insert.notes) + slide.notes;
    return slides;
}

Result<> writeHandoutPptx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress)
{
    const auto look = deckLookOf(options, progress);
    if (!look)
        return std::unexpected(look.error());
    DeckPackage deck(*look, exportTime(options));
    return writeSlides(handout, options, *look, deck, device, progress);
}

Result<> writeHandoutOdp(const Handout& handout, const ReportOptions& options, QIODevice& device,
                         Progress& progress)
{
    const DeckLook look = decktheme::ownLook(paletteFor(options.theme), options.slides);
    OdpDeck deck(look, exportTime(options));
    return writeSlides(handout, options, look, deck, device, progress);
}

} // namespace lacuna
