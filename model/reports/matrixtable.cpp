// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/matrixtable.h"

#include "model/painting/ramp.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QLocale>

#include <bitset>
#include <set>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Labels come from anyone's file.
QString oneLine(const QString& label)
{
    return xmlSafe(label).simplified();
}

} // namespace

QString gapClassSymbol(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::NotApplicable:
        return u"×"_s;
    case GapClass::AbsoluteGap:
        return u"▨"_s;
    case GapClass::InProgress:
        return u"○"_s;
    case GapClass::Thin:
        return u"•"_s;
    case GapClass::SynthesisGap:
        return u"Σ"_s;
    case GapClass::LowConfidence:
        return u"▽"_s;
    case GapClass::Stale:
        return u"◷"_s;
    case GapClass::SingleMethod:
        return u"①"_s;
    case GapClass::Covered:
        break;
    }
    return {};
}

MatrixTable::MatrixTable(const MatrixLayout& layout, const Palette& palette)
    : m_layout(layout)
    , m_palette(palette)
    , m_largest(largestLeafCount(*layout.map()))
{
    buildHeaders();
    buildParents();
    findClasses();
}

QString MatrixTable::corner() const
{
    return m_layout.rowsLabel();
}

QString MatrixTable::rowLabel(int row) const
{
    return row == rows() ? tr("All")
                         : oneLine(m_layout.rowItem(m_layout.rowLines()[size_t(row)].index).label);
}

int MatrixTable::rowDepth(int row) const
{
    return row == rows() ? 0 : m_layout.rowLines()[size_t(row)].depth;
}

bool MatrixTable::isParentRow(int row) const
{
    return row == rows() || m_layout.rowLines()[size_t(row)].parent;
}

int MatrixTable::rowParent(int row) const
{
    return row == rows() ? -1 : m_parents[size_t(row)];
}

QString MatrixTable::columnLabel(int column) const
{
    if (column == columns())
        return tr("All");
    return oneLine(m_layout.columnLabel(m_layout.columnLines()[size_t(column)]));
}

bool MatrixTable::isParentColumn(int column) const
{
    return column < columns() && m_layout.columnLines()[size_t(column)].parent;
}

void MatrixTable::buildHeaders()
{
    const auto& lines = m_layout.columnLines();
    std::set<int> depths;
    for (const MatrixSpan& span : m_layout.columnSpans()) {
        // A folded parent is a column of its own: its line says all.
        if (span.firstLine < span.lastLine || span.index != lines[size_t(span.firstLine)].index)
            depths.insert(span.depth);
    }
    m_levels = int(depths.size()) + 1;
    std::vector<int> covered(lines.size(), 0); // levels taken from above by spans
    for (const MatrixSpan& span : m_layout.columnSpans()) {
        const auto depth = depths.find(span.depth);
        if (depth == depths.end()
            || (span.firstLine == span.lastLine && span.index == lines[size_t(span.firstLine)].index))
            continue;
        const int level = int(std::distance(depths.begin(), depth));
        m_headers.push_back(
            {oneLine(m_layout.columnItem(span.index).label), level, 1, span.firstLine, span.lastLine, true});
        for (int line = span.firstLine; line <= span.lastLine; ++line)
            covered[size_t(line)] = std::max(covered[size_t(line)], level + 1);
    }
    for (int column = 0; column < columns(); ++column) {
        const int from = covered[size_t(column)];
        m_headers.push_back(
            {columnLabel(column), from, m_levels - from, column, column, isParentColumn(column)});
    }
    if (hasTotals())
        m_headers.push_back({tr("All"), 0, m_levels, columns(), columns(), true});
}

void MatrixTable::buildParents()
{
    // Lines come depth first, so the nearest shallower one above is the parent; but only if it is one (the totals of another branch are not).
    m_parents.assign(size_t(rows()), -1);
    for (int row = 0; row < rows(); ++row) {
        const int parent = m_layout.rowItem(m_layout.rowLines()[size_t(row)].index).parent;
        for (int above = row - 1; above >= 0 && parent >= 0; --above) {
            if (m_layout.rowLines()[size_t(above)].index == parent) {
                m_parents[size_t(row)] = above;
                break;
            }
            if (rowDepth(above) < rowDepth(row) - 1)
                break;
        }
    }
}

bool MatrixTable::isInsideGroup(int column) const
{
    return std::ranges::any_of(m_headers, [&](const MatrixTableHeader& header) {
        return header.first < column && column <= header.last;
    });
}

const GapCell& MatrixTable::source(int row, int column) const
{
    if (row == rows())
        return column == columns() ? map().total
                                   : m_layout.columnTotal(m_layout.columnLines()[size_t(column)].index);
    if (column == columns())
        return m_layout.rowTotal(m_layout.rowLines()[size_t(row)].index);
    return m_layout.cell(row, column);
}

MatrixTableCell MatrixTable::sample(GapClass gapClass, int n) const
{
    MatrixTableCell cell;
    cell.gapClass = gapClass;
    cell.ground = m_palette.surface;
    cell.ink = m_palette.text;
    const QString symbol = gapClassSymbol(gapClass);
    switch (gapClass) {
    case GapClass::NotApplicable:
        cell.fill = CellFill::NotApplicableHatch;
        cell.hatch = m_palette.notApplicable;
        cell.ink = m_palette.muted;
        cell.text = symbol;
        return cell;
    case GapClass::AbsoluteGap:
        cell.fill = CellFill::GapHatch;
        cell.ground = m_palette.gapGround;
        cell.hatch = m_palette.gap;
        cell.ink = m_palette.gap;
        cell.text = symbol;
        return cell;
    case GapClass::InProgress:
        cell.dashed = true;
        cell.ink = m_palette.inProgress;
        cell.text = symbol;
        return cell;
    default:
        break;
    }
    const int step = gapClass == GapClass::Thin ? 0 : std::max(0, rampStep(n, m_largest));
    if (m_layout.drawing().style != CellStyle::Numbers)
        cell.ground = m_palette.ramp[size_t(step)];
    cell.ink = m_palette.textOn(cell.ground);
    cell.text = QLocale().toString(n) + (symbol.isEmpty() ? QString() : u' ' + symbol);
    return cell;
}

MatrixTableCell MatrixTable::cell(int row, int column) const
{
    const GapCell& from = source(row, column);
    if (row == rows() || column == columns()) {
        MatrixTableCell total;
        total.text = QLocale().toString(from.n);
        total.ground = row == rows() || isParentRow(row) ? m_palette.tint : m_palette.surface;
        total.ink = m_palette.text;
        total.bold = true;
        return total;
    }
    MatrixTableCell cell = sample(from.gapClass, from.n);
    cell.bold = isParentRow(row);
    return cell;
}

void MatrixTable::findClasses()
{
    std::bitset<gapClassCount> present;
    for (int row = 0; row < rows(); ++row) {
        for (int column = 0; column < columns(); ++column)
            present.set(size_t(source(row, column).gapClass));
    }
    for (int i = 0; i < gapClassCount; ++i) {
        if (present.test(size_t(i)))
            m_classes.push_back(GapClass(i));
    }
}

} // namespace lacuna
