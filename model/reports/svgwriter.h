// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSizeF>

#include <functional>

class QPainter;

namespace lacuna {

/// The matrix as a scalable picture. Needs a QGuiApplication (the offscreen one will do).
class SvgWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SvgWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    /// Errors: BadInput if there is nothing to show or it is too large; Io; Cancelled.
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;

    /// Any drawing of ours as an SVG file of @p size pixels that every program reads: without what XML forbids, and with families that other
    /// machines have. Errors: Internal; those of writeAll().
    static Result<> writeDrawing(QSizeF size, const QString& title, const QString& description,
                                 const std::function<void(QPainter&)>& paint, QIODevice& device,
                                 Progress& progress);
};

} // namespace lacuna
