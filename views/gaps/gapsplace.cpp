// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapsplace.h"

#include "views/common/icons.h"
#include "views/common/inspectorframe.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/gapinspector.h"
#include "views/gaps/gapsstatus.h"
#include "views/gaps/matrixactions.h"
#include "views/gaps/matrixlegend.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/questionbar.h"
#include "views/gaps/savedviewsbutton.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

GapsPlace::GapsPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
{
    setObjectName(u"gapsPlace"_s);
    setAccessibleName(tr("Gaps"));
    QWidget* work = buildWork();
    m_inspector = new GapInspector;
    m_frame = new InspectorFrame(work, m_inspector);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_frame);
    m_stack->addWidget(buildEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connectView();
    connectInspector();
    connectWorkspace();
    takeSnapshot();
}

GapsPlace::~GapsPlace() = default;

QString GapsPlace::name() const
{
    return u"gaps"_s;
}

QString GapsPlace::title() const
{
    return tr("Gaps");
}

QString GapsPlace::iconName() const
{
    return u"gaps"_s;
}

QString GapsPlace::statusText() const
{
    return m_map ? gapsStatusText(*m_map) : QString();
}

QList<QAction*> GapsPlace::placeActions() const
{
    return m_actions->all();
}

bool GapsPlace::canExport() const
{
    return m_map != nullptr;
}

void GapsPlace::exportContent()
{
    if (m_map)
        m_workspace->exportMap(m_map, drawing().toJson(), heading());
}

MatrixDrawing GapsPlace::drawing() const
{
    return m_matrix->drawing();
}

QString GapsPlace::heading() const
{
    const Snapshot& snapshot = *m_workspace->snapshot();
    const Dimension* rows = snapshot.codebook ? snapshot.codebook->dimension(m_question.rows) : nullptr;
    const Dimension* columns = snapshot.codebook ? snapshot.codebook->dimension(m_question.columns) : nullptr;
    if (!rows || !columns)
        return tr("Gaps");
    return drawing().transposed ? tr("%1 × %2").arg(columns->label, rows->label)
                                : tr("%1 × %2").arg(rows->label, columns->label);
}

QLayout* GapsPlace::buildHeader()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    m_heading = new QLabel(tr("Gaps"));
    m_heading->setObjectName(u"gapsHeading"_s);
    setLook(m_heading, "heading");
    row->addWidget(m_heading);
    row->addSpacing(space::medium);
    m_views = new SavedViewsButton;
    row->addWidget(m_views, 0, Qt::AlignVCenter);
    row->addStretch(1);
    for (QWidget* button : m_actions->makeButtons(this))
        row->addWidget(button);
    auto* more = new QToolButton;
    more->setObjectName(u"moreButton"_s);
    more->setIcon(lineIcon(u"more"_s));
    more->setIconSize(QSize(18, 18));
    more->setToolTip(tr("Copy and export"));
    more->setAccessibleName(tr("Copy and export"));
    more->setFocusPolicy(Qt::TabFocus);
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    m_actions->fillMoreMenu(menu);
    more->setMenu(menu);
    row->addWidget(more);
    return row;
}

QWidget* GapsPlace::buildWork()
{
    auto* work = new QWidget;
    setLook(work, "ground");
    work->setAttribute(Qt::WA_StyledBackground);
    m_matrix = new MatrixView;
    m_actions = new MatrixActions(m_matrix, this);
    m_legend = new MatrixLegend(m_matrix);
    m_bar = new QuestionBar;
    m_card = new QFrame;
    m_card->setObjectName(u"matrixCard"_s);
    setLook(m_card, "card");
    auto* inCard = new QVBoxLayout(m_card);
    inCard->setContentsMargins(1, space::small, 1, space::small);
    inCard->setSpacing(space::small);
    inCard->addWidget(m_matrix, 1);
    auto* legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(14, 0, 14, 0);
    legendRow->addWidget(m_legend);
    inCard->addLayout(legendRow);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(buildHeader());
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
    column->addStretch(0);
    return work;
}

