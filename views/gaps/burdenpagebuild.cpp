// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of the burden page, and how they are joined.
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/burdenareas.h"
#include "views/gaps/burdenchart.h"
#include "views/gaps/burdenpage.h"
#include "views/gaps/segmentedswitch.h"
#include "views/import/issuelist.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double copyScale = 2;

QLabel* makeLine(const QString& name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        setLook(label, look);
    return label;
}

QToolButton* makeTool(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + u"Button");
    button->setAccessibleName(action->text());
    button->setToolTip(action->text());
    button->setIconSize(QSize(18, 18));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

void BurdenPage::buildActions()
{
    const auto add = [this](const QString& name, const QString& icon, const QString& text) {
        auto* action = new QAction(lineIcon(icon), text, this);
        action->setObjectName(name);
        m_actions.append(action);
        return action;
    };
    m_import = add(u"importFigures"_s, u"import"_s, tr("Import figures…"));
    m_delete = add(u"deleteBurden"_s, u"trash"_s, tr("Delete burden table"));
    m_copyTable = add(u"copyBurdenTable"_s, u"table"_s, tr("Copy the ranking as a table"));
    m_copyChart = add(u"copyBurdenChart"_s, u"copy"_s, tr("Copy the chart"));
    m_saveChart = add(u"saveBurdenChart"_s, u"export"_s, tr("Save the chart as PNG or SVG…"));
}

QLayout* BurdenPage::buildChooser()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    auto* label = new QLabel(tr("&Burden table"));
    setLook(label, "strong");
    m_chooser = new QComboBox;
    m_chooser->setObjectName(u"burdenChooser"_s);
    m_chooser->setAccessibleName(tr("Burden table that weighs the gaps"));
    m_chooser->setToolTip(tr("Weighs the matrix, the gap list and this ranking"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(44);
    label->setBuddy(m_chooser);
    m_deleteButton = new QPushButton(tr("Delete table"));
    m_deleteButton->setObjectName(u"deleteBurdenButton"_s);
    setLook(m_deleteButton, "link");
    m_importButton = new QPushButton(lineIcon(u"import"_s), m_import->text());
    m_importButton->setObjectName(u"importFiguresButton"_s);
    m_importButton->setToolTip(
        tr("A CSV, XLSX or ODS table with columns term, value, unit, year, source and definition"));
    row->addWidget(label);
    row->addWidget(m_chooser);
    row->addWidget(m_deleteButton);
    row->addStretch(1);
    row->addWidget(m_importButton);
    return row;
}

QWidget* BurdenPage::buildHead()
{
    auto* card = new QFrame;
    card->setObjectName(u"burdenHead"_s);
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::tiny);
    column->addLayout(buildChooser());
    m_provenance = makeLine(u"burdenProvenance"_s, "small");
    m_summary = makeLine(u"burdenSummary"_s, nullptr);
    m_presence = makeLine(u"burdenPresence"_s, nullptr);
    for (QLabel* line : {m_provenance, m_presence, m_summary})
        column->addWidget(line);
    column->addWidget(buildIssues());
    return card;
}

/// What the last file had to say; it stays until it is closed.
QWidget* BurdenPage::buildIssues()
{
    m_issuesCard = new QWidget;
    auto* row = new QHBoxLayout(m_issuesCard);
    row->setContentsMargins({});
    m_issues = new IssueList(IssueList::Shape::Wide);
    m_issues->setMaximumHeight(150);
    auto* close = new QToolButton;
    close->setObjectName(u"closeBurdenIssues"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setToolTip(tr("Close the list"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, m_issuesCard, &QWidget::hide);
    row->addWidget(m_issues, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    m_issuesCard->hide();
    return m_issuesCard;
}

QWidget* BurdenPage::buildTableCard()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, space::tiny, 1, space::small);
    column->setSpacing(space::tiny);
    m_areas = new BurdenAreaView;
    column->addWidget(m_areas, 1);
    m_unplaced = makeLine(u"burdenUnplaced"_s, "small");
    m_unplaced->setContentsMargins(space::medium, 0, space::medium, 0);
    column->addWidget(m_unplaced);
    return card;
}

QWidget* BurdenPage::buildChartCard()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    m_kinds = new SegmentedSwitch;
    m_kinds->setObjectName(u"burdenChartKinds"_s);
    m_kinds->setAccessibleName(tr("Chart"));
    m_kinds->addChoice(u"burdenScatter"_s, tr("Proportion"),
                       tr("Areas by burden and studies, with the line of proportion"));
    m_kinds->addChoice(u"burdenCurve"_s, tr("Concentration"),
                       tr("Share of the studies by share of the burden, with the Gini coefficient"));
    m_kinds->setCurrent(0);
    row->addWidget(m_kinds);
    row->addStretch(1);
    for (QAction* action : {m_copyTable, m_copyChart, m_saveChart})
        row->addWidget(makeTool(action));
    column->addLayout(row);
    m_chart = new BurdenChart;
    column->addWidget(m_chart, 1);
    return card;
}

QWidget* BurdenPage::buildWork()
{
    auto* work = new QWidget;
    m_across = new QHBoxLayout(work);
    m_across->setContentsMargins({});
    m_across->setSpacing(space::medium);
    m_across->addWidget(buildTableCard(), 13);
    m_across->addWidget(buildChartCard(), 8);
    return work;
}

void BurdenPage::buildEmpty()
{
    m_empty = new EmptyState(
        u"gaps"_s, tr("Does the evidence lie where the problem is?"),
        tr("A burden table says how large the problem is in each region, country or sector: victims, "
           "prevalence, profits. With one, gaps are weighed by it, and this page ranks areas by the studies "
           "there are for their burden. Choose a table of one of the question's dimensions above, or import "
           "one."),
        m_stack);
    m_empty->setObjectName(u"burdenEmpty"_s);
    m_useNewest = m_empty->addButton(u"useNewestBurden"_s, tr("Use"), true);
    m_stack->addWidget(m_empty);
}

void BurdenPage::connectParts()
{
    connect(m_chooser, &QComboBox::activated, this,
            [this](int index) { choose(m_chooser->itemData(index).toString()); });
    connect(m_useNewest, &QPushButton::clicked, this,
            [this] { choose(m_useNewest->property("burden").toString()); });
    connect(m_import, &QAction::triggered, this, &BurdenPage::openImportMenu);
    connect(m_importButton, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(m_delete, &QAction::triggered, this, &BurdenPage::deleteTable);
    connect(m_deleteButton, &QPushButton::clicked, m_delete, &QAction::trigger);
    connect(m_areas, &BurdenAreaView::areaOpened, this, &BurdenPage::openArea);
    connect(m_chart, &BurdenChart::areaOpened, this, &BurdenPage::openArea);
    connect(m_kinds, &SegmentedSwitch::chosen, this, [this](int kind) {
        showKind(kind);
        Q_EMIT stateChanged();
    });
    connect(m_copyTable, &QAction::triggered, this, [this] {
        QGuiApplication::clipboard()->setText(m_areas->asText());
        Q_EMIT m_workspace->noticed(tr("Copied the ranking as a table"), false);
    });
    connect(m_copyChart, &QAction::triggered, this, [this] {
        auto* copied = new QMimeData;
        copied->setImageData(m_chart->image(copyScale));
        copied->setText(m_chart->asText()); // for programs that take no picture
        QGuiApplication::clipboard()->setMimeData(copied);
        Q_EMIT m_workspace->noticed(tr("Copied the chart as an image"), false);
    });
    connect(m_saveChart, &QAction::triggered, this, &BurdenPage::exportContent);
}

} // namespace lacuna
