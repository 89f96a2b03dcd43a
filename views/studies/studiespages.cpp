// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Studies place shows instead of its table, until the user goes back: disagreements, an appraisal, the screening flow. One at a time.
#include "views/common/inspectorframe.h"
#include "views/common/workspace.h"
#include "views/studies/appraisalpage.h"
#include "views/studies/checklisteditor.h"
#include "views/studies/disagreementspage.h"
#include "views/studies/flowpage.h"
#include "views/studies/screeningverbs.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studytable.h"

#include <QtWidgets/QVBoxLayout>

namespace lacuna {

void StudiesPlace::buildPages(QVBoxLayout* outer)
{
    m_disagreements = new DisagreementsPage(m_workspace, this);
    m_appraisal = new AppraisalPage(m_workspace, this);
    m_flow = new FlowPage(m_workspace, this);
    m_pages = {m_disagreements, m_appraisal, m_flow};
    for (QWidget* page : std::as_const(m_pages)) {
        page->hide();
        outer->addWidget(page);
    }
    connect(m_disagreements, &DisagreementsPage::closeRequested, this, &StudiesPlace::showTable);
    connect(m_appraisal, &AppraisalPage::closeRequested, this, &StudiesPlace::showTable);
    connect(m_flow, &FlowPage::closeRequested, this, &StudiesPlace::showTable);
    connect(m_flow, &FlowPage::changed, this, &Place::statusChanged);
    connect(m_workspace, &Workspace::appraisalRequested, this, &StudiesPlace::showAppraisal);
    connect(m_workspace, &Workspace::checklistsRequested, this, &StudiesPlace::editChecklists);
    m_screening = new ScreeningVerbs(m_workspace, this);
    m_actions += m_screening->actions();
    connect(m_screening, &ScreeningVerbs::deciding, this, &StudiesPlace::moveOn);
}

/// False if there is nothing to show it of.
bool StudiesPlace::showPage(QWidget* page)
{
    if (!m_workspace->isOpen())
        return false;
    commitPending();
    for (QWidget* other : std::as_const(m_pages))
        other->setVisible(other == page);
    m_frame->hide();
    setFocusProxy(page);
    return true;
}

void StudiesPlace::showTable()
{
    const auto shown = std::ranges::find_if(m_pages, [](const QWidget* page) { return !page->isHidden(); });
    if (shown == m_pages.end())
        return;
    (*shown)->hide();
    m_frame->show();
    setFocusProxy(m_table);
    m_table->setFocus();
    Q_EMIT statusChanged();
}

void StudiesPlace::showDisagreements()
{
    if (!showPage(m_disagreements))
        return;
    m_disagreements->open();
    m_disagreements->setFocus();
}

void StudiesPlace::showAppraisal(Id study, const QString& checklist)
{
    if (study == 0 || !showPage(m_appraisal))
        return;
    m_appraisal->open(study, checklist);
    m_appraisal->setFocus();
}

void StudiesPlace::appraiseSelected()
{
    if (m_selected.size() == 1)
        showAppraisal(m_selected.constFirst(), {});
}

void StudiesPlace::editChecklists(Id checklist)
{
    if (!m_workspace->isOpen())
        return;
    commitPending();
    auto* editor = new ChecklistEditor(m_workspace, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->showChecklist(checklist);
    editor->open();
}

void StudiesPlace::showFlow()
{
    if (!showPage(m_flow))
        return;
    m_flow->open();
    m_flow->setFocus();
    Q_EMIT statusChanged();
}

/// One study after the other: the answer to this one is on its way, the next is shown.
void StudiesPlace::moveOn()
{
    commitPending();
    if (m_selected.size() == 1 && m_model->rowOf(m_selected.constFirst()) >= 0)
        moveBy(1);
}

} // namespace lacuna