QWidget* GapsPlace::buildEmpty()
{
    auto* page = new QWidget;
    page->setObjectName(u"gapsEmpty"_s);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::huge);
    column->setSpacing(space::medium);
    m_emptyTitle = new QLabel;
    m_emptyTitle->setObjectName(u"gapsEmptyTitle"_s);
    setLook(m_emptyTitle, "heading");
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(u"gapsEmptyText"_s);
    m_emptyText->setWordWrap(true);
    m_emptyText->setMaximumWidth(560);
    m_emptyText->setMinimumWidth(400);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    setLook(m_emptyText, "muted");
    m_emptyButton = new QPushButton(tr("Import references…"));
    m_emptyButton->setObjectName(u"gapsEmptyImport"_s);
    setLook(m_emptyButton, "primary");
    connect(m_emptyButton, &QPushButton::clicked, this, [this] { m_workspace->importFiles({}); });
    column->addStretch(2);
    column->addWidget(m_emptyTitle, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyText, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void GapsPlace::connectWorkspace()
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &GapsPlace::takeSnapshot);
    connect(m_workspace, &Workspace::matchesChanged, this, &GapsPlace::requestMap);
    connect(m_workspace, &Workspace::cellRequested, this, &GapsPlace::selectTerms);
}

void GapsPlace::connectView()
{
    connect(m_bar, &QuestionBar::questionChanged, this, &GapsPlace::setQuestion);
    connect(m_bar, &QuestionBar::styleChosen, this, [this](CellStyle style) {
        MatrixDrawing next = drawing();
        next.style = style;
        setDrawing(next);
    });
    connect(m_matrix, &MatrixView::selectionChanged, this, &GapsPlace::showSelected);
    connect(m_matrix, &MatrixView::studiesWanted, this, &GapsPlace::openStudies);
    connect(m_matrix, &MatrixView::declarationWanted, this, [this](int row, int column) {
        showSelected(row, column);
        m_inspector->askReason();
    });
    connect(m_matrix, &MatrixView::drawingChanged, this, [this] { showContent(); });
    connect(m_matrix, &MatrixView::menuWanted, this, &GapsPlace::openCellMenu);
    connect(m_actions, &MatrixActions::drawingWanted, this, &GapsPlace::setDrawing);
    connect(m_actions, &MatrixActions::exportWanted, this, &GapsPlace::exportContent);
    connect(m_actions, &MatrixActions::copied, this,
            [this](const QString& what) { Q_EMIT m_workspace->noticed(what, false); });
    connect(m_actions, &MatrixActions::uncodedToggled, this, [this](bool on) {
        m_withUncoded = on;
        requestMap();
    });
    connect(m_views, &SavedViewsButton::picked, this, &GapsPlace::pickView);
    connect(m_views, &SavedViewsButton::saveWanted, this, [this](const QString& name) { saveView(0, name); });
    connect(m_views, &SavedViewsButton::updateWanted, this, [this](Id view) { saveView(view, {}); });
    connect(m_views, &SavedViewsButton::deleteWanted, this, [this](Id view) { applyEdit(DeleteView{view}); });
}

void GapsPlace::connectInspector()
{
    connect(m_frame, &InspectorFrame::inspectorClosed, this, [this] {
        m_matrix->select(-1, -1);
        m_matrix->setFocus();
    });
    connect(m_inspector, &GapInspector::closeWanted, m_frame, &InspectorFrame::closeInspector);
    connect(m_inspector, &GapInspector::studiesWanted, this, &GapsPlace::openStudies);
    connect(m_inspector, &GapInspector::studyWanted, this, [this](Id study) {
        const auto snapshot = m_workspace->snapshot();
        const qsizetype row = snapshot->studies ? snapshot->studies->rowOf(study) : -1;
        if (row >= 0)
            Q_EMIT m_workspace->studiesRequested({study},
                                                 snapshot->studies->text(row, StudyList::Column::Title));
    });
    connect(m_inspector, &GapInspector::cellWanted, m_matrix, &MatrixView::select);
    connect(m_inspector, &GapInspector::declared, this, &GapsPlace::declare);
    connect(m_inspector, &GapInspector::takenBack, this, &GapsPlace::takeBack);
}

