// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/savedviewspopup.h"

#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int popupWidth = 380;
constexpr int captionHeight = 72;
constexpr int rowHeight = 32;
constexpr int mostRows = 9; ///< in sight at once
constexpr int idRole = Qt::UserRole;
} // namespace

SavedViewsPopup::SavedViewsPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"savedViewsPopup"_s);
    setAccessibleName(tr("Saved views"));
    setLook(this, "popup");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    column->setSpacing(space::small);
    auto* title = new QLabel(tr("Saved views"));
    setLook(title, "strong");
    column->addWidget(title);
    m_none = new QLabel(
        tr("A view keeps the question, the filter, the rules and how all of it is drawn. Give what "
           "you see a name to come back to it."));
    m_none->setObjectName(u"savedViewsNone"_s);
    m_none->setWordWrap(true);
    setLook(m_none, "muted");
    column->addWidget(m_none);
    buildList();
    column->addWidget(m_list);
    buildActions();
    column->addWidget(buildTools());
    column->addWidget(buildNew());
    setFixedWidth(popupWidth);
    setViews({}, 0, false);
}

void SavedViewsPopup::buildList()
{
    m_list = new QListWidget;
    m_list->setObjectName(u"savedViewsList"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(
        QAbstractItemView::NoEditTriggers); // F2 is ours: it must not reach who may only read
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    setKeyHints(m_list, tr("Saved views"),
                {{tr("Enter"), tr("Show the view")},
                 {tr("F2"), tr("Rename")},
                 {tr("Alt+Up, Alt+Down"), tr("Move up or down")},
                 {tr("Ctrl+D"), tr("Duplicate")},
                 {tr("Del"), tr("Delete")}});
    connect(m_list, &QListWidget::itemClicked, this, [this] { pick(); });
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        if (m_filling)
            return;
        applyCaption();
        refreshTools();
        showCaption();
    });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (m_filling)
            return;
        const Id id = item->data(idRole).toLongLong();
        const QString name = item->text().simplified();
        const View* shown = view(id);
        if (!shown || name == shown->name)
            return;
        if (name.isEmpty())
            setViews(m_views, m_current, m_modified); // a view has a name
        else
            Q_EMIT renameWanted(id, name);
    });
}

QAction* SavedViewsPopup::add(const char* name, const QString& icon, const QString& text,
                              const QKeySequence& keys, void (SavedViewsPopup::*run)())
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut); // the list's, never the fields'
    connect(action, &QAction::triggered, this, run);
    m_list->addAction(action);
    return action;
}

void SavedViewsPopup::buildActions()
{
    m_update = add("viewUpdate", u"save"_s, tr("Update with what is shown"), {}, &SavedViewsPopup::update);
    m_rename = add("viewRename", u"edit"_s, tr("Rename"), QKeySequence(Qt::Key_F2), &SavedViewsPopup::rename);
    m_duplicate = add("viewDuplicate", u"copy"_s, tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D),
                      &SavedViewsPopup::duplicate);
    m_up = add("viewUp", u"move-up"_s, tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up),
               &SavedViewsPopup::moveUp);
    m_down = add("viewDown", u"move-down"_s, tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down),
                 &SavedViewsPopup::moveDown);
    m_remove =
        add("viewDelete", u"trash"_s, tr("Delete"), QKeySequence(Qt::Key_Delete), &SavedViewsPopup::remove);
    m_story = add("viewToStory", u"story"_s, tr("Add to the story"), {}, &SavedViewsPopup::addToStory);
}

QWidget* SavedViewsPopup::buildTools()
{
    m_tools = new QWidget;
    auto* column = new QVBoxLayout(m_tools);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::tiny);
    for (QAction* action : {m_update, m_rename, m_duplicate, m_up, m_down, m_story, m_remove}) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button");
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->text() : tr("%1 (%2)").arg(action->text(), keys));
        button->setAccessibleName(action->text());
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    m_caption = new QPlainTextEdit;
    m_caption->setObjectName(u"viewCaption"_s);
    m_caption->setAccessibleName(tr("Caption of the view"));
    m_caption->setPlaceholderText(tr("Caption: what this view shows, for the slide"));
    m_caption->setTabChangesFocus(true);
    m_caption->setFixedHeight(captionHeight);
    m_caption->installEventFilter(this);
    column->addWidget(m_caption);
    return m_tools;
}

QWidget* SavedViewsPopup::buildNew()
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    m_name = new QLineEdit;
    m_name->setObjectName(u"newViewName"_s);
    m_name->setAccessibleName(tr("Name of a new view"));
    m_name->setPlaceholderText(tr("Name of a new view"));
    m_save = new QPushButton(tr("Save as new"));
    m_save->setObjectName(u"newViewSave"_s);
    m_save->setToolTip(tr("Saves what is shown now under this name"));
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    connect(m_name, &QLineEdit::textChanged, this, [this] { refreshTools(); });
    connect(m_name, &QLineEdit::returnPressed, this, &SavedViewsPopup::saveNew);
    connect(m_save, &QPushButton::clicked, this, &SavedViewsPopup::saveNew);
    return holder;
}

const View* SavedViewsPopup::view(Id id) const
{
    const auto it = std::ranges::find(m_views, id, &View::id);
    return it == m_views.end() ? nullptr : &*it;
}

