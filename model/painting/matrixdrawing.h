// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>

namespace lacuna {

enum class CellStyle { Numbers, Heat, Bubble, Mosaic, Donut };
enum class AxisOrder { Codebook, TotalDescending, TotalAscending, Name };

/// How a gap map is drawn; saved with a view. Says nothing about what is counted.
struct MatrixDrawing {
    CellStyle style = CellStyle::Heat;
    QSet<Id> collapsedRows; ///< terms whose children are folded away
    QSet<Id> collapsedColumns;
    bool hideEmptyRows = false; ///< rows whose total is 0 (n and ongoing)
    bool hideEmptyColumns = false;
    AxisOrder rowOrder = AxisOrder::Codebook; ///< among siblings
    AxisOrder columnOrder = AxisOrder::Codebook;
    bool transposed = false; ///< drawn with rows and columns exchanged
    bool totals = true;
    double zoom = 1; ///< 0.5…3

    QJsonObject toJson() const;
    static MatrixDrawing fromJson(const QJsonObject& json);
    friend bool operator==(const MatrixDrawing&, const MatrixDrawing&) = default;
};

} // namespace lacuna
