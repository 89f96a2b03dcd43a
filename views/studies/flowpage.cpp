// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/flowpage.h"

#include "model/analysis/screeningcounts.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/flownumbers.h"
#include "views/studies/flowview.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int numbersWidth = 320;

/// Whether a study with this answer is one of those a box counts.
bool isCounted(FlowItem item, ScreeningState state)
{
    switch (item) {
    case FlowItem::Screened:
        return state != ScreeningState::Open;
    case FlowItem::ExcludedRecords:
        return state == ScreeningState::ExcludedOnTitle;
    case FlowItem::Sought:
        return state != ScreeningState::Open && state != ScreeningState::ExcludedOnTitle;
    case FlowItem::NotRetrieved:
        return state == ScreeningState::NotRetrieved;
    case FlowItem::Assessed:
        return state == ScreeningState::Included || state == ScreeningState::ExcludedOnFullText;
    case FlowItem::ExcludedReports:
        return state == ScreeningState::ExcludedOnFullText;
    case FlowItem::IncludedStudies:
    case FlowItem::IncludedReports:
        return state == ScreeningState::Included;
    default:
        return false;
    }
}

/// A card that scrolls what is in it.
QScrollArea* addCard(QHBoxLayout* across, QWidget* content, const QString& name, int stretch)
{
    auto* frame = new QFrame;
    setLook(frame, "card");
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, space::tiny, 1, space::tiny);
    auto* scroller = new QScrollArea(frame);
    scroller->setObjectName(name);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(content, "scrolled");
    scroller->setWidget(content);
    layout->addWidget(scroller);
    across->addWidget(frame, stretch);
    return scroller;
}

} // namespace

FlowPage::FlowPage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"flowPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    buildHead(layout);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_stack, 1);
    buildWork();
    buildEmpty();
    connect(workspace, &Workspace::snapshotChanged, this, [this] {
        if (isVisible())
            open();
    });
}

void FlowPage::buildHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("Screening flow"), this);
    setLook(heading, "heading");
    m_progress = new QLabel(this);
    m_progress->setObjectName(u"flowProgress"_s);
    setLook(m_progress, "muted");
    auto* back = new QPushButton(lineIcon(u"chevron-left"_s), tr("Back to the studies"), this);
    back->setObjectName(u"flowBack"_s);
    back->setIconSize(QSize(12, 12));
    back->setToolTip(tr("Back to the studies (Esc)"));
    setLook(back, "link");
    row->addWidget(heading);
    row->addWidget(m_progress);
    row->addStretch();
    row->addWidget(back);
    layout->addLayout(row);
    connect(back, &QPushButton::clicked, this, &FlowPage::closeRequested);
}

void FlowPage::buildWork()
{
    auto* work = new QWidget(m_stack);
    auto* down = new QVBoxLayout(work);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(space::medium);
    m_warningFrame = new QFrame(work);
    setLook(m_warningFrame, "note");
    auto* note = new QHBoxLayout(m_warningFrame);
    note->setContentsMargins(space::medium, space::small, space::medium, space::small);
    m_warnings = new QLabel(m_warningFrame);
    m_warnings->setObjectName(u"flowWarnings"_s);
    m_warnings->setWordWrap(true);
    note->addWidget(m_warnings);
    down->addWidget(m_warningFrame);
    auto* across = new QHBoxLayout;
    across->setSpacing(space::large);
    m_view = new FlowView(work);
    m_numbers = new FlowNumbers(work);
    QScrollArea* scroller = addCard(across, m_view, u"flowScroller"_s, 1);
    QScrollArea* numbers = addCard(across, m_numbers, u"flowNumbersScroller"_s, 0);
    numbers->setFixedWidth(numbersWidth);
    down->addLayout(across, 1);
    m_stack->addWidget(work);
    setFocusProxy(scroller);
    connect(m_numbers, &FlowNumbers::typed, this, &FlowPage::typeNumber);
    connect(m_numbers, &FlowNumbers::originsWanted, m_workspace, &Workspace::importsRequested);
    connect(m_view, &FlowView::boxClicked, this, &FlowPage::showStudies);
}

