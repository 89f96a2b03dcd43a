// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "votefixture.h"

#include "model/voting/qrpattern.h"
#include "model/voting/voteform.h"
#include "model/voting/votepages.h"
#include "model/voting/voteroom.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Who gets in, what a form says, what a page shows: without a network.
class tst_VoteRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codes();
    void joins();
    void theSameDeviceIsTheSameParticipant();
    void handedOutCodes();
    void guessingIsSlow();
    void aRoomBehindOneAddressGetsIn();
    void forms_data();
    void forms();
    void formsOfRandomBytes();
    void ballots_data();
    void ballots();
    void readsBackWhatItShows_data();
    void readsBackWhatItShows();
    void pagesEscape();
    void everyTextInEveryLanguage();
    void choosesLanguages();
    void qrCodes();
};

void tst_VoteRoom::codes()
{
    QSet<QString> seen;
    for (int i = 0; i < 500; ++i) {
        const QString code = randomVoteCode();
        QCOMPARE(code.size(), 6);
        QCOMPARE(foldedVoteCode(code), code);
        seen.insert(code);
        QCOMPARE(randomVoteToken().size(), 32);
    }
    QVERIFY(seen.size() > 490);
    QCOMPARE(foldedVoteCode(u" a7-c d3f "_s), u"A7CD3F"_s);
}

void tst_VoteRoom::joins()
{
    VoteRoom room(voteSetup(RoundMethod::DotVoting));
    const auto wrong = room.join(u"XXXXXX"_s, {}, StakeholderGroup::Workers, u"en"_s, {}, u"10.0.0.1"_s, 0);
    QCOMPARE(wrong.refusal, VoteRoom::Refusal::WrongCode);
    QCOMPARE(room.joined(), 0);
    const auto in = room.join(u"acd-ef9"_s, {}, StakeholderGroup::Workers, u"fr"_s, {}, u"10.0.0.1"_s, 0);
    QCOMPARE(in.refusal, VoteRoom::Refusal::None);
    const VoteRoom::Session* session = room.session(in.token);
    QVERIFY(session);
    QCOMPARE(session->group, StakeholderGroup::Workers);
    QVERIFY(session->participant.startsWith(u"Phone "));
    QVERIFY(!session->participant.contains(QString::fromLatin1(in.token).left(6)));
    QVERIFY(session->formToken != in.token);
    QVERIFY(!room.session("0123"));
}

void tst_VoteRoom::theSameDeviceIsTheSameParticipant()
{
    VoteRoom before(voteSetup(RoundMethod::DotVoting));
    const auto first = before.join(u"ACDEF9"_s, {}, StakeholderGroup::Other, u"en"_s, {}, u"a"_s, 0);
    VoteRoom after(voteSetup(RoundMethod::DotVoting)); // the program was started again
    const auto again = after.join(u"ACDEF9"_s, {}, StakeholderGroup::Other, u"en"_s, first.token, u"a"_s, 0);
    QCOMPARE(again.token, first.token);
    QCOMPARE(after.session(again.token)->participant, before.session(first.token)->participant);
    const auto forged =
        after.join(u"ACDEF9"_s, {}, StakeholderGroup::Other, u"en"_s, "not-a-token", u"a"_s, 0);
    QVERIFY(forged.token != "not-a-token");
    QCOMPARE(forged.token.size(), 32);
    Ballot ballot;
    ballot.participant = after.session(again.token)->participant;
    ballot.answers = {{.option = 1, .criterion = 0, .value = 2}};
    after.remember(ballot);
    ballot.answers[0].value = 3;
    after.remember(ballot);
    QCOMPARE(after.ballots().size(), 1U);
    QCOMPARE(after.ballotOf(ballot.participant)->answers[0].value, 3.0);
}

void tst_VoteRoom::handedOutCodes()
{
    VoteSetup setup = voteSetup(RoundMethod::DotVoting);
    setup.handedOut = {u"PQRTWX"_s, u"Y34679"_s};
    VoteRoom room(setup);
    const auto join = [&](const QString& own) {
        return room.join(u"ACDEF9"_s, own, StakeholderGroup::Other, u"en"_s, {}, u"a"_s, 0);
    };
    QCOMPARE(join(u"NOSUCH"_s).refusal, VoteRoom::Refusal::UnknownHandedOut);
    QCOMPARE(join({}).refusal, VoteRoom::Refusal::UnknownHandedOut);
    const auto one = join(u"pqrtwx"_s);
    const auto other = join(u"PQRTWX"_s); // the phone died; a neighbour's is used
    QCOMPARE(room.session(one.token)->participant, u"Code PQRTWX"_s);
    QCOMPARE(room.session(other.token)->participant, u"Code PQRTWX"_s); // still one ballot
    QCOMPARE(room.joined(), 1); // of one participant
}

