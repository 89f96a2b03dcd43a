// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/packagexml.h"
#include "model/formats/sheetrows.h"
#include "model/formats/sheetvalues.h"

namespace lacuna {

/// What the cells of a sheet refer to.
struct XlsxShared {
    const std::vector<QString>& strings;
    const std::vector<NumberKind>& kinds; ///< by style
    bool from1904 = false;
};

/// Reads the rows of a worksheet part. Formulas count by the value that was kept with them. Errors: BadInput; those of SheetRows.
Result<> readXlsxSheet(PackageXml& xml, const XlsxShared& shared, SheetRows& rows);

} // namespace lacuna
