// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

class QAction;
class QMenu;

namespace lacuna {

/// Where in the main menu something stands, in its order: the catalogue's file, four submenus that follow the work, help, and the end.
enum class MenuGroup { Catalogue, Exchange, Check, Coding, View, Help, Quit };

/// Puts actions into the main menu in groups, so that it is as long as a small window is high. In a group they have the order of the calls. Icons are left to the buttons: a few in a list of
/// words say nothing. Interface thread.
class MainMenu {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MainMenu)
public:
    /// @p menu: empty; outlives it.
    explicit MainMenu(QMenu* menu);

    void add(QAction* action, MenuGroup group);
    void add(QMenu* submenu, MenuGroup group);

private:
    QMenu* m_menu;
    QList<QMenu*> m_submenus; ///< of Exchange, Check, Coding, View
    QAction* m_catalogueEnd = nullptr;
    QAction* m_helpEnd = nullptr;
};

} // namespace lacuna
