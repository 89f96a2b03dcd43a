// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/contributionform.h"

#include "model/analysis/contributiontally.h"
#include "model/analysis/practicetext.h"
#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/practice/chiplist.h"
#include "views/practice/pickfield.h"
#include "views/studies/growingtextedit.h"
#include "views/studies/termfield.h"

#include <QtCore/QPointer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {

constexpr auto idleCommit = 4s;
constexpr int labelWidth = 84;

/// Equal but for what the store fills in.
bool sameContent(const Contribution& a, const Contribution& b)
{
    Contribution left = a;
    left.id = b.id;
    left.modified = b.modified;
    return left == b;
}

template <typename List, typename Value> void insertOnce(List& list, const Value& value)
{
    const auto at = std::ranges::lower_bound(list, value);
    if (at == list.end() || *at != value)
        list.insert(at, value);
}

} // namespace

ContributionForm::ContributionForm(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"contributionForm"_s);
    setAccessibleName(tr("What somebody said"));
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
    buildTies(layout);
    buildFoot(layout);
    layout->addStretch(1);
    m_scroller->setWidget(inside);
    outer->addWidget(m_scroller, 1);
    setFocusProxy(m_text);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleCommit);
    connect(&m_idle, &QTimer::timeout, this, &ContributionForm::commit);
    connect(workspace, &Workspace::snapshotChanged, this, &ContributionForm::refresh);
}

QWidget* ContributionForm::buildHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, space::small, 0);
    m_heading = new QLabel(head);
    m_heading->setObjectName(u"contributionHeading"_s);
    setLook(m_heading, "small");
    auto* close = new QToolButton(head);
    close->setObjectName(u"closeContribution"_s);
    close->setIcon(lineIcon(u"close"_s));
    close->setIconSize(QSize(14, 14));
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the details"));
    row->addWidget(m_heading, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ContributionForm::closeRequested);
    return head;
}

void ContributionForm::addRow(QGridLayout* grid, const QString& label, QWidget* field)
{
    auto* name = new QLabel(label, this);
    name->setMinimumHeight(30);
    name->setBuddy(field);
    setLook(name, "muted");
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    const int row = grid->rowCount();
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
}

void ContributionForm::buildFields(QVBoxLayout* layout)
{
    m_text = new GrowingTextEdit(5, 18, this);
    m_text->setObjectName(u"contributionText"_s);
    m_text->setAccessibleName(tr("What was said"));
    m_text->setPlaceholderText(tr("What was said"));
    layout->addWidget(m_text);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::small);
    grid->setColumnMinimumWidth(0, labelWidth);
    m_question = new QComboBox(this);
    m_question->setObjectName(u"contributionQuestion"_s);
    m_question->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (int question = 1; question <= forumQuestions; ++question)
        m_question->addItem(tr("%1. %2").arg(question).arg(forumQuestionText(question)), question);
    m_question->addItem(forumQuestionText(0), 0);
    m_group = new QComboBox(this);
    m_group->setObjectName(u"contributionGroup"_s);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const StakeholderGroup group : allStakeholderGroups)
        m_group->addItem(stakeholderLabel(group), int(group));
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"contributionName"_s);
    m_name->setPlaceholderText(tr("may stay empty"));
    m_name->setToolTip(tr("Left out of every export unless asked for"));
    m_country = new TermField(u"contributionCountry"_s, this);
    m_country->setQuotable(false);
    m_event = new QLineEdit(this);
    m_event->setObjectName(u"contributionEvent"_s);
    m_event->setPlaceholderText(tr("for example: Regional workshop"));
    m_date = new QLineEdit(this);
    m_date->setObjectName(u"contributionDate"_s);
    m_date->setPlaceholderText(tr("year-month-day"));
    m_confidential = new ConfidentialBox(u"contributionConfidential"_s,
                                         tr("Neither name nor text is exported unless asked for"), this);
    m_confidential->setText(tr("Said in confidence"));
    addRow(grid, tr("Question"), m_question);
    addRow(grid, tr("Group"), m_group);
    addRow(grid, tr("Name"), m_name);
    addRow(grid, tr("Country"), m_country);
    addRow(grid, tr("Event"), m_event);
    addRow(grid, tr("Date"), m_date);
    layout->addLayout(grid);
    layout->addWidget(m_confidential);
    for (QWidget* field : {static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_name),
                           static_cast<QWidget*>(m_event), static_cast<QWidget*>(m_date)})
        field->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ContributionForm::edited);
    for (QLineEdit* line : {m_name, m_event, m_date})
        connect(line, &QLineEdit::textEdited, this, &ContributionForm::edited);
    const auto chosen = [this] {
        edited();
        commit();
    };
    connect(m_question, &QComboBox::activated, this, chosen);
    connect(m_group, &QComboBox::activated, this, chosen);
    connect(m_confidential, &QCheckBox::clicked, this, chosen);
    const auto setCountry = [this](Id country) {
        edited();
        m_draft.country = country;
        showCountry();
        commit();
    };
    connect(m_country, &TermField::addRequested, this, setCountry);
    connect(m_country, &TermField::removeRequested, this, [setCountry] { setCountry(0); });
    connect(m_country, &TermField::newTermRequested, this, [this] {
        Q_EMIT m_workspace->noticed(
            tr("The codebook has no such country; it is edited in the menu, “Edit the codebook…”"), false);
    });
}

