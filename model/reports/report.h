// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"
#include "model/painting/palette.h"
#include "model/painting/reportparts.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

namespace lacuna {

/// How a report is written. Every writer reads the same gap map; none counts.
struct ReportOptions {
    QString title; ///< empty: "Country × Sector"
    QString caption;
    QJsonObject
        drawing; ///< as MatrixDrawing::toJson() gives it (model/painting/matrixdrawing.h): style, collapsed, hide empty, sort
    Theme theme = Theme::Light; ///< the colours it is drawn in
    int dpi = 192; ///< png: 96–600
    qint64 sourceDateEpoch = -1; ///< seconds; −1: now. Makes output byte-identical
    ReportParts parts = allReportParts;
    Confidentials confidential; ///< what may leave all the same
    int mostGaps = 20; ///< of the gap list; 0: all
    SlideShape slides = SlideShape::Wide;
    QByteArray
        slideTemplate; ///< pptx: a .pptx or .potx whose master, layouts, colours and fonts are used; empty: our own
    Paper paper = Paper::A4; ///< pdf, docx
};

/// When a report with these options is dated: sourceDateEpoch, or now. UTC.
QDateTime exportTime(const ReportOptions& options);

struct ReportContent;

/// One kind of report. Stateless; shared const. The caller owns the QSaveFile and commits only on success.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual QString id() const = 0; ///< "pptx"
    virtual QString name() const = 0; ///< "PowerPoint slides"
    virtual QString extension() const = 0;
    /// True if several views fit into one file; otherwise write() takes a content of one view only.
    virtual bool takesStories() const { return false; }
    /// Title, caption and drawing are each view's own; those of @p options are ignored. Errors: BadInput (nothing to show, more views
    /// than the format has room for), Io, Cancelled.
    virtual Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const = 0;
    /// A report of one map, titled and drawn as @p options say, without studies.
    Result<> writeMap(const GapMap& map, const ReportOptions& options, QIODevice& device,
                      Progress& progress) const;
};

/// In the order a menu shows them: pptx, xlsx, docx, html, pdf, svg, png, csv.
std::vector<std::shared_ptr<const ReportWriter>> standardReports();

/// The standard writer for a file name's ending ("pptx", with or without a dot, in any case); null if there is none.
std::shared_ptr<const ReportWriter> reportFor(QStringView extension);

} // namespace lacuna
