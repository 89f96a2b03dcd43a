// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/votepanel.h"

#include "model/analysis/roundwords.h"
#include "views/common/theme.h"
#include "views/common/votehost.h"
#include "views/common/workspace.h"
#include "views/story/presentation.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostCodes = 1000;
constexpr int usualCodes = 30;
constexpr int firstOptions = 3; // as many as minutes name

QLabel* label(const QString& name, const char* look)
{
    auto* made = new QLabel;
    made->setTextFormat(Qt::PlainText); // names of rounds and networks are as they are
    made->setObjectName(name);
    made->setWordWrap(true);
    made->setTextFormat(Qt::PlainText);
    setLook(made, look);
    return made;
}

} // namespace

VotePanel::VotePanel(Workspace* workspace, Presentation* presentation, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_presentation(presentation)
{
    setObjectName(u"votePanel"_s);
    setLook(this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::small, space::medium, space::medium);
    auto* title = new QLabel(tr("Vote"));
    setLook(title, "section");
    column->addWidget(title);
    m_pages = new QStackedWidget;
    m_pages->addWidget(buildClosed());
    m_pages->addWidget(buildOpen());
    column->addWidget(m_pages);
    m_paper = new QPushButton(tr("Ballots on paper…"));
    m_paper->setObjectName(u"votePaper"_s);
    column->addWidget(m_paper, 0, Qt::AlignLeft);
    connect(m_paper, &QPushButton::clicked, this, &VotePanel::paperWanted);
    if (VoteHost* host = workspace->votes())
        connect(host, &VoteHost::changed, this, &VotePanel::refresh);
    connect(presentation, &Presentation::changed, this, &VotePanel::refresh);
    fillNetworks();
    refresh();
}

QWidget* VotePanel::buildClosed()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_ready = label(u"voteReady"_s, "small");
    column->addWidget(m_ready);
    m_networks = new QComboBox;
    m_networks->setObjectName(u"voteNetwork"_s);
    m_networks->setAccessibleName(tr("Network that phones vote over"));
    column->addWidget(m_networks);
    auto* row = new QHBoxLayout;
    m_withCodes = new QCheckBox(tr("Only with codes that I hand out"));
    m_withCodes->setObjectName(u"voteWithCodes"_s);
    m_withCodes->setToolTip(tr("Otherwise each phone has one ballot, and who wants to can pretend to be "
                               "several. For a vote that is contested, hand out codes."));
    m_codes = new QSpinBox;
    m_codes->setObjectName(u"voteCodes"_s);
    m_codes->setAccessibleName(tr("How many codes"));
    m_codes->setRange(1, mostCodes);
    m_codes->setValue(usualCodes);
    m_codes->setEnabled(false);
    row->addWidget(m_withCodes, 1);
    row->addWidget(m_codes);
    column->addLayout(row);
    m_open = new QPushButton;
    m_open->setObjectName(u"voteOpen"_s);
    setLook(m_open, "primary");
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_withCodes, &QCheckBox::toggled, m_codes, &QWidget::setEnabled);
    connect(m_networks, &QComboBox::currentIndexChanged, this, &VotePanel::refresh);
    connect(m_open, &QPushButton::clicked, this, &VotePanel::openVote);
    return page;
}

QWidget* VotePanel::buildOpen()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_address = label(u"voteAddress"_s, "strong");
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_counts = label(u"voteCounts"_s, "figure");
    m_problem = label(u"voteProblem"_s, "error");
    column->addWidget(m_address);
    column->addWidget(m_counts);
    column->addWidget(m_problem);
    auto* row = new QHBoxLayout;
    m_show = new QPushButton;
    m_show->setObjectName(u"voteShow"_s);
    m_copy = new QPushButton(tr("Copy codes"));
    m_copy->setObjectName(u"voteCopyCodes"_s);
    m_close = new QPushButton(tr("Close the vote"));
    m_close->setObjectName(u"voteClose"_s);
    setLook(m_close, "primary");
    row->addWidget(m_close);
    row->addWidget(m_show);
    row->addWidget(m_copy);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_show, &QPushButton::clicked, m_presentation, &Presentation::toggleResult);
    connect(m_copy, &QPushButton::clicked, this, &VotePanel::copyCodes);
    connect(m_close, &QPushButton::clicked, this, &VotePanel::closeVote);
    return page;
}

void VotePanel::fillNetworks()
{
    const VoteHost* host = m_workspace->votes();
    if (!host)
        return;
    for (const VoteNetwork& network : host->networks())
        m_networks->addItem(network.loopback
                                ? tr("This computer only (%1), to try it out").arg(network.address)
                                : tr("%1 (%2)").arg(network.name, network.address),
                            QVariant(QStringList{network.name, network.address}));
}

