// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"
#include "model/catalogue/plaintable.h"

#include <QtCore/QByteArray>

namespace lacuna {

/// {"round", "method", "stage", "stages", "settings":{…}, "ballots", "abstentions", "blanks", "participants":{group: ballots}, "criteria":[{"name", "weight"}],
/// "options":[{"rank", "number", "title", "score", "agreement", "answered", "interval":[low, high] of the rank, "scoreInterval":[low, high],
/// "criteria":{name: {"score", "yes", "undecided", "no"}}, "delphi":{"median", "q1", "q3", "high", "low", "consensus"}, "groups":{group: {"rank", "score"}}}],
/// "kendallW", "kendallWNote", "groups":{group: {"ballots", "abstentions", "kendallW"}}, "notes":[…], "issues":[{"line", "severity", "message"}]}. Options
/// best first; what is undefined is null; "criteria" and "delphi" only where the method has them. No names of participants.
QByteArray roundResultToJson(const Round& round, const RoundResult& result,
                             const std::vector<TableIssue>& issues);
/// A line an option, best first; headers in English.
QByteArray roundResultToCsv(const Round& round, const RoundResult& result);
/// For a terminal: the ranking, who voted, and how it came about.
QByteArray roundResultToTable(const Round& round, const RoundResult& result);

} // namespace lacuna
