// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/mappage.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/mappicture.h"
#include "views/gaps/segmentedswitch.h"
#include "views/gaps/tilemapcontent.h"

#include <QtCore/QLocale>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int cardMargin = 14;

} // namespace

MapPage::MapPage(Workspace* workspace, QWidget* parent)
    : GapsPage(parent)
    , m_workspace(workspace)
{
    setObjectName(u"mapPage"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildMap());
    m_stack->addWidget(buildMissing());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    buildActions();
    connectView();
    refresh();
}

QWidget* MapPage::buildMap()
{
    auto* card = new QFrame;
    card->setObjectName(u"mapCard"_s);
    setLook(card, "card");
    m_regions = new SegmentedSwitch;
    m_regions->setObjectName(u"mapRegions"_s);
    m_regions->setAccessibleName(tr("Part of the world"));
    m_regions->addChoice(u"mapRegionAsia"_s, tr("Asia-Pacific"),
                         tr("Every country of Asia and the Pacific, each as large as the others"));
    m_regions->addChoice(u"mapRegionWorld"_s, tr("World"), tr("The world by subregion"));
    m_colours = new SegmentedSwitch;
    m_colours->setObjectName(u"mapColours"_s);
    m_colours->setAccessibleName(tr("What the tiles are coloured by"));
    m_colours->addChoice(u"mapByCount"_s, tr("Count"), tr("Coloured by how many studies there are"));
    m_colours->addChoice(u"mapByClass"_s, tr("Class"), tr("Coloured by the gap class of the whole area"));
    m_colours->addChoice(u"mapByBurden"_s, tr("Evidence per burden"),
                         tr("Coloured by studies per 100,000 people affected"));
    m_corridors = new QCheckBox(tr("Corridors"));
    m_corridors->setObjectName(u"mapCorridors"_s);
    m_hint = new QLabel;
    m_hint->setObjectName(u"mapHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    setLook(m_hint, "small");
    m_view = new TileMapView;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(cardMargin, space::medium, cardMargin, space::small);
    column->setSpacing(space::small);
    m_headRow = new QHBoxLayout;
    m_headRow->setSpacing(space::medium);
    m_headRow->addWidget(m_regions);
    m_headRow->addWidget(m_colours);
    m_headRow->addWidget(m_corridors);
    m_headRow->addWidget(m_hint, 1);
    column->addLayout(m_headRow);
    m_viewRow = new QHBoxLayout;
    m_viewRow->addWidget(m_view);
    column->addLayout(m_viewRow, 1);
    return card;
}

QWidget* MapPage::buildMissing()
{
    auto* page = new QWidget;
    page->setObjectName(u"mapMissing"_s);
    auto* title = new QLabel(tr("Where in the world?"));
    setLook(title, "heading");
    m_missing = new QLabel;
    m_missing->setObjectName(u"mapMissingText"_s);
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignHCenter);
    m_missing->setMinimumWidth(400);
    m_missing->setMaximumWidth(560);
    setLook(m_missing, "muted");
    m_ask = new QPushButton(tr("Put countries into the rows"));
    m_ask->setObjectName(u"mapAskCountries"_s);
    setLook(m_ask, "primary");
    auto* column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    column->addStretch(2);
    column->addWidget(title, 0, Qt::AlignHCenter);
    column->addWidget(m_missing, 0, Qt::AlignHCenter);
    column->addWidget(m_ask, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QAction* MapPage::addAction(const QString& name, const QString& text, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void MapPage::buildActions()
{
    addAction(u"mapShowAsia"_s, tr("Map of Asia and the Pacific"),
              [this] { setRegion(TileRegion::AsiaPacific); });
    addAction(u"mapShowWorld"_s, tr("Map of the world"), [this] { setRegion(TileRegion::World); });
    addAction(u"mapColourCount"_s, tr("Colour the map by count"),
              [this] { setColouring(TileColouring::Count); });
    addAction(u"mapColourClass"_s, tr("Colour the map by gap class"),
              [this] { setColouring(TileColouring::Class); });
    addAction(u"mapColourBurden"_s, tr("Colour the map by evidence per burden"),
              [this] { setColouring(TileColouring::Burden); });
    addAction(u"mapCopy"_s, tr("Copy the map as a picture"), [this] {
        if (!canExport())
            return;
        MapPicture(m_view->content(), heading()).copy();
        Q_EMIT m_workspace->noticed(tr("Copied the map as a picture"), false);
    })->setIcon(lineIcon(u"picture"_s));
    addAction(u"mapExport"_s, tr("Export the map…"), [this] {
        exportContent();
    })->setIcon(lineIcon(u"export"_s));
}

void MapPage::connectView()
{
    connect(m_regions, &SegmentedSwitch::chosen, this, [this](int index) { setRegion(TileRegion(index)); });
    connect(m_colours, &SegmentedSwitch::chosen, this,
            [this](int index) { setColouring(TileColouring(index)); });
    connect(m_corridors, &QCheckBox::toggled, this, &MapPage::setCorridors);
    connect(m_ask, &QPushButton::clicked, this, &MapPage::askForCountries);
    connect(m_view, &TileMapView::picked, this, &MapPage::filterBy);
    connect(m_view, &TileMapView::opened, this, &MapPage::openStudies);
    connect(m_view, &TileMapView::doubleClicked, this, [this](int tile) {
        // Its first click has filtered, which was not meant.
        if (m_workspace->filter() != m_filterBefore && m_clicked == tile)
            m_workspace->setFilter(m_filterBefore);
        openStudies(tile);
    });
    connect(m_view, &TileMapView::menuWanted, this, &MapPage::openMenu);
}

void MapPage::setMap(std::shared_ptr<const GapMap> map)
{
    m_map = std::move(map);
    refresh();
}

void MapPage::setRegion(TileRegion region)
{
    if (region == m_region)
        return;
    m_region = region;
    refresh();
    Q_EMIT stateChanged();
}

void MapPage::setColouring(TileColouring colouring)
{
    if (colouring == m_colouring)
        return;
    m_colouring = colouring;
    refresh();
    Q_EMIT stateChanged();
}

void MapPage::setCorridors(bool on)
{
    if (on == m_withCorridors)
        return;
    m_withCorridors = on;
    refresh();
    Q_EMIT stateChanged();
}

/// Everything from the map anew.
void MapPage::refresh()
{
    m_regions->setCurrent(int(m_region));
    m_colours->setCurrent(int(m_colouring));
    auto made = m_map ? tileMapContent(m_map, {m_region, m_colouring, m_withCorridors})
                      : Result<TileMapContent>(TileMapContent());
    m_stack->setCurrentIndex(made ? 0 : 1);
    TileMapContent content;
    if (made) {
        content =
            *std::move(made); // coloured by count if there are no figures: the hint says what is missing
    } else {
        m_missing->setText(made.error().message);
        m_ask->setVisible(countryDimension() != 0);
    }
    const Corridors& corridors = content.corridors;
    m_corridors->setVisible(!corridors.pairs.empty());
    m_corridors->setToolTip(tr("%1 studies name where people came from and where they went. Drawn: %2 of %3 "
                               "ways, the most studied first.")
                                .arg(QLocale().toString(corridors.studies),
                                     QLocale().toString(corridors.pairs.size()),
                                     QLocale().toString(corridors.found)));
    {
        const QSignalBlocker quiet(m_corridors);
        m_corridors->setChecked(m_withCorridors);
    }
    m_view->setContent(std::move(content));
    showHint();
    Q_EMIT actionsChanged();
}

void MapPage::showHint()
{
    const TileMapContent& content = m_view->content();
    QString hint;
    if (m_map && m_colouring == TileColouring::Burden && content.colouring != TileColouring::Burden) {
        hint = !m_map->burden || m_map->burden->ofRows != content.tiles.ofRows
            ? tr("No burden table of these areas is chosen. Choose one for the question, and the tiles show "
                 "studies "
                 "per 100,000 people affected.")
            : tr("“%1” has figures of whole regions only, and a region's figure is not a country's: there is "
                 "nothing to "
                 "colour by.")
                  .arg(m_map->burden->burden.name);
    } else if (m_map) {
        int missing = 0;
        for (int tile = 0; tile < m_view->tileLayout().count(); ++tile)
            missing += m_view->summary(tile) ? 0 : 1;
        if (missing == m_view->tileLayout().count() && missing > 0)
            hint = m_region == TileRegion::World ? tr("No subregion is on the axis of this question.")
                                                 : tr("No country is on the axis of this question: show a "
                                                      "deeper level of it, or all of its terms.");
        else if (const int regional = studiesOfRegionsOnly(*m_map, content.tiles.dimension,
                                                           areasOnMap(content.tiles, m_region)))
            hint = tr("%1 %2 coded only to a region: on no tile.")
                       .arg(QLocale().toString(regional), m_map->measureLabel);
    }
    m_hint->setText(hint);
}

Id MapPage::countryDimension() const
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* country = codebook ? codebook->dimension(u"country") : nullptr;
    return country ? country->id : 0;
}

void MapPage::askForCountries()
{
    const Id country = countryDimension();
    if (!m_map || country == 0)
        return;
    Question question = m_map->asked();
    question.rows = country;
    question.rowScope = 0;
    question.rowDepth = -1;
    if (question.segments == country)
        question.segments = question.crossSegments = 0;
    question.burden.clear(); // of an axis that may be gone
    Q_EMIT questionWanted(question);
}

bool MapPage::isFilteredBy(Id term) const
{
    const Id dimension = m_view->content().tiles.dimension;
    return std::ranges::any_of(m_workspace->filter().clauses, [&](const FilterClause& clause) {
        return clause.dimension == dimension && clause.mode == FilterClause::Mode::AnyOf
            && clause.terms.contains(term);
    });
}

/// To just this area; again: to all. Adding puts it beside those there are, or takes it out of them.
void MapPage::filterBy(int tile, bool add)
{
    const TileSummary* area = m_view->summary(tile);
    if (!area)
        return;
    const Id dimension = m_view->content().tiles.dimension;
    Filter filter = m_workspace->filter();
    m_filterBefore = filter;
    m_clicked = tile;
    QList<Id> terms;
    for (const FilterClause& clause : std::as_const(filter.clauses)) {
        if (clause.dimension == dimension && clause.mode == FilterClause::Mode::AnyOf)
            terms += clause.terms;
    }
    const bool on = terms.contains(area->term);
    if (add && on)
        terms.removeAll(area->term);
    else if (add)
        terms.append(area->term);
    else
        terms = on && terms.size() == 1 ? QList<Id>() : QList<Id>{area->term};
    filter.clauses.removeIf(
        [dimension](const FilterClause& clause) { return clause.dimension == dimension; });
    if (!terms.isEmpty())
        filter.clauses.append(FilterClause{dimension, FilterClause::Mode::AnyOf, terms, false});
    m_workspace->setFilter(filter);
}

void MapPage::openStudies(int tile)
{
    const TileSummary* area = m_view->summary(tile);
    if (!area)
        return;
    const bool rows = m_view->content().tiles.ofRows;
    Q_EMIT studiesWanted(rows ? area->index : -1, rows ? -1 : area->index);
}

void MapPage::showInMatrix(int tile)
{
    const TileSummary* area = m_view->summary(tile);
    if (!area)
        return;
    const bool rows = m_view->content().tiles.ofRows;
    Q_EMIT cellWanted(rows ? area->index : -1, rows ? -1 : area->index);
}

void MapPage::openMenu(int tile, const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"mapMenu"_s);
    if (const TileSummary* area = tile >= 0 ? m_view->summary(tile) : nullptr) {
        QAction* open = menu->addAction(lineIcon(u"studies"_s), tr("Open its %1").arg(m_map->measureLabel));
        open->setObjectName(u"mapMenuOpen"_s);
        open->setEnabled(area->studies() > 0);
        connect(open, &QAction::triggered, this, [this, tile] { openStudies(tile); });
        QAction* matrix = menu->addAction(lineIcon(u"gaps"_s), tr("Show in the matrix"));
        matrix->setObjectName(u"mapMenuMatrix"_s);
        connect(matrix, &QAction::triggered, this, [this, tile] { showInMatrix(tile); });
        const bool on = isFilteredBy(area->term);
        QAction* filter = menu->addAction(lineIcon(u"filter"_s),
                                          on ? tr("Filter no longer by %1").arg(area->label)
                                             : tr("Filter by %1").arg(area->label));
        filter->setObjectName(u"mapMenuFilter"_s);
        connect(filter, &QAction::triggered, this, [this, tile, on] { filterBy(tile, on); });
        menu->addSeparator();
    }
    for (QAction* action : std::as_const(m_actions)) {
        if (action->objectName() == u"mapCopy"_s || action->objectName() == u"mapExport"_s)
            menu->addAction(action);
    }
    menu->popup(position);
}

QJsonObject MapPage::state() const
{
    return toJson(TileMapChoice{m_region, m_colouring, m_withCorridors});
}

void MapPage::setState(const QJsonObject& state)
{
    const TileMapChoice choice = tileMapChoiceFromJson(state);
    m_region = choice.region;
    m_colouring = choice.colouring;
    m_withCorridors = choice.withCorridors;
    refresh();
}

bool MapPage::canExport() const
{
    return m_map && m_view->content().map;
}

QString MapPage::heading() const
{
    return m_region == TileRegion::World
        ? tr("%1 × %2: the world").arg(m_map->rowsLabel, m_map->columnsLabel)
        : tr("%1 × %2: Asia and the Pacific").arg(m_map->rowsLabel, m_map->columnsLabel);
}

void MapPage::exportContent()
{
    if (!canExport())
        return;
    const MapPicture picture(m_view->content(), heading());
    m_workspace->exportPicture(
        picture.title(),
        [picture](QPainter& painter, const QRectF& rect, const Palette& palette) {
            picture.paint(painter, rect, palette);
        },
        picture.size());
}

void MapPage::keepClearOf(int cover)
{
    m_headRow->setContentsMargins(0, 0, cover, 0);
    m_viewRow->setContentsMargins(0, 0, cover, 0);
}

} // namespace lacuna
