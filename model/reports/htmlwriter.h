// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

/// One web page of one view or many, with everything in the file: it opens without a network and asks for nothing. Without its script it is a
/// document with the matrix, the ranked gaps and the method; with it, readers filter, fold, search and take references away. The script counts
/// as computeGapMap() does, from columns that the page carries (recountdata.h).
class HtmlWriter : public ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HtmlWriter)
public:
    QString id() const override;
    QString name() const override;
    QString extension() const override;
    bool takesStories() const override { return true; }
    Result<> write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                   Progress& progress) const override;
};

} // namespace lacuna
