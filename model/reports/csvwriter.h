// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The whole map as gapMapToCsv() gives it: numbers for other programs, whatever the drawing folds or hides.
class CsvWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CsvWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

} // namespace lacuna
