// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/jobrunner.h"

#include <QtCore/QPointer>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lacuna;

namespace {

/// Work that runs until it is told to go on or is cancelled, as a well-behaved job does.
Result<int> waitAt(QSemaphore& gate, Progress& progress, int value)
{
    while (!progress.isCancelled()) {
        if (gate.tryAcquire(1, 1))
            return value;
    }
    return cancelled();
}

bool isCancelledResult(const Result<int>& result)
{
    return !result && result.error().kind == ErrorKind::Cancelled;
}

} // namespace

class TestJobRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deliversOnTheOwnersThread();
    void deliversErrors();
    void newerJobReplacesOlder();
    void supersededBeforeItBeganIsNeverRun();
    void slotsAreIndependent();
    void cancelEndsInCancelled();
    void cancelledIsNeverSuccess();
    void queuedJobsKeepTheirOrder();
    void storageIsAlwaysQueued();
    void cancelLeavesWaitingJobs();
    void committedQueuedWorkIsReportedAsDone();
    void doneMayStartTheNext();
    void doneMayDeleteTheRunner();
    void destructorCancelsAndWaits();
    void nothingIsDeliveredAfterDestruction();
    void drainDeliversEverything();
    void progressIsSeenWhileItRuns();
    void capturedValuesDieOnTheRightThread();
    void manyJobsAtOnce();
};

void TestJobRunner::deliversOnTheOwnersThread()
{
    JobRunner runner;
    QSignalSpy started(&runner, &JobRunner::started);
    QSignalSpy finished(&runner, &JobRunner::finished);
    QThread* worker = nullptr;
    int got = 0;
    runner.run<int>(
        u"sum"_s,
        [&](Progress&) -> Result<int> {
            worker = QThread::currentThread();
            return 7;
        },
        [&](Result<int> result) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(!runner.isBusy(u"sum"_s));
            got = result.value_or(-1);
        });
    QVERIFY(runner.isBusy(u"sum"_s));
    QCOMPARE(started.count(), 1);
    QVERIFY(finished.wait());
    QCOMPARE(got, 7);
    QVERIFY(worker && worker != thread());
    QCOMPARE(finished.first().first().toString(), u"sum"_s);
}

void TestJobRunner::deliversErrors()
{
    JobRunner runner;
    Error error;
    runner.run<int>(
        u"a"_s, [](Progress&) -> Result<int> { return fail(ErrorKind::Io, u"disk full"_s); },
        [&](Result<int> result) { error = result.error(); });
    QTRY_COMPARE(error.message, u"disk full"_s);
}

void TestJobRunner::newerJobReplacesOlder()
{
    JobRunner runner;
    // A gate for the newest alone: an older one, cancelled while it tried, could take what was meant for that.
    QSemaphore never;
    QSemaphore gate;
    QList<int> got;
    std::atomic<int> stopped = 0;
    for (int i = 0; i < 50; ++i) {
        runner.run<int>(
            u"map"_s,
            [&, i](Progress& progress) {
                auto result = waitAt(i == 49 ? gate : never, progress, i);
                if (!result)
                    ++stopped;
                return result;
            },
            [&](Result<int> result) { got.append(result.value_or(-1)); });
    }
    gate.release();
    QTRY_COMPARE(got, QList<int>{49});
    QVERIFY(!runner.isBusy(u"map"_s));
    QTest::qWait(20);
    QCOMPARE(got.size(), 1); // the 49 older ones never report
    QCOMPARE_LE(stopped.load(), 49);
}

void TestJobRunner::supersededBeforeItBeganIsNeverRun()
{
    JobRunner runner;
    QSemaphore gate;
    // Fill the pool, so that what follows has to wait for a thread.
    const int width = std::max(4, QThread::idealThreadCount() + 2);
    for (int i = 0; i < width; ++i)
        runner.run<int>(
            u"fill%1"_s.arg(i), [&](Progress& progress) { return waitAt(gate, progress, 0); }, nullptr);
    std::atomic<bool> ranFirst = false;
    int got = 0;
    runner.run<int>(
        u"x"_s,
        [&](Progress&) -> Result<int> {
            ranFirst = true;
            return 1;
        },
        [&](Result<int> result) { got = *result; });
    runner.run<int>(
        u"x"_s, [](Progress&) -> Result<int> { return 2; }, [&](Result<int> result) { got = *result; });
    gate.release(width);
    QTRY_COMPARE(got, 2);
    QVERIFY(!ranFirst);
}

