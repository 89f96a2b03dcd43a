// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands beside the matrix: the ranked gaps, and what is behind a cell.
#include "views/gaps/gapsplace.h"

#include "views/common/icons.h"
#include "views/common/inspectorframe.h"
#include "views/common/workspace.h"
#include "views/gaps/asofbar.h"
#include "views/gaps/gapinspector.h"
#include "views/gaps/gaplistpanel.h"
#include "views/gaps/gapnoteform.h"
#include "views/gaps/gappane.h"
#include "views/gaps/matrixview.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

QWidget* GapsPlace::buildListButton()
{
    m_listAction = new QAction(lineIcon(u"list"_s), tr("Gap list"), this);
    m_listAction->setObjectName(u"actionGapList"_s);
    m_listAction->setCheckable(true);
    m_listAction->setShortcut(QKeySequence(Qt::Key_G));
    m_listAction->setToolTip(tr("All gaps, ranked, beside the matrix (%1)")
                                 .arg(m_listAction->shortcut().toString(QKeySequence::NativeText)));
    connect(m_listAction, &QAction::triggered, this, &GapsPlace::showList);
    auto* button = new QToolButton;
    button->setObjectName(u"gapListButton"_s);
    button->setDefaultAction(m_listAction);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(m_listAction->text());
    return button;
}

void GapsPlace::connectInspector()
{
    connect(m_frame, &InspectorFrame::inspectorClosed, this, [this] {
        m_pane->commit();
        m_pane->setHasCell(false);
        m_pane->setFace(GapPane::Face::Cell); // the next click asks for a cell
        m_listAction->setChecked(false);
        m_matrix->select(-1, -1);
        m_matrix->setFocus();
    });
    connect(m_frame, &InspectorFrame::coverChanged, this, &GapsPlace::keepClearOf);
    connect(m_pane, &GapPane::closeWanted, m_frame, &InspectorFrame::closeInspector);
    connect(m_inspector, &GapInspector::studiesWanted, this, &GapsPlace::openStudies);
    connect(m_inspector, &GapInspector::selectedStudiesWanted, this, &GapsPlace::openSelectedStudies);
    connect(m_inspector, &GapInspector::studyWanted, this, [this](Id study) {
        const auto snapshot = m_workspace->snapshot();
        const qsizetype row = snapshot->studies ? snapshot->studies->rowOf(study) : -1;
        if (row >= 0)
            Q_EMIT m_workspace->studiesRequested({study},
                                                 snapshot->studies->text(row, StudyList::Column::Title));
    });
    connect(m_inspector, &GapInspector::practiceWanted, this, [this](Id practice) {
        for (const Practice& one : m_workspace->snapshot()->practiceList) {
            if (one.id == practice)
                Q_EMIT m_workspace->practicesRequested({practice}, one.title);
        }
    });
    connect(m_inspector, &GapInspector::contributionWanted, m_workspace, &Workspace::contributionBegun);
    connect(m_inspector, &GapInspector::contributionsWanted, m_workspace,
            [this](const TermPair& gap) { Q_EMIT m_workspace->contributionsRequested(0, gap); });
    connect(m_inspector, &GapInspector::fillerWanted, m_workspace, &Workspace::studiesRequested);
    connect(m_inspector, &GapInspector::noteWanted, this, &GapsPlace::saveNote);
    connect(m_inspector, &GapInspector::cellWanted, m_matrix, &MatrixView::select);
    connect(m_inspector, &GapInspector::declared, this, &GapsPlace::declare);
    connect(m_inspector, &GapInspector::roundWanted, this,
            [this](int row, int column) { proposeGaps({{row, column}}); });
    connect(m_inspector, &GapInspector::takenBack, this, &GapsPlace::takeBack);
    connectList();
}

void GapsPlace::connectList()
{
    connect(m_matrix, &MatrixView::cellPressed, this, [this] { m_pane->setFace(GapPane::Face::Cell); });
    connect(m_pane, &GapPane::faceChanged, this, [this] {
        refreshList();
        m_listAction->setChecked(isListShown());
    });
    GapListPanel* list = m_pane->list();
    connect(list, &GapListPanel::cellChosen, this, &GapsPlace::chooseCell);
    connect(list, &GapListPanel::cellOpened, this, &GapsPlace::openCell);
    connect(list, &GapListPanel::saveWanted, this, &GapsPlace::saveNote);
    connect(list, &GapListPanel::roundWanted, this,
            [this](int row, int column) { proposeGaps({{row, column}}); });
    connect(list, &GapListPanel::notApplicableWanted, this, &GapsPlace::askNotApplicable);
}

bool GapsPlace::isListShown() const
{
    return m_frame->isInspectorOpen() && m_pane->face() == GapPane::Face::List;
}

