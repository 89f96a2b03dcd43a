// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/stagefit.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lacuna {

namespace {

constexpr double mostEnlarged = 1.5; ///< small matrices are drawn larger than they must be, but not absurdly

using Range = std::pair<int, int>; ///< lines, inclusive

double rightOfCells(const MatrixLayout& layout)
{
    return std::max(layout.totalsExtent(), std::ceil(layout.overhang()));
}

struct Fitting {
    std::shared_ptr<const GapMap> map;
    MatrixDrawing drawing;
    QSizeF room;
    const TextMeasure& measure;

    MatrixLayout laid() const { return {map, drawing, measure, room.width() / drawing.zoom}; }
    bool overflowsDown(const MatrixLayout& layout) const { return layout.size().height() > room.height(); }
    bool overflowsAcross(const MatrixLayout& layout) const { return layout.size().width() > room.width(); }
};

/// Folds the parents of the deepest lines shown; false if there is nothing (more) to fold. @p rows: of the layout's, which are the map's columns if it is turned.
bool foldDeepest(Fitting& fitting, MatrixLayout& layout, bool rows, std::vector<Id>& folded)
{
    const std::vector<MatrixLine>& lines = rows ? layout.rowLines() : layout.columnLines();
    const auto item = [&](int index) -> const GapAxisItem& {
        return rows ? layout.rowItem(index) : layout.columnItem(index);
    };
    int deepest = 0;
    for (const MatrixLine& line : lines)
        deepest = std::max(deepest, item(line.index).depth);
    QSet<Id> parents;
    for (const MatrixLine& line : lines) {
        const GapAxisItem& it = item(line.index);
        if (it.depth == deepest && it.parent >= 0)
            parents.insert(item(it.parent).term);
    }
    QSet<Id>& collapsed =
        rows != fitting.drawing.transposed ? fitting.drawing.collapsedRows : fitting.drawing.collapsedColumns;
    if (parents.isEmpty() || collapsed.contains(parents))
        return false;
    const QSet<Id> before = std::exchange(collapsed, collapsed | parents);
    MatrixLayout next = fitting.laid();
    const size_t left = rows ? next.rowLines().size() : next.columnLines().size();
    if (left >= lines.size() || left < 2) { // nothing won, or nothing left to see
        collapsed = before;
        return false;
    }
    for (const Id term : parents - before)
        folded.push_back(term);
    layout = std::move(next);
    return true;
}

/// Lines in ranges of at most @p room, each as full as it can be; a range ends before a top-level line if it is at least half full then.
std::vector<Range> filledRanges(const std::vector<MatrixLine>& lines, double room)
{
    std::vector<Range> all;
    int first = 0;
    while (first < int(lines.size())) {
        const double from = lines[size_t(first)].offset;
        int last = first;
        while (last + 1 < int(lines.size())
               && lines[size_t(last) + 1].offset + lines[size_t(last) + 1].extent - from <= room)
            ++last;
        if (last + 1 < int(lines.size())) {
            int end = last + 1; // where the next range begins
            while (end > first && lines[size_t(end)].depth > 0)
                --end;
            const double filled = end > first ? lines[size_t(end)].offset - from : 0;
            if (filled >= room / 2)
                last = end - 1;
        }
        all.emplace_back(first, last);
        first = last + 1;
    }
    return all;
}

/// As few as can be, and then about as long as each other: a last page of one line is an afterthought that nobody turns to.
std::vector<Range> ranges(const std::vector<MatrixLine>& lines, double room)
{
    std::vector<Range> all = filledRanges(lines, room);
    if (all.size() < 2)
        return all;
    double widest = 0;
    for (const MatrixLine& line : lines)
        widest = std::max(widest, line.extent);
    const double whole = lines.back().offset + lines.back().extent - lines.front().offset;
    std::vector<Range> even = filledRanges(lines, std::min(room, whole / double(all.size()) + widest));
    return even.size() == all.size() ? even : all;
}

std::vector<StagePage> pagesOf(const MatrixLayout& layout, QSizeF room)
{
    const double down = room.height() - layout.headerHeight() - layout.totalsHeight();
    const double across = room.width() - layout.headerWidth() - rightOfCells(layout);
    std::vector<StagePage> pages;
    for (const auto& [firstRow, lastRow] : ranges(layout.rowLines(), down)) {
        for (const auto& [firstColumn, lastColumn] : ranges(layout.columnLines(), across))
            pages.push_back({.firstRow = firstRow,
                             .lastRow = lastRow,
                             .firstColumn = firstColumn,
                             .lastColumn = lastColumn});
    }
    return pages;
}

/// As large as everything still fits.
void enlarge(Fitting& fitting, MatrixLayout& layout)
{
    const double least = fitting.drawing.zoom;
    for (const double factor : {mostEnlarged, 1.35, 1.2, 1.1}) {
        fitting.drawing.zoom = least * factor;
        MatrixLayout larger = fitting.laid();
        if (!fitting.overflowsDown(larger) && !fitting.overflowsAcross(larger)) {
            layout = std::move(larger);
            return;
        }
    }
    fitting.drawing.zoom = least;
}

} // namespace

QSizeF StageFit::pageSize(const StagePage& page) const
{
    if (page.lastRow < page.firstRow || page.lastColumn < page.firstColumn)
        return {};
    const MatrixLine& bottom = layout.rowLines()[size_t(page.lastRow)];
    const MatrixLine& right = layout.columnLines()[size_t(page.lastColumn)];
    const double width = right.offset + right.extent - layout.columnLines()[size_t(page.firstColumn)].offset;
    const double height = bottom.offset + bottom.extent - layout.rowLines()[size_t(page.firstRow)].offset;
    return {layout.headerWidth() + width + rightOfCells(layout),
            layout.headerHeight() + height + layout.totalsHeight()};
}

StageFit fitToStage(const std::shared_ptr<const GapMap>& map, const MatrixDrawing& drawing, QSizeF room,
                    double smallestLabel, const TextMeasure& measure)
{
    StageFit fit;
    Fitting fitting{.map = map, .drawing = drawing, .room = room, .measure = measure};
    // Type sizes are whole: half a unit more, so that rounding never makes a label smaller than it may be.
    fitting.drawing.zoom = (std::ceil(smallestLabel) + 0.01) / smallestMatrixLabel;
    fit.layout = fitting.laid();
    if (fit.layout.isEmpty())
        return fit;
    const bool turned = drawing.transposed;
    std::vector<Id>& down = turned ? fit.foldedColumns : fit.foldedRows;
    std::vector<Id>& across = turned ? fit.foldedRows : fit.foldedColumns;
    while (fitting.overflowsAcross(fit.layout) && foldDeepest(fitting, fit.layout, false, across)) { }
    while (fitting.overflowsDown(fit.layout) && foldDeepest(fitting, fit.layout, true, down)) { }
    if (!fitting.overflowsDown(fit.layout) && !fitting.overflowsAcross(fit.layout))
        enlarge(fitting, fit.layout);
    fit.pages = pagesOf(fit.layout, room);
    return fit;
}

} // namespace lacuna
