// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/collectpopup.h"

#include "model/support/textfold.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int popupWidth = 300;
constexpr int listHeight = 186;
constexpr int idRole = Qt::UserRole;

/// Of @p studies, those in @p members; both ascend.
qsizetype common(const QList<Id>& studies, const std::vector<Id>& members)
{
    return std::ranges::count_if(studies,
                                 [&](Id study) { return std::ranges::binary_search(members, study); });
}

} // namespace

CollectPopup::CollectPopup(Workspace* workspace, const QList<Id>& studies, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_studies(studies)
    , m_find(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    std::ranges::sort(m_studies);
    setObjectName(u"collectPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "popup");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    auto* heading = new QLabel(tr("Collections of %Ln studies", nullptr, int(m_studies.size())), this);
    setLook(heading, "strong");
    m_find->setObjectName(u"collectFind"_s);
    m_find->setAccessibleName(tr("Find or name a collection"));
    m_find->setPlaceholderText(m_find->accessibleName());
    m_find->installEventFilter(this);
    m_list->setObjectName(u"collectList"_s);
    m_list->setAccessibleName(tr("Collections"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize(QSize(14, 14));
    m_list->setFixedHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    layout->addWidget(heading);
    layout->addWidget(m_find);
    layout->addWidget(m_list);
    setFixedWidth(popupWidth);
    connect(m_find, &QLineEdit::textChanged, this, &CollectPopup::fill);
    connect(m_list, &QListWidget::itemClicked, this, &CollectPopup::take);
    connect(workspace, &Workspace::snapshotChanged, this, &CollectPopup::fill);
    fill();
}

void CollectPopup::fill()
{
    const int row = m_list->currentRow();
    const QString typed = m_find->text().simplified();
    const QString wanted = foldedForMatching(typed);
    const auto snapshot = m_workspace->snapshot();
    bool exists = false;
    m_list->clear();
    for (const Collection& collection : snapshot->collections) {
        exists = exists || collection.name.compare(typed, Qt::CaseInsensitive) == 0;
        if (!foldedForMatching(collection.name).contains(wanted))
            continue;
        const qsizetype in = common(m_studies, snapshot->collected.value(collection.id));
        auto* item = new QListWidgetItem(collection.name, m_list);
        item->setData(idRole, collection.id);
        item->setToolTip(collection.note);
        item->setIcon(lineIcon(in == m_studies.size() ? u"check"_s : in > 0 ? u"minus"_s : u"folder"_s));
        item->setData(Qt::AccessibleTextRole,
                      in == m_studies.size() ? tr("%1, all are in it").arg(collection.name)
                          : in > 0           ? tr("%1, some are in it").arg(collection.name)
                                             : collection.name);
    }
    if (!typed.isEmpty() && !exists) {
        auto* item = new QListWidgetItem(lineIcon(u"plus"_s), tr("New collection “%1”").arg(typed), m_list);
        item->setData(idRole, 0);
    } else if (m_list->count() == 0) {
        auto* item = new QListWidgetItem(tr("No collection yet: type a name"), m_list);
        item->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
}

void CollectPopup::take(const QListWidgetItem* item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled) || m_workspace->isReadOnly())
        return;
    const Id id = item->data(idRole).toLongLong();
    if (id == 0) {
        makeNew(m_find->text().simplified());
        return;
    }
    const auto members = m_workspace->snapshot()->collected.value(id);
    change(id, item->text(), common(m_studies, members) < m_studies.size());
}

void CollectPopup::change(Id collection, const QString& name, bool add)
{
    m_workspace->apply(CollectStudies{m_studies, collection, add},
                       [workspace = m_workspace, name, add,
                        count = int(m_studies.size())](const Result<EditOutcome>& result) {
                           if (!result)
                               Q_EMIT workspace->failed(result.error());
                           else
                               Q_EMIT workspace->noticed(
                                   add ? tr("Put %Ln studies into “%1”", nullptr, count).arg(name)
                                       : tr("Took %Ln studies out of “%1”", nullptr, count).arg(name),
                                   true);
                       });
    m_find->clear();
}

void CollectPopup::makeNew(const QString& name)
{
    const auto& all = m_workspace->snapshot()->collections;
    SaveCollection made;
    made.collection.name = name;
    made.collection.position = all.empty() ? 0 : all.back().position + 1;
    made.studies = m_studies;
    m_workspace->apply(
        made,
        [workspace = m_workspace, name, count = int(m_studies.size())](const Result<EditOutcome>& result) {
            if (result)
                Q_EMIT workspace->noticed(tr("Put %Ln studies into “%1”", nullptr, count).arg(name), true);
            else
                Q_EMIT workspace->failed(result.error());
        });
    m_find->clear();
}

void CollectPopup::openAt(const QPoint& at)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_find->setFocus();
}

bool CollectPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentItem());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace lacuna
