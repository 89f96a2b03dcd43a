// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gaplisting.h"

#include <QtCore/QAbstractItemModel>

#include <memory>

namespace lacuna {

/// The ranked gap list: an entry a gap, and below one that stands for many cells those cells, fetched when they are asked for. Reads a listing and
/// counts nothing itself. Interface's thread.
class GapListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        RowRole = Qt::UserRole, ///< map index, −1: the whole column
        ColumnRole, ///< map index, −1: the whole row
        GapClassRole, ///< int(GapClass)
        ScoreRole, ///< double, 0…100
        FactorsRole, ///< "82 = 100 × need 1 × …"
        DetailRole, ///< "thin · 2 studies · 4.1 expected"
        NotedRole, ///< bool: there is a note on it
        StatusRole, ///< int(GapStatus)
        StatusTextRole, ///< "being filled by Ana"; empty if open
        RankRole, ///< int from 1; absent below an entry
    };

    explicit GapListModel(QObject* parent = nullptr);

    /// Null: no map, no entries.
    void setMap(std::shared_ptr<const GapMap> map, const std::vector<GapNote>& notes);
    void setFilter(const GapListFilter& filter);
    const GapListFilter& filter() const { return m_filter; }
    /// Of all entries, whether wanted or not.
    const GapListCounts& counts() const { return m_counts; }
    int size() const { return int(m_listing.gaps.size()); } ///< entries without a filter

    /// The entry of just this cell or line (−1), if it is among those wanted.
    QModelIndex indexOf(int row, int column) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const Gap& gapAt(const QModelIndex& index) const;
    const GapNote* noteOf(const Gap& gap) const { return m_notes.on(gap.row, gap.column); }
    QString detail(const Gap& gap) const;
    QString spoken(const Gap& gap) const;
    QVariant noteData(const Gap& gap, int role) const;

    std::shared_ptr<const GapMap> m_map;
    MapNotes m_notes;
    GapListing m_listing;
    GapListFilter m_filter;
    GapListCounts m_counts;
    QHash<int, std::vector<Gap>> m_under; ///< by entry shown: the cells it stands for, once fetched
};

} // namespace lacuna
