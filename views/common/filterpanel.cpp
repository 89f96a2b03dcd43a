// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/filterpanel.h"

#include "views/common/collectionlist.h"
#include "views/common/facetbox.h"
#include "views/common/icons.h"
#include "views/common/savedsearchlist.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/common/yearfilter.h"

#include <QtCore/QJsonArray>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Shown before anything is coded, too: what a gap map is usually made of.
bool isStandard(const QString& key)
{
    return key == u"country"_s || key == u"sector"_s || key == u"method"_s || key == u"evidence-type"_s;
}

QFrame* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setLook(line, "line");
    return line;
}

} // namespace

FilterPanel::FilterPanel(Workspace* workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
{
    setObjectName(u"filterPanel"_s);
    setAccessibleName(tr("Filters"));
    setLook(this, "leftpanel");
    setFixedWidth(frame::filterWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, space::medium, 0, 0);
    layout->setSpacing(space::tiny);
    buildHeader(layout);
    buildScroller(layout);
    connect(workspace, &Workspace::snapshotChanged, this, &FilterPanel::rebuild);
    connect(workspace, &Workspace::matchesChanged, this, &FilterPanel::refresh);
    rebuild();
}

void FilterPanel::buildHeader(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, space::medium, 0);
    auto* title = new QLabel(tr("Filters"), this);
    setLook(title, "section");
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(u"saveSearch"_s);
    m_save->setToolTip(tr("Save this search under a name"));
    setLook(m_save, "link");
    m_clear = new QPushButton(tr("Clear"), this);
    m_clear->setObjectName(u"clearFilters"_s);
    m_clear->setAccessibleName(tr("Clear the filters")); // "Clear" alone says little in a list
    m_clear->setToolTip(tr("Show all studies (Ctrl+Shift+X)"));
    m_clear->setShortcut(QKeySequence(u"Ctrl+Shift+X"_s));
    setLook(m_clear, "link");
    auto* collapse = new QToolButton(this);
    collapse->setObjectName(u"collapseFilters"_s);
    collapse->setIcon(lineIcon(u"chevron-left"_s));
    collapse->setIconSize(QSize(14, 14));
    collapse->setToolTip(tr("Collapse the filters (Ctrl+Shift+F)"));
    collapse->setAccessibleName(tr("Collapse the filters"));
    setLook(collapse, "small");
    row->addWidget(title, 1);
    row->addWidget(m_save);
    row->addWidget(m_clear);
    row->addWidget(collapse);
    layout->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &FilterPanel::saveSearch);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_workspace->setFilter({}); });
    connect(collapse, &QToolButton::clicked, this, &FilterPanel::collapseRequested);
}

void FilterPanel::buildScroller(QVBoxLayout* layout)
{
    auto* scroller = new QScrollArea(this);
    scroller->setObjectName(u"filterScroller"_s);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The bar's room is always kept: an appearing bar would move every count.
    scroller->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    QScrollBar* bar = scroller->verticalScrollBar();
    const auto showIdle = [bar] { setLook(bar, bar->maximum() > 0 ? "" : "idle"); };
    connect(bar, &QScrollBar::rangeChanged, this, showIdle);
    showIdle();
    m_inside = new QWidget(scroller);
    setLook(m_inside, "scrolled");
    auto* inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(0, 0, 2, space::large);
    inside->setSpacing(space::tiny);
    m_searches = new SavedSearchList(m_workspace, m_inside);
    m_collections = new CollectionList(m_workspace, m_inside);
    inside->addWidget(m_searches);
    inside->addWidget(m_collections);
    m_years = new YearFilter(m_workspace, m_inside);
    inside->addWidget(m_years);
    m_facetLayout = new QVBoxLayout;
    m_facetLayout->setSpacing(0);
    inside->addLayout(m_facetLayout);
    m_more = new QPushButton(tr("+ dimension"), m_inside);
    m_more->setObjectName(u"moreDimensions"_s);
    m_more->setToolTip(tr("Filter by another dimension"));
    setLook(m_more, "link");
    inside->addWidget(m_more, 0, Qt::AlignLeft);
    inside->addStretch(1); // all of a tall window's room: lists that grow would stand in gaps
    scroller->setWidget(m_inside);
    layout->addWidget(scroller, 1);
    connect(m_more, &QPushButton::clicked, this, &FilterPanel::offerDimensions);
}

int FilterPanel::activeFilters(const Filter& filter)
{
    return int(filter.clauses.size()) + (filter.yearFrom || filter.yearTo ? 1 : 0)
        + (filter.keepUndated ? 0 : 1) + (filter.collections.isEmpty() ? 0 : 1);
}

void FilterPanel::saveSearch()
{
    m_searches->saveCurrent();
}

FacetBox* FilterPanel::facet(Id dimension) const
{
    for (FacetBox* box : m_facets) {
        if (box->dimension() == dimension)
            return box;
    }
    return nullptr;
}

void FilterPanel::rebuild()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    if (m_fileName != m_workspace->fileName()) {
        m_fileName = m_workspace->fileName();
        m_codebook.reset();
    }
    if (codebook == m_codebook || (codebook && m_codebook && *codebook == *m_codebook)) {
        refresh();
        return;
    }
    m_codebook = codebook;
    if (!m_facets.isEmpty())
        m_unfoldedKeys = unfoldedKeys();
    qDeleteAll(m_facets);
    m_facets.clear();
    if (!codebook)
        return;
    for (const Dimension& dimension : codebook->dimensions()) {
        if (!dimension.retired && m_shownKeys.contains(dimension.key))
            addFacet(dimension, m_unfoldedKeys.contains(dimension.key));
    }
    refresh();
}

