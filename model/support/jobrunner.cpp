// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jobrunner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace lacuna {

struct JobRunner::Job {
    QString slot;
    Work work;
    Done done;
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
    bool queued = false;
    bool superseded = false;
    bool stopped = false; ///< by cancel()
    /// Written by whichever thread hands the job over, read by the one that takes it. Qt's own locks order
    /// this already; the atomic makes the order visible to the thread sanitizer, which cannot see into an
    /// uninstrumented Qt.
    std::atomic<int> handover = 0;
    bool began = false; ///< the worker called work()
};

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    // A cancelled job may take up to 50 ms to notice, so there must be room for its successor even on one
    // core.
    m_pool.setMaxThreadCount(std::max(4, QThread::idealThreadCount() + 2));
}

JobRunner::~JobRunner()
{
    for (const auto& jobs : std::as_const(m_jobs)) {
        for (const auto& job : jobs)
            job->progress->cancel();
    }
    // Superseded jobs were cancelled when they were superseded. What the workers post from here on is never
    // delivered: ~QObject() discards it.
    m_pool.waitForDone();
}

void JobRunner::start(const QString& slot, Work work, Done done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto& jobs = m_jobs[slot];
    const bool hasQueued = std::ranges::any_of(jobs, [](const auto& job) { return job->queued; });
    if (slot == "storage"_L1 || hasQueued) {
        enqueue(slot, std::move(work), std::move(done));
        return;
    }
    for (const auto& older : std::as_const(jobs)) {
        older->superseded = true;
        older->progress->cancel();
    }
    auto job = std::make_shared<Job>();
    job->slot = slot;
    job->work = std::move(work);
    job->done = std::move(done);
    jobs = {job};
    launch(std::move(job));
}

void JobRunner::enqueue(const QString& slot, Work work, Done done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto job = std::make_shared<Job>();
    job->slot = slot;
    job->work = std::move(work);
    job->done = std::move(done);
    job->queued = true;
    auto& jobs = m_jobs[slot];
    jobs.append(job);
    if (jobs.size() == 1)
        launch(std::move(job));
}

void JobRunner::launch(std::shared_ptr<Job> job)
{
    const QString slot = job->slot;
    job->handover.store(1, std::memory_order_release);
    m_pool.start([this, job = std::move(job)]() mutable { runOnWorker(std::move(job)); });
    Q_EMIT started(slot);
}

void JobRunner::runOnWorker(std::shared_ptr<Job> job)
{
    job->handover.load(std::memory_order_acquire);
    if (!job->progress->isCancelled()) {
        job->began = true;
        job->work(*job->progress);
    }
    job->work = nullptr; // frees its snapshots here, not on the interface's thread
    job->handover.store(2, std::memory_order_release);
    // The job moves into the event, so that done() and what it captured are destroyed on the interface's
    // thread.
    QMetaObject::invokeMethod(this, [this, job = std::move(job)] { finish(job); }, Qt::QueuedConnection);
}

void JobRunner::finish(const std::shared_ptr<Job>& job)
{
    job->handover.load(std::memory_order_acquire);
    const QString slot = job->slot;
    if (!job->superseded) {
        auto& jobs = m_jobs[slot];
        jobs.removeOne(job);
        if (jobs.isEmpty())
            m_jobs.remove(slot);
    }
    const QPointer<JobRunner> self(this); // done() may end the session
    if (!job->superseded && job->done)
        job->done(job->queued ? !job->began : job->stopped);
    if (!self)
        return;
    Q_EMIT finished(slot);
    if (!self || !job->queued)
        return;
    // The next one starts only now, so that what done() hands on to the interface is seen before the next
    // result. If done() queued something into the empty slot, that runs already and is not the next one.
    const auto jobs = m_jobs.value(slot);
    if (!jobs.isEmpty() && jobs.first()->handover.load(std::memory_order_relaxed) == 0)
        launch(jobs.first());
}

void JobRunner::cancel(const QString& slot)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto jobs = m_jobs.value(slot);
    // Inside the done() of a queued job, the first is one that waits: it stays.
    if (jobs.isEmpty() || jobs.first()->handover.load(std::memory_order_relaxed) == 0)
        return;
    jobs.first()->stopped = true;
    jobs.first()->progress->cancel();
}

void JobRunner::drain(const QString& slot)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const QPointer<JobRunner> self(this);
    while (self && isBusy(slot)) {
        m_pool.waitForDone();
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    }
}

bool JobRunner::isBusy(const QString& slot) const
{
    return m_jobs.contains(slot);
}

std::shared_ptr<const Progress> JobRunner::progress(const QString& slot) const
{
    const auto jobs = m_jobs.value(slot);
    return jobs.isEmpty() ? nullptr : jobs.first()->progress;
}

} // namespace lacuna
