// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/edits.h"
#include "model/support/error.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace lacuna {

class ChipList;
class GrowingTextEdit;
class TermField;
class Workspace;

/// What somebody said, to read and to edit: who, where, about which question, and what it is tied to. Saves as PracticeForm does; a new one exists
/// once it has a text.
class ContributionForm : public QWidget {
    Q_OBJECT
public:
    explicit ContributionForm(Workspace* workspace, QWidget* parent = nullptr);

    void showContribution(Id contribution);
    /// A new one, with what is known of it already; the focus goes to its text.
    void begin(const Contribution& contribution);
    void commit();
    void enter();
    Id contribution() const { return m_draft.id; }
    const Contribution& draft() const { return m_draft; }

Q_SIGNALS:
    void closeRequested();
    void deleteRequested(lacuna::Id contribution);
    void contributionAdded(lacuna::Id contribution);
    void gone(); ///< the contribution shown is no longer in the catalogue
    void practiceWanted(lacuna::Id practice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    void buildFields(QVBoxLayout* layout);
    void buildTies(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void addRow(QGridLayout* grid, const QString& label, QWidget* field);
    void take(const Contribution& stored);
    void showDraft();
    void showTies();
    void showCountry();
    void edited();
    void refresh();
    void applied(const Result<EditOutcome>& result, const Contribution& before, int shown);
    void pickSide(Id term, Id dimension, const QString& label);
    void endGap();
    void openGap(int place);
    bool isDirty() const;

    Workspace* m_workspace;
    Contribution m_draft; ///< what the fields say
    Contribution m_stored; ///< what the store has, or was asked to have
    bool m_adding = false;
    int m_pending = 0; ///< edits on their way
    int m_shown = 0; ///< grows when another one is shown
    bool m_filling = false;
    TermPair m_half; ///< a gap of which one side is chosen
    QTimer m_idle;
    QScrollArea* m_scroller = nullptr;
    QLabel* m_heading = nullptr;
    GrowingTextEdit* m_text = nullptr;
    QComboBox* m_question = nullptr;
    QComboBox* m_group = nullptr;
    QLineEdit* m_name = nullptr;
    TermField* m_country = nullptr;
    QLineEdit* m_event = nullptr;
    QLineEdit* m_date = nullptr;
    QCheckBox* m_confidential = nullptr;
    ChipList* m_gaps = nullptr;
    ChipList* m_practices = nullptr;
    ChipList* m_studies = nullptr;
    QPushButton* m_wholeLine = nullptr;
    QPushButton* m_delete = nullptr;
};

} // namespace lacuna
