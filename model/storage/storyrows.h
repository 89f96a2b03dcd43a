// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/story.h"
#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

/// By position, then name; steps in order.
Result<std::vector<Story>> loadStories(const Connection& connection);
/// Inserts or replaces by id, with all its steps; @p ids numbers them.
Result<> saveStory(Connection& connection, const Story& story, IdSource& ids);

} // namespace lacuna
