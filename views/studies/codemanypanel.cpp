// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/codemanypanel.h"

#include "views/common/coderbutton.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/codingsection.h"

#include <QtCore/QPointer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include <set>
#include <utility>

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
    // As wide as the panel, whatever a text in it would like: nothing here scrolls sideways.
    inside->setMinimumWidth(1);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, space::small, space::large, space::huge);
    layout->setSpacing(space::medium);
    m_title = new QLabel(inside);
    m_title->setObjectName(u"codeManyTitle"_s);
    setLook(m_title, "section");
    m_help = new QLabel(inside);
    m_help->setWordWrap(true);
    setLook(m_help, "muted");
    m_coding = new CodingSection(workspace, u"codeMany"_s, inside);
    m_copy = new QPushButton(lineIcon(u"copy"_s), tr("Copy references"), inside);
    m_copy->setObjectName(u"copyMany"_s);
    auto* remove = new QPushButton(lineIcon(u"trash"_s), tr("Delete"), inside);
    remove->setObjectName(u"deleteMany"_s);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(remove);
    buttons->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addWidget(m_coding);
    layout->addLayout(buttons);
    layout->addStretch();
    scroller->setWidget(inside);
    outer->addWidget(scroller);
    connect(m_copy, &QPushButton::clicked, this, &CodeManyPanel::copyRequested);
    connect(remove, &QPushButton::clicked, this, &CodeManyPanel::deleteRequested);
    connect(m_coding, &CodingSection::addRequested, this,
            [this](Id dimension, Id term) { code(dimension, term, true); });
    connect(m_coding, &CodingSection::removeRequested, this,
            [this](Id dimension, Id term) { code(dimension, term, false); });
    connect(workspace, &Workspace::snapshotChanged, this, &CodeManyPanel::refresh);
    connect(workspace, &Workspace::coderChanged, this, &CodeManyPanel::changeCoder);
    changeCoder();
}

void CodeManyPanel::showStudies(const QList<Id>& studies)
{
    if (studies != m_studies) {
        m_coding->clearTyped();
        m_own.clear();
        ++m_asked;
    }
    m_studies = studies;
    m_title->setText(tr("%Ln studies selected", nullptr, int(studies.size())));
    refresh();
}

void CodeManyPanel::enter()
{
    if (m_workspace->isReadOnly())
        m_copy->setFocus(Qt::ShortcutFocusReason);
    else
        m_coding->focusField(1);
}

void CodeManyPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CodeManyPanel::changeCoder()
{
    const QString name = coderName(*m_workspace, m_workspace->coder());
    m_help->setText(name.isEmpty()
                        ? tr("A term added here is put on all of them; one removed is taken from all that "
                             "have it. Each is one step to undo.")
                        : tr("A term added here is put on all of them by %1; one removed is taken from all "
                             "to which %1 gave it. Each is one step to undo.")
                              .arg(name));
    m_own.clear();
    ++m_asked;
    refresh();
}

/// What the coder said of the studies; the evidence does not tell coders apart.
void CodeManyPanel::loadOwn()
{
    if (!isVisible())
        return; // it is asked for once it is seen
    const Id coder = m_workspace->coder();
    for (const Dimension& dimension : m_workspace->snapshot()->codebook->dimensions()) {
        if (dimension.retired)
            continue;
        m_workspace->loadCoderCodings(
            dimension.id,
            [guard = QPointer(this), coder, asked = m_asked](const Result<CoderCodings>& codings) {
                if (guard && codings && guard->m_asked == asked)
                    guard->takeOwn(*codings, coder);
            });
    }
}

void CodeManyPanel::takeOwn(const CoderCodings& all, Id coder)
{
    std::set<std::pair<Id, Id>> said; // by term and study: once a study, however often it was said
    const QSet<Id> studies(m_studies.begin(), m_studies.end());
    for (const CoderCoding& coding : all.codings) {
        if (coding.coder == coder && studies.contains(coding.study))
            said.emplace(coding.term, coding.study);
    }
    std::map<Id, int>& own = m_own[all.dimension];
    own.clear();
    for (const auto& [term, study] : said)
        ++own[term];
    showShares(m_own);
}

/// The terms any of the studies has, and how many have it; by dimension.
void CodeManyPanel::showShares(const std::map<Id, std::map<Id, int>>& shares)
{
    if (!m_workspace->snapshot()->codebook)
        return;
    std::vector<Coding> codings;
    CodingShares told;
    told.of = int(m_studies.size());
    const auto codebook = m_workspace->snapshot()->codebook;
    for (const auto& [dimension, studies] : shares) {
        for (const Term* term : codebook->termsOf(dimension, -1, true)) { // in its order
            const auto share = studies.find(term->id);
            if (share == studies.end())
                continue;
            Coding coding;
            coding.dimension = dimension;
            coding.term = term->id;
            coding.coder = m_workspace->coder();
            codings.push_back(coding);
            told.studies.emplace(std::pair(dimension, term->id), share->second);
        }
    }
    m_coding->setCodings(codings, {}, told);
}

void CodeManyPanel::refresh()
{
    const auto snapshot = m_workspace->snapshot();
    if (m_studies.isEmpty() || !snapshot->evidence || !snapshot->counted || !snapshot->codebook)
        return;
    m_coding->setReadOnly(m_workspace->isReadOnly());
    if (m_workspace->coder() != 0) {
        if (m_own.empty())
            m_coding->setCodings({});
        loadOwn();
        return;
    }
    std::map<Id, std::map<Id, int>> shares;
    for (const Dimension& dimension : snapshot->codebook->dimensions()) {
        for (const Id study : std::as_const(m_studies)) {
            const qsizetype row = snapshot->studies->rowOf(study);
            if (row < 0)
                continue;
            for (const Id term : snapshot->evidence->termsOf(row, dimension.id))
                ++shares[dimension.id][term];
        }
    }
    showShares(shares);
}

void CodeManyPanel::code(Id dimension, Id term, bool add)
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const QString label = codebook && codebook->term(term) ? codebook->term(term)->label : QString();
    const int count = int(m_studies.size());
    m_workspace->apply(CodeStudies{m_studies, dimension, term, add, m_workspace->coder()},
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
