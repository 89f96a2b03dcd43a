// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/priorities/prioritiespage.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace lacuna {

class GrowingTextEdit;
class RoundMethodCard;
class Workspace;

/// What a round votes on and how: its options on the left, one of them in a form below, and method, criteria and participants on the right. What is
/// typed is saved when a field is left.
class RoundOptionsPage : public PrioritiesPage {
    Q_OBJECT
public:
    explicit RoundOptionsPage(Workspace* workspace, QWidget* parent = nullptr);

    void setRound(const Round& round, bool readOnly) override;
    void commit() override;

Q_SIGNALS:
    /// Gaps are to be picked and put into the round.
    void gapsWanted();

private:
    QWidget* buildOptions();
    QWidget* buildForm();
    void connectParts();
    void fillList();
    void showOption();
    void showState();
    void addWritten();
    void removeOption();
    void moveOption(int by);
    void save(const Round& round, int select);
    int current() const;
    QString gapOf(const RoundOption& option) const;

    Workspace* m_workspace;
    Round m_round;
    bool m_readOnly = false;
    Id m_shownOption = 0; ///< whose texts the fields have
    int m_wanted = -1; ///< the row to select once the round has it
    QLabel* m_heading = nullptr;
    QListWidget* m_list = nullptr;
    QPushButton* m_pick = nullptr;
    QPushButton* m_write = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
    QToolButton* m_remove = nullptr;
    QStackedWidget* m_formStack = nullptr;
    QLineEdit* m_title = nullptr;
    GrowingTextEdit* m_text = nullptr;
    QPushButton* m_gap = nullptr;
    RoundMethodCard* m_method = nullptr;
};

} // namespace lacuna
