// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/tablepages.h"

#include "model/reports/textfit.h"

#include <QtCore/QCoreApplication>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostPages = 200;
constexpr double smallestText = 9;
constexpr double largestColumn = 124; // "Accommodation" in one piece at 12 pt
constexpr double comfortableColumn = 76;
constexpr double largestRowHeader = 176;
constexpr double tallestRow = 24;

/// The context of the translations.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TablePages)
};

/// Lines along one axis to be cut into pages.
struct Strip {
    std::vector<double> extents;
    std::vector<double> extra; ///< what a page beginning here takes besides: the "continued" line
    std::vector<bool> within; ///< a page beginning here splits a group
    double capacity = 0;
};

int greedyPages(const Strip& strip)
{
    int pages = 0;
    double used = strip.capacity + 1;
    for (size_t i = 0; i < strip.extents.size(); ++i) {
        if (used + strip.extents[i] > strip.capacity) {
            ++pages;
            used = strip.extra[i];
        }
        used += strip.extents[i];
    }
    return pages;
}

/// First lines of @p pages pages: fills them evenly, and prefers to begin a page where a group begins. Dynamic programming over (page, end).
std::vector<int> balancedCuts(const Strip& strip, int pages)
{
    const size_t n = strip.extents.size();
    constexpr double impossible = std::numeric_limits<double>::infinity();
    const double sum = std::accumulate(strip.extents.begin(), strip.extents.end(), 0.0);
    const double even = sum / pages;
    std::vector<double> best(n + 1, impossible);
    best[0] = 0;
    std::vector<std::vector<int>> from;
    for (int page = 0; page < pages; ++page) {
        std::vector<double> next(n + 1, impossible);
        std::vector<int> start(n + 1, -1);
        for (size_t begin = 0; begin < n; ++begin) {
            if (best[begin] == impossible)
                continue;
            double used = strip.extra[begin];
            const double split = begin > 0 && strip.within[begin] ? 0.04 * even * even : 0;
            for (size_t end = begin + 1; end <= n; ++end) {
                used += strip.extents[end - 1];
                if (used > strip.capacity && end > begin + 1)
                    break;
                const double cost = best[begin] + split + (used - even) * (used - even);
                if (cost < next[end]) {
                    next[end] = cost;
                    start[end] = int(begin);
                }
            }
        }
        best = std::move(next);
        from.push_back(std::move(start));
    }
    std::vector<int> cuts;
    int end = int(n);
    for (int page = pages - 1; page >= 0; --page) {
        end = from[size_t(page)][size_t(end)];
        cuts.insert(cuts.begin(), end);
    }
    return cuts;
}

/// Of a column's label at size 1: its longest word, or more where that would take too many lines.
double unitLabelWidth(const QString& label)
{
    double width = textfit::longestWord(label, 1, true);
    while (width < largestColumn / smallestText
           && textfit::lines(label, width, 1, true).size() > columnLabelLines)
        width *= 1.1;
    return width;
}

/// The least width of each column's text at size 1: its widest cell, its header's longest word.
std::vector<double> unitColumnWidths(const MatrixTable& table)
{
    const int totals = table.hasTotals() ? 1 : 0;
    std::vector<double> widths;
    for (int column = 0; column < table.columns() + totals; ++column) {
        double widest = textfit::width(u"00 Σ", 1, true);
        widest = std::max(widest, unitLabelWidth(table.columnLabel(column)));
        for (int row = 0; row < table.rows() + totals; ++row) {
            if (table.source(row, column).n >= 100)
                widest = std::max(widest, textfit::width(table.cell(row, column).text, 1, true));
        }
        widths.push_back(widest);
    }
    return widths;
}

Error tooLarge(int pages)
{
    return {ErrorKind::BadInput,
            Text::tr("The matrix would take %1 slides, more than %2. Fold groups, hide empty rows and "
                     "columns, or filter.")
                .arg(pages)
                .arg(mostPages),
            {}};
}

/// Measures a table at one text size.
class Planner {
public:
    Planner(const MatrixTable& table, QSizeF frame, QSizeF least, const std::vector<double>& unitWidths,
            double textSize)
        : m_table(table)
        , m_frame(frame)
        , m_least(least)
        , m_unitWidths(unitWidths)
    {
        m_plan.textSize = textSize;
    }

