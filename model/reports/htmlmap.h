// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/tilesummary.h"
#include "model/painting/tilelayout.h"
#include "model/reports/htmlpart.h"
#include "model/reports/reportcontent.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The tile maps of a view as a web page shows them: a list in which each area has its name, its figures, the mark of its class and a bar of the
/// classes of its cells, laid out where the area lies. Reads the lines of the map, counts nothing. @p map and @p options must outlive it.
class HtmlMap {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HtmlMap)
public:
    HtmlMap(const GapMap& map, const ReportOptions& options);

    /// Neither axis is of countries, or the map is not wanted.
    bool isEmpty() const { return m_regions.empty(); }
    bool ofRows() const { return m_tiles.ofRows; }
    /// Both regions that have something to show, each under a heading @p heading, and the legend.
    void write(HtmlPart& html, QLatin1StringView heading) const;

private:
    void region(HtmlPart& html, TileRegion region) const;
    void tile(HtmlPart& html, const TilePlace& place, int largest) const;
    void area(HtmlPart& html, const TileSummary& summary, const QString& looks) const;
    void shares(HtmlPart& html, const TileSummary& summary) const;
    void legend(HtmlPart& html) const;

    const GapMap& m_map;
    TileSummaries m_tiles;
    std::vector<TileRegion> m_regions;
};

} // namespace lacuna
