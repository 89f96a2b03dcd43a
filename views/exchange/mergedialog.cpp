// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialog is made of; what it does is in mergedialogwork.cpp.
#include "views/exchange/mergedialog.h"

#include "views/common/dialogparts.h"
#include "views/common/progresspage.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/exchange/conflictreview.h"
#include "views/exchange/termmatchpanel.h"
#include "views/gaps/segmentedswitch.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr QSize firstSize(1120, 660);
constexpr int planDelay = 350; ///< ms
constexpr int fieldWidth = 360;

} // namespace

MergeDialog::MergeDialog(Workspace* workspace, PackKeeper* keeper, const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_keeper(keeper)
    , m_file(file)
{
    setObjectName(u"mergeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    const QString name = QFileInfo(file).fileName();
    setWindowTitle(canMerge() ? tr("Merge %1 into %2").arg(name, QFileInfo(workspace->fileName()).fileName())
                              : tr("Open %1").arg(name));
    resize(firstSize);
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(planDelay);
    connect(&m_planSoon, &QTimer::timeout, this, &MergeDialog::plan);
    m_pages = new QStackedWidget;
    m_progress = new ProgressPage(u"packProgress"_s, [keeper] { return keeper->packProgress(); });
    connect(m_progress, &ProgressPage::cancelled, this, [keeper] { keeper->cancelPackJob(); });
    m_pages->addWidget(m_progress);
    m_pages->addWidget(buildAsking());
    m_pages->addWidget(buildFailed());
    m_pages->addWidget(buildWork());
    m_pages->addWidget(buildMerged());
    auto* all = new QVBoxLayout(this);
    all->setSpacing(space::medium);
    all->addWidget(m_pages, 1);
    m_foot = new QStackedWidget;
    m_foot->addWidget(buildFoot());
    m_foot->addWidget(buildLeaving());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    all->addWidget(m_foot);
    if (keeper->needsPassphrase(file))
        showPage(Asking);
    else
        open({});
}

QWidget* MergeDialog::buildAsking()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    auto* heading = dialogparts::text(u"mergeAskedOf"_s, "title");
    heading->setTextFormat(Qt::PlainText);
    heading->setText(tr("“%1” is behind a passphrase").arg(QFileInfo(m_file).fileName()));
    heading->setAlignment(Qt::AlignHCenter);
    m_asked = dialogparts::text(u"mergeAsked"_s, "muted");
    m_asked->setText(tr("Whoever made it chose one and can tell you."));
    m_asked->setAlignment(Qt::AlignHCenter);
    m_passphrase = new QLineEdit;
    m_passphrase->setObjectName(u"mergePassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setFixedWidth(fieldWidth);
    auto* go = dialogparts::button(u"mergeUnlock"_s, tr("Open"), "primary");
    column->addStretch();
    column->addWidget(heading);
    column->addWidget(m_asked);
    column->addWidget(m_passphrase, 0, Qt::AlignHCenter);
    column->addWidget(dialogparts::showPassphrase(u"mergeShowPassphrase"_s, {m_passphrase}), 0,
                      Qt::AlignHCenter);
    column->addWidget(go, 0, Qt::AlignHCenter);
    column->addStretch();
    const auto unlock = [this] {
        if (!m_passphrase->text().isEmpty())
            open(m_passphrase->text());
    };
    connect(go, &QPushButton::clicked, this, unlock);
    connect(m_passphrase, &QLineEdit::returnPressed, this, unlock);
    return page;
}

QWidget* MergeDialog::buildFailed()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(space::medium);
    auto* heading = new QLabel(tr("This pack cannot be merged"));
    setLook(heading, "title");
    m_failure = dialogparts::text(u"mergeFailure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setAlignment(Qt::AlignHCenter);
    m_unchanged = dialogparts::text(u"mergeUnchanged"_s, "muted");
    m_unchanged->setText(tr("The catalogue is as it was."));
    m_unchanged->setAlignment(Qt::AlignHCenter);
    column->addStretch();
    column->addWidget(heading, 0, Qt::AlignHCenter);
    column->addWidget(m_failure);
    column->addWidget(m_unchanged);
    column->addStretch();
    return page;
}

QWidget* MergeDialog::buildWork()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    m_switch = new SegmentedSwitch;
    m_switch->setObjectName(u"mergeSteps"_s);
    m_switch->setAccessibleName(tr("Steps of the merge"));
    m_switch->addChoice(u"mergeStep0"_s, tr("1 The pack"), tr("What is in it"));
    m_switch->addChoice(u"mergeStep1"_s, tr("2 Codebook"), tr("What its terms are taken for"));
    m_switch->addChoice(u"mergeStep2"_s, tr("3 Conflicts"), tr("What was changed here and there"));
    m_switch->addChoice(u"mergeStep3"_s, tr("4 Summary"), tr("What merging would change"));
    m_switch->setCurrent(ThePack);
    m_terms = new TermMatchPanel;
    m_conflicts = new ConflictReview;
    m_steps = new QStackedWidget;
    m_steps->addWidget(buildPack());
    m_steps->addWidget(m_terms);
    m_steps->addWidget(m_conflicts);
    m_steps->addWidget(buildSummary());
    auto* row = new QHBoxLayout;
    row->addWidget(m_switch);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_steps, 1);
    connect(m_switch, &SegmentedSwitch::chosen, this, &MergeDialog::goTo);
    connect(m_terms, &TermMatchPanel::chosenChanged, this, &MergeDialog::planSoon);
    connect(m_conflicts, &ConflictReview::choicesChanged, this, &MergeDialog::planSoon);
    return page;
}

