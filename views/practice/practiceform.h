// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/edits.h"
#include "model/support/error.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace lacuna {

class CodingSection;
class ConfidentialBox;
class GrowingTextEdit;
class PracticeSources;
class Workspace;

/// One practice to read and to edit. What is typed is applied when a field is left, after a pause, and before anything else is shown: each time as one
/// edit. It is never replaced by what comes from the store: only a form without unapplied changes follows undo and other people's edits. A new
/// practice exists once it has a word; without a title the beginning of its text or quote stands for one.
class PracticeForm : public QWidget {
    Q_OBJECT
public:
    explicit PracticeForm(Workspace* workspace, QWidget* parent = nullptr);

    void showPractice(Id practice);
    /// A new one, with what is known of it already; the focus goes to its title.
    void begin(const Practice& practice);
    /// The focus to the title.
    void enter();
    /// Applies what is typed.
    void commit();
    Id practice() const { return m_draft.id; }
    const Practice& draft() const { return m_draft; }

Q_SIGNALS:
    void closeRequested();
    void deleteRequested(lacuna::Id practice);
    void practiceAdded(lacuna::Id practice);
    void gone(); ///< the practice shown is no longer in the catalogue

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildHead();
    void buildFields(QVBoxLayout* layout);
    void buildSources(QVBoxLayout* layout);
    void buildFoot(QVBoxLayout* layout);
    void take(const Practice& stored);
    void showDraft();
    void showTerms();
    void showSaid();
    void edited();
    void refresh();
    void save(bool leaving);
    void applied(const Result<EditOutcome>& result, const Practice& before, int shown);
    void changeTerm(Id dimension, Id term, bool add);
    bool isDirty() const;
    bool isBlank() const;

    Workspace* m_workspace;
    Practice m_draft; ///< what the fields say
    Practice m_stored; ///< what the store has, or was asked to have
    bool m_adding = false; ///< a new one is on its way: it has no id to be updated by yet
    int m_pending = 0; ///< edits on their way
    int m_shown = 0; ///< grows when another practice is shown
    bool m_filling = false;
    QTimer m_idle;
    QLabel* m_heading = nullptr;
    QScrollArea* m_scroller = nullptr;
    QComboBox* m_kind = nullptr;
    ConfidentialBox* m_mark = nullptr;
    GrowingTextEdit* m_title = nullptr;
    GrowingTextEdit* m_text = nullptr;
    CodingSection* m_terms = nullptr;
    PracticeSources* m_sources = nullptr;
    QLineEdit* m_contributor = nullptr;
    QWidget* m_said = nullptr;
    QVBoxLayout* m_saidPlace = nullptr;
    QPushButton* m_addSaid = nullptr;
    QPushButton* m_delete = nullptr;
    QLabel* m_changed = nullptr;
};

} // namespace lacuna
