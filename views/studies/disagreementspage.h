// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/agreement.h"
#include "views/common/workspace.h"
#include "views/studies/disagreementseek.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lacuna {

class ReconcilePanel;

/// Where two coders disagree in a dimension, and how they come to agree, by keyboard: Up and Down go through the studies, A takes the first
/// coder's terms, B the second's, U all of both, Enter the edited set; Esc goes back. κ and the numbers come from analysis. Each decision
/// is one edit, so that undo takes it back. Part of the Studies place.
class DisagreementsPage : public QWidget {
    Q_OBJECT
public:
    explicit DisagreementsPage(Workspace* workspace, QWidget* parent = nullptr);

    /// Reads what the coders say and begins where most is to be reconciled, unless the user chose a dimension or coders before, in which
    /// there is something. While the page is hidden it does not follow the catalogue.
    void open();

Q_SIGNALS:
    void closeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildChoice(QVBoxLayout* layout);
    void buildWork(QVBoxLayout* layout);
    void fillChoices();
    void follow();
    void seek();
    void begin(const DisagreementSeek::Start& start);
    void choosePair();
    void reload();
    void take(const CoderCodings& codings);
    void compare();
    void fillList();
    void showNumbers();
    void showEmpty(const QString& title, const QString& text);
    void showWork(bool any);
    void sayWhatThereIs();
    void showCurrent();
    void decide(Id study, const std::vector<Coding>& codings);
    bool handleKey(int key);
    std::optional<QList<Id>> agreedOn(Id study) const;

    Workspace* m_workspace;
    CoderCodings m_codings;
    Agreement m_agreement;
    Id m_current = 0; ///< study
    bool m_filling = false;
    bool m_dimensionChosen = false; ///< by the user
    bool m_codersChosen = false; ///< by the user
    bool m_opening = false; ///< what there is is not known yet
    DisagreementSeek* m_seek;
    QComboBox* m_dimension = nullptr;
    QComboBox* m_coderA = nullptr;
    QComboBox* m_coderB = nullptr;
    QLabel* m_numbers = nullptr;
    QLabel* m_progress = nullptr;
    QPushButton* m_back = nullptr;
    QStackedWidget* m_stack = nullptr; ///< the work, or why there is none
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyText = nullptr;
    QListWidget* m_list = nullptr;
    ReconcilePanel* m_panel = nullptr;
};

} // namespace lacuna
