// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <atomic>

namespace lacuna {

namespace {

constexpr int lowBits = 22;
constexpr qint64 maxTime = (qint64(1) << 41) - 1;
constexpr qint64 epoch = 1'704'067'200'000; // 2024-01-01T00:00Z in ms

/// A millisecond no other block of this process has had, so that two sources never meet.
qint64 takeTime()
{
    static std::atomic<qint64> last = 0;
    qint64 now = QDateTime::currentMSecsSinceEpoch() - epoch;
    // A computer whose clock was lost (before 2024) would give every session the same block: any moment
    // serves then.
    if (now <= 0)
        now = QRandomGenerator::global()->bounded(qint64(1), maxTime / 2);
    qint64 previous = last.load();
    qint64 taken = 0;
    do {
        taken = std::clamp(now, previous + 1, maxTime);
    } while (!last.compare_exchange_weak(previous, taken));
    return taken;
}

} // namespace

IdSource::IdSource() = default;

Id IdSource::next()
{
    if (m_next == m_end) {
        const qint64 block = takeTime() << lowBits;
        // Random in the lower half, so that a block holds at least two million ids.
        m_next = block + QRandomGenerator::global()->bounded(1, 1 << (lowBits - 1));
        m_end = block + (qint64(1) << lowBits);
    }
    return m_next++;
}

} // namespace lacuna