void GapsPlace::showList(bool show)
{
    if (!show) {
        m_frame->closeInspector();
        return;
    }
    m_pane->setFace(GapPane::Face::List);
    m_frame->openInspector();
    refreshList();
    m_listAction->setChecked(true);
    arrangeCard();
    m_pane->list()->focusList();
}

/// The list is ranked only while it is seen: the entries of a large map take their time.
void GapsPlace::refreshList()
{
    if (!isListShown())
        return;
    m_pane->list()->setMap(m_map, m_workspace->snapshot()->gapNotes, m_workspace->isReadOnly());
    if (m_matrix->hasSelection())
        m_pane->list()->showCell(m_matrix->selectedRow(), m_matrix->selectedColumn());
}

void GapsPlace::refreshNotes()
{
    m_notes = m_map ? MapNotes(*m_map, m_workspace->snapshot()->gapNotes) : MapNotes();
    refreshList();
}

QString GapsPlace::noteText(int row, int column) const
{
    QStringList parts;
    if (const GapNote* note = m_notes.on(row, column))
        parts << gapStatusText(*note) << note->text.section(u'\n', 0, 0);
    parts.removeAll(QString());
    return parts.isEmpty() && m_notes.on(row, column) ? tr("There is a note") : parts.join(u" · "_s);
}

/// The list stays: one goes through it and sees each gap where it is.
void GapsPlace::chooseCell(int row, int column)
{
    m_choosing = true;
    // A whole line: its first cell stands for it.
    m_matrix->select(std::max(row, 0), std::max(column, 0));
    m_choosing = false;
}

void GapsPlace::openCell(int row, int column)
{
    showPage(u"matrix"_s);
    chooseCell(row, column);
    m_pane->setFace(GapPane::Face::Cell);
    m_inspector->setFocus(Qt::OtherFocusReason);
}

void GapsPlace::askNotApplicable(int row, int column)
{
    openCell(row, column);
    m_inspector->askReason();
}

void GapsPlace::askFillers(int row, int column)
{
    if (m_map->question.measure == Measure::Practices)
        return; // those who study, not those who tell
    m_workspace->findGapFillers(
        m_map, row, column,
        [place = QPointer(this), map = m_map, row, column](const Result<GapFillers>& found) {
            const bool still = place && place->m_map == map && place->m_matrix->selectedRow() == row
                && place->m_matrix->selectedColumn() == column;
            if (still && found)
                place->m_inspector->setFillers(*found);
        });
}

void GapsPlace::saveNote(const GapNote& note)
{
    m_workspace->apply(SaveGapNote{note}, [place = QPointer(this)](const Result<EditOutcome>& outcome) {
        if (!place)
            return;
        if (outcome) {
            Q_EMIT place->m_workspace->noticed(outcome->description, true);
            return;
        }
        place->m_inspector->noteForm()->forgetSent();
        place->m_pane->list()->noteForm()->forgetSent();
        if (outcome.error().kind != ErrorKind::Cancelled)
            Q_EMIT place->m_workspace->failed(outcome.error());
    });
}

void GapsPlace::commitPending()
{
    m_pane->commit();
}

void GapsPlace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && (m_matrix->hasSelection() || m_frame->isInspectorOpen())) {
        m_frame->closeInspector();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_question.asOf != 0) {
        m_asOf->stop();
        setAsOf(0);
        return;
    }
    Place::keyPressEvent(event);
}

void GapsPlace::showInInspector(int row, int column)
{
    const QPointer<QWidget> focused = window()->focusWidget();
    const bool hadFocus = focused && m_inspector->isAncestorOf(focused);
    if (std::vector<CellPlace> cells = m_matrix->selectedCells(); cells.size() > 1) {
        m_inspector->showCells(m_map, std::move(cells), m_workspace->snapshot(), m_workspace->isReadOnly());
    } else {
        m_inspector->showCell(m_map, row, column, m_workspace->snapshot(), m_workspace->isReadOnly());
        askFillers(row, column);
    }
    m_pane->setHasCell(true);
    // Whatever had the focus there may be gone; without this the keyboard would reach nothing.
    if (hadFocus && !focused)
        m_matrix->setFocus(Qt::OtherFocusReason);
}

void GapsPlace::showSelected(int row, int column)
{
    if (row < 0 || column < 0 || !m_map) {
        m_pane->setHasCell(false);
        if (!isListShown())
            m_frame->closeInspector();
        return;
    }
    showInInspector(row, column);
    if (m_choosing)
        return;
    m_pane->setFace(GapPane::Face::Cell);
    m_frame->openInspector();
    arrangeCard();
}

} // namespace lacuna
