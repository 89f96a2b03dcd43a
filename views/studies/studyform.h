// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"
#include "model/support/error.h"

#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace lacuna {

class CodingSection;
class ConfidentialBox;
class GrowingTextEdit;
class StudyParts;
class Workspace;
struct EditOutcome;
struct StudyField;

/// The detail form of one study. What is typed is a draft that is applied, as one edit and one undo step, when a field is left, on Ctrl+S,
/// after some seconds without a keystroke, and whenever the study, the place or the window is left (commit()); codings are applied at once. A
/// draft is never replaced by what comes from the store: only a form without unapplied changes follows undo and other people's edits, and
/// an edit that failed stays in the form to be applied again. A new study exists once it has a word in any field.
class StudyForm : public QWidget {
    Q_OBJECT
public:
    explicit StudyForm(Workspace* workspace, QWidget* parent = nullptr);

    void showStudy(Id study);
    void startNewStudy();
    /// The focus to the title, once the study is here.
    void enter();
    /// Applies the draft if it differs from what is stored.
    void commit();
    Id study() const { return m_draft.study.id; }
    const CodedStudy& draft() const { return m_draft; }

Q_SIGNALS:
    void studyAdded(lacuna::Id study);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void buildHead(QVBoxLayout* layout);
    void buildFields(QVBoxLayout* layout);
    void buildCoding(QVBoxLayout* layout);
    QWidget* makeEditor(const StudyField& field);
    QWidget* withOpener(QWidget* editor, const StudyField& field);
    void addRow(QGridLayout* grid, const StudyField& field);
    void take(const CodedStudy& stored, bool withoutAgreed);
    void showDraft();
    void showCodings();
    void edited();
    void refresh();
    void applied(const Result<EditOutcome>& result, const CodedStudy& before, bool added);
    void changeCoding(Id dimension, Id term, bool add);
    QWidget* withQuote(QWidget* editor);
    QWidget* withMark(QWidget* editor);
    void quoteMarked();
    void quoteSelection(const QString& words);
    QWidget* fieldWithFocus() const;
    void editQuote(Id dimension, Id term, QWidget* chip);
    bool isUnfinished(const StudyField& field) const;
    void markUnfinished();
    void markMatches();
    bool mayFollowStore() const;
    bool isDirty() const;
    static QString textOf(const QWidget* editor);
    static void setTextOf(QWidget* editor, const QString& text);

    Workspace* m_workspace;
    CodedStudy m_draft; ///< what the fields say
    CodedStudy m_stored; ///< what the store has, or was asked to have
    bool m_withoutAgreed = false; ///< both are for a blind coder: they lack what coders agreed on
    int m_pending = 0; ///< edits on their way
    bool m_adding = false; ///< a new study is on its way: it has no id to be updated by yet
    Coding m_lastCoded; ///< what was added last, while its study is shown
    bool m_entering = false; ///< the focus goes to the title when the study is here
    bool m_filling = false; ///< the fields change because the study does
    QTimer m_idle;
    GrowingTextEdit* m_title = nullptr;
    QComboBox* m_type = nullptr;
    ConfidentialBox* m_notesMark = nullptr;
    QHash<QString, QWidget*> m_editors; ///< by field name
    QWidget* m_moreFields = nullptr;
    QPushButton* m_moreButton = nullptr;
    CodingSection* m_coding = nullptr;
    QLabel* m_provenance = nullptr;
    StudyParts* m_parts = nullptr;
};

} // namespace lacuna
