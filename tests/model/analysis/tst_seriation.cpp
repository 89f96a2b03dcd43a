// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/seriation.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

using namespace lacuna;
using namespace Qt::StringLiterals;

namespace {

using Counts = std::vector<std::vector<int>>;

GapMap mapOf(const Counts& counts)
{
    GapMap map;
    const size_t columns = counts.empty() ? 0 : counts.front().size();
    for (size_t r = 0; r < counts.size(); ++r)
        map.rows.push_back({.term = Id(r) + 1, .code = u"R%1"_s.arg(r), .label = {}});
    for (size_t c = 0; c < columns; ++c)
        map.columns.push_back({.term = Id(c) + 1, .code = u"C%1"_s.arg(c), .label = {}});
    map.rowTotals.resize(counts.size());
    map.columnTotals.resize(columns);
    for (size_t r = 0; r < counts.size(); ++r) {
        for (size_t c = 0; c < columns; ++c) {
            GapCell cell;
            cell.n = counts[r][c];
            map.cells.push_back(cell);
            map.rowTotals[r].n += cell.n;
            map.columnTotals[c].n += cell.n;
        }
    }
    return map;
}

std::vector<int> order(const std::vector<double>& scores)
{
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) { return scores[size_t(a)] < scores[size_t(b)]; });
    return order;
}

} // namespace

class TestSeriation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bringsClustersTogether();
    void followsAGradient();
    void oddOneOutStretchesNothing();
    void correspondsToHandWork();
    void leavesOutWhatIsEmpty();
    void parentsLieWithTheirStudies();
    void nothingToBeAlikeIn();
};

void TestSeriation::bringsClustersTogether()
{
    const SimilarityScores scores = similarityScores(
        mapOf({{5, 0, 4, 0, 3}, {0, 6, 0, 5, 0}, {4, 0, 5, 0, 6}, {0, 4, 1, 7, 0}, {6, 0, 3, 0, 4}}));
    QCOMPARE(scores.rows.size(), 5u);
    // Rows 0, 2, 4 were studied in columns 0, 2, 4; the others in the others: between the clusters lies more than within them.
    const std::vector<int> rows = order(scores.rows);
    const std::vector<int> columns = order(scores.columns);
    const auto isOdd = [](int index) { return index % 2 == 1; };
    QVERIFY(std::ranges::is_partitioned(rows, isOdd)
            || std::ranges::is_partitioned(rows, std::not_fn(isOdd)));
    QCOMPARE(isOdd(columns.front()), isOdd(rows.front()));
    QVERIFY(std::ranges::is_partitioned(columns, isOdd)
            || std::ranges::is_partitioned(columns, std::not_fn(isOdd)));
}

/// A band along the diagonal, shuffled, is found again, in the direction nearer to codebook order.
void TestSeriation::followsAGradient()
{
    std::mt19937 random(11);
    std::vector<int> shuffled(12);
    std::iota(shuffled.begin(), shuffled.end(), 0);
    std::shuffle(shuffled.begin(), shuffled.end(), random);
    Counts counts(12, std::vector<int>(12));
    for (size_t r = 0; r < 12; ++r) {
        for (int c = 0; c < 12; ++c)
            counts[r][size_t(c)] = std::max(0, 6 - 2 * std::abs(shuffled[r] - c));
    }
    const SimilarityScores scores = similarityScores(mapOf(counts));
    std::vector<int> found;
    for (const int row : order(scores.rows))
        found.push_back(shuffled[size_t(row)]);
    const std::vector<int> columns = order(scores.columns);
    const bool forwards = std::ranges::is_sorted(found);
    QVERIFY(forwards || std::ranges::is_sorted(found, std::greater()));
    QVERIFY(forwards ? std::ranges::is_sorted(columns) : std::ranges::is_sorted(columns, std::greater()));
}

/// In a plain correspondence analysis the last row and column would be all that the first axis tells.
void TestSeriation::oddOneOutStretchesNothing()
{
    const SimilarityScores scores = similarityScores(
        mapOf({{9, 0, 8, 0, 0}, {0, 7, 0, 9, 0}, {8, 0, 9, 0, 0}, {0, 9, 0, 8, 0}, {0, 0, 0, 0, 1}}));
    QVERIFY(std::abs(scores.rows[0] - scores.rows[2]) < 0.5 * std::abs(scores.rows[0] - scores.rows[1]));
    QVERIFY(std::abs(scores.rows[1] - scores.rows[3]) < 0.5 * std::abs(scores.rows[0] - scores.rows[1]));
}

/// Two by two: [3 1; 1 3] and a quarter more in each cell is [3¼ 1¼; 1¼ 3¼]. With even margins the scores of the columns are −1 and 1, and the rows'
/// own studies put them at (3·(−1) + 1·1)/4 = −½ and ½.
void TestSeriation::correspondsToHandWork()
{
    const SimilarityScores scores = similarityScores(mapOf({{3, 1}, {1, 3}}));
    QVERIFY(std::abs(scores.rows[0] + 0.5) < 1e-9);
    QVERIFY(std::abs(scores.rows[1] - 0.5) < 1e-9);
    // The columns lie at the means of the rows: (3¼·(−1) + 1¼·1)/4½ = −4⁄9 and 4⁄9, so (3·(−4⁄9) + 1·4⁄9)/4 = −2⁄9.
    QVERIFY(std::abs(scores.columns[0] + 2.0 / 9) < 1e-9);
}

void TestSeriation::leavesOutWhatIsEmpty()
{
    GapMap map = mapOf({{5, 0, 1}, {0, 0, 0}, {0, 0, 4}, {2, 0, 2}});
    map.rows.back().term = 0; // "uncoded"
    const SimilarityScores scores = similarityScores(map);
    QVERIFY(std::isnan(scores.rows[1]) && std::isnan(scores.columns[1]) && std::isnan(scores.rows[3]));
    QVERIFY(scores.rows[0] < scores.rows[2]);
    // What is under way counts as well.
    map.cells[4].ongoing = map.rowTotals[1].ongoing = map.columnTotals[1].ongoing = 2;
    QVERIFY(!std::isnan(similarityScores(map).rows[1]));
}

void TestSeriation::parentsLieWithTheirStudies()
{
    GapMap map = mapOf({{5, 0, 0}, {5, 0, 0}, {0, 1, 5}});
    map.rows[0].hasChildren = true;
    map.rows[1].parent = 0;
    const SimilarityScores scores = similarityScores(map);
    QCOMPARE(scores.rows[0], scores.rows[1]);
    QVERIFY(scores.rows[1] < scores.rows[2]);
}

void TestSeriation::nothingToBeAlikeIn()
{
    for (const Counts& counts :
         {Counts{}, Counts{{1, 2}}, Counts{{0, 0}, {0, 0}}, Counts{{2, 4}, {1, 2}, {3, 6}}}) {
        const SimilarityScores scores = similarityScores(mapOf(counts));
        QCOMPARE(scores.rows.size(), counts.size());
        for (const double score : scores.rows)
            QVERIFY(std::isnan(score) || std::isfinite(score));
    }
    QVERIFY(std::isnan(similarityScores(mapOf({{1, 1}, {1, 1}})).rows[0])); // all alike
}

QTEST_APPLESS_MAIN(TestSeriation)
#include "tst_seriation.moc"
