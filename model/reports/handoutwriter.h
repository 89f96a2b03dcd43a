// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/report.h"

namespace lacuna {

/// A handout as a file: nothing is counted, chosen or shortened. Title (empty: the handout's), theme, paper, slides, slideTemplate and sourceDateEpoch
/// of the options are used, the rest is a gap map's. Stateless; any thread.
class HandoutWriter {
public:
    virtual ~HandoutWriter() = default;
    virtual QString name() const = 0; ///< "Word document"
    virtual QString extension() const = 0; ///< "docx"
    /// Errors: BadInput (the handout has neither title nor blocks; the template cannot be used), Internal without a QGuiApplication (pdf), Io,
    /// Cancelled.
    virtual Result<> write(const Handout& handout, const ReportOptions& options, QIODevice& device,
                           Progress& progress) const = 0;
};

/// In the order a menu shows them: docx, pptx, pdf, html, xlsx, odp.
std::vector<std::shared_ptr<const HandoutWriter>> handoutWriters();
/// By a file name's ending, with or without a dot, in any case; null if there is none.
std::shared_ptr<const HandoutWriter> handoutWriterFor(QStringView extension);

} // namespace lacuna
