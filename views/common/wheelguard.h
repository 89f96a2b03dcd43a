// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace lacuna {

/// Within what scrolls, the wheel scrolls: a drop-down list, number, date or slider that comes under the pointer on the way keeps its value,
/// and what lies around it scrolls on. Installed once on the application; interface thread.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacuna
