// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidetable.h"

#include "model/reports/slidelegend.h"
#include "model/reports/textfit.h"

#include <set>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double tileGap = 1.5; ///< between cells, points
constexpr double hairline = 0.5;

class Builder {
public:
    Builder(const MatrixTable& table, const TablePlan& plan, const TablePage& page,
            const std::function<SlideLink(int, int)>& links)
        : m_table(table)
        , m_palette(table.palette())
        , m_plan(plan)
        , m_page(page)
        , m_links(links)
        , m_columns(size_t(page.lastColumn - page.firstColumn) + 2)
    {
    }

    SlideTable build()
    {
        addGrid();
        addHeaders();
        if (!m_page.continued.isEmpty())
            addContinued();
        for (int row = m_page.firstRow; row <= m_page.lastRow; ++row)
            addRow(row);
        agreeOnEdges();
        return std::move(m_result);
    }

private:
    using Align = SlideParagraph::Align;

    SlideParagraph words(const QString& text, bool bold, const QColor& ink, Align align) const
    {
        return {{{text, m_plan.textSize, bold, ink}}, align, 0, m_plan.lineSpacing()};
    }

    void addGrid()
    {
        m_result.columnWidths.push_back(m_plan.rowHeaderWidth);
        for (int column = m_page.firstColumn; column <= m_page.lastColumn; ++column)
            m_result.columnWidths.push_back(m_plan.columnWidths[size_t(column)]);
    }

    bool isHere(const MatrixTableHeader& header) const
    {
        return header.first <= m_page.lastColumn && header.last >= m_page.firstColumn;
    }

    /// Levels at which no header of this page begins are joined to the one above: a row of nothing but merged cells upsets programs. The
    /// heights add up, so that the rows start at the same place on every page.
    void joinLevels()
    {
        std::set<int> starts{0};
        for (const MatrixTableHeader& header : m_table.headers()) {
            if (isHere(header))
                starts.insert(header.level);
        }
        int joined = -1;
        for (int level = 0; level < m_table.headerLevels(); ++level) {
            if (starts.contains(level)) {
                ++joined;
                m_result.rowHeights.push_back(0);
                m_result.cells.emplace_back(m_columns);
            }
            m_result.rowHeights.back() += m_plan.headerHeights[size_t(level)];
            m_level.push_back(joined);
        }
        m_level.push_back(joined + 1);
    }

    void addHeaders()
    {
        joinLevels();
        SlideCell corner{.paragraph = words(m_table.corner(), true, m_palette.muted, Align::Start)};
        merge(corner, 0, m_level.back(), 0, 0);
        for (const MatrixTableHeader& header : m_table.headers()) {
            if (isHere(header))
                addHeader(header, std::max(header.first, m_page.firstColumn),
                          std::min(header.last, m_page.lastColumn));
        }
    }

    void addHeader(const MatrixTableHeader& header, int first, int last)
    {
        double width = -2 * cellMarginX;
        for (int column = first; column <= last; ++column)
            width += m_plan.columnWidths[size_t(column)];
        const QString text = textfit::elided(header.text, width, m_plan.textSize, columnLabelLines, true);
        SlideCell cell{.paragraph = words(text, header.group, m_palette.text, Align::Centre)};
        // Parent columns are tinted blocks over their children, as parent rows are beside theirs.
        if (header.level + header.levels < m_table.headerLevels())
            cell.fill = m_palette.tint;
        const int level = m_level[size_t(header.level)];
        merge(cell, level, m_level[size_t(header.level) + size_t(header.levels)] - level,
              first - m_page.firstColumn + 1, last - m_page.firstColumn + 1);
    }

    /// Puts @p cell at its place and marks the ones it covers.
    void merge(SlideCell cell, int level, int levels, int first, int last)
    {
        cell.anchorBottom = true;
        cell.left = cell.right = {2 * tileGap, m_palette.surface, false};
        for (int l = level; l < level + levels; ++l) {
            for (int column = first; column <= last; ++column) {
                SlideCell& target = m_result.cells[size_t(l)][size_t(column)];
                target = cell;
                target.rowSpan = l == level ? levels : 1;
                target.columnSpan = column == first ? last - first + 1 : 1;
                target.mergedUp = l > level;
                target.mergedLeft = column > first;
                if (target.mergedUp || target.mergedLeft)
                    target.paragraph = words({}, false, m_palette.text, Align::Centre);
            }
        }
    }

