// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The sheets of workbookOf() as an OpenDocument spreadsheet, with native charts and rules for colours. Rows go into the file one by one, so
/// that memory does not grow with the studies; the limits are those of LibreOffice and Excel, and what they cost is stated on the last sheet.
class OdsWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OdsWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    bool takesStories() const override { return true; }
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

} // namespace lacuna
