// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lacuna {

/// From now on, being asked to stop (Ctrl-C, kill, a terminal that is closed) cancels all work of the program, which then ends like work that a user cancels: what is
/// temporary, perhaps with confidential text in it, is removed by its owner, and what was finished stays. A second time ends the program at once. For the
/// command line; the window has EndSignals.
void stopByCancelling();

} // namespace lacuna
