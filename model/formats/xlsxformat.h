// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/spreadsheetformat.h"

namespace lacuna {

/// Excel workbooks (.xlsx, .xlsm); old .xls, binary .xlsb and encrypted ones are not read.
class XlsxFormat final : public SpreadsheetFormat {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XlsxFormat)
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    Likelihood sniffBytes(const QByteArray& start) const override;

protected:
    Result<std::unique_ptr<Workbook>> openWorkbook(OfficePackage& package) const override;
};

} // namespace lacuna
