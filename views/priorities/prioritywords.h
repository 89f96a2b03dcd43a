// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

class QComboBox;

namespace lacuna {

/// What a method asks of a participant, in a sentence.
QString methodHelp(RoundMethod method);
/// Fills @p box with the stakeholder groups; the data is int(StakeholderGroup).
void fillGroups(QComboBox* box);
StakeholderGroup groupOf(const QComboBox* box);
void showGroup(QComboBox* box, StakeholderGroup group);
/// A name that no round has: "Priorities 2026", "Priorities 2026 (2)".
QString freeRoundName(const std::vector<Round>& rounds, const QString& wanted);

} // namespace lacuna
