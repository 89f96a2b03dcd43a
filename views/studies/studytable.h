// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtWidgets/QTableView>

#include <optional>

class QMenu;

namespace lacuna {

class StudyDelegate;
class StudyTableModel;

/// The table of studies: which columns show, in which order and how wide. The title takes what the others leave, but never less than it
/// needs to be told by; then the table scrolls sideways. Columns are remembered by key, so that those of a dimension come back with the next
/// catalogue that has it. Owned by the Studies place.
class StudyTable : public QTableView {
    Q_OBJECT
public:
    explicit StudyTable(StudyTableModel* model, QWidget* parent = nullptr);

    /// What is shown, to check and uncheck; the menu stays open meanwhile. Filled whenever it opens.
    QMenu* makeColumnsMenu(QWidget* parent);

    /// Marks what @p search finds.
    void setSearch(const QString& search);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event = nullptr) const override;

private:
    void buildHeader();
    void fillColumnsMenu(QMenu* menu);
    void showColumns();
    void fitTitle();
    void setColumnShown(const QString& key, bool shown);
    void noteOrder();
    void noteWidth(int column, int width);
    void setHovered(int row);
    void updateRow(int row);
    QString keyOf(int column) const;
    int columnOf(const QString& key) const; ///< −1: this catalogue has none
    int widthOf(const QString& key) const;

    StudyTableModel* m_model;
    StudyDelegate* m_delegate;
    QStringList m_shown; ///< keys from left to right; also those only another catalogue has
    QHash<QString, int> m_widths; ///< where the user drew one
    QString m_search;
    bool m_arranging = false; ///< the header changes by our doing
};

} // namespace lacuna
