// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QAbstractTableModel>

namespace lacuna {

/// A gap map as a plain table with a total row and column last: what copying, the table view and screen readers use beside the painted matrix.
/// Thin: reads the map, counts nothing. Interface's thread.
class GapMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        GapClassRole = Qt::UserRole, ///< int(GapClass); absent for totals
        RowTermRole, ///< Id; 0 for the total and the uncoded row
        ColumnTermRole,
    };

    explicit GapMatrixModel(QObject* parent = nullptr);

    /// Null: no map.
    void setMap(std::shared_ptr<const GapMap> map);
    std::shared_ptr<const GapMap> map() const { return m_map; }
    bool isTotal(const QModelIndex& index) const;

    /// The smallest rectangle around @p indexes as lines of tab-separated cells with row and column headers: what goes to the clipboard. Labels
    /// that a spreadsheet would run as a formula are made harmless.
    QString copyText(const QModelIndexList& indexes) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const GapCell& cellAt(const QModelIndex& index) const;
    QString label(Qt::Orientation orientation, int section) const;
    QString spoken(const QModelIndex& index) const;

    std::shared_ptr<const GapMap> m_map;
};

} // namespace lacuna
