// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace lacuna {

class MatrixView;

/// The legend below a matrix view: of what that view shows now.
class MatrixLegend : public QWidget {
    Q_OBJECT
public:
    explicit MatrixLegend(const MatrixView* view, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const MatrixView* m_view;
};

} // namespace lacuna
