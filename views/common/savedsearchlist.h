// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

#include <QtWidgets/QWidget>

namespace lacuna {

class NamedListBox;
class Workspace;

/// The saved searches in the filter panel: a click applies one. The filter that holds is saved, updated, renamed and deleted here.
class SavedSearchList : public QWidget {
    Q_OBJECT
public:
    explicit SavedSearchList(Workspace* workspace, QWidget* parent = nullptr);
    void refresh();
    /// Asks for a name, and saves the filter that holds under it.
    void saveCurrent();

private:
    const SavedSearch* search(Id id) const;
    void applySearch(Id id);
    void save(const QString& name);
    void openMenu(Id id, const QPoint& at);
    void rename(Id id, const QPoint& at);
    void move(Id id, int by);
    void remove(Id id);

    Workspace* m_workspace;
    NamedListBox* m_box;
};

} // namespace lacuna
