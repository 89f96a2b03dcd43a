// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/practice.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <memory>
#include <vector>

namespace lacuna {

struct Snapshot;

/// The practices that are listed, as rows of a table and as cards. Sorts by any column; unsorted the newest comes first.
class PracticeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Kind, Title, Stage, Confidence, Sources, Contributor, Modified, ColumnCount };

    explicit PracticeModel(QObject* parent = nullptr);

    /// @p shown ascends.
    void setPractices(std::shared_ptr<const Snapshot> snapshot, std::vector<Id> shown);
    const Practice* practiceAt(int row) const; ///< null outside
    int rowOf(Id practice) const; ///< −1: not listed
    std::vector<Id> ids() const; ///< as they are listed
    const Snapshot* snapshot() const { return m_snapshot.get(); }

    QStringList stages(const Practice& practice) const;
    QString confidence(const Practice& practice) const;
    QString citation(const PracticeSource& source) const; ///< "Smith 2020, p. 12"
    int contributions(const Practice& practice) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QString text(const Practice& practice, int column) const;
    void order();

    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<const Practice*> m_rows; ///< into the snapshot
    QHash<Id, int> m_contributions;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace lacuna
