// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/deckstory.h"

#include "model/reports/changeslides.h"
#include "model/reports/handoutslides.h"
#include "model/reports/mapslide.h"
#include "model/reports/methodnote.h"
#include "model/reports/slidegrid.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr size_t mostAppendixRows = 400; ///< of a deck: some twenty-five slides
constexpr size_t leastAppendixRows = 60; ///< of a view
constexpr size_t mostSources = 200;
constexpr size_t mostReferencesInNotes = 20;

/// The indices of the map that the lines show.
std::vector<int> indicesOf(const std::vector<MatrixLine>& lines)
{
    std::vector<int> indices;
    for (const MatrixLine& line : lines)
        indices.push_back(line.index);
    std::ranges::sort(indices);
    const auto [first, last] = std::ranges::unique(indices);
    indices.erase(first, last);
    return indices;
}

CellMembers membersOf(const GapMap& map, const MatrixLayout& layout)
{
    const bool turned = layout.drawing().transposed;
    const std::vector<int> rows = indicesOf(turned ? layout.columnLines() : layout.rowLines());
    const std::vector<int> columns = indicesOf(turned ? layout.rowLines() : layout.columnLines());
    return CellMembers::of(map, rows, columns);
}

} // namespace

DeckStory::DeckStory(const ReportContent& content, const ReportOptions& options, const DeckLook& look)
    : m_content(content)
    , m_options(options)
    , m_look(look)
    , m_exported(exportTime(options).date())
{
}

QString DeckStory::title() const
{
    return titleOf(m_content);
}

deckslides::Deck DeckStory::deckOf(const Chapter& chapter) const
{
    return {*chapter.table, chapter.options, m_look, m_exported, {}, {}};
}

Result<> DeckStory::layOut(const ReportView& view)
{
    auto chapter = std::make_unique<Chapter>();
    chapter->view = &view;
    chapter->options = optionsOf(view, m_options);
    chapter->layout = std::make_unique<MatrixLayout>(
        view.map, MatrixDrawing::fromJson(chapter->options.drawing), textfit::width);
    chapter->table = std::make_unique<MatrixTable>(*chapter->layout, m_look.palette);
    chapter->place = m_places++;
    if (wants(*chapter, ReportPart::Matrix)) {
        auto plan = planPages(*chapter->table, deckslides::tableFrame(deckOf(*chapter)).size(),
                              SlideGrid::leastCell(*chapter->table));
        if (!plan)
            return std::unexpected(plan.error());
        chapter->plan = std::move(*plan);
        chapter->matrixPlace = m_places;
        m_places += int(chapter->plan.pages.size());
    }
    if (wants(*chapter, ReportPart::GapList)) {
        ReportOptions all = chapter->options;
        all.mostGaps = 0;
        chapter->gaps = gapsOf(view, all);
        chapter->allGaps = chapter->gaps.gaps.size();
        if (m_options.mostGaps > 0 && chapter->allGaps > size_t(m_options.mostGaps)) {
            chapter->gaps.gaps.resize(size_t(m_options.mostGaps));
            chapter->gaps.status.resize(size_t(m_options.mostGaps));
            chapter->gaps.noted.resize(size_t(m_options.mostGaps));
        }
    }
    m_chapters.push_back(std::move(chapter));
    return {};
}

Result<> DeckStory::layOut(Progress& progress)
{
    for (const ReportView& view : m_content.views) {
        if (progress.isCancelled())
            return cancelled();
        if (const Result<> done = layOut(view); !done)
            return done;
    }
    for (size_t insert = 0; insert < m_content.inserts.size(); ++insert)
        m_insertPlaces.push_back(m_places++);
    chooseOwners();
    return planStudies(progress);
}

/// Several steps may show the same map: the studies of its cells are listed once, behind the one whose matrix is shown.
void DeckStory::chooseOwners()
{
    for (const auto& chapter : m_chapters) {
        const auto same = [&](const auto& other) { return other->view->map == chapter->view->map; };
        auto owner = std::ranges::find_if(
            m_chapters, [&](const auto& other) { return same(other) && !other->plan.pages.empty(); });
        if (owner == m_chapters.end())
            owner = std::ranges::find_if(m_chapters, same);
        // Each matrix has its own links: their cells lie elsewhere if it is drawn in another way.
        chapter->owner = chapter->plan.pages.empty() ? owner->get() : chapter.get();
    }
}

