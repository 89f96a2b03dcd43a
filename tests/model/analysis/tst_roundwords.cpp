// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundwords.h"

#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

using Ballots = std::vector<std::vector<double>>; ///< of each participant, an answer an option; 0: none

class TestRoundWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bars_data();
    void bars();
    void barsStayInTheirScale_data();
    void barsStayInTheirScale();
    void scoresInWords();
    void bands_data();
    void bands();
    void methodSaysItsSettings();
    void withoutBallots_data();
    void withoutBallots();

private:
    static Round roundOf(RoundMethod method, const Ballots& ballots, size_t options)
    {
        Round round;
        round.method = method;
        round.settings.resamples = 100;
        if (method == RoundMethod::Chnri)
            round.criteria = {{.id = 1, .name = u"Equity"_s, .weight = 2}};
        for (size_t at = 0; at < options; ++at) {
            RoundOption& option = round.options.emplace_back();
            option.id = Id(at) + 1;
            option.title = u"Option %1"_s.arg(at + 1);
        }
        for (const std::vector<double>& values : ballots) {
            Ballot& ballot = round.ballots.emplace_back();
            ballot.participant = u"Person %1"_s.arg(round.ballots.size());
            for (size_t at = 0; at < values.size(); ++at) {
                if (values[at] > 0)
                    ballot.answers.push_back({.option = Id(at) + 1,
                                              .criterion = method == RoundMethod::Chnri ? 1 : 0,
                                              .value = values[at]});
            }
        }
        return round;
    }
    static RoundResult resultOf(const Round& round)
    {
        Progress progress;
        return roundResult(round, {}, progress).value();
    }
};

void TestRoundWords::bars_data()
{
    QTest::addColumn<RoundMethod>("method");
    QTest::addColumn<Ballots>("ballots");
    QTest::addColumn<std::vector<double>>("values");
    QTest::newRow("Borda: all first is full, all last is empty")
        << RoundMethod::Borda << Ballots{{1, 2, 3}, {1, 2, 3}} << std::vector{100.0, 50.0, 0.0};
    QTest::newRow("nominal group: a low total is good")
        << RoundMethod::NominalGroup << Ballots{{1, 2, 3}, {1, 2, 3}} << std::vector{100.0, 50.0, 0.0};
    QTest::newRow("Delphi: 1 is empty, 9 is full")
        << RoundMethod::Delphi << Ballots{{9, 5, 1}, {9, 5, 1}} << std::vector{100.0, 50.0, 0.0};
    QTest::newRow("dots: of the most")
        << RoundMethod::DotVoting << Ballots{{6, 3, 0}, {6, 3, 0}} << std::vector{100.0, 50.0, 0.0};
    QTest::newRow("CHNRI: of 100") << RoundMethod::Chnri << Ballots{{1, 0.5, 0.5}, {1, 0.5, 1}}
                                   << std::vector{100.0, 50.0, 75.0};
    QTest::newRow("agree or disagree: of 100")
        << RoundMethod::Agreement << Ballots{{1, 0.5, 0.5}, {1, 0.5, 1}} << std::vector{100.0, 50.0, 75.0};
    QTest::newRow("James Lind: reversed ranks, 3 for the first of 3")
        << RoundMethod::JamesLind << Ballots{{1, 2, 3}, {1, 2, 3}}
        << std::vector{100.0, 200.0 / 3, 100.0 / 3};
}

void TestRoundWords::bars()
{
    QFETCH(RoundMethod, method);
    QFETCH(const Ballots, ballots);
    QFETCH(const std::vector<double>, values);
    const Round round = roundOf(method, ballots, values.size());
    const RoundResult result = resultOf(round);
    for (size_t at = 0; at < values.size(); ++at) {
        const HandoutBars::Bar bar = roundBar(round, result, int(at));
        QVERIFY2(qAbs(bar.value - values[at]) < 1e-9, qPrintable(QString::number(bar.value)));
        QCOMPARE(bar.label, round.options[at].title);
        QVERIFY(!bar.missing);
        // Scores of 7–9 are no agreement: it is called what it is.
        QVERIFY2(!bar.note.contains(u"agreement"_s), qPrintable(bar.note));
        QCOMPARE(bar.note.contains(u"% answer the same"_s), method == RoundMethod::Agreement);
        QCOMPARE(bar.note.contains(u"AEA"_s), method == RoundMethod::Chnri);
        QCOMPARE(bar.note.contains(at == 0 ? u"100 % score 7–9"_s : u"0 % score 7–9"_s),
                 method == RoundMethod::Delphi);
    }
}

void TestRoundWords::barsStayInTheirScale_data()
{
    QTest::addColumn<RoundMethod>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::newRow(qPrintable(roundMethodKey(method))) << method;
}

