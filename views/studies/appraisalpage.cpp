// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/appraisalpage.h"

#include "views/common/coderbutton.h"
#include "views/common/draftkeeper.h"
#include "views/common/elidedlabel.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/studies/appraisalitempanel.h"
#include "views/studies/checklists.h"
#include "views/studies/ratingmark.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
enum Column { NumberColumn, TopicColumn, CriticalColumn, AnswerColumn, Columns };
constexpr int widestChoice = 280; ///< a checklist may have any name
enum Page { WorkPage, EmptyPage, UnreadablePage };
} // namespace

AppraisalPage::AppraisalPage(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"appraisalPage"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::huge, space::large, space::huge, space::large);
    layout->setSpacing(space::medium);
    buildHead(layout);
    buildStudy(layout);
    buildRating(layout);
    buildWork(layout);
    setKeyHints(this, tr("Appraisal"), // handleKey()
                {{tr("Y or 1"), tr("Answer yes")},
                 {tr("P or 2"), tr("Answer partial yes")},
                 {tr("N or 3"), tr("Answer no")},
                 {tr("A or 4"), tr("Answer not applicable")},
                 {tr("Del"), tr("Take the answer back")},
                 {tr("Enter"), tr("Write a note on the item")},
                 {tr("Esc"), tr("Back to the studies")}});
    connect(workspace, &Workspace::snapshotChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(workspace, &Workspace::coderChanged, this, [this] {
        if (isVisible())
            open(m_study, m_checklist);
    });
}

void AppraisalPage::buildHead(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* heading = new QLabel(tr("Appraisal"), this);
    setLook(heading, "heading");
    auto* back = new QPushButton(lineIcon(u"chevron-left"_s), tr("Back to the studies"), this);
    back->setObjectName(u"appraisalBack"_s);
    back->setIconSize(QSize(12, 12));
    back->setToolTip(tr("Back to the studies (Esc)"));
    setLook(back, "link");
    row->addWidget(heading);
    buildChoice(row);
    row->addWidget(back);
    layout->addLayout(row);
    connect(back, &QPushButton::clicked, this, &AppraisalPage::closeRequested);
}

void AppraisalPage::buildStudy(QVBoxLayout* layout)
{
    const auto label = [&](const QString& name, const char* look) {
        auto* text = new QLabel(this);
        text->setObjectName(name);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        setLook(text, look);
        return text;
    };
    m_title = label(u"appraisalTitle"_s, "section");
    m_source = label(u"appraisalSource"_s, "muted");
    auto* study = new QVBoxLayout;
    study->setSpacing(space::tiny);
    study->addWidget(m_title);
    study->addWidget(m_source);
    layout->addLayout(study);
}

void AppraisalPage::buildChoice(QHBoxLayout* row)
{
    m_choice = new QComboBox(this);
    m_choice->setObjectName(u"appraisalChecklist"_s);
    m_choice->setAccessibleName(tr("Checklist"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(widestChoice);
    m_published = new ElidedLabel(this);
    m_published->setObjectName(u"checklistSource"_s);
    setLook(m_published, "muted");
    auto* edit = new QPushButton(tr("Checklists…"), this);
    edit->setObjectName(u"editChecklists"_s);
    edit->setToolTip(tr("Write and change the team's own checklists"));
    setLook(edit, "link");
    row->addWidget(m_choice);
    row->addWidget(m_published, 1);
    row->addWidget(edit);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_panel->commit();
        chooseChecklist(m_choice->currentData().toString());
        m_items->setFocus();
    });
    connect(edit, &QPushButton::clicked, this,
            [this] { Q_EMIT m_workspace->checklistsRequested(m_checklist.toLongLong()); });
}

void AppraisalPage::buildRating(QVBoxLayout* layout)
{
    auto* card = new QFrame(this);
    m_card = card;
    setLook(card, "card");
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(space::large, space::medium, space::large, space::medium);
    row->setSpacing(space::medium);
    m_mark = new RatingMark(card);
    m_rating = new QLabel(card);
    m_rating->setObjectName(u"rating"_s);
    setLook(m_rating, "title");
    m_reason = new QLabel(card);
    m_reason->setObjectName(u"ratingReason"_s);
    m_reason->setWordWrap(true);
    setLook(m_reason, "muted");
    m_again = new QPushButton(tr("The checklist has changed: rate again"), card);
    m_again->setObjectName(u"rateAgain"_s);
    setLook(m_again, "link");
    m_progress = new QLabel(card);
    m_progress->setObjectName(u"appraisalProgress"_s);
    setLook(m_progress, "muted");
    row->addWidget(m_mark);
    row->addWidget(m_rating);
    row->addWidget(m_reason, 1);
    row->addWidget(m_again);
    row->addWidget(m_progress);
    layout->addWidget(card);
    connect(m_again, &QPushButton::clicked, this, &AppraisalPage::send);
}