    TablePlan plan(int pageLimit)
    {
        measureRowHeader();
        measureColumns();
        const Strip across = columnStrip();
        m_plan.pagesAcross = greedyPages(across);
        if (m_plan.pagesAcross > pageLimit)
            return m_plan;
        const std::vector<int> columnCuts = balancedCuts(across, m_plan.pagesAcross);
        widen(columnCuts);
        measureHeaders(columnCuts);
        measureRows();
        const Strip down = rowStrip();
        m_plan.pagesDown = greedyPages(down);
        if (m_plan.pagesDown * m_plan.pagesAcross > pageLimit)
            return m_plan;
        const std::vector<int> rowCuts = balancedCuts(down, m_plan.pagesDown);
        heighten(rowCuts);
        addPages(rowCuts, columnCuts);
        return m_plan;
    }

private:
    int allRows() const { return m_table.rows() + (m_table.hasTotals() ? 1 : 0); }
    int allColumns() const { return m_table.columns() + (m_table.hasTotals() ? 1 : 0); }
    static int lastOf(const std::vector<int>& cuts, size_t page, int count)
    {
        return page + 1 < cuts.size() ? cuts[page + 1] - 1 : count - 1;
    }

    void measureRowHeader()
    {
        double wanted = textfit::width(m_table.corner(), m_plan.textSize, true);
        for (int row = 0; row < allRows(); ++row) {
            const double label =
                textfit::width(m_table.rowLabel(row), m_plan.textSize, m_table.isParentRow(row));
            wanted = std::max(wanted, label + m_table.rowDepth(row) * indentPerLevel);
        }
        m_plan.rowHeaderWidth = std::clamp(wanted + 2 * cellMarginX, 60.0, largestRowHeader);
    }

    void measureColumns()
    {
        for (const double unit : m_unitWidths)
            m_plan.columnWidths.push_back(
                std::clamp(unit * m_plan.textSize + 2 * cellMarginX, m_least.width(), largestColumn));
    }

    Strip columnStrip() const
    {
        Strip strip{m_plan.columnWidths,
                    std::vector<double>(m_plan.columnWidths.size(), 0.0),
                    {},
                    m_frame.width() - m_plan.rowHeaderWidth};
        for (int column = 0; column < allColumns(); ++column)
            strip.within.push_back(m_table.isInsideGroup(column));
        return strip;
    }

    /// Gives each page's spare width to its narrowest columns first: even columns are calmer, and headers wrap less. Beyond comfort the table
    /// stays narrower than the page: few columns must not become planks.
    void widen(const std::vector<int>& cuts)
    {
        for (size_t page = 0; page < cuts.size(); ++page) {
            const auto begin = m_plan.columnWidths.begin() + cuts[page];
            const auto end = m_plan.columnWidths.begin() + lastOf(cuts, page, allColumns()) + 1;
            const double available = m_frame.width() - m_plan.rowHeaderWidth;
            double low = 0;
            double high = comfortableColumn;
            const auto widthAt = [&](double least) {
                return std::accumulate(begin, end, 0.0, [least](double sum, double width) {
                    return sum + std::max(width, least);
                });
            };
            for (int step = 0; step < 30; ++step) {
                const double middle = (low + high) / 2;
                (widthAt(middle) <= available ? low : high) = middle;
            }
            std::transform(begin, end, begin, [low](double width) { return std::max(width, low); });
        }
    }

    /// Over all pages, because a header repeated on the next page must not jump.
    void measureHeaders(const std::vector<int>& cuts)
    {
        const double padding = m_plan.textSize * 0.5;
        m_plan.headerHeights.assign(size_t(m_table.headerLevels()), m_plan.lineSpacing() + padding);
        for (size_t page = 0; page < cuts.size(); ++page) {
            for (const MatrixTableHeader& header : m_table.headers()) {
                const int first = std::max(header.first, cuts[page]);
                const int last = std::min(header.last, lastOf(cuts, page, allColumns()));
                if (first > last)
                    continue;
                double width = -2 * cellMarginX;
                for (int column = first; column <= last; ++column)
                    width += m_plan.columnWidths[size_t(column)];
                const auto lines = textfit::lines(header.text, width, m_plan.textSize, true).size();
                const double height =
                    double(std::min<qsizetype>(lines, columnLabelLines)) * m_plan.lineSpacing() + padding;
                growLevels(header, height);
            }
        }
    }

    /// The lowest level it takes gives way.
    void growLevels(const MatrixTableHeader& header, double height)
    {
        for (int level = header.level; level + 1 < header.level + header.levels; ++level)
            height -= m_plan.headerHeights[size_t(level)];
        double& lowest = m_plan.headerHeights[size_t(header.level + header.levels - 1)];
        lowest = std::max(lowest, height);
    }

    double headerHeight() const
    {
        return std::accumulate(m_plan.headerHeights.begin(), m_plan.headerHeights.end(), 0.0);
    }

