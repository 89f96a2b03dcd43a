// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practiceform.h"

#include "model/analysis/practicetext.h"
#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/practice/practicemarks.h"
#include "views/practice/practicesources.h"
#include "views/practice/quotelist.h"
#include "views/studies/codingsection.h"
#include "views/studies/growingtextedit.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {

constexpr auto idleCommit = 4s;
constexpr int mostQuotes = 10;

/// Equal but for what the store fills in.
bool sameContent(const Practice& a, const Practice& b)
{
    Practice left = a;
    left.id = b.id;
    left.modified = b.modified;
    return left == b;
}

QLabel* section(QVBoxLayout* layout, const QString& text)
{
    auto* line = new QFrame;
    setLook(line, "line");
    auto* label = new QLabel(text);
    setLook(label, "section");
    layout->addSpacing(space::tiny);
    layout->addWidget(line);
    layout->addWidget(label);
    return label;
}

} // namespace

PracticeForm::PracticeForm(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"practiceForm"_s);
    setAccessibleName(tr("Practice"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, space::small, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHead());
    m_scroller = new QScrollArea(this);
    m_scroller->setFocusPolicy(Qt::NoFocus);
    m_scroller->setFrameShape(QFrame::NoFrame);
    m_scroller->setWidgetResizable(true);
    m_scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    setLook(inside, "scrolled");
    inside->setMinimumWidth(1); // nothing here scrolls sideways
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, space::small, space::large, space::huge);
    layout->setSpacing(space::small);
    buildFields(layout);
    buildSources(layout);
    buildFoot(layout);
    layout->addStretch(1);
    m_scroller->setWidget(inside);
    outer->addWidget(m_scroller, 1);
    setFocusProxy(m_title);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleCommit);
    connect(&m_idle, &QTimer::timeout, this, [this] { save(false); });
    connect(workspace, &Workspace::snapshotChanged, this, &PracticeForm::refresh);
}

QWidget* PracticeForm::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, space::small, 0);
    m_heading = new QLabel(head);
    m_heading->setObjectName(u"practiceHeading"_s);
    setLook(m_heading, "small");
    auto* close = new QToolButton(head);
    close->setObjectName(u"closePractice"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the details"));
    row->addWidget(m_heading, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &PracticeForm::closeRequested);
    return head;
}

void PracticeForm::buildFields(QVBoxLayout* layout)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"practiceKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const PracticeKind kind : allPracticeKinds)
        m_kind->addItem(practiceKindLabel(kind), int(kind));
    m_title = new GrowingTextEdit(1, 6, this);
    m_title->setObjectName(u"practiceTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title: what to do, or what was learned"));
    setLook(m_title, "paperTitle");
    m_text = new GrowingTextEdit(4, 18, this);
    m_text->setObjectName(u"practiceText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setPlaceholderText(tr("How, why, and what to beware of"));
    m_terms = new CodingSection(m_workspace, u"practiceTerms"_s, this, CodingSection::Of::Practices);
    m_mark = new ConfidentialBox(
        u"practiceConfidential"_s,
        tr("Nothing of this practice leaves the catalogue, unless that is ticked when something is exported"),
        this);
    auto* top = new QHBoxLayout;
    top->setSpacing(space::medium);
    top->addWidget(m_kind);
    top->addWidget(m_mark);
    top->addStretch(1);
    layout->addLayout(top);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(space::tiny);
    layout->addWidget(m_terms);
    for (QWidget* field : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text)})
        field->installEventFilter(this);
    connect(m_title, &QPlainTextEdit::textChanged, this, &PracticeForm::edited);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PracticeForm::edited);
    const auto chosen = [this] {
        edited();
        save(false);
    };
    connect(m_kind, &QComboBox::activated, this, chosen);
    connect(m_mark, &QCheckBox::clicked, this, chosen);
    connect(m_terms, &CodingSection::addRequested, this,
            [this](Id dimension, Id term) { changeTerm(dimension, term, true); });
    connect(m_terms, &CodingSection::removeRequested, this,
            [this](Id dimension, Id term) { changeTerm(dimension, term, false); });
}

void PracticeForm::buildSources(QVBoxLayout* layout)
{
    section(layout, tr("Sources"));
    m_sources = new PracticeSources(m_workspace, this);
    layout->addWidget(m_sources);
    connect(m_sources, &PracticeSources::edited, this, &PracticeForm::edited);
    connect(m_sources, &PracticeSources::finished, this, [this] {
        edited();
        save(false);
    });
    connect(m_sources, &PracticeSources::studyWanted, this, [this](Id study) {
        const auto studies = m_workspace->snapshot()->studies;
        if (studies && studies->rowOf(study) >= 0)
            Q_EMIT m_workspace->studiesRequested(
                {study}, studies->text(studies->rowOf(study), StudyList::Column::Title));
    });
    section(layout, tr("Contributed by"));
    m_contributor = new QLineEdit(this);
    m_contributor->setObjectName(u"practiceContributor"_s);
    m_contributor->setAccessibleName(tr("Contributed by"));
    m_contributor->setPlaceholderText(tr("A name, if somebody told it"));
    m_contributor->setToolTip(tr("Left out of exports unless asked for"));
    m_contributor->installEventFilter(this);
    layout->addWidget(m_contributor);
    connect(m_contributor, &QLineEdit::textEdited, this, &PracticeForm::edited);
}

