// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguesession.h"
#include "app/scriptedprompts.h"
#include "model/catalogue/builtincodebook.h"
#include "views/common/votehost.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace lacuna;

/// Votes over a real session: what phones send ends in the file, whatever happens to the program.
class TestVoteHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_session.reset(); }
    void isOffByDefault();
    void refusesWhatCannotBeVotedOn();
    void aVoteBecomesTheRounds();
    void aKilledProgramLosesNothing();
    void closingTheCatalogueEndsTheVote();
    void handedOutCodes();
    void fiveHundredWithinTenSeconds();

private:
    void openSession();
    Id makeRound(bool closed = false);
    VoteOrder order(Id round) const
    {
        VoteOrder order;
        order.round = round;
        order.address = u"127.0.0.1"_s;
        order.language = u"en"_s;
        return order;
    }
    Result<> open(const VoteOrder& order);
    Result<int> close();
    std::vector<Ballot> ballots(Id round) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedPrompts m_prompts;
    std::unique_ptr<CatalogueSession> m_session;
};

namespace {

/// A phone without a screen: joins, reads its form, votes. For worker threads.
class Phone {
public:
    Phone(quint16 port, QByteArray code)
        : m_port(port)
        , m_code(std::move(code))
    {
    }

    /// True if the vote was acknowledged.
    bool vote(const QByteArray& answers, const QByteArray& own = {})
    {
        m_cookie =
            between(send("/join", "code=" + m_code + "&own=" + own + "&group=workers&lang=en"), "vote=", ";");
        if (m_cookie.isEmpty())
            return false;
        const QByteArray token = between(send("/vote", {}), "name=\"t\" value=\"", "\"");
        return send("/vote", "t=" + token + '&' + answers).startsWith("HTTP/1.1 303");
    }

private:
    static QByteArray between(const QByteArray& text, const QByteArray& from, const QByteArray& to)
    {
        const qsizetype at = text.indexOf(from);
        return at < 0 ? QByteArray()
                      : text.mid(at + from.size(), text.indexOf(to, at + from.size()) - at - from.size());
    }

