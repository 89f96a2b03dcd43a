// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/coderpopup.h"

#include "views/common/coderpages.h"
#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtGui/QResizeEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int leastWidth = 300;
} // namespace

CoderPopup::CoderPopup(Workspace* workspace, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_choice(new QWidget(this))
    , m_choiceLayout(new QVBoxLayout(m_choice))
{
    setObjectName(u"coderPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "popup");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->addWidget(m_choice);
    m_choiceLayout->setContentsMargins(0, 0, 0, 0);
    m_choiceLayout->setSpacing(space::small);
    auto* heading = new QLabel(tr("Who codes here?"), m_choice);
    setLook(heading, "strong");
    m_choiceLayout->addWidget(heading);
    buildList();
    buildVerbs();
    buildNew();
    auto* done = new QPushButton(tr("Done"), m_choice);
    done->setObjectName(u"coderDone"_s);
    m_choiceLayout->addWidget(done, 0, Qt::AlignRight);
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    connect(workspace, &Workspace::snapshotChanged, this, &CoderPopup::fill);
    connect(workspace, &Workspace::coderChanged, this, &CoderPopup::showCoder);
    fill();
}

void CoderPopup::buildList()
{
    m_list = new QListWidget(m_choice);
    m_list->setObjectName(u"coderList"_s);
    m_list->setAccessibleName(tr("Coders"));
    m_list->setFixedHeight(132);
    m_list->setIconSize(QSize(lockSide, lockSide));
    m_blind = new QCheckBox(tr("Blind: hide what others coded"), m_choice);
    m_blind->setToolTip(tr("Counts, gaps and history leave out what others coded, too"));
    m_blind->setObjectName(u"coderBlind"_s);
    m_choiceLayout->addWidget(m_list);
    m_choiceLayout->addWidget(m_blind);
    connect(m_list, &QListWidget::currentRowChanged, this, &CoderPopup::take);
    connect(m_list, &QListWidget::itemActivated, this, &QWidget::close);
    connect(m_blind, &QCheckBox::toggled, this, &CoderPopup::take);
}

void CoderPopup::buildVerbs()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto verb = [&](const QString& name, const QString& icon, const QString& text) {
        auto* button = new QPushButton(lineIcon(icon), text, m_choice);
        button->setObjectName(name);
        button->setIconSize(QSize(14, 14));
        setLook(button, "link");
        row->addWidget(button);
        return button;
    };
    m_rename = verb(u"coderRename"_s, u"edit"_s, tr("Name and note…"));
    m_delete = verb(u"coderRemove"_s, u"trash"_s, tr("Delete…"));
    row->addStretch();
    m_choiceLayout->addLayout(row);
    connect(m_rename, &QPushButton::clicked, this, [this] { openPage(false); });
    connect(m_delete, &QPushButton::clicked, this, [this] { openPage(true); });
}

/// Renaming or deleting the coder who is chosen.
void CoderPopup::openPage(bool removes)
{
    const auto snapshot = m_workspace->snapshot();
    const auto coder = std::ranges::find(snapshot->coders, m_workspace->coder(), &Coder::id);
    if (coder == snapshot->coders.end() || m_page)
        return;
    if (removes) {
        auto* page = new CoderDeletePage(m_workspace, *coder, this);
        connect(page, &CoderDeletePage::left, this, &CoderPopup::closePage);
        showPage(page);
    } else {
        auto* page = new CoderNamePage(m_workspace, *coder, this);
        connect(page, &CoderNamePage::left, this, &CoderPopup::closePage);
        showPage(page);
    }
}

void CoderPopup::showPage(QWidget* page)
{
    m_page = page;
    page->setFixedHeight(m_choice->height()); // the popup stays as it is
    m_choice->hide();
    layout()->addWidget(page);
    page->show();
    page->setFocus();
}

void CoderPopup::closePage()
{
    if (!m_page)
        return;
    m_page->hide();
    std::exchange(m_page, nullptr)->deleteLater();
    m_choice->show();
    m_list->setFocus();
}

void CoderPopup::buildNew()
{
    m_new = new QLineEdit(m_choice);
    m_new->setObjectName(u"newCoder"_s);
    m_new->setAccessibleName(tr("Name of a new coder"));
    m_new->setPlaceholderText(tr("Name of a new coder"));
    auto* add = new QPushButton(tr("Add"), m_choice);
    add->setObjectName(u"addCoder"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_new, 1);
    row->addWidget(add);
    m_choiceLayout->addLayout(row);
    m_problem = new QLabel(m_choice);
    m_problem->setObjectName(u"newCoderProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    setLook(m_problem, "error");
    m_choiceLayout->addWidget(m_problem);
    connect(add, &QPushButton::clicked, this, &CoderPopup::addCoder);
    connect(m_new, &QLineEdit::returnPressed, this, &CoderPopup::addCoder);
    connect(m_new, &QLineEdit::textChanged, this, [this] { showProblem({}); });
    m_new->setEnabled(!m_workspace->isReadOnly());
    add->setEnabled(!m_workspace->isReadOnly());
}

void CoderPopup::fill()
{
    m_filling = true;
    m_list->clear();
    auto* nobody = new QListWidgetItem(tr("Nobody in particular"), m_list);
    nobody->setData(Qt::UserRole, 0);
    for (const Coder& coder : m_workspace->snapshot()->coders) {
        auto* item = new QListWidgetItem(coder.name, m_list);
        item->setData(Qt::UserRole, coder.id);
        item->setToolTip(coder.note);
        if (coder.confidential) {
            item->setIcon(lockIcon());
            item->setToolTip(coder.note.isEmpty() ? confidentialText()
                                                  : confidentialText() + u'\n' + coder.note);
            item->setData(Qt::AccessibleTextRole, withConfidential(coder.name, true));
        }
    }
    m_filling = false;
    showCoder();
}

void CoderPopup::showCoder()
{
    m_filling = true;
    int current = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toLongLong() == m_workspace->coder())
            current = row;
    }
    m_list->setCurrentRow(current);
    const bool changeable = m_workspace->coder() != 0 && !m_workspace->isReadOnly();
    m_rename->setEnabled(changeable);
    m_delete->setEnabled(changeable);
    m_blind->setEnabled(m_workspace->coder() != 0);
    m_blind->setChecked(m_workspace->coder() != 0 && m_workspace->isBlind());
    m_filling = false;
}

