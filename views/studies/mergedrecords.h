// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/teamwork.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace lacuna {

class Workspace;

/// "2 records merged on 26 Nov": a quiet line in the panel of a study that was several records; it opens them, to be read. Hidden for any
/// other study.
class MergedRecords : public QWidget {
    Q_OBJECT
public:
    explicit MergedRecords(Workspace* workspace, QWidget* parent = nullptr);

    /// Asks the workspace; 0: none.
    void showStudy(Id study);

private:
    void take(std::vector<MergedRecord> records);
    void openRecords();
    QWidget* recordCard(const MergedRecord& record, QWidget* parent) const;

    Workspace* m_workspace;
    Id m_study = 0;
    std::vector<MergedRecord> m_records;
    QPushButton* m_line;
};

} // namespace lacuna
