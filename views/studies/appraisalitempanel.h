// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/appraisal.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace lacuna {

class ConfidentialBox;
class GrowingTextEdit;

/// One item of a checklist: what it asks, its answers, a note. Says what was chosen; changes nothing itself. Part of the appraisal page.
class AppraisalItemPanel : public QWidget {
    Q_OBJECT
public:
    explicit AppraisalItemPanel(QWidget* parent = nullptr);

    /// Another study or checklist is about to be shown: what is typed belongs to none of its items.
    void clear();
    /// A note that is being typed on the same item stays.
    void showItem(const ChecklistForm& form, int position, Answer answer, const QString& note, bool readOnly);
    /// Says what is typed as a note and not said yet.
    void commit();
    void editNote();
    /// Whether the notes of the whole appraisal are confidential.
    void setMark(bool confidential, bool enabled);
    bool isTyping() const; ///< there is something that commit() would say

Q_SIGNALS:
    void answered(lacuna::Answer answer);
    void noteChanged(const QString& key, const QString& note);
    void noteTyped(const QString& key, const QString& note); ///< at every keystroke
    void noteLeft();
    void markChosen(bool confidential);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* answerButton(Answer answer, const QString& name, const QString& text);

    QString m_key;
    QString m_note; ///< as it was shown
    QTimer m_idle;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_help;
    QList<std::pair<Answer, QPushButton*>> m_answers;
    QPushButton* m_clear;
    GrowingTextEdit* m_edit;
    ConfidentialBox* m_mark;
};

} // namespace lacuna
