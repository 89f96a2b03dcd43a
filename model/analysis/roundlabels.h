// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

namespace lacuna {

// The short words and figures of a result, for columns and lines of a screen; sentences are roundwords.h's. In the user's language.

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

/// "28 ballots from 5 stakeholder groups, and 2 abstentions. Strong agreement …" One line; "No ballots yet."
QString resultSummary(const Round& round, const RoundResult& result);

} // namespace lacuna
