// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace lacuna {

class Workspace;
class YearBars;

/// "Years 2005–2026" in the filter panel: the histogram, the two years to type, and whether studies without a
/// year stay.
class YearFilter : public QWidget {
    Q_OBJECT
public:
    explicit YearFilter(Workspace* workspace, QWidget* parent = nullptr);
    void refresh();

private:
    void buildFields();
    void takeTyped();

    Workspace* m_workspace;
    QLabel* m_header = nullptr;
    QToolButton* m_clear = nullptr;
    YearBars* m_histogram = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QCheckBox* m_keepUndated = nullptr;
};

} // namespace lacuna
