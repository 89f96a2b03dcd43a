// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

namespace lacuna {

// What a result is called and how its figures are written: the same words on every screen and in every file. In the user's language.

/// "Research priority score (0–100)", "Points", "Rank total (lowest is best)", "Dots", "Median score (1–9)".
QString scoreName(RoundMethod method);
/// "RPS", "Points", "Rank total", "Dots", "Median": for a column.
QString scoreShortName(RoundMethod method);
/// "86.2", "12", "7.5": one decimal where the method has fractions; "–" for none.
QString scoreText(RoundMethod method, std::optional<double> score);
/// "3" or, shared, "3.5".
QString rankText(double rank);
/// "AEA" or "Score 7–9": what the agreement of an option is; empty where the method has none.
QString agreementName(RoundMethod method);
/// "0.62"; empty for none.
QString agreementText(std::optional<double> agreement);

/// How far along from the worst possible score to the best @p score is, 0 … 1: the length of its bar. For the nominal group the lowest total is best.
/// 0 where nothing is possible.
double scoreShare(const Round& round, const RoundResult& result, double score);

/// "strong", "moderate", "weak": of a coefficient from 0 to 1. Kendall's W: Schmidt 1997, doi 10.1111/j.1540-5915.1997.tb01330.x, where 0.7 is strong and
/// 0.5 moderate. The same bands are used for AEA, for which there are none published: the method text says so.
QString agreementBand(double coefficient);

/// The mean of the options' agreement; none where the method has none or nothing was answered. Never above 1.
std::optional<double> meanAgreement(const RoundResult& result);

/// "28 ballots from 5 stakeholder groups, 2 of them abstentions. Average expert agreement 0.71 (strong)." One line; "No ballots yet."
QString resultSummary(const Round& round, const RoundResult& result);

} // namespace lacuna
