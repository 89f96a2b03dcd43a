// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportcontent.h"

namespace lacuna {

/// The parts of a native chart in a document of Office. Pure.
namespace chartparts {

/// The drawing, in the colours and fonts of the document's theme; refers to the workbook as "rId1".
QByteArray drawing(const ReportChart& chart);
/// The figures as a workbook of one sheet: categories down, series across. Dated @p created, so that the same chart is the same bytes. Errors: Io
/// (there is no room for temporary files).
Result<QByteArray> workbook(const ReportChart& chart, const QDateTime& created);
/// "Studies by year: 2019 4; 2020 7": what is read to those who do not see it.
QString description(const ReportChart& chart);

} // namespace chartparts
} // namespace lacuna
