// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/mergedchoice.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QTableView>

#include <memory>

namespace lacuna {

/// Records side by side: a row a field that any of them has, a column a record. In the rows that differ one record's value is the
/// chosen one; notes and codings are not chosen, all are kept.
class MergeTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        DiffersRole = Qt::UserRole, ///< bool
        ChosenRole, ///< bool: this value is kept
        KeptRole, ///< bool: a row of which all is kept
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Starts with the fuller value in every field.
    void setRecords(std::vector<CodedStudy> records, std::shared_ptr<const Codebook> codebook);
    const std::vector<CodedStudy>& records() const { return m_records; }
    std::size_t main() const { return m_main; }
    Study merged() const; ///< what comes of it; needs records
    bool isChoice(int row) const; ///< the records differ there, and one is chosen
    void choose(int row, int record);
    void chooseAll(int record); ///< every field that it has; it gives the study its place, too
    int chosen(int row) const; ///< −1: nothing to choose

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum class RowKind : quint8 { Field, Notes, Codings };
    struct Row {
        RowKind kind = RowKind::Field;
        MergeField field = MergeField::Title;
        QString label;
        QStringList texts; ///< one a record
        bool differs = false;
    };
    void addRow(Row row);
    QString codingsOf(const CodedStudy& record, const Codebook& codebook) const;
    QString accessible(const Row& row, int record) const;

    std::vector<CodedStudy> m_records;
    std::vector<Study> m_studies;
    std::vector<Row> m_rows;
    MergeChoice m_choice;
    std::size_t m_main = 0;
};

/// The view on it. Left and right move the choice along the row, Space gives it to the next record, a digit takes all of one
/// record; Up and Down go from field to field.
class MergeTable : public QTableView {
    Q_OBJECT
public:
    explicit MergeTable(QWidget* parent = nullptr);
    MergeTableModel& fields() { return m_model; }
    void setRecords(std::vector<CodedStudy> records, std::shared_ptr<const Codebook> codebook);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    MergeTableModel m_model;
};

} // namespace lacuna
