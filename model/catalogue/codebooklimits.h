// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna {

/// How many levels the terms of a dimension may have, wherever they come from: what follows them downwards relies on it. Codebook takes what lies deeper up to the
/// last of them.
constexpr int mostTermLevels = 32;

} // namespace lacuna
