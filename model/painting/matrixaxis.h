// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lineorder.h"
#include "model/painting/matrixlayout.h"

namespace lacuna {

/// Turns one axis of a gap map into the lines and group headers to draw: folding, hiding, sorting. No lengths
/// yet.
struct MatrixAxis {
    const std::vector<GapAxisItem>* items = nullptr;
    const std::vector<GapCell>* totals = nullptr;
    const QSet<Id>* collapsed = nullptr;
    Id scope = 0; ///< its own line is left out: the totals say the same
    bool hideEmpty = false;
    AxisOrder order = AxisOrder::Codebook;
    const std::vector<double>* similarity = nullptr; ///< of each item, for AxisOrder::Similarity; NaN: last
    std::vector<LineCount> inLine{}; ///< of each item, for the orders by a line; empty: codebook order
    bool parentsAreSpans =
        false; ///< columns: an unfolded parent is a group header, and its own line the first under it

    std::vector<MatrixLine> lines{};
    std::vector<MatrixSpan> spans{};

    void build();

private:
    std::vector<std::vector<int>> visibleChildren() const; ///< [0]: the roots; [i + 1]: of item i
    bool isHidden(int item) const;
    void sortSiblings(std::vector<int>& siblings) const;
    void visit(int item, int depth, const std::vector<std::vector<int>>& children);
};

} // namespace lacuna
