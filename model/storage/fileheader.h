// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lacuna {

/// The first 100 bytes of the file @p path, fewer if it is shorter: where SQLite says what a database is.
///
/// Read by SQLite's own means, never with QFile. On POSIX systems closing a file, however it was opened, takes away every lock that the process
/// holds on it; SQLite knows of that and waits with closing, others do not. A catalogue that was looked at behind SQLite's back while it is
/// open would be without locks from then on, and the next program to close it would delete the log that this one goes on writing to.
Result<QByteArray> databaseHeader(const QString& path);

} // namespace lacuna