/// Which studies are listed where; reads those.
Result<> DeckStory::planStudies(Progress& progress)
{
    if (!m_content.studies || !(wants(ReportPart::CellStudies) || wants(ReportPart::Sources)))
        return {};
    const size_t mostRows =
        std::max(leastAppendixRows, mostAppendixRows / std::max<size_t>(1, m_chapters.size()));
    std::vector<Id> all;
    for (const auto& chapter : m_chapters) {
        if (progress.isCancelled())
            return cancelled();
        const GapMap& map = *chapter->view->map;
        if (!map.evidence || chapter->owner != chapter.get())
            continue;
        const CellMembers members = membersOf(map, *chapter->layout);
        if (wants(*chapter, ReportPart::CellStudies))
            chapter->appendix = planAppendix(*chapter->table, members, mostRows, m_places);
        if (wants(ReportPart::Sources)) {
            const std::vector<Id> here = members.all();
            std::vector<Id> merged;
            std::ranges::set_union(all, here, std::back_inserter(merged));
            all = std::move(merged);
        }
    }
    m_allSources = all.size();
    chooseSources(std::move(all));
    std::vector<Id> wanted = m_sources;
    for (const auto& chapter : m_chapters) {
        const std::vector<Id> listed = chapter->appendix.ids();
        wanted.insert(wanted.end(), listed.begin(), listed.end());
    }
    auto book = StudyBook::read(*m_content.studies, std::move(wanted), m_options, progress);
    if (!book)
        return std::unexpected(book.error());
    m_book = std::move(*book);
    m_sources = m_book.sorted(std::move(m_sources));
    return {};
}

/// All, or if they are too many those that the cells list.
void DeckStory::chooseSources(std::vector<Id> all)
{
    if (all.size() > mostSources) {
        std::vector<Id> listed;
        for (const auto& chapter : m_chapters) {
            const std::vector<Id> ids = chapter->appendix.ids();
            listed.insert(listed.end(), ids.begin(), ids.end());
        }
        std::ranges::sort(listed);
        const auto [first, last] = std::ranges::unique(listed);
        listed.erase(first, last);
        all = listed.empty() ? std::move(all) : std::move(listed);
    }
    all.resize(std::min(all.size(), mostSources));
    m_sources = std::move(all);
}

/// The page that shows a cell.
int DeckStory::pageOf(const Chapter& chapter, const DeckAppendix::Cell& cell) const
{
    const auto& pages = chapter.plan.pages;
    for (size_t page = 0; page < pages.size(); ++page) {
        if (cell.line >= pages[page].firstRow && cell.line <= pages[page].lastRow
            && cell.columnLine >= pages[page].firstColumn && cell.columnLine <= pages[page].lastColumn)
            return chapter.matrixPlace + int(page);
    }
    return chapter.place;
}

/// What is said at every slide of a view: its caption, what its author wants said, where the numbers come from.
QStringList DeckStory::notesOf(const Chapter& chapter) const
{
    QStringList notes;
    for (const QString& text : {chapter.view->caption, chapter.view->notes}) {
        for (const QString& paragraph : text.split(u'\n', Qt::SkipEmptyParts))
            notes += paragraph.simplified();
    }
    notes.removeAll(QString());
    for (const methodnote::Line& line : methodnote::lines(*chapter.view->map, m_exported))
        notes += tr("%1: %2", "what a figure is, the figure").arg(line.label, line.text);
    return notes;
}

QStringList DeckStory::referencesOn(const Chapter& chapter, const TablePage& page) const
{
    std::vector<Id> ids;
    for (const DeckAppendix::Cell& cell : chapter.appendix.cells) {
        if (cell.line >= page.firstRow && cell.line <= page.lastRow && cell.columnLine >= page.firstColumn
            && cell.columnLine <= page.lastColumn)
            ids.insert(ids.end(), cell.ids.begin(), cell.ids.end());
    }
    std::ranges::sort(ids);
    const auto [first, last] = std::ranges::unique(ids);
    ids.erase(first, last);
    ids = m_book.sorted(std::move(ids));
    if (ids.empty())
        return {};
    const size_t shown = std::min(ids.size(), mostReferencesInNotes);
    QStringList lines{shown < ids.size()
                          ? tr("References of studies on this slide (%1 more are listed at the end):")
                                .arg(QLocale().toString(int(ids.size() - shown)))
                          : tr("References of studies on this slide:")};
    for (size_t i = 0; i < shown; ++i) {
        const StudyBook::Line& line = *m_book.of(ids[i]);
        lines += line.link.isEmpty() ? line.reference : line.reference + u' ' + line.link;
    }
    return lines;
}

