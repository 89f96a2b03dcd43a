// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

#include <vector>

class QLabel;
class QPushButton;

namespace lacuna {

/// Takes the time of each step while a story is said aloud at the desk, against what is planned. Interface thread.
class Rehearsal : public QFrame {
    Q_OBJECT
public:
    explicit Rehearsal(QWidget* parent = nullptr);

    /// @p planned: seconds of each step, 0: not said.
    void begin(std::vector<int> planned, int step);
    bool isRunning() const { return m_running; }
    int step() const { return m_step; }
    void next();
    void previous();
    void togglePause();
    /// Keeps the times.
    void finish();
    void discard();
    /// Seconds each step took so far; 0: not reached.
    std::vector<int> seconds() const;

Q_SIGNALS:
    void stepWanted(int step);
    void finished(const std::vector<int>& seconds);
    void discarded();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void book();
    void tick();
    void end();

    std::vector<int> m_planned;
    std::vector<qint64> m_spent; ///< ms
    int m_step = 0;
    bool m_running = false;
    bool m_paused = false;
    QElapsedTimer m_clock; ///< since the step came up, or the pause ended
    QTimer m_ticks;
    QLabel* m_stepTime = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_pause = nullptr;
};

} // namespace lacuna
