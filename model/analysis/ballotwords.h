// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <QtCore/QStringList>

#include <expected>
#include <optional>

namespace lacuna {

/// What columns of ballots are called, English first, then French; the user's language is among them.
enum class BallotColumn { Participant, Group, Number, Option, Criterion, Stage, Value };
QStringList ballotColumnNames(BallotColumn column, RoundMethod method);
/// The header of a form, in the user's language.
QString ballotColumnLabel(BallotColumn column, RoundMethod method);

/// For comparing names and titles: case and space do not count.
QString ballotFold(const QString& text);

/// What a cell says: a value, nothing (blank), or what is wrong with it.
std::expected<std::optional<double>, QString> ballotValue(const QString& cell, const Round& round);
/// What is wrong with a value of @p round; empty: nothing.
QString valueProblem(double value, const Round& round);
/// CHNRI: "yes", "undecided", "no"; Agree or disagree: "agree", "unsure", "disagree"; else the number.
QString ballotValueText(double value, RoundMethod method);

} // namespace lacuna
