// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/storyviews.h"

#include <algorithm>

namespace lacuna {

StoryViews viewsOf(const Story& story, const std::vector<View>& views)
{
    StoryViews shown;
    for (const StoryStep& step : story.steps) {
        if (!showsView(step.kind)) {
            shown.steps.push_back(step);
            continue;
        }
        const auto view = std::ranges::find(views, step.view, &View::id);
        if (step.view == 0 || view == views.end()) {
            ++shown.missing;
            continue;
        }
        shown.steps.push_back(step);
        shown.views.push_back(*view);
        shown.notes.push_back(step.notes);
        if (!step.title.trimmed().isEmpty())
            shown.views.back().name = step.title;
        if (!step.caption.trimmed().isEmpty())
            shown.views.back().caption = step.caption;
    }
    return shown;
}

} // namespace lacuna