void AppraisalPage::buildWork(QVBoxLayout* layout)
{
    m_stack = new QStackedWidget(this);
    buildItems();
    buildEmpty();
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_items);
    connect(m_items, &QTreeWidget::currentItemChanged, this, &AppraisalPage::showCurrent);
    connect(m_panel, &AppraisalItemPanel::answered, this, [this](Answer given) {
        answer(given);
        m_items->setFocus();
    });
    connect(m_panel, &AppraisalItemPanel::noteChanged, this, &AppraisalPage::takeNote);
    connect(m_panel, &AppraisalItemPanel::noteTyped, this, &AppraisalPage::keepNote);
    connect(m_panel, &AppraisalItemPanel::markChosen, this, &AppraisalPage::mark);
    connect(m_panel, &AppraisalItemPanel::noteLeft, m_items, [this] { m_items->setFocus(); });
}

void AppraisalPage::buildItems()
{
    auto* work = new QWidget(m_stack);
    auto* across = new QHBoxLayout(work);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::huge);
    auto* card = new QFrame(work);
    setLook(card, "card");
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::tiny, 1, space::tiny);
    m_items = new QTreeWidget(card);
    m_items->setObjectName(u"appraisalItems"_s);
    m_items->setAccessibleName(tr("Items of the checklist"));
    m_items->setColumnCount(Columns);
    m_items->setHeaderHidden(true);
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_items->setTextElideMode(Qt::ElideRight);
    m_items->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setMinimumSectionSize(16);
    for (const int column : {NumberColumn, CriticalColumn, AnswerColumn})
        m_items->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_items->header()->setSectionResizeMode(TopicColumn, QHeaderView::Stretch);
    m_items->installEventFilter(this);
    m_panel = new AppraisalItemPanel(work);
    inside->addWidget(m_items);
    across->addWidget(card, 4);
    across->addWidget(m_panel, 5);
    m_stack->addWidget(work);
}

void AppraisalPage::buildEmpty()
{
    m_empty = new EmptyState(
        u"check"_s, tr("No checklist for this study yet"),
        tr("AMSTAR 2 is for systematic reviews. For primary studies a team writes the checklist "
           "it wants to judge them with."),
        m_stack);
    m_empty->setObjectName(u"noChecklist"_s);
    auto* write = m_empty->addButton(u"writeChecklist"_s, tr("Write a checklist…"), true);
    auto* amstar = m_empty->addButton(u"useAmstar"_s, tr("Use AMSTAR 2"), false);
    connect(write, &QPushButton::clicked, this, [this] { Q_EMIT m_workspace->checklistsRequested(0); });
    connect(amstar, &QPushButton::clicked, this, [this] {
        chooseChecklist(amstar2Id);
        m_items->setFocus();
    });
    m_stack->addWidget(m_empty);
    m_unreadable =
        new EmptyState(u"warning"_s, tr("This checklist cannot be read"),
                       tr("It was made by another program or is damaged. Its answers are kept."), m_stack);
    m_stack->addWidget(m_unreadable);
}

void AppraisalPage::open(Id study, const QString& checklist)
{
    commit();
    m_study = study;
    m_details = {};
    m_checklist = checklist;
    m_form.reset();
    m_answers = {};
    m_panel->clear();
    m_items->clear();
    m_title->clear();
    m_source->clear();
    reload();
}

void AppraisalPage::commit()
{
    m_panel->commit();
}

void AppraisalPage::reload()
{
    if (m_study == 0)
        return;
    if (!m_workspace->isOpen()) {
        m_study = 0;
        Q_EMIT closeRequested();
        return;
    }
    // What is read while an answer is on its way, or was before one was given, may be older than what stands here.
    const int asked = m_pending == 0 ? m_sent : -1;
    m_workspace->loadDetails(
        m_study, [guard = QPointer(this), study = m_study, asked](const Result<StudyDetails>& details) {
            if (!guard || guard->m_study != study)
                return;
            if (details) {
                if (guard->m_sent == asked)
                    guard->take(*details);
            } else if (details.error().kind == ErrorKind::NotFound) {
                guard->m_study = 0; // deleted, or its addition undone
                Q_EMIT guard->closeRequested();
            } else if (details.error().kind != ErrorKind::Cancelled) {
                Q_EMIT guard->m_workspace->failed(details.error());
            }
        });
}

