// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace lacuna {

enum class CellStyle { Numbers, Heat, Bubble, Mosaic, Donut };
enum class AxisOrder {
    Codebook,
    TotalDescending,
    TotalAscending,
    Name,
    Similarity, ///< what was studied alike side by side: see similarityScores()
    LineDescending, ///< by what one line of the other axis holds, most first: see countsInLine()
    LineAscending,
};
/// True if the order needs to know by which line.
constexpr bool isByLine(AxisOrder order)
{
    return order == AxisOrder::LineDescending || order == AxisOrder::LineAscending;
}

/// How a gap map is drawn; saved with a view. Says nothing about what is counted.
struct MatrixDrawing {
    CellStyle style = CellStyle::Heat;
    QSet<Id> collapsedRows; ///< terms whose children are folded away
    QSet<Id> collapsedColumns;
    bool hideEmptyRows = false; ///< rows whose total is 0 (n and ongoing)
    bool hideEmptyColumns = false;
    AxisOrder rowOrder = AxisOrder::Codebook; ///< among siblings
    AxisOrder columnOrder = AxisOrder::Codebook;
    /// By which column the rows are sorted, where they are sorted by one: its term, 0 for “not coded”. Codebook order if the map has none such.
    Id rowOrderLine = 0;
    Id columnOrderLine = 0; ///< by which row the columns are
    bool transposed = false; ///< drawn with rows and columns exchanged
    bool totals = true;
    bool residuals = false; ///< marks cells with fewer or more studies than the totals let expect (|r| ≥ 2)
    double zoom = 1; ///< minimumZoom…maximumZoom

    static constexpr double minimumZoom = 0.5;
    static constexpr double maximumZoom = 3;

    /// What a saved view keeps. Unknown or missing keys read as the defaults, a zoom out of range as the
    /// nearest in it.
    QJsonObject toJson() const;
    static MatrixDrawing fromJson(const QJsonObject& json);
    friend bool operator==(const MatrixDrawing&, const MatrixDrawing&) = default;
};

} // namespace lacuna
