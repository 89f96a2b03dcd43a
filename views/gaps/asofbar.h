// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace lacuna {

/// "As of 2015": takes a question back to what was known in a past year, and plays the years up to now. The right end is now.
class AsOfBar : public QWidget {
    Q_OBJECT
public:
    explicit AsOfBar(QWidget* parent = nullptr);

    /// At the right end of a row: what comes and goes stands at its left, so that the rest keeps its place.
    void alignRight();
    /// The years there are to choose from; the bar hides itself if there is but one.
    void setYears(int first, int last);
    void setAsOf(int year); ///< 0: now
    int asOf() const;
    bool isPlaying() const { return m_timer.isActive(); }
    void stop();

Q_SIGNALS:
    void asOfChosen(int year); ///< by the user or while it plays; 0: now

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void play();
    void step();
    void choose(int year);
    void showYear();

    QSlider* m_slider;
    QLabel* m_year;
    QToolButton* m_play;
    QPushButton* m_now;
    QTimer m_timer;
};

} // namespace lacuna
