// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gaplist.h"
#include "model/catalogue/round.h"

#include <QtWidgets/QDialog>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lacuna {

class Workspace;

/// Picks gaps for a round: the ranked gaps of a question, worst first, to be ticked. Those that the round has already are ticked and cannot be taken
/// twice. Deletes itself when it closes. Interface thread.
class GapPicker : public QDialog {
    Q_OBJECT
public:
    GapPicker(Workspace* workspace, const Round& round, QWidget* parent);

Q_SIGNALS:
    void picked(const std::vector<lacuna::RoundOption>& options);

private:
    void fillQuestions();
    void ask();
    void take(std::shared_ptr<const GapMap> map);
    void showCount();
    void accept() override;

    Workspace* m_workspace;
    Round m_round;
    std::shared_ptr<const GapMap> m_map;
    std::vector<Gap> m_gaps;
    std::vector<Question> m_questions;
    QComboBox* m_question = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_shown = nullptr;
    QPushButton* m_take = nullptr;
};

} // namespace lacuna