void ContributionForm::buildTies(QVBoxLayout* layout)
{
    auto* line = new QFrame(this);
    setLook(line, "line");
    auto* title = new QLabel(tr("What it is about"), this);
    setLook(title, "section");
    layout->addSpacing(space::tiny);
    layout->addWidget(line);
    layout->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::small);
    grid->setColumnMinimumWidth(0, labelWidth);
    m_gaps = new ChipList(u"contributionGaps"_s, tr("Gaps"), this);
    m_gaps->field()->setSource(PickField::terms(m_workspace));
    m_gaps->field()->setToolTip(tr("A term, then the other side of the gap: Thailand, then Fishing"));
    m_wholeLine = new QPushButton(this);
    m_wholeLine->setObjectName(u"contributionWholeLine"_s);
    setLook(m_wholeLine, "link");
    m_wholeLine->hide();
    m_practices = new ChipList(u"contributionPractices"_s, tr("Practices"), this);
    m_practices->field()->setSource(PickField::practices(m_workspace));
    m_studies = new ChipList(u"contributionStudies"_s, tr("Studies"), this);
    m_studies->field()->setSource(PickField::studies(m_workspace, u"contributionStudies"_s));
    auto* gaps = new QWidget(this);
    auto* inGaps = new QVBoxLayout(gaps);
    inGaps->setContentsMargins({});
    inGaps->setSpacing(0);
    inGaps->addWidget(m_gaps);
    inGaps->addWidget(m_wholeLine, 0, Qt::AlignLeft);
    gaps->setAccessibleName(tr("Gaps"));
    addRow(grid, tr("Gaps"), gaps);
    addRow(grid, tr("Practices"), m_practices);
    addRow(grid, tr("Studies"), m_studies);
    layout->addLayout(grid);
    connect(m_gaps->field(), &PickField::picked, this, &ContributionForm::pickSide);
    connect(m_wholeLine, &QPushButton::clicked, this, &ContributionForm::endGap);
    connect(m_practices->field(), &PickField::picked, this, [this](Id practice) {
        insertOnce(m_draft.practices, practice);
        showTies();
        commit();
    });
    connect(m_studies->field(), &PickField::picked, this, [this](Id study) {
        insertOnce(m_draft.studies, study);
        showTies();
        commit();
    });
    const auto removeFrom = [this](auto Contribution::* list) {
        return [this, list](int place) {
            (m_draft.*list).erase((m_draft.*list).begin() + place);
            showTies();
            commit();
        };
    };
    connect(m_gaps, &ChipList::removeRequested, this, removeFrom(&Contribution::gaps));
    connect(m_practices, &ChipList::removeRequested, this, removeFrom(&Contribution::practices));
    connect(m_studies, &ChipList::removeRequested, this, removeFrom(&Contribution::studies));
    connect(m_gaps, &ChipList::opened, this, &ContributionForm::openGap);
    connect(m_practices, &ChipList::opened, this,
            [this](int place) { Q_EMIT practiceWanted(m_draft.practices[place]); });
    connect(m_studies, &ChipList::opened, this, [this](int place) {
        const auto studies = m_workspace->snapshot()->studies;
        const Id study = m_draft.studies[place];
        if (studies && studies->rowOf(study) >= 0)
            Q_EMIT m_workspace->studiesRequested(
                {study}, studies->text(studies->rowOf(study), StudyList::Column::Title));
    });
}