void AppraisalPage::take(const StudyDetails& details)
{
    m_details = details;
    const Study& study = details.study.study;
    m_title->setText(study.title);
    QStringList source{study.authors.mid(0, 3).join(u"; "_s)};
    if (study.year)
        source << QString::number(*study.year);
    source << study.source << coderName(*m_workspace, m_workspace->coder());
    source.removeAll(QString());
    m_source->setText(source.join(u" · "_s));
    const bool isGone = checklistName(*m_workspace, m_checklist).isEmpty()
        && !appraisalOf(details, m_workspace->coder(), m_checklist);
    if (isGone) // or not chosen yet, or still to be written when this was looked at last
        m_checklist = offeredChecklist(*m_workspace, details);
    chooseChecklist(m_checklist);
}

void AppraisalPage::chooseChecklist(const QString& checklist)
{
    m_checklist = checklist;
    fillChecklists();
    const auto form = checklistNamed(*m_workspace, checklist);
    const std::optional<ChecklistForm> before =
        std::exchange(m_form, form ? std::optional(*form) : std::nullopt);
    takeAnswers();
    if (!m_form) {
        m_items->clear();
        showEmpty();
        return;
    }
    showSource();
    m_card->show();
    if (m_stack->currentIndex() != WorkPage) {
        m_stack->setCurrentIndex(WorkPage);
        if (isVisible())
            m_items->setFocus();
    }
    const bool same = before && before->id == m_form->id;
    if (!same)
        m_panel->clear();
    if (before != m_form)
        fillItems(same ? m_items->indexOfTopLevelItem(m_items->currentItem()) : -1);
    showAnswers();
}

/// Where the checklist is from, and that it is for other studies if it is.
void AppraisalPage::showSource()
{
    QStringList parts{m_form->source};
    const auto codebook = m_workspace->snapshot()->codebook;
    if (m_checklist == amstar2Id && codebook
        && evidenceOf(m_details.study.codings, *codebook) == Evidence::Other)
        parts << tr("for systematic reviews, and this study is not coded as one");
    parts.removeAll(QString());
    m_published->setFullText(parts.join(u" · "_s));
}

void AppraisalPage::takeAnswers()
{
    const Appraisal* own = appraisalOf(m_details, m_workspace->coder(), m_checklist);
    m_answers = own ? own->answers : QJsonObject();
}

void AppraisalPage::fillChecklists()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    m_choice->addItem(checklistName(*m_workspace, amstar2Id), QString(amstar2Id));
    for (const Checklist& own : m_workspace->snapshot()->checklists)
        m_choice->addItem(own.name, QString::number(own.id));
    m_choice->setCurrentIndex(m_choice->findData(m_checklist));
    m_choice->setEnabled(m_choice->count() > 1);
    m_choice->setVisible(!m_checklist.isEmpty());
}

/// @p current −1: where the work goes on.
void AppraisalPage::fillItems(int current)
{
    const QSignalBlocker quiet(m_items);
    m_items->clear();
    for (const ChecklistItem& item : m_form->items) {
        const bool critical = item.critical && m_form->rule.kind == RatingRule::Kind::Critical;
        auto* row = new QTreeWidgetItem(m_items);
        row->setText(NumberColumn, QString::number(m_items->topLevelItemCount()));
        row->setTextAlignment(NumberColumn, Qt::AlignRight | Qt::AlignVCenter);
        row->setText(TopicColumn, item.topic.isEmpty() ? item.text.simplified() : item.topic);
        row->setToolTip(TopicColumn, item.text);
        row->setText(CriticalColumn, critical ? tr("critical") : QString());
    }
    if (m_items->topLevelItemCount() == 0)
        return;
    int start = current;
    if (start < 0) {
        const auto open = std::ranges::find_if(m_form->items, [&](const ChecklistItem& item) {
            return !m_form->accepts(item, answerTo(item.key, m_answers));
        });
        start = open == m_form->items.end() ? 0 : int(open - m_form->items.begin());
    }
    m_items->setCurrentItem(m_items->topLevelItem(std::min(start, m_items->topLevelItemCount() - 1)));
}