void CoderPopup::take()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (m_filling || !item)
        return;
    const Id coder = item->data(Qt::UserRole).toLongLong();
    m_workspace->setCoder(coder, coder != 0 && m_blind->isChecked());
}

void CoderPopup::addCoder()
{
    Coder coder;
    coder.name = m_new->text().simplified();
    if (coder.name.isEmpty())
        return;
    m_workspace->apply(SaveCoder{coder}, [guard = QPointer(this)](const Result<EditOutcome>& result) {
        if (!guard)
            return;
        guard->m_new->setFocus(); // for the next name
        if (!result) {
            guard->showProblem(result.error().message); // the window's banner lies behind the popup
            return;
        }
        guard->m_new->clear();
        guard->m_workspace->setCoder(result->id, guard->m_blind->isChecked());
    });
}

/// Why the name was not taken, empty: nothing is wrong.
void CoderPopup::showProblem(const QString& problem)
{
    if (m_problem->text() == problem)
        return;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setLook(m_new, problem.isEmpty() ? "" : "wrong");
    m_new->setAccessibleDescription(problem);
    m_choiceLayout->activate();
    layout()->activate();
    adjustSize();
}

/// The lower edge stays at the anchor.
void CoderPopup::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (isVisible())
        move(x(), std::max(screen()->availableGeometry().top(), y() + event->oldSize().height() - height()));
}

void CoderPopup::openAbove(const QWidget* anchor)
{
    // Not every language says it as shortly as English.
    setFixedWidth(std::max(leastWidth, layout()->sizeHint().width()));
    adjustSize();
    const QRect room = anchor->screen()->availableGeometry();
    QPoint at = anchor->mapToGlobal(QPoint(anchor->width() - width(), -height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::max(at.y(), room.top()));
    move(at);
    show();
    if (m_list->count() > 1)
        m_list->setFocus();
    else
        m_new->setFocus();
}

} // namespace lacuna
