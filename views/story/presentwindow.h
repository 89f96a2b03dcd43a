// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QScreen;

namespace lacuna {

class DecisionBar;
class PresentKeys;
class Presentation;
class StageList;
class StageWidget;

/// What the room sees: the stage and nothing else, filling a screen. No menu, no name of a file, no message ever appears on it; where there is no other screen, the
/// line that asks for the words of a decision does. Owned by the Presenter; interface thread.
class PresentWindow : public QWidget {
    Q_OBJECT
public:
    PresentWindow(Presentation* presentation, PresentKeys* keys, QWidget* parent = nullptr);

    /// Fills @p screen.
    void showOn(QScreen* screen);
    /// No console is seen: what it would ask for is asked for here.
    void setAlone(bool alone) { m_alone = alone; }
    StageWidget* stage() const { return m_stage; }

Q_SIGNALS:
    void closed(); ///< by the system's own means

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectStage();
    void refresh();
    void hint(const QString& text);
    void wakeCursor();

    Presentation* m_presentation;
    PresentKeys* m_keys;
    StageWidget* m_stage;
    StageList* m_list;
    DecisionBar* m_bar;
    QLabel* m_hint; ///< alone only: what a key did, for a moment
    QTimer m_hintTimer;
    QTimer m_cursorTimer;
    bool m_alone = false;
    bool m_listShown = false;
};

} // namespace lacuna
