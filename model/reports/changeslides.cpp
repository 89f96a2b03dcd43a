// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/changeslides.h"

#include "model/reports/methodnote.h"
#include "model/reports/slideparts.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ChangeSlides)
};

using slideparts::SlideList;
constexpr double textSize = 10.5;
constexpr size_t mostChanges = 40;

} // namespace

std::vector<DeckSlide> changeSlides(const Deck& deck, const ReportView& view)
{
    const MapDifference& difference = *view.change;
    const QColor ink = deck.palette().text;
    const QString sums = differenceText(difference);
    const QRectF room = slideparts::below(deck.look, sums);
    SlideList list(deck.palette(), {room.width() * 0.4, 110, room.width() * 0.6 - 110}, textSize);
    list.setHeader({Text::tr("Cell"), Text::tr("Change"), Text::tr("What became of it")});
    const size_t shown = std::min(difference.changes.size(), mostChanges);
    QStringList notes{sums};
    for (size_t i = 0; i < shown; ++i) {
        const MapChange& change = difference.changes[i];
        const QString title = changeTitle(difference, change.row, change.column);
        const QString what = explainChange(difference, change.row, change.column);
        list.add(
            {list.words(0, title, 2, true, ink),
             list.words(1, changeLabel(difference.cell(change.row, change.column).change), 2, false, ink),
             list.words(2, what, 2, false, ink)});
        notes += Text::tr("%1: %2", "a cell, what became of it").arg(title, what);
    }
    const QString since = view.changedSince.simplified().isEmpty()
        ? Text::tr("What changed")
        : Text::tr("What changed since %1").arg(view.changedSince.simplified());
    const QLocale locale;
    const QString facts = shown < difference.changes.size()
        ? Text::tr("The %1 greatest of %2 changes")
              .arg(locale.toString(int(shown)), locale.toString(int(difference.changes.size())))
        : Text::tr("All %n changes, the greatest first", nullptr, int(shown));
    const auto pages = list.pages(room.height());
    std::vector<DeckSlide> slides;
    for (size_t page = 0; page < std::max<size_t>(1, pages.size()); ++page) {
        Slide slide;
        slideparts::head(slide, deck.look,
                         Text::tr("%1: %2", "what changed, title of the view")
                             .arg(since, methodnote::title(deck.map(), deck.options.title)),
                         sums, facts);
        if (page < pages.size())
            slide.table(Text::tr("Changes"), Text::tr("Cells that changed, and what became of each"),
                        room.topLeft(), pages[page].table);
        slideparts::furniture(slide, deck.look, methodnote::footer(deck.map(), deck.exported));
        slides.push_back(slideparts::finish(slide));
    }
    slides.front().notes = notes;
    return slides;
}

} // namespace lacuna::deckslides
