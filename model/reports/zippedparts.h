// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QIODevice>

#include <functional>
#include <span>
#include <vector>

namespace lacuna {

/// Takes the bytes of a part, piece after piece. Errors, Cancelled among them, end the part.
using PartTake = std::function<Result<>(QByteArrayView)>;
/// Hands over the bytes of a part that is too large to lie in memory.
using PartWrite = std::function<Result<>(const PartTake&)>;

struct ZippedPart {
    QString name; ///< as in the zip: "ppt/slides/slide1.xml"
    QByteArray data;
    PartWrite write{}; ///< called once, instead of data; none: data
    bool stored = false; ///< not compressed, as some readers expect of their first part
    std::function<bool()> wanted{}; ///< asked when the parts before it are written; none: it is
};

/// Writes @p parts to @p device as a zip, in their order, each dated @p time (not before 1980, UTC), so that equal parts give equal bytes. @p device
/// need not be seekable; the compressed file lies in memory meanwhile. This is the only place of the
/// folder that sees KZip.
/// Errors: Io if the device takes less than all, those of PartWrite, Cancelled.
Result<> writeZip(QIODevice& device, std::span<const ZippedPart> parts, const QDateTime& time,
                  Progress& progress);

/// The parts of a zip that a library of ours has just made, by name. Errors: Internal if it is none.
Result<std::vector<ZippedPart>> unzipped(QByteArray data);

/// Copies @p data to @p device in pieces, checking each. Errors: Io with what the device says, Cancelled.
Result<> writeAll(QIODevice& device, const QByteArray& data, Progress& progress);

} // namespace lacuna
