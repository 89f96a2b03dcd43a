// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartspage.h"

#include "model/catalogue/leaving.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/asofbar.h"
#include "views/gaps/chartoptions.h"
#include "views/gaps/chartview.h"

#include <QtCore/QMimeData>
#include <QtCore/QPointer>
#include <QtCore/QSignalBlocker>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int kindsWidth = 184;
constexpr int kindHeight = 32;
constexpr QSizeF pictureSize(1280, 720); ///< of a slide; taller if the figure is
constexpr double copyScale = 2;
/// Title, legend, subtitle and source take so much of a picture.
constexpr double pictureFrame = 150;

QSizeF sizeOf(const ChartFigure& figure)
{
    const QSizeF needed = figure.neededSize();
    return {std::max(pictureSize.width(), needed.width() + 2 * space::large),
            std::max(pictureSize.height(), needed.height() + pictureFrame)};
}

QTableWidgetItem* cellOf(const QString& text, bool number)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (number)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

ChartsPage::ChartsPage(Workspace* workspace, QWidget* parent)
    : GapsPage(parent)
    , m_workspace(workspace)
{
    setObjectName(u"chartsPage"_s);
    setAccessibleName(tr("Charts"));
    buildActions();
    m_options = new ChartOptions;
    m_options->addTool(m_asTable);
    m_options->addTool(m_copy);
    m_options->addTool(m_export);
    m_asOf = new AsOfBar;
    auto* column = new QVBoxLayout;
    column->setSpacing(space::small);
    column->addWidget(m_options);
    column->addWidget(buildCard(), 1);
    column->addWidget(m_asOf);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
    m_row->setSpacing(space::medium);
    m_row->addWidget(buildKinds());
    m_row->addLayout(column, 1);
    connect(m_options, &ChartOptions::changed, this, &ChartsPage::choose);
    connect(m_view, &ChartView::picked, this, &ChartsPage::pick);
    connect(m_asOf, &AsOfBar::asOfChosen, this, &GapsPage::asOfWanted);
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex& index) { pick(index.row(), index.column() - 1); });
    refresh();
}

QString ChartsPage::name() const
{
    return u"charts"_s;
}

QString ChartsPage::title() const
{
    return tr("Charts");
}

QString ChartsPage::toolTip() const
{
    return tr("Studies over time and by every dimension, and how coverage grew");
}

QWidget* ChartsPage::buildKinds()
{
    m_kinds = new QListWidget;
    m_kinds->setObjectName(u"chartKinds"_s);
    m_kinds->setAccessibleName(tr("Charts"));
    m_kinds->setFrameShape(QFrame::NoFrame);
    for (int kind = 0; kind < chartKindCount; ++kind) {
        auto* item = new QListWidgetItem(chartKindTitle(ChartKind(kind)), m_kinds);
        item->setToolTip(chartKindToolTip(ChartKind(kind)));
        item->setSizeHint(QSize(0, kindHeight));
    }
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        ChartChoice next = m_choice;
        next.kind = ChartKind(std::max(row, 0));
        choose(next);
    });
    auto* card = new QFrame;
    setLook(card, "card");
    card->setFixedWidth(kindsWidth);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(space::tiny, space::small, space::tiny, space::small);
    inCard->addWidget(m_kinds);
    return card;
}

