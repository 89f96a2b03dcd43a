// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtWidgets/QPushButton>

namespace lacuna {

class Workspace;

/// The coder's name; empty for coder 0 and one the catalogue does not have.
QString coderName(const Workspace& workspace, Id coder);

/// Says in the status line who codes, and lets one choose (CoderPopup). Hidden as long as the catalogue has no coders: a team of one is not
/// asked who it is.
class CoderButton : public QPushButton {
    Q_OBJECT
public:
    explicit CoderButton(Workspace* workspace, QWidget* parent = nullptr);

    /// Opens the choice, also while the button is hidden.
    void choose();

private:
    void showCoder();

    Workspace* m_workspace;
};

} // namespace lacuna
