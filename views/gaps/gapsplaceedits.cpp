// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the Gaps place does to the catalogue and asks of other places.
#include "views/gaps/gapsplace.h"

#include "views/common/icons.h"
#include "views/common/workspace.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/gapinspector.h"
#include "views/gaps/matrixactions.h"
#include "views/gaps/matrixview.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

void GapsPlace::declare(int row, int column, const QString& reason)
{
    const auto pairOf = [this, &reason](int r, int c) {
        NotApplicable pair;
        pair.dimensionA = m_map->question.rows;
        pair.termA = m_map->rows[size_t(r)].term;
        pair.dimensionB = m_map->question.columns;
        pair.termB = m_map->columns[size_t(c)].term;
        pair.reason = reason;
        return pair;
    };
    m_matrix->setFocus(Qt::OtherFocusReason); // the form that has it goes away
    const std::vector<CellPlace> cells = m_matrix->selectedCells();
    if (cells.size() < 2) {
        applyEdit(SetNotApplicable{pairOf(row, column), true});
        return;
    }
    SetNotApplicables together; // one reason, so one step back
    for (const auto& [r, c] : GapInspector::openCells(*m_map, cells))
        together.pairs.push_back(pairOf(r, c));
    if (!together.pairs.empty())
        applyEdit(std::move(together));
}

void GapsPlace::takeBack(const NotApplicable& declaration)
{
    m_matrix->setFocus(Qt::OtherFocusReason);
    applyEdit(SetNotApplicable{declaration, false});
}

void GapsPlace::applyEdit(Edit edit)
{
    m_workspace->apply(std::move(edit), [place = QPointer(this)](const Result<EditOutcome>& outcome) {
        if (!place)
            return;
        if (outcome)
            Q_EMIT place->m_workspace->noticed(outcome->description, true);
        else if (outcome.error().kind != ErrorKind::Cancelled)
            Q_EMIT place->m_workspace->failed(outcome.error());
    });
}

void GapsPlace::openCellMenu(const MatrixHit& hit, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"cellMenu"_s);
    if (hit.part == MatrixHit::Part::Cell && m_matrix->selectedCells().size() > 1) {
        QAction* open = menu->addAction(lineIcon(u"studies"_s), tr("Open their %1").arg(m_map->measureLabel));
        connect(open, &QAction::triggered, this, &GapsPlace::openSelectedStudies);
        QAction* ask = menu->addAction(lineIcon(u"not-applicable"_s), tr("Empty ones not applicable…"));
        ask->setEnabled(!m_workspace->isReadOnly()
                        && !GapInspector::openCells(*m_map, m_matrix->selectedCells()).empty());
        connect(ask, &QAction::triggered, m_inspector, &GapInspector::askReason);
        menu->addSeparator();
    } else if (hit.part == MatrixHit::Part::Cell) {
        const int row = m_matrix->selectedRow();
        const int column = m_matrix->selectedColumn();
        const GapCell& cell = m_map->cell(row, column);
        QAction* open = menu->addAction(lineIcon(u"studies"_s), tr("Open its %1").arg(m_map->measureLabel));
        open->setEnabled(cell.n + cell.ongoing > 0);
        connect(open, &QAction::triggered, this, [this, row, column] { openStudies(row, column); });
        const auto declaration = cell.gapClass == GapClass::NotApplicable
            ? GapInspector::declarationFor(*m_map, row, column, *m_workspace->snapshot())
            : std::nullopt;
        if (declaration) {
            QAction* back = menu->addAction(tr("Take “not applicable” back"));
            back->setEnabled(!m_workspace->isReadOnly());
            connect(back, &QAction::triggered, this, [this, declaration] { takeBack(*declaration); });
        } else {
            QAction* ask = menu->addAction(lineIcon(u"not-applicable"_s), tr("Not applicable…"));
            ask->setEnabled(cell.n + cell.ongoing == 0 && !m_workspace->isReadOnly());
            connect(ask, &QAction::triggered, m_inspector, &GapInspector::askReason);
        }
        menu->addSeparator();
    }
    fillFilterMenu(menu, hit);
    m_actions->fillMoreMenu(menu);
    menu->popup(position);
}

void GapsPlace::selectTerms(Id rowDimension, Id rowTerm, Id columnDimension, Id columnTerm)
{
    if (rowDimension != m_question.rows || columnDimension != m_question.columns) {
        Question next = m_question;
        next.rows = rowDimension;
        next.columns = columnDimension;
        next.rowScope = next.columnScope = 0;
        next.rowDepth = next.columnDepth = -1;
        if (next.segments == next.rows || next.segments == next.columns)
            next.segments = next.crossSegments = 0;
        if (next.crossSegments == next.rows || next.crossSegments == next.columns)
            next.crossSegments = 0;
        m_wantedCell = {rowTerm, columnTerm};
        setQuestion(next);
        return;
    }
    m_wantedCell = {};
    if (!m_map)
        return;
    const auto indexOf = [](const std::vector<GapAxisItem>& items, Id term) {
        const auto it =
            std::find_if(items.begin(), items.end(), [term](const GapAxisItem& i) { return i.term == term; });
        return it == items.end() ? -1 : int(it - items.begin());
    };
    // A whole line: its first cell stands for it.
    const int row = rowTerm != 0 ? indexOf(m_map->rows, rowTerm) : 0;
    const int column = columnTerm != 0 ? indexOf(m_map->columns, columnTerm) : 0;
    if (row >= 0 && column >= 0)
        m_matrix->select(row, column);
}

/// What the map counts, in the place that lists it.
void GapsPlace::requestCounted(const QList<Id>& ids, const QString& description)
{
    if (m_map && m_map->question.measure == Measure::Practices)
        Q_EMIT m_workspace->practicesRequested(ids, description);
    else
        Q_EMIT m_workspace->studiesRequested(ids, description);
}

void GapsPlace::openStudies(int row, int column)
{
    if (!m_map)
        return;
    const std::vector<Id> ids = m_map->studiesIn(row, column);
    if (ids.empty())
        return;
    const QString rowLabel = row >= 0 ? m_map->rows[size_t(row)].label : QString();
    const QString columnLabel = column >= 0 ? m_map->columns[size_t(column)].label : QString();
    const QString where = rowLabel.isEmpty() ? columnLabel
        : columnLabel.isEmpty()              ? rowLabel
                                             : tr("%1 × %2").arg(rowLabel, columnLabel);
    requestCounted(QList<Id>(ids.begin(), ids.end()), where.isEmpty() ? heading() : where);
}

} // namespace lacuna
