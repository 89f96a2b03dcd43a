// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

namespace lacuna {

/// Draws a facet's row: check box, label, count, and a small bar under the count.
class FacetDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A facet's tree, as high as what it shows up to some rows; a click or Space toggles a row.
class FacetView : public QTreeView {
    Q_OBJECT
public:
    explicit FacetView(QWidget* parent = nullptr);
    void fitHeight();

Q_SIGNALS:
    void toggled(const QModelIndex& index);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void wheelEvent(QWheelEvent* event) override;

private:
    int shownRows(const QModelIndex& parent, int limit) const;
};

} // namespace lacuna
