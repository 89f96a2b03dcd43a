// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportcontent.h"

#include <QtCore/QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace lacuna {

/// One page of a report on paper. Lengths in pixels of 1/96 inch.
struct ReportPage {
    QSizeF size;
    std::function<void(QPainter&)> paint; ///< with the page's corner at 0, 0; holds what it draws
};

/// A report laid out on paper: matrix, map, charts, gap list, changes, cells, method and references of each view, as far as options.parts has
/// them. For PDF and for previews. @p content must outlive the pages. Needs a QGuiApplication; any thread. Errors: Internal without one,
/// BadInput if there is nothing to show, Cancelled.
Result<std::vector<ReportPage>> layPages(const ReportContent& content, const ReportOptions& options,
                                         Progress& progress);

/// The size of @p paper, upright.
QSizeF paperSize(Paper paper);

/// What the footer of a page says besides its number.
QString pageFooter(const ReportContent& content, const ReportOptions& options);

} // namespace lacuna
