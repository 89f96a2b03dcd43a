// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/voting/voteroom.h"

namespace lacuna {

/// A made-up round with four options that have ids, as the store gives them.
inline Round voteRound(RoundMethod method)
{
    Round round;
    round.id = 7;
    round.name = QStringLiteral("Made-up vote");
    round.method = method;
    for (int i = 0; i < 4; ++i) {
        RoundOption option;
        option.id = 100 + i;
        option.title = QStringLiteral("Option %1").arg(QChar(u'A' + i));
        round.options.push_back(option);
    }
    if (method == RoundMethod::Chnri) {
        round.criteria = {{.id = 201, .name = QStringLiteral("Answerable"), .weight = 1},
                          {.id = 202, .name = QStringLiteral("Useful"), .weight = 1},
                          {.id = 203, .name = QStringLiteral("Fair"), .weight = 1}};
    }
    return round;
}

inline VoteSetup voteSetup(RoundMethod method)
{
    VoteSetup setup;
    setup.round = voteRound(method);
    setup.code = QStringLiteral("ACDEF9");
    return setup;
}

} // namespace lacuna
