// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/prismaflow.h"
#include "model/reports/report.h"
#include "model/reports/slide.h"

namespace lacuna {

/// A PRISMA flow diagram as a file. Title, theme, dpi and sourceDateEpoch of the options are used, the rest is a matrix's.
class FlowWriter {
public:
    virtual ~FlowWriter() = default;
    virtual QString name() const = 0; ///< "PowerPoint slide"
    virtual QString extension() const = 0; ///< "pptx"
    /// Errors: Internal without a QGuiApplication (pictures), BadInput (a picture too large), Io, Cancelled.
    virtual Result<> write(const PrismaFlow& flow, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const = 0;
};

/// In the order a menu shows them: pptx (shapes and connectors that can be edited), svg, png, json.
std::vector<std::shared_ptr<const FlowWriter>> flowWriters();
/// By a file name's ending, with or without a dot, in any case; null if there is none.
std::shared_ptr<const FlowWriter> flowWriterFor(QStringView extension);

/// What the options say it is called, or "Flow of studies: …".
QString flowTitle(const PrismaFlow& flow, const ReportOptions& options);
/// The slide alone: real shapes, connectors and text, at the largest text that fits. Never less than 9 points; then the rarest reasons are
/// summed up.
Slide flowSlide(const PrismaFlow& flow, const ReportOptions& options);

} // namespace lacuna
