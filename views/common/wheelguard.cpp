// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/wheelguard.h"

#include <QtCore/QEvent>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSlider>

namespace lacuna {

namespace {

bool holdsValue(const QObject* object)
{
    return qobject_cast<const QComboBox*>(object) || qobject_cast<const QAbstractSpinBox*>(object)
        || qobject_cast<const QSlider*>(object);
}

/// The area of which @p widget is a part that scrolls.
const QScrollArea* areaAround(const QWidget* widget)
{
    const QWidget* above = widget;
    while (!above->isWindow() && above->parentWidget()) {
        above = above->parentWidget();
        if (const auto* area = qobject_cast<const QScrollArea*>(above))
            return area;
    }
    return nullptr;
}

} // namespace

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType() || !holdsValue(watched))
        return false;
    const QScrollArea* area = areaAround(static_cast<QWidget*>(watched));
    if (!area || area->verticalScrollBar()->maximum() == 0)
        return false;
    event->ignore(); // goes on to what is around
    return true;
}

} // namespace lacuna
