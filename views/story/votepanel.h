// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace lacuna {

class Presentation;
class Workspace;

/// In the presenter's console while a step is a vote: on which network it is opened and how, how many have voted, and its end. Nothing is opened but by its button,
/// which names the network. Interface thread.
class VotePanel : public QFrame {
    Q_OBJECT
public:
    VotePanel(Workspace* workspace, Presentation* presentation, QWidget* parent = nullptr);

    bool isVoteOpen() const;
    void refresh();

Q_SIGNALS:
    void failed(const QString& text);
    void paperWanted(); ///< ballots on paper are to be typed in

private:
    QWidget* buildClosed();
    QWidget* buildOpen();
    void fillNetworks();
    void openVote();
    void closeVote();
    void copyCodes();
    QString resultText(int first) const;

    Workspace* m_workspace;
    Presentation* m_presentation;
    QStackedWidget* m_pages = nullptr;
    QComboBox* m_networks = nullptr;
    QCheckBox* m_withCodes = nullptr;
    QSpinBox* m_codes = nullptr;
    QPushButton* m_paper = nullptr;
    QPushButton* m_open = nullptr;
    QLabel* m_ready = nullptr;
    QLabel* m_address = nullptr;
    QLabel* m_counts = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace lacuna
