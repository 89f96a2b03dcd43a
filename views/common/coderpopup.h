// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtWidgets/QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace lacuna {

class Workspace;

/// Who works here: the coders to choose from, a place to add, rename and delete one, and whether the coder sees what others coded. Each choice holds at once.
/// Deletes itself when it closes.
class CoderPopup : public QFrame {
    Q_OBJECT
public:
    CoderPopup(Workspace* workspace, QWidget* parent);
    /// Over @p anchor, at its right end.
    void openAbove(const QWidget* anchor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildList();
    void buildVerbs();
    void buildNew();
    void openPage(bool removes);
    void showPage(QWidget* page);
    void closePage();
    void fill();
    void showCoder();
    void take();
    void addCoder();
    void showProblem(const QString& problem);

    Workspace* m_workspace;
    QWidget* m_choice; ///< everything but a page that lies in its place
    QVBoxLayout* m_choiceLayout;
    QWidget* m_page = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_delete = nullptr;
    QLineEdit* m_new = nullptr;
    QLabel* m_problem = nullptr; ///< why a new name was not taken
    QCheckBox* m_blind = nullptr;
    bool m_filling = false;
};

} // namespace lacuna
