// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/savedsearchlist.h"

#include "model/analysis/gapmapbuilder.h"
#include "views/common/icons.h"
#include "views/common/namedlistbox.h"
#include "views/common/namepopup.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

SavedSearchList::SavedSearchList(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new NamedListBox(u"searches"_s, tr("Saved searches"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    connect(m_box, &NamedListBox::chosen, this, &SavedSearchList::applySearch);
    connect(m_box, &NamedListBox::named, this, &SavedSearchList::save);
    connect(m_box, &NamedListBox::menuWanted, this, &SavedSearchList::openMenu);
    connect(m_box, &NamedListBox::editWanted, this,
            [this](Id id) { rename(id, m_box->mapToGlobal(QPoint(0, m_box->height()))); });
    connect(m_box, &NamedListBox::deleteWanted, this, &SavedSearchList::remove);
    refresh();
}

const SavedSearch* SavedSearchList::search(Id id) const
{
    const auto& all = m_workspace->snapshot()->savedSearches;
    const auto found = std::ranges::find(all, id, &SavedSearch::id);
    return found == all.end() ? nullptr : &*found;
}

void SavedSearchList::refresh()
{
    const auto snapshot = m_workspace->snapshot();
    const Filter filter = m_workspace->filter();
    QList<NamedRow> rows;
    for (const SavedSearch& saved : snapshot->savedSearches)
        rows << NamedRow{.id = saved.id,
                         .name = saved.name,
                         .tip = filterText(saved.filter, *snapshot->codebook, snapshot->collections),
                         .checked = {},
                         .isCurrent = saved.filter == filter};
    m_box->setRows(rows);
}

void SavedSearchList::saveCurrent()
{
    if (m_workspace->isOpen() && !m_workspace->isReadOnly() && !m_workspace->filter().isEmpty())
        m_box->askName(tr("Name of this search"));
}

void SavedSearchList::save(const QString& name)
{
    const auto& all = m_workspace->snapshot()->savedSearches;
    SavedSearch saved;
    saved.name = name;
    saved.filter = m_workspace->filter();
    saved.position = all.empty() ? 0 : all.back().position + 1;
    m_workspace->apply(SaveSearch{saved});
}

void SavedSearchList::applySearch(Id id)
{
    if (const SavedSearch* saved = search(id))
        m_workspace->setFilter(saved->filter);
    refresh();
}

void SavedSearchList::openMenu(Id id, const QPoint& at)
{
    const SavedSearch* shown = search(id);
    if (!shown)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"searchMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(lineIcon(u"search"_s), tr("Search this again"), this, [this, id] { applySearch(id); });
    menu->addSeparator();
    const Filter filter = m_workspace->filter();
    const auto all = m_workspace->snapshot()->savedSearches;
    const bool writable = !m_workspace->isReadOnly();
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& keys, bool enabled,
                         const auto& run) {
        QAction* action = menu->addAction(lineIcon(icon), text, keys);
        action->setEnabled(writable && enabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(u"save"_s, tr("Update with the current filter"), {}, !filter.isEmpty() && filter != shown->filter,
        [this, id, filter] {
            if (const SavedSearch* saved = search(id)) {
                SavedSearch updated = *saved;
                updated.filter = filter;
                m_workspace->apply(SaveSearch{updated});
            }
        });
    add(u"edit"_s, tr("Rename…"), QKeySequence(Qt::Key_F2), true, [this, id, at] { rename(id, at); });
    add(u"move-up"_s, tr("Move up"), {}, all.front().id != id, [this, id] { move(id, -1); });
    add(u"move-down"_s, tr("Move down"), {}, all.back().id != id, [this, id] { move(id, 1); });
    add(u"trash"_s, tr("Delete this search"), QKeySequence(Qt::Key_Delete), true, [this, id] { remove(id); });
    menu->popup(at);
}

void SavedSearchList::rename(Id id, const QPoint& at)
{
    const SavedSearch* shown = search(id);
    if (!shown || m_workspace->isReadOnly())
        return;
    auto* popup = new NamePopup(tr("Saved search"), shown->name, this);
    connect(popup, &NamePopup::accepted, this, [this, id](const QString& name) {
        const SavedSearch* saved = search(id);
        if (!saved || saved->name == name)
            return;
        SavedSearch renamed = *saved;
        renamed.name = name;
        m_workspace->apply(SaveSearch{renamed});
    });
    popup->openAt(at);
}

void SavedSearchList::move(Id id, int by)
{
    std::vector<SavedSearch> all = m_workspace->snapshot()->savedSearches;
    const auto at = std::ranges::find(all, id, &SavedSearch::id) - all.begin();
    const auto to = at + by;
    if (at == std::ssize(all) || to < 0 || to >= std::ssize(all))
        return;
    std::swap(all[size_t(at)], all[size_t(to)]);
    for (int position = 0; position < int(all.size()); ++position) {
        SavedSearch& moved = all[size_t(position)];
        if (std::exchange(moved.position, position) != position)
            m_workspace->apply(SaveSearch{moved});
    }
}

void SavedSearchList::remove(Id id)
{
    const SavedSearch* shown = search(id);
    if (!shown || m_workspace->isReadOnly())
        return;
    m_workspace->apply(DeleteSearch{id},
                       [workspace = m_workspace, name = shown->name](const Result<EditOutcome>& result) {
                           if (result)
                               Q_EMIT workspace->noticed(tr("Deleted the search “%1”").arg(name), true);
                           else
                               Q_EMIT workspace->failed(result.error());
                       });
}

} // namespace lacuna
