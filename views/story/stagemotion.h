// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"

#include <QtCore/QRectF>
#include <QtGui/QPixmap>

#include <vector>

class QPainter;

namespace lacuna {

/// What the eye follows from one picture of the stage to the next: the same cell, or the same row's label, in both.
struct StagePiece {
    enum class Kind { Cell, RowLabel };
    Kind kind = Kind::Cell;
    Id row = 0; ///< terms, not places: a filter moves them
    Id column = 0;
    QRectF at;
};

/// The way from one picture to another. Cells that stay where they are fill or empty in place; those a filter or a fold moved slide to where they are now, what is gone
/// fades, what is new appears; everything else crosses over. Interface thread.
class StageMotion {
public:
    StageMotion() = default;
    /// Both pictures of the same size; the pieces in its pixels (device-independent ones).
    StageMotion(QPixmap before, const std::vector<StagePiece>& from, QPixmap after,
                const std::vector<StagePiece>& to);

    bool isNull() const { return m_before.isNull(); }
    /// @p time: 0 (before) … 1 (after).
    void paint(QPainter& painter, double time, const QColor& ground) const;

private:
    struct Move {
        QRectF from;
        QRectF to;
    };
    QPixmap m_before;
    QPixmap m_after;
    std::vector<Move> m_moves; ///< empty: nothing changed its place, and the pictures cross over as they are
    std::vector<QRectF> m_gone;
    std::vector<QRectF> m_come;
};

} // namespace lacuna
