// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyparts.h"

#include "views/common/theme.h"
#include "views/studies/appraisalpart.h"
#include "views/studies/attachmentspart.h"
#include "views/studies/mergedrecords.h"
#include "views/studies/studycollections.h"
#include "views/studies/studyhistory.h"
#include "views/studies/studypart.h"

#include <QtCore/QPointer>
#include <QtWidgets/QVBoxLayout>

namespace lacuna {

StudyParts::StudyParts(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    // In the order they are shown.
    add(new StudyCollections(workspace, this));
    add(new AppraisalPart(workspace, this));
    add(new AttachmentsPart(workspace, this));
    add(new MergedRecords(workspace, this));
    add(new StudyHistory(workspace, this));
    connect(workspace, &Workspace::snapshotChanged, this, &StudyParts::read);
}

void StudyParts::add(StudyPart* part)
{
    m_parts << part;
    layout()->addWidget(part);
}

void StudyParts::showStudy(Id study)
{
    if (study == m_study)
        return;
    commit();
    m_study = study;
    for (StudyPart* part : std::as_const(m_parts))
        part->clear();
    read();
}

void StudyParts::commit()
{
    for (StudyPart* part : std::as_const(m_parts))
        part->commit();
}

void StudyParts::read()
{
    if (m_study == 0)
        return;
    m_workspace->loadDetails(m_study,
                             [guard = QPointer(this), study = m_study](const Result<StudyDetails>& details) {
                                 if (!guard || guard->m_study != study || !details)
                                     return; // a failure is told by the form, which reads the same study
                                 for (StudyPart* part : std::as_const(guard->m_parts))
                                     part->showDetails(*details);
                             });
}

} // namespace lacuna
