// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/studyorder.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

#include <memory>

namespace lacuna {

/// The table of studies: a shared list, and which of its rows are shown in which order; a study's own columns, then its codings, a column a
/// dimension of the codebook. Thin: texts are decoded, and terms looked up, when they are shown, and
/// neither filtering nor sorting happens here, so that 100,000 rows scroll as ten do. Interface's thread.
class StudyTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole,
        KeyRole, ///< of a column header: QString, stable: "title", or "dimension:country"
    };

    explicit StudyTableModel(QObject* parent = nullptr);

    /// Shows @p rows of @p studies, in that order (passedRows(), sortedRows()). If the same studies are only shuffled, selection and current
    /// row follow; otherwise the model is reset. @p evidence has the codings, its rows those of @p studies; null: no columns of codings.
    void setRows(std::shared_ptr<const StudyList> studies, std::vector<quint32> rows,
                 std::shared_ptr<const EvidenceTable> evidence = {});

    StudyOrder columnAt(int column) const; ///< within columnCount()

    Id idAt(int row) const; ///< 0 outside
    int rowOf(Id study) const; ///< where it is shown, or −1; scans the rows
    QList<Id> ids(const QModelIndexList& indexes) const; ///< distinct, in the table's order

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Rows can be dragged: what is dragged are the ids of their studies, in decimals, a space between two.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {studiesMimeType()}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    static QString studiesMimeType();

    /// Does not sort: asks for it by sortRequested().
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(lacuna::StudyOrder column, Qt::SortOrder order);
    /// The catalogue has other dimensions now, after a reset.
    void columnsChanged();

private:
    struct CodingColumn {
        Id dimension = 0;
        QString key;
        QString label;
        friend bool operator==(const CodingColumn&, const CodingColumn&) = default;
    };
    QString text(quint32 studyRow, int column) const;
    QString coding(quint32 studyRow, Id dimension) const;
    void shuffle(std::vector<quint32> rows);

    std::shared_ptr<const StudyList> m_studies;
    std::shared_ptr<const EvidenceTable> m_evidence;
    std::vector<CodingColumn> m_codings;
    std::vector<quint32> m_rows;
    /// Text of a set of terms, by where the evidence table keeps it: studies with the same terms share it.
    mutable QHash<const Id*, QString> m_sets;
};

} // namespace lacuna
