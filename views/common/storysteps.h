// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/story.h"
#include "model/catalogue/values.h"

#include <vector>

namespace lacuna {

// How other places put something into a story.

/// As the view was saved: its page says what it shows.
StepKind stepKindOf(const View& view);

/// The one that was made last, which is the one that is being worked on; a new one, not yet saved (its id is 0), if there is none.
Story storyAtWork(const std::vector<Story>& stories);

} // namespace lacuna
