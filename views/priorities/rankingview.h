// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtWidgets/QTableView>

namespace lacuna {

class RoundRankingModel;

/// The ranking of a round: scores as bars with their intervals, and the ranks that the stakeholder groups give side by side, those far from the whole
/// marked. Ctrl+C copies it.
class RankingView : public QTableView {
    Q_OBJECT
public:
    explicit RankingView(RoundRankingModel* model, QWidget* parent = nullptr);

    /// Columns as wide as they need now.
    void arrange();
    Id currentOption() const;
    void setCurrentOption(Id option);

Q_SIGNALS:
    void optionChosen(lacuna::Id option);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    RoundRankingModel* m_model;
};

} // namespace lacuna
