// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/storyblocks.h"

#include "roundfixture.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace lacuna;
using namespace lacuna::test;

/// What steps of a story say that show no view.
class TestStoryBlocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsHavePoints();
    void votesAskAndList_data();
    void votesAskAndList();
    void resultsRank_data();
    void resultsRank();
    void resultOfNobody();
};

namespace {

template <typename T> std::vector<T> all(const std::vector<HandoutBlock>& blocks)
{
    std::vector<T> found;
    for (const HandoutBlock& block : blocks) {
        if (const auto* one = std::get_if<T>(&block))
            found.push_back(*one);
    }
    return found;
}

void addMethods()
{
    QTest::addColumn<int>("method");
    for (const RoundMethod method : allRoundMethods)
        QTest::addRow("%s", qPrintable(roundMethodKey(method))) << int(method);
}

} // namespace

void TestStoryBlocks::textsHavePoints()
{
    QVERIFY(textBlocks(u" \n\n"_s).empty());
    const auto texts = all<HandoutText>(textBlocks(u"First\n\n- one  two\n-three"_s));
    QCOMPARE(texts.size(), 3U);
    QCOMPARE(texts[0].text, u"First"_s);
    QCOMPARE(texts[1].text, u"• one two"_s);
    QCOMPARE(texts[2].text, u"-three"_s); // a minus
}

void TestStoryBlocks::votesAskAndList_data()
{
    addMethods();
}

void TestStoryBlocks::votesAskAndList()
{
    QFETCH(const int, method);
    const bool chnri = RoundMethod(method) == RoundMethod::Chnri;
    const auto blocks = voteBlocks(roundOf(RoundMethod(method), 3, chnri ? 2 : 0));
    QVERIFY(!all<HandoutText>(blocks).front().text.isEmpty());
    const auto tables = all<HandoutTable>(blocks);
    QCOMPARE(tables.size(), 1U);
    QCOMPARE(tables[0].rows.size(), 3);
    QCOMPARE(tables[0].rows[1], (QStringList{u"2"_s, u"Option B"_s}));
    QCOMPARE(all<HandoutText>(blocks).back().text.contains(u"Criterion 2"_s), chnri);
    QVERIFY(all<HandoutTable>(voteBlocks(roundOf(RoundMethod(method), 0))).empty());
}

void TestStoryBlocks::resultsRank_data()
{
    addMethods();
}

void TestStoryBlocks::resultsRank()
{
    QFETCH(const int, method);
    const bool halves = answersYesOrNo(RoundMethod(method));
    Round round = roundOf(RoundMethod(method), 12, RoundMethod(method) == RoundMethod::Chnri ? 1 : 0);
    round.settings.ranks = 12;
    round.settings.dots = 100;
    round.settings.dotsPerOption = 100;
    for (int ballot = 0; ballot < 4; ++ballot) {
        std::vector<double> values;
        for (int option = 0; option < 12; ++option)
            values.push_back(halves                                           ? (option + ballot) % 3 / 2.0
                                 : RoundMethod(method) == RoundMethod::Delphi ? 1 + (option + ballot) % 9
                                                                              : 1 + (option + ballot) % 12);
        cast(round, values);
    }
    Progress progress;
    const RoundResult result = *roundResult(round, {}, progress);
    const auto blocks = resultBlocks(round, result);
    const auto bars = all<HandoutBars>(blocks);
    QCOMPARE(bars.size(), 1U);
    QCOMPARE(bars[0].bars.size(), 8U); // a slide's room
    const auto tables = all<HandoutTable>(blocks);
    QCOMPARE(tables[0].rows.size(), 12); // and all of them
    for (size_t at = 0; at < bars[0].bars.size(); ++at) {
        const size_t option = size_t(result.order[at]);
        QCOMPARE(bars[0].bars[at].label, round.options[option].title);
        QCOMPARE(tables[0].rows[qsizetype(at)][1], round.options[option].title);
        QCOMPARE(tables[0].rows[qsizetype(at)].last(), u"4"_s); // n
        QCOMPARE(bars[0].bars[at].low.has_value(), result.options[option].scoreLow.has_value());
    }
    for (const QStringList& row : tables[0].rows)
        QCOMPARE(size_t(row.size()), tables[0].columns.size());
}

void TestStoryBlocks::resultOfNobody()
{
    const Round round = roundOf(RoundMethod::Agreement, 3);
    const auto blocks = resultBlocks(round, roundScores(round));
    QCOMPARE(blocks.size(), 1U);
    QCOMPARE(std::get<HandoutText>(blocks[0]).text, u"No ballots yet."_s);
}

QTEST_APPLESS_MAIN(TestStoryBlocks)
#include "tst_storyblocks.moc"
