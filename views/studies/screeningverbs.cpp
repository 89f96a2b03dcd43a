// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/screeningverbs.h"

#include "views/common/icons.h"
#include "views/common/workspace.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

ScreeningVerbs::ScreeningVerbs(Workspace* workspace, QWidget* place)
    : QObject(place)
    , m_workspace(workspace)
    , m_place(place)
{
    setObjectName(u"screeningVerbs"_s);
    const auto answers = [this](QAction* action, ScreeningState state) {
        connect(action, &QAction::triggered, this, [this, state] { decide(state); });
    };
    answers(addVerb(u"actionInclude"_s, tr("Screening: include"), u"check"_s, Qt::Key_I),
            ScreeningState::Included);
    m_exclude = addVerb(u"actionExclude"_s, tr("Screening: exclude…"), u"close"_s, Qt::Key_X);
    connect(m_exclude, &QAction::triggered, this, &ScreeningVerbs::askWhy);
    answers(addVerb(u"actionSeekFullText"_s, tr("Screening: full text wanted"), u"search"_s, Qt::Key_S),
            ScreeningState::Sought);
    answers(addVerb(u"actionUndecided"_s, tr("Screening: undecided"), u"help"_s, Qt::Key_U),
            ScreeningState::Open);
    connect(m_workspace, &Workspace::snapshotChanged, this, &ScreeningVerbs::enable);
    enable();
}

QAction* ScreeningVerbs::addVerb(const QString& name, const QString& text, const QString& icon, Qt::Key key)
{
    auto* action = new QAction(lineIcon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(Qt::ALT | key);
    m_actions.append(action);
    return action;
}

void ScreeningVerbs::setStudies(const QList<Id>& studies)
{
    m_studies = studies;
    enable();
}

void ScreeningVerbs::enable()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const bool started = codebook && screeningDimension(*codebook);
    for (QAction* action : std::as_const(m_actions)) {
        action->setVisible(started);
        action->setEnabled(started && !m_studies.isEmpty() && !m_workspace->isReadOnly());
    }
}

void ScreeningVerbs::addTo(QMenu* menu)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    if (!codebook || !screeningDimension(*codebook))
        return;
    menu->addSeparator();
    menu->addActions(m_actions);
}

void ScreeningVerbs::decide(ScreeningState state)
{
    const Term* term = screeningTerm(*m_workspace->snapshot()->codebook, state);
    if (term)
        decide(term->id);
    else // the team removed the term
        Q_EMIT m_workspace->codebookRequested(screeningDimension(*m_workspace->snapshot()->codebook)->id);
}

void ScreeningVerbs::decide(Id term)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Term* answer = codebook->term(term);
    const Dimension* dimension = screeningDimension(*codebook);
    const QList<Id> studies = m_studies;
    if (!answer || !dimension || studies.isEmpty())
        return;
    Q_EMIT deciding();
    CodeStudies edit;
    edit.studies = studies;
    edit.dimension = dimension->id;
    edit.term = term;
    edit.coder = m_workspace->coder();
    m_workspace->apply(edit,
                       [guard = QPointer(this), label = codebook->path(term),
                        count = int(studies.size())](const Result<EditOutcome>& result) {
                           if (!guard)
                               return;
                           if (result)
                               Q_EMIT guard->m_workspace->noticed(
                                   count == 1 ? label : tr("%Ln studies: %1", nullptr, count).arg(label),
                                   true);
                           else
                               Q_EMIT guard->m_workspace->failed(result.error());
                       });
}

/// A menu of reasons: X again, a digit, or the arrows.
void ScreeningVerbs::askWhy()
{
    auto* menu = new QMenu(m_place);
    menu->setObjectName(u"reasonMenu"_s);
    menu->setAccessibleName(tr("Why it is excluded"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillReasons(menu);
    const QSize size = menu->sizeHint();
    menu->popup(m_place->mapToGlobal(m_place->rect().center() - QPoint(size.width() / 2, size.height() / 2)));
    menu->setActiveAction(menu->actions().value(0));
}

void ScreeningVerbs::fillReasons(QMenu* menu)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const auto add = [&](const QString& key, const Term* term, const QString& text = {}) {
        if (!term)
            return;
        // What stands for "&" in a label must not become a key of its own.
        const QString label = QString(text.isEmpty() ? term->label : text).replace(u'&', u"&&"_s);
        QAction* action = menu->addAction(key.isEmpty() ? label : u"&%1   %2"_s.arg(key, label));
        action->setObjectName(u"reason-"_s + term->code);
        connect(action, &QAction::triggered, this, [this, id = term->id] { decide(id); });
    };
    add(u"X"_s, screeningTerm(*codebook, ScreeningState::ExcludedOnTitle));
    add(u"N"_s, screeningTerm(*codebook, ScreeningState::NotRetrieved));
    menu->addSeparator();
    menu->addAction(tr("Excluded on full text because of"))
        ->setEnabled(false); // some styles draw no section's text
    int digit = 0;
    for (const Term* reason : screeningReasons(*codebook)) {
        ++digit;
        add(digit <= 9 ? QString::number(digit) : QString(), reason);
    }
    add(u"0"_s, screeningTerm(*codebook, ScreeningState::ExcludedOnFullText), tr("No reason given"));
    menu->addSeparator();
    QAction* more = menu->addAction(lineIcon(u"codebook"_s), tr("Edit the reasons…"));
    connect(more, &QAction::triggered, this, [this] {
        Q_EMIT m_workspace->codebookRequested(screeningDimension(*m_workspace->snapshot()->codebook)->id);
    });
}

} // namespace lacuna
