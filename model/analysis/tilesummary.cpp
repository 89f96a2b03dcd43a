// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tilesummary.h"

#include "model/analysis/evidencetable_p.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct TileWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TileSummary)
};

constexpr qsizetype mostPairsOfAStudy = 100;
constexpr double perPeople = 100'000; ///< gap-method.md

bool usesCountryTree(const Codebook& codebook, Id dimension)
{
    const Dimension* country = codebook.dimension(u"country");
    return country && codebook.treeOwner(dimension) == codebook.treeOwner(country->id);
}

/// The other axis' lines that nothing is counted at a second level below.
std::vector<int> leavesOf(const std::vector<GapAxisItem>& items)
{
    std::vector<int> leaves;
    for (size_t i = 0; i < items.size(); ++i) {
        if (!items[i].hasChildren && items[i].term != 0)
            leaves.push_back(int(i));
    }
    return leaves;
}

GapClass prevailingOf(const std::array<int, gapClassCount>& classes)
{
    GapClass prevailing = GapClass::NotApplicable;
    int most = 0;
    for (int i = int(GapClass::AbsoluteGap); i < gapClassCount; ++i) {
        if (classes[size_t(i)] > most) {
            most = classes[size_t(i)];
            prevailing = GapClass(i);
        }
    }
    return prevailing;
}

void addBurden(TileSummary& tile, const MapBurden& burden)
{
    const AxisBurden& figure = burden.items[size_t(tile.index)];
    tile.burdenSource = figure.source;
    tile.burden = figure.value;
    const bool own = figure.source == AxisBurden::Source::Own || figure.source == AxisBurden::Source::Sum;
    if (own && figure.value > 0)
        tile.perBurden = tile.whole.n / figure.value * (burden.burden.isRate() ? 1 : perPeople);
}

/// Whether something in a set of terms is wider than one of the areas.
std::vector<quint8> widerSets(const SetColumn& column, const std::vector<Id>& areas)
{
    const TermTree& tree = column.tree();
    std::vector<quint8> wider(tree.size(), 0);
    for (const Id area : areas) {
        const quint32 node = tree.nodeOf(area);
        for (quint32 up = node == TermTree::none ? node : tree.parent(node);
             up != TermTree::none && !wider[up]; up = tree.parent(up))
            wider[up] = 1;
    }
    std::vector<quint8> bySet(column.setCount(), 0);
    for (quint32 set = 0; set < column.setCount(); ++set)
        bySet[set] =
            quint8(std::ranges::any_of(column.nodes(set), [&](quint32 node) { return wider[node]; }));
    return bySet;
}

/// Which of the areas a set of terms lies in, ascending.
std::vector<std::vector<quint16>> areasOfSets(const SetColumn& column, const std::vector<Id>& areas)
{
    const TermTree& tree = column.tree();
    constexpr quint16 nowhere = 0xffff;
    std::vector<quint16> areaOf(tree.size(), nowhere);
    for (size_t i = 0; i < std::min(areas.size(), size_t(nowhere)); ++i) {
        if (const quint32 node = tree.nodeOf(areas[i]); node != TermTree::none)
            std::fill(areaOf.begin() + node, areaOf.begin() + tree.end(node), quint16(i));
    }
    std::vector<std::vector<quint16>> bySet(column.setCount());
    for (quint32 set = 0; set < column.setCount(); ++set) {
        std::vector<quint16>& found = bySet[set];
        for (const quint32 node : column.nodes(set)) {
            if (areaOf[node] != nowhere)
                found.push_back(areaOf[node]);
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }
    return bySet;
}

QString number(int value)
{
    return QLocale().toString(value);
}

/// "20 absolute gap, 7 thin", the most frequent first.
QString classShares(const TileSummary& tile)
{
    std::vector<int> order;
    for (int i = 0; i < gapClassCount; ++i) {
        if (tile.classes[size_t(i)] > 0)
            order.push_back(i);
    }
    std::ranges::stable_sort(order,
                             [&](int a, int b) { return tile.classes[size_t(a)] > tile.classes[size_t(b)]; });
    QStringList parts;
    for (const int i : order)
        parts += TileWords::tr("%1 %2", "count and gap class")
                     .arg(number(tile.classes[size_t(i)]), gapClassLabel(GapClass(i)));
    return parts.join(u", "_s);
}

} // namespace

Result<TileSummaries> summarizeTiles(const GapMap& map)
{
    if (!map.evidence)
        return fail(ErrorKind::Internal, TileWords::tr("There is no catalogue to count."));
    const Codebook& codebook = map.evidence->codebook();
    TileSummaries tiles;
    tiles.ofRows = usesCountryTree(codebook, map.question.rows);
    if (!tiles.ofRows && !usesCountryTree(codebook, map.question.columns))
        return fail(ErrorKind::BadInput,
                    TileWords::tr("A map needs countries, and this question crosses %1 with %2. Put a "
                                  "dimension of countries on one axis.")
                        .arg(map.rowsLabel, map.columnsLabel));
    tiles.dimension = tiles.ofRows ? map.question.rows : map.question.columns;
    const std::vector<GapAxisItem>& areas = tiles.ofRows ? map.rows : map.columns;
    const std::vector<GapCell>& totals = tiles.ofRows ? map.rowTotals : map.columnTotals;
    const std::vector<int> others = leavesOf(tiles.ofRows ? map.columns : map.rows);
    const bool weighed = map.burden && map.burden->ofRows == tiles.ofRows;
    for (size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].term == 0)
            continue;
        TileSummary tile;
        tile.index = int(i);
        tile.term = areas[i].term;
        tile.code = areas[i].code;
        tile.label = areas[i].label;
        tile.whole = totals[i];
        for (const int other : others) {
            const GapCell& cell = tiles.ofRows ? map.cell(int(i), other) : map.cell(other, int(i));
            ++tile.classes[size_t(cell.gapClass)];
        }
        tile.cells = int(others.size());
        tile.prevailing = prevailingOf(tile.classes);
        if (weighed)
            addBurden(tile, *map.burden);
        tiles.byCode.insert(tile.code, int(tiles.areas.size()));
        tiles.areas.push_back(std::move(tile));
    }
    return tiles;
}

