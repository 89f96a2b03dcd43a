// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/commandpalette.h"

namespace lacuna {

/// "Search: NAME" and "Collection: NAME" for the palette: choosing one makes it the filter.
std::vector<PaletteEntry> filterEntries(Workspace* workspace);

} // namespace lacuna
