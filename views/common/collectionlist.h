// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

#include <QtWidgets/QWidget>

namespace lacuna {

class NamedListBox;
class Workspace;

/// The collections in the filter panel: which of them the filter keeps, with what else it keeps in each. Their names and notes are changed here.
class CollectionList : public QWidget {
    Q_OBJECT
public:
    explicit CollectionList(Workspace* workspace, QWidget* parent = nullptr);
    void refresh();

private:
    const Collection* collection(Id id) const;
    void toggle(Id id);
    void openMenu(Id id, const QPoint& at);
    void edit(Id id, const QPoint& at);
    void move(Id id, int by);
    void remove(Id id);
    void collect(Id id, const QList<Id>& studies);

    Workspace* m_workspace;
    NamedListBox* m_box;
};

} // namespace lacuna