void tst_VoteRoom::guessingIsSlow()
{
    VoteRoom room(voteSetup(RoundMethod::DotVoting));
    int told = 0;
    for (int i = 0; i < 1000; ++i)
        told += room.join(u"XXXXXX"_s, {}, StakeholderGroup::Other, u"en"_s, {}, u"10.0.0.9"_s, i).refusal
                == VoteRoom::Refusal::WrongCode
            ? 1
            : 0;
    QVERIFY2(told <= 11, qPrintable(QString::number(told)));
    // Nor does it learn of the right one between them; who has not guessed gets in.
    const auto right = [&](const QString& address, qint64 now) {
        return room.join(u"ACDEF9"_s, {}, StakeholderGroup::Other, u"en"_s, {}, address, now).refusal;
    };
    QCOMPARE(right(u"10.0.0.9"_s, 999), VoteRoom::Refusal::TooOften);
    QCOMPARE(right(u"10.0.0.10"_s, 999), VoteRoom::Refusal::None);
    // From a thousand addresses, too.
    told = 0;
    for (int i = 0; i < 1000; ++i)
        told +=
            room.join(u"XXXXXX"_s, {}, StakeholderGroup::Other, u"en"_s, {}, u"10.0.1.%1"_s.arg(i), 2000 + i)
                    .refusal
                == VoteRoom::Refusal::WrongCode
            ? 1
            : 0;
    QVERIFY2(told <= 80, qPrintable(QString::number(told)));
    // Who knows the code does not wait for that.
    QCOMPARE(room.join(u"ACDEF9"_s, {}, StakeholderGroup::Other, u"en"_s, {}, u"10.0.0.9"_s, 3000).refusal,
             VoteRoom::Refusal::None);
}

void tst_VoteRoom::aRoomBehindOneAddressGetsIn()
{
    VoteRoom room(voteSetup(RoundMethod::DotVoting));
    for (int i = 0; i < 500; ++i)
        QCOMPARE(room.join(u"ACDEF9"_s, {}, StakeholderGroup::Other, u"en"_s, {}, u"192.168.1.1"_s, i * 20)
                     .refusal,
                 VoteRoom::Refusal::None);
    QCOMPARE(room.joined(), 500);
}

void tst_VoteRoom::forms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("a");
    QTest::newRow("empty") << QByteArray() << true << QString();
    QTest::newRow("plain") << QByteArray("a=1&b=2") << true << u"1"_s;
    QTest::newRow("escaped") << QByteArray("a=%C3%A9+x%26&b=") << true << u"é x&"_s;
    QTest::newRow("no value") << QByteArray("a&b=1") << true << QString();
    QTest::newRow("twice") << QByteArray("a=1&a=2") << false << QString();
    QTest::newRow("half an escape") << QByteArray("a=%4") << false << QString();
    QTest::newRow("no hex") << QByteArray("a=%zz") << false << QString();
    QTest::newRow("no UTF-8") << QByteArray("a=%FF%FE") << false << QString();
    QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF") << false << QString();
    QTest::newRow("null") << QByteArray("a=%00") << false << QString();
    QTest::newRow("long") << QByteArray("a=") + QByteArray(500, 'x') << false << QString();
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += "f" + QByteArray::number(i) + "=1&";
    QTest::newRow("many") << many << false << QString();
}

void tst_VoteRoom::forms()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, good);
    QFETCH(QString, a);
    const auto fields = parseForm(body);
    QCOMPARE(fields.has_value(), good);
    if (good)
        QCOMPARE(fields->value(u"a"_s), a);
}

void tst_VoteRoom::formsOfRandomBytes()
{
    QRandomGenerator random(7);
    const QByteArray letters = "%&=+o0123456789cynuAF \n\xc3\xa9\xff";
    const Round round = voteRound(RoundMethod::Chnri);
    int parsed = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray body;
        for (int j = random.bounded(60); j > 0; --j)
            body += letters[random.bounded(int(letters.size()))];
        const auto fields = parseForm(body);
        if (!fields)
            continue;
        ++parsed;
        Ballot ballot;
        if (!readBallot(*fields, round, ballot)) {
            for (const BallotAnswer& answer : ballot.answers)
                QVERIFY(answer.value == 0 || answer.value == 0.5 || answer.value == 1);
        }
    }
    QVERIFY(parsed > 100);
}

