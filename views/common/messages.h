// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;

namespace lacuna {

/// What went wrong, over the work and in nobody's way: what, where, what to do; the detail on request. Stays
/// until it is closed.
class ErrorBanner : public QFrame {
    Q_OBJECT
public:
    explicit ErrorBanner(QWidget* parent = nullptr);
    void showError(const Error& error);

private:
    QLabel* m_message = nullptr;
    QLabel* m_detail = nullptr;
    QPushButton* m_more = nullptr;
};

/// "Deleted 3 studies · Undo": floats over the bottom of its parent and goes by itself, but never while the
/// mouse or the focus is in it.
class Notice : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent);
    void showText(const QString& text, bool undoable);
    /// Something else is what Undo would take back from now on.
    void withdrawUndo();
    /// Keeps it centred at the bottom of the parent.
    void place();

Q_SIGNALS:
    void undoRequested();

private:
    QLabel* m_text = nullptr;
    QPushButton* m_undo = nullptr;
    QTimer m_timer;
};

} // namespace lacuna
