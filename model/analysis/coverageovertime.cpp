// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/coverageovertime.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>

namespace lacuna {

namespace {

struct OverTime {
    Q_DECLARE_TR_FUNCTIONS(CoverageOverTime)
};

struct YearSpan {
    int first = 0;
    int last = 0;
};

/// From the first study that the filter keeps to now, or to where its range ends.
std::optional<YearSpan> spanOf(const YearHistogram& histogram, const Filter& filter)
{
    std::optional<YearSpan> span;
    for (size_t i = 0; i < histogram.counts.size(); ++i) {
        const int year = histogram.firstYear + int(i);
        if (histogram.counts[i] == 0 || (filter.yearFrom && year < *filter.yearFrom)
            || (filter.yearTo && year > *filter.yearTo))
            continue;
        span = YearSpan{span ? span->first : year, year};
    }
    const int now = QDate::currentDate().year();
    if (span)
        span->last = std::max(span->last, filter.yearTo ? std::min(*filter.yearTo, now) : now);
    return span;
}

} // namespace

std::array<int, gapClassCount> leafClasses(const GapMap& map)
{
    std::array<int, gapClassCount> classes{};
    for (size_t row = 0; row < map.rows.size(); ++row) {
        for (size_t column = 0; column < map.columns.size(); ++column) {
            const GapAxisItem& a = map.rows[row];
            const GapAxisItem& b = map.columns[column];
            if (a.term != 0 && b.term != 0 && !a.hasChildren && !b.hasChildren)
                ++classes[size_t(map.cell(int(row), int(column)).gapClass)];
        }
    }
    return classes;
}

Result<CoverageOverTime> coverageOverTime(Question question, const Filter& filter, const GapMapInput& input,
                                          Progress* progress)
{
    CoverageOverTime answer;
    if (!input.evidence)
        return fail(ErrorKind::Internal, OverTime::tr("There is no catalogue to count."));
    const YearHistogram histogram = yearHistogram(*input.evidence, filter, input.searchHits);
    answer.undated = histogram.undated;
    answer.undatedCount = filter.keepUndated;
    const std::optional<YearSpan> span = spanOf(histogram, filter);
    if (!span)
        return answer;
    answer.firstKnown = span->first;
    question.segments = question.crossSegments = 0;
    question.burden.clear();
    const int first = std::max(span->first, span->last - mostCoverageYears + 1);
    if (progress)
        progress->start(OverTime::tr("Looking back"), span->last - first + 1);
    for (int year = first; year <= span->last; ++year) {
        if (progress && progress->isCancelled())
            return cancelled();
        question.asOf = year;
        const auto map = computeGapMap(question, filter, input, progress);
        if (!map)
            return std::unexpected(map.error());
        answer.years.push_back({year, (*map)->n, (*map)->coverage, leafClasses(**map)});
        if (progress)
            progress->setDone(year - first + 1);
    }
    return answer;
}

} // namespace lacuna
