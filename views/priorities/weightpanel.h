// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;
class QVBoxLayout;

namespace lacuna {

/// What if: sliders for the weights of the criteria, and the stakeholder groups that are counted. Nothing is kept until it is asked for. Interface thread.
class WeightPanel : public QWidget {
    Q_OBJECT
public:
    explicit WeightPanel(QWidget* parent = nullptr);

    /// Begins anew with what the round has, if it is another or has other criteria; @p result says which groups have ballots.
    void setRound(const Round& round, const RoundResult& whole, bool readOnly);
    std::vector<double> weights() const; ///< of the criteria in the round's order
    std::vector<StakeholderGroup> without() const;
    bool isChanged() const;

Q_SIGNALS:
    void weightsChanged(); ///< while a slider moves
    void groupsChanged();
    void keepWanted(); ///< the weights are to be the round's

private:
    void fillSliders();
    void fillGroups(const RoundResult& whole);
    void reset();
    void showState();

    Round m_round;
    bool m_readOnly = false;
    QWidget* m_sliderBox = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_groupBox = nullptr;
    QVBoxLayout* m_groups = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_keep = nullptr;
    QList<QSlider*> m_sliders;
    QList<QLabel*> m_values;
    QList<QCheckBox*> m_checks; ///< their property "group" says whose
};

} // namespace lacuna
