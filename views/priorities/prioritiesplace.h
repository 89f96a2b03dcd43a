// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"
#include "views/common/place.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace lacuna {

class AgendaPage;
class BallotsPage;
class ChipButton;
class EmptyState;
class PrioritiesPage;
class RoundOptionsPage;
class RoundResultsPage;
class SegmentedSwitch;
class Workspace;

/// The Priorities place: what should be researched next. One round at a time, in four steps: its options and method, its ballots, its result, and the research
/// agenda it becomes. Interface thread.
class PrioritiesPlace : public Place {
    Q_OBJECT
public:
    explicit PrioritiesPlace(Workspace* workspace, QWidget* parent = nullptr);

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool usesFilter() const override { return false; }
    QString statusText() const override;
    QList<QAction*> placeActions() const override { return m_actions; }
    bool canExport() const override;
    void exportContent() override;
    void commitPending() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    enum class Page { Options, Ballots, Results, Agenda };
    void showPage(Page page);
    void showRound(Id round); ///< 0: the newest

private:
    void buildActions();
    QWidget* buildHead();
    QWidget* buildEmpty();
    void connectParts();
    void takeSnapshot();
    void showState();
    void openChooser();
    void openMenu();
    void begin(std::vector<RoundOption> options);
    void addOptions(const std::vector<RoundOption>& options);
    void propose(const std::vector<RoundOption>& options);
    void pickGaps();
    void rename();
    void duplicate();
    void voteLive();
    void setClosed(bool closed);
    void deleteRound();
    const Round* round() const; ///< shown; null: there is none
    PrioritiesPage* page() const;

    Workspace* m_workspace;
    Id m_round = 0;
    Id m_shown = 0; ///< whose pages are filled
    Id m_awaited = 0; ///< to be shown once the catalogue has it
    QList<QAction*> m_actions;
    QAction* m_new = nullptr;
    QStackedWidget* m_stack = nullptr; ///< empty, or a round
    QStackedWidget* m_pages = nullptr;
    ChipButton* m_chooser = nullptr;
    QLabel* m_method = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QToolButton* m_menu = nullptr;
    EmptyState* m_empty = nullptr;
    RoundOptionsPage* m_options = nullptr;
    BallotsPage* m_ballots = nullptr;
    RoundResultsPage* m_results = nullptr;
    AgendaPage* m_agenda = nullptr;
};

} // namespace lacuna
