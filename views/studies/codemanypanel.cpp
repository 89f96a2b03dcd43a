// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/codemanypanel.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/codingsection.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

CodeManyPanel::CodeManyPanel(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"codeManyPanel"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroller = new QScrollArea(this);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroller);
    setLook(inside, "scrolled");
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, space::small, space::large, space::huge);
    layout->setSpacing(space::medium);
    m_title = new QLabel(inside);
    m_title->setObjectName(u"codeManyTitle"_s);
    setLook(m_title, "section");
    auto* help = new QLabel(tr("A term added here is put on all of them; one removed is taken from all that "
                               "have it. Each is one step to undo."),
                            inside);
    help->setWordWrap(true);
    setLook(help, "muted");
    m_coding = new CodingSection(workspace, u"codeMany"_s, inside);
    auto* copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy references"), inside);
    copy->setObjectName(u"copyMany"_s);
    auto* remove = new QPushButton(lineIcon(u"trash"_s), tr("Delete"), inside);
    remove->setObjectName(u"deleteMany"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(remove);
    buttons->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(help);
    layout->addWidget(m_coding);
    layout->addLayout(buttons);
    layout->addStretch();
    scroller->setWidget(inside);
    outer->addWidget(scroller);
    connect(copy, &QPushButton::clicked, this, &CodeManyPanel::copyRequested);
    connect(remove, &QPushButton::clicked, this, &CodeManyPanel::deleteRequested);
    connect(m_coding, &CodingSection::addRequested, this,
            [this](Id dimension, Id term) { code(dimension, term, true); });
    connect(m_coding, &CodingSection::removeRequested, this,
            [this](Id dimension, Id term) { code(dimension, term, false); });
    connect(workspace, &Workspace::snapshotChanged, this, &CodeManyPanel::refresh);
}

void CodeManyPanel::showStudies(const QList<Id>& studies)
{
    if (studies != m_studies)
        m_coding->clearTyped();
    m_studies = studies;
    m_title->setText(tr("%Ln studies selected", nullptr, int(studies.size())));
    refresh();
}

void CodeManyPanel::refresh()
{
    const auto snapshot = m_workspace->snapshot();
    if (m_studies.isEmpty() || !snapshot->evidence || !snapshot->codebook)
        return;
    std::vector<Coding> codings;
    for (const Dimension& dimension : snapshot->codebook->dimensions()) {
        QSet<Id> terms;
        for (const Id study : std::as_const(m_studies)) {
            const qsizetype row = snapshot->studies->rowOf(study);
            if (row < 0)
                continue;
            for (const Id term : snapshot->evidence->termsOf(row, dimension.id))
                terms.insert(term);
        }
        for (const Term* term : snapshot->codebook->termsOf(dimension.id)) {
            if (!terms.contains(term->id))
                continue;
            Coding coding;
            coding.dimension = dimension.id;
            coding.term = term->id;
            codings.push_back(coding);
        }
    }
    m_coding->setCodings(codings);
    m_coding->setReadOnly(m_workspace->isReadOnly());
}

void CodeManyPanel::code(Id dimension, Id term, bool add)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const QString label = codebook && codebook->term(term) ? codebook->term(term)->label : QString();
    const int count = int(m_studies.size());
    m_workspace->apply(CodeStudies{m_studies, dimension, term, add},
                       [guard = QPointer(this), label, count, add](const Result<EditOutcome>& result) {
                           if (!guard)
                               return;
                           if (!result)
                               Q_EMIT guard->m_workspace->failed(result.error());
                           else if (add)
                               Q_EMIT guard->m_workspace->noticed(
                                   tr("Coded %Ln studies with %1", nullptr, count).arg(label), true);
                           else
                               Q_EMIT guard->m_workspace->noticed(
                                   tr("Took %1 from %Ln studies", nullptr, count).arg(label), true);
                       });
}

} // namespace lacuna
