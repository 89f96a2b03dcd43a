// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyinspector.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/studies/codemanypanel.h"
#include "views/studies/studyform.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyInspector::StudyInspector(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_form(new StudyForm(workspace, m_stack))
    , m_many(new CodeManyPanel(workspace, m_stack))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_many);
    setFocusProxy(m_form);
    connect(m_many, &CodeManyPanel::deleteRequested, this, &StudyInspector::deleteRequested);
    connect(m_many, &CodeManyPanel::copyRequested, this, &StudyInspector::copyRequested);
    connect(m_form, &StudyForm::studyAdded, this, &StudyInspector::studyAdded);
}

QWidget* StudyInspector::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, space::small, 0);
    m_title = new QLabel(head);
    m_title->setObjectName(u"inspectorTitle"_s);
    setLook(m_title, "small");
    auto* close = new QToolButton(head);
    close->setObjectName(u"closeInspector"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the details"));
    row->addWidget(m_title, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &StudyInspector::closeRequested);
    return head;
}

void StudyInspector::showStudies(const QList<Id>& studies)
{
    if (studies.size() == 1) {
        m_form->showStudy(studies.constFirst());
        m_stack->setCurrentWidget(m_form);
        m_title->setText(tr("Study"));
        return;
    }
    m_form->commit();
    m_many->showStudies(studies);
    m_stack->setCurrentWidget(m_many);
    m_title->setText(tr("Code many at once"));
}

void StudyInspector::startNewStudy()
{
    m_stack->setCurrentWidget(m_form);
    m_title->setText(tr("New study"));
    m_form->startNewStudy();
}

void StudyInspector::enter()
{
    if (m_stack->currentWidget() == m_many)
        m_many->enter();
    else
        m_form->enter();
}

void StudyInspector::commit()
{
    m_form->commit();
}

} // namespace lacuna