void GapsPlace::setDrawing(const MatrixDrawing& drawing)
{
    m_matrix->setDrawing(drawing);
    showContent();
}

void GapsPlace::setQuestion(const Question& question)
{
    m_question = question;
    requestMap();
    showContent();
}

void GapsPlace::takeSnapshot()
{
    const auto snapshot = m_workspace->snapshot();
    const QString fileName = m_workspace->fileName();
    const bool otherFile = fileName != m_fileName;
    m_fileName = fileName;
    if (otherFile) {
        m_map.reset();
        m_matrix->setMap({});
        m_matrix->setDrawing({});
        m_frame->closeInspector();
        m_views->setCurrent(0, false);
    }
    if (snapshot->codebook && (otherFile || !fits(m_question, *snapshot->codebook)))
        m_question = standardQuestion(*snapshot->codebook);
    requestMap();
    showContent();
}

void GapsPlace::requestMap()
{
    const auto snapshot = m_workspace->snapshot();
    if (!m_workspace->isOpen() || !snapshot->codebook || m_question.rows == 0)
        return;
    // The map shown stays until its successor is there: nothing flickers, nothing moves.
    m_workspace->computeGapMap(u"gaps"_s, m_question, m_withUncoded,
                               [place = QPointer(this)](Result<std::shared_ptr<const GapMap>> result) {
                                   if (place)
                                       place->takeMap(result);
                               });
}

void GapsPlace::takeMap(const Result<std::shared_ptr<const GapMap>>& result)
{
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return;
    m_problem = result ? QString() : result.error().message;
    m_map = result ? *result : nullptr;
    m_matrix->setMap(m_map);
    showContent();
    if (m_wantedCell.rowTerm != 0 || m_wantedCell.columnTerm != 0) {
        selectTerms(m_question.rows, m_wantedCell.rowTerm, m_question.columns, m_wantedCell.columnTerm);
    } else if (m_matrix->hasSelection()) {
        m_inspector->showCell(m_map, m_matrix->selectedRow(), m_matrix->selectedColumn(),
                              m_workspace->snapshot(), m_workspace->isReadOnly());
    }
}

void GapsPlace::showContent()
{
    const auto snapshot = m_workspace->snapshot();
    const bool noStudies = !snapshot->studies || snapshot->studies->size() == 0;
    const bool noQuestion = m_question.rows == 0;
    m_stack->setCurrentIndex(noStudies || noQuestion || !m_problem.isEmpty() ? 1 : 0);
    m_emptyTitle->setText(noStudies ? tr("Where is nobody looking?") : tr("No matrix to show"));
    if (noStudies)
        m_emptyText->setText(
            tr("This place crosses what was studied, say country by sector, and names every gap by a stated "
               "rule. It needs studies first: import references, then code them."));
    else
        m_emptyText->setText(noQuestion ? tr("A matrix crosses two dimensions, and the codebook has fewer.")
                                        : m_problem);
    m_emptyButton->setVisible(noStudies && m_workspace->isOpen());
    m_heading->setText(heading());
    if (snapshot->codebook)
        m_bar->setQuestion(m_question, snapshot->codebook,
                           snapshot->practices && snapshot->practices->size() > 0);
    m_bar->setStyle(drawing().style);
    m_actions->refresh();
    refreshViews();
    m_legend->updateGeometry();
    m_legend->update();
    arrangeCard();
    Q_EMIT statusChanged();
}

/// The card ends below the last row instead of stretching over nothing.
void GapsPlace::arrangeCard()
{
    // As if the rows always scrolled: columns must not change their width when they begin to.
    const int inside =
        m_frame->width() - 2 * space::huge - 2 - m_matrix->verticalScrollBar()->sizeHint().width();
    m_matrix->setFitWidth(inside);
    if (!m_map || m_matrix->layoutOfMatrix().isEmpty()) {
        m_card->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    const int seen = m_matrix->width() > 0 ? m_matrix->width() : inside;
    const int bar =
        m_matrix->wantsHorizontalScrollBar(seen) ? m_matrix->horizontalScrollBar()->sizeHint().height() : 0;
    const int legend = m_legend->heightForWidth(std::max(200, seen - 28));
    m_card->setMaximumHeight(m_matrix->wholeHeight() + bar + legend + 3 * space::small + 2);
}

void GapsPlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    arrangeCard();
}

