// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

class QWidget;

namespace lacuna {

/// A key that a widget handles itself, without an action that would tell of it.
struct KeyHint {
    QString keys; ///< as people read them: "Enter", "Alt+1 – Alt+9"
    QString text;
};

/// What the list of keys says of @p widget. Called beside what handles the keys, so that both change together. Actions of the widget and
/// what it contains are listed under @p group, too. Replaces what was set before.
void setKeyHints(QWidget* widget, const QString& group, const QList<KeyHint>& hints);

/// One line of the list of keys.
struct KeyEntry {
    QString group;
    QString text;
    QString keys;

    friend bool operator==(const KeyEntry&, const KeyEntry&) = default;
};

/// Every key of @p window: of its actions, buttons and shortcuts as they are now, and the hints. What is of no place and no part with hints
/// comes first, then what is of @p places, by their titles, then the rest; no line twice.
QList<KeyEntry> keysOf(const QWidget* window, const QStringList& places = {});

} // namespace lacuna
