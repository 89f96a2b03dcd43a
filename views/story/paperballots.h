// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/papertally.h"
#include "model/catalogue/round.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace lacuna {

class Workspace;

/// Types in what a pile of paper ballots says: how many papers, and how many of them give each answer (or how many dots). They become ballots of the round beside those of
/// the phones; typed again, they take the place of the pile before. Deletes itself when it is closed. Interface thread.
class PaperBallots : public QDialog {
    Q_OBJECT
public:
    /// The round must be one that can be tallied: canTally().
    PaperBallots(Workspace* workspace, const Round& round, int stage, QWidget* parent = nullptr);

    PaperTally tally() const;

Q_SIGNALS:
    void kept(int ballots);

private:
    void buildTable();
    void check();
    void keep();

    Workspace* m_workspace;
    Round m_round;
    int m_stage;
    QSpinBox* m_papers = nullptr;
    QComboBox* m_group = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_keep = nullptr;
    std::vector<double> m_values; ///< of the columns; empty: dots
    std::vector<std::pair<Id, Id>> m_rows; ///< option and criterion
};

} // namespace lacuna