    QByteArray send(const QByteArray& path, const QByteArray& body) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (!socket.waitForConnected(10'000))
            return {};
        QByteArray request = (body.isEmpty() ? "GET " : "POST ") + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n";
        if (!m_cookie.isEmpty())
            request += "Cookie: vote=" + m_cookie + "\r\n";
        if (!body.isEmpty())
            request += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n";
        socket.write(request + "\r\n" + body);
        QByteArray all;
        const auto whole = [&] {
            const qsizetype end = all.indexOf("\r\n\r\n");
            const QByteArray length = between(all.left(end).toLower(), "content-length:", "\r\n").trimmed();
            return end >= 0 && all.size() >= end + 4 + length.toInt();
        };
        while (!whole() && socket.waitForReadyRead(20'000))
            all += socket.readAll();
        return all;
    }

    quint16 m_port;
    QByteArray m_code;
    QByteArray m_cookie;
};

quint16 portOf(const VoteState& state)
{
    return quint16(QUrl(state.address).port());
}

/// Runs @p work in a thread of its own while the interface lives.
void meanwhile(const std::function<void()>& work)
{
    std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 120'000);
    thread->wait();
}

} // namespace

void TestVoteHost::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    const auto book = builtinCodebook();
    QVERIFY(book.has_value());
    QVERIFY(CatalogueStore::create(m_folder->filePath(u"c.lacuna"_s), *book, {}).has_value());
    openSession();
}

void TestVoteHost::openSession()
{
    m_session = std::make_unique<CatalogueSession>(m_prompts, *m_settings);
    QSignalSpy changed(m_session.get(), &Workspace::snapshotChanged);
    m_session->openCatalogue(m_folder->filePath(u"c.lacuna"_s));
    QVERIFY(changed.wait(10'000));
}

Id TestVoteHost::makeRound(bool closed)
{
    Round round;
    round.name = u"Made-up vote"_s;
    round.method = RoundMethod::DotVoting;
    round.closed = closed;
    for (int i = 0; i < 5; ++i) {
        RoundOption option;
        option.title = u"Option %1"_s.arg(i + 1);
        round.options.push_back(option);
    }
    Id id = 0;
    m_session->apply(SaveRound{round},
                     [&](const Result<EditOutcome>& saved) { id = saved ? saved->id : -1; });
    if (!QTest::qWaitFor([&] { return id != 0 && !m_session->snapshot()->rounds.empty(); }, 10'000))
        return 0;
    return id;
}

Result<> TestVoteHost::open(const VoteOrder& order)
{
    std::optional<Result<>> answer;
    m_session->votes()->open(order, [&](const Result<>& opened) { answer = opened; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
        return fail(ErrorKind::Internal, u"no answer"_s);
    return *answer;
}

Result<int> TestVoteHost::close()
{
    std::optional<Result<int>> answer;
    m_session->votes()->close([&](const Result<int>& closed) { answer = closed; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        return fail(ErrorKind::Internal, u"no answer"_s);
    return *answer;
}

std::vector<Ballot> TestVoteHost::ballots(Id round) const
{
    for (const Round& kept : m_session->snapshot()->rounds) {
        if (kept.id == round)
            return kept.ballots;
    }
    return {};
}

void TestVoteHost::isOffByDefault()
{
    const VoteHost* host = m_session->votes();
    QVERIFY(!host->state().open);
    const auto networks = host->networks();
    QVERIFY(!networks.empty());
    QVERIFY(networks.back().loopback);
}

void TestVoteHost::refusesWhatCannotBeVotedOn()
{
    QVERIFY(!open(order(12345)));
    const Id closed = makeRound(true);
    QVERIFY(!open(order(closed)));
    VoteOrder nowhere = order(makeRound());
    nowhere.address = u"203.0.113.7"_s; // none of this computer's
    const Result<> opened = open(nowhere);
    QVERIFY(!opened);
    QVERIFY(!m_session->votes()->state().open);
    QVERIFY(!close());
}

void TestVoteHost::aVoteBecomesTheRounds()
{
    const Id round = makeRound();
    QVERIFY(open(order(round)).has_value());
    const VoteState& state = m_session->votes()->state();
    QCOMPARE(state.code.size(), 6);
    QVERIFY(state.qr.size > 20);
    QVERIFY(!open(order(round))); // one at a time
    const QString undo = m_session->undoText();
    const quint64 revision = m_session->snapshot()->revision;
    bool voted = false;
    meanwhile([&, port = portOf(state), code = state.code.toLatin1()] {
        voted = Phone(port, code).vote("o0=3&o1=7");
    });
    QVERIFY(voted);
    QTRY_COMPARE(m_session->votes()->state().ballots.size(), 1U);
    QCOMPARE(m_session->votes()->state().joined, 1);
    QCOMPARE(m_session->undoText(), undo); // no step of the history
    QTest::qWait(2500);
    QCOMPARE(m_session->snapshot()->revision, revision); // nor is the catalogue read again for it
    const Result<int> closed = close();
    QVERIFY(closed.has_value());
    QCOMPARE(*closed, 1);
    QTRY_COMPARE(ballots(round).size(), 1U);
    QCOMPARE(ballots(round)[0].group, StakeholderGroup::Workers);
    QVERIFY(ballots(round)[0].participant.startsWith(u"Phone "));
    m_session->undo();
    QTRY_VERIFY(ballots(round).empty());
    bool late = true;
    meanwhile([&, port = portOf(state)] { late = Phone(port, "ACDEF9").vote("o0=1"); });
    QVERIFY(!late);
}

void TestVoteHost::aKilledProgramLosesNothing()
{
    const Id round = makeRound();
    QVERIFY(open(order(round)).has_value());
    {
        const VoteState state = m_session->votes()->state();
        bool voted = false;
        meanwhile([&, port = portOf(state), code = state.code.toLatin1()] {
            voted = Phone(port, code).vote("o0=3");
        });
        QVERIFY(voted);
    }
    m_session.reset(); // without closing the vote
    openSession();
    QSignalSpy told(m_session.get(), &Workspace::noticed); // opening tells of it
    QTRY_VERIFY(std::ranges::any_of(
        told, [](const QVariantList& notice) { return notice[0].toString().contains(u"interrupted"); }));
    QVERIFY(ballots(round).empty());
    QVERIFY(open(order(round)).has_value());
    QCOMPARE(m_session->votes()->state().ballots.size(), 1U); // it is there again
    QCOMPARE(*close(), 1);
    QTRY_COMPARE(ballots(round).size(), 1U);
}

void TestVoteHost::closingTheCatalogueEndsTheVote()
{
    const Id round = makeRound();
    QVERIFY(open(order(round)).has_value());
    const auto book = builtinCodebook();
    QVERIFY(CatalogueStore::create(m_folder->filePath(u"other.lacuna"_s), *book, {}).has_value());
    m_session->openCatalogue(m_folder->filePath(u"other.lacuna"_s));
    QTRY_VERIFY(!m_session->votes()->state().open);
}

void TestVoteHost::handedOutCodes()
{
    const Id round = makeRound();
    VoteOrder coded = order(round);
    coded.withCodes = true;
    coded.codes = 3;
    QVERIFY(open(coded).has_value());
    const VoteState state = m_session->votes()->state();
    QCOMPARE(state.codes.size(), 3);
    bool without = true;
    bool with = false;
    bool twice = false;
    meanwhile([&, port = portOf(state), code = state.code.toLatin1()] {
        without = Phone(port, code).vote("o0=1");
        with = Phone(port, code).vote("o0=2", state.codes[0].toLatin1());
        twice = Phone(port, code).vote("o0=5", state.codes[0].toLatin1());
    });
    QVERIFY(!without);
    QVERIFY(with && twice);
    QCOMPARE(*close(), 1); // a ballot a code: the newest
    QTRY_COMPARE(ballots(round).size(), 1U);
    QCOMPARE(ballots(round)[0].answers[0].value, 5.0);
}

/// The room at once: none lost, and the window keeps its sixty frames. The machine's speed is told, not judged; what is lost is.
void TestVoteHost::fiveHundredWithinTenSeconds()
{
    constexpr int participants = 500;
    constexpr int threads = 10;
    const Id round = makeRound();
    QVERIFY(open(order(round)).has_value());
    const VoteState state = m_session->votes()->state();
    const quint16 port = portOf(state);
    const QByteArray code = state.code.toLatin1();

    std::vector<qint64> frames;
    QElapsedTimer sinceFrame;
    QTimer frame;
    frame.setTimerType(Qt::PreciseTimer);
    frame.setInterval(16);
    connect(&frame, &QTimer::timeout, this, [&] { frames.push_back(sinceFrame.restart()); });
    sinceFrame.start();
    frame.start();

    std::atomic<int> acknowledged = 0;
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<QThread>> phones;
    for (int i = 0; i < threads; ++i) {
        phones.emplace_back(QThread::create([&, i] {
            for (int j = 0; j < participants / threads; ++j)
                acknowledged += Phone(port, code).vote("o" + QByteArray::number((i + j) % 5) + "=4") ? 1 : 0;
        }));
        phones.back()->start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::all_of(phones, [](const auto& phone) { return phone->isFinished(); }), 120'000);
    const qint64 took = clock.elapsed();
    frame.stop();
    for (const auto& phone : phones)
        phone->wait();
    std::ranges::sort(frames);
    const auto late = std::ranges::count_if(frames, [](qint64 ms) { return ms > 2 * 16; });
    qInfo("%d votes in %lld ms; %zu frames, %lld later than 32 ms, the longest %lld ms", acknowledged.load(),
          static_cast<long long>(took), frames.size(), static_cast<long long>(late),
          static_cast<long long>(frames.empty() ? 0 : frames.back()));
    QCOMPARE(acknowledged.load(), participants);
    QCOMPARE(*close(), participants);
    QTRY_COMPARE(int(ballots(round).size()), participants);
}

QTEST_MAIN(TestVoteHost)
#include "tst_votehost.moc"
