// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QFrame>

#include <memory>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lacuna {

class CollectionList;
class FacetBox;
class SavedSearchList;
class Workspace;
class YearFilter;

/// The shared filter as facets with live counts: years, then the dimensions in use, then "+ dimension" for
/// the rest. Reads the counts from Workspace::matches() and writes Workspace::setFilter(). Owned by the
/// shell.
class FilterPanel : public QFrame {
    Q_OBJECT
public:
    explicit FilterPanel(Workspace* workspace, QWidget* parent = nullptr);

    /// Which facets are shown and which of them unfolded, by dimension key.
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);
    /// Clauses, years and undated together: the number on the collapsed panel's button.
    static int activeFilters(const Filter& filter);
    /// Asks for a name, and saves the filter under it.
    void saveSearch();

Q_SIGNALS:
    void collapseRequested();

private:
    void buildHeader(QVBoxLayout* layout);
    void buildScroller(QVBoxLayout* layout);
    void rebuild();
    void refresh();
    void addFacet(const Dimension& dimension, bool unfolded);
    void chooseFacets();
    void hideFacet(FacetBox* box);
    void offerDimensions();
    void setClause(const FilterClause& clause);
    FacetBox* facet(Id dimension) const;
    QStringList unfoldedKeys() const;

    Workspace* m_workspace;
    QPushButton* m_save = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_more = nullptr;
    QWidget* m_inside = nullptr;
    QVBoxLayout* m_facetLayout = nullptr;
    SavedSearchList* m_searches = nullptr;
    CollectionList* m_collections = nullptr;
    YearFilter* m_years = nullptr;
    QList<FacetBox*> m_facets;
    std::shared_ptr<const Codebook> m_codebook;
    QString m_fileName;
    QStringList m_shownKeys; ///< empty: not chosen yet
    QStringList m_unfoldedKeys;
    bool m_provisional = false; ///< chosen while nothing was coded
};

} // namespace lacuna
