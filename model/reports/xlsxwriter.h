// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The sheets of workbookOf() as an Excel workbook, with native charts and rules for colours. Rows go to temporary files one by one, so that
/// memory does not grow with the studies; Excel's limits are kept and what they cost is stated on the last sheet.
class XlsxWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::XlsxWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    bool takesStories() const override { return true; }
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

struct Workbook;

/// @p book as an Excel workbook; paper and sourceDateEpoch of the options are used. Errors: Io, Internal, Cancelled.
Result<> writeXlsx(const Workbook& book, const ReportOptions& options, QIODevice& device, Progress& progress);

} // namespace lacuna
