// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/conflictreview.h"

#include "views/common/confidentialmark.h"
#include "views/common/dialogparts.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"
#include "views/exchange/conflictlist.h"
#include "views/exchange/conflicttext.h"
#include "views/exchange/packwords.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int listWidth = 330;
constexpr int barWidth = 140;

std::vector<TextPiece> without(std::vector<TextPiece> pieces, TextPiece::Kind kind)
{
    std::erase_if(pieces, [&](const TextPiece& piece) { return piece.kind == kind; });
    return pieces;
}

} // namespace

ConflictReview::ConflictReview(QWidget* parent)
    : QWidget(parent)
    , m_model(new ConflictModel(this))
{
    setObjectName(u"conflictReview"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(space::small);
    buildHead(layout);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(buildList());
    row->addWidget(buildDetail(), 1);
    layout->addLayout(row, 1);
    buildRule(layout);
    addKeys();
    connect(m_model, &ConflictModel::choicesChanged, this, [this] {
        showProgress();
        showConflict();
        Q_EMIT choicesChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        goTo(0);
        showConflict();
    });
    showProgress();
    showConflict();
}

void ConflictReview::buildHead(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    m_progress = new QLabel;
    m_progress->setObjectName(u"conflictProgress"_s);
    setLook(m_progress, "section");
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    m_bar->setAccessibleName(tr("Settled"));
    m_kind = new QComboBox;
    m_kind->setObjectName(u"conflictKind"_s);
    m_kind->setAccessibleName(tr("Which conflicts are shown"));
    m_kind->addItem(tr("All kinds"));
    using Kind = MergeConflict::Kind;
    for (const Kind kind : {Kind::Field, Kind::DeletedHere, Kind::DeletedThere})
        m_kind->addItem(conflictKindText(kind), int(kind));
    m_onlyOpen = new QCheckBox(tr("Only open ones"));
    m_onlyOpen->setObjectName(u"conflictOnlyOpen"_s);
    m_undo = dialogparts::button(u"conflictUndo"_s, tr("Take back"));
    m_undo->setToolTip(tr("Takes the last choice back (Ctrl+Z)"));
    row->addWidget(m_progress);
    row->addWidget(m_bar);
    row->addStretch(1);
    row->addWidget(m_kind);
    row->addWidget(m_onlyOpen);
    row->addWidget(m_undo);
    layout->addLayout(row);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ConflictReview::showFilter);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ConflictReview::showFilter);
    connect(m_undo, &QPushButton::clicked, this, &ConflictReview::undo);
}