void tst_VoteRoom::ballots_data()
{
    QTest::addColumn<RoundMethod>("method");
    QTest::addColumn<FormFields>("fields");
    QTest::addColumn<int>("problem"); // −1: none
    QTest::addColumn<int>("answers");
    using Kind = FormProblem::Kind;
    const auto row = [](const char* name, RoundMethod method, const FormFields& fields, int problem,
                        int answers) { QTest::newRow(name) << method << fields << problem << answers; };
    row("dots", RoundMethod::DotVoting, {{u"o0"_s, u"3"_s}, {u"o1"_s, u"0"_s}, {u"o2"_s, u"7"_s}}, -1, 2);
    row("nothing", RoundMethod::DotVoting, {}, -1, 0);
    row("too many", RoundMethod::DotVoting, {{u"o0"_s, u"8"_s}, {u"o1"_s, u"3"_s}}, int(Kind::TooManyDots),
        0);
    row("too many on one", RoundMethod::DotVoting, {{u"o0"_s, u"11"_s}}, int(Kind::TooManyOnOne), 0);
    row("negative", RoundMethod::DotVoting, {{u"o0"_s, u"-1"_s}}, int(Kind::NoNumber), 0);
    row("half a dot", RoundMethod::DotVoting, {{u"o0"_s, u"0.5"_s}}, int(Kind::NoNumber), 0);
    row("words", RoundMethod::DotVoting, {{u"o0"_s, u"many"_s}}, int(Kind::NoNumber), 0);
    row("no such option", RoundMethod::DotVoting, {{u"o99"_s, u"3"_s}}, -1, 0);
    row("ranks", RoundMethod::Borda, {{u"o0"_s, u"2"_s}, {u"o1"_s, u"1"_s}}, -1, 2);
    row("same rank", RoundMethod::Borda, {{u"o0"_s, u"1"_s}, {u"o1"_s, u"1"_s}}, int(Kind::SameRank), 0);
    row("rank out of range", RoundMethod::Borda, {{u"o0"_s, u"99"_s}}, int(Kind::Rule), 0);
    row("CHNRI", RoundMethod::Chnri,
        {{u"o0c0"_s, u"y"_s}, {u"o0c1"_s, u"u"_s}, {u"o1c0"_s, u"n"_s}, {u"o1c1"_s, {}}}, -1, 3);
    row("CHNRI, a number", RoundMethod::Chnri, {{u"o0c0"_s, u"5"_s}}, int(Kind::NoNumber), 0);
    row("agreement", RoundMethod::Agreement, {{u"o0"_s, u"y"_s}, {u"o1"_s, u"n"_s}, {u"o2"_s, {}}}, -1, 2);
    row("agreement, a rank", RoundMethod::Agreement, {{u"o0"_s, u"2"_s}}, int(Kind::NoNumber), 0);
    row("dots, yes", RoundMethod::DotVoting, {{u"o0"_s, u"y"_s}}, int(Kind::NoNumber), 0);
    row("Delphi", RoundMethod::Delphi, {{u"o0"_s, u"9"_s}, {u"o1"_s, u"1"_s}}, -1, 2);
    row("Delphi, ten", RoundMethod::Delphi, {{u"o0"_s, u"10"_s}}, int(Kind::Rule), 0);
}

void tst_VoteRoom::ballots()
{
    QFETCH(RoundMethod, method);
    QFETCH(FormFields, fields);
    QFETCH(int, problem);
    QFETCH(int, answers);
    Ballot ballot;
    ballot.participant = u"Phone"_s;
    const auto found = readBallot(fields, voteRound(method), ballot);
    QCOMPARE(found ? int(found->kind) : -1, problem);
    if (!found)
        QCOMPARE(int(ballot.answers.size()), answers);
}

void tst_VoteRoom::readsBackWhatItShows_data()
{
    QTest::addColumn<RoundMethod>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::newRow(qPrintable(roundMethodKey(method))) << method;
}

