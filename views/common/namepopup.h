// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QLineEdit;
class QPlainTextEdit;

namespace lacuna {

/// Asks for the name, and where there is one the note, of something the team has named. Return or Done accepts, Esc gives up. Deletes itself
/// when it closes.
class NamePopup : public QFrame {
    Q_OBJECT
public:
    NamePopup(const QString& heading, const QString& name, QWidget* parent);
    void addNote(const QString& note);
    void openAt(const QPoint& at); ///< on the screen

Q_SIGNALS:
    void accepted(const QString& name, const QString& note);

private:
    void accept();

    QLineEdit* m_name;
    QPlainTextEdit* m_note = nullptr;
};

} // namespace lacuna
