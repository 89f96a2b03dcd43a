// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace lacuna {

/// One place on the rail: icon above word, a bar at the left while it is the one shown.
class RailButton : public QAbstractButton {
    Q_OBJECT
public:
    RailButton(const QString& icon, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_icon;
};

/// The dark rail of places at the window's left; Up and Down move in it.
class PlaceRail : public QWidget {
    Q_OBJECT
public:
    explicit PlaceRail(QWidget* parent = nullptr);

    void addPlace(const QString& name, const QString& title, const QString& icon);
    void setCurrent(const QString& name);
    QString current() const;

Q_SIGNALS:
    void placeChosen(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* m_layout = nullptr;
    QButtonGroup* m_group = nullptr;
};

} // namespace lacuna