void DeckStory::addMatrix(const Chapter& chapter, std::vector<DeckSlide>& slides, Progress& progress) const
{
    deckslides::Deck deck = deckOf(chapter);
    const QStringList notes = notesOf(chapter);
    if (chapter.plan.pages.size() > 1) {
        if (auto overview = deckslides::overviewSlide(deck)) {
            overview->notes = notes;
            slides.push_back(std::move(*overview));
        }
    }
    deck.links = [&chapter](int row, int column) -> SlideLink {
        if (row >= chapter.table->rows() || column >= chapter.table->columns())
            return {};
        const auto* cell =
            chapter.appendix.at(chapter.layout->mapRow(row, column), chapter.layout->mapColumn(row, column));
        return cell && cell->line == row && cell->columnLine == column ? SlideLink{{}, cell->place}
                                                                       : SlideLink{};
    };
    for (size_t page = 0; page < chapter.plan.pages.size() && !progress.isCancelled(); ++page) {
        DeckSlide slide = deckslides::matrixSlide(deck, chapter.plan, page);
        slide.places = {chapter.matrixPlace + int(page)};
        slide.notes = notes + referencesOn(chapter, chapter.plan.pages[page]);
        slides.push_back(std::move(slide));
        progress.advance();
    }
}

std::vector<DeckSlide> DeckStory::chapterSlides(const Chapter& chapter, Progress& progress) const
{
    std::vector<DeckSlide> slides;
    addMatrix(chapter, slides, progress);
    const deckslides::Deck deck = deckOf(chapter);
    const QStringList notes = notesOf(chapter);
    const auto append = [&](std::vector<DeckSlide> more) {
        for (DeckSlide& slide : more) {
            slide.notes = notes.first(std::min<qsizetype>(notes.size(), 2)) + slide.notes;
            slides.push_back(std::move(slide));
        }
    };
    if (wants(chapter, ReportPart::Map))
        append(deckslides::mapSlides(deck));
    if (wants(chapter, ReportPart::Charts))
        append(deckslides::chartSlides(deck, chartsOf(*chapter.view)));
    if (wants(chapter, ReportPart::GapList) && !chapter.gaps.gaps.empty())
        append(deckslides::gapSlides(deck, *chapter.view, chapter.gaps, chapter.allGaps,
                                     chapter.owner->appendix));
    if (wants(chapter, ReportPart::Changes) && chapter.view->change)
        append(deckslides::changeSlides(deck, *chapter.view));
    if (!slides.empty())
        slides.front().places.push_back(chapter.place);
    return slides;
}

/// One for each distinct set of rules: views that differ in nothing a method slide says share one.
std::vector<DeckSlide> DeckStory::methodSlides() const
{
    std::vector<DeckSlide> slides;
    std::vector<QStringList> said;
    for (const auto& chapter : m_chapters) {
        QStringList lines;
        for (const methodnote::Line& line : methodnote::lines(*chapter->view->map, m_exported))
            lines += line.text;
        if (std::ranges::contains(said, lines))
            continue;
        said.push_back(lines);
        deckslides::Deck deck = deckOf(*chapter);
        deck.lead = m_chapters.size() > 1 ? title() : QString();
        for (DeckSlide& slide : deckslides::methodSlides(deck)) {
            slide.notes = notesOf(*chapter);
            slides.push_back(std::move(slide));
        }
    }
    return slides;
}

DeckSlide DeckStory::cover() const
{
    DeckSlide slide;
    if (m_content.isStory())
        slide = deckslides::storySlide(m_look, provenanceOf(m_content), m_exported, title(),
                                       m_content.subtitle, contents());
    else
        slide = deckslides::titleSlide(deckOf(*m_chapters.front()));
    if (!m_chapters.empty())
        slide.notes = notesOf(*m_chapters.front());
    return slide;
}

