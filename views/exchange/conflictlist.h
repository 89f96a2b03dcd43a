// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QListView>

namespace lacuna {

/// The list of conflicts, two lines each, all of the same height. Left, Right and what is typed are left to the page.
class ConflictList : public QListView {
    Q_OBJECT
public:
    explicit ConflictList(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

Q_SIGNALS:
    void conflictChosen();
};

} // namespace lacuna
