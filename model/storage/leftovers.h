// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>

namespace lacuna {

/// Removes what programs that were killed left in @p folder on the way to becoming a catalogue (temporaryNameFor()): copies, backups, salvaged ones, with what SQLite keeps beside
/// them. Only what nobody wrote to for a day before @p now and nobody holds; links and what has other names are left alone. Returns how many files went.
int sweepLeftovers(const QString& folder, const QDateTime& now);

} // namespace lacuna
