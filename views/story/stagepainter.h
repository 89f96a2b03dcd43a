// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "views/story/stagecontent.h"
#include "views/story/stagemotion.h"

#include <QtCore/QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace lacuna {

/// What lies at a point of the stage, by map indices (option numbers on a vote or result: row).
struct StageHit {
    int row = -1; ///< −1: none
    int column = -1; ///< with row −1: a column's header; both −1: nothing
    bool header = false;

    bool isNone() const { return row < 0 && column < 0; }
    friend bool operator==(const StageHit&, const StageHit&) = default;
};

/// Draws a step for a room: the same on the projector, in the presenter's console and as a thumbnail, so that what is rehearsed is what is seen. All lengths are
/// shares of the height of @c size; no label is smaller than 1/40 of it: what does not fit is collapsed to the parent level, then goes on further pages. Holds the
/// layout of one content at one size and state; make a new one when one of them changes. Interface thread.
class StagePainter {
public:
    StagePainter(std::shared_ptr<const StageContent> content, StageState state, QSizeF size, Theme theme);
    ~StagePainter();
    StagePainter(const StagePainter&) = delete;
    StagePainter& operator=(const StagePainter&) = delete;

    /// Into (0, 0) … size(). Without the strokes and the blanks, which lie over it.
    void paint(QPainter& painter) const;
    /// How many pages it takes; at least 1. The state's page is one of them.
    int pages() const;
    /// Rows (options, points) that can be revealed one after the other; 0: none.
    int rows() const;
    StageHit hitAt(QPointF point) const;
    /// Where a cell (row or column −1: the line) is drawn; empty if it is not.
    QRectF rectOf(int row, int column) const;
    /// What can be followed to the next picture; in pixels.
    std::vector<StagePiece> pieces() const;
    /// Collapsed because it would not have been legible: for the presenter, not for the room. Empty: nothing.
    QString collapsedText() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lacuna
