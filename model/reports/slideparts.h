// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/decktheme.h"
#include "model/reports/slidedeck.h"

#include <QtCore/QStringList>

#include <vector>

namespace lacuna {

/// What the slides of every kind have in common: title, lines below it, footer, long lists. Pure.
namespace slideparts {

/// The largest of @p sizes at which @p text fits into @p maxLines, and the text, shortened if none does.
SlideRun fitted(const QString& text, double width, std::initializer_list<double> sizes, int maxLines,
                bool bold, const SlideColour& colour);
/// The title, and up to two lines below it: what is said of it (may be empty), then facts.
void head(Slide& slide, const DeckLook& look, const QString& title, const QString& caption,
          const QString& facts);
/// The title of the first slide, and up to two lines below it; each may be empty.
void coverTitles(Slide& slide, const DeckLook& look, const QString& title, const QString& above,
                 const QString& below);
/// What head() leaves of a slide for its content.
QRectF below(const DeckLook& look, const QString& caption);
void furniture(Slide& slide, const DeckLook& look, const QString& footer);
DeckSlide finish(Slide& slide, decktheme::Layout layout = decktheme::Layout::TitleOnly);
double heightOf(const SlideTable& table);

/// A table of texts that goes on over slides, with its header row on each.
class SlideList {
public:
    /// @p widths: points; @p size: of the text.
    SlideList(const Palette& palette, std::vector<double> widths, double size);

    /// @p ends: which columns are of numbers; empty: none.
    void setHeader(const QStringList& labels, const std::vector<bool>& ends = {});
    /// @p text for @p column, ended with "…" where it takes more than @p maxLines.
    SlideCell words(size_t column, const QString& text, int maxLines, bool bold, const QColor& ink,
                    const SlideLink& link = {}) const;
    void add(std::vector<SlideCell> cells);
    /// A line over all columns that begins a group: never last on a slide, and repeated with "(continued)" where the group is split.
    void addHeading(const QString& text, const SlideLink& link = {});
    /// One table a slide of @p height points, and the number of the first of the headings it holds and one past the last; at least one table.
    struct Page {
        SlideTable table;
        int firstHeading = 0;
        int endHeading = 0;
        int firstRow = 0; ///< among all rows, headings included
        int endRow = 0;
    };
    std::vector<Page> pages(double height) const;
    size_t rows() const { return m_rows.size(); }

private:
    struct Row {
        std::vector<SlideCell> cells;
        double height = 0;
        int heading = -1; ///< its number, if it is one
    };
    double heightOf(const std::vector<SlideCell>& cells) const;
    Row heading(const QString& text, const SlideLink& link) const;
    Row continued(const Row& heading) const;
    static void append(SlideTable& table, const Row& row);

    const Palette& m_palette;
    std::vector<double> m_widths;
    double m_size;
    std::vector<SlideCell> m_header;
    std::vector<Row> m_rows;
    int m_headings = 0;
};

} // namespace slideparts
} // namespace lacuna