void GapsPlace::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_matrix->hasSelection()) {
        m_frame->closeInspector();
        return;
    }
    Place::keyPressEvent(event);
}

void GapsPlace::showSelected(int row, int column)
{
    if (row < 0 || column < 0 || !m_map) {
        m_frame->closeInspector();
        return;
    }
    m_inspector->showCell(m_map, row, column, m_workspace->snapshot(), m_workspace->isReadOnly());
    m_frame->openInspector();
    arrangeCard();
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
    Q_EMIT m_workspace->studiesRequested(QList<Id>(ids.begin(), ids.end()),
                                         where.isEmpty() ? heading() : where);
}

void GapsPlace::openCellMenu(const MatrixHit& hit, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"cellMenu"_s);
    if (hit.part == MatrixHit::Part::Cell) {
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
            next.segments = 0;
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

void GapsPlace::declare(int row, int column, const QString& reason)
{
    NotApplicable pair;
    pair.dimensionA = m_map->question.rows;
    pair.termA = m_map->rows[size_t(row)].term;
    pair.dimensionB = m_map->question.columns;
    pair.termB = m_map->columns[size_t(column)].term;
    pair.reason = reason;
    applyEdit(SetNotApplicable{pair, true});
}

void GapsPlace::takeBack(const NotApplicable& declaration)
{
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

void GapsPlace::pickView(Id id)
{
    const auto snapshot = m_workspace->snapshot();
    const auto it = std::find_if(snapshot->views.begin(), snapshot->views.end(),
                                 [id](const View& v) { return v.id == id; });
    if (it == snapshot->views.end() || !snapshot->codebook || !fits(it->question, *snapshot->codebook))
        return;
    m_views->setCurrent(id, false);
    m_question = it->question;
    m_matrix->setDrawing(MatrixDrawing::fromJson(it->drawing));
    if (m_workspace->filter() != it->filter)
        m_workspace->setFilter(it->filter); // its answer asks for the map
    else
        requestMap();
    showContent();
}

void GapsPlace::saveView(Id id, const QString& name)
{
    View view;
    for (const View& saved : m_workspace->snapshot()->views) {
        if (id != 0 && saved.id == id)
            view = saved;
    }
    view.id = id;
    if (!name.isEmpty())
        view.name = name;
    view.question = m_question;
    view.filter = m_workspace->filter();
    view.drawing = drawing().toJson();
    if (id == 0)
        view.position = int(m_workspace->snapshot()->views.size());
    m_workspace->apply(SaveView{view}, [place = QPointer(this)](const Result<EditOutcome>& outcome) {
        if (!place)
            return;
        if (!outcome) {
            if (outcome.error().kind != ErrorKind::Cancelled)
                Q_EMIT place->m_workspace->failed(outcome.error());
            return;
        }
        if (outcome->id != 0)
            place->m_views->setCurrent(outcome->id, false);
        place->refreshViews();
        Q_EMIT place->m_workspace->noticed(outcome->description, true);
    });
}

bool GapsPlace::differsFrom(const View& view) const
{
    return view.question != m_question || view.filter != m_workspace->filter()
        || MatrixDrawing::fromJson(view.drawing) != drawing();
}

void GapsPlace::refreshViews()
{
    const std::vector<View>& views = m_workspace->snapshot()->views;
    m_views->setViews(views);
    m_views->setReadOnly(m_workspace->isReadOnly());
    const Id current = m_views->current();
    const auto it =
        std::find_if(views.begin(), views.end(), [current](const View& v) { return v.id == current; });
    m_views->setCurrent(it == views.end() ? 0 : current, it != views.end() && differsFrom(*it));
}

} // namespace lacuna
