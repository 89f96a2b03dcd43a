// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lacuna {

/// @p path, absolute, and if it is a symbolic link to a file (or to a link …), the name of that: under which it is opened, and beside which SQLite keeps what
/// belongs to it. A link that leads nowhere stays as it is.
QString realName(const QString& path);

/// The first 100 bytes of the file @p path or of the one that it is a link to, fewer if it is shorter: where SQLite says what a database is.
///
/// Read by SQLite's own means, never with QFile. On POSIX systems closing a file, however it was opened, takes away every lock that the process
/// holds on it; SQLite knows of that and waits with closing, others do not. A catalogue that was looked at behind SQLite's back while it is
/// open would be without locks from then on, and the next program to close it would delete the log that this one goes on writing to.
Result<QByteArray> databaseHeader(const QString& path);

} // namespace lacuna
