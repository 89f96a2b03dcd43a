// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ballottable.h"
#include "model/support/error.h"
#include "views/priorities/prioritiespage.h"

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QToolButton;

namespace lacuna {

class BallotGrid;
class ConfidentialBox;
class EmptyState;
class Workspace;

/// The ballots of a round: who has voted and who has not, one ballot typed into a grid, ballots read from files with what is wrong in them, and the form
/// to fill in. Nothing is kept that breaks a rule of the method: what is wrong is said beside it.
class BallotsPage : public PrioritiesPage {
    Q_OBJECT
public:
    explicit BallotsPage(Workspace* workspace, QWidget* parent = nullptr);

    void setRound(const Round& round, bool readOnly) override;
    void commit() override;
    bool canExport() const override { return !m_round.ballots.empty(); }
    void exportContent() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildIssues();
    QWidget* buildEditor();
    void connectParts();
    void fillList();
    void showSelected();
    void showBallot(const Ballot& ballot);
    void startBallot();
    void check();
    bool save();
    void deleteBallot();
    void importBallots();
    void take(const BallotReading& reading, const QString& file);
    void showIssues(const QString& heading, const std::vector<TableIssue>& issues);
    void exportForm();
    void openExportMenu();
    void exportLeaving(const QString& title, const std::function<PlainTable(const Round&)>& make);
    Ballot shown() const;
    bool isOpen() const { return !m_readOnly && !m_round.closed && !m_round.options.empty(); }

    Workspace* m_workspace;
    Round m_round;
    bool m_readOnly = false;
    bool m_changed = false;
    bool m_filling = false;
    Ballot m_ballot; ///< as it was before it was changed; id 0: a new one
    QString m_wanted; ///< participant to select once the round has the ballot
    QWidget* m_listCard = nullptr;
    QLabel* m_heading = nullptr;
    QTableWidget* m_list = nullptr;
    QPushButton* m_new = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_form = nullptr;
    QPushButton* m_export = nullptr;
    ConfidentialBox* m_mark = nullptr;
    QWidget* m_issuesBox = nullptr;
    QLabel* m_issuesHeading = nullptr;
    QPlainTextEdit* m_issues = nullptr;
    QLabel* m_editorHeading = nullptr;
    QComboBox* m_participant = nullptr;
    QComboBox* m_group = nullptr;
    QLabel* m_stageLabel = nullptr;
    QSpinBox* m_stage = nullptr;
    QLabel* m_help = nullptr;
    BallotGrid* m_grid = nullptr;
    QLabel* m_problems = nullptr;
    QPushButton* m_save = nullptr;
    QToolButton* m_delete = nullptr;
};

} // namespace lacuna
