// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckslides.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidegrid.h"
#include "model/reports/slidelegend.h"
#include "model/reports/slideparts.h"
#include "model/reports/slidetable.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MatrixSlide)
};

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

} // namespace

QRectF tableFrame(const Deck& deck)
{
    const QRectF room = slideparts::below(deck.look, deck.options.caption);
    return room.adjusted(0, 0, 0, -SlideLegend(deck.table, room.width()).height() - 6);
}

DeckSlide matrixSlide(const Deck& deck, const TablePlan& plan, size_t number)
{
    const TablePage& page = plan.pages[number];
    Slide slide;
    const QString title = methodnote::title(deck.map(), deck.options.title);
    const QString range = deck.lead.isEmpty() ? rangeText(deck, plan, page) : deck.lead;
    QString facts = methodnote::matching(deck.map());
    if (!range.isEmpty())
        facts = range + u" · "_s + facts;
    if (!deck.map().provenance.filterText.isEmpty())
        facts += u" · "_s + deck.map().provenance.filterText.simplified();
    slideparts::head(slide, deck.look, title, deck.options.caption, facts);
    const QRectF frame = tableFrame(deck);
    const QString description =
        Text::tr("Gap matrix: %1. %2 rows and %3 columns of numbers of studies; a symbol beside "
                 "or instead of the number names the kind of gap, as the legend says.")
            .arg(title)
            .arg(page.lastRow - page.firstRow + 1)
            .arg(page.lastColumn - page.firstColumn + 1);
    const QString whole = range.isEmpty() ? description : QString(description + u' ' + range);
    if (SlideGrid::wants(deck.table))
        SlideGrid(deck.table, plan, page, deck.links)
            .write(slide, Text::tr("Gap matrix"), whole, frame.topLeft());
    else
        slide.table(Text::tr("Gap matrix"), whole, frame.topLeft(),
                    slideTable(deck.table, plan, page, deck.links));
    const SlideLegend legend(deck.table, frame.width());
    legend.write(slide, {frame.left(), deck.look.frame.body.bottom() - legend.height()});
    slideparts::furniture(slide, deck.look,
                          deck.footer.isEmpty() ? methodnote::footer(deck.map(), deck.exported)
                                                : deck.footer);
    return slideparts::finish(slide);
}

} // namespace lacuna::deckslides
