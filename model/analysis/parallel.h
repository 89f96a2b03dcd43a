// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <thread>
#include <utility>
#include <vector>

namespace lacuna {

/// How many threads pay for @p size items if one is worth @p grain of them; @p asked > 0 overrides. At least
/// one; at most four, since the work is bound by memory.
inline int partsFor(qsizetype size, qsizetype grain, int asked = 0)
{
    if (asked > 0)
        return asked;
    const auto cores = qsizetype(std::max(1U, std::thread::hardware_concurrency()));
    return int(std::clamp<qsizetype>(size / grain + 1, 1, std::min<qsizetype>(cores, 4)));
}

/// Part @p part of @p parts of 0 … @p size − 1, one past the end second; parts begin at multiples of @p step.
inline std::pair<qsizetype, qsizetype> partOf(qsizetype size, int part, int parts, qsizetype step)
{
    const qsizetype steps = (size + step - 1) / step;
    return {std::min(size, steps * part / parts * step), std::min(size, steps * (part + 1) / parts * step)};
}

/// Calls f(0) … f(parts − 1) at the same time and returns when all have returned. This is a helper inside a
/// pure function: only JobRunner starts jobs, and nothing outlives the call.
template <typename F> void inParallel(int parts, F&& f)
{
    std::vector<std::thread> helpers;
    helpers.reserve(size_t(parts));
    for (int part = 1; part < parts; ++part)
        helpers.emplace_back([&f, part] { f(part); });
    f(0);
    for (std::thread& helper : helpers)
        helper.join();
}

} // namespace lacuna