void TestJobRunner::slotsAreIndependent()
{
    JobRunner runner;
    QSemaphore gate;
    int a = 0;
    int b = 0;
    runner.run<int>(
        u"a"_s, [&](Progress& progress) { return waitAt(gate, progress, 1); },
        [&](Result<int> result) { a = *result; });
    runner.run<int>(
        u"b"_s, [](Progress&) -> Result<int> { return 2; }, [&](Result<int> result) { b = *result; });
    QTRY_COMPARE(b, 2);
    QVERIFY(runner.isBusy(u"a"_s));
    gate.release();
    QTRY_COMPARE(a, 1);
}

void TestJobRunner::cancelEndsInCancelled()
{
    JobRunner runner;
    QSemaphore gate;
    int calls = 0;
    runner.run<int>(
        u"a"_s, [&](Progress& progress) { return waitAt(gate, progress, 1); },
        [&](Result<int> result) {
            ++calls;
            QVERIFY(isCancelledResult(result));
        });
    runner.cancel(u"a"_s);
    runner.cancel(u"unknown"_s);
    QCOMPARE(calls, 0); // later, not from inside cancel()
    QTRY_COMPARE(calls, 1);
    QVERIFY(!runner.isBusy(u"a"_s));
}

void TestJobRunner::cancelledIsNeverSuccess()
{
    JobRunner runner;
    QSemaphore begun;
    QSemaphore gate;
    std::optional<Result<int>> got;
    // Deaf work: finishes although it was cancelled.
    runner.run<int>(
        u"a"_s,
        [&](Progress&) -> Result<int> {
            begun.release();
            gate.acquire();
            return 1;
        },
        [&](Result<int> result) { got = result; });
    begun.acquire();
    runner.cancel(u"a"_s);
    gate.release();
    QTRY_VERIFY(got.has_value());
    QVERIFY(isCancelledResult(*got));
}

