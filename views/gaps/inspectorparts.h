// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtGui/QIcon>
#include <QtWidgets/QAbstractButton>

class QLabel;
class QPainter;

namespace lacuna {

/// What tells a class from the others in one small square: its mark, or for those without one how its cells are filled. In the colours of now.
void paintClassMark(QPainter& painter, GapClass gapClass, const QRectF& box);
QIcon classIcon(GapClass gapClass);

/// The class of a cell as a small label in its colours, with its mark.
class ClassBadge : public QWidget {
    Q_OBJECT
public:
    explicit ClassBadge(GapClass gapClass, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    GapClass m_class;
};

/// One figure: what it is, a bar of its share (none if negative), its value.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    FigureRow(const QString& label, double share, const QString& value, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_label;
    QString m_value;
    double m_share;
};

/// Something that opens: a title over up to a few lines and a quieter line below it.
class EntryButton : public QAbstractButton {
    Q_OBJECT
public:
    EntryButton(const QString& title, const QString& detail, QWidget* parent = nullptr);
    /// With the lock at its right.
    void setConfidential(bool confidential);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_confidential = false;
};

/// A paragraph of plain text; @p look null: as the rest.
QLabel* addLabel(QVBoxLayout* column, const QString& text, const char* look);
/// A line between parts.
void addLine(QVBoxLayout* column);

} // namespace lacuna
