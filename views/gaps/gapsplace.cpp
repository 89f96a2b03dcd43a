// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapsplace.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/inspectorframe.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/export/exportdialog.h"
#include "views/gaps/asofbar.h"
#include "views/gaps/axismenu.h"
#include "views/gaps/gapinspector.h"
#include "views/gaps/gaplistpanel.h"
#include "views/gaps/gappane.h"
#include "views/gaps/gapsheader.h"
#include "views/gaps/gapspage.h"
#include "views/gaps/gapspages.h"
#include "views/gaps/gapsstatus.h"
#include "views/gaps/matrixactions.h"
#include "views/gaps/matrixlegend.h"
#include "views/gaps/matrixview.h"
#include "views/gaps/questionbar.h"
#include "views/gaps/savedviewsbutton.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int legendMargin = 14;
} // namespace

GapsPlace::GapsPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
{
    setObjectName(u"gapsPlace"_s);
    setAccessibleName(tr("Gaps"));
    QWidget* work = buildWork();
    m_pane = new GapPane;
    m_inspector = m_pane->inspector();
    m_frame = new InspectorFrame(work, m_pane);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_frame);
    m_stack->addWidget(buildEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connectView();
    connectPages();
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
    if (const GapsPage* shown = page(); shown && !shown->statusText().isEmpty())
        return shown->statusText();
    return m_map ? gapsStatusText(*m_map) : QString();
}

QList<QAction*> GapsPlace::placeActions() const
{
    return QList<QAction*>{m_listAction} + m_pageActions
        + (page() ? page()->pageActions() : m_actions->all());
}

bool GapsPlace::canExport() const
{
    return page() ? page()->canExport() : m_map != nullptr;
}

