// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "votefixture.h"

#include "model/voting/voteserver.h"
#include "support/chromium.h"

#include <QtCore/QDir>
#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Votes as a real browser casts them: twenty participants of every kind of round, on a phone's screen, in several languages, script or none.
class tst_VoteBrowser : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void twentyParticipants();
    void everyMethod_data();
    void everyMethod();
    void mistakesAreSaidAndNothingIsLost();
    void comesBack();
    void languages();
    void fitsAPhone_data();
    void fitsAPhone();
    void worksWithoutScript();
    void looks();

private:
    /// A server in a thread of its own that keeps what it is given at once.
    struct Vote {
        explicit Vote(const VoteSetup& setup)
            : server(new VoteServer(setup, {}, u"en"_s))
        {
            server->moveToThread(&thread);
            QObject::connect(
                server, &VoteServer::ballotsCast, server,
                [this](quint64 batch, const std::vector<Ballot>& ballots) {
                    kept.insert(kept.end(), ballots.begin(), ballots.end());
                    server->kept(batch, {});
                },
                Qt::DirectConnection);
            QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
            thread.start();
            QMetaObject::invokeMethod(
                server, [this] { opened = server->open(QHostAddress(QHostAddress::LocalHost)).has_value(); },
                Qt::BlockingQueuedConnection);
            address = server->address();
        }
        ~Vote()
        {
            thread.quit();
            thread.wait();
        }
        /// Once the server has done what came in.
        std::vector<Ballot> ballots()
        {
            std::vector<Ballot> now;
            QMetaObject::invokeMethod(server, [&] { now = kept; }, Qt::BlockingQueuedConnection);
            return now;
        }
        QThread thread;
        VoteServer* server;
        bool opened = false;
        QString address;
        std::vector<Ballot> kept;
    };

    void go(const QString& address)
    {
        m_browser->forgetEvents();
        m_browser->call("Page.navigate", {{u"url"_s, address}});
        QVERIFY(m_browser->wait(u"Page.loadEventFired"_s));
    }
    void fill(const QString& field, const QString& value)
    {
        m_browser->evaluate(
            u"(()=>{const f=document.querySelector('[name=\"%1\"]');f.value='%2';})()"_s.arg(field, value));
    }
    void choose(const QString& field, const QString& value)
    {
        m_browser->evaluate(
            u"document.querySelector('[name=\"%1\"][value=\"%2\"]').checked=true"_s.arg(field, value));
    }
    void submit()
    {
        m_browser->forgetEvents();
        m_browser->evaluate(u"setTimeout(()=>document.querySelector('button').click(),0)"_s);
        QVERIFY(m_browser->wait(u"Page.loadEventFired"_s));
    }
    QString text() { return m_browser->evaluate(u"document.body.innerText"_s).toString(); }
    void anotherPhone() { m_browser->call("Network.clearBrowserCookies"); }
    void join(const Vote& vote, const QString& group = u"workers"_s)
    {
        go(vote.address + u"j/ACDEF9"_s);
        fill(u"group"_s, group);
        submit();
    }

    std::unique_ptr<lacuna::test::Chromium> m_browser;
};

void tst_VoteBrowser::initTestCase()
{
    if (lacuna::test::Chromium::program().isEmpty())
        QSKIP("no Chromium here");
    m_browser = std::make_unique<lacuna::test::Chromium>();
    QVERIFY(m_browser->start());
    m_browser->call("Page.enable");
    m_browser->call("Network.enable");
    m_browser->resize(390, 844, true, 2);
}

