// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/freeroom.h"

#include <algorithm>

namespace lacuna {

namespace {

constexpr size_t mostObstacles = 60;

/// The widest gap between obstacles in the band from @p top to @p bottom.
QRectF widest(const QRectF& room, const std::vector<QRectF>& byLeft, double top, double bottom)
{
    QRectF best;
    double from = room.left();
    const auto offer = [&](double to) {
        if (to - from > best.width())
            best = {from, top, to - from, bottom - top};
    };
    for (const QRectF& each : byLeft) {
        if (each.bottom() <= top || each.top() >= bottom)
            continue;
        offer(each.left());
        from = std::max(from, each.right());
    }
    offer(room.right());
    return best;
}

} // namespace

QRectF largestFreeRoom(const QRectF& room, std::vector<QRectF> taken)
{
    std::erase_if(taken, [&](const QRectF& each) { return !each.intersects(room); });
    taken.resize(std::min(taken.size(), mostObstacles));
    std::ranges::sort(taken, {}, [](const QRectF& each) { return each.left(); });
    std::vector<double> tops{room.top()};
    std::vector<double> bottoms{room.bottom()};
    for (const QRectF& each : taken) {
        if (each.bottom() > room.top() && each.bottom() < room.bottom())
            tops.push_back(each.bottom());
        if (each.top() > room.top() && each.top() < room.bottom())
            bottoms.push_back(each.top());
    }
    QRectF best;
    for (const double top : tops) {
        for (const double bottom : bottoms) {
            const double most = (bottom - top) * room.width();
            if (bottom <= top || most <= best.width() * best.height())
                continue;
            const QRectF found = widest(room, taken, top, bottom);
            if (found.width() * found.height() > best.width() * best.height())
                best = found;
        }
    }
    return best;
}

} // namespace lacuna
