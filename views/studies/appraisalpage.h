// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/appraisal.h"
#include "views/common/workspace.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QVBoxLayout;

namespace lacuna {

class AppraisalItemPanel;
class ElidedLabel;
class EmptyState;
class RatingMark;

/// Judges one study with a checklist, by keyboard: Up and Down go through the items, Y, P, N, A or 1 to 4 answer and go on to the next, Del takes
/// the answer back, Esc goes back to the studies, Alt+Down and Alt+Up (of the place) to the next one. Every answer is in the catalogue at once, as one edit together with the rating it leads to; the
/// rating and why it is so stand above the items. Shows the coder's own answers only. Part of the Studies place.
class AppraisalPage : public QWidget {
    Q_OBJECT
public:
    explicit AppraisalPage(Workspace* workspace, QWidget* parent = nullptr);

    /// @p checklist as Appraisal::checklist names it; empty: the one that fits.
    void open(Id study, const QString& checklist);
    /// Applies a note that is typed and not applied yet.
    void commit();

Q_SIGNALS:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildChoice(QHBoxLayout* row);
    void buildStudy(QVBoxLayout* layout);
    void buildRating(QVBoxLayout* layout);
    void buildWork(QVBoxLayout* layout);
    void buildItems();
    void buildEmpty();
    void reload();
    void take(const StudyDetails& details);
    void chooseChecklist(const QString& checklist);
    void showSource();
    void takeAnswers();
    void fillChecklists();
    void fillItems(int current);
    void showAnswers();
    void showRating(const AppraisalResult& result);
    void showCurrent();
    void showEmpty();
    void answer(Answer answer);
    void takeNote(const QString& key, const QString& note);
    void keepNote(const QString& key, const QString& note);
    void mark(bool confidential);
    Appraisal appraisalWith(const QJsonObject& answers) const;
    void send();
    void sent(const Result<EditOutcome>& result, const QString& notice);
    QString noticeOf(const QString& before, const QString& after) const;
    QString rating() const;
    bool handleKey(int key);

    Workspace* m_workspace;
    Id m_study = 0;
    StudyDetails m_details; ///< as the catalogue has them
    QString m_checklist;
    std::optional<ChecklistForm> m_form; ///< none: it cannot be read, or there is none yet
    QJsonObject m_answers; ///< as given here
    int m_pending = 0; ///< edits on their way
    int m_sent = 0; ///< edits so far
    QLabel* m_title = nullptr;
    QLabel* m_source = nullptr;
    QComboBox* m_choice = nullptr;
    ElidedLabel* m_published = nullptr;
    QWidget* m_card = nullptr; ///< the rating
    RatingMark* m_mark = nullptr;
    QLabel* m_rating = nullptr;
    QLabel* m_reason = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_again = nullptr; ///< the checklist has changed since
    QStackedWidget* m_stack = nullptr; ///< the work, or why there is none
    EmptyState* m_empty = nullptr;
    EmptyState* m_unreadable = nullptr;
    QTreeWidget* m_items = nullptr;
    AppraisalItemPanel* m_panel = nullptr;
};

} // namespace lacuna
