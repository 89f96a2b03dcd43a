// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/mainmenu.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

MainMenu::MainMenu(QMenu* menu)
    : m_menu(menu)
    , m_catalogueEnd(menu->addSeparator())
{
    const auto group = [this](const QString& name, const QString& title) {
        QMenu* submenu = m_menu->addMenu(title);
        submenu->setObjectName(name);
        m_submenus += submenu;
    };
    group(u"menuExchange"_s, tr("Import and exchange"));
    group(u"menuCheck"_s, tr("Check and history"));
    group(u"menuCoding"_s, tr("Coding"));
    group(u"menuView"_s, tr("View"));
    menu->addSeparator();
    m_helpEnd = menu->addSeparator();
}

void MainMenu::add(QAction* action, MenuGroup group)
{
    action->setIconVisibleInMenu(false);
    if (group == MenuGroup::Catalogue)
        m_menu->insertAction(m_catalogueEnd, action);
    else if (group == MenuGroup::Help)
        m_menu->insertAction(m_helpEnd, action);
    else if (group == MenuGroup::Quit)
        m_menu->addAction(action);
    else
        m_submenus[int(group) - int(MenuGroup::Exchange)]->addAction(action);
}

void MainMenu::add(QMenu* submenu, MenuGroup group)
{
    add(submenu->menuAction(), group);
}

} // namespace lacuna
