// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyheader.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyHeader::StudyHeader(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(lineIcon(u"chevron-left"_s), {}, this))
    , m_scope(new QPushButton(lineIcon(u"close"_s), {}, this))
    , m_columns(new QToolButton(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("Studies"), this);
    setLook(heading, "heading");
    m_count->setObjectName(u"studyCount"_s);
    setLook(m_count, "muted");
    m_back->setObjectName(u"studiesBack"_s);
    m_back->setIconSize(QSize(12, 12));
    setLook(m_back, "link");
    m_scope->setObjectName(u"studiesScope"_s);
    m_scope->setLayoutDirection(Qt::RightToLeft);
    m_scope->setIconSize(QSize(10, 10));
    m_scope->setToolTip(tr("Show all that match again"));
    setLook(m_scope, "chip");
    m_columns->setObjectName(u"chooseColumns"_s);
    m_columns->setIcon(lineIcon(u"columns"_s));
    m_columns->setIconSize(QSize(18, 18));
    m_columns->setToolTip(tr("Choose the columns"));
    m_columns->setAccessibleName(tr("Choose the columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    for (QWidget* widget : std::initializer_list<QWidget*>{heading, m_count, m_back, m_scope})
        m_row->addWidget(widget);
    m_row->addStretch();
    m_row->addWidget(m_columns);
    m_back->hide();
    m_scope->hide();
    connect(m_scope, &QPushButton::clicked, this, &StudyHeader::scopeDropped);
    connect(m_back, &QPushButton::clicked, this, &StudyHeader::backRequested);
}

void StudyHeader::addVerb(const QString& name, const QString& text, const QString& tip, const QString& icon,
                          QAction* action)
{
    auto* button = new QPushButton(lineIcon(icon), text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setEnabled(action->isEnabled());
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
}

void StudyHeader::setColumnsMenu(QMenu* menu)
{
    m_columns->setMenu(menu);
}

void StudyHeader::showCounts(int shown, int total)
{
    m_count->setText(shown == total
                         ? QLocale().toString(total)
                         : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(total)));
}

void StudyHeader::showScope(const QString& description)
{
    m_scope->setText(tr("Only: %1").arg(description));
    m_scope->setAccessibleName(m_scope->text());
    m_scope->setVisible(!description.isEmpty());
    if (description.isEmpty())
        m_back->hide();
}

void StudyHeader::showWayBack(const QString& placeTitle)
{
    m_back->setText(tr("Back to %1").arg(placeTitle));
    m_back->setVisible(!m_scope->isHidden());
}

} // namespace lacuna
