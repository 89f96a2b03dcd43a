// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAbstractButton;
class QButtonGroup;
class QToolButton;

namespace lacuna {

/// A row of choices of which one is pressed: "123 Heat Bubble Mosaic Donut". Arrow keys move the choice, as in a
/// group of radio buttons. Where the row does not fit it can be one button with a menu.
class SegmentedSwitch : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedSwitch(QWidget* parent = nullptr);

    /// @p name becomes the button's object name, @p toolTip its help and accessible description.
    void addChoice(const QString& name, const QString& text, const QString& toolTip);
    void setCurrent(int index);
    int current() const;

    /// Shows one button with the current choice and a menu of all instead of the row.
    void setCompact(bool compact);
    int wholeWidth() const; ///< of the row, px
    int compactWidth() const; ///< of the one button, wide enough for every choice

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCurrent();

    QButtonGroup* m_group;
    QToolButton* m_button;
};

} // namespace lacuna