void tst_VoteBrowser::twentyParticipants()
{
    Vote vote(voteSetup(RoundMethod::DotVoting));
    QVERIFY(vote.opened);
    for (int i = 0; i < 20; ++i) {
        anotherPhone();
        join(vote, stakeholderKey(allStakeholderGroups[size_t(i) % allStakeholderGroups.size()]));
        fill(u"o%1"_s.arg(i % 4), u"6"_s);
        fill(u"o%1"_s.arg((i + 1) % 4), u"4"_s);
        submit();
        QVERIFY2(text().contains(u"Your vote is kept."), qPrintable(text()));
    }
    const auto ballots = vote.ballots();
    QCOMPARE(ballots.size(), 20U);
    QSet<QString> participants;
    double sum = 0;
    for (const Ballot& ballot : ballots) {
        participants.insert(ballot.participant);
        for (const BallotAnswer& answer : ballot.answers)
            sum += answer.value;
    }
    QCOMPARE(participants.size(), 20);
    QCOMPARE(sum, 200.0);
}

void tst_VoteBrowser::everyMethod_data()
{
    QTest::addColumn<RoundMethod>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::newRow(qPrintable(roundMethodKey(method))) << method;
}

void tst_VoteBrowser::everyMethod()
{
    QFETCH(RoundMethod, method);
    Vote vote(voteSetup(method));
    anotherPhone();
    join(vote);
    if (method == RoundMethod::Chnri) {
        choose(u"o0c0"_s, u"y"_s);
        choose(u"o1c2"_s, u"n"_s);
    } else if (method == RoundMethod::Agreement) {
        choose(u"o0"_s, u"y"_s);
        choose(u"o1"_s, u"u"_s);
    } else {
        fill(u"o0"_s, u"2"_s);
        fill(u"o1"_s, u"1"_s);
    }
    submit();
    QVERIFY2(text().contains(u"Your vote is kept."), qPrintable(text()));
    QCOMPARE(vote.ballots().size(), 1U);
    QCOMPARE(vote.ballots()[0].answers.size(), 2U);
    QCOMPARE(vote.ballots()[0].group, StakeholderGroup::Workers);
}

void tst_VoteBrowser::mistakesAreSaidAndNothingIsLost()
{
    Vote vote(voteSetup(RoundMethod::Borda));
    anotherPhone();
    go(vote.address);
    fill(u"code"_s, u"XXXXXX"_s);
    submit();
    QVERIFY(text().contains(u"This is not the code on the screen."));
    fill(u"code"_s, u"acd ef9"_s); // as people type
    submit();
    fill(u"o0"_s, u"1"_s);
    fill(u"o1"_s, u"1"_s);
    submit();
    QVERIFY(text().contains(u"Two have rank 1."));
    QCOMPARE(m_browser->evaluate(u"document.querySelector('[name=o0]').value"_s).toString(), u"1"_s);
    QVERIFY(vote.ballots().empty());
    fill(u"o1"_s, u"2"_s);
    submit();
    QCOMPARE(vote.ballots().size(), 1U);
}

void tst_VoteBrowser::comesBack()
{
    Vote vote(voteSetup(RoundMethod::DotVoting));
    anotherPhone();
    join(vote);
    fill(u"o2"_s, u"5"_s);
    submit();
    go(u"about:blank"_s); // the phone went to sleep
    go(vote.address);
    QCOMPARE(m_browser->evaluate(u"document.querySelector('[name=o2]').value"_s).toString(), u"5"_s);
    fill(u"o2"_s, u"7"_s);
    submit();
    const auto ballots = vote.ballots();
    QCOMPARE(ballots.size(), 2U);
    QCOMPARE(ballots[0].participant, ballots[1].participant);
    QCOMPARE(ballots[1].answers[0].value, 7.0);
}

void tst_VoteBrowser::languages()
{
    Vote vote(voteSetup(RoundMethod::DotVoting));
    anotherPhone();
    go(vote.address + u"?lang=ar"_s);
    QCOMPARE(m_browser->evaluate(u"document.documentElement.dir"_s).toString(), u"rtl"_s);
    fill(u"code"_s, u"ACDEF9"_s);
    submit();
    QCOMPARE(m_browser->evaluate(u"document.documentElement.lang"_s).toString(), u"ar"_s); // it stays
    fill(u"o0"_s, u"3"_s);
    submit();
    QVERIFY(text().contains(u"شكرًا لك"_s));
    QCOMPARE(vote.ballots().size(), 1U);
}