Id SavedViewsPopup::selected() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(idRole).toLongLong() : 0;
}

void SavedViewsPopup::setViews(const std::vector<View>& views, Id current, bool modified)
{
    // The line that has the focus keeps it, wherever it goes; a view that was just saved takes it.
    Id focused = current != m_current && current != 0 ? current : selected();
    if (m_expectsNew) {
        const auto made = std::ranges::find_if(views, [this](const View& each) { return !view(each.id); });
        if (made != views.end()) {
            focused = made->id; // what is typed next is its caption
            m_expectsNew = false;
            m_name->clear();
        }
    }
    m_views = views;
    m_current = current;
    m_modified = modified;
    m_filling = true;
    m_list->clear();
    for (const View& view : m_views) {
        auto* item = new QListWidgetItem(view.name, m_list);
        item->setData(idRole, view.id);
        item->setFlags(m_readOnly ? item->flags() & ~Qt::ItemIsEditable : item->flags() | Qt::ItemIsEditable);
        item->setToolTip(view.caption.isEmpty() ? view.name : view.caption);
        const bool inUse = view.id == m_current;
        item->setIcon(inUse ? lineIcon(u"check"_s) : lineIcon(u"check"_s, Qt::transparent));
        if (inUse)
            item->setData(Qt::AccessibleTextRole,
                          m_modified ? tr("%1, in use, changed").arg(view.name)
                                     : tr("%1, in use").arg(view.name));
        if (view.id == focused)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_filling = false;
    const int rows = std::clamp(m_list->count(), 1, mostRows);
    m_list->setFixedHeight(rows * rowHeight + 2);
    m_list->setVisible(!m_views.empty());
    m_none->setVisible(m_views.empty());
    m_tools->setVisible(!m_views.empty());
    refreshTools();
    showCaption();
    if (isVisible())
        adjustSize();
}

void SavedViewsPopup::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    m_caption->setReadOnly(readOnly);
    m_name->setEnabled(!readOnly);
    setViews(m_views, m_current, m_modified);
}

void SavedViewsPopup::refreshTools()
{
    const Id id = selected();
    const bool writable = id != 0 && !m_readOnly;
    const int row = m_list->currentRow();
    // Updating any other view with what is shown would lose what it was.
    m_update->setEnabled(writable && id == m_current && m_modified);
    m_rename->setEnabled(writable);
    m_duplicate->setEnabled(writable);
    m_up->setEnabled(writable && row > 0);
    m_down->setEnabled(writable && row + 1 < m_list->count());
    m_remove->setEnabled(writable);
    m_story->setEnabled(writable);
    m_save->setEnabled(!m_readOnly && !m_name->text().trimmed().isEmpty());
}

void SavedViewsPopup::showCaption()
{
    const Id id = selected();
    const View* shown = view(id);
    const QString caption = shown ? shown->caption : QString();
    // What is being typed stays, whatever else changes in the catalogue.
    if (id == m_captioned && m_caption->hasFocus())
        return;
    m_captioned = id;
    if (m_caption->toPlainText() != caption)
        m_caption->setPlainText(caption);
}

void SavedViewsPopup::applyCaption()
{
    const auto shown = std::ranges::find(m_views, m_captioned, &View::id);
    const QString caption = m_caption->toPlainText().trimmed();
    if (shown == m_views.end() || m_readOnly || caption == shown->caption)
        return;
    shown->caption = caption; // asked once, however long the answer takes
    Q_EMIT captionWanted(m_captioned, caption);
}

void SavedViewsPopup::pick()
{
    const Id id = selected();
    if (id == 0)
        return;
    applyCaption();
    Q_EMIT picked(id);
    close();
}

void SavedViewsPopup::saveNew()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || m_readOnly)
        return;
    m_expectsNew = true; // until it is there the name stays: it may be refused
    Q_EMIT saveWanted(name);
    m_list->setFocus();
}

void SavedViewsPopup::update()
{
    Q_EMIT updateWanted(selected());
}

void SavedViewsPopup::rename()
{
    if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void SavedViewsPopup::duplicate()
{
    m_expectsNew = true;
    Q_EMIT duplicateWanted(selected());
}

void SavedViewsPopup::addToStory()
{
    Q_EMIT storyWanted(selected());
    hide(); // what is told of it lies below
}

void SavedViewsPopup::moveUp()
{
    Q_EMIT moveWanted(selected(), -1);
}

void SavedViewsPopup::moveDown()
{
    Q_EMIT moveWanted(selected(), 1);
}

void SavedViewsPopup::remove()
{
    m_captioned = 0; // nothing to keep of it
    Q_EMIT deleteWanted(selected());
}

void SavedViewsPopup::openAt(const QPoint& at)
{
    m_expectsNew = false;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(idRole).toLongLong() == m_current)
            m_list->setCurrentRow(row);
    }
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    if (m_views.empty())
        m_name->setFocus();
    else
        m_list->setFocus();
}

void SavedViewsPopup::hideEvent(QHideEvent* event)
{
    applyCaption();
    QFrame::hideEvent(event);
}

bool SavedViewsPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_caption && event->type() == QEvent::FocusOut)
        applyCaption();
    // The Return that ends a name passes by here, too.
    if (watched == m_list && event->type() == QEvent::KeyPress && !m_list->findChild<QLineEdit*>()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            pick();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lacuna