void ContributionForm::buildFoot(QVBoxLayout* layout)
{
    m_delete = new QPushButton(lineIcon(u"trash"_s), tr("Delete"), this);
    m_delete->setObjectName(u"contributionDelete"_s);
    m_delete->setToolTip(tr("Delete this contribution; can be undone"));
    layout->addSpacing(space::medium);
    layout->addWidget(m_delete, 0, Qt::AlignRight);
    connect(m_delete, &QPushButton::clicked, this, [this] { Q_EMIT deleteRequested(m_draft.id); });
}

/// The first term of a gap waits for the second, of another dimension.
void ContributionForm::pickSide(Id term, Id dimension, const QString& label)
{
    if (m_half.isNone()) {
        m_half.dimensionA = dimension;
        m_half.termA = term;
        m_gaps->field()->setPlaceholderText(tr("%1 × …").arg(label));
        m_wholeLine->setText(tr("All of %1").arg(label));
        m_wholeLine->show();
        return;
    }
    if (dimension == m_half.dimensionA) {
        Q_EMIT m_workspace->noticed(tr("A gap has two sides: choose a term of another dimension"), false);
        return;
    }
    m_half.dimensionB = dimension;
    m_half.termB = term;
    endGap();
}

void ContributionForm::endGap()
{
    if (!m_half.isNone())
        insertOnce(m_draft.gaps, ordered(m_half));
    m_half = {};
    showTies();
    m_gaps->setFocus();
    commit();
}

void ContributionForm::openGap(int place)
{
    const TermPair gap = m_draft.gaps[size_t(place)];
    if (gap.termB != 0)
        Q_EMIT m_workspace->cellRequested(gap.dimensionA, gap.termA, gap.dimensionB, gap.termB);
}

void ContributionForm::showContribution(Id contribution)
{
    if (contribution == m_draft.id && contribution != 0)
        return;
    commit();
    m_adding = false; // an edit on its way is another one's from here on
    ++m_shown;
    m_half = {};
    m_scroller->ensureVisible(0, 0);
    for (const Contribution& one : m_workspace->snapshot()->contributions) {
        if (one.id == contribution)
            take(one);
    }
}

void ContributionForm::begin(const Contribution& contribution)
{
    commit();
    m_adding = false;
    ++m_shown;
    m_half = {};
    Contribution fresh = contribution;
    fresh.id = 0;
    for (TermPair& gap : fresh.gaps)
        gap = ordered(gap);
    std::ranges::sort(fresh.gaps);
    m_stored = Contribution();
    m_draft = fresh;
    m_scroller->ensureVisible(0, 0);
    showDraft();
    m_text->setFocus();
}

void ContributionForm::enter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ContributionForm::take(const Contribution& stored)
{
    m_stored = stored;
    m_draft = stored;
    showDraft();
}

void ContributionForm::showDraft()
{
    m_filling = true;
    const bool readOnly = m_workspace->isReadOnly();
    m_heading->setText(m_draft.id == 0 ? tr("New contribution") : tr("Contribution"));
    if (m_text->toPlainText().trimmed() != m_draft.text)
        m_text->setPlainText(m_draft.text);
    m_question->setCurrentIndex(m_question->findData(m_draft.question));
    m_group->setCurrentIndex(m_group->findData(int(m_draft.group)));
    if (m_name->text().simplified() != m_draft.name)
        m_name->setText(m_draft.name);
    if (m_event->text().simplified() != m_draft.event)
        m_event->setText(m_draft.event);
    m_date->setText(m_draft.saidOn.toString(Qt::ISODate));
    setLook(m_date, "");
    m_date->setToolTip({});
    m_confidential->setChecked(m_draft.confidential);
    for (QWidget* field : {static_cast<QWidget*>(m_question), static_cast<QWidget*>(m_group),
                           static_cast<QWidget*>(m_confidential)})
        field->setEnabled(!readOnly);
    m_text->setReadOnly(readOnly);
    for (QLineEdit* line : {m_name, m_event, m_date})
        line->setReadOnly(readOnly);
    for (ChipList* list : {m_gaps, m_practices, m_studies})
        list->setReadOnly(readOnly);
    m_country->setReadOnly(readOnly);
    m_delete->setVisible(!readOnly && m_draft.id != 0);
    showCountry();
    showTies();
    m_filling = false;
}

