// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/chartslides.h"
#include "model/reports/deckappendix.h"
#include "model/reports/deckslides.h"
#include "model/reports/gapslides.h"
#include "model/reports/reportcontent.h"
#include "model/reports/textfit.h"

#include <memory>

namespace lacuna {

/// A whole deck: for each view its matrix, map, charts, gaps and changes; then the method, the studies of the cells and the sources. Lays
/// everything out first, so that slides can refer to later ones. Used once, on one thread; the content must outlive it.
class DeckStory {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DeckStory)
public:
    DeckStory(const ReportContent& content, const ReportOptions& options, const DeckLook& look);

    /// Errors: BadInput if a matrix has nothing to show or is too large for slides; those of the studies' source; Cancelled.
    Result<> layOut(Progress& progress);
    /// Errors: those of the deck; Cancelled.
    Result<> write(SlideDeck& deck, Progress& progress);
    QString title() const;

private:
    /// One view as it will be shown.
    struct Chapter {
        const ReportView* view = nullptr;
        ReportOptions options; ///< with the view's title, caption and drawing
        std::unique_ptr<MatrixLayout> layout;
        std::unique_ptr<MatrixTable> table;
        TablePlan plan; ///< without pages if the matrix is not wanted
        const Chapter* owner = nullptr; ///< with the studies of the same map; never null once laid out
        int place = -1; ///< of its first slide
        int matrixPlace = -1; ///< of its first page; the others follow
        GapListing gaps;
        size_t allGaps = 0;
        DeckAppendix appendix;
    };
    bool wants(ReportPart part) const { return m_options.parts.testFlag(part); }
    bool wants(const Chapter& chapter, ReportPart part) const
    {
        return wants(part) && chapter.view->parts.testFlag(part);
    }
    Result<> layOut(const ReportView& view);
    void chooseOwners();
    std::vector<deckslides::Chapter> contents() const;
    Result<> writeInserts(size_t before, SlideDeck& deck) const;
    Result<> planStudies(Progress& progress);
    void chooseSources(std::vector<Id> all);
    deckslides::Deck deckOf(const Chapter& chapter) const;
    DeckSlide cover() const;
    std::vector<DeckSlide> chapterSlides(const Chapter& chapter, Progress& progress) const;
    void addMatrix(const Chapter& chapter, std::vector<DeckSlide>& slides, Progress& progress) const;
    std::vector<DeckSlide> methodSlides() const;
    int pageOf(const Chapter& chapter, const DeckAppendix::Cell& cell) const;
    QStringList notesOf(const Chapter& chapter) const;
    QStringList referencesOn(const Chapter& chapter, const TablePage& page) const;

    const ReportContent& m_content;
    const ReportOptions& m_options;
    const DeckLook& m_look;
    QDate m_exported;
    std::vector<std::unique_ptr<Chapter>> m_chapters;
    std::vector<int> m_insertPlaces; ///< of the first slide of each insert
    StudyBook m_book;
    std::vector<Id> m_sources; ///< as listed at the end
    size_t m_allSources = 0;
    int m_places = 0;
};

/// All slides of @p content into @p deck; returns the deck's title. Errors: those of DeckStory; BadInput if there is nothing to show.
Result<QString> fillDeck(const ReportContent& content, const ReportOptions& options, const DeckLook& look,
                         SlideDeck& deck, Progress& progress);
/// The same, and the file.
Result<> writeDeck(const ReportContent& content, const ReportOptions& options, const DeckLook& look,
                   SlideDeck& deck, QIODevice& device, Progress& progress);

} // namespace lacuna