void FlowPage::buildEmpty()
{
    auto* empty = new EmptyState(u"filter"_s, tr("Which studies count?"),
                                 tr("Screening says of every study whether it is part of the review: to be "
                                    "screened, included, or excluded, "
                                    "with a reason. The gap map leaves out what is excluded, and a PRISMA "
                                    "2020 flow diagram is drawn from "
                                    "the answers. It adds a dimension to the codebook, which can be undone."),
                                 m_stack);
    empty->setObjectName(u"flowEmpty"_s);
    m_start = empty->addButton(u"startScreening"_s, tr("Start screening"), true);
    connect(m_start, &QPushButton::clicked, this, &FlowPage::startScreening);
    m_empty = empty;
    m_stack->addWidget(m_empty);
}

void FlowPage::open()
{
    if (!m_workspace->isOpen())
        return;
    m_workspace->loadFlowSources([guard = QPointer(this)](const Result<FlowSources>& sources) {
        if (guard && sources)
            guard->take(*sources);
        else if (guard && sources.error().kind != ErrorKind::Cancelled)
            Q_EMIT guard->m_workspace->failed(sources.error());
    });
}

void FlowPage::take(const FlowSources& sources)
{
    const auto snapshot = m_workspace->snapshot();
    if (!snapshot->evidence)
        return;
    m_flow = prismaFlow(*snapshot->evidence, snapshot->reports, sources, snapshot->protocol.flow);
    m_flow.title = snapshot->protocol.title;
    m_flow.searchedOn = snapshot->protocol.searchedOn;
    showFlow();
}

void FlowPage::showFlow()
{
    m_start->setEnabled(!m_workspace->isReadOnly());
    m_progress->setVisible(m_flow.started);
    if (m_flow.started) {
        const QLocale locale;
        const int screened = m_flow.figure(FlowItem::Screened).counted.value_or(0);
        m_progress->setText(tr("%1 of %2 records screened; the whole catalogue, whatever the filter")
                                .arg(locale.toString(screened), locale.toString(screened + m_flow.toScreen)));
        const QStringList warnings = flowWarnings(m_flow);
        m_warningFrame->setVisible(!warnings.isEmpty());
        m_warnings->setText(tr("The numbers do not add up. %1").arg(warnings.join(u' ')));
        m_view->showFlow(m_flow);
        m_numbers->showFlow(m_flow, m_workspace->isReadOnly());
        m_stack->setCurrentIndex(0);
    } else {
        m_stack->setCurrentWidget(m_empty);
    }
    Q_EMIT changed();
}

void FlowPage::startScreening()
{
    m_workspace->apply(
        ImportCodebook{screeningCodebook()}, [guard = QPointer(this)](const Result<EditOutcome>& result) {
            if (!guard)
                return;
            if (result)
                Q_EMIT guard->m_workspace->noticed(
                    tr("Screening is a dimension now: select studies and press Alt+I or Alt+X"), true);
            else
                Q_EMIT guard->m_workspace->failed(result.error());
        });
}

void FlowPage::typeNumber(FlowItem item, std::optional<int> number)
{
    Protocol protocol = m_workspace->snapshot()->protocol;
    protocol.flow = withTyped(protocol.flow, item, number);
    m_workspace->apply(SetProtocol{protocol});
}

void FlowPage::showStudies(FlowItem item)
{
    const auto snapshot = m_workspace->snapshot();
    const std::vector<ScreeningState> states = screeningStates(*snapshot->evidence);
    QList<Id> studies;
    for (size_t row = 0; row < states.size(); ++row) {
        if (isCounted(item, states[row]))
            studies.append(snapshot->evidence->ids()[row]);
    }
    if (!studies.isEmpty())
        Q_EMIT m_workspace->studiesRequested(studies, flowItemLabel(item));
}

bool FlowPage::canExport() const
{
    return m_flow.started;
}

void FlowPage::exportFlow()
{
    if (canExport())
        m_workspace->exportFlow(m_flow);
}

void FlowPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lacuna
