// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/enterpresses.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QRadioButton>

namespace lacuna {

EnterPresses::EnterPresses(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<const QKeyEvent*>(event);
    const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    auto* button = isEnter ? qobject_cast<QAbstractButton*>(watched) : nullptr;
    if (!button || !button->hasFocus() || qobject_cast<QCheckBox*>(button)
        || qobject_cast<QRadioButton*>(button))
        return false;
    if (!key->isAutoRepeat()) // the finger stays on the key longer than the answer takes
        button->click(); // nothing if it is disabled; a menu opens. The button may be gone after it.
    return true;
}

} // namespace lacuna
