// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/progress.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lacuna {

/// A page of a dialog: what is being done, how far it is, and Cancel. It looks while it is shown.
class ProgressPage : public QWidget {
    Q_OBJECT
public:
    /// @p name begins the names of the parts: "packProgress" makes packProgressTitle, …Stage, …Cancel. @p progress: of what is under way, null if nothing is.
    ProgressPage(const QString& name, std::function<std::shared_ptr<const Progress>()> progress,
                 QWidget* parent = nullptr);

    void begin(const QString& title);
    /// As if Cancel was pressed: it can be once, and cancelled() says so.
    void stop();

Q_SIGNALS:
    void cancelled();

protected:
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    std::function<std::shared_ptr<const Progress>()> m_progress;
    QLabel* m_title = nullptr;
    QLabel* m_stage = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_cancel = nullptr;
    int m_timer = 0;
};

} // namespace lacuna
