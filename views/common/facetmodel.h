// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QSortFilterProxyModel>

#include <memory>

namespace lacuna {

/// The terms of one dimension as a tree with counts and check marks: a facet of the filter panel. The last
/// top-level row stands for studies not coded in the dimension. Counts come from outside (facetCounts()); the
/// model counts nothing.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        TermRole = Qt::UserRole, ///< Id; 0 for "not coded"
        CountRole, ///< int
        ShareRole, ///< double, 0…1: the count against the dimension's largest
        ExcludedRole, ///< bool: checked in a clause that keeps such studies out
        SearchRole, ///< QString: label, code and aliases, folded
        IconRole, ///< QString: in place of the check box where there is no check state
    };

    explicit FacetModel(QObject* parent = nullptr);

    void setMeasure(Measure measure) { m_measure = measure; } ///< what the counts are of
    void setDimension(std::shared_ptr<const Codebook> codebook, Id dimension);
    Id dimension() const { return m_dimension; }
    /// As facetCounts() gives them: in the order of termsOf(), "not coded" last.
    void setCounts(const std::vector<int>& counts);
    void setClause(const FilterClause& clause);
    /// What the clause becomes when the user toggles @p index: below a checked term it narrows, above checked
    /// ones it takes their place.
    FilterClause toggled(const QModelIndex& index) const;

    int termCount() const { return int(m_nodes.size()); }
    bool isNested() const { return m_nested; }
    bool hasCounts() const; ///< anything coded at all

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node {
        Id term = 0;
        int parent = -1;
        int row = 0;
        QString label;
        QString search;
        QString tip;
        int count = 0;
        std::vector<int> children;
    };
    const Node& node(const QModelIndex& index) const { return m_nodes[size_t(index.internalId())]; }
    Qt::CheckState stateOf(int node) const;
    bool isChecked(int node) const;
    void addUncoded();

    std::shared_ptr<const Codebook> m_codebook;
    Id m_dimension = 0;
    Measure m_measure = Measure::Studies;
    std::vector<Node> m_nodes; ///< as termsOf() orders them, "not coded" last
    std::vector<int> m_top;
    FilterClause m_clause;
    int m_largest = 1;
    bool m_nested = false;
};

/// Keeps what the user looks for, and by default only terms with studies in long facets. Checked terms always
/// stay.
class FacetProxy : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FacetProxy(QObject* parent = nullptr);
    void setSearch(const QString& text);
    void setShowEmpty(bool show);
    bool showsEmpty() const { return m_showEmpty; }
    void refresh() { invalidateRowsFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_search; ///< folded
    bool m_showEmpty = true;
};

} // namespace lacuna
