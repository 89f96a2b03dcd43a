// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QIODevice>

namespace lacuna {

/// Writes what @p from holds from its position on to @p to as a gzip file (RFC 1952) of several members, compressed on all processors and fast rather than
/// small. The same input gives the same bytes. Memory: some MB. Errors: Io, Cancelled.
Result<> gzip(QIODevice& from, QIODevice& to, Progress& progress);

/// The reverse of any gzip file, read to its end. Writes never more than @p size bytes. Errors: BadInput (no gzip file, damaged, cut off, or not exactly
/// @p size bytes), Io, Cancelled.
Result<> gunzip(QIODevice& from, QIODevice& to, qint64 size, Progress& progress);

} // namespace lacuna
