// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/question.h"

#include <QtWidgets/QDialog>

class QTextBrowser;

namespace lacuna {

/// How everything is computed, with its formulas: methodHtml() to read, search by eye, select and copy while the place stays in use. Follows the
/// question's thresholds. Interface thread.
class MethodPage : public QDialog {
    Q_OBJECT
public:
    explicit MethodPage(QWidget* parent = nullptr);

    /// @p floorLabel: the confidence floor as people read it. Keeps the place in the text.
    void setRules(const GapRules& rules, const QString& floorLabel);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showText();
    void copyAll();

    GapRules m_rules;
    QString m_floorLabel;
    QTextBrowser* m_text;
};

} // namespace lacuna
