// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"
#include "support/testworkspace.h"

namespace lacuna {

/// A made-up round of @p options options and @p ballots ballots, put into the catalogue: clearly fictitious titles, participants P1, P2 … of five groups, and answers
/// that follow a fixed pattern, so that the first options do best.
inline Round makeRound(TestWorkspace& workspace, RoundMethod method, int options, int ballots,
                       const QString& name = QStringLiteral("Made-up workshop"))
{
    Round round;
    round.name = name;
    round.method = method;
    if (method == RoundMethod::Chnri)
        round.criteria = standardCriteria();
    for (int i = 0; i < options; ++i) {
        RoundOption option;
        option.title =
            QStringLiteral("Option %1, a made-up question that participants could be asked to vote on")
                .arg(QChar(u'A' + i));
        round.options.push_back(option);
    }
    if (const Id country = workspace.dimension(QStringLiteral("country")); country && options > 1) {
        round.options[1].gap =
            ordered(TermPair{country, workspace.term(QStringLiteral("country"), QStringLiteral("KH")),
                             workspace.dimension(QStringLiteral("sector")),
                             workspace.term(QStringLiteral("sector"), QStringLiteral("AGR"))});
        round.options[0].gap = {country, workspace.term(QStringLiteral("country"), QStringLiteral("TV")), 0,
                                0};
    }
    for (int i = 0; i < ballots + 2; ++i)
        round.participants.push_back({QStringLiteral("P%1").arg(i + 1), allStakeholderGroups[size_t(i) % 5]});
    (void)workspace.store().apply(SaveRound{round});
    round = workspace.store().rounds()->front();
    std::vector<Ballot> cast;
    for (int i = 0; i < ballots; ++i) {
        Ballot ballot;
        ballot.participant = QStringLiteral("P%1").arg(i + 1);
        ballot.group = allStakeholderGroups[size_t(i) % 5];
        for (int option = 0; option < options; ++option) {
            const Id id = round.options[size_t(option)].id;
            const int mood = (i * 7 + option * 5) % 11;
            if (method == RoundMethod::Chnri) {
                for (size_t c = 0; c < round.criteria.size(); ++c) {
                    const int lean = (mood + int(c) * 3) % 11 + option;
                    if (lean % 9 != 8) // some are not informed
                        ballot.answers.push_back({id, round.criteria[c].id,
                                                  lean < 6        ? 1.0
                                                      : lean < 10 ? 0.5
                                                                  : 0.0});
                }
            } else if (method == RoundMethod::Agreement) {
                ballot.answers.push_back({id, 0, double(std::clamp(2 - (option + mood) % 4, 0, 2)) / 2});
            } else if (method == RoundMethod::Delphi) {
                ballot.answers.push_back({id, 0, double(std::clamp(9 - option - mood % 3, 1, 9))});
            } else if (method == RoundMethod::DotVoting) {
                if (option < 5)
                    ballot.answers.push_back({id, 0, double(option == i % 5 ? 4 : 1)});
            } else {
                ballot.answers.push_back({id, 0, double((option + i % 3) % options + 1)});
            }
        }
        cast.push_back(ballot);
    }
    if (!cast.empty())
        (void)workspace.store().apply(SaveBallots{round.id, cast});
    workspace.publish();
    return workspace.snapshot()->rounds.front();
}

} // namespace lacuna