QWidget* ConflictReview::buildList()
{
    auto* card = new QFrame;
    setLook(card, "card");
    card->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_list = new ConflictList;
    m_list->setObjectName(u"conflictList"_s);
    m_list->setAccessibleName(tr("Conflicts"));
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(space::medium, space::tiny, space::small, space::tiny);
    auto* words = new QLabel(tr("All that are listed:"));
    setLook(words, "small");
    m_allMine = dialogparts::button(u"conflictAllMine"_s, tr("mine"), "link");
    m_allMine->setAccessibleName(tr("All that are listed: keep mine"));
    m_allTheirs = dialogparts::button(u"conflictAllTheirs"_s, tr("theirs"), "link");
    m_allTheirs->setAccessibleName(tr("All that are listed: take theirs"));
    row->addWidget(words);
    row->addWidget(m_allMine);
    row->addWidget(m_allTheirs);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_list, &ConflictList::conflictChosen, this, &ConflictReview::showConflict);
    connect(m_allMine, &QPushButton::clicked, this, [this] { m_model->chooseShown(MergeSide::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { m_model->chooseShown(MergeSide::Theirs); });
    return card;
}

QWidget* ConflictReview::buildDetail()
{
    m_detail = new QStackedWidget;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    m_among = new QLabel;
    m_among->setObjectName(u"conflictAmong"_s);
    m_among->setTextFormat(Qt::PlainText);
    setLook(m_among, "small");
    m_subject = new QLabel;
    m_subject->setObjectName(u"conflictSubject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setLook(m_subject, "section");
    m_part = new QLabel;
    m_part->setObjectName(u"conflictPart"_s);
    m_part->setTextFormat(Qt::PlainText);
    setLook(m_part, "muted");
    m_mine = new ConflictText(u"conflictMine"_s, tr("Mine"), tr("Keep mine (1)"));
    m_theirs = new ConflictText(u"conflictTheirs"_s, tr("Theirs"), tr("Take theirs (2)"));
    m_base = new ConflictText(u"conflictBase"_s, tr("Before both"), {});
    auto* sides = new QHBoxLayout;
    sides->setSpacing(space::small);
    for (ConflictText* side : {m_mine, m_theirs, m_base})
        sides->addWidget(side, 1);
    m_legend = new QLabel;
    m_legend->setObjectName(u"conflictLegend"_s);
    m_legend->setWordWrap(true);
    setLook(m_legend, "small");
    column->addWidget(m_among);
    column->addWidget(m_subject);
    m_mark = new ConfidentialMark;
    m_mark->setObjectName(u"conflictConfidential"_s);
    auto* what = new QHBoxLayout;
    what->addWidget(m_part);
    what->addWidget(m_mark);
    what->addStretch();
    column->addLayout(what);
    column->addLayout(sides, 1);
    column->addWidget(m_legend);
    m_detail->addWidget(page);
    m_nothing = new QLabel;
    m_nothing->setObjectName(u"conflictNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setLook(m_nothing, "muted");
    m_detail->addWidget(m_nothing);
    connect(m_mine, &ConflictText::chosen, this, [this] { take(MergeSide::Mine); });
    connect(m_theirs, &ConflictText::chosen, this, [this] { take(MergeSide::Theirs); });
    return m_detail;
}

void ConflictReview::buildRule(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    auto* words = new QLabel(tr("Settle the rest:"));
    m_rule = new SegmentedSwitch;
    m_rule->setObjectName(u"conflictRule"_s);
    m_rule->setAccessibleName(tr("How the rest is settled"));
    m_rule->addChoice(u"conflictRuleNone"_s, tr("Leave open"),
                      tr("Stays as it is here, and comes up again when the pack is merged again"));
    m_rule->addChoice(u"conflictRuleMine"_s, tr("Mine"), tr("Stays as it is here, for good"));
    m_rule->addChoice(u"conflictRuleTheirs"_s, tr("Theirs"), tr("Becomes what it is in the pack"));
    m_rule->addChoice(u"conflictRuleNewest"_s, tr("The newest"),
                      tr("What was written last; what one deleted and the other changed stays"));
    m_rule->setCurrent(0);
    row->addWidget(words);
    row->addWidget(m_rule);
    auto* keys = new QLabel(tr("J next, K previous, 1 mine, 2 theirs, Ctrl+Z takes back"));
    keys->setObjectName(u"conflictKeys"_s);
    keys->setWordWrap(true);
    keys->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setLook(keys, "small");
    row->addWidget(keys, 1);
    layout->addLayout(row);
    connect(m_rule, &SegmentedSwitch::chosen, this,
            [this](int index) { m_model->setRule(MergeRule(index)); });
}

void ConflictReview::addKeys()
{
    setKeyHints(this, tr("Conflicts of a merge"),
                {{tr("J, K, Down, Up"), tr("To the next conflict, and back")},
                 {tr("1, Left"), tr("Keep mine")},
                 {tr("2, Right"), tr("Take theirs")},
                 {tr("0, Backspace"), tr("Open again")},
                 {tr("Ctrl+Z"), tr("Takes the last choice back")}});
    const auto add = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_J, [this] { goTo(row() + 1); });
    add(Qt::Key_K, [this] { goTo(row() - 1); });
    add(Qt::Key_1, [this] { take(MergeSide::Mine); });
    add(Qt::Key_2, [this] { take(MergeSide::Theirs); });
    add(Qt::Key_0, [this] { take({}); });
    add(Qt::Key_Backspace, [this] { take({}); });
    add(QKeySequence::Undo, [this] { undo(); });
}

/// As the two stand beside each other: where the window runs from right to left, mine is on the right.
void ConflictReview::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = isRightToLeft();
    if (event->key() == Qt::Key_Left)
        take(mirrored ? MergeSide::Theirs : MergeSide::Mine);
    else if (event->key() == Qt::Key_Right)
        take(mirrored ? MergeSide::Mine : MergeSide::Theirs);
    else
        QWidget::keyPressEvent(event);
}

void ConflictReview::setConflicts(std::vector<MergeConflict> conflicts)
{
    m_textsOf.reset();
    m_model->setConflicts(std::move(conflicts));
    if (row() < 0)
        goTo(0);
    showProgress();
    showConflict();
}

void ConflictReview::focusWork()
{
    m_list->setFocus();
}

int ConflictReview::row() const
{
    return m_list->currentIndex().row();
}

void ConflictReview::goTo(int row)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, last)));
}

