// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"

#include <QtWidgets/QAbstractButton>

namespace lacuna {

/// A bar with a label before it and a number behind it; opens what it counts. Where nothing is, it is a gap: outlined and hatched, in words, too.
class BarRow : public QAbstractButton {
    Q_OBJECT
public:
    BarRow(const QString& name, QWidget* parent = nullptr);
    /// @p value is shown against @p maximum.
    void setBar(const HandoutBars::Bar& bar, double maximum);
    /// Room for the labels of all rows that stand together.
    void setLabelWidth(int width);
    int neededLabelWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintBar(QPainter& painter, const QRectF& room) const;

    HandoutBars::Bar m_bar;
    double m_maximum = 1;
    int m_labelWidth = 0;
};

/// One priority: rank, title, what it is made of, a bar of its score with the interval as a whisker, the score. Opens its round.
class PriorityRow : public QAbstractButton {
    Q_OBJECT
public:
    PriorityRow(const QString& name, QWidget* parent = nullptr);
    /// @p bar: 0 … 100.
    void setPriority(const QString& rank, const HandoutBars::Bar& bar);
    /// Room for the ranks of all rows that stand together: "1.5" takes more than "1".
    void setRankWidth(int width);
    int neededRankWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintScore(QPainter& painter, const QRectF& track) const;

    QString m_rank;
    int m_rankWidth = 0;
    HandoutBars::Bar m_bar;
};

} // namespace lacuna
