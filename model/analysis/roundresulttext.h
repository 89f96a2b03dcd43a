// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"
#include "model/catalogue/plaintable.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// "Research priority score", "points", "rank total", "dots", "median": what OptionScore::score is, in the user's language; short: "RPS".
QString roundScoreLabel(RoundMethod method);
QString roundScoreShort(RoundMethod method);
/// What OptionScore::agreement is, with its setting: "Average expert agreement (of all scorers of the option)"; empty: the method has none.
QString roundAgreementLabel(const RoundResult& result);
/// How the figures came about, in one sentence a reader of a report needs.
QString roundMethodText(const Round& round, const RoundResult& result);

/// All figures, an option a row, best first; headers in the user's language. For a page, a sheet or a slide.
PlainTable roundResultTable(const Round& round, const RoundResult& result);

/// {"round", "method", "stage", "stages", "settings":{…}, "ballots", "abstentions", "blanks", "participants":{group: ballots}, "criteria":[{"name", "weight"}],
/// "options":[{"rank", "number", "title", "score", "agreement", "answered", "interval":[low, high] of the rank, "scoreInterval":[low, high],
/// "criteria":{name: {"score", "yes", "undecided", "no"}}, "delphi":{"median", "q1", "q3", "high", "low", "consensus"}, "groups":{group: {"rank", "score"}}}],
/// "kendallW", "kendallWNote", "groups":{group: {"ballots", "abstentions", "kendallW"}}, "notes":[…], "issues":[{"line", "severity", "message"}]}. Options
/// best first; what is undefined is null; "criteria" and "delphi" only where the method has them. No names of participants.
QByteArray roundResultToJson(const Round& round, const RoundResult& result,
                             const std::vector<TableIssue>& issues);
/// A line an option, best first; headers in English.
QByteArray roundResultToCsv(const Round& round, const RoundResult& result);
/// For a terminal.
QByteArray roundResultToTable(const Round& round, const RoundResult& result);

} // namespace lacuna
