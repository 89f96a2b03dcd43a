// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jobrunner.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtCore/QRunnable>
#include <QtCore/QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace lacuna {

// What passes between the threads is ordered by our own atomic and mutex, not only by the locks inside Qt: the thread sanitizer cannot see
// into an uninstrumented Qt, and this way still finds races in the work itself.
struct JobRunner::Job : QRunnable {
    explicit Job(JobRunner* owner)
        : runner(owner)
    {
        setAutoDelete(false);
    }
    void run() override;

    JobRunner* runner; ///< outlives its jobs
    QString slot;
    Work work;
    Done done;
    std::shared_ptr<Progress> progress = std::make_shared<Progress>();
    bool queued = false;
    bool superseded = false;
    bool stopped = false; ///< by cancel()
    std::atomic<bool> launched = false; ///< released by the launching thread, acquired by the worker
    std::shared_ptr<Job> self; ///< keeps it alive from launch to delivery
    bool began = false; ///< the worker called work()
};

namespace {
const auto jobFinished = QEvent::Type(QEvent::registerEventType());
} // namespace

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
    auto job = std::make_shared<Job>(this);
    job->slot = slot;
    job->work = std::move(work);
    job->done = std::move(done);
    jobs = {job};
    launch(job);
}

void JobRunner::enqueue(const QString& slot, Work work, Done done)
{
    Q_ASSERT(thread() == QThread::currentThread());
    auto job = std::make_shared<Job>(this);
    job->slot = slot;
    job->work = std::move(work);
    job->done = std::move(done);
    job->queued = true;
    auto& jobs = m_jobs[slot];
    jobs.append(job);
    if (jobs.size() == 1)
        launch(job);
}

void JobRunner::launch(const std::shared_ptr<Job>& job)
{
    const QString slot = job->slot;
    job->self = job;
    job->launched.store(true, std::memory_order_release);
    m_pool.start(job.get());
    Q_EMIT started(slot);
}

void JobRunner::Job::run()
{
    if (launched.load(std::memory_order_acquire) && !progress->isCancelled()) {
        began = true;
        work(*progress);
    }
    work = nullptr; // frees its snapshots here, not on the interface's thread
    // From here on the job is the interface's: done() and what it captured die there. The lock is held while posting, so that whoever takes
    // the event is ordered behind its making.
    const std::lock_guard lock(runner->m_finishedMutex);
    runner->m_finished.push_back(std::move(self));
    QCoreApplication::postEvent(runner, new QEvent(jobFinished));
}

bool JobRunner::event(QEvent* event)
{
    if (event->type() != jobFinished)
        return QObject::event(event);
    std::shared_ptr<Job> job;
    {
        const std::lock_guard lock(m_finishedMutex);
        job = std::move(m_finished.front());
        m_finished.pop_front();
    }
    finish(job);
    return true; // no member after finish(): done() may have destroyed this
}

void JobRunner::finish(const std::shared_ptr<Job>& job)
{
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
    if (!jobs.isEmpty() && !jobs.first()->launched)
        launch(jobs.first());
}

void JobRunner::cancel(const QString& slot)
{
    Q_ASSERT(thread() == QThread::currentThread());
    const auto jobs = m_jobs.value(slot);
    // Inside the done() of a queued job, the first is one that waits: it stays.
    if (jobs.isEmpty() || !jobs.first()->launched)
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
        QCoreApplication::sendPostedEvents(this, jobFinished);
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
