// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/contributiontally.h"

#include <QtWidgets/QTableWidget>

namespace lacuna {

/// Who has been heard about what: stakeholder groups by questions, with totals. Where nobody was heard the cell looks as a gap does. A click or Enter
/// narrows the list to the cell, the line or the column.
class TallyTable : public QTableWidget {
    Q_OBJECT
public:
    explicit TallyTable(QWidget* parent = nullptr);

    void setTally(const ContributionTally& tally, const ContributionQuery& query);

Q_SIGNALS:
    void chosen(std::optional<lacuna::StakeholderGroup> group, std::optional<int> question);

private:
    void choose(int row, int column);
};

} // namespace lacuna
