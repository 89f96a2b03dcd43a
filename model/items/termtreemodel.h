// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <QtCore/QAbstractItemModel>

#include <memory>
#include <optional>

namespace lacuna {

/// One dimension as an editable tree: what the codebook editor shows. Columns are label, code and number of studies. It never changes the
/// codebook: edits and drops are asked for by signals, answered by an edit of the catalogue, and come back as a new codebook. Retired
/// terms are shown, marked. Interface's thread.
class TermTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { LabelColumn, CodeColumn, CountColumn };
    enum Role {
        TermRole = Qt::UserRole, ///< Id
        CountRole, ///< int; absent if no counts were given
        RetiredRole, ///< bool: itself, or by a term above
        SearchRole, ///< QString: label, code, aliases, folded: for a recursive filter proxy
    };

    explicit TermTreeModel(QObject* parent = nullptr);

    /// Replaces what is shown. If the tree has the same terms in the same places, what is expanded and selected stays; otherwise the model is
    /// reset, and the view asks indexOf() for the terms it remembers.
    void setDimension(std::shared_ptr<const Codebook> codebook, Id dimension);
    Id dimension() const { return m_dimension; }
    /// Studies per term, that have it or a descendant; in the order of codebook.termsOf(dimension, -1, withRetired) with @p withRetired
    /// told by their number. Anything else takes the counts away.
    void setCounts(const std::vector<int>& counts);

    /// Shows boxes to check; a term is partly checked if only some terms below it are checked.
    void setCheckable(bool checkable);
    void setChecked(const QList<Id>& terms);
    /// The checked terms as few as possible: a term stands for all below it.
    QList<Id> checked() const;

    QModelIndex indexOf(Id term, int column = LabelColumn) const;
    Id termAt(const QModelIndex& index) const; ///< 0 if invalid

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Label and code: asks by termEdited() and reports false, since nothing changes yet. Check state: changes at once.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// The user gave a term another label or code.
    void termEdited(const lacuna::Term& term);
    /// The user dragged @p term below @p parent (0: top level), before the child at @p row (its number of children: last).
    void moveRequested(lacuna::Id term, lacuna::Id parent, int row);
    void checkedChanged();

private:
    struct Node {
        Id term = 0;
        int parent = -1;
        int row = 0;
        int end = 0; ///< one past its last descendant
        bool retired = false;
        bool checked = false;
        std::optional<int> count;
        std::vector<int> children;
    };
    const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    std::vector<Node> nodesOf(const Codebook& codebook, Id dimension) const;
    QVariant labelData(const Node& node, int role) const;
    Qt::CheckState stateOf(int node) const;
    void setCheckedBelow(int node, bool checked);
    void announceChecks();
    Id draggedTerm(const QMimeData* data) const;

    std::shared_ptr<const Codebook> m_codebook;
    Id m_dimension = 0;
    bool m_checkable = false;
    std::vector<Node> m_nodes; ///< depth first
    std::vector<int> m_top;
    QHash<Id, int> m_nodeOf;
};

} // namespace lacuna
