// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace lacuna {

class ConfidentialBox;
class Workspace;

/// Name and note of one coder, to be changed; a page of the CoderPopup.
class CoderNamePage : public QWidget {
    Q_OBJECT
public:
    CoderNamePage(Workspace* workspace, const Coder& coder, QWidget* parent);

Q_SIGNALS:
    void left();

private:
    void save();

    Workspace* m_workspace;
    Coder m_coder;
    QLineEdit* m_name;
    QPlainTextEdit* m_note;
    ConfidentialBox* m_mark;
    QLabel* m_problem;
};

/// Deleting one coder: says what the coder did here, and asks what becomes of it; a page of the CoderPopup.
class CoderDeletePage : public QWidget {
    Q_OBJECT
public:
    CoderDeletePage(Workspace* workspace, const Coder& coder, QWidget* parent);

Q_SIGNALS:
    void left();

private:
    void buildChoice();
    void showUse(const CoderUse& use);
    void remove();

    Workspace* m_workspace;
    Coder m_coder;
    QLabel* m_text;
    QComboBox* m_heir;
    QPushButton* m_delete;
};

} // namespace lacuna
