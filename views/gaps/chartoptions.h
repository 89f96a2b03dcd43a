// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gaps/chartchoice.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace lacuna {

/// The line above a chart: which dimension, which level, what divides a bar; and the tools at its end.
class ChartOptions : public QWidget {
    Q_OBJECT
public:
    explicit ChartOptions(QWidget* parent = nullptr);

    /// Shows what can be chosen for @p choice.
    void show(const ChartChoice& choice, const GapMap& map);
    /// A button of the tools at the end.
    void addTool(QAction* action);

Q_SIGNALS:
    void changed(const lacuna::ChartChoice& choice); ///< by the user

private:
    QComboBox* addCombo(const QString& name, const QString& label, QLabel*& shown);
    QCheckBox* addCheck(const QString& name, const QString& text, const QString& toolTip);
    void fillDimensions(QComboBox* combo, const Codebook& codebook, Id chosen, const QString& none);
    void fillLevels(const Codebook& codebook, Id dimension, int level);
    void take();

    ChartChoice m_choice;
    QLabel* m_dimensionLabel = nullptr;
    QComboBox* m_dimension = nullptr;
    QLabel* m_levelLabel = nullptr;
    QComboBox* m_level = nullptr;
    QLabel* m_dividedLabel = nullptr;
    QComboBox* m_divided = nullptr;
    QCheckBox* m_cumulative = nullptr;
    QCheckBox* m_codebookOrder = nullptr;
    QCheckBox* m_classes = nullptr;
    QHBoxLayout* m_row = nullptr;
    bool m_filling = false;
};

} // namespace lacuna
