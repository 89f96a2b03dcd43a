// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

#include <QtWidgets/QWidget>

class QChart;
class QChartView;

namespace lacuna {

/// Score against agreement, an option a point with its rank beside it: what everyone wants is upper right, what divides the room is lower right. Points
/// choose their option. The ranking beside it says the same to the keyboard.
class AgreementPlot : public QWidget {
    Q_OBJECT
public:
    explicit AgreementPlot(QWidget* parent = nullptr);

    void setResult(const Round& round, const RoundResult& result);
    void setCurrent(Id option);

Q_SIGNALS:
    void optionChosen(lacuna::Id option);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void addPoint(const OptionScore& score, const QString& title);

    Round m_round;
    RoundResult m_result;
    Id m_current = 0;
    QChart* m_chart = nullptr;
    QChartView* m_view = nullptr;
};

} // namespace lacuna
