// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/htmlpart.h"
#include "model/reports/reportcontent.h"

#include <QtGui/QColor>

#include <set>

namespace lacuna {

/// The paint of a segment or series in a web page: a colour of the palette and lines over it, so that no two are told apart by colour alone.
struct HtmlPattern {
    int colour = -1; ///< in Palette::segments; −1: what is not coded
    int lines = 0; ///< of drawSegmentPattern()

    QString id() const; ///< "p3-1": of the pattern element
    friend auto operator<=>(const HtmlPattern&, const HtmlPattern&) = default;
};

/// As the program draws it; where nothing crosses the segments, each has lines of its own besides.
HtmlPattern segmentPattern(const GapMap& map, size_t segment);
/// Of a series of a chart.
HtmlPattern seriesPattern(size_t series);

/// A swatch of it in a legend.
void patternSwatch(HtmlPart& html, const HtmlPattern& pattern);

/// The SVG that defines every pattern the page refers to: those of @p used, and "share0"…"share8" for the gap classes in bars too thin for marks.
QByteArray htmlPatterns(const std::set<HtmlPattern>& used);
/// All patterns of @p content's segments and charts.
std::set<HtmlPattern> patternsOf(const ReportContent& content);

/// A square of a hatched ground for a style sheet, @p side of the page's pixels wide, that fits itself on all sides: "url(\"data:…\")". Lines rise, or
/// go both ways. A bitmap: browsers paint an SVG as a document of its own in every cell (measured: 20 of 40 ms a screenful), a gradient anew.
QByteArray hatchImage(const QColor& colour, int side, double width, bool crossed);

} // namespace lacuna
