// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSizeF>

#include <functional>

class QPainter;

namespace lacuna {

/// The matrix as an image of options.dpi dots per inch (96–600). Needs a QGuiApplication (the offscreen one will do).
class PngWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PngWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    /// Errors: BadInput if there is nothing to show, dpi is out of range, or the image would exceed 200 megapixels or 30,000 a side (the
    /// message names the finest dpi that works); Io; Cancelled.
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;

    /// Any drawing of ours as an image: @p size in pixels of 1/96 inch, each @p scale dots wide. Errors: BadInput if it would be too large; Io;
    /// Cancelled.
    static Result<> writeDrawing(QSizeF size, double scale, const QString& title, const QString& description,
                                 const std::function<void(QPainter&)>& paint, QIODevice& device,
                                 Progress& progress);
};

} // namespace lacuna
