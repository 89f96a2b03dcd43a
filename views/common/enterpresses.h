// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace lacuna {

/// Enter presses the button that has the focus, in every window of the program: Qt leaves that to Space outside dialogs, and people who work
/// by keyboard press Enter. Check boxes and radio buttons keep to Space, as everywhere. Fields, tables and the default button of a dialog are
/// not touched: they get Enter while they, or no button, have the focus. Owned by the shell; interface thread.
class EnterPresses : public QObject {
    Q_OBJECT
public:
    explicit EnterPresses(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace lacuna
