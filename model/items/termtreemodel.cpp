// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/termtreemodel.h"

#include "model/support/textfold.h"

#include <QtCore/QMimeData>
#include <QtGui/QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr auto termMimeType = "application/x-lacuna-term"_L1;
} // namespace

TermTreeModel::TermTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

std::vector<TermTreeModel::Node> TermTreeModel::nodesOf(const Codebook& codebook, Id dimension) const
{
    std::vector<Node> nodes;
    QHash<Id, int> nodeOf;
    int topRows = 0;
    for (const Term* term : codebook.termsOf(dimension, -1, true)) {
        Node node;
        node.term = term->id;
        node.parent = nodeOf.value(term->parent, -1);
        node.retired = term->retired || (node.parent >= 0 && nodes[size_t(node.parent)].retired);
        const int place = int(nodes.size());
        if (node.parent >= 0) {
            auto& siblings = nodes[size_t(node.parent)].children;
            node.row = int(siblings.size());
            siblings.push_back(place);
        } else {
            node.row = topRows++;
        }
        nodeOf.insert(term->id, place);
        nodes.push_back(std::move(node));
    }
    // Depth first, so what is below a term follows it; backwards, every child is done before its parent.
    for (int place = int(nodes.size()) - 1; place >= 0; --place) {
        Node& node = nodes[size_t(place)];
        node.end = node.children.empty() ? place + 1 : nodes[size_t(node.children.back())].end;
    }
    return nodes;
}

void TermTreeModel::setDimension(std::shared_ptr<const Codebook> codebook, Id dimension)
{
    auto nodes = codebook ? nodesOf(*codebook, dimension) : std::vector<Node>();
    const bool sameShape = m_codebook && dimension == m_dimension && nodes.size() == m_nodes.size()
        && std::ranges::equal(nodes, m_nodes, [](const Node& a, const Node& b) {
                               return a.term == b.term && a.parent == b.parent;
                           });
    if (sameShape) { // names changed at most: the view keeps what is expanded and selected
        for (size_t i = 0; i < nodes.size(); ++i)
            m_nodes[i].retired = nodes[i].retired;
        m_codebook = std::move(codebook);
        for (int node = 0; node < int(m_nodes.size()); ++node) {
            const int row = m_nodes[size_t(node)].row;
            Q_EMIT dataChanged(createIndex(row, 0, quintptr(node)),
                               createIndex(row, CountColumn, quintptr(node)));
        }
        return;
    }
    const QList<Id> kept = dimension == m_dimension ? checked() : QList<Id>();
    beginResetModel();
    m_codebook = std::move(codebook);
    m_dimension = dimension;
    m_nodes = std::move(nodes);
    m_top.clear();
    m_nodeOf.clear();
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        m_nodeOf.insert(m_nodes[size_t(node)].term, node);
        if (m_nodes[size_t(node)].parent < 0)
            m_top.push_back(node);
    }
    for (const Id term : kept) {
        if (m_nodeOf.contains(term))
            setCheckedBelow(m_nodeOf.value(term), true);
    }
    endResetModel();
}

void TermTreeModel::setCounts(const std::vector<int>& counts)
{
    if (!m_codebook)
        return;
    const auto living = m_codebook->termsOf(m_dimension);
    const bool all = counts.size() == m_nodes.size()
        || counts.size() == m_nodes.size() + 1; // facetCounts() adds the uncoded
    const bool onlyLiving = !all && (counts.size() == living.size() || counts.size() == living.size() + 1);
    for (Node& node : m_nodes)
        node.count.reset();
    for (size_t i = 0; all && i < m_nodes.size(); ++i)
        m_nodes[i].count = counts[i];
    for (size_t i = 0; onlyLiving && i < living.size(); ++i)
        m_nodes[size_t(m_nodeOf.value(living[i]->id))].count = counts[i];
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        const QModelIndex changed = createIndex(m_nodes[size_t(node)].row, CountColumn, quintptr(node));
        Q_EMIT dataChanged(changed, changed);
    }
}

void TermTreeModel::setCheckable(bool checkable)
{
    m_checkable = checkable;
    announceChecks();
}

void TermTreeModel::setChecked(const QList<Id>& terms)
{
    for (Node& node : m_nodes)
        node.checked = false;
    for (const Id term : terms) {
        if (const auto found = m_nodeOf.constFind(term); found != m_nodeOf.constEnd())
            setCheckedBelow(*found, true);
    }
    announceChecks();
}

QList<Id> TermTreeModel::checked() const
{
    QList<Id> terms;
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        const int parent = m_nodes[size_t(node)].parent;
        if (stateOf(node) == Qt::Checked && (parent < 0 || stateOf(parent) != Qt::Checked))
            terms.append(m_nodes[size_t(node)].term);
    }
    return terms;
}

/// Only leaves hold a mark; above them it is worked out.
Qt::CheckState TermTreeModel::stateOf(int node) const
{
    bool any = false;
    bool all = true;
    for (int below = node; below < m_nodes[size_t(node)].end; ++below) {
        const Node& candidate = m_nodes[size_t(below)];
        if (candidate.children.empty()) {
            any = any || candidate.checked;
            all = all && candidate.checked;
        }
    }
    if (all)
        return Qt::Checked;
    return any ? Qt::PartiallyChecked : Qt::Unchecked;
}

void TermTreeModel::setCheckedBelow(int node, bool checked)
{
    for (int below = node; below < m_nodes[size_t(node)].end; ++below)
        m_nodes[size_t(below)].checked = checked;
}

void TermTreeModel::announceChecks()
{
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        const QModelIndex changed = createIndex(m_nodes[size_t(node)].row, LabelColumn, quintptr(node));
        Q_EMIT dataChanged(changed, changed, {Qt::CheckStateRole});
    }
    Q_EMIT checkedChanged();
}

QModelIndex TermTreeModel::indexOf(Id term, int column) const
{
    const int node = m_nodeOf.value(term, -1);
    return node < 0 ? QModelIndex() : createIndex(m_nodes[size_t(node)].row, column, quintptr(node));
}

Id TermTreeModel::termAt(const QModelIndex& index) const
{
    return index.isValid() && index.model() == this ? m_nodes[size_t(index.internalId())].term : 0;
}

const std::vector<int>& TermTreeModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_nodes[size_t(parent.internalId())].children : m_top;
}

QModelIndex TermTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, quintptr(childrenOf(parent)[size_t(row)]))
                                         : QModelIndex();
}

QModelIndex TermTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[size_t(child.internalId())].parent;
    return above < 0 ? QModelIndex() : createIndex(m_nodes[size_t(above)].row, 0, quintptr(above));
}

int TermTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int TermTreeModel::columnCount(const QModelIndex&) const
{
    return CountColumn + 1;
}

QVariant TermTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node& node = m_nodes[size_t(index.internalId())];
    switch (role) {
    case TermRole:
        return node.term;
    case RetiredRole:
        return node.retired;
    case CountRole:
        return node.count ? QVariant(*node.count) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setStrikeOut(node.retired);
        return node.retired ? QVariant(font) : QVariant();
    }
    default:
        break;
    }
    if (index.column() == LabelColumn)
        return labelData(node, role);
    if (index.column() == CodeColumn)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(m_codebook->term(node.term)->code)
                                                               : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return role == Qt::DisplayRole && node.count ? QVariant(*node.count) : QVariant();
}

QVariant TermTreeModel::labelData(const Node& node, int role) const
{
    const Term& term = *m_codebook->term(node.term);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return term.label;
    case Qt::ToolTipRole:
        return term.scopeNote.isEmpty() ? m_codebook->path(term.id)
                                        : QString(m_codebook->path(term.id) + u'\n' + term.scopeNote);
    case Qt::AccessibleTextRole:
        return node.retired ? tr("%1, retired").arg(term.label) : term.label;
    case SearchRole:
        return foldedForMatching(QString(term.label + u' ' + term.code + u' ' + term.aliases.join(u' ')));
    case Qt::CheckStateRole:
        return m_checkable ? QVariant(stateOf(m_nodeOf.value(node.term))) : QVariant();
    default:
        return {};
    }
}

bool TermTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Node& node = m_nodes[size_t(index.internalId())];
    if (role == Qt::CheckStateRole && m_checkable && index.column() == LabelColumn) {
        setCheckedBelow(int(index.internalId()), value.value<Qt::CheckState>() == Qt::Checked);
        announceChecks();
        return true;
    }
    const QString text = value.toString().simplified();
    if (role != Qt::EditRole || text.isEmpty() || index.column() == CountColumn)
        return false;
    Term term = *m_codebook->term(node.term);
    QString& field = index.column() == LabelColumn ? term.label : term.code;
    if (field != text) {
        field = text;
        Q_EMIT termEdited(term);
    }
    return false;
}

Qt::ItemFlags TermTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    if (index.column() != CountColumn)
        flags |= Qt::ItemIsEditable;
    if (m_checkable && index.column() == LabelColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant TermTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LabelColumn:
        return tr("Term");
    case CodeColumn:
        return tr("Code");
    case CountColumn:
        return tr("Studies");
    default:
        return {};
    }
}

QStringList TermTreeModel::mimeTypes() const
{
    return {termMimeType};
}

QMimeData* TermTreeModel::mimeData(const QModelIndexList& indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    // One term at a time: a selection may hold a term and what is below it.
    auto* data = new QMimeData;
    data->setData(termMimeType, QByteArray::number(termAt(indexes.first())));
    return data;
}

Id TermTreeModel::draggedTerm(const QMimeData* data) const
{
    const Id term = data ? data->data(termMimeType).toLongLong() : 0;
    return m_nodeOf.contains(term) ? term : 0;
}

bool TermTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                    const QModelIndex& parent) const
{
    const Id term = draggedTerm(data);
    const Id target = termAt(parent);
    return action == Qt::MoveAction && term != 0 && term != target && !m_codebook->isDescendant(target, term);
}

bool TermTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QModelIndex target = parent.siblingAtColumn(0);
    Q_EMIT moveRequested(draggedTerm(data), termAt(target), row < 0 ? rowCount(target) : row);
    return false; // the view must not remove the row: it moves when the edit comes back
}

} // namespace lacuna