/// Ballots that disagree, with blanks: intervals have their ends in order, and nothing leaves 0 … 100.
void TestRoundWords::barsStayInTheirScale()
{
    QFETCH(RoundMethod, method);
    const bool answers = answersYesOrNo(method);
    const Ballots ballots = answers ? Ballots{{1, 0.5, 0, 1}, {0, 1, 1, 0.5}, {0.5, 0, 1, 1}, {0, 0, 0, 0}}
                                    : Ballots{{1, 2, 3, 4}, {4, 3, 0, 1}, {0, 1, 2, 0}, {0, 0, 0, 0}};
    const Round round = roundOf(method, ballots, 5); // of the last nobody says anything
    const RoundResult result = resultOf(round);
    int intervals = 0;
    for (int at = 0; at < 5; ++at) {
        const HandoutBars::Bar bar = roundBar(round, result, at);
        QVERIFY(bar.value >= 0 && bar.value <= 100);
        QCOMPARE(bar.missing, !result.options[size_t(at)].score);
        QCOMPARE(bar.low.has_value(), bar.high.has_value());
        if (!bar.low)
            continue;
        ++intervals;
        QVERIFY(*bar.low >= 0 && *bar.low <= *bar.high && *bar.high <= 100);
    }
    QVERIFY(intervals > 0);
}

void TestRoundWords::scoresInWords()
{
    QCOMPARE(roundScoreText(RoundMethod::Chnri, 85.6), u"priority score 86"_s);
    QCOMPARE(roundScoreText(RoundMethod::NominalGroup, 9), u"rank total 9"_s);
    QCOMPARE(roundScoreText(RoundMethod::NominalGroup, 9.5), u"rank total 9.5"_s);
    QCOMPARE(roundScoreText(RoundMethod::DotVoting, 12), u"12 dots"_s);
    QCOMPARE(roundScoreText(RoundMethod::Delphi, std::nullopt), u"no score"_s);
    QCOMPARE(roundScoreFigure(RoundMethod::Borda, std::nullopt), u"–"_s);
}

void TestRoundWords::bands_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("agreement");
    QTest::addColumn<QString>("concordance");
    QTest::newRow("0") << 0.0 << u"weak agreement"_s << u"very weak agreement"_s;
    QTest::newRow("0.3") << 0.3 << u"weak agreement"_s << u"weak agreement"_s;
    QTest::newRow("0.49") << 0.49 << u"weak agreement"_s << u"weak agreement"_s;
    QTest::newRow("0.5") << 0.5 << u"moderate agreement"_s << u"moderate agreement"_s;
    QTest::newRow("0.7") << 0.7 << u"moderate agreement"_s << u"strong agreement"_s;
    QTest::newRow("0.75") << 0.75 << u"strong agreement"_s << u"strong agreement"_s;
    QTest::newRow("0.9") << 0.9 << u"strong agreement"_s << u"very strong agreement"_s;
    QTest::newRow("1") << 1.0 << u"strong agreement"_s << u"very strong agreement"_s;
}

void TestRoundWords::bands()
{
    QFETCH(double, value);
    QTEST(expertAgreementBand(value), "agreement");
    QTEST(concordanceBand(value), "concordance");
}

void TestRoundWords::methodSaysItsSettings()
{
    Round round = roundOf(RoundMethod::Chnri, {{1, 0.5}, {1, 1}}, 2);
    round.settings.seed = 42;
    round.settings.agreementOfAnswered = true;
    const QString text = roundMethodText(round, resultOf(round)).join(u'\n');
    for (const QString& said : {u"10.3325/cmj.2008.49.720"_s, u"Equity (2)"_s, u"seed 42"_s,
                                u"100 resamples"_s, u"those who answered the criterion"_s, u"0.75"_s})
        QVERIFY2(text.contains(said), qPrintable(text));
    const Round statements = roundOf(RoundMethod::Agreement, {{1, 0.5}, {1, 1}}, 2);
    const QString ofStatements = roundMethodText(statements, resultOf(statements)).join(u'\n');
    for (const QString& said :
         {u"agree is 1, unsure 0.5, disagree 0"_s, u"most frequent answer"_s, u"100 resamples"_s})
        QVERIFY2(ofStatements.contains(said), qPrintable(ofStatements));
    QVERIFY2(!ofStatements.contains(u"weights"_s) && !ofStatements.contains(u"AEA"_s),
             qPrintable(ofStatements));
    QCOMPARE(roundAgreementText(statements, resultOf(statements), 5),
             u"strong agreement (the same answer from 75 % or more) on 1 of the first 2"_s);
    Round ranked = roundOf(RoundMethod::Borda, {{1, 2}, {1, 0}}, 2);
    QVERIFY(roundMethodText(ranked, resultOf(ranked)).join(u' ').contains(u"no Kendall's W, because"_s));
    Round dots = roundOf(RoundMethod::DotVoting, {{3, 2}}, 2);
    dots.settings.dots = 7;
    const QString summary = roundMethodSummary(dots, resultOf(dots));
    QVERIFY2(summary.contains(u"up to 7 dots"_s), qPrintable(summary));
    QVERIFY(!summary.contains(u"Intervals"_s)); // one ballot has none
}

void TestRoundWords::withoutBallots_data()
{
    barsStayInTheirScale_data();
}

void TestRoundWords::withoutBallots()
{
    QFETCH(RoundMethod, method);
    for (const size_t options : {0, 1, 3}) {
        const Round round = roundOf(method, {}, options);
        const RoundResult result = resultOf(round);
        for (size_t at = 0; at < options; ++at) {
            const HandoutBars::Bar bar = roundBar(round, result, int(at));
            QCOMPARE(bar.value, 0.0); // never a division by nothing
        }
        QVERIFY(roundAgreementText(round, result, 5).isEmpty());
        QVERIFY(!roundMethodText(round, result).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestRoundWords)
#include "tst_roundwords.moc"
