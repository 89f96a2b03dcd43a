// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/collectionlist.h"

#include "views/common/icons.h"
#include "views/common/namedlistbox.h"
#include "views/common/namepopup.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtGui/QCursor>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

CollectionList::CollectionList(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_box(new NamedListBox(u"collections"_s, tr("Collections"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    connect(m_box, &NamedListBox::chosen, this, &CollectionList::toggle);
    connect(m_box, &NamedListBox::menuWanted, this, &CollectionList::openMenu);
    connect(m_box, &NamedListBox::editWanted, this,
            [this](Id id) { edit(id, m_box->mapToGlobal(QPoint(0, m_box->height()))); });
    connect(m_box, &NamedListBox::deleteWanted, this, &CollectionList::remove);
    connect(m_box, &NamedListBox::studiesDropped, this, &CollectionList::collect);
    refresh();
}

const Collection* CollectionList::collection(Id id) const
{
    const auto& all = m_workspace->snapshot()->collections;
    const auto found = std::ranges::find(all, id, &Collection::id);
    return found == all.end() ? nullptr : &*found;
}

void CollectionList::refresh()
{
    const auto snapshot = m_workspace->snapshot();
    const auto matches = m_workspace->matches();
    const QList<Id> kept = m_workspace->filter().collections;
    const auto counts = matches->collections;
    const int largest = counts.isEmpty() ? 1 : std::max(1, *std::max_element(counts.begin(), counts.end()));
    QList<NamedRow> rows;
    for (const Collection& collection : snapshot->collections) {
        const int count = counts.value(collection.id);
        rows << NamedRow{.id = collection.id,
                         .name = collection.name,
                         .tip = collection.note.isEmpty() ? collection.name : collection.note,
                         .count = count,
                         .share = double(count) / largest,
                         .checked = kept.contains(collection.id)};
    }
    for (const Id id : kept) { // must not act unseen
        if (!collection(id))
            rows << NamedRow{.id = id, .name = tr("No longer there"), .tip = {}, .count = 0, .checked = true};
    }
    m_box->setTakesStudies(!m_workspace->isReadOnly());
    m_box->setRows(rows);
}

void CollectionList::toggle(Id id)
{
    Filter filter = m_workspace->filter();
    if (filter.collections.removeAll(id) == 0)
        filter.collections << id;
    m_workspace->setFilter(filter);
    refresh(); // the mark at once, the counts when they are known
}

void CollectionList::openMenu(Id id, const QPoint& at)
{
    const Collection* shown = collection(id);
    if (!shown)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"collectionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show only this collection"), this, [this, id] {
        Filter filter;
        filter.collections = {id};
        m_workspace->setFilter(filter);
    });
    menu->addSeparator();
    const auto all = m_workspace->snapshot()->collections;
    QAction* const changes[] = {
        menu->addAction(lineIcon(u"edit"_s), tr("Name and note…"), QKeySequence(Qt::Key_F2), this,
                        [this, id, at] { edit(id, at); }),
        menu->addAction(lineIcon(u"move-up"_s), tr("Move up"), this, [this, id] { move(id, -1); }),
        menu->addAction(lineIcon(u"move-down"_s), tr("Move down"), this, [this, id] { move(id, 1); }),
        menu->addAction(lineIcon(u"trash"_s), tr("Delete this collection"), QKeySequence(Qt::Key_Delete),
                        this, [this, id] { remove(id); }),
    };
    for (QAction* action : changes)
        action->setEnabled(!m_workspace->isReadOnly());
    changes[1]->setEnabled(changes[1]->isEnabled() && all.front().id != id);
    changes[2]->setEnabled(changes[2]->isEnabled() && all.back().id != id);
    menu->popup(at);
}

void CollectionList::edit(Id id, const QPoint& at)
{
    const Collection* shown = collection(id);
    if (!shown || m_workspace->isReadOnly())
        return;
    auto* popup = new NamePopup(tr("Collection"), shown->name, this);
    popup->addNote(shown->note);
    connect(popup, &NamePopup::accepted, this, [this, id](const QString& name, const QString& note) {
        const Collection* before = collection(id);
        if (!before || (before->name == name && before->note == note))
            return;
        Collection after = *before;
        after.name = name;
        after.note = note;
        m_workspace->apply(SaveCollection{after, {}});
    });
    popup->openAt(at);
}

/// Positions are given anew, so that two of them change places whatever they had before.
void CollectionList::move(Id id, int by)
{
    std::vector<Collection> all = m_workspace->snapshot()->collections;
    const auto at = std::ranges::find(all, id, &Collection::id) - all.begin();
    const auto to = at + by;
    if (m_workspace->isReadOnly() || at == std::ssize(all) || to < 0 || to >= std::ssize(all))
        return;
    std::swap(all[size_t(at)], all[size_t(to)]);
    for (int position = 0; position < int(all.size()); ++position) {
        Collection& moved = all[size_t(position)];
        if (std::exchange(moved.position, position) != position)
            m_workspace->apply(SaveCollection{moved, {}});
    }
}

void CollectionList::remove(Id id)
{
    const Collection* shown = collection(id);
    if (m_workspace->isReadOnly())
        return;
    if (Filter filter = m_workspace->filter(); filter.collections.removeAll(id) > 0)
        m_workspace->setFilter(filter);
    if (!shown) {
        refresh();
        return;
    }
    m_workspace->apply(DeleteCollection{id},
                       [workspace = m_workspace, name = shown->name](const Result<EditOutcome>& result) {
                           if (result)
                               Q_EMIT workspace->noticed(
                                   tr("Deleted the collection “%1”; its studies stay").arg(name), true);
                           else
                               Q_EMIT workspace->failed(result.error());
                       });
}

void CollectionList::collect(Id id, const QList<Id>& studies)
{
    const Collection* shown = collection(id);
    if (!shown || studies.isEmpty() || m_workspace->isReadOnly())
        return;
    m_workspace->apply(CollectStudies{studies, id, true},
                       [workspace = m_workspace, name = shown->name,
                        count = int(studies.size())](const Result<EditOutcome>& result) {
                           if (result)
                               Q_EMIT workspace->noticed(
                                   tr("Put %Ln studies into “%1”", nullptr, count).arg(name), true);
                           else
                               Q_EMIT workspace->failed(result.error());
                       });
}

} // namespace lacuna