Corridors corridorsBetween(const GapMap& map, const std::vector<Id>& areas, int most)
{
    Corridors corridors;
    if (!map.evidence)
        return corridors;
    const EvidenceTable::Private& d = EvidenceAccess::of(*map.evidence);
    const SetColumn* origins = d.column(u"origin");
    const SetColumn* destinations = d.column(u"destination");
    if (!origins || !destinations)
        return corridors;
    const auto from = areasOfSets(*origins, areas);
    const auto to = areasOfSets(*destinations, areas);
    QHash<quint32, int> counts; // origin << 16 | destination
    origins->visit([&](const auto* originSets) {
        destinations->visit([&](const auto* destinationSets) {
            for (size_t i = 0; i < d.ids.size(); ++i) {
                if ((map.passed && !map.passed[i]) || originSets[i] == 0 || destinationSets[i] == 0)
                    continue;
                ++corridors.studies;
                const auto& a = from[originSets[i]];
                const auto& b = to[destinationSets[i]];
                if (qsizetype(a.size() * b.size()) > mostPairsOfAStudy) {
                    ++corridors.tooWide;
                    continue;
                }
                for (const quint16 origin : a) {
                    for (const quint16 destination : b)
                        ++counts[quint32(origin) << 16 | destination];
                }
            }
        });
    });
    std::vector<std::pair<quint32, int>> ranked;
    ranked.reserve(size_t(counts.size()));
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        ranked.emplace_back(it.key(), it.value());
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    corridors.found = int(ranked.size());
    ranked.resize(std::min(ranked.size(), size_t(std::max(0, most))));
    for (const auto& [pair, studies] : ranked)
        corridors.pairs.push_back({areas[pair >> 16], areas[pair & 0xffff], studies});
    return corridors;
}

int studiesOfRegionsOnly(const GapMap& map, Id dimension, const std::vector<Id>& areas)
{
    if (!map.evidence)
        return 0;
    const EvidenceTable::Private& d = EvidenceAccess::of(*map.evidence);
    const SetColumn* column = d.column(dimension);
    if (!column)
        return 0;
    const auto within = areasOfSets(*column, areas);
    const std::vector<quint8> wider = widerSets(*column, areas);
    int found = 0;
    column->visit([&](const auto* sets) {
        for (size_t i = 0; i < d.ids.size(); ++i) {
            if (!map.passed || map.passed[i])
                found += wider[sets[i]] != 0 && within[sets[i]].empty();
        }
    });
    return found;
}

QString explainTile(const GapMap& map, const TileSummaries& tiles, const TileSummary& tile)
{
    QString text = TileWords::tr("%1 as a whole: %2. Completed %3: %4, ongoing or planned: %5.")
                       .arg(tile.label, gapClassLabel(tile.whole.gapClass), map.measureLabel,
                            number(tile.whole.n), number(tile.whole.ongoing));
    if (tile.whole.newestYear != 0)
        text += u' ' + TileWords::tr("The newest is of %1.").arg(tile.whole.newestYear);
    if (tile.cells > 0)
        text += u' '
            + TileWords::tr("Its %1 cells by %2: %3.")
                  .arg(number(tile.cells), tiles.ofRows ? map.columnsLabel : map.rowsLabel,
                       classShares(tile));
    return text;
}

QString perBurdenText(double value)
{
    if (value > 0 && value < 0.005)
        return TileWords::tr("< %1").arg(QLocale().toString(0.01));
    const double steps = value >= 9.95 ? 1 : value >= 0.995 ? 10 : 100;
    return QLocale().toString(std::round(value * steps) / steps, 'f', QLocale::FloatingPointShortest);
}

QString explainBurden(const GapMap& map, const TileSummaries& tiles, const TileSummary& tile)
{
    if (!map.burden || map.burden->ofRows != tiles.ofRows)
        return {};
    const Burden& burden = map.burden->burden;
    const QLocale locale;
    if (tile.perBurden) {
        const QString value = perBurdenText(*tile.perBurden);
        const QString figure = locale.toString(tile.burden, 'f', tile.burden < 100 ? 1 : 0);
        return burden.isRate() ? TileWords::tr("%1 %2 for each 1 %3 (%4; %5).")
                                     .arg(value, map.measureLabel, burden.unit, figure, burden.name)
                               : TileWords::tr("%1 %2 per 100,000 %3 (%4; %5).")
                                     .arg(value, map.measureLabel, burden.unit, figure, burden.name);
    }
    if (tile.burdenSource == AxisBurden::Source::Within)
        return TileWords::tr("“%1” has no figure of this area alone, only of the region it lies in.")
            .arg(burden.name);
    return TileWords::tr("“%1” has no figure of this area.").arg(burden.name);
}

} // namespace lacuna
