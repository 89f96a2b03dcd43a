// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/studies/studypart.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lacuna {

/// How far the study can be relied on, in its panel: each appraisal with its rating and why, and the way to appraise it. A coder who is blind
/// sees the coder's own only.
class AppraisalPart : public StudyPart {
    Q_OBJECT
public:
    explicit AppraisalPart(Workspace* workspace, QWidget* parent = nullptr);

    void clear() override;
    void showDetails(const StudyDetails& details) override;

private:
    void rebuild();
    void addRow(const Appraisal& appraisal);
    void addVerbs(QLayout* row, const Appraisal& appraisal, const QString& name);
    void remove(Id appraisal);

    Workspace* m_workspace;
    StudyDetails m_details;
    QPushButton* m_appraise;
    QVBoxLayout* m_rows;
    QLabel* m_origin;
};

} // namespace lacuna
