// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"
#include "model/support/progress.h"

namespace lacuna {

// Copies of catalogues. Each is written beside its place, verified, and only then put there.

/// Writes a verified copy of what @p source sees now to @p target.
Result<> copyDatabase(Connection& source, const QString& target, Progress& progress);
/// Error, if a copy of @p catalogue may not be put at @p to: BadInput (the catalogue itself, or a file that is none), NotFound (no such folder).
Result<> mayBecomeCopy(const QString& catalogue, const QString& to);
/// Writes a verified copy of @p catalogue, which may be in use, to @p to: as it is, of whatever known version. Errors: those of opening
/// and of mayBecomeCopy(); Busy (@p to is in use), Io, Cancelled.
Result<> copyCatalogue(const QString& catalogue, const QString& to, Progress& progress);
/// The same to a name that nothing has yet, brought up to the present version there. Nothing is left of it on failure.
Result<> copyAtPresentVersion(const QString& catalogue, const QString& to, Progress& progress);

} // namespace lacuna
