// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importpreview.h"
#include "model/formats/format.h"

namespace lacuna {

/// How many records and rows a preview shows.
constexpr int previewRecords = 50;

/// Reads the beginning of @p source as its settings say. A table whose headers are known from an import of the past (@p mappings) is read as it was
/// then, unless the settings map it themselves. Errors: as openSource(), formatOfSource() and the format's read(). Any thread.
Result<ImportPreview> previewSource(const ImportSource& source, const FormatRegistry& formats,
                                    const Codebook& codebook, const std::vector<ImportMapping>& mappings,
                                    Progress& progress);

/// What can be chosen with these formats and this codebook.
ImportChoices importChoicesFor(const FormatRegistry& formats, const Codebook& codebook);

} // namespace lacuna
