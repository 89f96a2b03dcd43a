// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testworkspace.h"

namespace lacuna {

// What Home has to show besides studies. Made up: nothing of it is a finding.

/// Practices of all stages but two, from the first studies of the catalogue.
inline std::vector<Practice> addSamplePractices(TestWorkspace& workspace)
{
    const std::pair<QString, int> stages[] = {{QStringLiteral("DES"), 6},
                                              {QStringLiteral("ETH"), 11},
                                              {QStringLiteral("SAM"), 8},
                                              {QStringLiteral("COL"), 9},
                                              {QStringLiteral("ANA"), 3}};
    const Id dimension = workspace.dimension(QString(practiceStageKey));
    const auto studies = workspace.snapshot()->studies->ids();
    SavePractices edit;
    for (const auto& [code, count] : stages) {
        for (int i = 0; i < count; ++i) {
            Practice& practice = edit.practices.emplace_back();
            practice.kind = allPracticeKinds[size_t(i) % allPracticeKinds.size()];
            practice.title = QStringLiteral("Practice %1 of %2").arg(i + 1).arg(code);
            practice.text = QStringLiteral("Interviewers come from the communities they ask.");
            practice.sources = {{.study = studies[(edit.practices.size() * 3) % studies.size()],
                                 .page = QStringLiteral("12"),
                                 .quote = {}}};
            practice.terms = {
                {.dimension = dimension, .term = workspace.term(QString(practiceStageKey), code)}};
        }
    }
    workspace.store().apply(edit).value();
    workspace.publish();
    return workspace.snapshot()->practiceList;
}

/// Of the questions 1 to 3.
inline void addSampleContributions(TestWorkspace& workspace)
{
    SaveContributions edit;
    for (int i = 0; i < 12; ++i) {
        Contribution& contribution = edit.contributions.emplace_back();
        contribution.question = 1 + i % 3;
        contribution.group = allStakeholderGroups[size_t(i) % allStakeholderGroups.size()];
        contribution.text = QStringLiteral("Contribution %1").arg(i + 1);
    }
    workspace.store().apply(edit).value();
    workspace.publish();
}

/// A CHNRI round of seven options with ballots of five groups; its id.
inline Id addSampleRound(TestWorkspace& workspace, int ballots = 28)
{
    SaveRound edit;
    edit.round.name = QStringLiteral("Regional workshop");
    edit.round.criteria = standardCriteria();
    edit.round.settings.resamples = 200;
    for (const QString& title :
         {QStringLiteral("Prevalence of forced labour in domestic work"),
          QStringLiteral("Recruitment debts before departure"),
          QStringLiteral("Effect of inspection in brick kilns"),
          QStringLiteral("Workers at sea: access and sampling"),
          QStringLiteral("Remedies that reach victims, and how people come to know of them at all"),
          QStringLiteral("Children of bonded families"), QStringLiteral("Returned migrants")})
        edit.round.options.emplace_back().title = title;
    const Id id = workspace.store().apply(edit).value().id;
    workspace.publish();
    const Round round = workspace.snapshot()->rounds.front();
    SaveBallots votes;
    votes.round = id;
    for (int at = 0; at < ballots; ++at) {
        Ballot& ballot = votes.ballots.emplace_back();
        ballot.participant = QStringLiteral("Participant %1").arg(at + 1);
        ballot.group = allStakeholderGroups[size_t(at) % 5];
        for (size_t option = 0; option < round.options.size(); ++option) {
            for (size_t criterion = 0; criterion < round.criteria.size(); ++criterion) {
                const size_t doubt = (size_t(at) * 7 + option * 3 + criterion * 5) % 17;
                ballot.answers.push_back({.option = round.options[option].id,
                                          .criterion = round.criteria[criterion].id,
                                          .value = doubt < option * 2  ? 0
                                              : doubt < option * 2 + 3 ? 0.5
                                                                       : 1.0});
            }
        }
    }
    if (ballots > 0)
        workspace.store().apply(votes).value();
    workspace.publish();
    return id;
}

} // namespace lacuna
