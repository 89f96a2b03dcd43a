// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/painting/palette.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace lacuna {

/// How a gap map is written. Every writer reads the same map; none counts.
struct ReportOptions {
    QString title; ///< empty: "Country × Sector"
    QString caption;
    QJsonObject
        drawing; ///< as MatrixDrawing::toJson() gives it (model/painting/matrixdrawing.h): style, collapsed, hide empty, sort
    Theme theme = Theme::Light; ///< the colours it is drawn in
    int dpi = 192; ///< png: 96–600
    qint64 sourceDateEpoch = -1; ///< seconds; −1: now. Makes output byte-identical
};

/// When a report with these options is dated: sourceDateEpoch, or now. UTC.
QDateTime exportTime(const ReportOptions& options);

/// One kind of report. Stateless; shared const. The caller owns the QSaveFile and commits only on success.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual QString id() const = 0; ///< "pptx"
    virtual QString name() const = 0; ///< "PowerPoint slides"
    virtual QString extension() const = 0;
    virtual Result<> write(const GapMap& map, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const = 0;
};

/// In the order a menu shows them: pptx, svg, png, csv.
std::vector<std::shared_ptr<const ReportWriter>> standardReports();

/// The standard writer for a file name's ending ("pptx", with or without a dot, in any case); null if there is none.
std::shared_ptr<const ReportWriter> reportFor(QStringView extension);

} // namespace lacuna
