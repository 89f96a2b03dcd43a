// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/storyblocks.h"

#include "model/analysis/ballottable.h"
#include "model/analysis/roundlabels.h"
#include "model/analysis/roundwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StoryBlocks)
};

constexpr int mostBars = 8; ///< what a slide has room for; the table has all

HandoutText said(const QString& text, HandoutText::Style style)
{
    return {.text = text, .style = style, .link = {}};
}

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

QString intervalText(const OptionScore& option)
{
    if (!option.rankLow || !option.rankHigh)
        return u"–"_s;
    if (*option.rankLow == *option.rankHigh)
        return rankText(*option.rankLow);
    return Text::tr("%1–%2", "from rank to rank").arg(rankText(*option.rankLow), rankText(*option.rankHigh));
}

HandoutTable tableOf(const Round& round, const RoundResult& result)
{
    HandoutTable table;
    table.title = Text::tr("All options");
    const QString agreement = agreementName(result.method);
    table.columns = {{.header = Text::tr("Rank"), .width = 0.8, .right = true},
                     {.header = Text::tr("Option"), .width = 5, .right = false},
                     {.header = scoreShortName(result.method), .width = 1, .right = true}};
    if (result.resamples > 0)
        table.columns.push_back({.header = Text::tr("Rank, 95 %", "interval"), .width = 1.1, .right = true});
    if (!agreement.isEmpty())
        table.columns.push_back({.header = agreement, .width = 1, .right = true});
    table.columns.push_back({.header = Text::tr("n", "how many answered"), .width = 0.7, .right = true});
    for (const int at : result.order) {
        const OptionScore& option = result.options[size_t(at)];
        QStringList row{option.score ? rankText(option.rank) : u"–"_s, round.options[size_t(at)].title,
                        scoreText(result.method, option.score)};
        if (result.resamples > 0)
            row += intervalText(option);
        if (!agreement.isEmpty())
            row += orDash(agreementText(option.agreement));
        row += QLocale().toString(option.answered);
        table.rows += row;
    }
    return table;
}

} // namespace

std::vector<HandoutBlock> textBlocks(const QString& text)
{
    std::vector<HandoutBlock> blocks;
    for (const QString& line : text.split(u'\n')) {
        const QString words = line.simplified();
        if (words.isEmpty())
            continue;
        const bool point = words.startsWith(u"- "_s);
        blocks.emplace_back(
            said(point ? QString(u"• "_s + words.sliced(2).trimmed()) : words, HandoutText::Style::Body));
    }
    return blocks;
}

std::vector<HandoutBlock> voteBlocks(const Round& round)
{
    std::vector<HandoutBlock> blocks{said(ballotHint(round), HandoutText::Style::Body)};
    if (round.method == RoundMethod::Chnri && !round.criteria.empty()) {
        QStringList names;
        for (const RoundCriterion& criterion : round.criteria)
            names += criterion.name.simplified();
        blocks.emplace_back(
            said(Text::tr("Criteria: %1.").arg(names.join(u", "_s)), HandoutText::Style::Body));
    }
    if (round.options.empty()) {
        blocks.emplace_back(said(Text::tr("There are no options yet."), HandoutText::Style::Muted));
        return blocks;
    }
    HandoutTable options;
    options.title = round.method == RoundMethod::Agreement ? Text::tr("Statements") : Text::tr("Options");
    options.columns = {
        {.header = Text::tr("No.", "number"), .width = 0.6, .right = true},
        {.header = round.method == RoundMethod::Agreement ? Text::tr("Statement") : Text::tr("Option"),
         .width = 9,
         .right = false}};
    for (size_t at = 0; at < round.options.size(); ++at)
        options.rows += QStringList{QLocale().toString(qsizetype(at) + 1), round.options[at].title};
    blocks.emplace_back(std::move(options));
    return blocks;
}

std::vector<HandoutBlock> resultBlocks(const Round& round, const RoundResult& result)
{
    std::vector<HandoutBlock> blocks{said(resultSummary(round, result), HandoutText::Style::Body)};
    if (result.ballots == 0 || result.order.empty())
        return blocks;
    HandoutBars bars{.title = roundScoreName(result.method), .maximum = 100, .bars = {}};
    for (const int at : result.order) {
        if (int(bars.bars.size()) == mostBars)
            break;
        HandoutBars::Bar bar = roundBar(round, result, at);
        bar.note.clear(); // the table has it
        bars.bars.push_back(std::move(bar));
    }
    blocks.emplace_back(std::move(bars));
    blocks.emplace_back(tableOf(round, result));
    blocks.emplace_back(said(roundMethodSummary(round, result), HandoutText::Style::Muted));
    return blocks;
}

} // namespace lacuna
