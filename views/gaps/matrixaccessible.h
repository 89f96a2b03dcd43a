// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

namespace lacuna {

class MatrixView;

/// What a screen reader sees of a matrix view: a table whose cells say row, column, class and why. Qt owns it and its cells.
class MatrixAccessible : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit MatrixAccessible(MatrixView* view);
    ~MatrixAccessible() override;

    /// Makes Qt use this class for every MatrixView; harmless to call again.
    static void install();
    /// Tells a screen reader, if one listens, that the selected cell has changed.
    static void announceSelection(MatrixView* view);

    void* interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    QAccessibleInterface* cellAt(int row, int column) const override;
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int columnCount() const override;
    int rowCount() const override;
    int selectedCellCount() const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface*> selectedCells() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent* event) override;

    MatrixView* view() const;
    int selectedIndex() const; ///< of the selected cell among the children, −1: none

private:
    void forgetCells();

    mutable QHash<int, QAccessible::Id> m_cells;
};

} // namespace lacuna
