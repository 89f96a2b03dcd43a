// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/fourquestions.h"
#include "views/common/place.h"

#include <array>
#include <memory>

class QAction;
class QBoxLayout;
class QGridLayout;
class QLabel;
class QLayout;

namespace lacuna {

class BarRow;
class FigureButton;
class FlowLayout;
class GapRow;
class HomeCard;
class MiniMatrix;
class PracticeRow;
class PriorityRow;
class Workspace;
class YearChart;

/// The Home place: the forum's four questions, answered from the catalogue as it stands; on an empty one, what to do for each. Every figure opens what
/// it counts; none is counted here: they are fourQuestions().
class HomePlace : public Place {
    Q_OBJECT
public:
    explicit HomePlace(Workspace* workspace, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool usesFilter() const override { return false; }
    QString statusText() const override;
    void followStatusLink(const QString& target) override;
    QList<QAction*> placeActions() const override { return {m_brief, m_matrixExport}; }
    bool canExport() const override { return m_answers != nullptr; }
    void exportContent() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // homeplacebuild.cpp
    void buildHead(QBoxLayout* layout);
    void buildResearch();
    void buildPractice();
    QLayout* buildBestPractices();
    void buildGaps();
    void buildPriorities();
    void buildSteps();
    void buildActions();
    void connectFigures();

    void refresh();
    void requestAnswers();
    FourQuestionsInput input() const;
    void showFrame();
    void showAnswers();
    void showResearch();
    void showPractice();
    void showStages();
    void showBestPractices();
    void showGaps();
    void showGapRows();
    void showPriorities();
    QString roundStep() const; ///< how there comes to be a round
    void arrangeCards();

    // homeplaceopen.cpp
    void openCell(int row, int column);
    void openUncoded(const QString& dimensionKey);
    void openReviews();
    void openRecent();
    void openYears(int from, int to);
    void openUndated();
    void openUncodedStudies();
    void openMatching(const Filter& filter, const QString& description);
    void openQuestion(int question);
    void openAllStudies();
    void openPractices();
    void openStage(size_t stage);
    void openKind(size_t kind);
    void openPracticeStudies();
    void proposeGaps();
    void exportBrief();
    void exportMatrix();

    HomeCard* card(int question) const { return m_card[size_t(question) - 1]; }

    Workspace* m_workspace;
    std::shared_ptr<const FourQuestions> m_answers; ///< null: not known yet
    std::optional<Round> m_round; ///< that the answers are about: its result is worked out once
    QLabel* m_below = nullptr; ///< the heading
    QLabel* m_note = nullptr;
    QWidget* m_filtered = nullptr;
    QLabel* m_filteredText = nullptr;
    QGridLayout* m_cards = nullptr;
    std::array<HomeCard*, forumQuestions> m_card{};
    bool m_stacked = false;
    QAction* m_brief = nullptr;
    QAction* m_matrixExport = nullptr;

    FlowLayout* m_figures = nullptr;
    FigureButton* m_studies = nullptr;
    FigureButton* m_countries = nullptr;
    FigureButton* m_sectors = nullptr;
    FigureButton* m_reviews = nullptr;
    FigureButton* m_recent = nullptr;
    YearChart* m_years = nullptr;

    FlowLayout* m_kindFigures = nullptr;
    std::array<FigureButton*, allPracticeKinds.size()> m_kinds{};
    FigureButton* m_practiceStudies = nullptr;
    QBoxLayout* m_stageRows = nullptr;
    QList<BarRow*> m_stages;
    QLabel* m_bestTitle = nullptr;
    QList<PracticeRow*> m_best;

    QBoxLayout* m_gapsInside = nullptr;
    MiniMatrix* m_matrix = nullptr;
    QLabel* m_matrixCaption = nullptr;
    QLabel* m_gapsTitle = nullptr;
    QLabel* m_burdenCaption = nullptr;
    QList<GapRow*> m_gapRows;

    QList<PriorityRow*> m_priorities;
    QLabel* m_prioritiesNote = nullptr;
};

} // namespace lacuna