/// What the story shows, in its order.
std::vector<deckslides::Chapter> DeckStory::contents() const
{
    std::vector<deckslides::Chapter> contents;
    for (size_t at = 0; at <= m_chapters.size(); ++at) {
        for (const ReportInsert& insert : insertsBefore(m_content, at)) {
            if (!insert.title.isEmpty())
                contents.push_back(
                    {insert.title, m_insertPlaces[size_t(&insert - m_content.inserts.data())]});
        }
        if (at == m_chapters.size())
            break;
        const Chapter& chapter = *m_chapters[at];
        const bool linked = !chapter.plan.pages.empty() || !chapter.gaps.gaps.empty()
            || (wants(chapter, ReportPart::Charts) && !chartsOf(*chapter.view).empty())
            || (wants(chapter, ReportPart::Map) && !deckslides::mapSlides(deckOf(chapter)).empty());
        contents.push_back(
            {methodnote::title(*chapter.view->map, chapter.view->title), linked ? chapter.place : -1});
    }
    return contents;
}

Result<> DeckStory::writeInserts(size_t before, SlideDeck& deck) const
{
    const QString footer = methodnote::footer(provenanceOf(m_content), m_exported);
    for (const ReportInsert& insert : insertsBefore(m_content, before)) {
        auto slides = insertSlides(insert, m_options, m_look, footer);
        if (!slides)
            return std::unexpected(slides.error());
        if (!slides->empty())
            slides->front().places.push_back(m_insertPlaces[size_t(&insert - m_content.inserts.data())]);
        for (DeckSlide& slide : *slides) {
            if (const Result<> done = deck.add(std::move(slide)); !done)
                return done;
        }
    }
    return {};
}

Result<> DeckStory::write(SlideDeck& deck, Progress& progress)
{
    Result<> done;
    const auto add = [&](std::vector<DeckSlide> slides) {
        for (DeckSlide& slide : slides) {
            if (done)
                done = deck.add(std::move(slide));
        }
    };
    qint64 pages = 0;
    for (const auto& chapter : m_chapters)
        pages += qint64(chapter->plan.pages.size());
    progress.start(tr("Writing slides"), pages + qint64(m_chapters.size()));
    if (wants(ReportPart::Title))
        done = deck.add(cover());
    if (done && wants(ReportPart::Title) && !m_content.isStory()) {
        if (auto figures = deckslides::figuresSlide(deckOf(*m_chapters.front())))
            done = deck.add(std::move(*figures));
    }
    for (size_t at = 0; at <= m_chapters.size(); ++at) {
        if (progress.isCancelled())
            return cancelled();
        if (done)
            done = writeInserts(at, deck);
        if (at < m_chapters.size())
            add(chapterSlides(*m_chapters[at], progress));
    }
    if (wants(ReportPart::Method))
        add(methodSlides());
    for (const auto& chapter : m_chapters) {
        if (progress.isCancelled())
            return cancelled();
        if (!chapter->appendix.cells.empty())
            add(deckslides::appendixSlides(
                deckOf(*chapter), chapter->appendix, m_book,
                [&](const DeckAppendix::Cell& cell) { return pageOf(*chapter, cell); }));
        progress.advance();
    }
    if (!m_sources.empty())
        add(deckslides::sourceSlides(m_look, methodnote::footer(provenanceOf(m_content), m_exported),
                                     m_sources, m_allSources, m_book));
    return progress.isCancelled() ? Result<>(cancelled()) : done;
}

Result<QString> fillDeck(const ReportContent& content, const ReportOptions& options, const DeckLook& look,
                         SlideDeck& deck, Progress& progress)
{
    progress.start(DeckStory::tr("Laying out slides"), 0);
    DeckStory story(content, options, look);
    if (const Result<> done = story.layOut(progress); !done)
        return std::unexpected(done.error());
    if (const Result<> done = story.write(deck, progress); !done)
        return std::unexpected(done.error());
    if (deck.slides() == 0)
        return fail(
            ErrorKind::BadInput,
            DeckStory::tr("There is nothing to show: none of the parts asked for has anything in it."));
    return story.title();
}

Result<> writeDeck(const ReportContent& content, const ReportOptions& options, const DeckLook& look,
                   SlideDeck& deck, QIODevice& device, Progress& progress)
{
    const auto title = fillDeck(content, options, look, deck, progress);
    if (!title)
        return std::unexpected(title.error());
    return deck.write(*title, subjectOf(content), device, progress);
}

} // namespace lacuna
