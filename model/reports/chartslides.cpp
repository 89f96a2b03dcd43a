// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/chartslides.h"

#include "model/reports/chartparts.h"
#include "model/reports/methodnote.h"
#include "model/reports/slideparts.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ChartSlides)
};

constexpr double gap = 28; ///< between the two of a slide
constexpr double noteHeight = 26;

/// What a chart leaves out, so that nobody adds it up in vain.
QString leftOut(const ChartTable& table)
{
    const QLocale locale;
    QStringList parts;
    if (table.undated > 0)
        parts += Text::tr("%n without a year", nullptr, table.undated);
    if (table.unplaced > 0)
        parts += Text::tr("%n coded more broadly only", nullptr, table.unplaced);
    if (table.hidden > 0)
        parts += Text::tr("%n with fewer studies not shown", nullptr, table.hidden);
    if (table.severalTimes)
        parts += Text::tr("a study may count in several series");
    if (table.binYears > 1)
        parts += Text::tr("each bar is %1 years").arg(locale.toString(table.binYears));
    return Text::tr("%n studies", nullptr, table.n) + (parts.isEmpty() ? QString() : u" · "_s)
        + parts.join(u" · "_s);
}

void addChart(Slide& slide, const Deck& deck, const ReportChart& chart, const QRectF& box)
{
    slide.chart(chart.title, chartparts::description(chart), box.adjusted(0, 0, 0, -noteHeight), chart);
    slide.textBox(
        Text::tr("What the chart counts"),
        {box.left(), box.bottom() - noteHeight + 4, box.width(), noteHeight - 4},
        {{{slideparts::fitted(leftOut(chart.table), box.width(), {10, 9}, 1, false, deck.palette().muted)}}});
}

} // namespace

std::vector<DeckSlide> chartSlides(const Deck& deck, const std::vector<ReportChart>& charts)
{
    const QRectF room = slideparts::below(deck.look, {});
    const double width = (room.width() - gap) / 2;
    std::vector<DeckSlide> slides;
    for (size_t first = 0; first < charts.size(); first += 2) {
        Slide slide;
        const QString title = methodnote::title(deck.map(), deck.options.title);
        slideparts::head(slide, deck.look, Text::tr("In figures: %1").arg(title), {},
                         methodnote::matching(deck.map()));
        QStringList notes;
        for (size_t i = first; i < std::min(charts.size(), first + 2); ++i) {
            const QRectF box(room.left() + double(i - first) * (width + gap), room.top(), width,
                             room.height());
            addChart(slide, deck, charts[i], box);
            notes += chartparts::description(charts[i]);
        }
        slideparts::furniture(slide, deck.look, methodnote::footer(deck.map(), deck.exported));
        DeckSlide finished = slideparts::finish(slide);
        finished.notes = notes;
        slides.push_back(std::move(finished));
    }
    return slides;
}

} // namespace lacuna::deckslides
