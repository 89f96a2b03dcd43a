// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/record.h"
#include "model/support/error.h"

#include <QtCore/QStringList>

#include <vector>

namespace lacuna {

/// What is made of the rows of a sheet: records (TableRecords), or the rows themselves (readPlainTable()).
class RowTaker {
public:
    virtual ~RowTaker() = default;
    /// The next row; blank ones are passed over. @p line is where it stands in the file, 1-based: the row of a sheet, the line of a text. @p cells
    /// is the row's to change. Errors: BadInput for what cannot be taken; cancelled().
    virtual Result<> add(QStringList& cells, qint64 line) = 0;
    /// After the last row, if the headers have to be known before finish(). Errors: as finish().
    virtual Result<> settle() = 0;
    /// After the last row. Errors: as add(); BadInput for a table without rows.
    virtual Result<> finish() = 0;
    /// For what is odd about the rows as such.
    virtual std::vector<ImportIssue>& issues() = 0;
    /// A row that could not be read; @p issue says why.
    virtual void reject(ImportIssue issue) = 0;
    virtual int headerRow() const = 0; ///< 0: not found yet
};

} // namespace lacuna
