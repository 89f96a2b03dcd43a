// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a cell or header of the matrix to a filter, to a part of an axis, and to what several cells hold.
#include "views/gaps/gapsplace.h"

#include "views/common/icons.h"
#include "views/common/workspace.h"
#include "views/gaps/matrixview.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Labels are other people's words; a menu would take their "&" for a key.
QString forMenu(QString label)
{
    constexpr qsizetype longest = 60;
    if (label.size() > longest)
        label = label.first(longest - 1) + u'…';
    return label.replace(u'&', u"&&"_s);
}

QString labelOf(const HeaderTerm& header, const Codebook& codebook)
{
    if (const Term* term = codebook.term(header.term))
        return term->label;
    const Dimension* dimension = codebook.dimension(header.dimension);
    return dimension ? GapsPlace::tr("not coded in “%1”").arg(dimension->label) : QString();
}

} // namespace

void GapsPlace::openSelectedStudies()
{
    const std::vector<CellPlace> cells = m_matrix->selectedCells();
    if (!m_map || cells.empty())
        return;
    const std::vector<Id> ids = summaryOf(*m_map, cells).studies;
    if (!ids.empty())
        requestCounted(QList<Id>(ids.begin(), ids.end()),
                       tr("%Ln cells of %1", nullptr, int(cells.size())).arg(heading()));
}

void GapsPlace::fillFilterMenu(QMenu* menu, const MatrixHit& hit)
{
    if (!m_map || !m_workspace->snapshot()->codebook)
        return;
    using Part = MatrixHit::Part;
    const MatrixLayout& layout = m_matrix->layoutOfMatrix();
    int row = -1; // of the map
    int column = -1;
    switch (hit.part) {
    case Part::Cell:
        row = m_matrix->selectedRow();
        column = m_matrix->selectedColumn();
        break;
    case Part::RowHeader:
    case Part::RowFold:
    case Part::RowTotal:
        (drawing().transposed ? column : row) = layout.rowLines()[size_t(hit.rowLine)].index;
        break;
    case Part::ColumnHeader:
    case Part::ColumnFold:
    case Part::ColumnTotal:
        (drawing().transposed ? row : column) = hit.span >= 0
            ? layout.columnSpans()[size_t(hit.span)].index
            : layout.columnLines()[size_t(hit.columnLine)].index;
        break;
    default:
        break;
    }
    QList<HeaderTerm> headers;
    if (row >= 0)
        headers.append({m_map->question.rows, m_map->rows[size_t(row)].term});
    if (column >= 0)
        headers.append({m_map->question.columns, m_map->columns[size_t(column)].term});
    if (row >= 0)
        addDrillActions(menu, true, row);
    if (column >= 0)
        addDrillActions(menu, false, column);
    // The menu of a cell is also how the keyboard gets at what its headers offer.
    QMenu* sorting = hit.part == Part::Cell ? menu->addMenu(lineIcon(u"sort"_s), tr("Sort")) : menu;
    if (row >= 0)
        addSortActions(sorting, true, row);
    if (column >= 0)
        addSortActions(sorting, false, column);
    addFilterActions(menu, headers);
    addRoundAction(menu, row, column);
    menu->addSeparator();
}

void GapsPlace::addDrillActions(QMenu* menu, bool rowAxis, int index)
{
    const Codebook& codebook = *m_workspace->snapshot()->codebook;
    const Id dimension = rowAxis ? m_question.rows : m_question.columns;
    const Id scope = rowAxis ? m_question.rowScope : m_question.columnScope;
    const Id term = (rowAxis ? m_map->rows : m_map->columns)[size_t(index)].term;
    const Term* group = codebook.term(term);
    while (group && codebook.children(dimension, group->id).empty())
        group = codebook.term(group->parent);
    if (group && group->id != scope) {
        QAction* show = menu->addAction(tr("Show only %1").arg(forMenu(group->label)));
        show->setObjectName(rowAxis ? u"drillRows"_s : u"drillColumns"_s);
        connect(show, &QAction::triggered, this, [this, rowAxis, id = group->id] { drill(rowAxis, id); });
    }
    if (scope == 0)
        return;
    const Term* shown = codebook.term(scope);
    const Term* above = shown ? codebook.term(shown->parent) : nullptr;
    const Dimension* whole = codebook.dimension(dimension);
    QAction* back = menu->addAction(
        above ? tr("Back to %1").arg(forMenu(above->label))
              : tr("Show everything in “%1” again").arg(forMenu(whole ? whole->label : QString())));
    back->setObjectName(rowAxis ? u"drillRowsBack"_s : u"drillColumnsBack"_s);
    connect(back, &QAction::triggered, this, [this, rowAxis] { drillBack(rowAxis); });
}

