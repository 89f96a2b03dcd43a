// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../priorities/roundfixture.h"
#include "support/testworkspace.h"

namespace lacuna {

inline constexpr const char* storyCanary = "CANARY-of-the-notes-7d1f";

inline View savedCountryView(TestWorkspace& workspace, const QString& name, int rowDepth = -1)
{
    View view;
    view.name = name;
    view.caption = QStringLiteral("Countries of Asia and the Pacific by sector, all studies of the sample.");
    view.question.rows = workspace.dimension(QStringLiteral("country"));
    view.question.columns = workspace.dimension(QStringLiteral("sector"));
    view.question.rowScope = workspace.term(QStringLiteral("country"), QStringLiteral("ILO-AP"));
    view.question.rowDepth = rowDepth;
    view.id = workspace.store().apply(SaveView{view})->id;
    return view;
}

/// A story with a step of every kind, over the sample and a made-up round, with notes that nobody but the presenter may see.
inline Story makeStory(TestWorkspace& workspace, RoundMethod method = RoundMethod::DotVoting,
                       int ballots = 21)
{
    const View view = savedCountryView(workspace, QStringLiteral("Where research exists"));
    const Round round = makeRound(workspace, method, 6, ballots);
    Story story;
    story.name = QStringLiteral("Forum");
    story.subtitle = QStringLiteral("A workshop");
    for (const StepKind kind : allStepKinds) {
        StoryStep step;
        step.kind = kind;
        step.view = showsView(kind) ? view.id : 0;
        step.round = showsRound(kind) ? round.id : 0;
        step.notes = QString::fromLatin1(storyCanary) + QStringLiteral(" say hello");
        step.planned = 120;
        if (kind == StepKind::Title) {
            step.title = QStringLiteral("What do we not know yet?");
            step.text = QStringLiteral("Forced labour and trafficking in persons in Asia and the Pacific");
        } else if (kind == StepKind::Text) {
            step.title = QStringLiteral("What we ask today");
            step.text = QStringLiteral("- What research exists?\n- What was learned about doing research?\n"
                                       "- Where are the gaps?\n- What should be researched next?");
        }
        story.steps.push_back(step);
    }
    story.id = workspace.store().apply(SaveStory{story})->id;
    workspace.publish();
    return story;
}

} // namespace lacuna
