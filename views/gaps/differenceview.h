// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/mapdifference.h"
#include "views/gaps/matrixview.h"

namespace lacuna {

/// The matrix of now whose cells say what became of them: DifferencePainter's marks. Interface thread.
class DifferenceView : public MatrixView {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setDifference(std::shared_ptr<const MapDifference> difference); ///< may be null
    QString cellText(int row, int column) const override;
    void prepare(MatrixPainter& painter) const override;

protected:
    QString cellToolTip(int row, int column) const override;

private:
    std::shared_ptr<const MapDifference> m_difference;
};

/// One of two matrices side by side: drawn with the other's scale, so that a colour means the same in both.
class ComparedView : public MatrixView {
    Q_OBJECT
public:
    explicit ComparedView(QWidget* parent = nullptr);

    /// @p largest: studies in the fullest cell of both.
    void setLargest(int largest) { m_largest = largest; }
    void prepare(MatrixPainter& painter) const override;

private:
    int m_largest = 0;
};

/// The legend of a difference matrix.
class DifferenceLegend : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceLegend(QWidget* parent = nullptr);

    void setDifference(std::shared_ptr<const MapDifference> difference);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const MapDifference> m_difference;
};

} // namespace lacuna
