// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/conflictmodel.h"

#include <QtWidgets/QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lacuna {

class ConfidentialMark;
class ConflictList;
class ConflictText;
class SegmentedSwitch;

/// The conflicts of a merge, settled one by one by keyboard, or the rest by a rule: the list, and the chosen one side by side: mine, theirs, and what it was before both. Interface thread.
class ConflictReview : public QWidget {
    Q_OBJECT
public:
    explicit ConflictReview(QWidget* parent = nullptr);

    void setConflicts(std::vector<MergeConflict> conflicts);
    /// Only rule and sides.
    const MergeChoices& choices() const { return m_model->choices(); }
    int total() const { return m_model->total(); }
    int settled() const { return m_model->settled(); }
    ConflictModel* model() const { return m_model; }
    void focusWork();

Q_SIGNALS:
    void choicesChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QBoxLayout* layout);
    QWidget* buildList();
    QWidget* buildDetail();
    void buildRule(QBoxLayout* layout);
    void addKeys();
    int row() const;
    void goTo(int row);
    void take(std::optional<MergeSide> side);
    void undo();
    void showConflict();
    void showTexts(const MergeConflict& conflict);
    void showProgress();
    void showFilter();

    ConflictModel* m_model;
    std::optional<MergeConflict::Place> m_textsOf; ///< whose texts are shown
    QLabel* m_progress = nullptr;
    QProgressBar* m_bar = nullptr;
    QComboBox* m_kind = nullptr;
    QCheckBox* m_onlyOpen = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_allMine = nullptr;
    QPushButton* m_allTheirs = nullptr;
    ConflictList* m_list = nullptr;
    QStackedWidget* m_detail = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_among = nullptr;
    QLabel* m_subject = nullptr;
    QLabel* m_part = nullptr;
    ConfidentialMark* m_mark = nullptr;
    QLabel* m_legend = nullptr;
    ConflictText* m_mine = nullptr;
    ConflictText* m_theirs = nullptr;
    ConflictText* m_base = nullptr;
    SegmentedSwitch* m_rule = nullptr;
};

} // namespace lacuna
