// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/meeting.h"

#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;

namespace lacuna {

class Presentation;

/// Asks for the words of a decision ("not a gap because …") in one line, and goes: Enter keeps it, Esc does not. In the presenter's console, or over the stage where
/// there is one screen only. Interface thread.
class DecisionBar : public QFrame {
    Q_OBJECT
public:
    explicit DecisionBar(Presentation* presentation, QWidget* parent = nullptr);

    void ask(MinuteKind kind);

Q_SIGNALS:
    void finished(); ///< kept or not: the stage has the keyboard again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void leave();

    Presentation* m_presentation;
    MinuteKind m_kind = MinuteKind::Note;
    QLabel* m_question = nullptr;
    QLineEdit* m_words = nullptr;
};

} // namespace lacuna
