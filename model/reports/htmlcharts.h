// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/htmlpart.h"
#include "model/reports/reportcontent.h"

namespace lacuna {

/// A chart of a web page: a table that everyone can read, with a bar for each line of it.
void writeHtmlChart(HtmlPart& html, const ReportChart& chart);

} // namespace lacuna
