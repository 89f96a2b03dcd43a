// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/studies/studypart.h"

class QPushButton;

namespace lacuna {

/// "2 records merged on 26 Nov": a quiet line in the panel of a study that was several records; it opens them, to be read. Hidden for any
/// other study.
class MergedRecords : public StudyPart {
    Q_OBJECT
public:
    explicit MergedRecords(Workspace* workspace, QWidget* parent = nullptr);

    void clear() override;
    void showDetails(const StudyDetails& details) override;

private:
    void openRecords();
    QWidget* recordCard(const MergedRecord& record, QWidget* parent) const;

    Workspace* m_workspace;
    Id m_study = 0;
    std::vector<MergedRecord> m_records;
    QPushButton* m_line;
};

} // namespace lacuna
