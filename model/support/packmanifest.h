// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/packfile.h"
#include "model/support/ziplisting.h"

#include <span>

namespace lacuna {

// The list of what is in a pack (packfile.h), and what a pack may be.

inline const QString packManifestName = QStringLiteral("manifest.json");
constexpr qint64 mostPackBytes = 4000LL * 1024 * 1024; ///< a zip as every reader knows it ends at 4 GB
constexpr qsizetype mostPackParts = 60'000; ///< … and at 65,535 files
constexpr qint64 mostManifestBytes = 32LL * 1024 * 1024;

struct PackList {
    QJsonObject about; ///< what else it says
    std::vector<PackPart> parts;
};

/// "summary.txt", or "files/" and 64 hexadecimal digits; never the manifest.
bool isPackPartName(const QString& name);
QByteArray packManifest(const QJsonObject& about, const std::vector<PackPart>& parts);
/// Errors: BadInput, Newer.
Result<PackList> readPackManifest(const QByteArray& json);
/// Exactly these parts are there, in this order. Error: BadInput.
Result<> comparePackParts(const std::vector<PackPart>& parts, std::span<const ZipEntry> entries);

} // namespace lacuna