QWidget* MergeDialog::buildPack()
{
    auto* column = new QVBoxLayout;
    auto* card = dialogparts::card(column);
    m_title = dialogparts::text(u"mergeTitle"_s, "heading");
    m_title->setTextFormat(Qt::PlainText);
    m_about = dialogparts::text(u"mergeAbout"_s, "muted");
    m_about->setTextFormat(Qt::PlainText);
    m_files = dialogparts::text(u"mergeFiles"_s);
    m_warning = dialogparts::text(u"mergeWarning"_s, "note");
    m_warning->setMargin(space::small);
    m_contents = dialogparts::text(u"mergeContents"_s);
    m_own = dialogparts::button(u"mergeOwnCatalogue"_s, tr("Make a catalogue of its own of it…"), "link");
    auto* inside = new QWidget;
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins({});
    texts->setSpacing(space::small);
    texts->addWidget(m_warning);
    texts->addWidget(m_contents);
    texts->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_files);
    column->addWidget(dialogparts::scrolled(inside), 1);
    column->addWidget(m_own, 0, Qt::AlignLeft);
    connect(m_own, &QPushButton::clicked, this, &MergeDialog::makeCatalogue);
    return card;
}

QWidget* MergeDialog::buildSummary()
{
    auto* column = new QVBoxLayout;
    auto* card = dialogparts::card(column);
    auto* heading = new QLabel(tr("What merging would change"));
    setLook(heading, "heading");
    m_summaryText = dialogparts::text(u"mergeSummary"_s);
    auto* inside = new QWidget;
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins({});
    texts->addWidget(m_summaryText);
    texts->addStretch(1);
    column->addWidget(heading);
    column->addWidget(dialogparts::scrolled(inside), 1);
    return card;
}

QWidget* MergeDialog::buildMerged()
{
    auto* column = new QVBoxLayout;
    auto* card = dialogparts::card(column);
    auto* heading = new QLabel(tr("Merged"));
    setLook(heading, "heading");
    m_done = dialogparts::text(u"mergeDone"_s);
    auto* inside = new QWidget;
    auto* texts = new QVBoxLayout(inside);
    texts->setContentsMargins({});
    auto* row = new QHBoxLayout;
    m_duplicates = dialogparts::text(u"mergeDuplicates"_s);
    m_duplicates->setWordWrap(false); // beside its button
    m_review = dialogparts::button(u"mergeReview"_s, tr("Look at them"));
    row->addWidget(m_duplicates);
    row->addWidget(m_review);
    row->addStretch(1);
    texts->addWidget(m_done);
    texts->addLayout(row);
    texts->addStretch(1);
    column->addWidget(heading);
    column->addWidget(dialogparts::scrolled(inside), 1);
    connect(m_review, &QPushButton::clicked, this, [this] {
        Q_EMIT duplicatesRequested();
        close();
    });
    return card;
}

QWidget* MergeDialog::buildFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_status = dialogparts::text(u"mergeStatus"_s, "muted");
    m_status->setTextFormat(Qt::PlainText);
    m_cancel = dialogparts::button(u"mergeCancel"_s, tr("Cancel"));
    m_back = dialogparts::button(u"mergeBack"_s, tr("Back"));
    m_next = dialogparts::button(u"mergeNext"_s, tr("Next"), "primary");
    m_merge = dialogparts::button(u"mergeMerge"_s, tr("Merge"), "primary");
    constexpr int asFarAsItCan = 1000;
    row->addWidget(m_status, asFarAsItCan);
    row->addStretch(1); // where it is hidden
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(m_merge);
    connect(m_cancel, &QPushButton::clicked, this, &MergeDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() + 1); });
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return foot;
}

/// Asked where the buttons stand: leaving would lose what was chosen.
QWidget* MergeDialog::buildLeaving()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_leaving = dialogparts::text(u"mergeLeaving"_s, "strong");
    m_keepOn = dialogparts::button(u"mergeKeepOn"_s, tr("Keep on"), "primary");
    m_keepOn->setAutoDefault(true); // Enter is for the harmless one
    auto* discard = dialogparts::button(u"mergeDiscard"_s, tr("Discard"));
    row->addWidget(m_leaving, 1);
    row->addWidget(discard);
    row->addWidget(m_keepOn);
    connect(m_keepOn, &QPushButton::clicked, this, [this] { askToLeave(false); });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    return foot;
}

} // namespace lacuna
