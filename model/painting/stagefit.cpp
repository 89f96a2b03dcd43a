// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/stagefit.h"

#include <algorithm>

namespace lacuna {

namespace {

int deepestShown(const std::vector<GapAxisItem>& items, const QSet<Id>& collapsed)
{
    std::vector<quint8> hidden(items.size(), 0);
    int deepest = 0;
    for (size_t i = 0; i < items.size(); ++i) {
        const int parent = items[i].parent;
        hidden[i] =
            parent >= 0 && (hidden[size_t(parent)] || collapsed.contains(items[size_t(parent)].term)) ? 1 : 0;
        if (!hidden[i])
            deepest = std::max(deepest, items[i].depth);
    }
    return deepest;
}

/// Folds away the deepest level that is shown; false if only the outermost is left.
bool foldDeepest(const std::vector<GapAxisItem>& items, QSet<Id>& collapsed)
{
    const int deepest = deepestShown(items, collapsed);
    bool folded = false;
    for (const GapAxisItem& item : items) {
        if (item.depth == deepest - 1 && item.hasChildren && !collapsed.contains(item.term)) {
            collapsed.insert(item.term);
            folded = true;
        }
    }
    return folded;
}

/// Lines one after the other, as many to a page as fit; at least one.
std::vector<std::pair<int, int>> pagesOf(const std::vector<MatrixLine>& lines, double room)
{
    std::vector<std::pair<int, int>> pages;
    for (int first = 0; first < int(lines.size());) {
        int count = 1;
        while (first + count < int(lines.size())
               && lines[size_t(first + count)].offset + lines[size_t(first + count)].extent
                       - lines[size_t(first)].offset
                   <= room)
            ++count;
        pages.emplace_back(first, count);
        first += count;
    }
    return pages;
}

} // namespace

FittedMatrix fitMatrix(std::shared_ptr<const GapMap> map, MatrixDrawing drawing, QSizeF room,
                       const TextMeasure& measure)
{
    drawing.zoom = 1;
    // What is drawn as rows and columns; the sets belong to the map's axes whichever way round they are drawn.
    const std::vector<GapAxisItem>& rows = drawing.transposed ? map->columns : map->rows;
    const std::vector<GapAxisItem>& columns = drawing.transposed ? map->rows : map->columns;
    FittedMatrix fitted;
    const auto lay = [&] { fitted.layout = MatrixLayout(map, drawing, measure, room.width()); };
    lay();
    const auto tooWide = [&] { return fitted.layout.size().width() > room.width() + 0.5; };
    const auto tooHigh = [&] { return fitted.layout.size().height() > room.height() + 0.5; };
    while (tooWide()
           && foldDeepest(columns, drawing.transposed ? drawing.collapsedRows : drawing.collapsedColumns)) {
        ++fitted.columnLevels;
        lay();
    }
    while (tooHigh()
           && foldDeepest(rows, drawing.transposed ? drawing.collapsedColumns : drawing.collapsedRows)) {
        ++fitted.rowLevels;
        lay();
    }
    // Where there is room to spare, everything grows.
    constexpr double most = 1.8;
    constexpr double by = 0.1;
    while (drawing.zoom + by <= most && !fitted.layout.isEmpty()) {
        const MatrixLayout before = fitted.layout;
        drawing.zoom += by;
        lay();
        if (tooWide() || tooHigh()) {
            fitted.layout = before;
            break;
        }
    }
    const MatrixLayout& layout = fitted.layout;
    const QRectF cells = layout.cellsArea(room);
    fitted.rowPages = pagesOf(layout.rowLines(), std::max(1.0, cells.height()));
    fitted.columnPages = pagesOf(layout.columnLines(), std::max(1.0, cells.width()));
    return fitted;
}

} // namespace lacuna
