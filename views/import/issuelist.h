// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/importreport.h"

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QWidget>

class QLabel;
class QTableView;

namespace lacuna {

/// What reading had to say, a row an issue: where, and what.
class IssueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Row {
        QString file; ///< short; empty where there is only one
        ImportIssue issue;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    enum Role { PlaceRole = Qt::UserRole, ColourRole };
    /// A line of text each, as copied.
    QString text(const QModelIndexList& rows) const;

private:
    QString placeOf(const Row& row) const;
    QString textOf(const Row& row) const;

    std::vector<Row> m_rows;
};

/// The issues of files, with a heading that counts them; copied with Ctrl+C, all of them with the button. Hidden while there are none.
class IssueList : public QWidget {
    Q_OBJECT
public:
    /// Narrow: the place above the text, which wraps; else beside it.
    enum class Shape { Wide, Narrow };
    explicit IssueList(Shape shape, QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    int count() const { return m_model->rowCount(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy(bool all) const;

    Shape m_shape;
    IssueModel* m_model;
    QLabel* m_heading;
    QTableView* m_table;
};

} // namespace lacuna
