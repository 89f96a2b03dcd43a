// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "votefixture.h"

#include "model/voting/voteserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The server as strangers meet it: over sockets, with everything that is no browser.
class tst_VoteServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsVotesAndComesBack();
    void acknowledgedOnlyWhenKept();
    void whatCannotBeKeptIsSaid();
    void batchesWhatWaits();
    void othersAreRefused_data();
    void othersAreRefused();
    void tooLargeIsCutOff_data();
    void tooLargeIsCutOff();
    void aDripIsCutOff();
    void connectionsAreCapped();
    void formsOfOtherSessions();
    void onlyAnswersAreABallot();
    void oneAddressIsCapped();
    void closesWithTheVote();
    void headersOfEveryPage();

private:
    struct Reply {
        int status = 0;
        QByteArray head;
        QByteArray body;
        QByteArray cookie;
        bool has(const QByteArray& text) const { return body.contains(text); }
    };
    struct Vote {
        explicit Vote(RoundMethod method = RoundMethod::DotVoting, GuardLimits limits = {})
            : server(voteSetup(method), {}, u"en"_s, limits)
        {
            const auto opened = server.open(QHostAddress(QHostAddress::LocalHost));
            if (!opened)
                qFatal("not opened");
            QObject::connect(&server, &VoteServer::ballotsCast, &server,
                             [this](quint64 batch, const std::vector<Ballot>& ballots) {
                                 batches.push_back(ballots);
                                 if (keeps)
                                     server.kept(batch, {});
                                 else
                                     open.push_back(batch);
                             });
        }
        QByteArray host() const { return "127.0.0.1:" + QByteArray::number(server.port()); }
        Reply send(const QByteArray& raw, int wait = 5000) const
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, server.port());
            socket.waitForConnected();
            socket.write(raw);
            return read(socket, wait);
        }
        static Reply read(QTcpSocket& socket, int wait = 5000)
        {
            QByteArray all;
            QElapsedTimer timer;
            timer.start();
            const auto whole = [&] {
                const qsizetype end = all.indexOf("\r\n\r\n");
                if (end < 0)
                    return false;
                const qsizetype at = all.toLower().indexOf("content-length:");
                if (at < 0)
                    return true;
                return all.size()
                    >= end + 4 + all.mid(at + 15, all.indexOf('\r', at) - at - 15).trimmed().toInt();
            };
            while (!whole() && timer.elapsed() < wait && socket.state() == QAbstractSocket::ConnectedState) {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
                all += socket.readAll();
            }
            all += socket.readAll();
            Reply reply;
            reply.status = all.mid(9, 3).toInt();
            const qsizetype end = all.indexOf("\r\n\r\n");
            reply.head = all.first(std::max<qsizetype>(0, end)).toLower();
            reply.body = all.mid(end + 4);
            const qsizetype cookie = all.indexOf("vote=");
            if (cookie >= 0 && cookie < end)
                reply.cookie = all.mid(cookie + 5, 32);
            return reply;
        }
        Reply get(const QByteArray& path, const QByteArray& cookie = {}) const
        {
            return send("GET " + path + " HTTP/1.1\r\nHost: " + host()
                        + (cookie.isEmpty() ? QByteArray() : QByteArray("\r\nCookie: vote=" + cookie))
                        + "\r\n\r\n");
        }
        QByteArray posting(const QByteArray& path, const QByteArray& body, const QByteArray& cookie = {},
                           const QByteArray& more = {}) const
        {
            return "POST " + path + " HTTP/1.1\r\nHost: " + host()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + QByteArray::number(body.size())
                + (cookie.isEmpty() ? QByteArray() : QByteArray("\r\nCookie: vote=" + cookie)) + more
                + "\r\n\r\n" + body;
        }
        Reply post(const QByteArray& path, const QByteArray& body, const QByteArray& cookie = {},
                   const QByteArray& more = {}) const
        {
            return send(posting(path, body, cookie, more));
        }
        QByteArray join() const { return post("/join", "code=ACDEF9&group=workers&lang=en").cookie; }
        QByteArray formToken(const QByteArray& cookie) const
        {
            const QByteArray body = get("/vote", cookie).body;
            const qsizetype at = body.indexOf("name=\"t\" value=\"");
            return body.mid(at + 16, 32);
        }
        VoteServer server;
        bool keeps = true;
        std::vector<quint64> open;
        std::vector<std::vector<Ballot>> batches;
    };
};

