// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/facetmodel.h"

#include "model/support/textfold.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

FacetModel::FacetModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void FacetModel::setDimension(std::shared_ptr<const Codebook> codebook, Id dimension)
{
    beginResetModel();
    m_codebook = std::move(codebook);
    m_dimension = dimension;
    m_nodes.clear();
    m_top.clear();
    m_nested = false;
    QHash<Id, int> at;
    for (const Term* term : m_codebook->termsOf(dimension)) {
        Node node;
        node.term = term->id;
        node.parent = at.value(term->parent, -1);
        node.label = term->label;
        node.search =
            foldedForMatching(QString(term->label + u' ' + term->code + u' ' + term->aliases.join(u' ')));
        node.tip = m_codebook->path(term->id)
            + (term->scopeNote.isEmpty() ? QString() : QString(u'\n' + term->scopeNote));
        auto& siblings = node.parent < 0 ? m_top : m_nodes[size_t(node.parent)].children;
        node.row = int(siblings.size());
        m_nested = m_nested || node.parent >= 0;
        const int number = int(m_nodes.size());
        siblings.push_back(number);
        at.insert(term->id, number);
        m_nodes.push_back(std::move(node));
    }
    addUncoded();
    endResetModel();
}

void FacetModel::addUncoded()
{
    Node uncoded;
    uncoded.label = tr("Not coded");
    uncoded.search = foldedForMatching(uncoded.label);
    uncoded.tip = tr("Studies with no term of this dimension");
    uncoded.row = int(m_top.size());
    m_top.push_back(int(m_nodes.size()));
    m_nodes.push_back(std::move(uncoded));
}

void FacetModel::setCounts(const std::vector<int>& counts)
{
    if (counts.size() != m_nodes.size())
        return; // of a codebook that has changed meanwhile; the right ones are on their way
    m_largest = 1;
    for (size_t i = 0; i < counts.size(); ++i) {
        m_nodes[i].count = counts[i];
        m_largest = std::max(m_largest, counts[i]);
    }
    if (!m_top.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_top.size()) - 1, 0));
}

bool FacetModel::hasCounts() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(),
                       [](const Node& node) { return node.term != 0 && node.count > 0; });
}

void FacetModel::setClause(const FilterClause& clause)
{
    if (clause == m_clause)
        return;
    m_clause = clause;
    if (!m_top.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_top.size()) - 1, 0));
}

bool FacetModel::isChecked(int node) const
{
    const Node& of = m_nodes[size_t(node)];
    return of.term == 0 ? m_clause.uncoded : m_clause.terms.contains(of.term);
}

Qt::CheckState FacetModel::stateOf(int node) const
{
    for (int at = node; at >= 0; at = m_nodes[size_t(at)].parent) {
        if (isChecked(at))
            return Qt::Checked;
    }
    const Id term = m_nodes[size_t(node)].term;
    const bool below = term != 0
        && std::any_of(m_clause.terms.begin(), m_clause.terms.end(),
                       [&](Id checked) { return m_codebook->isDescendant(checked, term); });
    return below ? Qt::PartiallyChecked : Qt::Unchecked;
}

FilterClause FacetModel::toggled(const QModelIndex& index) const
{
    FilterClause clause = m_clause;
    clause.dimension = m_dimension;
    const Id term = node(index).term;
    if (term == 0) {
        clause.uncoded = !clause.uncoded;
        return clause;
    }
    if (clause.terms.removeAll(term) == 0) {
        erase_if(clause.terms, [&](Id other) {
            return m_codebook->isDescendant(other, term) || m_codebook->isDescendant(term, other);
        });
        clause.terms.append(term);
    }
    return clause;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    const auto& siblings = parent.isValid() ? node(parent).children : m_top;
    if (column != 0 || row < 0 || size_t(row) >= siblings.size())
        return {};
    return createIndex(row, 0, quintptr(siblings[size_t(row)]));
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    const int above = node(child).parent;
    return createIndex(m_nodes[size_t(above)].row, 0, quintptr(above));
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    return int(parent.isValid() ? node(parent).children.size() : m_top.size());
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& at = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return at.label;
    case Qt::AccessibleTextRole:
        return m_measure == Measure::Practices ? tr("%1, %Ln practices", nullptr, at.count).arg(at.label)
                                               : tr("%1, %Ln studies", nullptr, at.count).arg(at.label);
    case Qt::ToolTipRole:
        return at.tip;
    case Qt::CheckStateRole:
        return stateOf(int(index.internalId()));
    case TermRole:
        return at.term;
    case CountRole:
        return at.count;
    case ShareRole:
        return double(at.count) / m_largest;
    case ExcludedRole:
        return m_clause.mode == FilterClause::Mode::NoneOf;
    case SearchRole:
        return at.search;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    return QAbstractItemModel::flags(index) | Qt::ItemIsUserCheckable;
}

FacetProxy::FacetProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void FacetProxy::setSearch(const QString& text)
{
    m_search = foldedForMatching(text);
    invalidateRowsFilter();
}

void FacetProxy::setShowEmpty(bool show)
{
    if (m_showEmpty == show)
        return;
    m_showEmpty = show;
    invalidateRowsFilter();
}

bool FacetProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!m_search.isEmpty())
        return index.data(FacetModel::SearchRole).toString().contains(m_search);
    return m_showEmpty || index.data(FacetModel::CountRole).toInt() > 0
        || index.data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
}

} // namespace lacuna
