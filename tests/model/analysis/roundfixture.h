// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <initializer_list>
#include <limits>
#include <vector>

namespace lacuna::test {

inline constexpr double blank = std::numeric_limits<double>::infinity();

/// "Option A", "Option B", … with ids 101, 102, …; for CHNRI @p criteria "Criterion 1", … with ids 11, 12, …
inline Round roundOf(RoundMethod method, int options, int criteria = 0)
{
    Round round;
    round.name = QStringLiteral("A round");
    round.method = method;
    for (int at = 0; at < options; ++at) {
        RoundOption option;
        option.id = 101 + at;
        option.title = QStringLiteral("Option %1").arg(QChar(u'A' + at));
        round.options.push_back(option);
    }
    for (int at = 0; at < criteria; ++at)
        round.criteria.push_back(
            {.id = 11 + at, .name = QStringLiteral("Criterion %1").arg(at + 1), .weight = 1});
    return round;
}

/// A ballot of values by option, then criterion; blank: no answer.
inline void cast(Round& round, const std::vector<double>& values,
                 StakeholderGroup group = StakeholderGroup::Other, int stage = 1)
{
    Ballot ballot;
    ballot.stage = stage;
    ballot.group = group;
    ballot.participant = QStringLiteral("Person %1").arg(round.ballots.size() + 1);
    const size_t criteria = round.method == RoundMethod::Chnri ? round.criteria.size() : 1;
    for (size_t at = 0; at < values.size(); ++at) {
        if (values[at] == blank)
            continue;
        const Id criterion = round.method == RoundMethod::Chnri ? round.criteria[at % criteria].id : Id(0);
        ballot.answers.push_back(
            {.option = round.options[at / criteria].id, .criterion = criterion, .value = values[at]});
    }
    round.ballots.push_back(ballot);
}

} // namespace lacuna::test
