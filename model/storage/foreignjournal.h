// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QString>

namespace lacuna {

/// Error: BadInput, if a rollback journal lies beside the database @p path that names a super-journal: a further file, which SQLite deletes when it plays the
/// journal back, whatever it is. Whoever sends a catalogue together with its journal could have any file of the recipient's removed by it. Lacuna never writes in
/// several databases at once and so never makes one. To be asked before SQLite opens @p path; nobody who can write in the folder at this very moment is kept
/// from putting a journal there in between.
Result<> refuseForeignJournal(const QString& path);

} // namespace lacuna
