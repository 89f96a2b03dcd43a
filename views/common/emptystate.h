// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QPushButton;

namespace lacuna {

/// What a place shows while it has nothing to show: what it is for, and the first step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, QWidget* parent = nullptr);
    QPushButton* addButton(const QString& name, const QString& text, bool primary);

private:
    QHBoxLayout* m_buttons = nullptr;
};

} // namespace lacuna
