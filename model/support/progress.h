// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <atomic>
#include <mutex>

namespace lacuna {

/// Progress of one job, and its cancel switch. The worker writes, any thread reads; the caller owns it and keeps it alive
/// until the worker has returned. All members are thread-safe.
class Progress {
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Names what is being done now ("Reading refs.ris") and how many steps it has (0: unknown). Resets done().
    void start(const QString& stage, qint64 total)
    {
        const std::lock_guard lock(m_mutex);
        m_stage = stage;
        m_total.store(total, std::memory_order_relaxed);
        m_done.store(0, std::memory_order_relaxed);
    }
    void setDone(qint64 done) { m_done.store(done, std::memory_order_relaxed); }
    void advance(qint64 steps = 1) { m_done.fetch_add(steps, std::memory_order_relaxed); }

    /// Asks the worker to stop at its next check.
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    /// The worker checks this at least every 50 ms of work, undoes what it began, and returns cancelled().
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed) || areAllCancelled(); }

    /// Asks all workers of the program to stop, also those that begin later. Nothing but this may be done by a signal handler.
    static void cancelAll() { s_allCancelled.store(true, std::memory_order_relaxed); }
    static bool areAllCancelled() { return s_allCancelled.load(std::memory_order_relaxed); }

    QString stage() const
    {
        const std::lock_guard lock(m_mutex);
        return m_stage;
    }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }

private:
    mutable std::mutex m_mutex;
    QString m_stage;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_done = 0;
    std::atomic<bool> m_cancelled = false;
    static inline std::atomic<bool> s_allCancelled = false;
    static_assert(std::atomic<bool>::is_always_lock_free);
};

} // namespace lacuna
