// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/savedviewsbutton.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/gaps/savedviewspopup.h"

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
    , m_popup(new SavedViewsPopup(this))
{
    setObjectName(u"savedViews"_s);
    setLook(this, "link");
    setIcon(lineIcon(u"chevron-down"_s));
    setIconSize(QSize(14, 14));
    connectPopup();
    showText();
}

void SavedViewsButton::setViews(const std::vector<View>& views)
{
    if (views == m_views)
        return;
    m_views = views;
    m_popup->setViews(m_views, m_current, m_modified);
    showText();
}

void SavedViewsButton::setReadOnly(bool readOnly)
{
    m_popup->setReadOnly(readOnly);
}

void SavedViewsButton::setCurrent(Id view, bool modified)
{
    if (view == m_current && modified == m_modified)
        return;
    m_current = view;
    m_modified = modified;
    m_popup->setViews(m_views, m_current, m_modified);
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

void SavedViewsButton::connectPopup()
{
    connect(this, &QPushButton::clicked, this,
            [this] { m_popup->openAt(mapToGlobal(QPoint(0, height() + space::tiny))); });
    connect(m_popup, &SavedViewsPopup::picked, this, &SavedViewsButton::picked);
    connect(m_popup, &SavedViewsPopup::saveWanted, this, &SavedViewsButton::saveWanted);
    connect(m_popup, &SavedViewsPopup::updateWanted, this, &SavedViewsButton::updateWanted);
    connect(m_popup, &SavedViewsPopup::renameWanted, this, &SavedViewsButton::renameWanted);
    connect(m_popup, &SavedViewsPopup::captionWanted, this, &SavedViewsButton::captionWanted);
    connect(m_popup, &SavedViewsPopup::duplicateWanted, this, &SavedViewsButton::duplicateWanted);
    connect(m_popup, &SavedViewsPopup::moveWanted, this, &SavedViewsButton::moveWanted);
    connect(m_popup, &SavedViewsPopup::storyWanted, this, &SavedViewsButton::storyWanted);
    connect(m_popup, &SavedViewsPopup::deleteWanted, this, &SavedViewsButton::deleteWanted);
}

} // namespace lacuna
