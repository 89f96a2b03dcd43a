// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/practice.h"

#include <QtCore/QObject>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace lacuna {

class Workspace;

/// Lets the words that are marked in a text become the quote of a new practice: from its context menu, by a button, by Ctrl+Shift+P.
class PracticeCapture : public QObject {
    Q_OBJECT
public:
    /// @p source is asked for what the text is of, with its page if it has one; a study of 0: it is not in the catalogue yet.
    PracticeCapture(Workspace* workspace, QPlainTextEdit* text, std::function<PracticeSource()> source);

    /// What is made of it is confidential, too.
    void setConfidential(bool confidential) { m_confidential = confidential; }
    /// @p name is its object name.
    QPushButton* makeButton(const QString& name, QWidget* parent);
    void capture();

private:
    void openMenu(const QPoint& at);

    Workspace* m_workspace;
    QPlainTextEdit* m_text;
    std::function<PracticeSource()> m_source;
    bool m_confidential = false;
};

} // namespace lacuna
