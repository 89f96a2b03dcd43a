// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/packagexml.h"
#include "model/formats/sheetvalues.h"
#include "model/formats/spreadsheetformat.h"

#include <QtCore/QHash>

namespace lacuna {

/// An Excel workbook (ECMA-376, transitional or strict): what its sheets share is read at once, the sheets row by row.
class XlsxWorkbook final : public Workbook {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XlsxWorkbook)
public:
    /// @p package must outlive it. Errors: BadInput.
    static Result<std::unique_ptr<XlsxWorkbook>> open(OfficePackage& package);

    const std::vector<Sheet>& sheets() const override { return m_sheets; }
    Result<> read(size_t sheet, SheetRows& rows) override;

private:
    explicit XlsxWorkbook(OfficePackage& package)
        : m_package(package)
    {
    }
    Result<> readSheetList(const QString& name);
    Result<> readStyles(const QString& name);
    Result<> readStrings(const QString& name, SheetRows& rows);

    OfficePackage& m_package;
    std::vector<Sheet> m_sheets;
    QStringList m_parts; ///< of the sheets
    std::vector<NumberKind> m_kinds; ///< by a cell's style
    QString m_stringsPart;
    std::vector<QString> m_strings; ///< shared by the cells; read with the first sheet
    bool m_from1904 = false;
};

/// The text of a shared or inline string, the element just started: its runs without their looks and without phonetic guides. Control characters that XML
/// cannot hold ("_x000D_") are put back, but for NUL.
QString xlsxText(PackageXml& xml);

} // namespace lacuna
