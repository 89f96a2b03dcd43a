// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of comparisons consists of and how it shows one.
#include "views/gaps/comparepage.h"

#include "model/analysis/gapmapbuilder.h"
#include "model/painting/differencepainter.h"
#include "model/painting/ramp.h"
#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/comparebar.h"
#include "views/gaps/comparepicture.h"
#include "views/gaps/differenceview.h"
#include "views/gaps/matrixlegend.h"
#include "views/gaps/matrixtext.h"

#include <QtCore/QEvent>
#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int listWidth = 320;
constexpr int mostListed = 300; ///< nobody reads more; the matrix has all of them
constexpr int rowRole = Qt::UserRole;
constexpr int columnRole = Qt::UserRole + 1;
constexpr double copyScale = 2;
enum Shown { Problem, Differences, Both };

QIcon changeIcon(CellChange change)
{
    QPixmap pixmap(QSize(44, 36));
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    DifferencePainter(currentPalette(), uiFont()).paintSwatch(painter, QRectF(0, 0, 22, 18), change);
    return pixmap;
}

QFrame* makeCard(const QString& name)
{
    auto* card = new QFrame;
    card->setObjectName(name);
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, space::small, 1, space::small);
    column->setSpacing(space::small);
    return card;
}

constexpr int problemWidth = 480;

} // namespace

ComparePage::ComparePage(Workspace* workspace, QWidget* parent)
    : GapsPage(parent)
    , m_workspace(workspace)
{
    setObjectName(u"comparePage"_s);
    setAccessibleName(tr("Compare"));
    buildActions();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(buildTop());
    connect(m_bar, &CompareBar::chosen, this, &ComparePage::choose);
    connect(m_bar, &CompareBar::keepWanted, this, &ComparePage::keepFilter);
    connect(m_bar, &CompareBar::fileWanted, this, &ComparePage::chooseFile);
    takeSnapshot();
}

/// Three matrices are made for who looks at them, not whenever the program starts.
void ComparePage::buildContent()
{
    if (m_stack)
        return;
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildProblem());
    m_stack->addWidget(buildDifference());
    m_stack->addWidget(buildBoth());
    static_cast<QVBoxLayout*>(layout())->addWidget(m_stack, 1);
    connect(m_matrix, &MatrixView::studiesWanted, this, &ComparePage::openCell);
    connectBoth();
}