void AppraisalPage::showAnswers()
{
    const QBrush muted(currentPalette().muted);
    const AppraisalResult result = lacuna::appraise(*m_form, m_answers);
    for (int position = 0; position < m_items->topLevelItemCount(); ++position) {
        const ChecklistItem& item = m_form->items[size_t(position)];
        const Answer given = answerTo(item.key, m_answers);
        const bool weak = std::ranges::contains(result.flaws, position)
            || std::ranges::contains(result.weaknesses, position);
        QTreeWidgetItem* row = m_items->topLevelItem(position);
        const QString text = m_form->accepts(item, given) ? answerText(given) : QString();
        row->setText(AnswerColumn, text);
        QFont font = m_items->font();
        font.setBold(weak); // a weakness is told by more than its word
        row->setFont(AnswerColumn, font);
        row->setForeground(NumberColumn, muted);
        row->setForeground(CriticalColumn, muted);
        row->setData(TopicColumn, Qt::AccessibleTextRole,
                     u"%1. %2: %3"_s.arg(position + 1)
                         .arg(row->text(TopicColumn), text.isEmpty() ? tr("not answered") : text));
    }
    showRating(result);
    showCurrent();
}

void AppraisalPage::showRating(const AppraisalResult& result)
{
    const QLocale locale;
    m_mark->setRating(result.rating);
    m_rating->setText(result.rating ? ratingLabel(*m_workspace, rating()) : tr("Not rated yet"));
    const bool weak = !result.flaws.empty() || !result.weaknesses.empty();
    m_reason->setText(result.rating ? reasonText(result)
                          : weak    ? tr("so far %1").arg(reasonText(result))
                                    : QString());
    m_progress->setText(
        tr("%1 of %2 answered").arg(locale.toString(result.answered), locale.toString(result.items)));
    const Appraisal* own = appraisalOf(m_details, m_workspace->coder(), m_checklist);
    m_again->setVisible(m_pending == 0 && own && own->answers == m_answers && own->rating != rating()
                        && !m_workspace->isReadOnly());
}

void AppraisalPage::showCurrent()
{
    const int position = m_items->indexOfTopLevelItem(m_items->currentItem());
    m_panel->setVisible(m_form && position >= 0);
    if (!m_form || position < 0 || position >= int(m_form->items.size()))
        return;
    m_panel->commit(); // may change what is said of the item that is left
    const ChecklistItem& item = m_form->items[size_t(position)];
    m_panel->showItem(*m_form, position, answerTo(item.key, m_answers), noteOn(item.key, m_answers),
                      m_workspace->isReadOnly());
    const Appraisal* own = appraisalOf(m_details, m_workspace->coder(), m_checklist);
    m_panel->setMark(own && own->confidential, own && !m_answers.isEmpty() && !m_workspace->isReadOnly());
}

void AppraisalPage::showEmpty()
{
    m_published->setFullText({});
    m_card->hide();
    m_stack->setCurrentIndex(m_checklist.isEmpty() ? EmptyPage : UnreadablePage);
}

void AppraisalPage::answer(Answer given)
{
    const int position = m_items->indexOfTopLevelItem(m_items->currentItem());
    if (!m_form || position < 0 || m_workspace->isReadOnly())
        return;
    const ChecklistItem& item = m_form->items[size_t(position)];
    if (given != Answer::None && !m_form->accepts(item, given))
        return;
    m_panel->commit();
    const QJsonObject before = m_answers;
    m_answers = withAnswer(m_answers, item.key, given, noteOn(item.key, m_answers));
    if (m_answers != before)
        send();
    if (given != Answer::None && position + 1 < m_items->topLevelItemCount())
        m_items->setCurrentItem(m_items->topLevelItem(position + 1));
    showAnswers();
}

void AppraisalPage::takeNote(const QString& key, const QString& note)
{
    if (!m_form || m_workspace->isReadOnly())
        return;
    m_answers = withAnswer(m_answers, key, answerTo(key, m_answers), note);
    send();
}

void AppraisalPage::mark(bool confidential)
{
    m_panel->commit();
    const Appraisal* own = appraisalOf(m_details, m_workspace->coder(), m_checklist);
    if (!own || m_answers.isEmpty() || m_workspace->isReadOnly())
        return;
    for (Appraisal& known : m_details.appraisals) {
        if (known.coder == own->coder && known.checklist == own->checklist)
            known.confidential = confidential;
    }
    send();
}

/// It becomes an edit when the typing pauses; until then it is kept, whatever happens to the program.
void AppraisalPage::keepNote(const QString& key, const QString& note)
{
    DraftKeeper* keeper = draftKeeper(m_workspace);
    if (!keeper || !m_form || m_workspace->isReadOnly())
        return;
    const QJsonObject typed = withAnswer(m_answers, key, answerTo(key, m_answers), note);
    if (typed != m_answers)
        keeper->keepAppraisal(appraisalWith(typed));
    else if (m_pending == 0) // else once the edit is there
        keeper->dropAppraisal();
}

