// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckslides.h"
#include "model/reports/methodnote.h"
#include "model/reports/slideparts.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TitleSlide)
};

using Align = SlideParagraph::Align;
using slideparts::fitted;
constexpr double figureHeight = 78;

/// Large figures side by side, each with what it is under it.
void figures(Slide& slide, const GapMap& map, const QRectF& room, const SlideColour& ink,
             const SlideColour& muted)
{
    const QLocale locale;
    const Coverage& coverage = map.coverage;
    const std::pair<QString, QString> all[] = {
        {locale.toString(map.n),
         Text::tr("studies match, of %1 in the catalogue").arg(locale.toString(map.provenance.total))},
        {methodnote::percent(coverage.coverage()),
         Text::tr("of %1 applicable cells are covered").arg(locale.toString(coverage.applicable))},
        {methodnote::percent(coverage.evidenceCoverage()),
         Text::tr("have %1 studies or more").arg(locale.toString(map.question.rules.thin))}};
    const double pitch = (room.width() + 30) / 3;
    double x = room.left();
    for (const auto& [value, meaning] : all) {
        const QRectF box(x, room.top(), pitch - 40, figureHeight);
        slide.textBox(
            meaning, box,
            {{{{value, 34, true, ink}}},
             {{{textfit::elided(meaning, box.width(), 12, 2), 12, false, muted}}, Align::Start, 2}});
        x += pitch;
    }
}

void foot(Slide& slide, const DeckLook& look, const Provenance& provenance, const QDate& exported,
          bool filtered)
{
    const QRectF& room = look.frame.cover;
    if (room.isEmpty())
        return; // every other slide says it below, and the method says it all
    std::vector<SlideParagraph> lines;
    if (filtered && !provenance.filterText.isEmpty())
        lines.push_back({{fitted(Text::tr("Filter: %1").arg(provenance.filterText.simplified()), room.width(),
                                 {12, 11, 10}, 1, false, look.coverMuted)}});
    if (const QString note = provenance.note.simplified(); !note.isEmpty())
        lines.push_back(
            {{fitted(note, room.width(), {13, 12, 11, 10}, 2, true, look.coverText)}, Align::Start, 4});
    lines.push_back({{fitted(methodnote::footer(provenance, exported), room.width(), {12, 11, 10}, 1, false,
                             look.coverMuted)},
                     Align::Start,
                     6});
    const double tall = std::min(96.0, room.height() - figureHeight);
    // In little room, only whose figures these are.
    if (tall < 60)
        lines.erase(lines.begin(), lines.end() - 1);
    slide.textBox(Text::tr("Source"), {room.left(), room.bottom() - tall, room.width(), tall}, lines, "b"_L1);
}

} // namespace

DeckSlide titleSlide(const Deck& deck)
{
    const GapMap& map = deck.map();
    const DeckLook& look = deck.look;
    Slide slide;
    slideparts::coverTitles(slide, look, methodnote::title(map, deck.options.title),
                            deck.options.caption.simplified(), methodnote::question(map));
    const QRectF& room = look.frame.cover;
    if (room.isEmpty())
        return slideparts::finish(slide, decktheme::Layout::Title);
    const double y = room.top() + std::max(0.0, (room.height() - 176) * 0.6);
    figures(slide, map, {room.left(), y, room.width(), figureHeight}, look.coverText, look.coverMuted);
    foot(slide, look, map.provenance, deck.exported, true);
    return slideparts::finish(slide, decktheme::Layout::Title);
}

std::optional<DeckSlide> figuresSlide(const Deck& deck)
{
    if (!deck.look.frame.cover.isEmpty())
        return {};
    const GapMap& map = deck.map();
    const Palette& palette = deck.palette();
    Slide slide;
    slideparts::head(slide, deck.look,
                     Text::tr("In short: %1").arg(methodnote::title(map, deck.options.title)),
                     deck.options.caption, methodnote::question(map));
    const QRectF room = slideparts::below(deck.look, deck.options.caption);
    figures(slide, map, room.adjusted(0, 20, 0, 0), palette.text, palette.muted);
    std::vector<SlideParagraph> lines;
    if (!map.provenance.filterText.isEmpty())
        lines.push_back({{fitted(Text::tr("Filter: %1").arg(map.provenance.filterText.simplified()),
                                 room.width(), {12, 11, 10}, 2, false, palette.muted)}});
    if (const QString note = map.provenance.note.simplified(); !note.isEmpty())
        lines.push_back(
            {{fitted(note, room.width(), {13, 12, 11, 10}, 2, true, palette.text)}, Align::Start, 4});
    if (!lines.empty())
        slide.textBox(Text::tr("Source"), room.adjusted(0, 20 + figureHeight + 16, 0, 0), lines);
    slideparts::furniture(slide, deck.look, methodnote::footer(map, deck.exported));
    return slideparts::finish(slide);
}

DeckSlide storySlide(const DeckLook& look, const Provenance& provenance, const QDate& exported,
                     const QString& title, const QString& subtitle, const std::vector<Chapter>& chapters)
{
    Slide slide;
    slideparts::coverTitles(slide, look, title.simplified(), subtitle.simplified(), {});
    if (look.frame.cover.isEmpty())
        return slideparts::finish(slide, decktheme::Layout::Title);
    const QRectF room = look.frame.cover.adjusted(0, 0, 0, -66);
    // As many as fit in two columns; a longer story says how many more there are.
    constexpr double lineHeight = 19;
    const auto perColumn = std::max<size_t>(1, size_t(room.height() / lineHeight));
    const size_t columns = chapters.size() > perColumn ? 2 : 1;
    const double width = (room.width() - 30 * double(columns - 1)) / double(columns);
    size_t shown = std::min(chapters.size(), perColumn * columns);
    if (shown < chapters.size())
        --shown;
    const size_t rows = columns == 1 ? shown : (shown + (shown < chapters.size() ? 1 : 0) + 1) / 2;
    for (size_t column = 0; column < columns; ++column) {
        std::vector<SlideParagraph> lines;
        for (size_t i = column * rows; i < std::min(shown, (column + 1) * rows); ++i) {
            const QString line = Text::tr("%1. %2", "number of a view, its title")
                                     .arg(QLocale().toString(int(i) + 1), chapters[i].title.simplified());
            lines.push_back({{{textfit::elided(line, width, 13, 1), 13, false, look.coverText,
                               SlideLink{{}, chapters[i].place}}},
                             Align::Start,
                             0,
                             lineHeight});
        }
        if (column + 1 == columns && shown < chapters.size())
            lines.push_back({{{Text::tr("and %n more", nullptr, int(chapters.size() - shown)), 13, false,
                               look.coverMuted}},
                             Align::Start,
                             0,
                             lineHeight});
        slide.textBox(Text::tr("Contents"),
                      {room.left() + double(column) * (width + 30), room.top(), width, room.height()}, lines);
    }
    foot(slide, look, provenance, exported, false);
    return slideparts::finish(slide, decktheme::Layout::Title);
}

} // namespace lacuna::deckslides
