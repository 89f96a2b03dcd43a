// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QScreen;
class QTextBrowser;

namespace lacuna {

class DecisionBar;
class PresentKeys;
class Presentation;
class StageWidget;
class VotePanel;
class Workspace;

/// What only the presenter sees: this step and the next, notes, clock and timer, tools, decisions, the vote. Owned by the Presenter; interface thread.
class PresenterConsole : public QWidget {
    Q_OBJECT
public:
    PresenterConsole(Workspace* workspace, Presentation* presentation, PresentKeys* keys,
                     QWidget* parent = nullptr);

    /// The screens there are, and which one the room sees.
    void setScreens(const QList<QScreen*>& screens, QScreen* projected);
    void say(const QString& text, bool problem = false);

Q_SIGNALS:
    void screenWanted(QScreen* screen);
    void closed();
    void paperWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildStage();
    QWidget* buildSide();
    QWidget* buildTools();
    QWidget* buildDecisions();
    QPushButton* addTool(QBoxLayout* row, const QString& name, const QString& text, const QString& keys,
                         const std::function<void()>& run);
    void refresh();
    void tick();
    void showHelp();
    void typePaper();

    Workspace* m_workspace;
    Presentation* m_presentation;
    PresentKeys* m_keys;
    QTimer m_ticks;
    QLabel* m_clock = nullptr;
    QLabel* m_elapsed = nullptr;
    QLabel* m_stepTime = nullptr;
    QComboBox* m_steps = nullptr;
    QComboBox* m_screens = nullptr;
    StageWidget* m_stage = nullptr;
    StageWidget* m_next = nullptr;
    QLabel* m_nextTitle = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_message = nullptr;
    QTextBrowser* m_notes = nullptr;
    DecisionBar* m_bar = nullptr;
    VotePanel* m_vote = nullptr;
    QList<QPushButton*> m_decisions;
    QList<QPushButton*> m_checked; ///< black, white, pen, cells, row by row: in that order
    QList<QScreen*> m_known;
    bool m_helpShown = false; ///< in the place of the notes
    int m_helpStep = -1; ///< the step it was shown at
    int m_notesSize = 18; ///< pixels
};

} // namespace lacuna
