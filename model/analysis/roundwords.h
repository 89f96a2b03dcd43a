// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/analysis/roundresult.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

// What a round's result says in words and lengths, wherever it is shown or written. In the user's language. Pure.

/// "priority score 86", "12 points", "rank total 9", "4 dots", "median 7"; "no score" where there is none.
QString roundScoreText(RoundMethod method, std::optional<double> score);
/// "86", "8.5": the number alone; "–" where there is none.
QString roundScoreFigure(RoundMethod method, std::optional<double> score);
/// What the score is called: "Research priority score (RPS)".
QString roundScoreName(RoundMethod method);
/// The same for the head of a column: "RPS", "Rank total".
QString roundScoreShortName(RoundMethod method);
/// What OptionScore::agreement is called: "Average expert agreement (AEA)", "Share of 7–9"; empty: the method has none.
QString roundAgreementName(RoundMethod method);

/// The bar of option @p option (an index of result.options), 0 … 100: its share of the highest score the ballots counted allow, so that a bar is full
/// where everyone put the option first (of dots: of the highest score reached). Nominal group totals are turned around, as a low one is good. With the
/// 95 % interval of the score where there is one. An option without a score is missing.
HandoutBars::Bar roundBar(const Round& round, const RoundResult& result, int option);

/// The same length as a share, 0 … 1, of any score of @p result.
double roundScoreShare(const RoundResult& result, double score);

/// How far people agree, in words. Average expert agreement: strong from 0.75, moderate from 0.5 (of three answers, chance alone makes 0.33 and more);
/// these bands are the program's. Kendall's W after Schmidt 1997: very strong from 0.9, strong from 0.7, moderate from 0.5, weak from 0.3.
QString expertAgreementBand(double aea);
QString concordanceBand(double w);
/// "strong agreement (AEA 0.75 or more) on 2 of the first 5", "moderate agreement (Kendall's W 0.58)", "consensus on 3 of 8 options"; empty where the method
/// measures none or nobody voted. @p first: how many of the leading options CHNRI's sentence is about.
QString roundAgreementText(const Round& round, const RoundResult& result, int first);

/// How the result came about, a paragraph each: the method's formulas with the round's settings and their source, agreement and its bands, intervals
/// with seed and resamples, what was not counted, the notes of the result.
QStringList roundMethodText(const Round& round, const RoundResult& result);
/// The same in one short paragraph: formula, agreement, intervals.
QString roundMethodSummary(const Round& round, const RoundResult& result);

} // namespace lacuna