void ContributionForm::showCountry()
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const Dimension* country = codebook ? codebook->dimension(u"country") : nullptr;
    if (country)
        m_country->setDimension(codebook, *country);
    m_country->setTerms(m_draft.country != 0 ? QList<Id>{m_draft.country} : QList<Id>());
}

void ContributionForm::showTies()
{
    const auto snapshot = m_workspace->snapshot();
    std::vector<ChipList::Chip> gaps;
    if (snapshot->codebook) {
        for (const TermPair& gap : m_draft.gaps)
            gaps.push_back({0, termPairText(gap, *snapshot->codebook), {}});
    }
    m_gaps->setChips(gaps);
    if (m_half.isNone())
        m_gaps->field()->setPlaceholderText(tr("add"));
    m_wholeLine->setVisible(!m_half.isNone());
    std::vector<ChipList::Chip> practices;
    for (const Id id : std::as_const(m_draft.practices)) {
        const auto at = std::ranges::find(snapshot->practiceList, id, &Practice::id);
        practices.push_back(
            {id, at != snapshot->practiceList.end() ? at->title : tr("a practice that is gone"), {}});
    }
    m_practices->setChips(practices);
    std::vector<ChipList::Chip> studies;
    for (const Id id : std::as_const(m_draft.studies)) {
        const qsizetype row = snapshot->studies ? snapshot->studies->rowOf(id) : -1;
        studies.push_back({id, snapshot->studies ? shortCitation(*snapshot->studies, id) : QString(),
                           row >= 0 ? snapshot->studies->text(row, StudyList::Column::Title) : QString()});
    }
    m_studies->setChips(studies);
}

void ContributionForm::edited()
{
    if (m_filling)
        return;
    m_draft.text = m_text->toPlainText().trimmed();
    m_draft.question = m_question->currentData().toInt();
    m_draft.group = StakeholderGroup(m_group->currentData().toInt());
    m_draft.name = m_name->text().simplified();
    m_draft.event = m_event->text().simplified();
    m_draft.confidential = m_confidential->isChecked();
    const QString date = m_date->text().trimmed();
    const QDate said = QDate::fromString(date, Qt::ISODate);
    const bool wrong = !date.isEmpty() && !said.isValid();
    if (!wrong)
        m_draft.saidOn = said;
    setLook(m_date, wrong ? "wrong" : "");
    m_date->setToolTip(wrong ? tr("Not saved: a date is written as 2026-05-30") : QString());
    m_date->setAccessibleDescription(m_date->toolTip());
    m_idle.start();
}

bool ContributionForm::isDirty() const
{
    return !sameContent(m_draft, m_stored);
}

void ContributionForm::commit()
{
    m_idle.stop();
    if (!isDirty() || m_adding || m_workspace->isReadOnly() || m_draft.text.isEmpty())
        return;
    const Contribution before = m_stored;
    m_stored = m_draft;
    m_adding = m_draft.id == 0;
    ++m_pending;
    m_workspace->apply(SaveContributions{{m_draft}},
                       [guard = QPointer(this), before, shown = m_shown](const Result<EditOutcome>& result) {
                           if (guard)
                               guard->applied(result, before, shown);
                       });
}

/// The catalogue as it is after the edit comes with the next snapshot.
void ContributionForm::applied(const Result<EditOutcome>& result, const Contribution& before, int shown)
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
    if (!stillShown || before.id != 0 || !m_adding)
        return;
    m_adding = false;
    m_draft.id = m_stored.id = result->id;
    m_heading->setText(tr("Contribution"));
    m_delete->setVisible(!m_workspace->isReadOnly());
    Q_EMIT contributionAdded(result->id);
    if (isDirty())
        m_idle.start(); // what was typed meanwhile
}

/// Follows the store, unless something unapplied or on its way stands in the form.
void ContributionForm::refresh()
{
    const bool unfinished = !m_date->toolTip().isEmpty();
    if (m_draft.id == 0 || m_pending > 0 || isDirty() || unfinished)
        return;
    const auto snapshot = m_workspace->snapshot();
    const auto at = std::ranges::find(snapshot->contributions, m_draft.id, &Contribution::id);
    if (at != snapshot->contributions.end()) {
        take(*at);
    } else {
        take({});
        Q_EMIT gone();
    }
}

bool ContributionForm::eventFilter(QObject* watched, QEvent* event)
{
    // A popup or another window takes the focus for a moment; commit() does nothing then if nothing changed.
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

void ContributionForm::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace lacuna
