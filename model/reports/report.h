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

/// What a report of several pages holds, as far as its format has room for it and there is something to say.
enum class ReportPart : quint16 {
    Title = 1 << 0, ///< what it is about, and the figures that count
    Matrix = 1 << 1,
    Map = 1 << 2, ///< where one of the axes is of countries
    Charts = 1 << 3,
    GapList = 1 << 4, ///< the ranked gaps
    Changes = 1 << 5, ///< what changed since; where the view compares
    CellStudies = 1 << 6, ///< which studies are in each cell
    Method = 1 << 7, ///< where the numbers come from and what the classes mean
    Sources = 1 << 8, ///< references of all studies
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
constexpr ReportParts allReportParts = ReportParts::fromInt((1 << 9) - 1);

/// What is left out of every report unless the user ticks it: it may name people.
enum class Confidential : quint8 {
    StudyNotes = 1 << 0, ///< Study::notes
    FileNames = 1 << 1, ///< names of attached files
    GapNotes = 1 << 2, ///< what the team wrote about a gap, who fills it and whom to ask
};
Q_DECLARE_FLAGS(Confidentials, Confidential)

enum class SlideShape : quint8 { Wide, Standard }; ///< 16:9, 4:3
enum class Paper : quint8 { A4, Letter, A3 };

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

/// In the order a menu shows them: pptx, html, svg, png, csv.
std::vector<std::shared_ptr<const ReportWriter>> standardReports();

/// The standard writer for a file name's ending ("pptx", with or without a dot, in any case); null if there is none.
std::shared_ptr<const ReportWriter> reportFor(QStringView extension);

} // namespace lacuna

Q_DECLARE_OPERATORS_FOR_FLAGS(lacuna::ReportParts)
Q_DECLARE_OPERATORS_FOR_FLAGS(lacuna::Confidentials)
