// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/packagexml.h"
#include "model/formats/spreadsheetformat.h"

namespace lacuna {

/// The spreadsheet of an OpenDocument package (ODF 1.2 and later). Its sheets are all in one part, which is read once to list them and again for each
/// sheet that is read.
class OdsWorkbook final : public Workbook {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OdsWorkbook)
public:
    /// @p package must outlive it. Errors: BadInput.
    static Result<std::unique_ptr<OdsWorkbook>> open(OfficePackage& package);

    const std::vector<Sheet>& sheets() const override { return m_sheets; }
    Result<> read(size_t sheet, SheetRows& rows) override;

private:
    explicit OdsWorkbook(OfficePackage& package)
        : m_package(package)
    {
    }
    static Result<> refuseEncrypted(OfficePackage& package);
    Result<> listSheets();

    OfficePackage& m_package;
    std::vector<Sheet> m_sheets;
};

} // namespace lacuna
