// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/historyview.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/studies/historylist.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int typingPause = 250; // ms
constexpr int part = 50; // steps
constexpr int choiceWidth = 220;
} // namespace

HistoryView::HistoryView(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"historyPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    buildHead(layout);
    buildChoice(layout);
    auto* card = new QFrame(this);
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::tiny, 1, space::tiny);
    m_list = new HistoryList(workspace, card);
    m_nothing = new QLabel(card);
    m_nothing->setObjectName(u"historyNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    setLook(m_nothing, "muted");
    inside->addWidget(m_list, 1);
    inside->addWidget(m_nothing, 1);
    layout->addWidget(card, 1);
    setFocusProxy(m_list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::ask);
    connect(m_list->history(), &HistoryModel::loaded, this, &HistoryView::showState);
    connect(m_list, &HistoryList::opened, this, &HistoryView::closed);
    const auto follow = [this] {
        if (isVisible())
            open();
    };
    connect(workspace, &Workspace::snapshotChanged, this, follow);
    connect(workspace, &Workspace::coderChanged, this, follow);
    showState();
}

void HistoryView::buildHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("History"), this);
    setLook(heading, "heading");
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"historyHint"_s);
    setLook(m_hint, "muted");
    auto* back = new QPushButton(lineIcon(u"chevron-left"_s), tr("Back"), this);
    back->setObjectName(u"historyBack"_s);
    back->setIconSize(QSize(12, 12));
    back->setToolTip(tr("Back to where you were (Esc)"));
    setLook(back, "link");
    row->addWidget(heading);
    row->addWidget(m_hint);
    row->addStretch();
    row->addWidget(back);
    layout->addLayout(row);
    connect(back, &QPushButton::clicked, this, &HistoryView::closed);
}

void HistoryView::buildChoice(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_coder = new QComboBox(this);
    m_coder->setObjectName(u"historyCoder"_s);
    m_coder->setAccessibleName(tr("By whom"));
    m_coder->setMinimumWidth(choiceWidth);
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"historyWords"_s);
    m_words->setAccessibleName(tr("Find in the history"));
    m_words->setPlaceholderText(tr("Find in the history"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(choiceWidth + 80);
    row->addWidget(m_coder);
    row->addWidget(m_words);
    row->addStretch();
    layout->addLayout(row);
    connect(m_coder, &QComboBox::activated, this, &HistoryView::ask);
    connect(m_words, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
}

void HistoryView::fillCoders()
{
    const QVariant chosen = m_coder->currentData();
    m_coder->clear();
    m_coder->addItem(tr("By everybody"), -1);
    for (const Coder& coder : m_workspace->snapshot()->coders)
        m_coder->addItem(tr("By %1").arg(coder.name), coder.id);
    m_coder->addItem(tr("By nobody in particular"), 0);
    m_coder->setCurrentIndex(std::max(0, m_coder->findData(chosen)));
    m_coder->setVisible(m_coder->count() > 2);
}

void HistoryView::open()
{
    fillCoders();
    QString hint = m_workspace->isReadOnly()
        ? tr("This catalogue is open for reading only: nothing can be taken back")
        : tr("Undo (Ctrl+Z) goes back in this order, the newest step first, across restarts");
    if (m_workspace->isBlind())
        hint = tr("What others coded is not shown while you code blind");
    m_hint->setText(hint);
    ask();
}

void HistoryView::ask()
{
    HistoryQuery query;
    query.words = m_words->text().simplified();
    // As many as are shown already, so that the list does not jump when something was done.
    query.most = std::max(part, m_list->history()->rowCount());
    if (const Id coder = m_coder->currentData().toLongLong(); coder >= 0)
        query.coder = coder;
    m_list->history()->ask(query);
}

void HistoryView::showState()
{
    const bool empty = m_list->history()->rowCount() == 0;
    const bool asks = !m_words->text().isEmpty() || m_coder->currentIndex() > 0;
    m_list->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setText(
        !empty                                 ? QString()
            : !m_list->history()->isComplete() ? tr("Looking…")
            : asks
            ? tr("No step of the history matches")
            : tr("Nothing was changed yet. Every change you make is kept here, and can be taken back."));
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lacuna