void TestJobRunner::queuedJobsKeepTheirOrder()
{
    JobRunner runner;
    QList<int> ran; // one worker at a time and handed over through the event loop: needs no lock
    QList<int> got;
    for (int i = 0; i < 100; ++i) {
        runner.queue<int>(
            u"edits"_s,
            [&, i](Progress&) -> Result<int> {
                ran.append(i);
                return i;
            },
            [&](Result<int> result) { got.append(*result); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(got.size(), 100, 60'000);
    QVERIFY(std::ranges::is_sorted(got));
    QCOMPARE(ran, got);
}

void TestJobRunner::storageIsAlwaysQueued()
{
    JobRunner runner;
    QList<int> got;
    for (int i = 0; i < 5; ++i)
        runner.run<int>(
            u"storage"_s, [i](Progress&) -> Result<int> { return i; },
            [&](Result<int> result) { got.append(*result); });
    QTRY_COMPARE(got, QList<int>({0, 1, 2, 3, 4}));
}

void TestJobRunner::cancelLeavesWaitingJobs()
{
    JobRunner runner;
    QSemaphore gate;
    QStringList got;
    const auto note = [&](Result<int> result) {
        got.append(result ? QString::number(*result) : u"cancelled"_s);
    };
    runner.queue<int>(
        u"storage"_s, [&](Progress& progress) { return waitAt(gate, progress, 1); },
        [&](Result<int> result) {
            note(result);
            runner.cancel(u"storage"_s); // nothing runs at this moment
        });
    runner.queue<int>(u"storage"_s, [](Progress&) -> Result<int> { return 2; }, note);
    runner.cancel(u"storage"_s);
    QTRY_COMPARE(got, QStringList({u"cancelled"_s, u"2"_s}));
}

void TestJobRunner::committedQueuedWorkIsReportedAsDone()
{
    JobRunner runner;
    QSemaphore begun;
    QSemaphore gate;
    int got = 0;
    runner.queue<int>(
        u"storage"_s,
        [&](Progress&) -> Result<int> {
            begun.release();
            gate.acquire();
            return 5;
        },
        [&](Result<int> result) { got = result.value_or(-1); });
    begun.acquire();
    runner.cancel(u"storage"_s); // too late: it is committed
    gate.release();
    QTRY_COMPARE(got, 5);
}

void TestJobRunner::doneMayStartTheNext()
{
    JobRunner runner;
    int count = 0;
    std::function<void()> again = [&] {
        runner.queue<int>(
            u"storage"_s, [](Progress&) -> Result<int> { return 1; },
            [&](Result<int>) {
                if (++count < 20)
                    again();
            });
    };
    again();
    QTRY_COMPARE(count, 20);
    QTRY_VERIFY(!runner.isBusy(u"storage"_s));
}

void TestJobRunner::doneMayDeleteTheRunner()
{
    QPointer<JobRunner> runner = new JobRunner;
    bool second = false;
    runner->queue<int>(
        u"storage"_s, [](Progress&) -> Result<int> { return 1; }, [&](Result<int>) { delete runner.data(); });
    runner->queue<int>(
        u"storage"_s, [](Progress&) -> Result<int> { return 2; }, [&](Result<int>) { second = true; });
    QTRY_VERIFY(!runner);
    QTest::qWait(10);
    QVERIFY(!second);
}

void TestJobRunner::destructorCancelsAndWaits()
{
    QSemaphore gate;
    std::atomic<int> ended = 0;
    {
        JobRunner runner;
        for (const auto& slot : {u"a"_s, u"b"_s, u"b"_s, u"storage"_s}) {
            runner.run<int>(
                slot,
                [&](Progress& progress) {
                    auto result = waitAt(gate, progress, 1);
                    QThread::msleep(5);
                    ++ended;
                    return result;
                },
                nullptr);
        }
        QTRY_VERIFY(runner.progress(u"a"_s));
    }
    const int atDestruction = ended.load();
    QThread::msleep(20);
    QCOMPARE(ended.load(), atDestruction);
}

void TestJobRunner::nothingIsDeliveredAfterDestruction()
{
    int delivered = 0;
    for (int round = 0; round < 200; ++round) {
        JobRunner runner;
        for (int i = 0; i < 4; ++i)
            runner.run<int>(
                QString::number(i), [](Progress&) -> Result<int> { return 1; },
                [&](Result<int>) { ++delivered; });
        if (round % 2 == 0)
            QThread::usleep(50);
    }
    QCoreApplication::processEvents();
    QCOMPARE(delivered, 0); // no event loop ran while they lived
}

void TestJobRunner::drainDeliversEverything()
{
    JobRunner runner;
    QList<int> got;
    for (int i = 0; i < 10; ++i) {
        runner.queue<int>(
            u"storage"_s,
            [i](Progress&) -> Result<int> {
                QThread::msleep(1);
                return i;
            },
            [&](Result<int> result) { got.append(*result); });
    }
    runner.drain(u"storage"_s);
    QCOMPARE(got.size(), 10);
    QVERIFY(!runner.isBusy(u"storage"_s));
    runner.drain(u"storage"_s); // idle: returns at once
}

void TestJobRunner::progressIsSeenWhileItRuns()
{
    JobRunner runner;
    QSemaphore gate;
    QVERIFY(!runner.progress(u"a"_s));
    runner.run<int>(
        u"a"_s,
        [&](Progress& progress) {
            progress.start(u"Reading"_s, 10);
            progress.setDone(3);
            return waitAt(gate, progress, 1);
        },
        nullptr);
    const auto progress = runner.progress(u"a"_s);
    QVERIFY(progress);
    QTRY_COMPARE(progress->done(), 3);
    QCOMPARE(progress->stage(), u"Reading"_s);
    QCOMPARE(progress->total(), 10);
    gate.release();
    QTRY_VERIFY(!runner.progress(u"a"_s));
    QCOMPARE(progress->done(), 3); // still alive for whoever holds it
}

void TestJobRunner::capturedValuesDieOnTheRightThread()
{
    std::atomic<QThread*> workDied = nullptr;
    std::atomic<QThread*> doneDied = nullptr;
    const auto tracer = [](std::atomic<QThread*>& where) {
        return std::shared_ptr<void>(nullptr, [&where](void*) { where = QThread::currentThread(); });
    };
    JobRunner runner;
    runner.run<int>(
        u"a"_s, [held = tracer(workDied)](Progress&) -> Result<int> { return 1; },
        [held = tracer(doneDied)](Result<int>) {});
    QTRY_VERIFY(doneDied.load());
    QCOMPARE(doneDied.load(), thread());
    QVERIFY(workDied.load() && workDied.load() != thread());
}

void TestJobRunner::manyJobsAtOnce()
{
    JobRunner runner;
    std::atomic<int> running = 0;
    std::atomic<bool> overlapped = false;
    int queued = 0;
    int latest = -1;
    for (int i = 0; i < 2000; ++i) {
        runner.run<int>(
            u"view%1"_s.arg(i % 3), [i](Progress&) -> Result<int> { return i; },
            [&](Result<int> result) { latest = std::max(latest, *result); });
        if (i % 10 == 0) {
            runner.queue<int>(
                u"storage"_s,
                [&](Progress&) -> Result<int> {
                    if (running.fetch_add(1) != 0)
                        overlapped = true;
                    running.fetch_sub(1);
                    return 0;
                },
                [&](Result<int>) { ++queued; });
        }
        if (i % 100 == 0)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(queued, 200, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(latest, 1999, 60'000);
    QVERIFY(!overlapped);
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
