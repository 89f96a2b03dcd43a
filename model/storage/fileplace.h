// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace lacuna {

// Where catalogues lie, as far as it matters for keeping them safe.

enum class FilePlace {
    Local,
    Shared, ///< on another machine, or on a virtual one's host: memory is not shared with who else has the file open, and locks may not hold
};

/// By what the system says of a volume: its file system's @p type ("nfs4", "fuse.sshfs") and its @p device ("//server/share").
FilePlace filePlace(QByteArrayView type, QByteArrayView device);
/// Where the file @p path lies or, if it is not there yet, would.
FilePlace filePlaceOf(const QString& path);

/// Makes the file @p path, empty, for its owner's eyes only from the first moment on; what SQLite keeps beside it gets the same permissions. Not an error if that
/// is not possible there: whoever goes on to write the file meets the reason.
void makePrivateFile(const QString& path);

} // namespace lacuna
