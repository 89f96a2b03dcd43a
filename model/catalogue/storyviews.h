// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/story.h"
#include "model/catalogue/values.h"

namespace lacuna {

/// What a story shows.
struct StoryViews {
    std::vector<View>
        views; ///< of the steps that show one, in their order, each with the title and caption of its step, if that has them
    std::vector<QString> notes; ///< the speaker's, by view
    /// Every step but those whose view was deleted; of those that show a view, in the order of @c views. Whether rounds are still there is not looked at.
    std::vector<StoryStep> steps;
    int missing = 0; ///< steps whose view was deleted
};

/// The views of @p story among all @p views of its catalogue. Pure.
StoryViews viewsOf(const Story& story, const std::vector<View>& views);

} // namespace lacuna
