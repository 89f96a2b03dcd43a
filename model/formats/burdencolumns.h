// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace lacuna {

/// What a column of a table of figures is.
enum class BurdenColumn {
    Area,
    Code,
    Value,
    Low,
    High,
    Unit,
    Year,
    Definition,
    Source,
    RegionSet,
    Url,
    Note
};

/// Which header of a table means which column: the names people, ILO, the World Bank and others use, in English and French; case, accents and
/// punctuation do not matter. Of several that mean the same, the first.
class BurdenColumns {
public:
    /// @p dimensionNames: key and label of the dimension the areas are of, which may head their column, too.
    BurdenColumns(const QStringList& headers, const QStringList& dimensionNames);

    bool has(BurdenColumn column) const { return m_headers.contains(column); }
    QString header(BurdenColumn column) const { return m_headers.value(column); }
    /// The cell of @p row, trimmed and no longer than a figure's text may be; a reader with every column kept as an extra field made it.
    QString cell(const Study& row, BurdenColumn column) const;

private:
    QHash<BurdenColumn, QString> m_headers;
};

} // namespace lacuna
