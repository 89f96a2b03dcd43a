// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/reportcontent.h"

#include <QtCore/QSizeF>

#include <optional>

namespace lacuna {

class OdfPackage;

/// Native charts in OpenDocument files: each an object of its own inside the package, with the table of its figures. Pure.
namespace odfchart {

/// Where a spreadsheet holds the table of a chart: categories down, series across, with a row and a column of headers.
struct Cells {
    QString sheet; ///< its name, unquoted
    int row = 0; ///< of the upper left corner, from 0
    int column = 0;
};

/// Adds @p chart to @p package as the object @p folder ("Object 1"), in the colours of @p palette. @p size: points. With @p cells the
/// chart follows what is edited in the sheet; without, it has its own table.
/// In the document: a draw:frame with <draw:object xlink:href="./Object 1" xlink:type="simple" xlink:show="embed"
/// xlink:actuate="onLoad"/>; in a spreadsheet also draw:notify-on-update-of-ranges with range().
void addTo(OdfPackage& package, const QString& folder, const ReportChart& chart, const Palette& palette,
           QSizeF size, const std::optional<Cells>& cells = {});

/// All cells of the chart's table: "'My sheet'.A1:'My sheet'.C9".
QString range(const ReportChart& chart, const Cells& cells);

} // namespace odfchart
} // namespace lacuna
