// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/gapslides.h"

#include "model/reports/matrixtable.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidelegend.h"
#include "model/reports/slideparts.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::GapSlides)
};

using slideparts::SlideList;
constexpr double textSize = 10;

/// Shares of the width: rank, gap, kind of gap, studies, score, why.
std::vector<double> widthsFor(double width)
{
    const double fixed = 30 + 116 + 62 + 50;
    const double rest = width - fixed;
    return {30, rest * 0.5, 116, 62, 50, rest * 0.5};
}

SlideCell classCell(const Deck& deck, const SlideList& list, GapClass gapClass)
{
    const QString symbol = gapClassSymbol(gapClass);
    const QString label = gapClassLabel(gapClass);
    return list.words(2, symbol.isEmpty() ? label : symbol + u' ' + label, 2, false, deck.palette().text);
}

/// Where a click on a gap leads: the studies of its cell, if they are listed.
SlideLink linkOf(const Gap& gap, const DeckAppendix& appendix)
{
    const DeckAppendix::Cell* cell =
        gap.row >= 0 && gap.column >= 0 ? appendix.at(gap.row, gap.column) : nullptr;
    return cell ? SlideLink{{}, cell->place} : SlideLink{};
}

QString whyOf(const ReportView& view, const Gap& gap, bool noted)
{
    QString why = explainGap(*view.map, gap);
    const GapNote* note = noted ? view.gapNotes.on(gap.row, gap.column) : nullptr;
    if (!note)
        return why;
    for (const QString& part : {gapStatusText(*note), note->text.simplified()}) {
        if (!part.isEmpty())
            why += u" · "_s + part;
    }
    return why;
}

void addGap(SlideList& list, const Deck& deck, const ReportView& view, const GapListing& gaps, size_t i,
            const SlideLink& link)
{
    const QLocale locale;
    const QColor ink = deck.palette().text;
    const Gap& gap = gaps.gaps[i];
    std::vector<SlideCell> cells{
        list.words(0, locale.toString(int(i) + 1), 1, false, deck.palette().muted),
        list.words(1, gapTitle(*view.map, gap), 2, true, ink, link),
        classCell(deck, list, gap.gapClass),
        list.words(3, locale.toString(gap.n), 1, false, ink),
        list.words(4, locale.toString(gap.score, 'f', 0), 1, true, ink),
        list.words(5, whyOf(view, gap, gaps.noted[i] != 0), 2, false, ink),
    };
    for (const size_t column : {0, 3, 4})
        cells[column].paragraph.align = SlideParagraph::Align::End;
    list.add(std::move(cells));
}

} // namespace

std::vector<DeckSlide> gapSlides(const Deck& deck, const ReportView& view, const GapListing& gaps, size_t all,
                                 const DeckAppendix& appendix)
{
    const QRectF room = slideparts::below(deck.look, {});
    SlideList list(deck.palette(), widthsFor(room.width()), textSize);
    list.setHeader(
        {u"#"_s, Text::tr("Gap"), Text::tr("Kind"), Text::tr("Studies"), Text::tr("Score"), Text::tr("Why")});
    for (size_t i = 0; i < gaps.gaps.size(); ++i)
        addGap(list, deck, view, gaps, i, linkOf(gaps.gaps[i], appendix));
    const auto pages = list.pages(room.height());
    const QLocale locale;
    QString facts = gaps.gaps.size() < all
        ? Text::tr("The %1 highest ranked of %2 gaps")
              .arg(locale.toString(int(gaps.gaps.size())), locale.toString(int(all)))
        : Text::tr("All %n gaps, ranked", nullptr, int(all));
    facts += u" · "_s + Text::tr("score from 0 to 100: need × shortfall × weight of the kind of gap");
    std::vector<DeckSlide> slides;
    for (const SlideList::Page& page : pages) {
        Slide slide;
        slideparts::head(slide, deck.look,
                         Text::tr("Ranked gaps: %1").arg(methodnote::title(deck.map(), deck.options.title)),
                         {}, facts);
        slide.table(Text::tr("Gap list"),
                    Text::tr("Ranked gaps: their place, kind, number of studies, score and the reason"),
                    room.topLeft(), page.table);
        slideparts::furniture(slide, deck.look, methodnote::footer(deck.map(), deck.exported));
        DeckSlide finished = slideparts::finish(slide);
        for (int row = page.firstRow; row < page.endRow; ++row) {
            const Gap& gap = gaps.gaps[size_t(row)];
            finished.notes += Text::tr("%1. %2: %3 Score %4")
                                  .arg(locale.toString(row + 1), gapTitle(*view.map, gap),
                                       explainGap(*view.map, gap), explainScore(gap));
        }
        slides.push_back(std::move(finished));
    }
    return slides;
}

} // namespace lacuna::deckslides
