// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the Studies place has to do with screening: the verbs, and the flow diagram in place of the table.
#include "views/common/inspectorframe.h"
#include "views/common/workspace.h"
#include "views/studies/flowpage.h"
#include "views/studies/screeningverbs.h"
#include "views/studies/studiesplace.h"
#include "views/studies/studyinspector.h"
#include "views/studies/studytable.h"

#include <QtWidgets/QVBoxLayout>

namespace lacuna {

void StudiesPlace::buildScreening(QVBoxLayout* outer)
{
    m_flow = new FlowPage(m_workspace, this);
    m_flow->hide();
    outer->addWidget(m_flow);
    connect(m_flow, &FlowPage::closeRequested, this, &StudiesPlace::hideDisagreements);
    connect(m_flow, &FlowPage::changed, this, &Place::statusChanged);
    m_screening = new ScreeningVerbs(m_workspace, this);
    m_actions += m_screening->actions();
    connect(m_screening, &ScreeningVerbs::deciding, this, &StudiesPlace::moveOn);
}

/// One study after the other: the answer to this one is on its way, the next is shown.
void StudiesPlace::moveOn()
{
    commitPending();
    if (m_selected.size() == 1 && m_model->rowOf(m_selected.constFirst()) >= 0)
        moveBy(1);
}

void StudiesPlace::showFlow()
{
    if (!m_workspace->isOpen())
        return;
    commitPending();
    hideDisagreements();
    m_frame->hide();
    m_flow->show();
    setFocusProxy(m_flow);
    m_flow->open();
    m_flow->setFocus();
    Q_EMIT statusChanged();
}

void StudiesPlace::hideFlow()
{
    if (m_flow->isHidden())
        return;
    m_flow->hide();
    m_frame->show();
    setFocusProxy(m_table);
    m_table->setFocus();
    Q_EMIT statusChanged();
}

} // namespace lacuna
