// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// A deck of one view or a story: title; for each view an overview of groups if its matrix needs several slides, the matrix as native tables over as
/// many slides as it needs, map, charts, ranked gaps, changes; then how to read it, the studies of the cells, sources. Needs no display and no fonts,
/// but a QGuiApplication for cells drawn as shapes, whose numbers are measured.
class PptxWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PptxWriter)
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
