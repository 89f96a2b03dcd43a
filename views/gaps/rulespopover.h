// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/question.h"

#include <QtWidgets/QFrame>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace lacuna {

/// Every threshold of the gap rules, applied while it is changed. A popup below the Rules chip; closes with Esc or a click elsewhere.
class RulesPopover : public QFrame {
    Q_OBJECT
public:
    explicit RulesPopover(QWidget* parent = nullptr);

    void setRules(const GapRules& rules, const Codebook& codebook);
    GapRules rules() const;
    /// "thin < 3, stale > 10 y": the chip's value.
    static QString shortText(const GapRules& rules);
    void popUp(QWidget* below);

Q_SIGNALS:
    void rulesChanged(const lacuna::GapRules& rules);

private:
    void buildRows();
    QSpinBox* addSpin(QFormLayout* form, const QString& name, const QString& label, const QString& help,
                      int from, int to);
    void report();

    QSpinBox* m_thin = nullptr;
    QSpinBox* m_synthesis = nullptr;
    QSpinBox* m_stale = nullptr;
    QSpinBox* m_reference = nullptr;
    QComboBox* m_floor = nullptr;
    QSpinBox* m_target = nullptr;
    bool m_loading = false;
};

} // namespace lacuna
