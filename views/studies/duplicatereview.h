// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicatecases.h"
#include "model/support/error.h"

#include <QtWidgets/QWidget>

#include <memory>
#include <set>

class QAction;
class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lacuna {

class BulkMergeBar;
class DuplicateList;
class DuplicateListModel;
class EmptyState;
class MergeTable;
class SegmentedSwitch;
class Workspace;
struct CodedStudy;
struct DuplicateSearch;
struct EditOutcome;

/// The page on which studies that look alike are decided upon, one keystroke each: one study, different studies, reports of one study, or
/// later. Every decision is an edit and one step of Undo; what is decided leaves the list because the catalogue says so, and
/// comes back when that is undone. The shell shows it over the places. Interface thread.
class DuplicateReview : public QWidget {
    Q_OBJECT
public:
    explicit DuplicateReview(Workspace* workspace, QWidget* parent = nullptr);

    /// Compares the studies, unless nothing has changed since they were.
    void open();
    /// The decisions, for the command palette.
    QList<QAction*> decisions() const { return m_decisions; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    enum Tab { Duplicates, Possible, Companions, TabCount };
    /// A decision that the snapshot may not show yet.
    struct Pending {
        quint64 ticket = 0;
        std::vector<Id> studies;
        bool done = false;
    };

    // duplicatereview.cpp
    void buildHead(QVBoxLayout* layout);
    void buildWork();
    QWidget* buildList();
    QWidget* buildRecords();
    void buildLooking();
    QAction* addDecision(const QString& name, const QString& text, const QString& tip, const QString& icon,
                         Qt::Key key, void (DuplicateReview::*run)());
    void addButton(QBoxLayout* row, QAction* action);
    void connectWorkspace();
    void showPage();
    void showEmpty();
    void focusWork();

    // duplicatereviewedits.cpp
    void look();
    void take(Result<std::shared_ptr<const DuplicateSearch>> search);
    void refresh();
    std::vector<DuplicateCase> casesOf(Tab tab) const;
    void showCases(bool sameTab);
    int rowAfter(const std::vector<DuplicateCase>& before, int rowBefore) const;
    const DuplicateCase* current() const;
    void showCase();
    void takeRecords(const Result<std::vector<CodedStudy>>& records);
    void showReasons();
    void showLikeliest();
    QAction* likeliestDecision() const;
    void updateDecisions();
    void merge();
    void tellApart();
    void link();
    void putOff();
    void leaveOut();
    void decide(std::function<void(std::function<void(Result<EditOutcome>)>)> apply, const QString& said);
    void mergeAll(double threshold);

    Workspace* m_workspace;
    QString m_catalogue; ///< whose studies were compared
    std::shared_ptr<const DuplicateSearch> m_search; ///< null: not compared yet
    quint64 m_revision = 0; ///< of the snapshot the page shows
    bool m_looking = false;
    bool m_merging = false; ///< many at once
    std::vector<DuplicateCase> m_cases[TabCount];
    std::set<std::vector<Id>> m_later; ///< put off until all others are decided
    std::vector<Pending> m_pending;
    quint64 m_tickets = 0;
    std::vector<Id> m_wanted; ///< the records asked for
    QList<QAction*> m_decisions;
    QAction* m_merge = nullptr;
    QAction* m_apart = nullptr;
    QAction* m_link = nullptr;
    QAction* m_putOff = nullptr;
    QAction* m_leaveOut = nullptr;
    QLabel* m_subtitle = nullptr;
    QPushButton* m_again = nullptr;
    BulkMergeBar* m_bulk = nullptr;
    QStackedWidget* m_pages = nullptr; ///< looking, work, nothing found
    QWidget* m_work = nullptr;
    QWidget* m_lookingPage = nullptr;
    QLabel* m_stage = nullptr;
    QProgressBar* m_bar = nullptr;
    EmptyState* m_empty = nullptr; ///< made anew each time: it says how many
    SegmentedSwitch* m_tabs = nullptr;
    DuplicateListModel* m_model = nullptr;
    DuplicateList* m_list = nullptr;
    QStackedWidget* m_records = nullptr; ///< the records, or that nothing is left
    MergeTable* m_table = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_kept = nullptr;
};

} // namespace lacuna