void PracticeForm::buildFoot(QVBoxLayout* layout)
{
    section(layout, tr("What participants said"));
    m_saidPlace = new QVBoxLayout;
    m_saidPlace->setSpacing(0);
    layout->addLayout(m_saidPlace);
    m_addSaid = new QPushButton(tr("Add what somebody said…"), this);
    m_addSaid->setObjectName(u"practiceAddSaid"_s);
    setLook(m_addSaid, "link");
    layout->addWidget(m_addSaid, 0, Qt::AlignLeft);
    m_changed = new QLabel(this);
    m_changed->setObjectName(u"practiceChanged"_s);
    setLook(m_changed, "small");
    m_delete = new QPushButton(lineIcon(u"trash"_s), tr("Delete"), this);
    m_delete->setObjectName(u"practiceDelete"_s);
    m_delete->setToolTip(tr("Delete this practice; can be undone"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_changed, 1);
    row->addWidget(m_delete);
    layout->addSpacing(space::medium);
    layout->addLayout(row);
    connect(m_addSaid, &QPushButton::clicked, this, [this] {
        commit();
        Contribution said;
        said.question = 2;
        said.practices = {m_draft.id};
        Q_EMIT m_workspace->contributionBegun(said);
    });
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_draft.id); });
}

void PracticeForm::showPractice(Id practice)
{
    if (practice == m_draft.id && practice != 0)
        return;
    commit();
    m_adding = false; // an edit on its way is another practice's from here on
    ++m_shown;
    m_terms->clearTyped();
    m_scroller->ensureVisible(0, 0);
    for (const Practice& one : m_workspace->snapshot()->practiceList) {
        if (one.id == practice)
            take(one);
    }
}

void PracticeForm::begin(const Practice& practice)
{
    commit();
    m_adding = false;
    ++m_shown;
    m_terms->clearTyped();
    Practice fresh = practice;
    fresh.id = 0;
    m_stored = Practice();
    m_draft = fresh;
    m_scroller->ensureVisible(0, 0);
    showDraft();
    m_title->setFocus();
}

void PracticeForm::enter()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void PracticeForm::take(const Practice& stored)
{
    m_stored = stored;
    m_draft = stored;
    showDraft();
}

void PracticeForm::showDraft()
{
    m_filling = true;
    const bool readOnly = m_workspace->isReadOnly();
    m_heading->setText(m_draft.id == 0 ? tr("New practice") : tr("Practice"));
    m_kind->setCurrentIndex(m_kind->findData(int(m_draft.kind)));
    m_mark->setChecked(m_draft.confidential);
    if (m_title->toPlainText().simplified() != m_draft.title)
        m_title->setPlainText(m_draft.title);
    if (m_text->toPlainText().trimmed() != m_draft.text)
        m_text->setPlainText(m_draft.text);
    if (m_contributor->text().simplified() != m_draft.contributor)
        m_contributor->setText(m_draft.contributor);
    m_sources->setReadOnly(readOnly);
    m_sources->setSources(m_draft.sources);
    m_terms->setReadOnly(readOnly);
    m_title->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_contributor->setReadOnly(readOnly);
    m_kind->setEnabled(!readOnly);
    m_mark->setEnabled(!readOnly);
    m_delete->setVisible(!readOnly && m_draft.id != 0);
    m_addSaid->setVisible(!readOnly);
    m_changed->setText(
        m_draft.modified.isValid()
            ? tr("Changed %1").arg(QLocale().toString(m_draft.modified.toLocalTime(), QLocale::ShortFormat))
            : QString());
    showTerms();
    showSaid();
    m_filling = false;
}

void PracticeForm::showTerms()
{
    std::vector<Coding> codings;
    for (const PracticeTerm& term : m_draft.terms) {
        Coding coding;
        coding.dimension = term.dimension;
        coding.term = term.term;
        codings.push_back(coding);
    }
    m_terms->setCodings(codings);
}