void GapsPlace::exportContent()
{
    if (page())
        page()->exportContent();
    else if (m_map)
        (new ExportDialog(m_workspace, shownView(), this))->open();
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

QWidget* GapsPlace::buildHeader()
{
    buildStyles();
    m_views = new SavedViewsButton;
    m_header = new GapsHeader(m_views, m_styles, m_actions);
    m_header->setTitle(tr("Gaps"));
    auto* method = new QAction(lineIcon(u"info"_s), tr("Method: how gaps are named…"), this);
    method->setObjectName(u"showMethod"_s);
    connect(method, &QAction::triggered, this, &GapsPlace::showMethod);
    m_header->addToMenu(method);
    return m_header;
}

void GapsPlace::buildStyles()
{
    m_styles = new SegmentedSwitch(this);
    m_styles->setObjectName(u"styleSwitch"_s);
    m_styles->setAccessibleName(tr("Cell style"));
    m_styles->addChoice(u"styleNumbers"_s, tr("123"), tr("Numbers only"));
    m_styles->addChoice(u"styleHeat"_s, tr("Heat"), tr("Filled by how many studies there are"));
    m_styles->addChoice(u"styleBubble"_s, tr("Bubble"),
                        tr("Bubbles whose area shows the number; one a segment"));
    m_styles->addChoice(u"styleMosaic"_s, tr("Mosaic"), tr("Tiles whose width shows each segment's share"));
    m_styles->addChoice(u"styleDonut"_s, tr("Donut"), tr("Rings divided by segment"));
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
    m_legendRow = new QHBoxLayout;
    m_legendRow->setContentsMargins(legendMargin, 0, legendMargin, 0);
    m_legendRow->addWidget(m_legend);
    inCard->addLayout(m_legendRow);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    m_topRow = new QHBoxLayout;
    m_pageSwitch = new SegmentedSwitch;
    m_topRow->addWidget(m_pageSwitch);
    m_topRow->addSpacing(space::small);
    m_topRow->addWidget(buildListButton());
    m_topRow->addSpacing(space::large);
    m_asOf = new AsOfBar;
    m_asOf->setObjectName(u"matrixAsOfBar"_s); // the charts have one of their own
    m_asOf->alignRight();
    m_asOfHolder = new QWidget; // the bar itself goes where there is nothing to choose from
    QSizePolicy keepsItsRoom(QSizePolicy::Expanding, QSizePolicy::Preferred);
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_asOfHolder->setSizePolicy(keepsItsRoom);
    auto* inHolder = new QHBoxLayout(m_asOfHolder);
    inHolder->setContentsMargins({});
    inHolder->addWidget(m_asOf);
    m_topRow->addWidget(m_asOfHolder, 1);
    column->addLayout(m_topRow);
    column->addWidget(buildHeader());
    m_caption = new QLabel;
    m_caption->setObjectName(u"viewCaptionLabel"_s);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setWordWrap(true);
    setLook(m_caption, "muted");
    m_caption->hide();
    column->addWidget(m_caption);
    m_barRow = new QHBoxLayout;
    m_barRow->addWidget(m_bar);
    column->addLayout(m_barRow);
    column->addWidget(buildPages(), 1);
    return work;
}

QWidget* GapsPlace::buildPages()
{
    auto* matrixPage = new QWidget;
    auto* inMatrix = new QVBoxLayout(matrixPage);
    inMatrix->setContentsMargins({});
    inMatrix->setSpacing(space::tiny);
    inMatrix->addWidget(m_card, 1);
    inMatrix->addWidget(buildBlank(), 1);
    inMatrix->addStretch(0);
    m_content = new QStackedWidget;
    m_content->addWidget(matrixPage);
    m_pageSwitch->setObjectName(u"gapsPageSwitch"_s);
    m_pageSwitch->setAccessibleName(tr("Ways of looking at the gaps"));
    m_pageSwitch->addChoice(u"gapsPage_matrix"_s, tr("Matrix"), tr("Rows by columns, every gap named"));
    m_pages = makeGapsPages(m_workspace, m_content);
    for (GapsPage* page : std::as_const(m_pages)) {
        m_content->addWidget(page);
        m_pageSwitch->addChoice(u"gapsPage_"_s + page->name(), page->title(), page->toolTip());
    }
    m_pageSwitch->findChild<QWidget*>(u"compactSwitch"_s)
        ->setObjectName(u"compactPages"_s); // one of each name
    m_pageSwitch->setCurrent(0);
    m_pageSwitch->setVisible(!m_pages.isEmpty());
    return m_content;
}

EmptyState* GapsPlace::buildEmpty()
{
    m_empty = new EmptyState(u"gaps"_s, {}, {});
    m_empty->setObjectName(u"gapsEmpty"_s);
    m_import = m_empty->addButton(u"gapsEmptyImport"_s, tr("Import references…"), true);
    connect(m_import, &QPushButton::clicked, this, [this] { m_workspace->importFiles({}); });
    return m_empty;
}

EmptyState* GapsPlace::buildBlank()
{
    m_blank = new EmptyState(u"gaps"_s, {}, {});
    m_blank->setObjectName(u"gapsBlank"_s);
    m_code = m_blank->addButton(u"gapsBlankCode"_s, tr("Code studies"), true);
    connect(m_code, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace->placeRequested(u"studies"_s); });
    m_blank->hide();
    return m_blank;
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
    connect(m_asOf, &AsOfBar::asOfChosen, this, &GapsPlace::setAsOf);
    connect(m_styles, &SegmentedSwitch::chosen, this, [this](int style) {
        MatrixDrawing next = drawing();
        next.style = CellStyle(style);
        setDrawing(next);
    });
    connect(m_matrix, &MatrixView::selectionChanged, this, &GapsPlace::showSelected);
    connect(m_matrix, &MatrixView::studiesWanted, this, &GapsPlace::openStudies);
    connect(m_matrix, &MatrixView::declarationWanted, this, [this](int row, int column) {
        showSelected(row, column);
        m_inspector->askReason();
    });
    m_matrix->setNoteText([this](int row, int column) { return noteText(row, column); });
    connect(m_matrix, &MatrixView::drawingChanged, this, [this] { showContent(); });
    connect(m_matrix, &MatrixView::menuWanted, this, &GapsPlace::openCellMenu);
    connect(m_matrix, &MatrixView::selectedStudiesWanted, this, &GapsPlace::openSelectedStudies);
    connect(m_matrix, &MatrixView::drillWanted, this, &GapsPlace::drill);
    connect(m_matrix, &MatrixView::drillBackWanted, this, &GapsPlace::drillBack);
    connect(m_bar, &QuestionBar::scopeWanted, this, &GapsPlace::drill);
    connect(m_actions, &MatrixActions::drawingWanted, this, &GapsPlace::setDrawing);
    connect(m_actions, &MatrixActions::exportWanted, this, &GapsPlace::exportContent);
    connect(m_actions, &MatrixActions::copied, this,
            [this](const QString& what) { Q_EMIT m_workspace->noticed(what, false); });
    connect(m_actions, &MatrixActions::uncodedToggled, this, [this](bool on) {
        m_withUncoded = on;
        requestMap();
    });
    connectViews();
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
        applyDrawing({});
        m_frame->closeInspector();
        m_pane->setHasCell(false);
        m_views->setCurrent(0, false);
    }
    if (snapshot->codebook && (otherFile || !fits(m_question, *snapshot->codebook)))
        m_question = standardQuestion(*snapshot->codebook);
    requestMap();
    if (page())
        page()->takeSnapshot();
    showContent();
}

