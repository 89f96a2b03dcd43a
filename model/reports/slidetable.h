// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/slide.h"
#include "model/reports/tablepages.h"

#include <functional>

namespace lacuna {

/// One page of the matrix as a native table: merged nested headers, the "continued" line, rows with their header, tiles with their marks, which
/// lead where @p links say.
SlideTable slideTable(const MatrixTable& table, const TablePlan& plan, const TablePage& page,
                      const std::function<SlideLink(int row, int column)>& links = {});

} // namespace lacuna