void tst_VoteServer::joinsVotesAndComesBack()
{
    Vote vote;
    QVERIFY(vote.get("/").has("Code on the screen"));
    QVERIFY(vote.get("/j/ACDEF9").has("value=\"ACDEF9\""));
    const Reply wrong = vote.post("/join", "code=XXXXXX&group=workers&lang=en");
    QCOMPARE(wrong.status, 403);
    QVERIFY(wrong.cookie.isEmpty());
    const QByteArray cookie = vote.join();
    QCOMPARE(cookie.size(), 32);
    const Reply form = vote.get("/vote", cookie);
    QVERIFY(form.has("Option A") && form.has("10 dots"));
    const QByteArray token = vote.formToken(cookie);
    const Reply refused = vote.post("/vote", "t=" + token + "&o0=11", cookie);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.has("value=\"11\"")); // what was typed is kept
    QVERIFY(vote.batches.empty());
    const Reply sent = vote.post("/vote", "t=" + token + "&o0=4&o1=6", cookie);
    QCOMPARE(sent.status, 303);
    QCOMPARE(vote.batches.size(), 1U);
    QCOMPARE(vote.batches[0][0].group, StakeholderGroup::Workers);
    QCOMPARE(vote.batches[0][0].answers.size(), 2U);
    QVERIFY(vote.get("/done", cookie).has("Thank you"));
    QVERIFY(vote.get("/", cookie).has("value=\"4\"")); // the phone was away
    QCOMPARE(vote.post("/vote", "t=" + token + "&o0=5", cookie).status, 303);
    QCOMPARE(vote.server.room().ballots().size(), 1U); // one a device
    QCOMPARE(vote.server.room().ballots()[0].answers[0].value, 5.0);
}

void tst_VoteServer::acknowledgedOnlyWhenKept()
{
    Vote vote;
    vote.keeps = false;
    const QByteArray cookie = vote.join();
    const QByteArray token = vote.formToken(cookie);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, vote.server.port());
    QVERIFY(socket.waitForConnected());
    socket.write(vote.posting("/vote", "t=" + token + "&o0=4", cookie));
    QTRY_COMPARE(vote.open.size(), 1U);
    QTest::qWait(200);
    QCOMPARE(socket.bytesAvailable(), 0);
    vote.server.kept(vote.open[0], {});
    QCOMPARE(Vote::read(socket).status, 303);
}

void tst_VoteServer::whatCannotBeKeptIsSaid()
{
    Vote vote;
    vote.keeps = false;
    const QByteArray cookie = vote.join();
    const QByteArray token = vote.formToken(cookie);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, vote.server.port());
    QVERIFY(socket.waitForConnected());
    socket.write(vote.posting("/vote", "t=" + token + "&o0=4", cookie));
    QTRY_COMPARE(vote.open.size(), 1U);
    vote.server.kept(vote.open[0], fail(ErrorKind::Io, u"disk full"_s));
    const Reply reply = Vote::read(socket);
    QCOMPARE(reply.status, 503);
    QVERIFY(reply.has("could not be kept") && reply.has("value=\"4\""));
    QVERIFY(!reply.has("disk full")); // nobody's business
    QVERIFY(vote.server.room().ballots().empty());
}

void tst_VoteServer::batchesWhatWaits()
{
    Vote vote;
    vote.keeps = false;
    std::vector<QByteArray> cookies;
    for (int i = 0; i < 12; ++i)
        cookies.push_back(vote.join());
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (const QByteArray& cookie : cookies) {
        const QByteArray token = vote.formToken(cookie);
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QHostAddress::LocalHost, vote.server.port());
        QVERIFY(socket->waitForConnected());
        socket->write(vote.posting("/vote", "t=" + token + "&o0=1", cookie));
        QTest::qWait(5);
    }
    QTest::qWait(100);
    QCOMPARE(vote.batches.size(), 1U); // the first is being kept
    vote.server.kept(vote.open[0], {});
    QTRY_COMPARE(vote.batches.size(), 2U);
    QCOMPARE(vote.batches[0].size() + vote.batches[1].size(), 12U); // the others go together
    vote.server.kept(vote.open[1], {});
    for (auto& socket : sockets)
        QCOMPARE(Vote::read(*socket).status, 303);
}