/// And on to the next, which is in the same row where the settled ones are not shown.
void ConflictReview::take(std::optional<MergeSide> side)
{
    const int now = row();
    if (now < 0 || now >= m_model->rowCount())
        return;
    const int before = m_model->rowCount();
    m_model->choose(now, side);
    goTo(m_model->rowCount() < before || !side ? now : now + 1);
    showConflict();
}

void ConflictReview::undo()
{
    goTo(m_model->undo());
}

void ConflictReview::showFilter()
{
    ConflictModel::Shown shown;
    if (m_kind->currentIndex() > 0)
        shown.kind = MergeConflict::Kind(m_kind->currentData().toInt());
    shown.onlyOpen = m_onlyOpen->isChecked();
    m_model->setShown(shown);
}

void ConflictReview::showProgress()
{
    const QLocale locale;
    m_progress->setText(
        tr("%1 of %2 settled").arg(locale.toString(m_model->settled()), locale.toString(m_model->total())));
    m_bar->setRange(0, std::max(1, m_model->total()));
    m_bar->setValue(m_model->settled());
    m_undo->setEnabled(m_model->canUndo());
    m_rule->setCurrent(int(m_model->rule()));
}

void ConflictReview::showConflict()
{
    const int now = row();
    const bool any = now >= 0 && now < m_model->rowCount();
    m_allMine->setEnabled(m_model->rowCount() > 0);
    m_allTheirs->setEnabled(m_model->rowCount() > 0);
    m_detail->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        m_nothing->setText(m_model->total() == 0 ? tr("No conflicts: nothing was changed on both sides.")
                               : m_onlyOpen->isChecked() ? tr("None of these is open any more.")
                                                         : tr("There is none of this kind."));
        return;
    }
    const MergeConflict& conflict = m_model->conflict(now);
    m_among->setText(conflict.among); // a name alone may be anything's; a title is a study's
    m_among->setVisible(!conflict.among.isEmpty() && conflict.place.table != "study");
    m_subject->setText(conflict.subject.isEmpty() ? tr("Without a title") : conflict.subject.left(500));
    m_part->setText(conflict.kind == MergeConflict::Kind::Field ? conflict.part
                                                                : conflictKindText(conflict.kind));
    m_mark->setMarked(conflict.confidential);
    const auto side = m_model->side(now);
    m_mine->setChosen(side == MergeSide::Mine);
    m_theirs->setChosen(side == MergeSide::Theirs);
    if (m_textsOf != conflict.place)
        showTexts(conflict);
    m_textsOf = conflict.place;
}

void ConflictReview::showTexts(const MergeConflict& conflict)
{
    m_mine->setSince(PackWords::time(conflict.mineAt));
    m_theirs->setSince(PackWords::time(conflict.theirsAt));
    m_legend->clear();
    if (conflict.kind != MergeConflict::Kind::Field) {
        m_mine->setText(conflict.mine);
        m_theirs->setText(conflict.theirs);
        m_base->setHint(tr("It was there, on both sides."));
        m_legend->setText(
            conflict.kind == MergeConflict::Kind::DeletedHere
                ? tr("Mine: it stays deleted. Theirs: it comes back, as it was changed there.")
                : tr("Mine: it stays, as it was changed here. Theirs: it is deleted here, too."));
    } else if (conflict.base) {
        m_mine->setPieces(textDifference(*conflict.base, conflict.mine));
        m_theirs->setPieces(textDifference(*conflict.base, conflict.theirs));
        m_base->setText(*conflict.base);
        m_legend->setText(tr("Underlined: new since then. Struck through: gone since then."));
    } else {
        auto pieces = textDifference(conflict.theirs, conflict.mine);
        m_mine->setPieces(without(pieces, TextPiece::Kind::Removed));
        pieces = textDifference(conflict.mine, conflict.theirs);
        m_theirs->setPieces(without(std::move(pieces), TextPiece::Kind::Removed));
        m_base->setHint(tr("What it was before both is no longer known."));
        m_legend->setText(tr("Underlined: only on this side."));
    }
}

} // namespace lacuna
