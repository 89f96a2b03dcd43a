// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace lacuna {

/// Runs work off the interface's thread; the only place that starts any. Lives in the interface's thread, is
/// owned by the session, and outlives its jobs (its destructor cancels and waits for them).
///
/// Jobs are started under a slot name. A newer job of the same slot cancels the older, whose result is
/// dropped ("last wins"); jobs of the slot named "storage", and those queued, run one after the other
/// instead, because edits must not overtake each other. Every member is called, and every callback and signal
/// comes, on this object's thread; none after its destruction.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;
    bool event(QEvent* event) override;

    /// Runs @p work on a worker thread and then @p done, with its result, on this object's thread. A
    /// superseded job is dropped silently; one that cancel() stopped ends in done(cancelled()), whatever it
    /// returned.
    template <typename T>
    void run(const QString& slot, std::function<Result<T>(Progress&)> work,
             std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<Result<T>>(cancelled());
        start(
            slot, [work = std::move(work), result](Progress& progress) { *result = work(progress); },
            [done = std::move(done), result](bool wasCancelled) {
                if (done)
                    done(wasCancelled ? Result<T>(cancelled()) : std::move(*result));
            });
    }

    /// The same, but queued behind the jobs of the same slot instead of replacing them. Once it has begun, @p
    /// done gets what
    /// @p work returned, because what was committed stays committed: work that cancel() stopped returns
    /// cancelled() itself.
    template <typename T>
    void queue(const QString& slot, std::function<Result<T>(Progress&)> work,
               std::function<void(Result<T>)> done)
    {
        auto result = std::make_shared<Result<T>>(cancelled());
        enqueue(
            slot, [work = std::move(work), result](Progress& progress) { *result = work(progress); },
            [done = std::move(done), result](bool wasCancelled) {
                if (done)
                    done(wasCancelled ? Result<T>(cancelled()) : std::move(*result));
            });
    }

    /// Cancels what runs in @p slot; its done() is called, later, with cancelled(). Jobs waiting behind it
    /// stay.
    void cancel(const QString& slot);
    /// Blocks until all jobs of @p slot have run, and delivers their callbacks: for closing a catalogue whose
    /// last edits still wait. Runs no event loop.
    void drain(const QString& slot);
    /// True while a job of @p slot runs or waits.
    bool isBusy(const QString& slot) const;
    /// Progress of the job running in @p slot, or null.
    std::shared_ptr<const Progress> progress(const QString& slot) const;

Q_SIGNALS:
    void started(const QString& slot);
    void finished(const QString& slot);

private:
    struct Job;
    using Work = std::function<void(Progress&)>;
    using Done = std::function<void(bool wasCancelled)>;
    void start(const QString& slot, Work work, Done done);
    void enqueue(const QString& slot, Work work, Done done);
    void launch(const std::shared_ptr<Job>& job);
    void finish(const std::shared_ptr<Job>& job);

    std::mutex m_finishedMutex;
    std::deque<std::shared_ptr<Job>> m_finished; ///< by the workers, one event each
    QThreadPool m_pool;
    QHash<QString, QList<std::shared_ptr<Job>>> m_jobs; ///< per slot, the running one first
};

} // namespace lacuna