/// As Appraisal::rating has it.
QString AppraisalPage::rating() const
{
    const auto codebook = m_workspace->snapshot()->codebook;
    const auto computed = m_form ? lacuna::appraise(*m_form, m_answers).rating : std::nullopt;
    return computed && codebook ? ratingCode(*codebook, *computed) : QString();
}

Appraisal AppraisalPage::appraisalWith(const QJsonObject& answers) const
{
    const Appraisal* own = appraisalOf(m_details, m_workspace->coder(), m_checklist);
    Appraisal appraisal = own ? *own : Appraisal();
    appraisal.study = m_study;
    appraisal.coder = m_workspace->coder();
    appraisal.checklist = m_checklist;
    appraisal.answers = answers;
    appraisal.rating = rating();
    return appraisal;
}

/// All answers with the rating, as one edit.
void AppraisalPage::send()
{
    const Appraisal* own = appraisalOf(m_details, m_workspace->coder(), m_checklist);
    const QString before = own ? own->rating : QString();
    const Appraisal appraisal = appraisalWith(m_answers);
    const QString notice = noticeOf(before, appraisal.rating);
    ++m_pending;
    ++m_sent;
    Edit edit = SaveAppraisal{appraisal};
    if (m_answers.isEmpty() && own && own->id != 0)
        edit = DeleteAppraisal{own->id}; // nothing is left of it
    // What is known of the catalogue meanwhile, so that the next answer is told apart from this one.
    std::erase_if(m_details.appraisals, [&](const Appraisal& known) {
        return known.coder == appraisal.coder && known.checklist == appraisal.checklist;
    });
    if (!m_answers.isEmpty())
        m_details.appraisals.push_back(appraisal);
    m_workspace->apply(std::move(edit), [guard = QPointer(this), notice](const Result<EditOutcome>& result) {
        if (guard)
            guard->sent(result, notice);
    });
}

void AppraisalPage::sent(const Result<EditOutcome>& result, const QString& notice)
{
    --m_pending;
    if (!result)
        Q_EMIT m_workspace->failed(result.error());
    else if (!notice.isEmpty())
        Q_EMIT m_workspace->noticed(notice, true);
    if (m_pending != 0)
        return;
    if (DraftKeeper* keeper = draftKeeper(m_workspace); keeper && result && !m_panel->isTyping())
        keeper->dropAppraisal();
    reload();
}

/// What becomes of the study's confidence; empty if nothing does.
QString AppraisalPage::noticeOf(const QString& before, const QString& after) const
{
    if (before == after)
        return {};
    if (after.isEmpty())
        return tr("No longer complete: the rating %1 is taken back").arg(ratingLabel(*m_workspace, before));
    const QString label = ratingLabel(*m_workspace, after);
    const Term* coded = codedConfidence(*m_workspace, m_details, m_workspace->coder());
    const bool byHand = coded && coded->code != after
        && std::ranges::none_of(m_details.appraisals, [&](const Appraisal& appraisal) {
                            return appraisal.coder == m_workspace->coder() && appraisal.rating == coded->code;
                        });
    return byHand ? tr("Confidence %1 instead of %2, which was coded by hand").arg(label, coded->label)
                  : tr("Confidence: %1").arg(label);
}

bool AppraisalPage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        commit();
        Q_EMIT closeRequested();
        return true;
    case Qt::Key_Y:
    case Qt::Key_1:
        answer(Answer::Yes);
        return true;
    case Qt::Key_P:
    case Qt::Key_2:
        answer(Answer::PartialYes);
        return true;
    case Qt::Key_N:
    case Qt::Key_3:
        answer(Answer::No);
        return true;
    case Qt::Key_A:
    case Qt::Key_4:
        answer(Answer::NotApplicable);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        answer(Answer::None);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_panel->editNote();
        return true;
    default:
        return false;
    }
}

bool AppraisalPage::eventFilter(QObject* watched, QEvent* event)
{
    // A list would look for an item that begins with the letter.
    if (watched == m_items && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && handleKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AppraisalPage::keyPressEvent(QKeyEvent* event)
{
    // Other keys are about what has the focus: the choice of checklists, a button.
    const bool back = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    if (!back || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void AppraisalPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    reload(); // it does not follow the catalogue while another place is shown
}

void AppraisalPage::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace lacuna
