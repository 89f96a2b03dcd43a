// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// A report on paper (reportpages.h): vector, with text that can be selected and searched, and addresses that can be clicked. Needs a
/// QGuiApplication.
class PdfWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PdfWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    bool takesStories() const override { return true; }
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

struct ReportPage;

/// What a PDF says of itself.
struct PdfAbout {
    QString title;
    QString description;
    QDateTime time; ///< of all dates in it
};
/// @p pages (at least one) as a PDF. Needs a QGuiApplication. Errors: Io, Cancelled.
Result<> writePdf(const std::vector<ReportPage>& pages, const PdfAbout& about, QIODevice& device,
                  Progress& progress);

} // namespace lacuna
