// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportpages.h"

#include <QtCore/QString>

namespace lacuna {

/// The parts of a report that are text, as HTML that QTextDocument understands: headings, tables, links. Everything is escaped.
namespace textpages {

/// What a step of a story says that shows no view: texts, bars as a list of their numbers, tables.
QString step(const ReportInsert& insert);
QString gapList(const ReportView& view, const ReportOptions& options);
/// Empty if the view compares nothing.
QString changes(const ReportView& view);
/// Which studies are in each of the cells shown; empty without studies.
Result<QString> cellStudies(const ReportContent& content, const ReportView& view, Progress& progress);
QString method(const ReportView& view, const ReportOptions& options);
/// References of all studies of the views, each once; empty without studies.
Result<QString> sources(const ReportContent& content, const ReportOptions& options, Progress& progress);

/// @p html over as many pages of @p paper as it takes. @p title stands at the head of the first.
std::vector<ReportPage> paged(const QString& title, const QString& html, QSizeF paper,
                              const ReportOptions& options);

} // namespace textpages

} // namespace lacuna
