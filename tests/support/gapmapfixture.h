// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QRandomGenerator>

#include <memory>

namespace lacuna::test {

/// A gap map made by hand: nothing is counted, so painting is tested without analysis. Obviously synthetic
/// labels ("Area 2-3"). Every gap class occurs; @p groups parents a side with @p each children.
struct FixtureSize {
    int rowGroups = 4;
    int rowsEach = 6;
    int columnGroups = 3;
    int columnsEach = 4;
    int segments = 0;
};

inline std::vector<GapAxisItem> fixtureAxis(const QString& word, int groups, int each, Id firstTerm)
{
    std::vector<GapAxisItem> items;
    Id term = firstTerm;
    for (int g = 0; g < groups; ++g) {
        const int parent = int(items.size());
        items.push_back({.term = term++,
                         .code = QStringLiteral("%1%2").arg(word.first(1)).arg(g + 1),
                         .label = QStringLiteral("%1 %2").arg(word).arg(g + 1),
                         .depth = 0,
                         .parent = -1,
                         .hasChildren = each > 0});
        for (int i = 0; i < each; ++i) {
            items.push_back({.term = term++,
                             .code = QStringLiteral("%1%2-%3").arg(word.first(1)).arg(g + 1).arg(i + 1),
                             .label = QStringLiteral("%1 %2-%3").arg(word).arg(g + 1).arg(i + 1),
                             .depth = 1,
                             .parent = parent,
                             .hasChildren = false});
        }
    }
    return items;
}

inline GapCell fixtureCell(GapClass gapClass, int n)
{
    GapCell cell;
    cell.gapClass = gapClass;
    cell.n = gapClass == GapClass::AbsoluteGap || gapClass == GapClass::InProgress
            || gapClass == GapClass::NotApplicable
        ? 0
        : n;
    cell.ongoing = gapClass == GapClass::InProgress ? 1 : 0;
    cell.primary = cell.n;
    cell.newestYear = cell.n > 0 ? 2020 : 0;
    if (gapClass != GapClass::Covered)
        cell.flags = GapFlag(1 << int(gapClass));
    return cell;
}

inline std::shared_ptr<GapMap> fixtureMap(const FixtureSize& size = {}, quint32 seed = 7)
{
    QRandomGenerator random(seed);
    auto map = std::make_shared<GapMap>();
    map->rowsLabel = QStringLiteral("Area");
    map->columnsLabel = QStringLiteral("Branch");
    map->measureLabel = QStringLiteral("studies");
    map->question.rows = 1;
    map->question.columns = 2;
    map->question.rules.referenceYear = 2026;
    map->rows = fixtureAxis(QStringLiteral("Area"), size.rowGroups, size.rowsEach, 1000);
    map->columns = fixtureAxis(QStringLiteral("Branch"), size.columnGroups, size.columnsEach, 5000);
    for (int s = 0; s < size.segments; ++s) {
        map->segmentsLabel = QStringLiteral("Kind");
        map->segments.push_back({.term = 9000 + s,
                                 .code = QStringLiteral("K%1").arg(s + 1),
                                 .label = QStringLiteral("Kind %1").arg(s + 1)});
    }
    const size_t cells = map->rows.size() * map->columns.size();
    for (size_t i = 0; i < cells; ++i) {
        const auto gapClass = GapClass(random.bounded(gapClassCount));
        const int n = gapClass == GapClass::Thin ? 1 + random.bounded(2) : 3 + random.bounded(22);
        map->cells.push_back(fixtureCell(gapClass, n));
        int left = map->cells.back().n;
        for (int s = 0; s < size.segments; ++s) {
            const int part = s + 1 == size.segments ? left : random.bounded(left + 1);
            map->segmentCounts.push_back(part);
            left -= part;
        }
    }
    for (size_t r = 0; r < map->rows.size(); ++r) {
        int n = 0;
        for (size_t c = 0; c < map->columns.size(); ++c)
            n += map->cells[r * map->columns.size() + c].n;
        map->rowTotals.push_back(fixtureCell(n > 0 ? GapClass::Covered : GapClass::AbsoluteGap, n));
    }
    for (size_t c = 0; c < map->columns.size(); ++c) {
        int n = 0;
        for (size_t r = 0; r < map->rows.size(); ++r)
            n += map->cells[r * map->columns.size() + c].n;
        map->columnTotals.push_back(fixtureCell(n > 0 ? GapClass::Covered : GapClass::AbsoluteGap, n));
    }
    map->n = 300;
    map->total = fixtureCell(GapClass::Covered, 280);
    return map;
}

/// Every character 7 px wide at 12 px: geometry without a font.
inline double fixedWidth(const QString& text, double pixelSize, bool bold)
{
    return double(text.size()) * pixelSize * (bold ? 0.62 : 0.58);
}

} // namespace lacuna::test
