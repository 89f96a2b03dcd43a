// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/studies/studypart.h"

#include <QtCore/QTimer>

class QPushButton;

namespace lacuna {

class HistoryModel;

/// "12 changes, last by Ana on 3 Nov": a quiet line in the panel of one study; it opens the list.
class StudyHistory : public StudyPart {
    Q_OBJECT
public:
    explicit StudyHistory(Workspace* workspace, QWidget* parent = nullptr);

    void clear() override;
    void showDetails(const StudyDetails& details) override;

private:
    void ask();
    void showLine();
    void openList();

    Workspace* m_workspace;
    HistoryModel* m_history; ///< of the study, all of it
    Id m_study = 0;
    QPushButton* m_line;
    QTimer m_wait; ///< who runs through studies does not read the history of each
};

} // namespace lacuna
