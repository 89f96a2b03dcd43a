// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/keylist.h"

#include "model/support/textfold.h"
#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

KeyList::KeyList(QList<KeyEntry> entries, QWidget* parent)
    : QDialog(parent)
    , m_entries(std::move(entries))
{
    setObjectName(u"keyList"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(640, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(u"keyListEdit"_s);
    m_edit->setAccessibleName(tr("Search the shortcuts"));
    m_edit->setPlaceholderText(tr("Type what to do, or a key"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(lineIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    buildTree();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter in the field is no goodbye
    layout->addWidget(m_edit);
    layout->addWidget(m_tree, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QLineEdit::textChanged, this, &KeyList::search);
    search({});
    m_edit->setFocus();
}

void KeyList::buildTree()
{
    constexpr int keysColumn = 1;
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"keyListTree"_s);
    m_tree->setAccessibleName(windowTitle());
    m_tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_tree->setRootIsDecorated(false);
    m_tree->setItemsExpandable(false);
    m_tree->setTabKeyNavigation(false);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionsMovable(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
}

void KeyList::search(const QString& text)
{
    m_tree->clear();
    const QStringList words = foldedForMatching(text).split(u' ', Qt::SkipEmptyParts);
    QTreeWidgetItem* group = nullptr;
    QTreeWidgetItem* first = nullptr;
    for (const KeyEntry& entry : std::as_const(m_entries)) {
        const QString folded = foldedForMatching(QStringList{entry.group, entry.text, entry.keys}.join(u' '));
        if (!std::ranges::all_of(words, [&](const QString& word) { return folded.contains(word); }))
            continue;
        if (!group || group->text(0) != entry.group) {
            group = new QTreeWidgetItem(m_tree, {entry.group});
            group->setFlags(Qt::ItemIsEnabled); // to be passed by
            group->setFirstColumnSpanned(true);
            group->setFont(0, uiFont(TypeSize::Body, true));
        }
        auto* line = new QTreeWidgetItem(group, {entry.text, entry.keys});
        line->setToolTip(0, entry.text);
        line->setData(0, Qt::AccessibleTextRole, tr("%1: %2").arg(entry.text, entry.keys));
        if (!first)
            first = line;
    }
    if (!first) {
        auto* nothing = new QTreeWidgetItem(m_tree, {tr("Nothing found")});
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_tree->expandAll();
    m_tree->setCurrentItem(first);
    m_tree->scrollToTop();
}

bool KeyList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QApplication::sendEvent(m_tree, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace lacuna