QWidget* ChartsPage::buildCard()
{
    auto* card = new QFrame;
    card->setObjectName(u"chartCard"_s);
    setLook(card, "card");
    m_title = new QLabel;
    m_title->setObjectName(u"chartTitle"_s);
    setLook(m_title, "title");
    m_subtitle = new QLabel;
    m_subtitle->setObjectName(u"chartSubtitle"_s);
    m_source = new QLabel;
    m_source->setObjectName(u"chartSource"_s);
    for (QLabel* label : {m_subtitle, m_source}) {
        setLook(label, "small");
        label->setWordWrap(true);
    }
    m_view = new ChartView;
    m_table = new QTableWidget;
    m_table->setObjectName(u"chartTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_empty = new QLabel;
    m_empty->setObjectName(u"chartEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setLook(m_empty, "muted");
    m_stack = new QStackedWidget;
    for (QWidget* page :
         {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(page);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(space::large, space::medium, space::large, space::medium);
    inCard->setSpacing(space::tiny);
    inCard->addWidget(m_title);
    inCard->addWidget(m_subtitle);
    inCard->addSpacing(space::small);
    inCard->addWidget(m_stack, 1);
    inCard->addWidget(m_source);
    return card;
}

QAction* ChartsPage::makeAction(const QString& name, const QString& icon, const QString& text)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(lineIcon(icon));
    m_actions.append(action);
    return action;
}

void ChartsPage::buildActions()
{
    m_asTable = makeAction(u"chartAsTable"_s, u"table"_s, tr("Show as table"));
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::triggered, this, [this](bool on) {
        ChartChoice next = m_choice;
        next.asTable = on;
        choose(next);
        if (on)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    m_copy = makeAction(u"copyChart"_s, u"copy"_s, tr("Copy picture and figures"));
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(m_copy, &QAction::triggered, this, &ChartsPage::copy);
    m_export = makeAction(u"exportChart"_s, u"export"_s, tr("Export chart…"));
    connect(m_export, &QAction::triggered, this, &ChartsPage::exportContent);
    for (int kind = 0; kind < chartKindCount; ++kind) {
        QAction* action = makeAction(u"chartKind%1"_s.arg(kind), u"chart"_s,
                                     tr("Chart: %1").arg(chartKindTitle(ChartKind(kind))));
        connect(action, &QAction::triggered, this, [this, kind] {
            ChartChoice next = m_choice;
            next.kind = ChartKind(kind);
            choose(next);
        });
    }
}

// --- What is shown ---------------------------------------------------------------------------------------------------------

void ChartsPage::choose(const ChartChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
    Q_EMIT stateChanged();
}

void ChartsPage::setMap(std::shared_ptr<const GapMap> map)
{
    m_material.map = std::move(map);
    refresh();
}

void ChartsPage::takeSnapshot()
{
    m_material.coders = m_workspace->snapshot()->coders;
    refresh();
}

QJsonObject ChartsPage::state() const
{
    return toJson(m_choice);
}

void ChartsPage::setState(const QJsonObject& state)
{
    m_choice = chartChoiceFromJson(state);
    refresh();
}

void ChartsPage::keepClearOf(int cover)
{
    m_row->setContentsMargins(0, 0, cover, 0);
}

void ChartsPage::refresh()
{
    const QSignalBlocker blocker(m_kinds);
    m_kinds->setCurrentRow(int(m_choice.kind));
    m_asTable->setChecked(m_choice.asTable);
    if (!m_material.map || !isVisible()) {
        if (!m_material.map) {
            m_figure = {};
            showFigure();
        }
        return;
    }
    m_material.blind = m_workspace->isBlind();
    fetch();
    m_options->show(m_choice, *m_material.map);
    m_figure = figureOf(m_choice, m_material);
    showFigure();
}

void ChartsPage::showEvent(QShowEvent* event)
{
    GapsPage::showEvent(event);
    refresh();
}

void ChartsPage::showFigure()
{
    m_title->setText(m_figure.title);
    m_subtitle->setText(m_figure.subtitle);
    m_source->setText(m_figure.source);
    m_source->setVisible(!m_figure.source.isEmpty());
    const bool empty = m_figure.table.isEmpty();
    if (empty)
        m_empty->setText(m_material.map ? emptyChartText(m_choice, m_material) : tr("There is no map yet."));
    m_view->setFigure(m_figure);
    fillTable();
    m_stack->setCurrentIndex(empty ? 2 : m_choice.asTable ? 1 : 0);
    m_copy->setEnabled(!empty);
    m_export->setEnabled(!empty);
    const auto& years = m_figure.table.categories;
    const bool back = m_choice.kind == ChartKind::Coverage && !years.empty();
    m_asOf->setVisible(back);
    if (back) {
        m_asOf->setYears(*years.front().pick.yearFrom, *years.back().pick.yearFrom);
        m_asOf->setAsOf(m_material.map->question.asOf);
    }
}

void ChartsPage::fillTable()
{
    const ChartTable& table = m_figure.table;
    const bool distinct = table.unit == ChartTable::Unit::Count && table.series.size() > 1
        && m_choice.kind != ChartKind::Coverage;
    const int row = m_table->currentRow();
    const int column = m_table->currentColumn();
    m_table->clear();
    m_table->setAccessibleName(m_figure.title);
    m_table->setRowCount(int(table.categories.size()));
    QStringList headers{table.categoriesLabel};
    for (const ChartSeries& serie : table.series)
        headers << serie.label;
    if (distinct)
        headers << tr("Distinct studies");
    m_table->setColumnCount(int(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    for (int r = 0; r < m_table->rowCount(); ++r) {
        const auto category = size_t(r);
        m_table->setItem(r, 0, cellOf(table.categories[category].label, false));
        for (size_t serie = 0; serie < table.series.size(); ++serie) {
            QString text = chartValueText(table, table.value(category, serie));
            if (!table.series[serie].n.empty())
                text = tr("%1 (n = %2)").arg(text).arg(table.series[serie].n[category]);
            m_table->setItem(r, int(serie) + 1, cellOf(text, true));
        }
        if (distinct)
            m_table->setItem(r, int(headers.size()) - 1,
                             cellOf(QString::number(table.categories[category].distinct), true));
    }
    for (int c = 0; c < m_table->columnCount(); ++c)
        m_table->horizontalHeaderItem(c)->setTextAlignment((c == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                                           | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    if (row >= 0 && row < m_table->rowCount() && column < m_table->columnCount())
        m_table->setCurrentCell(row, column);
    else if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

// --- What has to be asked for ----------------------------------------------------------------------------------------------

void ChartsPage::fetch()
{
    if (m_choice.kind == ChartKind::Coverage)
        fetchCoverage();
    if (m_choice.kind == ChartKind::Agreement && !m_material.blind)
        fetchCodings();
}

void ChartsPage::fetchCoverage()
{
    CoverageKey key{m_material.map->asked(), m_material.map->filter, m_workspace->snapshot()->revision};
    key.question.asOf = 0; // the years are the same from wherever one looks
    key.question.segments = key.question.crossSegments = 0;
    if (m_coverageKey == key)
        return;
    m_coverageKey = key;
    m_material.coverage.reset();
    m_workspace->computeCoverageOverTime(
        key.question, [page = QPointer(this), key](const Result<CoverageOverTime>& result) {
            if (!page || page->m_coverageKey != key)
                return;
            if (result)
                page->m_material.coverage = *result;
            else
                page->m_coverageKey.reset(); // asked for again when there is another map
            if (result)
                page->refresh();
        });
}

void ChartsPage::fetchCodings()
{
    const auto snapshot = m_workspace->snapshot();
    if (m_reading.ticket != 0 && m_reading.revision == snapshot->revision)
        return;
    m_reading = {m_reading.ticket + 1, snapshot->revision, 0, {}};
    std::vector<Id> wanted;
    for (const Dimension& dimension : snapshot->codebook->dimensions()) {
        if (!dimension.retired)
            wanted.push_back(dimension.id);
    }
    m_reading.wanted = qsizetype(wanted.size());
    for (const Id dimension : wanted) {
        m_workspace->loadCoderCodings(
            dimension,
            [page = QPointer(this), ticket = m_reading.ticket,
             dimension](const Result<CoderCodings>& result) {
                if (page)
                    page->takeCodings(ticket,
                                      {dimension, result ? result->codings : std::vector<CoderCoding>()});
            });
    }
}

void ChartsPage::takeCodings(quint64 ticket, DimensionCodings codings)
{
    if (ticket != m_reading.ticket)
        return;
    m_reading.got.push_back(std::move(codings));
    if (qsizetype(m_reading.got.size()) < m_reading.wanted)
        return;
    // In codebook order, whichever came first.
    const auto& dimensions = m_workspace->snapshot()->codebook->dimensions();
    const auto placeOf = [&](const DimensionCodings& of) {
        return std::ranges::find(dimensions, of.dimension, &Dimension::id) - dimensions.begin();
    };
    std::ranges::sort(m_reading.got, {}, placeOf);
    m_material.codings = std::move(m_reading.got);
    refresh();
}

// --- What the user does ----------------------------------------------------------------------------------------------------

void ChartsPage::pick(int category, int serie)
{
    const ChartTable& table = m_figure.table;
    if (category < 0 || size_t(category) >= table.categories.size())
        return;
    const ChartPick& along = table.categories[size_t(category)].pick;
    if (m_choice.kind == ChartKind::Coverage) {
        const bool last = size_t(category) + 1 == table.categories.size();
        Q_EMIT asOfWanted(last ? 0 : along.yearFrom.value_or(0));
        return;
    }
    std::vector<ChartPick> picks{along};
    if (serie >= 0 && size_t(serie) < table.series.size())
        picks.push_back(table.series[size_t(serie)].pick);
    const Filter next = toggled(m_workspace->filter(), picks);
    if (next != m_workspace->filter())
        m_workspace->setFilter(next);
}

bool ChartsPage::canExport() const
{
    return !m_figure.table.isEmpty();
}

void ChartsPage::exportContent()
{
    if (!canExport())
        return;
    m_workspace->exportPicture(
        m_figure.title,
        [figure = leavingFigure()](QPainter& painter, const QRectF& rect, const Palette& palette) {
            paintFigure(painter, rect, figure, palette);
        },
        sizeOf(m_figure));
}

/// The figure as others may see it: coders whose names are confidential are numbered.
ChartFigure ChartsPage::leavingFigure() const
{
    if (m_choice.kind != ChartKind::Agreement
        || std::ranges::none_of(m_material.coders, &Coder::confidential))
        return m_figure;
    ChartMaterial material = m_material;
    material.coders = fitToLeave(material.coders, Leaving::Unmarked);
    return figureOf(m_choice, material);
}

void ChartsPage::copy()
{
    if (!canExport())
        return;
    const ChartFigure figure = leavingFigure();
    const QSizeF size = sizeOf(figure);
    QImage image((size * copyScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(copyScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFigure(painter, QRectF(QPointF(0, 0), size), figure, paletteFor(Theme::Light));
    painter.end();
    auto* copied = new QMimeData;
    copied->setText(chartAsTsv(figure.table));
    copied->setImageData(image);
    QGuiApplication::clipboard()->setMimeData(copied);
    Q_EMIT m_workspace->noticed(tr("Copied the chart and its figures"), false);
}

} // namespace lacuna