    void addContinued()
    {
        m_result.rowHeights.push_back(m_plan.continuedHeight);
        m_result.cells.emplace_back(m_columns);
        double width = -2 * cellMarginX;
        for (const double each : m_result.columnWidths)
            width += each;
        for (size_t column = 0; column < m_columns; ++column) {
            SlideCell& cell = m_result.cells.back()[column];
            cell.fill = m_palette.tint;
            cell.mergedLeft = column > 0;
            cell.columnSpan = column == 0 ? int(m_columns) : 1;
            const QString text =
                column == 0 ? textfit::elided(m_page.continued, width, m_plan.textSize, 1, true) : QString();
            cell.paragraph = words(text, true, m_palette.muted, Align::Start);
        }
    }

    void addRow(int row)
    {
        m_result.rowHeights.push_back(m_plan.rowHeights[size_t(row)]);
        std::vector<SlideCell> cells;
        const bool parent = m_table.isParentRow(row);
        const double indent = m_table.rowDepth(row) * indentPerLevel;
        const double width = m_plan.rowHeaderWidth - 2 * cellMarginX - indent;
        SlideCell header{.paragraph = words(textfit::elided(m_table.rowLabel(row), width, m_plan.textSize,
                                                            rowLabelLines, parent),
                                            parent, m_palette.text, Align::Start)};
        header.marginLeft = cellMarginX + indent;
        header.fill = parent ? m_palette.tint : m_palette.surface;
        header.top = header.bottom = {hairline, m_palette.line, false};
        cells.push_back(header);
        for (int column = m_page.firstColumn; column <= m_page.lastColumn; ++column) {
            cells.push_back(tile(m_table.cell(row, column), parent));
            if (m_links)
                cells.back().paragraph.runs.front().link = m_links(row, column);
        }
        m_result.cells.push_back(std::move(cells));
    }

    SlideCell tile(const MatrixTableCell& from, bool parentRow) const
    {
        SlideCell cell{.paragraph = words(from.text, from.bold, from.ink, Align::Centre),
                       .fill = from.ground,
                       .pattern = slidePattern(from.fill),
                       .patternInk = from.hatch};
        cell.marginLeft = cell.marginRight = 1;
        const SlideEdge across{tileGap, m_palette.surface, false};
        const SlideEdge along{tileGap, parentRow ? m_palette.tint : m_palette.surface, false};
        const SlideEdge dashes{1, m_palette.inProgress, true};
        cell.left = cell.right = from.dashed ? dashes : along;
        cell.top = cell.bottom = from.dashed ? dashes : across;
        return cell;
    }

    /// Both neighbours state their common edge, and programs differ in whom they believe. Dashes win, then the tile beside a header.
    void agreeOnEdges()
    {
        auto& cells = m_result.cells;
        const auto settle = [](SlideEdge& a, SlideEdge& b) {
            if (a.dashed || (a.width > b.width && !b.dashed))
                b = a;
            else
                a = b;
        };
        for (size_t row = 0; row < cells.size(); ++row) {
            for (size_t column = 0; column < m_columns; ++column) {
                if (column + 1 < m_columns && !cells[row][column + 1].mergedLeft)
                    settle(cells[row][column].right, cells[row][column + 1].left);
                if (row + 1 < cells.size() && !cells[row + 1][column].mergedUp)
                    settle(cells[row][column].bottom, cells[row + 1][column].top);
            }
        }
    }

    const MatrixTable& m_table;
    const Palette& m_palette;
    const TablePlan& m_plan;
    const TablePage& m_page;
    const std::function<SlideLink(int, int)>& m_links;
    size_t m_columns;
    std::vector<int> m_level; ///< header level → row of this page; one more at the end
    SlideTable m_result;
};

} // namespace

SlideTable slideTable(const MatrixTable& table, const TablePlan& plan, const TablePage& page,
                      const std::function<SlideLink(int, int)>& links)
{
    return Builder(table, plan, page, links).build();
}

} // namespace lacuna
