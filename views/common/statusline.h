// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace lacuna {

class CoderButton;
class Workspace;

/// The line under every place, always true: left what matches and what is uncoded, right the job that runs
/// (what, how far, how long, Cancel) and whether everything is saved. Owned by the shell.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(Workspace* workspace, QWidget* parent = nullptr);

    /// As Place::statusText(): plain text with links written [text](#target). Empty: what matches, as the
    /// workspace knows it.
    void setPlaceText(const QString& text);
    /// Opens the choice of who codes here.
    void chooseCoder();

Q_SIGNALS:
    void linkActivated(const QString& target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildJob();
    void showText();
    void showSaved();
    void startJob(const QString& title);
    void progressJob(const QString& stage, qint64 done, qint64 total);

    Workspace* m_workspace;
    QString m_placeText;
    QString m_jobTitle;
    QElapsedTimer m_jobTime;
    QLabel* m_text = nullptr;
    CoderButton* m_coder = nullptr;
    QLabel* m_saved = nullptr;
    QWidget* m_job = nullptr;
    QLabel* m_jobText = nullptr;
    QProgressBar* m_jobBar = nullptr;
    QPushButton* m_jobCancel = nullptr;
};

/// "171 of 212 studies match · 9 not coded by country, 14 not by sector": the default text of the status
/// line.
QString matchesText(const Workspace& workspace);

} // namespace lacuna
