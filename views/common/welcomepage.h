// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace lacuna {

class Workspace;

/// What is shown while no catalogue is open: what the program is for, the first steps, and the catalogues
/// opened last.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(Workspace* workspace, QWidget* parent = nullptr);

private:
    void buildSteps(QVBoxLayout* layout);
    void showRecent();

    Workspace* m_workspace;
    QWidget* m_recent = nullptr;
    QVBoxLayout* m_recentLayout = nullptr;
};

} // namespace lacuna
