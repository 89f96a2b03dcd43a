// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace lacuna {

class GapMap;

/// "171 of 212 studies match · coverage 23 % of 342 applicable cells (evidence coverage 31 %) · 9 not coded by country, 14 not by sector ·
/// 38 cells not applicable": the status line of the Gaps place, translated.
QString gapsStatusText(const GapMap& map);

} // namespace lacuna
