// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// The slides of PptxWriter as an OpenDocument presentation: the same titles, native tables and charts, shapes, links and notes, in our own
/// look. Needs no display and no fonts,
/// but a QGuiApplication for cells drawn as shapes, whose numbers are measured.
class OdpWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::OdpWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    bool takesStories() const override { return true; }
    /// Errors: BadInput if there is nothing to show or it is too large for slides; Io; Cancelled.
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

} // namespace lacuna
