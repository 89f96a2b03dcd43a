// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace lacuna {

class HistoryList;
class Workspace;

/// The history of the whole catalogue, in place of the places until the user goes back. Owned by the shell.
class HistoryView : public QWidget {
    Q_OBJECT
public:
    explicit HistoryView(Workspace* workspace, QWidget* parent = nullptr);
    void open();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildChoice(QVBoxLayout* layout);
    void fillCoders();
    void ask();
    void showState();

    Workspace* m_workspace;
    QComboBox* m_coder = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_nothing = nullptr;
    HistoryList* m_list = nullptr;
    QTimer m_typing; ///< asks when the typing pauses
};

} // namespace lacuna
