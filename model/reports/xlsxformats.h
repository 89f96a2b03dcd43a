// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/workbook.h"

struct lxw_format;
struct lxw_workbook;

namespace lacuna {

/// The styles of a workbook as libxlsxwriter's formats, made when first used. The library's workbook owns them.
class XlsxFormats {
public:
    XlsxFormats(const Workbook& book, lxw_workbook* target);

    lxw_format* format(int style);
    /// What a rule may change: ink and ground.
    lxw_format* ruleFormat(const SheetStyle& style);

private:
    const Workbook& m_book;
    lxw_workbook* m_target;
    std::vector<lxw_format*> m_formats;
};

/// Where the library writes 0 for "none", black has a number of its own.
quint32 xlsxColour(const QColor& colour);

} // namespace lacuna