void FilterPanel::addFacet(const Dimension& dimension, bool unfolded)
{
    auto* box = new FacetBox(m_inside);
    box->setDimension(m_codebook, dimension);
    box->setUnfolded(unfolded);
    box->layout()->addWidget(separator(box));
    m_facetLayout->addWidget(box);
    m_facets.append(box);
    connect(box, &FacetBox::clauseChanged, this, &FilterPanel::setClause);
    connect(box, &FacetBox::hideRequested, this, [this, box] { hideFacet(box); });
    connect(box, &FacetBox::editRequested, this,
            [this, box] { Q_EMIT m_workspace->codebookRequested(box->dimension()); });
}

/// The first time the counts of a catalogue are known: every dimension something is coded in, and the
/// standard ones.
void FilterPanel::chooseFacets()
{
    const auto matches = m_workspace->matches();
    int unfolded = 0;
    m_provisional = true;
    for (const Dimension& dimension : m_codebook->dimensions()) {
        const auto counts = matches->facets.constFind(dimension.id);
        const bool coded = counts != matches->facets.constEnd() && !counts->empty()
            && std::any_of(counts->begin(), counts->end() - 1, [](int count) { return count > 0; });
        if (dimension.retired || (!coded && !isStandard(dimension.key)))
            continue;
        m_provisional = m_provisional && !coded;
        // Short facets stand open; the country tree alone would fill the panel.
        const bool open = coded && unfolded < 3 && m_codebook->termsOf(dimension.id, 0).size() <= 12
            && dimension.key != u"country"_s;
        unfolded += open ? 1 : 0;
        m_shownKeys << dimension.key;
        addFacet(dimension, open);
    }
}

void FilterPanel::refresh()
{
    m_years->refresh();
    m_searches->refresh();
    m_collections->refresh();
    if (!m_codebook)
        return;
    const auto matches = m_workspace->matches();
    if ((m_shownKeys.isEmpty() || (m_provisional && matches->count > 0)) && !matches->facets.isEmpty()) {
        // What is in use is known from the first studies on; until then the standard dimensions stand here.
        qDeleteAll(m_facets);
        m_facets.clear();
        m_shownKeys.clear();
        chooseFacets();
    }
    const Filter filter = m_workspace->filter();
    for (const FilterClause& clause : filter.clauses) {
        const Dimension* dimension = m_codebook->dimension(clause.dimension);
        if (dimension && !facet(clause.dimension)) // a filter from elsewhere must not act unseen
            addFacet(*dimension, true);
    }
    for (FacetBox* box : std::as_const(m_facets)) {
        FilterClause shown;
        shown.dimension = box->dimension();
        for (const FilterClause& clause : filter.clauses) {
            if (clause.dimension == box->dimension())
                shown = clause;
        }
        box->setClause(shown);
        if (const auto counts = matches->facets.constFind(box->dimension());
            counts != matches->facets.constEnd())
            box->setCounts(*counts);
    }
    m_clear->setEnabled(!filter.isEmpty());
    const bool savable = !filter.isEmpty() && !m_workspace->isReadOnly()
        && std::ranges::none_of(m_workspace->snapshot()->savedSearches,
                                [&](const SavedSearch& saved) { return saved.filter == filter; });
    m_save->setEnabled(savable);
}

void FilterPanel::setClause(const FilterClause& clause)
{
    Filter filter = m_workspace->filter();
    const auto isSame = [&](const FilterClause& other) { return other.dimension == clause.dimension; };
    const bool keepsAll = clause.terms.isEmpty() && !clause.uncoded;
    const auto at = std::find_if(filter.clauses.begin(), filter.clauses.end(), isSame);
    if (keepsAll)
        erase_if(filter.clauses, isSame);
    else if (at == filter.clauses.end())
        filter.clauses.append(clause);
    else
        *at = clause;
    m_workspace->setFilter(filter);
    refresh(); // the mark at once, the counts when they are known
}

void FilterPanel::hideFacet(FacetBox* box)
{
    FilterClause none;
    none.dimension = box->dimension();
    m_shownKeys.removeAll(box->key());
    m_facets.removeAll(box);
    setClause(none);
    box->deleteLater();
    box->hide();
}

void FilterPanel::offerDimensions()
{
    if (!m_codebook)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Dimension& dimension : m_codebook->dimensions()) {
        if (dimension.retired || facet(dimension.id))
            continue;
        menu->addAction(dimension.label, this, [this, id = dimension.id] {
            const Dimension* chosen = m_codebook->dimension(id);
            if (!chosen)
                return;
            m_shownKeys << chosen->key;
            addFacet(*chosen, true);
            refresh();
        });
    }
    menu->addSeparator();
    menu->addAction(lineIcon(u"codebook"_s), tr("Edit the codebook…"), this,
                    [this] { Q_EMIT m_workspace->codebookRequested(0); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

QStringList FilterPanel::unfoldedKeys() const
{
    QStringList keys;
    for (const FacetBox* box : m_facets) {
        if (box->isUnfolded())
            keys << box->key();
    }
    return keys;
}

QJsonObject FilterPanel::saveState() const
{
    return {{u"shown"_s, QJsonArray::fromStringList(m_shownKeys)},
            {u"unfolded"_s, QJsonArray::fromStringList(unfoldedKeys())}};
}

void FilterPanel::restoreState(const QJsonObject& state)
{
    m_shownKeys = state.value(u"shown"_s).toVariant().toStringList();
    m_unfoldedKeys = state.value(u"unfolded"_s).toVariant().toStringList();
    m_codebook.reset();
    rebuild();
}

} // namespace lacuna