void ComparePage::buildActions()
{
    const auto add = [this](const QString& name, const QString& icon, const QString& text, auto run) {
        auto* action = new QAction(lineIcon(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        m_actions.append(action);
        return action;
    };
    add(u"keepFilter"_s, u"filter"_s, tr("Keep this filter to compare with"), [this] { keepFilter(); });
    add(u"compareWithCatalogue"_s, u"open"_s, tr("Compare with another catalogue…"),
        [this] { chooseFile(); });
    add(u"copyComparison"_s, u"copy"_s, tr("Copy the comparison as table"), [this] { copyTable(); });
    add(u"exportComparison"_s, u"export"_s, tr("Export the comparison…"), [this] { exportContent(); });
}

QWidget* ComparePage::buildTop()
{
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    m_bar = new CompareBar;
    column->addWidget(m_bar);
    column->addSpacing(space::tiny);
    m_summary = new QLabel;
    m_summary->setObjectName(u"compareSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    setLook(m_summary, "section");
    m_note = new QLabel;
    m_note->setObjectName(u"compareNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    setLook(m_note, "small");
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    row->addWidget(m_summary, 1);
    for (QAction* action : m_actions.mid(2)) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button");
        button->setToolTip(action->text());
        button->setAccessibleName(action->text());
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(row);
    column->addWidget(m_note);
    return top;
}

QWidget* ComparePage::buildProblem()
{
    auto* page = new QWidget;
    page->setObjectName(u"compareEmpty"_s);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    m_problemText = new QLabel;
    m_problemText->setObjectName(u"compareProblem"_s);
    m_problemText->setTextFormat(Qt::PlainText);
    m_problemText->setWordWrap(true);
    m_problemText->setAlignment(Qt::AlignHCenter);
    m_problemText->setFixedWidth(problemWidth);
    setLook(m_problemText, "muted");
    m_problemButton = new QPushButton;
    m_problemButton->setObjectName(u"compareFirstStep"_s);
    setLook(m_problemButton, "primary");
    connect(m_problemButton, &QPushButton::clicked, this, [this] {
        if (m_with.kind == CompareWith::Kind::File)
            chooseFile();
        else
            keepFilter();
    });
    column->addStretch(2);
    column->addWidget(m_problemText, 0, Qt::AlignHCenter);
    column->addWidget(m_problemButton, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget* ComparePage::buildDifference()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    QFrame* card = makeCard(u"differenceCard"_s);
    m_matrix = new DifferenceView;
    MatrixDrawing drawing;
    drawing.totals = false; // a total of differences says nothing of the cells
    m_matrix->setDrawing(drawing);
    card->layout()->addWidget(m_matrix);
    m_legend = new DifferenceLegend;
    auto* legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(14, 0, 14, 0);
    legendRow->addWidget(m_legend);
    static_cast<QVBoxLayout*>(card->layout())->setStretch(0, 1);
    static_cast<QVBoxLayout*>(card->layout())->addLayout(legendRow);
    row->addWidget(card, 1);
    QFrame* side = makeCard(u"changesCard"_s);
    side->setFixedWidth(listWidth);
    m_list = new QListWidget;
    m_list->setObjectName(u"compareChanges"_s);
    m_list->setAccessibleName(tr("What changed, the most first"));
    m_list->setIconSize(QSize(22, 18));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    setKeyHints(m_list, tr("Changes between two maps"), {{tr("Enter"), tr("Show the cell in the matrix")}});
    side->layout()->addWidget(m_list);
    row->addWidget(side);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(rowRole).isValid())
            m_matrix->select(item->data(rowRole).toInt(), item->data(columnRole).toInt());
    });
    connect(m_list, &QListWidget::itemActivated, this, &ComparePage::openItem);
    return page;
}

QWidget* ComparePage::buildSide(ComparedView*& view, QLabel*& label, MatrixLegend*& legend,
                                const QString& name)
{
    QFrame* card = makeCard(name + u"Card");
    label = new QLabel;
    label->setObjectName(name + u"Label");
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(14, 0, 14, 0);
    label->setWordWrap(true);
    setLook(label, "strong");
    view = new ComparedView;
    view->setObjectName(name);
    legend = new MatrixLegend(view);
    legend->setObjectName(name + u"Legend");
    auto* legendRow = new QHBoxLayout;
    legendRow->setContentsMargins(14, 0, 14, 0);
    legendRow->addWidget(legend);
    auto* column = static_cast<QVBoxLayout*>(card->layout());
    column->addWidget(label);
    column->addWidget(view, 1);
    column->addLayout(legendRow);
    return card;
}

QWidget* ComparePage::buildBoth()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins({});
    row->setSpacing(space::medium);
    row->addWidget(buildSide(m_before, m_beforeLabel, m_beforeLegend, u"compareBefore"_s), 1);
    row->addWidget(buildSide(m_now, m_nowLabel, m_nowLegend, u"compareNow"_s), 1);
    m_before->setAccessibleName(tr("Gap matrix before"));
    m_now->setAccessibleName(tr("Gap matrix now"));
    return page;
}

/// What is done to one of the two is done to both.
void ComparePage::connectBoth()
{
    const auto follow = [this](MatrixView* leader, MatrixView* other) {
        connect(leader->horizontalScrollBar(), &QScrollBar::valueChanged, other->horizontalScrollBar(),
                &QScrollBar::setValue);
        connect(leader->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(leader, &MatrixView::drawingChanged, other, &MatrixView::setDrawing);
        connect(leader, &MatrixView::selectionChanged, other, [other](int row, int column) {
            const QSignalBlocker blocked(other);
            other->select(row, column);
        });
        connect(leader, &MatrixView::studiesWanted, this, &ComparePage::openCell);
    };
    follow(m_before, m_now);
    follow(m_now, m_before);
}

void ComparePage::showDifference()
{
    if (!m_stack)
        return; // nobody has looked yet
    const bool asked = m_map != nullptr;
    const auto codebook = m_workspace->snapshot()->codebook;
    m_bar->setKeptText(
        m_with.kept && codebook
            ? (m_with.kept->isEmpty()
                   ? tr("Kept: everything")
                   : tr("Kept: %1")
                         .arg(filterText(*m_with.kept, *codebook, m_workspace->snapshot()->collections)))
            : QString());
    m_stack->setCurrentIndex(!m_difference ? Problem : m_with.sideBySide ? Both : Differences);
    m_summary->setText(m_difference ? differenceText(*m_difference) : QString());
    m_note->setText(m_difference && !m_with.sideBySide ? tr("%1 · %2").arg(beforeText(), nowText())
                                                       : QString());
    m_note->setVisible(!m_note->text().isEmpty());
    m_problemText->setText(m_problem);
    m_problemText->setMinimumHeight(m_problemText->heightForWidth(problemWidth)); // all its lines
    const bool file = m_with.kind == CompareWith::Kind::File;
    m_problemButton->setText(file ? tr("Choose a catalogue…") : tr("Keep this filter to compare with"));
    m_problemButton->setVisible(asked && !m_problem.isEmpty()
                                && (file || m_with.kind == CompareWith::Kind::Filter));
    for (QAction* action : m_actions.mid(2))
        action->setEnabled(m_difference != nullptr);
    m_matrix->setDifference(m_difference);
    m_legend->setDifference(m_difference);
    if (m_difference) {
        const int largest =
            std::max(largestLeafCount(*m_difference->now), largestLeafCount(*m_difference->before));
        m_before->setLargest(largest);
        m_now->setLargest(largest);
        m_beforeLabel->setText(beforeText());
        m_nowLabel->setText(nowText());
    }
    m_before->setMap(m_difference ? m_difference->before : nullptr);
    m_now->setMap(m_difference ? m_difference->now : nullptr);
    for (MatrixLegend* legend : {m_beforeLegend, m_nowLegend}) {
        legend->updateGeometry();
        legend->update();
    }
    listChanges();
    fitMatrices();
    Q_EMIT statusChanged();
}

void ComparePage::listChanges()
{
    const QSignalBlocker blocked(m_list);
    m_list->clear();
    if (!m_difference)
        return;
    std::array<QIcon, cellChangeCount> icons;
    for (int i = 0; i < cellChangeCount; ++i)
        icons[size_t(i)] = changeIcon(CellChange(i));
    for (const MapChange& change : m_difference->changes) {
        if (m_list->count() == mostListed)
            break;
        const CellChange kind = m_difference->cell(change.row, change.column).change;
        const QString title = changeTitle(*m_difference, change.row, change.column);
        const QString text = explainChange(*m_difference, change.row, change.column);
        auto* item = new QListWidgetItem(icons[size_t(kind)], title + u'\n' + text, m_list);
        item->setData(rowRole, change.row);
        item->setData(columnRole, change.column);
        item->setData(Qt::AccessibleTextRole, tr("%1: %2. %3").arg(title, changeLabel(kind), text));
        item->setToolTip(tr("%1: %2. %3").arg(title, changeLabel(kind), text));
    }
    const qsizetype more = qsizetype(m_difference->changes.size()) - m_list->count();
    if (more > 0) {
        auto* item = new QListWidgetItem(tr("and %Ln more, in the matrix", nullptr, int(more)), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("Nothing changed"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
}

void ComparePage::openItem(const QListWidgetItem* item)
{
    if (item && item->data(rowRole).isValid())
        openCell(item->data(rowRole).toInt(), item->data(columnRole).toInt());
}

/// Columns share the width there is, as if rows always scrolled.
void ComparePage::fitMatrices()
{
    if (!m_stack)
        return;
    for (MatrixView* view : std::initializer_list<MatrixView*>{m_matrix, m_before, m_now})
        view->setFitWidth(view->width() - view->verticalScrollBar()->sizeHint().width());
}

void ComparePage::resizeEvent(QResizeEvent* event)
{
    GapsPage::resizeEvent(event);
    layout()->activate();
    fitMatrices();
}

void ComparePage::changeEvent(QEvent* event)
{
    GapsPage::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        listChanges(); // its icons are of the other theme
}

void ComparePage::keepClearOf(int cover)
{
    layout()->setContentsMargins(0, 0, cover, 0);
}

void ComparePage::copyTable()
{
    if (!m_difference)
        return;
    const std::vector<QStringList> table = differenceTable(*m_difference);
    const ComparePicture picture(m_difference, m_matrix->drawing(), false, words(), uiFont());
    QImage image((picture.size() * copyScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(copyScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter, QRectF(QPointF(), picture.size()), paletteFor(Theme::Light));
    painter.end();
    auto* copied = new QMimeData;
    copied->setText(tableAsText(table));
    copied->setHtml(tableAsHtml(table));
    copied->setImageData(image); // for programs that take no table
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT m_workspace->noticed(tr("Copied the comparison as a table"), false);
}

} // namespace lacuna
