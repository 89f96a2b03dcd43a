// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPlainTextEdit>

namespace lacuna {

/// A text field as high as its text, between two limits in lines. Tab moves on.
class GrowingTextEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    GrowingTextEdit(int leastLines, int mostLines, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The focus has left it, as QLineEdit::editingFinished().
    void editingFinished();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    int m_least;
    int m_most;
};

} // namespace lacuna
