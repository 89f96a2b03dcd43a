// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/values.h"

#include <QtCore/QList>
#include <QtWidgets/QWidget>

namespace lacuna {

class StudyPart;
class Workspace;

/// The parts of one study, one below the other, fed by one reading of the study's details.
class StudyParts : public QWidget {
    Q_OBJECT
public:
    explicit StudyParts(Workspace* workspace, QWidget* parent = nullptr);

    /// Asks the workspace; 0: a study that is not stored yet.
    void showStudy(Id study);
    void commit();

private:
    void add(StudyPart* part);
    void read();

    Workspace* m_workspace;
    Id m_study = 0;
    QList<StudyPart*> m_parts;
};

} // namespace lacuna
