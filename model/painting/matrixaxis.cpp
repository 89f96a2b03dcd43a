// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/matrixaxis.h"

#include "model/support/textfold.h"

#include <algorithm>
#include <cmath>

namespace lacuna {

void MatrixAxis::build()
{
    std::vector<std::vector<int>> children = visibleChildren();
    std::vector<int> roots = children[0];
    // What the axis is limited to need not be said again by a line of its own; what is not coded stands beside it.
    const auto limit = std::ranges::find_if(
        roots, [this](int root) { return scope != 0 && (*items)[size_t(root)].term == scope; });
    if (limit != roots.end()) {
        const std::vector<int>& inside = children[size_t(*limit) + 1];
        if (!inside.empty())
            roots.insert(roots.erase(limit), inside.begin(), inside.end());
    }
    lines.reserve(items->size());
    for (const int root : roots)
        visit(root, 0, children);
}

bool MatrixAxis::isHidden(int item) const
{
    const GapCell& total = (*totals)[size_t(item)];
    return hideEmpty && total.n == 0 && total.ongoing == 0;
}

std::vector<std::vector<int>> MatrixAxis::visibleChildren() const
{
    std::vector<std::vector<int>> children(items->size() + 1);
    for (int i = 0; i < int(items->size()); ++i) {
        if (!isHidden(i))
            children[size_t((*items)[size_t(i)].parent) + 1].push_back(i);
    }
    if (order != AxisOrder::Codebook && !(isByLine(order) && inLine.empty())) {
        for (std::vector<int>& siblings : children)
            sortSiblings(siblings);
    }
    return children;
}

void MatrixAxis::sortSiblings(std::vector<int>& siblings) const
{
    const auto before = [this](int a, int b) {
        const GapAxisItem& left = (*items)[size_t(a)];
        const GapAxisItem& right = (*items)[size_t(b)];
        if ((left.term == 0) != (right.term == 0))
            return right.term == 0; // "uncoded" stays last
        if (order == AxisOrder::Name)
            return compareForReading(left.label, right.label) < 0;
        if (order == AxisOrder::Similarity) {
            const double x = (*similarity)[size_t(a)];
            const double y = (*similarity)[size_t(b)];
            return std::isnan(x) || std::isnan(y) ? !std::isnan(x) && std::isnan(y) : x < y;
        }
        if (isByLine(order))
            return comesBefore(inLine[size_t(a)], inLine[size_t(b)], order == AxisOrder::LineDescending);
        const GapCell& x = (*totals)[size_t(a)];
        const GapCell& y = (*totals)[size_t(b)];
        const auto less = std::pair(x.n, x.ongoing) <=> std::pair(y.n, y.ongoing);
        return order == AxisOrder::TotalDescending ? less > 0 : less < 0;
    };
    std::stable_sort(siblings.begin(), siblings.end(), before);
}

void MatrixAxis::visit(int item, int depth, const std::vector<std::vector<int>>& children)
{
    const GapAxisItem& header = (*items)[size_t(item)];
    const std::vector<int>& inside = children[size_t(item) + 1];
    const bool folded = !inside.empty() && collapsed->contains(header.term);
    const bool asSpan = parentsAreSpans && !inside.empty() && !folded;
    const int first = int(lines.size());
    const size_t span = spans.size();
    if (asSpan)
        spans.push_back({.index = item, .depth = depth, .firstLine = first, .lastLine = first, .label = {}});
    MatrixLine line;
    line.index = item;
    line.depth = depth;
    line.parent = !inside.empty();
    line.group = asSpan;
    line.foldable = !inside.empty() && !asSpan; // a group folds at its header
    line.folded = folded;
    lines.push_back(line);
    if (folded)
        return;
    for (const int child : inside)
        visit(child, depth + 1, children);
    if (asSpan)
        spans[span].lastLine = int(lines.size()) - 1;
}

} // namespace lacuna
