// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/spreadsheetformat.h"

namespace lacuna {

/// OpenDocument spreadsheets, as LibreOffice writes them; not those with a password.
class OdsFormat final : public SpreadsheetFormat {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OdsFormat)
public:
    QString id() const override;
    QString name() const override;
    QStringList extensions() const override;
    Likelihood sniffBytes(const QByteArray& start) const override;

protected:
    Result<std::unique_ptr<Workbook>> openWorkbook(OfficePackage& package) const override;
};

} // namespace lacuna
