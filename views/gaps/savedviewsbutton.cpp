// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/savedviewsbutton.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int longestName = 48; ///< characters shown beside the heading

QString menuText(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

SavedViewsButton::SavedViewsButton(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(u"savedViews"_s);
    setLook(this, "link");
    setIcon(lineIcon(u"chevron-down"_s));
    setIconSize(QSize(14, 14));
    connect(this, &QPushButton::clicked, this, &SavedViewsButton::openMenu);
    showText();
}

void SavedViewsButton::setViews(const std::vector<View>& views)
{
    m_views = views;
    showText();
}

void SavedViewsButton::setCurrent(Id view, bool modified)
{
    m_current = view;
    m_modified = modified;
    showText();
}

const View* SavedViewsButton::view(Id id) const
{
    const auto it = std::find_if(m_views.begin(), m_views.end(), [id](const View& v) { return v.id == id; });
    return it == m_views.end() ? nullptr : &*it;
}

void SavedViewsButton::showText()
{
    const View* current = view(m_current);
    if (!current) {
        setText(tr("Saved views"));
        return;
    }
    QString name = current->name;
    if (name.size() > longestName)
        name = name.first(longestName - 1) + QChar(0x2026);
    name = menuText(name);
    setText(m_modified ? tr("%1 (changed)").arg(name) : name);
    setToolTip(current->caption.isEmpty() ? current->name : current->caption);
}

void SavedViewsButton::openMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"savedViewsMenu"_s);
    for (const View& view : m_views) {
        QAction* action = menu->addAction(menuText(view.name));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        connect(action, &QAction::triggered, this, [this, id = view.id] { Q_EMIT picked(id); });
    }
    if (!m_views.empty())
        menu->addSeparator();
    QAction* save = menu->addAction(lineIcon(u"save"_s), tr("Save this view…"));
    save->setEnabled(!m_readOnly);
    connect(save, &QAction::triggered, this, &SavedViewsButton::askName);
    if (const View* current = view(m_current)) {
        const QString name = menuText(current->name);
        QAction* update = menu->addAction(tr("Update “%1”").arg(name));
        update->setEnabled(m_modified && !m_readOnly);
        connect(update, &QAction::triggered, this, [this] { Q_EMIT updateWanted(m_current); });
        QAction* remove = menu->addAction(lineIcon(u"trash"_s), tr("Delete “%1”").arg(name));
        remove->setEnabled(!m_readOnly);
        connect(remove, &QAction::triggered, this, [this] { Q_EMIT deleteWanted(m_current); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + space::tiny)));
}

void SavedViewsButton::askName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setWindowTitle(tr("Save view"));
    dialog->setLabelText(tr("Name of the view, for the menu and the slide:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            Q_EMIT saveWanted(text.trimmed());
    });
    dialog->open();
}

} // namespace lacuna
