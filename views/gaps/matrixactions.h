// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixdrawing.h"

#include <QtCore/QObject>
#include <QtGui/QAction>

#include <array>

class QMenu;
class QToolButton;

namespace lacuna {

class MatrixView;

/// What can be done to the drawing of a matrix: as actions for tool buttons, menus and the command palette. Reads and changes the view's
/// drawing, never the question. Owned by the place.
class MatrixActions : public QObject {
    Q_OBJECT
public:
    explicit MatrixActions(MatrixView* view, QObject* parent = nullptr);

    QList<QAction*> all() const { return m_all; }
    /// Tool buttons in the order of the bar; made with @p parent as parent.
    QList<QWidget*> makeButtons(QWidget* parent);
    /// What the tool buttons do, for where they do not fit.
    void fillToolMenu(QMenu* menu) const;
    void fillMoreMenu(QMenu* menu) const;
    /// Ticks and zoom figure follow the view.
    void refresh();
    QAction* showUncoded() const { return m_uncoded; }

Q_SIGNALS:
    void drawingWanted(const lacuna::MatrixDrawing& drawing);
    void uncodedToggled(bool on);
    void exportWanted();
    void copied(const QString& what);

private:
    QAction* add(const char* name, const QString& icon, const QString& text,
                 const std::function<void()>& run);
    QAction* addToggle(const char* name, const QString& icon, const QString& text,
                       bool MatrixDrawing::* field);
    void buildOrders(QMenu* menu, const QString& title, AxisOrder MatrixDrawing::* field, const char* prefix);
    void buildDrawingActions();
    void buildCopyActions();
    void refreshByLine(bool rows);
    void foldAll(bool fold);
    QToolButton* makeButton(QAction* action, QWidget* parent) const;

    MatrixView* m_view;
    QList<QAction*> m_all;
    QList<std::pair<QAction*, bool MatrixDrawing::*>> m_toggles;
    struct Order {
        QAction* action;
        AxisOrder MatrixDrawing::* field;
        AxisOrder order;
    };
    QList<Order> m_orders;
    /// Of the rows, then of the columns: there while an axis is sorted by a line of the other.
    std::array<QAction*, 2> m_byLine{};
    QMenu* m_sortMenu = nullptr;
    QMenu* m_hideMenu = nullptr;
    QAction* m_transpose = nullptr;
    QAction* m_fold = nullptr;
    QAction* m_unfold = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_zoomReset = nullptr;
    QAction* m_totals = nullptr;
    QAction* m_residuals = nullptr;
    QAction* m_uncoded = nullptr;
    QAction* m_copyTable = nullptr;
    QAction* m_copyImage = nullptr;
    QAction* m_export = nullptr;
};

} // namespace lacuna
