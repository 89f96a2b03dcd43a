// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/studies/studypart.h"

namespace lacuna {

class FlowLayout;

/// The collections one study is in, as chips: a click shows the collection, and "+ collection" puts the study into another.
class StudyCollections : public StudyPart {
    Q_OBJECT
public:
    explicit StudyCollections(Workspace* workspace, QWidget* parent = nullptr);

    void clear() override;
    void showDetails(const StudyDetails& details) override;

private:
    void addChip(const Collection& collection);
    void addVerb();

    Workspace* m_workspace;
    Id m_study = 0;
    FlowLayout* m_chips;
};

} // namespace lacuna