void tst_VoteServer::othersAreRefused_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status"); // 0: cut off
    const QByteArray form = "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n";
    const QByteArray body = "\r\ncode=ACDEF9";
    QTest::newRow("another host") << QByteArray("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n") << 421;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 421;
    QTest::newRow("another path") << QByteArray("GET /catalogue HTTP/1.1\r\nHost: HOST\r\n\r\n") << 404;
    QTest::newRow("out of the root") << QByteArray("GET /../../etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n")
                                     << 404;
    QTest::newRow("escaped") << QByteArray("GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n")
                             << 404;
    QTest::newRow("PUT") << QByteArray("PUT /vote HTTP/1.1\r\nHost: HOST\r\nContent-Length: 0\r\n\r\n")
                         << 405;
    QTest::newRow("DELETE") << QByteArray("DELETE / HTTP/1.1\r\nHost: HOST\r\n\r\n") << 405;
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS / HTTP/1.1\r\nHost: HOST\r\n\r\n") << 405;
    QTest::newRow("another origin") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nOrigin: http://evil.example" + form + body)
                                    << 403;
    QTest::newRow("origin null") << QByteArray("POST /join HTTP/1.1\r\nHost: HOST\r\nOrigin: null" + form
                                               + body)
                                 << 403;
    QTest::newRow("another referer") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nReferer: http://evil.example/x" + form + body)
                                     << 403;
    QTest::newRow("a referer that begins alike")
        << QByteArray("POST /join HTTP/1.1\r\nHost: HOST\r\nReferer: http://HOST.evil.example/" + form + body)
        << 403;
    QTest::newRow("cross-site") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nSec-Fetch-Site: cross-site" + form + body)
                                << 403;
    QTest::newRow("JSON") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
        "Content-Length: 2\r\n\r\n{}")
                          << 400;
    QTest::newRow("a broken form") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: 3\r\n\r\na=%")
                                   << 400;
    QTest::newRow("two lengths") << QByteArray("POST /join HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5" + form
                                               + body)
                                 << 400;
    QTest::newRow("a length below zero") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: -1\r\n\r\ncode=ACDEF9")
                                         << 400;
    QTest::newRow("an address of another host")
        << QByteArray("GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\n\r\n") << 400;
    QTest::newRow("no session") << QByteArray("POST /vote HTTP/1.1\r\nHost: HOST" + form + body) << 303;
    QTest::newRow("no HTTP") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << 0;
}

void tst_VoteServer::othersAreRefused()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    Vote vote;
    raw.replace("HOST", vote.host());
    const Reply reply = vote.send(raw, 3000);
    if (status == 0)
        QVERIFY(reply.status == 0 || reply.status >= 400);
    else
        QCOMPARE(reply.status, status);
    QVERIFY(reply.cookie.isEmpty());
    QVERIFY(vote.batches.empty());
    QCOMPARE(vote.get("/").status, 200); // it is alive
}

void tst_VoteServer::tooLargeIsCutOff_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    QTest::newRow("body") << QByteArray("POST /join HTTP/1.1\r\nHost: HOST\r\nContent-Type: "
                                        "application/x-www-form-urlencoded\r\nContent-Length: 20000\r\n\r\n"
                                        + QByteArray(20'000, 'a'))
                          << 413;
    QTest::newRow("body that says it is small") << QByteArray(
        "POST /join HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Transfer-Encoding: chunked\r\n\r\n"
        + QByteArray("1000\r\n" + QByteArray(4096, 'a') + "\r\n").repeated(8))
                                                << 413;
    QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\nHost: HOST\r\nX: " + QByteArray(9000, 'a')
                                        + "\r\n\r\n")
                          << 431;
    QTest::newRow("head without an end") << QByteArray("GET /" + QByteArray(9000, 'a')) << 431;
}

void tst_VoteServer::tooLargeIsCutOff()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    Vote vote;
    raw.replace("HOST", vote.host());
    const Reply reply = vote.send(raw, 4000);
    QVERIFY2(reply.status == status || reply.status == 0 || reply.status == 400,
             qPrintable(QString::number(reply.status)));
    QCOMPARE(vote.get("/").status, 200);
}

