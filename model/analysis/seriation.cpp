// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/seriation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace lacuna {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
/// The axis is found long before; where two are equally long it never is, and either will do.
constexpr int mostRounds = 200;
constexpr double closeEnough = 1e-10;

double studiesIn(const GapMap& map, int row, int column)
{
    const GapCell& cell = map.cell(row, column);
    return cell.n + cell.ongoing;
}

/// Leaves in whose total there is anything.
std::vector<int> studiedLeaves(const std::vector<GapAxisItem>& items, const std::vector<GapCell>& totals)
{
    std::vector<int> leaves;
    for (int i = 0; i < int(items.size()); ++i) {
        const bool studied = totals[size_t(i)].n + totals[size_t(i)].ongoing > 0;
        if (items[size_t(i)].term != 0 && !items[size_t(i)].hasChildren && studied)
            leaves.push_back(i);
    }
    return leaves;
}

/// The leaf cells with their margins.
class Table {
public:
    explicit Table(const GapMap& map)
        : rows(studiedLeaves(map.rows, map.rowTotals))
        , columns(studiedLeaves(map.columns, map.columnTotals))
        , m_cells(rows.size() * columns.size())
        , rowSums(rows.size())
        , columnSums(columns.size())
    {
        double* cell = m_cells.data();
        for (const int row : rows) {
            for (const int column : columns)
                *cell++ = studiesIn(map, row, column);
        }
        const double all = std::accumulate(m_cells.begin(), m_cells.end(), 0.0);
        const double more = m_cells.empty() ? 0 : std::min(1.0, all / double(m_cells.size())) / 4;
        for (size_t i = 0; i < m_cells.size(); ++i) {
            m_cells[i] += more;
            rowSums[i / columns.size()] += m_cells[i];
            columnSums[i % columns.size()] += m_cells[i];
        }
    }

    bool isLine() const { return rows.size() < 2 || columns.size() < 2; }

    /// Scores of the columns become those of the rows, each the mean of what it holds.
    std::vector<double> rowMeans(const std::vector<double>& scores) const
    {
        std::vector<double> means(rows.size());
        const double* cell = m_cells.data();
        for (size_t r = 0; r < rows.size(); ++r) {
            for (size_t c = 0; c < columns.size(); ++c)
                means[r] += *cell++ * scores[c];
            means[r] /= rowSums[r];
        }
        return means;
    }

    std::vector<double> columnMeans(const std::vector<double>& scores) const
    {
        std::vector<double> means(columns.size());
        const double* cell = m_cells.data();
        for (size_t r = 0; r < rows.size(); ++r) {
            for (size_t c = 0; c < columns.size(); ++c)
                means[c] += *cell++ * scores[r];
        }
        for (size_t c = 0; c < columns.size(); ++c)
            means[c] /= columnSums[c];
        return means;
    }

    std::vector<int> rows; ///< indices in the map
    std::vector<int> columns;

private:
    std::vector<double> m_cells;

public:
    std::vector<double> rowSums;
    std::vector<double> columnSums;
};

/// Takes the mean away, which is the axis on which nothing differs, and scales to a variance of one. False if nothing is left.
bool standardize(std::vector<double>& scores, const std::vector<double>& weights)
{
    const double weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    const double mean = std::inner_product(scores.begin(), scores.end(), weights.begin(), 0.0) / weight;
    double variance = 0;
    for (size_t i = 0; i < scores.size(); ++i) {
        scores[i] -= mean;
        variance += weights[i] * scores[i] * scores[i];
    }
    const double deviation = std::sqrt(variance / weight);
    if (deviation < 1e-12)
        return false;
    for (double& score : scores)
        score /= deviation;
    return true;
}

/// Of the columns; empty where all rows are alike.
std::vector<double> firstAxis(const Table& table)
{
    std::vector<double> scores(table.columns.size());
    for (size_t c = 0; c < scores.size(); ++c)
        scores[c] = double(c) + 0.1 * std::sin(double(c) * 7); // not quite even: no axis is wholly missed
    if (!standardize(scores, table.columnSums))
        return {};
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<double> next = table.columnMeans(table.rowMeans(scores));
        if (!standardize(next, table.columnSums))
            return {};
        double moved = 0;
        for (size_t c = 0; c < next.size(); ++c)
            moved = std::max(moved, std::abs(next[c] - scores[c]));
        scores = std::move(next);
        if (moved < closeEnough)
            break;
    }
    return scores;
}

/// The line runs the way codebook order does, as far as it does.
bool runsBackwards(const std::vector<double>& scores, const std::vector<double>& weights)
{
    const double weight = std::accumulate(weights.begin(), weights.end(), 0.0);
    double middle = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        middle += double(i) * weights[i] / weight;
    double along = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        along += weights[i] * scores[i] * (double(i) - middle);
    return along < 0;
}

/// Each of @p items at the mean of the scores of @p others, the leaves of the other axis, in which it was studied.
template <typename Studies>
void place(std::vector<double>& scores, const std::vector<GapAxisItem>& items, const std::vector<int>& others,
           const std::vector<double>& otherScores, Studies studies)
{
    for (int item = 0; item < int(items.size()); ++item) {
        if (items[size_t(item)].term == 0)
            continue;
        double weight = 0;
        double sum = 0;
        for (size_t i = 0; i < others.size(); ++i) {
            const double count = studies(item, others[i]);
            weight += count;
            sum += count * otherScores[i];
        }
        if (weight > 0)
            scores[size_t(item)] = sum / weight;
    }
}

} // namespace

SimilarityScores similarityScores(const GapMap& map)
{
    SimilarityScores result{.rows = std::vector<double>(map.rows.size(), none),
                            .columns = std::vector<double>(map.columns.size(), none)};
    const Table table(map);
    if (table.isLine())
        return result;
    std::vector<double> columnScores = firstAxis(table);
    if (columnScores.empty())
        return result;
    std::vector<double> rowScores = table.rowMeans(columnScores);
    if (runsBackwards(rowScores, table.rowSums)) {
        for (std::vector<double>* scores : {&columnScores, &rowScores})
            std::ranges::transform(*scores, scores->begin(), std::negate());
    }
    // The same mean, without what was added to each cell, places what has children too.
    place(result.rows, map.rows, table.columns, columnScores,
          [&](int row, int column) { return studiesIn(map, row, column); });
    place(result.columns, map.columns, table.rows, rowScores,
          [&](int column, int row) { return studiesIn(map, row, column); });
    return result;
}

} // namespace lacuna
