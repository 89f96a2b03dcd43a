// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"
#include "model/analysis/roundsensitivity.h"
#include "views/priorities/prioritiespage.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace lacuna {

class AgreementPlot;
class EmptyState;
class GrowingTextEdit;
class RankingView;
class RoundRankingModel;
class WeightPanel;
class Workspace;

/// What a round came to: the ranking with intervals and the groups side by side, score against agreement, what would be if weights were others or a group
/// were not counted, what moved since an earlier stage or round, and what was decided. Worked out in the background; sliders answer at once.
class RoundResultsPage : public PrioritiesPage {
    Q_OBJECT
public:
    explicit RoundResultsPage(Workspace* workspace, QWidget* parent = nullptr);

    void setRound(const Round& round, bool readOnly) override;
    void commit() override;

Q_SIGNALS:
    /// The result with every group and the round's own weights, with intervals; empty: there is none.
    void resultFound(const lacuna::RoundResult& result);
    void ballotsWanted();

private:
    struct Worked {
        Round round;
        RoundResult whole; ///< every group, the round's weights
        RoundResult shown; ///< as the panel asks
        Sensitivity sensitivity;
    };
    QWidget* buildRanking();
    QWidget* buildSide();
    void connectParts();
    void work();
    void take(Worked worked);
    void showResult();
    void fillSince();
    std::vector<Movement> movedSince() const;
    void showSensitivity();
    RoundCount asked() const;

    Workspace* m_workspace;
    Round m_round;
    bool m_readOnly = false;
    Worked m_worked;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_asked = nullptr;
    QLabel* m_notes = nullptr;
    QComboBox* m_stage = nullptr;
    QComboBox* m_since = nullptr;
    QLabel* m_sinceLabel = nullptr;
    RoundRankingModel* m_model = nullptr;
    RankingView* m_ranking = nullptr;
    AgreementPlot* m_plot = nullptr;
    QLabel* m_noPlot = nullptr;
    WeightPanel* m_weights = nullptr;
    QLabel* m_sensitivity = nullptr;
    GrowingTextEdit* m_decision = nullptr;
};

} // namespace lacuna
