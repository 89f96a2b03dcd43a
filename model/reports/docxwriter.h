// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// A gap brief as a Word document: what it shows in sentences, the matrix as native tables, the most pressing gaps with their evidence, the method
/// and the references. A story is one chapter a view.
class DocxWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DocxWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    bool takesStories() const override { return true; }
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

} // namespace lacuna
