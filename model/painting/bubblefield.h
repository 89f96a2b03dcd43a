// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSizeF>

#include <algorithm>

namespace lacuna {

/// How many of @p count bubbles stand side by side in @p field so that they can be largest.
inline int bubblesAcross(QSizeF field, int count)
{
    int best = 1;
    double largest = 0;
    for (int across = 1; across <= count; ++across) {
        const int down = (count + across - 1) / across;
        const double side = std::min(field.width() / across, field.height() / down);
        if (side > largest) {
            largest = side;
            best = across;
        }
    }
    return best;
}

} // namespace lacuna