/// Sorts the other axis by the line @p index of this one: most first, and fewest first where it is sorted so.
void GapsPlace::addSortActions(QMenu* menu, bool rowAxis, int index)
{
    const GapAxisItem& item = (rowAxis ? m_map->rows : m_map->columns)[size_t(index)];
    const auto order = rowAxis ? &MatrixDrawing::columnOrder : &MatrixDrawing::rowOrder;
    const auto line = rowAxis ? &MatrixDrawing::columnOrderLine : &MatrixDrawing::rowOrderLine;
    const MatrixDrawing now = drawing();
    const bool again = now.*order == AxisOrder::LineDescending && now.*line == item.term;
    const bool sortsRows = rowAxis == now.transposed; // as they are drawn
    const QString label = forMenu(item.label);
    const QString text = sortsRows
        ? (again ? tr("Sort rows by %1, fewest first") : tr("Sort rows by %1, most first"))
        : (again ? tr("Sort columns by %1, fewest first") : tr("Sort columns by %1, most first"));
    const auto add = [this, menu](const QString& name, const QString& shown, const MatrixDrawing& wanted) {
        QAction* action = menu->addAction(shown);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, wanted] { setDrawing(wanted); });
    };
    MatrixDrawing sorted = now;
    sorted.*order = again ? AxisOrder::LineAscending : AxisOrder::LineDescending;
    sorted.*line = item.term;
    add(sortsRows ? u"sortRowsByLine"_s : u"sortColumnsByLine"_s, text.arg(label), sorted);
    if (now.*order == AxisOrder::Codebook)
        return;
    MatrixDrawing back = now;
    back.*order = AxisOrder::Codebook;
    back.*line = 0;
    add(sortsRows ? u"sortRowsBack"_s : u"sortColumnsBack"_s,
        sortsRows ? tr("Rows in codebook order") : tr("Columns in codebook order"), back);
}

void GapsPlace::addFilterActions(QMenu* menu, const QList<HeaderTerm>& headers)
{
    const Codebook& codebook = *m_workspace->snapshot()->codebook;
    const auto add = [this, menu](const QString& name, const QString& text, const Filter& filter) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(filter != m_workspace->filter());
        connect(action, &QAction::triggered, this, [this, filter] { m_workspace->setFilter(filter); });
        return action;
    };
    const Filter now = m_workspace->filter();
    for (const HeaderTerm& header : headers)
        add(u"filterBy"_s, tr("Filter by %1").arg(forMenu(labelOf(header, codebook))),
            filteredBy(now, header))
            ->setIcon(lineIcon(u"filter"_s));
    if (headers.size() == 2)
        add(u"filterByBoth"_s,
            tr("Filter by %1 × %2")
                .arg(forMenu(labelOf(headers[0], codebook)), forMenu(labelOf(headers[1], codebook))),
            filteredBy(filteredBy(now, headers[0]), headers[1]));
    for (const HeaderTerm& header : headers) {
        if (header.term != 0)
            add(u"filterWithout"_s, tr("Exclude %1").arg(forMenu(labelOf(header, codebook))),
                filteredWithout(now, header));
    }
    if (!now.isEmpty())
        add(u"filterNothing"_s, tr("Take the filter away"), {});
}

void GapsPlace::drill(bool rowAxis, Id term)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    if (codebook)
        setQuestion(drilledTo(m_question, rowAxis, term, *codebook));
}

void GapsPlace::drillBack(bool rowAxis)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Id scope = rowAxis ? m_question.rowScope : m_question.columnScope;
    const Term* shown = codebook ? codebook->term(scope) : nullptr;
    if (shown)
        drill(rowAxis, shown->parent);
}

} // namespace lacuna
