// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/placerail.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
constexpr int buttonHeight = 76;
constexpr int leastHeight = 54; ///< in a low window
constexpr int iconExtent = 26;
} // namespace

RailButton::RailButton(const QString& icon, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize RailButton::sizeHint() const
{
    return {frame::railWidth, buttonHeight};
}

QSize RailButton::minimumSizeHint() const
{
    return {frame::railWidth, leastHeight};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Palette& colours = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked() && isEnabled(); // no place is shown while no catalogue is open
    if (current || (underMouse() && isEnabled())) {
        QColor ground = colours.railActive;
        ground.setAlphaF(current ? 1 : 0.5F);
        painter.fillRect(rect(), ground);
    }
    if (current)
        painter.fillRect(QRect(0, 0, 4, height()), paletteFor(Theme::Dark).accent);
    const QColor ink = isChecked() ? QColor(Qt::white) : colours.railText;
    const int above = std::max(3, 14 + (std::min(height(), buttonHeight) - buttonHeight) / 2);
    const QRect icon((width() - iconExtent) / 2, above, iconExtent, iconExtent);
    lineIcon(m_icon, isEnabled() ? ink : colours.muted).paint(&painter, icon);
    painter.setFont(uiFont(TypeSize::Small, current));
    painter.setPen(isEnabled() ? ink : colours.muted);
    painter.drawText(QRect(4, icon.bottom() + 7, width() - 8, 20), Qt::AlignHCenter | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 8));
    if (hasFocus()) {
        painter.setPen(QPen(paletteFor(Theme::Dark).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 3, -6, -3), corner::control, corner::control);
    }
}

void RailButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

PlaceRail::PlaceRail(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_group(new QButtonGroup(this))
{
    setObjectName(u"placeRail"_s);
    setAccessibleName(tr("Places"));
    setFixedWidth(frame::railWidth);
    m_layout->setContentsMargins(0, 70, 0, space::medium);
    m_layout->setSpacing(space::small);
    m_layout->addStretch();
}

void PlaceRail::addPlace(const QString& name, const QString& title, const QString& icon)
{
    auto* button = new RailButton(icon, title, this);
    button->setObjectName(u"rail-%1"_s.arg(name));
    button->setProperty("place", name);
    const int number = int(m_group->buttons().size()) + 1;
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(title).arg(number));
    m_group->addButton(button);
    m_layout->insertWidget(m_layout->count() - 1, button);
    connect(button, &QAbstractButton::clicked, this, [this, name] { Q_EMIT placeChosen(name); });
}

void PlaceRail::setCurrent(const QString& name)
{
    for (QAbstractButton* button : m_group->buttons()) {
        if (button->property("place").toString() == name)
            button->setChecked(true);
    }
}

QString PlaceRail::current() const
{
    return m_group->checkedButton() ? m_group->checkedButton()->property("place").toString() : QString();
}

void PlaceRail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), currentPalette().rail);
}

void PlaceRail::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lacuna
