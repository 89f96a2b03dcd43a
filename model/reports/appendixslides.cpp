// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckappendix.h"
#include "model/reports/methodnote.h"
#include "model/reports/slideparts.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::deckslides {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::AppendixSlides)
};

using slideparts::SlideList;
constexpr double textSize = 10;
constexpr double linkWidth = 160;

QString number(size_t value)
{
    return QLocale().toString(qulonglong(value));
}

/// "doi.org/10.1/x": what of an address people read.
QString addressText(const QString& link)
{
    return link.section(u"://"_s, 1);
}

void addStudy(SlideList& list, const Palette& palette, const StudyBook::Line& line)
{
    const SlideLink link{line.link, -1};
    list.add({list.words(0, line.reference, 3, false, palette.text),
              list.words(1, addressText(line.link), 1, false, palette.accent, link)});
}

QString whatIsLeftOut(const DeckAppendix& appendix)
{
    if (appendix.all)
        return Text::tr("All %1 cells with studies", nullptr, int(appendix.cellsWithStudies))
            .arg(number(appendix.cellsWithStudies));
    QString text = Text::tr("%1 of %2 cells with studies")
                       .arg(number(appendix.cells.size()), number(appendix.cellsWithStudies));
    if (appendix.cells.size() < appendix.cellsWithStudies)
        text += u", "_s + Text::tr("those of the gravest gaps");
    if (appendix.mostPerCell < 1'000'000)
        text += u"; "_s + Text::tr("at most %1 studies of each").arg(number(appendix.mostPerCell));
    return text + u". "_s + Text::tr("A spreadsheet or a web page lists them all.");
}

QString headingOf(const Deck& deck, const DeckAppendix::Cell& cell)
{
    const GapMap& map = deck.map();
    const GapCell& counts = map.cell(cell.row, cell.column);
    QString text = Text::tr("%1 × %2").arg(map.rows[size_t(cell.row)].label.simplified(),
                                           map.columns[size_t(cell.column)].label.simplified());
    text += u" · "_s + Text::tr("%n completed", nullptr, counts.n);
    if (counts.ongoing > 0)
        text += u", "_s + Text::tr("%n ongoing", nullptr, counts.ongoing);
    text += u" · "_s + gapClassLabel(counts.gapClass);
    if (const QString symbol = gapClassSymbol(counts.gapClass); !symbol.isEmpty())
        text += u' ' + symbol;
    if (cell.rest)
        text += u" · "_s + Text::tr("%n of them coded no more precisely", nullptr, int(cell.all));
    if (cell.ids.size() < cell.all)
        text += u" · "_s + Text::tr("the first %1").arg(number(cell.ids.size()));
    return text;
}

std::vector<double> widthsFor(double width)
{
    return {width - linkWidth, linkWidth};
}

} // namespace

std::vector<DeckSlide> appendixSlides(const Deck& deck, const DeckAppendix& appendix, const StudyBook& book,
                                      const std::function<int(const DeckAppendix::Cell&)>& back)
{
    const Palette& palette = deck.palette();
    const QRectF room = slideparts::below(deck.look, {});
    SlideList list(palette, widthsFor(room.width()), textSize);
    list.setHeader({Text::tr("Study"), Text::tr("Where to find it")});
    std::vector<const StudyBook::Line*> lines; // by row; null: a heading
    for (const DeckAppendix::Cell& cell : appendix.cells) {
        list.addHeading(headingOf(deck, cell), {{}, back(cell)});
        lines.push_back(nullptr);
        for (const Id id : cell.ids) {
            if (const StudyBook::Line* line = book.of(id)) {
                addStudy(list, palette, *line);
                lines.push_back(line);
            }
        }
    }
    const auto pages = list.pages(room.height());
    std::vector<DeckSlide> slides;
    const QString title =
        Text::tr("Studies by cell: %1").arg(methodnote::title(deck.map(), deck.options.title));
    for (const SlideList::Page& page : pages) {
        Slide slide;
        const QString range = pages.size() > 1
            ? Text::tr("%1 of %2").arg(number(slides.size() + 1), number(pages.size())) + u" · "_s
            : QString();
        slideparts::head(slide, deck.look, title, {}, range + whatIsLeftOut(appendix));
        slide.table(
            Text::tr("Studies of cells"),
            Text::tr("The studies of each cell of the gap matrix, with a link to each. The heading of "
                     "a cell leads back to the matrix."),
            room.topLeft(), page.table);
        slideparts::furniture(slide, deck.look, methodnote::footer(deck.map(), deck.exported));
        DeckSlide finished = slideparts::finish(slide);
        for (int heading = page.firstHeading; heading < page.endHeading; ++heading)
            finished.places.push_back(appendix.cells[size_t(heading)].place);
        for (int row = page.firstRow; row < page.endRow; ++row) {
            if (const StudyBook::Line* line = lines[size_t(row)])
                finished.notes +=
                    line->link.isEmpty() ? line->reference : line->reference + u' ' + line->link;
        }
        finished.notes.removeDuplicates();
        slides.push_back(std::move(finished));
    }
    return slides;
}

std::vector<DeckSlide> sourceSlides(const DeckLook& look, const QString& footer, const std::vector<Id>& ids,
                                    size_t all, const StudyBook& book)
{
    const QRectF room = slideparts::below(look, {});
    SlideList list(look.palette, widthsFor(room.width()), textSize);
    list.setHeader({Text::tr("Study"), Text::tr("Where to find it")});
    for (const Id id : ids)
        addStudy(list, look.palette, *book.of(id));
    const auto pages = list.pages(room.height());
    QString facts = ids.size() == all
        ? Text::tr("All %1 studies in the matrices shown").arg(number(all))
        : Text::tr("%1 of the %2 studies in the matrices shown. A spreadsheet or a web page lists them all.")
              .arg(number(ids.size()), number(all));
    std::vector<DeckSlide> slides;
    for (const SlideList::Page& page : pages) {
        Slide slide;
        const QString range = pages.size() > 1
            ? Text::tr("%1 of %2").arg(number(slides.size() + 1), number(pages.size())) + u" · "_s
            : QString();
        slideparts::head(slide, look, Text::tr("Sources"), {}, range + facts);
        slide.table(Text::tr("Sources"), Text::tr("References of studies, with a link to each"),
                    room.topLeft(), page.table);
        slideparts::furniture(slide, look, footer);
        slides.push_back(slideparts::finish(slide));
    }
    return slides;
}

} // namespace lacuna::deckslides