void tst_VoteServer::aDripIsCutOff()
{
    GuardLimits limits;
    limits.deadline = 400;
    Vote vote(RoundMethod::DotVoting, limits);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, vote.server.port());
    QVERIFY(socket.waitForConnected());
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < 5000) {
        socket.write("G");
        QTest::qWait(40);
    }
    QVERIFY(socket.state() != QAbstractSocket::ConnectedState);
    // One that says nothing at all, likewise.
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, vote.server.port());
    QVERIFY(silent.waitForConnected());
    QTRY_VERIFY_WITH_TIMEOUT(silent.state() != QAbstractSocket::ConnectedState, 5000);
}

void tst_VoteServer::connectionsAreCapped()
{
    GuardLimits limits;
    limits.connections = 20;
    limits.deadline = 2000;
    Vote vote(RoundMethod::DotVoting, limits);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 60; ++i) {
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QHostAddress::LocalHost, vote.server.port());
        socket->waitForConnected(500);
    }
    QTest::qWait(300);
    const auto alive = std::ranges::count_if(
        sockets, [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; });
    QVERIFY2(alive <= 20, qPrintable(QString::number(alive)));
    sockets.clear();
    QTRY_COMPARE_WITH_TIMEOUT(vote.get("/").status, 200, 5000); // there is room again
}

void tst_VoteServer::formsOfOtherSessions()
{
    Vote vote;
    const QByteArray one = vote.join();
    const QByteArray other = vote.join();
    QVERIFY(one != other);
    const Reply reply = vote.post("/vote", "t=" + vote.formToken(other) + "&o0=4", one);
    QCOMPARE(reply.status, 200); // its own form, nothing sent
    QVERIFY(vote.batches.empty());
    QCOMPARE(vote.post("/vote", "o0=4", one).status, 200);
    QVERIFY(vote.batches.empty());
}

/// What is not the form's is no ballot, and one without an answer was sent by mistake.
void tst_VoteServer::onlyAnswersAreABallot()
{
    Vote vote;
    const QByteArray cookie = vote.join();
    const QByteArray token = "t=" + vote.formToken(cookie);
    QCOMPARE(vote.post("/vote", token + "&o99=3", cookie).status, 400);
    QCOMPARE(vote.post("/vote", token + "&o0=3&admin=1", cookie).status, 400);
    for (const QByteArray& nothing : {QByteArray(""), QByteArray("&o0=&o1="), QByteArray("&o0=0")}) {
        const Reply reply = vote.post("/vote", token + nothing, cookie);
        QCOMPARE(reply.status, 422);
        QVERIFY(reply.has("class=\"problem\""));
    }
    QVERIFY(vote.batches.empty());
    QCOMPARE(vote.post("/vote", token + "&o0=3", cookie).status, 303);
    QCOMPARE(vote.batches.size(), 1U);
}

/// One machine does not take all the room there is.
void tst_VoteServer::oneAddressIsCapped()
{
    GuardLimits limits;
    limits.connections = 30;
    limits.perAddress = 10;
    Vote vote(RoundMethod::DotVoting, limits);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        auto& socket = sockets.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(QHostAddress::LocalHost, vote.server.port());
        socket->waitForConnected(500);
        QTest::qWait(5);
    }
    const auto open = [&] {
        return std::ranges::count_if(
            sockets, [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; });
    };
    QTRY_COMPARE(open(), 10);
}

void tst_VoteServer::closesWithTheVote()
{
    Vote vote;
    const quint16 port = vote.server.port();
    QTcpSocket open;
    open.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(open.waitForConnected());
    QTest::qWait(50);
    vote.server.close();
    QTRY_VERIFY(open.state() != QAbstractSocket::ConnectedState);
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!late.waitForConnected(500));
}

void tst_VoteServer::headersOfEveryPage()
{
    Vote vote;
    const QByteArray cookie = vote.join();
    const Reply joined = vote.post("/join", "code=ACDEF9&group=workers&lang=en");
    QVERIFY(joined.head.contains("httponly") && joined.head.contains("samesite=strict"));
    for (const Reply& reply : {vote.get("/"), vote.get("/vote", cookie), vote.get("/done", cookie),
                               vote.get("/nothing"), vote.post("/join", "code=XXXXXX")}) {
        QVERIFY(reply.head.contains("content-security-policy: default-src 'none'; style-src 'sha256-"));
        QVERIFY(reply.head.contains("x-content-type-options: nosniff"));
        QVERIFY(reply.head.contains("cache-control: no-store"));
        QVERIFY(reply.head.contains("referrer-policy: same-origin"));
    }
}

QTEST_GUILESS_MAIN(tst_VoteServer)
#include "tst_voteserver.moc"
