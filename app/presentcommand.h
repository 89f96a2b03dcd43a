// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/command.h"
#include "model/catalogue/ids.h"
#include "model/catalogue/story.h"

#include <vector>

namespace lacuna {

/// The story of @p stories that is called @p name, in any case. Error: NotFound, naming those there are.
Result<const Story*> findStory(const std::vector<Story>& stories, const QString& name);

/// The same, to be presented. Error besides: BadInput if it has no step.
Result<Id> storyNamed(const std::vector<Story>& stories, const QString& name);

/// What "present" takes, for those who parse its words again once there is a window.
std::vector<OptionSpec> presentOptions();

/// "present" finds out whether there is something to present, without a display; runPresentation() (windowmain.h) presents it.
std::vector<Command> presentCommands();

} // namespace lacuna