void tst_VoteBrowser::fitsAPhone_data()
{
    everyMethod_data();
}

/// Nothing has to be scrolled sideways on the narrowest of phones, and what is pressed is as large as a thumb.
void tst_VoteBrowser::fitsAPhone()
{
    QFETCH(RoundMethod, method);
    VoteSetup setup = voteSetup(method);
    setup.round.options[0].title =
        u"A very long question about recruitment fees, debt bondage and remedies for migrant "
        "fishers on distant-water vessels that participants could be asked to vote on"_s;
    Vote vote(setup);
    for (const QString& language : {u"en"_s, u"fr"_s, u"ar"_s, u"th"_s}) {
        anotherPhone();
        m_browser->resize(320, 568, true, 2);
        go(vote.address + u"j/ACDEF9?lang=%1"_s.arg(language));
        for (int page = 0; page < 2; ++page) {
            QVERIFY(m_browser->evaluate(u"document.documentElement.scrollWidth<=innerWidth"_s).toBool());
            QVERIFY(m_browser
                        ->evaluate(u"[...document.querySelectorAll('button,select,input[type=number],"
                                   u"fieldset label')].every("
                                   "e=>e.getBoundingClientRect().height>=40)"_s)
                        .toBool());
            if (page == 0)
                submit();
        }
    }
    m_browser->resize(390, 844, true, 2);
}

void tst_VoteBrowser::worksWithoutScript()
{
    Vote vote(voteSetup(RoundMethod::DotVoting));
    anotherPhone();
    go(vote.address + u"j/ACDEF9"_s);
    QCOMPARE(m_browser->evaluate(u"document.scripts.length"_s).toInt(), 0);
    QCOMPARE(
        m_browser->evaluate(u"document.querySelectorAll('[onclick],[onload],[onsubmit],[style]').length"_s)
            .toInt(),
        0);
    // The page's one style sheet passes its own policy.
    QVERIFY(m_browser->evaluate(u"getComputedStyle(document.querySelector('button')).minHeight"_s).toString()
            == u"56px");
    m_browser->call("Emulation.setScriptExecutionDisabled", {{u"value"_s, true}});
    m_browser->forgetEvents(); // of the page before: it is this one's end that is waited for
    m_browser->call("Page.reload");
    QVERIFY(m_browser->wait(u"Page.loadEventFired"_s));
    m_browser->call("Emulation.setScriptExecutionDisabled", {{u"value"_s, false}});
    submit();
    QVERIFY(text().contains(u"Option A"));
}

/// Not a test unless LACUNA_SHOTS names a folder for the pictures.
void tst_VoteBrowser::looks()
{
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (folder.isEmpty())
        QSKIP("LACUNA_SHOTS names no folder for pictures");
    const auto shoot = [&](const QString& name) {
        QFile file(folder + u"/vote-"_s + name + u".png"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_browser->screenshot());
    };
    for (const RoundMethod method : allRoundMethods) {
        Vote vote(voteSetup(method));
        for (const QString& language : {u"en"_s, u"ar"_s}) {
            anotherPhone();
            go(vote.address + u"j/ACDEF9?lang=%1"_s.arg(language));
            if (method == RoundMethod::DotVoting)
                shoot(u"join-"_s + language);
            submit();
            shoot(roundMethodKey(method) + u'-' + language);
            if (method != RoundMethod::DotVoting)
                continue;
            fill(u"o0"_s, u"11"_s);
            m_browser->evaluate(u"document.querySelector('form').noValidate=true"_s);
            submit();
            shoot(u"problem-"_s + language);
            fill(u"o0"_s, u"6"_s);
            submit();
            shoot(u"thanks-"_s + language);
        }
    }
}

QTEST_GUILESS_MAIN(tst_VoteBrowser)
#include "tst_votebrowser.moc"
