// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/rulecounts.h"
#include "model/analysis/rulepresets.h"
#include "model/catalogue/codebook.h"

#include <QtWidgets/QFrame>

#include <memory>

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace lacuna {

class SegmentedSwitch;

/// Every threshold of the gap rules and every weight of the score, applied while it is changed, each with how many cells it flags now; and sets of rules
/// that go by a name. A popup below the Rules chip; closes with Esc or a click elsewhere.
class RulesPopover : public QFrame {
    Q_OBJECT
public:
    explicit RulesPopover(QWidget* parent = nullptr);

    void setRules(const GapRules& rules, const Codebook& codebook);
    /// What the rules make of the map shown; null: nothing is said.
    void setMap(std::shared_ptr<const GapMap> map);
    GapRules rules() const;
    /// "Standard", or "thin < 4, stale > 10 y": the chip's value.
    static QString shortText(const GapRules& rules);
    void popUp(QWidget* below);

Q_SIGNALS:
    void rulesChanged(const lacuna::GapRules& rules);

private:
    void buildPresets(QVBoxLayout* column);
    void buildThresholds(QGridLayout* grid);
    void buildWeights(QGridLayout* grid);
    QSpinBox* addSpin(QGridLayout* grid, const QString& name, const QString& label, const QString& help,
                      int from, int to);
    void addRow(QGridLayout* grid, QWidget* field, const QString& label, const QString& help);
    void fill(const GapRules& rules);
    void showPreset();
    void showCounts();
    void report();

    std::vector<RulePreset> m_presets;
    std::shared_ptr<const GapMap> m_map;
    SegmentedSwitch* m_preset = nullptr;
    QLabel* m_about = nullptr;
    QSpinBox* m_thin = nullptr;
    QSpinBox* m_synthesis = nullptr;
    QSpinBox* m_stale = nullptr;
    QSpinBox* m_reference = nullptr;
    QComboBox* m_floor = nullptr;
    QSpinBox* m_target = nullptr;
    QList<QDoubleSpinBox*> m_weights; ///< of the classes that are gaps, in the order of GapClass
    QList<QLabel*> m_counts; ///< beside the thresholds, then the weights
    QLabel* m_summary = nullptr;
    bool m_loading = false;
};

} // namespace lacuna