bool VotePanel::isVoteOpen() const
{
    const VoteHost* host = m_workspace->votes();
    return host && host->state().open;
}

void VotePanel::refresh()
{
    const auto shown = m_presentation->content();
    const bool isVote = shown && shown->step.kind == StepKind::Vote;
    const VoteHost* host = m_workspace->votes();
    setVisible(isVote || isVoteOpen());
    if (!host || !isVisible())
        return;
    const VoteState& vote = host->state();
    m_pages->setCurrentIndex(vote.open ? 1 : 0);
    const QStringList network = m_networks->currentData().toStringList();
    m_open->setText(network.isEmpty() ? tr("Open the vote")
                                      : tr("Open the vote on %1").arg(network.value(0)));
    QString why;
    if (m_workspace->isReadOnly())
        why = tr("The catalogue can only be read: it cannot keep ballots.");
    else if (isVote && shown->round.closed)
        why = tr("The round is closed. Open it again in Priorities to vote on it.");
    else if (isVote && shown->round.options.empty())
        why = tr("The round has no options to vote on.");
    else if (m_networks->count() == 0)
        why = tr("This computer is on no network that phones could be on.");
    m_open->setEnabled(isVote && why.isEmpty());
    const int before = isVote ? m_presentation->ballotsBefore() : 0;
    if (why.isEmpty() && before > 0)
        why = tr("The round has %Ln ballots already; what is voted now is added to them.", nullptr, before);
    m_ready->setText(why.isEmpty()
                         ? tr("Phones on the same network can vote from then on, until you close the vote.")
                         : why);
    m_paper->setEnabled(isVote && !shown->round.options.empty() && !m_workspace->isReadOnly());
    m_address->setText(tr("%1 · code %2").arg(vote.address, vote.code));
    m_counts->setText(tr("%1 joined · %2 voted").arg(vote.joined).arg(vote.ballots.size()));
    m_problem->setText(vote.problem);
    m_problem->setVisible(!vote.problem.isEmpty());
    m_copy->setVisible(!vote.codes.isEmpty());
    m_show->setText(m_presentation->state().showResult ? tr("Hide the result") : tr("Show the result"));
    m_show->setEnabled(isVote);
}

void VotePanel::openVote()
{
    VoteOrder order;
    order.round = m_presentation->content()->round.id;
    order.address = m_networks->currentData().toStringList().value(1);
    order.withCodes = m_withCodes->isChecked();
    order.codes = order.withCodes ? m_codes->value() : 0;
    order.language = QLocale().name().section(u'_', 0, 0);
    m_open->setEnabled(false);
    m_workspace->votes()->open(order, [self = QPointer(this)](const Result<>& opened) {
        if (!self)
            return;
        if (opened)
            self->m_presentation->voteOpened();
        else
            Q_EMIT self->failed(opened.error().message);
        self->refresh();
    });
}

void VotePanel::closeVote()
{
    m_close->setEnabled(false);
    m_workspace->votes()->close(
        [self = QPointer(this), result = resultText(firstOptions)](const Result<int>& closed) {
            if (!self)
                return;
            self->m_close->setEnabled(true);
            if (closed) {
                const QString votes = tr("%Ln ballots", nullptr, *closed);
                self->m_presentation->voteClosed(
                    result.isEmpty() || *closed == 0 ? votes : QString(votes + u". "_s + result));
            } else {
                Q_EMIT self->failed(closed.error().message);
            }
            self->refresh();
        });
}

void VotePanel::copyCodes()
{
    QGuiApplication::clipboard()->setText(m_workspace->votes()->state().codes.join(u'\n'));
}

/// "1. Fishing in Cambodia (41 dots); 2. …"
QString VotePanel::resultText(int first) const
{
    const auto shown = m_presentation->content();
    const std::optional<RoundResult>& result = m_presentation->state().liveResult;
    if (!shown || !result)
        return {};
    QStringList parts;
    for (const int option : result->order) {
        if (parts.size() == first)
            break;
        const auto at =
            std::ranges::find(shown->round.options, result->options[size_t(option)].option, &RoundOption::id);
        if (at == shown->round.options.end())
            continue;
        parts << tr("%1. %2 (%3)")
                     .arg(parts.size() + 1)
                     .arg(at->title, roundScoreText(result->method, result->options[size_t(option)].score));
    }
    return parts.join(u"; "_s);
}

} // namespace lacuna
