// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QIODevice>

#include <vector>

namespace lacuna {

/// One file of a zip.
struct ZipEntry {
    QByteArray name;
    qint64 start = 0; ///< of its bytes in the zip
    qint64 size = 0; ///< bytes
};

/// What is in the zip @p file, in order, if it is as simple as a zip can be: files one after the other, from the first byte on, not compressed and not encrypted, then
/// the list of them, and nothing before, between, beside or after. So all readers of zips find the same in it, and there is nothing that unpacks to more than it
/// is. Refuses besides: a name that is there twice, links, folders, more than @p most entries, zips of more than 4 GB. What the names are is for the caller to judge.
/// Errors: BadInput, Io.
Result<std::vector<ZipEntry>> simpleZip(QIODevice& file, qsizetype most);

} // namespace lacuna
