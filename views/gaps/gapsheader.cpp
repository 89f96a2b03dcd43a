// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapsheader.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/gaps/matrixactions.h"
#include "views/gaps/savedviewsbutton.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

GapsHeader::GapsHeader(SavedViewsButton* views, SegmentedSwitch* styles, MatrixActions* actions,
                       QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_views(views)
    , m_styles(styles)
    , m_actions(actions)
{
    setObjectName(u"gapsHeader"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(space::tiny);
    m_heading->setObjectName(u"gapsHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    setLook(m_heading, "heading");
    row->addWidget(m_heading);
    row->addSpacing(space::medium);
    row->addWidget(m_views, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_styles);
    row->addSpacing(space::small);
    m_tools = m_actions->makeButtons(this);
    for (QWidget* tool : std::as_const(m_tools))
        row->addWidget(tool);
    makeMoreButton();
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GapsHeader::makeMoreButton()
{
    m_more = new QToolButton;
    m_more->setObjectName(u"moreButton"_s);
    m_more->setIcon(lineIcon(u"more"_s));
    m_more->setIconSize(QSize(18, 18));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    fillMoreMenu();
}

void GapsHeader::fillMoreMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    if (m_folded) {
        m_actions->fillToolMenu(menu);
        menu->addSeparator();
    }
    m_actions->fillMoreMenu(menu);
    if (!m_extra.isEmpty())
        menu->addSeparator();
    menu->addActions(m_extra);
    const QString text = m_folded ? tr("Arrange, copy and export") : tr("Copy and export");
    m_more->setToolTip(text);
    m_more->setAccessibleName(text);
}

void GapsHeader::addToMenu(QAction* action)
{
    m_extra.append(action);
    fillMoreMenu();
}

void GapsHeader::setTitle(const QString& title)
{
    m_title = title;
    m_heading->setText(title);
    arrange();
}

void GapsHeader::setToolsShown(bool shown)
{
    if (shown == m_toolsShown)
        return;
    m_toolsShown = shown;
    m_styles->setVisible(shown);
    m_more->setVisible(shown);
    for (QWidget* tool : std::as_const(m_tools))
        tool->setVisible(shown && !m_folded);
    arrange();
}

QSize GapsHeader::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void GapsHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool GapsHeader::event(QEvent* event)
{
    // A child wants another width: another name of a view, another zoom.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

int GapsHeader::toolsWidth() const
{
    int width = 0;
    for (const QWidget* tool : m_tools)
        width += std::max(tool->sizeHint().width(), tool->minimumWidth()) + space::tiny;
    return width;
}

/// Depends on what the children want, never on how they are arranged now, so that it settles at once.
void GapsHeader::arrange()
{
    const int room =
        contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const QFontMetrics metrics = m_heading->fontMetrics();
    const int title = metrics.horizontalAdvance(m_title) + 2;
    const int views = m_views->sizeHint().width();
    // Spacings: around the gap after the heading, the stretch, the gap after the styles, and before "⋯".
    const int fixed = views + m_more->sizeHint().width() + space::medium + space::small + 6 * space::tiny;
    const bool fold = title + fixed + m_styles->wholeWidth() + toolsWidth() > room;
    const bool compact = title + fixed + m_styles->wholeWidth() > room;
    setToolsFolded(fold);
    m_styles->setCompact(compact);
    const int left = room - fixed - (compact ? m_styles->compactWidth() : m_styles->wholeWidth());
    const bool cut = compact && title > left;
    const QString shown = cut ? metrics.elidedText(m_title, Qt::ElideRight, std::max(60, left)) : m_title;
    if (m_heading->text() != shown)
        m_heading->setText(shown);
    m_heading->setToolTip(cut ? m_title : QString());
}

void GapsHeader::setToolsFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    for (QWidget* tool : std::as_const(m_tools))
        tool->setVisible(m_toolsShown && !folded);
    fillMoreMenu();
}

} // namespace lacuna
