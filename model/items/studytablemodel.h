// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/studyorder.h"

#include <QtCore/QAbstractTableModel>

#include <memory>

namespace lacuna {

/// The table of studies: a shared list, and which of its rows are shown in which order. Thin: texts are decoded when they are shown, and
/// neither filtering nor sorting happens here, so that 100,000 rows scroll as ten do. Interface's thread.
class StudyTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole };

    explicit StudyTableModel(QObject* parent = nullptr);

    /// Shows @p rows of @p studies, in that order (passedRows(), sortedRows()). If the same studies are only shuffled, selection and current
    /// row follow; otherwise the model is reset.
    void setRows(std::shared_ptr<const StudyList> studies, std::vector<quint32> rows);

    Id idAt(int row) const; ///< 0 outside
    int rowOf(Id study) const; ///< where it is shown, or −1; scans the rows
    QList<Id> ids(const QModelIndexList& indexes) const; ///< distinct, in the table's order

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Does not sort: asks for it by sortRequested().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(lacuna::StudyColumn column, Qt::SortOrder order);

private:
    QString text(quint32 studyRow, StudyColumn column) const;
    void shuffle(std::vector<quint32> rows);

    std::shared_ptr<const StudyList> m_studies;
    std::vector<quint32> m_rows;
};

} // namespace lacuna
