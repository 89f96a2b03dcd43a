// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyhistory.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/studies/historylist.h"

#include <QtCore/QLocale>
#include <QtGui/QScreen>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr QSize popupSize(460, 420);
constexpr int pause = 300; // ms
constexpr int part = 200; // steps
} // namespace

StudyHistory::StudyHistory(Workspace* workspace, QWidget* parent)
    : StudyPart(parent)
    , m_workspace(workspace)
    , m_history(new HistoryModel(workspace, this))
    , m_line(new QPushButton(lineIcon(u"clock"_s), {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_line->setObjectName(u"studyHistory"_s);
    m_line->setIconSize(QSize(14, 14));
    m_line->setToolTip(tr("Show what was changed, when and by whom"));
    setLook(m_line, "link");
    row->addWidget(m_line);
    row->addStretch();
    hide();
    m_wait.setSingleShot(true);
    m_wait.setInterval(pause);
    connect(&m_wait, &QTimer::timeout, this, &StudyHistory::ask);
    connect(m_history, &HistoryModel::loaded, this, [this] {
        if (m_history->canFetchMore({}))
            m_history->fetchMore({}); // the line says how many there are
        else
            showLine();
    });
    connect(m_line, &QPushButton::clicked, this, &StudyHistory::openList);
}

void StudyHistory::clear()
{
    m_study = 0;
    m_wait.stop();
    hide();
}

void StudyHistory::showDetails(const StudyDetails& details)
{
    m_study = details.study.study.id;
    m_wait.start();
}

void StudyHistory::ask()
{
    HistoryQuery query;
    query.study = m_study;
    query.most = part;
    m_history->ask(query);
}

void StudyHistory::showLine()
{
    const auto& entries = m_history->entries();
    if (m_study == 0 || m_history->query().study != m_study)
        return; // another study is shown meanwhile
    const auto last = std::ranges::find(entries, false, &HistoryEntry::undone);
    const auto count = std::ranges::count(entries, false, &HistoryEntry::undone);
    setVisible(last != entries.end());
    if (last == entries.end())
        return;
    const QString changes = tr("%Ln changes", nullptr, int(count));
    const QString when = QLocale().toString(last->made.toLocalTime().date(), tr("d MMM yyyy", "a day"));
    m_line->setText(last->who.isEmpty() ? tr("%1, last on %2").arg(changes, when)
                                        : tr("%1, last by %2 on %3").arg(changes, last->who, when));
}

void StudyHistory::openList()
{
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"studyHistoryPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    setLook(popup, "popup");
    auto* layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, space::medium, 1, space::small);
    layout->setSpacing(space::small);
    auto* heading = new QLabel(tr("History of this study"), popup);
    heading->setContentsMargins(space::medium, 0, space::medium, 0);
    setLook(heading, "strong");
    auto* list = new HistoryList(m_workspace, popup);
    layout->addWidget(heading);
    layout->addWidget(list, 1);
    list->history()->ask(m_history->query());
    popup->resize(popupSize);
    const QRect room = screen()->availableGeometry();
    QPoint at = m_line->mapToGlobal(QPoint(0, -popupSize.height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popupSize.width())));
    at.setY(std::max(at.y(), room.top()));
    popup->move(at);
    popup->show();
    list->setFocus();
}

} // namespace lacuna
