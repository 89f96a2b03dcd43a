// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/packkeeper.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace lacuna {

class ConflictReview;
class ProgressPage;
class SegmentedSwitch;
class TermMatchPanel;
class Workspace;

/// Merges a pack into the open catalogue, in one window: what is in it, what its terms are taken for, what was changed on both sides, and what merging would change. Nothing is changed before
/// "Merge" is pressed. Interface thread; @p workspace and @p keeper outlive it.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(Workspace* workspace, PackKeeper* keeper, const QString& file, QWidget* parent = nullptr);

    MergeChoices choices() const;
    /// How many choices leaving would throw away: those of terms and conflicts, and the rule for the rest.
    int choicesMade() const;
    /// Asks first if choices would be lost.
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// The review of duplicates is wanted.
    void duplicatesRequested();

private:
    enum Page { Busy, Asking, Failed, Working, Merged };
    enum Step { ThePack, Terms, Conflicts, Summary, StepCount };

    QWidget* buildAsking();
    QWidget* buildFailed();
    QWidget* buildWork();
    QWidget* buildPack();
    QWidget* buildSummary();
    QWidget* buildMerged();
    QWidget* buildFoot();
    QWidget* buildLeaving();
    bool canMerge() const;
    void open(const QString& passphrase);
    void showOpened(const Result<OpenedPack>& opened);
    void showManifest(const OpenedPack& opened);
    void showFiles();
    void askToLeave(bool ask);
    void planSoon();
    void plan();
    void showPlan(const Result<MergePlan>& plan);
    void showSteps();
    void showSummary();
    void goTo(int step);
    void merge();
    void showMerged(const Result<MergeOutcome>& outcome);
    void lookForDuplicates(const std::vector<Id>& added);
    void makeCatalogue();
    void showOwnCatalogue(const Result<>& made);
    void showPage(Page page);
    void fail(const QString& message);

    Workspace* m_workspace;
    PackKeeper* m_keeper;
    QString m_file;
    QTimer m_planSoon;
    std::optional<MergeSummary> m_summary; ///< of choices(); none: not worked out yet
    bool m_planned = false; ///< once
    bool m_merging = false;
    bool m_changed = false; ///< the catalogue, by the merge
    QStackedWidget* m_pages = nullptr;
    ProgressPage* m_progress = nullptr;
    QLabel* m_asked = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLabel* m_failure = nullptr;
    QLabel* m_unchanged = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QStackedWidget* m_steps = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_files = nullptr;
    QLabel* m_warning = nullptr;
    QLabel* m_contents = nullptr;
    QPushButton* m_own = nullptr;
    TermMatchPanel* m_terms = nullptr;
    ConflictReview* m_conflicts = nullptr;
    QLabel* m_summaryText = nullptr;
    QLabel* m_done = nullptr;
    QLabel* m_duplicates = nullptr;
    QPushButton* m_review = nullptr;
    QStackedWidget* m_foot = nullptr;
    QLabel* m_leaving = nullptr;
    QPushButton* m_keepOn = nullptr;
    QPointer<QWidget> m_workedIn; ///< had the focus before leaving was asked about
    QLabel* m_status = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_merge = nullptr;
};

} // namespace lacuna