void PracticeForm::showSaid()
{
    delete m_said;
    m_said = new QWidget(this);
    m_saidPlace->addWidget(m_said);
    auto* column = new QVBoxLayout(m_said);
    column->setContentsMargins({});
    const auto snapshot = m_workspace->snapshot();
    std::vector<const Contribution*> said;
    for (const Contribution& contribution : snapshot->contributions) {
        if (m_draft.id != 0 && contribution.practices.contains(m_draft.id))
            said.push_back(&contribution);
    }
    if (snapshot->codebook)
        addQuotes(column, said, *snapshot->codebook, mostQuotes, [this](const Contribution& one) {
            // An id says which; Workspace::contributionBegun() is for those that have none yet, so the place takes both.
            Q_EMIT m_workspace->contributionBegun(one);
        });
    m_said->setVisible(!said.empty());
}

void PracticeForm::edited()
{
    if (m_filling)
        return;
    m_draft.kind = PracticeKind(m_kind->currentData().toInt());
    m_draft.confidential = m_mark->isChecked();
    m_draft.title = m_title->toPlainText().simplified();
    m_draft.text = m_text->toPlainText().trimmed();
    m_draft.contributor = m_contributor->text().simplified();
    m_draft.sources = m_sources->sources();
    m_idle.start();
}

bool PracticeForm::isDirty() const
{
    return !sameContent(m_draft, m_stored);
}

bool PracticeForm::isBlank() const
{
    const bool quoted = std::ranges::any_of(
        m_draft.sources, [](const PracticeSource& source) { return !source.quote.isEmpty(); });
    return m_draft.title.isEmpty() && m_draft.text.isEmpty() && !quoted;
}

void PracticeForm::commit()
{
    save(true);
}

/// A new one without a title waits for it while one is at work on it; when it is left, the beginning of its text stands for a title.
void PracticeForm::save(bool leaving)
{
    m_idle.stop();
    if (!isDirty() || m_adding || m_workspace->isReadOnly() || isBlank())
        return;
    Practice next = m_draft;
    if (next.title.isEmpty() && !leaving)
        return;
    if (next.title.isEmpty()) {
        next.title = titleFromText(next.text);
        for (const PracticeSource& source : next.sources) {
            if (next.title.isEmpty())
                next.title = titleFromText(source.quote);
        }
        m_draft.title = next.title;
    }
    const Practice before = m_stored;
    m_stored = m_draft;
    m_adding = next.id == 0;
    ++m_pending;
    m_workspace->apply(SavePractices{{next}},
                       [guard = QPointer(this), before, shown = m_shown](const Result<EditOutcome>& result) {
                           if (guard)
                               guard->applied(result, before, shown);
                       });
}

/// The catalogue as it is after the edit comes with the next snapshot.
void PracticeForm::applied(const Result<EditOutcome>& result, const Practice& before, int shown)
{
    --m_pending;
    const bool stillShown = shown == m_shown;
    if (!result) {
        if (stillShown) {
            m_stored = before; // still in the form, so that it can be applied again
            m_adding = false;
        }
        Q_EMIT m_workspace->failed(result.error());
        return;
    }
    if (stillShown && before.id == 0 && m_adding) {
        m_adding = false;
        m_draft.id = m_stored.id = result->id;
        m_heading->setText(tr("Practice"));
        m_delete->setVisible(!m_workspace->isReadOnly());
        Q_EMIT practiceAdded(result->id);
        if (isDirty())
            m_idle.start(); // what was typed meanwhile
    }
}

/// Follows the store, unless something unapplied or on its way stands in the form.
void PracticeForm::refresh()
{
    if (m_draft.id == 0 || m_pending > 0 || isDirty())
        return;
    const auto snapshot = m_workspace->snapshot();
    const auto at = std::ranges::find(snapshot->practiceList, m_draft.id, &Practice::id);
    if (at != snapshot->practiceList.end()) {
        take(*at);
    } else {
        take({});
        Q_EMIT gone();
    }
}

void PracticeForm::changeTerm(Id dimension, Id term, bool add)
{
    if (m_workspace->isReadOnly())
        return;
    edited();
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* of = codebook ? codebook->dimension(dimension) : nullptr;
    auto& terms = m_draft.terms;
    // Where one term is all there may be, the new answer is instead of the old one.
    if (add && of && of->single)
        std::erase_if(terms, [dimension](const PracticeTerm& one) { return one.dimension == dimension; });
    const PracticeTerm changed{dimension, term};
    std::erase(terms, changed);
    if (add)
        terms.insert(std::ranges::upper_bound(terms, changed), changed);
    showTerms();
    save(false);
}

bool PracticeForm::eventFilter(QObject* watched, QEvent* event)
{
    // A popup or another window takes the focus for a moment; save() does nothing then if nothing changed.
    if (event->type() == QEvent::FocusOut)
        save(false);
    return QWidget::eventFilter(watched, event);
}

void PracticeForm::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace lacuna