/// A phone that comes back finds its ballot, and sending it again changes nothing.
void tst_VoteRoom::readsBackWhatItShows()
{
    QFETCH(RoundMethod, method);
    const Round round = voteRound(method);
    Ballot ballot;
    ballot.participant = u"Phone"_s;
    for (int i = 0; i < 2; ++i) {
        if (method == RoundMethod::Chnri) {
            for (size_t c = 0; c < round.criteria.size(); ++c)
                ballot.answers.push_back(
                    {round.options[size_t(i)].id, round.criteria[c].id, double(c % 3) / 2});
        } else {
            ballot.answers.push_back(
                {round.options[size_t(i)].id, 0, answersYesOrNo(method) ? i / 2.0 : i + 1.0});
        }
    }
    const FormFields fields = VotePages::fieldsOf(ballot, round);
    Ballot again;
    again.participant = u"Phone"_s;
    QVERIFY(!readBallot(fields, round, again));
    QCOMPARE(again.answers, ballot.answers);
}

void tst_VoteRoom::pagesEscape()
{
    const QString hostile = u"<script>alert('x')</script>\"&<img src=x onerror=y>"_s;
    VoteSetup setup = voteSetup(RoundMethod::Chnri);
    setup.round.name = hostile;
    setup.handedOut = {u"PQRTWX"_s};
    for (RoundOption& option : setup.round.options) {
        option.title = hostile;
        option.text = hostile;
    }
    for (RoundCriterion& criterion : setup.round.criteria)
        criterion.name = hostile;
    const VotePages pages;
    VoteRoom::Session session{"token", "form", u"Phone"_s, StakeholderGroup::Other, u"en"_s};
    FormProblem problem{FormProblem::Kind::Rule, 0, hostile};
    for (const RoundMethod method : allRoundMethods) {
        setup.round.method = method;
        const QByteArray all = pages.join(setup, u"en"_s, hostile, hostile, StakeholderGroup::Other,
                                          VoteRoom::Refusal::WrongCode)
            + pages.ballot(setup, session, {{u"o0"_s, hostile}, {u"o0c0"_s, hostile}}, problem, true)
            + pages.thanks(session) + pages.closed(u"en"_s);
        QVERIFY(!all.contains("<script"));
        QVERIFY(!all.contains("<img"));
        QVERIFY(!all.contains("http")); // nothing from anywhere else
        QVERIFY(!all.contains("\"&<"));
    }
    QVERIFY(pages.policy().contains("default-src 'none'"));
}

void tst_VoteRoom::everyTextInEveryLanguage()
{
    const VoteWords words;
    QVERIFY(words.languages().size() >= 8);
    QCOMPARE(words.languages().first(), u"en"_s);
    for (const QString& language : words.languages()) {
        QVERIFY(!words.nameOf(language).isEmpty());
        for (const QString& key : words.keys()) {
            const QString text = words.text(language, key);
            QVERIFY2(!text.isEmpty(), qPrintable(language + u' ' + key));
            const QString english = words.text(u"en"_s, key);
            for (const QString& place : {u"%1"_s, u"%2"_s})
                QVERIFY2(text.contains(place) == english.contains(place), qPrintable(language + u' ' + key));
        }
    }
    QVERIFY(words.isRightToLeft(u"ar"_s));
    const VotePages pages;
    QVERIFY(pages.closed(u"ar"_s).contains("dir=\"rtl\""));
    QVERIFY(pages.closed(u"th"_s).contains("lang=\"th\""));
}

void tst_VoteRoom::choosesLanguages()
{
    const VoteWords words;
    QCOMPARE(words.chosen("fr-CH, fr;q=0.9, en;q=0.8", u"en"_s), u"fr"_s);
    QCOMPARE(words.chosen("xx, ar;q=0.5", u"en"_s), u"ar"_s);
    QCOMPARE(words.chosen("", u"fr"_s), u"fr"_s);
    QCOMPARE(words.chosen("xx", u"xx"_s), u"en"_s);
    QCOMPARE(words.chosen(QByteArray(10'000, ','), u"en"_s), u"en"_s);
}

void tst_VoteRoom::qrCodes()
{
    const QrModules qr = qrModules("http://192.168.1.7:50123/j/ACDEF9");
    QVERIFY(qr.size >= 25);
    QCOMPARE(qr.dark.size(), size_t(qr.size) * size_t(qr.size));
    // The finder pattern in the upper left corner.
    for (int i = 0; i < 7; ++i) {
        QVERIFY(qr.dark[size_t(i)]);
        QVERIFY(qr.dark[size_t(i) * size_t(qr.size)]);
    }
    QVERIFY(!qr.dark[7]);
    QCOMPARE(qrModules(QByteArray(10'000, 'x')).size, 0);
}

QTEST_GUILESS_MAIN(tst_VoteRoom)
#include "tst_voteroom.moc"
