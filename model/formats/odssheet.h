// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/packagexml.h"
#include "model/formats/sheetrows.h"

namespace lacuna {

/// Reads the rows of the table:table just started. Errors: BadInput; those of SheetRows.
Result<> readOdsSheet(PackageXml& xml, SheetRows& rows);

} // namespace lacuna