    void measureRows()
    {
        const double padding = m_plan.textSize * 0.44;
        m_plan.continuedHeight = m_plan.lineSpacing() + padding;
        for (int row = 0; row < allRows(); ++row) {
            const double width =
                m_plan.rowHeaderWidth - 2 * cellMarginX - m_table.rowDepth(row) * indentPerLevel;
            const auto lines =
                textfit::lines(m_table.rowLabel(row), width, m_plan.textSize, m_table.isParentRow(row))
                    .size();
            m_plan.rowHeights.push_back(
                std::max(double(std::min<qsizetype>(lines, rowLabelLines)) * m_plan.lineSpacing() + padding,
                         m_least.height()));
        }
    }

    Strip rowStrip() const
    {
        Strip strip{m_plan.rowHeights, {}, {}, m_frame.height() - headerHeight()};
        for (int row = 0; row < allRows(); ++row) {
            const bool within = m_table.rowParent(row) >= 0;
            strip.within.push_back(within);
            strip.extra.push_back(within ? m_plan.continuedHeight : 0);
        }
        return strip;
    }

    /// Spare height makes rows easier to read, the same on every page.
    void heighten(const std::vector<int>& cuts)
    {
        double factor = tallestRow / m_plan.continuedHeight;
        for (size_t page = 0; page < cuts.size(); ++page) {
            double used = m_table.rowParent(cuts[page]) >= 0 ? m_plan.continuedHeight : 0;
            for (int row = cuts[page]; row <= lastOf(cuts, page, allRows()); ++row)
                used += m_plan.rowHeights[size_t(row)];
            factor = std::min(factor, (m_frame.height() - headerHeight()) / used);
        }
        factor = std::max(factor, 1.0);
        for (double& height : m_plan.rowHeights)
            height *= factor;
        m_plan.continuedHeight *= factor;
    }

    QString continuedText(int row) const
    {
        QStringList path;
        for (int parent = m_table.rowParent(row); parent >= 0; parent = m_table.rowParent(parent))
            path.prepend(m_table.rowLabel(parent));
        return path.isEmpty() ? QString() : Text::tr("%1 (continued)").arg(path.join(u" › "_s));
    }

    void addPages(const std::vector<int>& rowCuts, const std::vector<int>& columnCuts)
    {
        for (size_t down = 0; down < rowCuts.size(); ++down) {
            for (size_t across = 0; across < columnCuts.size(); ++across) {
                m_plan.pages.push_back({rowCuts[down], lastOf(rowCuts, down, allRows()), columnCuts[across],
                                        lastOf(columnCuts, across, allColumns()),
                                        down > 0 ? continuedText(rowCuts[down]) : QString()});
            }
        }
    }

    const MatrixTable& m_table;
    QSizeF m_frame;
    QSizeF m_least;
    const std::vector<double>& m_unitWidths;
    TablePlan m_plan;
};

} // namespace

double TablePlan::width(const TablePage& page) const
{
    return std::accumulate(columnWidths.begin() + page.firstColumn,
                           columnWidths.begin() + page.lastColumn + 1, rowHeaderWidth);
}

double TablePlan::height(const TablePage& page) const
{
    const double header = std::accumulate(headerHeights.begin(), headerHeights.end(), 0.0);
    return std::accumulate(rowHeights.begin() + page.firstRow, rowHeights.begin() + page.lastRow + 1,
                           header + (page.continued.isEmpty() ? 0 : continuedHeight));
}

Result<TablePlan> planPages(const MatrixTable& table, QSizeF frame, QSizeF least)
{
    if (table.rows() == 0 || table.columns() == 0)
        return fail(ErrorKind::BadInput,
                    Text::tr("There is nothing to show: the matrix has no rows or no columns. "
                             "Show empty ones, or choose other rows and columns."));
    // No page holds 60 rows or columns at 9 pt: refuse before measuring millions of cells.
    if (const qint64 fewest = (qint64(table.rows()) / 60) * (qint64(table.columns()) / 60);
        fewest > mostPages)
        return std::unexpected(tooLarge(int(std::min<qint64>(fewest, 1'000'000))));
    const std::vector<double> widths = unitColumnWidths(table);
    TablePlan best = Planner(table, frame, least, widths, smallestText).plan(mostPages);
    const int pages = best.pagesAcross * best.pagesDown;
    if (pages > mostPages)
        return std::unexpected(tooLarge(pages));
    for (const double size : {12.0, 11.0, 10.5, 10.0, 9.5}) {
        TablePlan larger = Planner(table, frame, least, widths, size).plan(pages);
        if (!larger.pages.empty())
            return larger;
    }
    return best;
}

} // namespace lacuna
