// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/appraisal.h"

#include <QtWidgets/QWidget>

namespace lacuna {

/// Four small bars, as many of them filled as the rating has steps: high 4 … critically low 1, none while it is not complete. Its text stands
/// beside it.
class RatingMark : public QWidget {
    Q_OBJECT
public:
    explicit RatingMark(QWidget* parent = nullptr);

    void setRating(std::optional<Confidence> rating);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Confidence> m_rating;
};

} // namespace lacuna