void GapsPlace::requestMap()
{
    const auto snapshot = m_workspace->snapshot();
    if (!m_workspace->isOpen() || !snapshot->codebook || m_question.rows == 0)
        return;
    dropBurdenThatDoesNotFit();
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
    m_bar->setMap(m_map);
    refreshNotes();
    refreshPage();
    showContent();
    if (m_wantedCell.rowTerm != 0 || m_wantedCell.columnTerm != 0) {
        selectTerms(m_question.rows, m_wantedCell.rowTerm, m_question.columns, m_wantedCell.columnTerm);
    } else if (m_matrix->hasSelection()) {
        showInInspector(m_matrix->selectedRow(), m_matrix->selectedColumn());
    }
}

void GapsPlace::showEmptyStates()
{
    const auto snapshot = m_workspace->snapshot();
    const bool noStudies = !snapshot->studies || snapshot->studies->size() == 0;
    const bool noQuestion = m_question.rows == 0;
    m_stack->setCurrentIndex(noStudies || noQuestion ? 1 : 0);
    if (noStudies)
        m_empty->setTexts(
            tr("Where is nobody looking?"),
            tr("This place crosses what was studied, say country by sector, and names every gap by a stated "
               "rule. It needs studies first: import references, then code them."));
    else
        m_empty->setTexts(tr("No matrix to show"),
                          tr("A matrix crosses two dimensions, and the codebook has fewer."));
    m_import->setVisible(noStudies && m_workspace->isOpen());
    // The question stays in reach: another one may have an answer.
    const QString uncoded = noStudies ? QString() : nobodyCoded();
    const bool blank = !uncoded.isEmpty() || !m_problem.isEmpty();
    m_blank->setTexts(uncoded.isEmpty() ? tr("No matrix to show") : tr("Nothing is coded yet"),
                      uncoded.isEmpty() ? m_problem : uncoded);
    m_code->setVisible(!uncoded.isEmpty());
    m_blank->setVisible(blank);
    m_card->setVisible(!blank);
}

void GapsPlace::showContent()
{
    const auto snapshot = m_workspace->snapshot();
    showEmptyStates();
    m_header->setTitle(heading());
    if (snapshot->codebook)
        m_bar->setQuestion(m_question, snapshot->codebook,
                           snapshot->practices && snapshot->practices->size() > 0, drawing().transposed);
    m_styles->setCurrent(int(drawing().style));
    m_header->setToolsShown(!page());
    m_asOfHolder->setVisible(!page());
    m_actions->refresh();
    refreshViews();
    showYears();
    fillMethod();
    m_legend->updateGeometry();
    m_legend->update();
    arrangeCard();
    Q_EMIT statusChanged();
}

/// What to say where a whole catalogue has no term of an axis: every cell would claim that nobody looked. Empty if that is not so.
QString GapsPlace::nobodyCoded() const
{
    const auto codebook = m_workspace->snapshot()->codebook;
    if (!m_map || !codebook || m_map->n == 0 || !m_workspace->filter().isEmpty())
        return {};
    const Id axis = m_map->uncodedRows == m_map->n ? m_question.rows
        : m_map->uncodedColumns == m_map->n        ? m_question.columns
                                                   : 0;
    const Dimension* dimension = codebook->dimension(axis);
    if (!dimension)
        return {};
    if (m_question.measure == Measure::Practices)
        return tr("None of the %Ln practices has a term of “%1”. Choose another dimension, or code some "
                  "practices "
                  "first, and the matrix fills as you go.",
                  nullptr, m_map->n)
            .arg(dimension->label);
    return tr("None of the %Ln studies has a term of “%1”. An empty matrix would call everything a gap: "
              "choose "
              "another dimension, or code some studies first, and it fills as you go.",
              nullptr, m_map->n)
        .arg(dimension->label);
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
    const int legend = m_legend->heightForWidth(std::max(200, seen - 2 * legendMargin - m_cover));
    m_card->setMaximumHeight(m_matrix->wholeHeight() + bar + legend + 3 * space::small + 2);
}

/// What lies under the inspector in a small window would be lost; the cells there can be scrolled to.
void GapsPlace::keepClearOf(int cover)
{
    m_cover = std::max(0, cover - space::huge);
    m_topRow->setContentsMargins(0, 0, m_cover, 0);
    m_header->layout()->setContentsMargins(0, 0, m_cover, 0);
    m_barRow->setContentsMargins(0, 0, m_cover, 0);
    m_caption->setContentsMargins(0, 0, m_cover, 0);
    for (GapsPage* page : std::as_const(m_pages))
        page->keepClearOf(m_cover);
    m_legendRow->setContentsMargins(legendMargin, 0, legendMargin + m_cover, 0);
    arrangeCard();
}

void GapsPlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    arrangeCard();
}

} // namespace lacuna
