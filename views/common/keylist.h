// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/keyhints.h"

#include <QtWidgets/QDialog>

class QLineEdit;
class QTreeWidget;

namespace lacuna {

/// F1: every key of the program, by place, as the program has them at this moment (keysOf()). What is typed narrows it, by words of what a
/// key does, of the place, or the key itself; the arrows go through the lines, Esc closes. Interface thread.
class KeyList : public QDialog {
    Q_OBJECT
public:
    KeyList(QList<KeyEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTree();
    void search(const QString& text);

    QList<KeyEntry> m_entries;
    QLineEdit* m_edit = nullptr;
    QTreeWidget* m_tree = nullptr;
};

} // namespace lacuna
