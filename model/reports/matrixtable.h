// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixlayout.h"
#include "model/painting/palette.h"

#include <QtCore/QCoreApplication>

#include <vector>

namespace lacuna {

/// What lies under a table cell's text.
enum class CellFill { Plain, GapHatch, NotApplicableHatch };

/// One cell of the table: the text that survives in grey and when read aloud, and its looks.
struct MatrixTableCell {
    QString text; ///< "5 Σ": the number and the mark of its class
    CellFill fill = CellFill::Plain;
    QColor ground;
    QColor hatch; ///< of the hatch, if any
    QColor ink;
    bool bold = false;
    bool dashed = false; ///< outlined with dashes: in progress
    std::optional<GapClass> gapClass; ///< absent for totals
};

/// One cell of the nested column headers.
struct MatrixTableHeader {
    QString text;
    int level = 0; ///< first level it takes, 0 = top
    int levels = 1;
    int first = 0; ///< first column it spans
    int last = 0; ///< inclusive
    bool group = false; ///< stands over its children
};

/// A gap map as the table that documents show: the lines of a MatrixLayout, in its order, with a totals row and column at the end if the
/// drawing has them. Counts nothing and sorts nothing. Refers to the layout and palette, which must outlive it.
class MatrixTable {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MatrixTable)
public:
    MatrixTable(const MatrixLayout& layout, const Palette& palette);

    const GapMap& map() const { return *m_layout.map(); }
    const MatrixLayout& layout() const { return m_layout; }
    const Palette& palette() const { return m_palette; }
    int rows() const { return int(m_layout.rowLines().size()); } ///< without the totals
    int columns() const { return int(m_layout.columnLines().size()); }
    bool hasTotals() const { return m_layout.drawing().totals; }

    QString corner() const; ///< "Country"
    QString rowLabel(int row) const; ///< @p row = rows(): "All"
    int rowDepth(int row) const; ///< levels to indent
    bool isParentRow(int row) const;
    int rowParent(int row) const; ///< the line this one lies under; −1: none shown
    QString columnLabel(int column) const;
    bool isParentColumn(int column) const;
    int headerLevels() const { return m_levels; }
    /// All header cells but the corner, each once; together they cover every level of every column, totals included.
    const std::vector<MatrixTableHeader>& headers() const { return m_headers; }
    /// True if a header stands over both @p column and the one before it.
    bool isInsideGroup(int column) const;

    /// @p row = rows() or @p column = columns(): totals.
    MatrixTableCell cell(int row, int column) const;
    /// The looks of a cell of @p gapClass with @p n studies, for legends.
    MatrixTableCell sample(GapClass gapClass, int n) const;
    const GapCell& source(int row, int column) const;

    /// Classes that occur among the cells shown, in the order of the rules.
    const std::vector<GapClass>& classes() const { return m_classes; }
    int largest() const { return m_largest; } ///< n of the largest leaf cell

private:
    void buildHeaders();
    void buildParents();
    void findClasses();

    const MatrixLayout& m_layout;
    const Palette& m_palette;
    int m_largest = 0;
    int m_levels = 1;
    std::vector<MatrixTableHeader> m_headers;
    std::vector<int> m_parents; ///< per row
    std::vector<GapClass> m_classes;
};

/// The symbol that carries a class without colour: "▨", "○", "•", "Σ", "▽", "◷", "①"; empty if covered.
QString gapClassSymbol(GapClass gapClass);

} // namespace lacuna
