// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/roundresultspage.h"

#include "model/analysis/roundlabels.h"
#include "model/items/roundrankingmodel.h"
#include "views/common/emptystate.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/priorities/agreementplot.h"
#include "views/priorities/rankingview.h"
#include "views/priorities/weightpanel.h"
#include "views/studies/growingtextedit.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int sideWidth = 400;

QLabel* makeLine(const QString& name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        setLook(label, look);
    return label;
}

/// Data of "moved since": a stage of the same round, or another round.
constexpr int stageRole = Qt::UserRole;
constexpr int roundRole = Qt::UserRole + 1;

} // namespace

RoundResultsPage::RoundResultsPage(Workspace* workspace, QWidget* parent)
    : PrioritiesPage(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_model(new RoundRankingModel(this))
{
    setObjectName(u"roundResultsPage"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    m_empty = new EmptyState(
        u"priorities"_s, tr("No ballots yet"),
        tr("When there are ballots, this page ranks the options, says how sure the ranking is and who agrees "
           "with it."),
        m_stack);
    m_empty->setObjectName(u"resultsEmpty"_s);
    connect(m_empty->addButton(u"resultsToBallots"_s, tr("Enter ballots"), true), &QAbstractButton::clicked,
            this, &RoundResultsPage::ballotsWanted);
    m_stack->addWidget(m_empty);
    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins({});
    across->setSpacing(space::medium);
    across->addWidget(buildRanking(), 1);
    across->addWidget(buildSide());
    m_stack->addWidget(page);
    connectParts();
}

QWidget* RoundResultsPage::buildRanking()
{
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, space::medium, 1, space::small);
    column->setSpacing(space::small);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large - 1, 0, space::large - 1, 0);
    head->setSpacing(space::tiny);
    m_summary = makeLine(u"resultSummary"_s, "section");
    m_asked = makeLine(u"resultAsked"_s, "error");
    m_notes = makeLine(u"resultNotes"_s, "small");
    for (QLabel* line : {m_summary, m_asked, m_notes})
        head->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_stage = new QComboBox;
    m_stage->setObjectName(u"resultStage"_s);
    m_stage->setAccessibleName(tr("Stage of Delphi that is shown"));
    m_sinceLabel = new QLabel(tr("&Moved since"));
    m_since = new QComboBox;
    m_since->setObjectName(u"resultSince"_s);
    m_since->setAccessibleName(tr("Show what moved since"));
    m_since->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sinceLabel->setBuddy(m_since);
    row->addWidget(m_stage);
    row->addWidget(m_sinceLabel);
    row->addWidget(m_since);
    row->addStretch(1);
    head->addLayout(row);
    column->addLayout(head);
    m_ranking = new RankingView(m_model);
    column->addWidget(m_ranking, 1);
    return card;
}

QWidget* RoundResultsPage::buildSide()
{
    auto* scroller = new QScrollArea;
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setFixedWidth(sideWidth);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroller->setFocusPolicy(Qt::NoFocus);
    auto* card = new QFrame;
    setLook(card, "card");
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    auto* heading = new QLabel(tr("Score and agreement"));
    setLook(heading, "section");
    column->addWidget(heading);
    m_plot = new AgreementPlot;
    column->addWidget(m_plot);
    m_noPlot = makeLine(u"resultNoPlot"_s, "muted");
    column->addWidget(m_noPlot);
    m_weights = new WeightPanel;
    column->addWidget(m_weights);
    m_sensitivity = makeLine(u"resultSensitivity"_s, "small");
    column->addWidget(m_sensitivity);
    auto* decided = new QLabel(tr("What was &decided"));
    setLook(decided, "section");
    column->addWidget(decided);
    m_decision = new GrowingTextEdit(2, 8);
    m_decision->setObjectName(u"roundDecision"_s);
    m_decision->setAccessibleName(tr("What was decided"));
    m_decision->setPlaceholderText(tr("Printed with the research agenda"));
    decided->setBuddy(m_decision);
    column->addWidget(m_decision);
    column->addStretch(1);
    scroller->setWidget(card);
    return scroller;
}

void RoundResultsPage::connectParts()
{
    connect(m_weights, &WeightPanel::weightsChanged, this, &RoundResultsPage::showResult);
    connect(m_weights, &WeightPanel::groupsChanged, this, &RoundResultsPage::work);
    connect(m_weights, &WeightPanel::keepWanted, this, [this] {
        Round round = m_round;
        const std::vector<double> weights = m_weights->weights();
        for (size_t i = 0; i < round.criteria.size() && i < weights.size(); ++i)
            round.criteria[i].weight = weights[i];
        m_workspace->apply(SaveRound{round});
    });
    connect(m_stage, &QComboBox::activated, this, &RoundResultsPage::work);
    connect(m_decision, &GrowingTextEdit::editingFinished, this, &RoundResultsPage::commit);
    connect(m_since, &QComboBox::activated, this, &RoundResultsPage::showResult);
    connect(m_ranking, &RankingView::optionChosen, m_plot, &AgreementPlot::setCurrent);
    connect(m_plot, &AgreementPlot::optionChosen, m_ranking, &RankingView::setCurrentOption);
}

void RoundResultsPage::setRound(const Round& round, bool readOnly)
{
    const bool same = round.id == m_round.id;
    if (!same)
        commit();
    // A decision that is being typed stays.
    if (!same || m_decision->toPlainText() == m_round.decision) {
        if (m_decision->toPlainText() != round.decision)
            m_decision->setPlainText(round.decision);
    }
    if (!round.ballots.empty()
        && (m_round.ballots.empty() || round.ballots.back().stage != m_round.ballots.back().stage))
        m_stage->setCurrentIndex(-1); // another stage has begun, or ended: the last one is shown
    m_round = round;
    m_readOnly = readOnly;
    m_decision->setReadOnly(readOnly);
    m_stack->setCurrentIndex(round.ballots.empty() ? 0 : 1);
    if (round.ballots.empty()) {
        m_worked = {};
        Q_EMIT resultFound({});
    } else {
        work();
    }
}

void RoundResultsPage::commit()
{
    if (m_readOnly || m_round.id == 0 || m_decision->toPlainText() == m_round.decision)
        return;
    m_round.decision = m_decision->toPlainText();
    m_workspace->apply(SaveRound{m_round});
}

RoundCount RoundResultsPage::asked() const
{
    RoundCount count;
    count.stage = std::max(0, m_stage->currentData().toInt());
    count.without = m_weights->without();
    return count;
}

void RoundResultsPage::work()
{
    const Round round = m_round;
    RoundCount count = asked();
    if (m_worked.round.id != round.id)
        count = {};
    QPointer<RoundResultsPage> self(this);
    m_workspace->compute<Result<Worked>>(
        u"round"_s,
        [round, count](Progress& progress) -> Result<Worked> {
            RoundCount everybody;
            everybody.stage = count.stage;
            auto whole = roundResult(round, everybody, progress);
            if (!whole)
                return std::unexpected(whole.error());
            Worked worked;
            worked.round = round;
            worked.whole = *std::move(whole);
            worked.shown = worked.whole;
            if (!count.without.empty()) {
                auto shown = roundResult(round, count, progress);
                if (!shown)
                    return std::unexpected(shown.error());
                worked.shown = *std::move(shown);
            }
            worked.sensitivity = sensitivityOf(round, everybody);
            return worked;
        },
        [self](Result<Worked> worked) {
            if (self && worked && worked->round.id == self->m_round.id)
                self->take(*std::move(worked));
        });
}

void RoundResultsPage::take(Worked worked)
{
    m_worked = std::move(worked);
    m_weights->setRound(m_round, m_worked.whole, m_readOnly);
    {
        const QSignalBlocker blocker(m_stage);
        m_stage->clear();
        for (int stage = 1; stage <= m_worked.whole.stages; ++stage)
            m_stage->addItem(tr("Stage %1").arg(QLocale().toString(stage)), stage);
        m_stage->setCurrentIndex(m_worked.whole.stage - 1);
        m_stage->setVisible(m_worked.whole.stages > 1);
    }
    fillSince();
    showResult();
    showSensitivity();
    Q_EMIT resultFound(m_worked.whole);
}

/// Stages before the one shown, then other rounds that have ballots.
void RoundResultsPage::fillSince()
{
    const QVariant stage = m_since->currentData(stageRole);
    const QVariant other = m_since->currentData(roundRole);
    m_since->clear();
    const auto add = [this](const QString& text, int toStage, Id toRound) {
        m_since->addItem(text);
        m_since->setItemData(m_since->count() - 1, toStage, stageRole);
        m_since->setItemData(m_since->count() - 1, QVariant::fromValue(toRound), roundRole);
    };
    add(tr("nothing"), 0, 0);
    for (int before = m_worked.whole.stage - 1; before >= 1; --before)
        add(tr("stage %1").arg(QLocale().toString(before)), before, 0);
    for (const Round& round : m_workspace->snapshot()->rounds) {
        if (round.id != m_round.id && !round.ballots.empty())
            add(tr("“%1”").arg(round.name), 0, round.id);
    }
    for (int i = 0; i < m_since->count(); ++i) {
        if (m_since->itemData(i, stageRole) == stage && m_since->itemData(i, roundRole) == other)
            m_since->setCurrentIndex(i);
    }
    m_since->setVisible(m_since->count() > 1);
    m_sinceLabel->setVisible(m_since->count() > 1);
}

std::vector<Movement> RoundResultsPage::movedSince() const
{
    const int stage = m_since->currentData(stageRole).toInt();
    const Id other = m_since->currentData(roundRole).value<Id>();
    if (stage > 0) {
        RoundCount count;
        count.stage = stage;
        return movements(roundScores(m_round, count), m_round, m_worked.shown, m_round);
    }
    const std::vector<Round>& rounds = m_workspace->snapshot()->rounds;
    const auto round = std::ranges::find(rounds, other, &Round::id);
    return other == 0 || round == rounds.end()
        ? std::vector<Movement>()
        : movements(roundScores(*round), *round, m_worked.shown, m_round);
}

/// As quick as a slider: intervals belong to the round's own weights and are shown with them only.
void RoundResultsPage::showResult()
{
    if (m_worked.round.id == 0)
        return;
    RoundResult shown = m_worked.shown;
    const std::vector<double> weights = m_weights->weights();
    if (m_round.method == RoundMethod::Chnri && weights.size() == shown.weights.size()
        && weights != shown.weights)
        shown = reweighted(std::move(shown), weights);
    const Id current = m_ranking->currentOption();
    m_model->setResult(m_worked.round, shown, movedSince());
    m_ranking->arrange();
    m_ranking->setCurrentOption(current);
    m_summary->setText(resultSummary(m_worked.round, shown));
    m_asked->setText(tr("This is a what if: not the weights, or not all the groups, of the round."));
    m_asked->setVisible(m_weights->isChanged());
    m_notes->setText(shown.notes.join(u' '));
    m_notes->setVisible(!shown.notes.isEmpty());
    const bool plotted = std::ranges::any_of(
        shown.options, [](const OptionScore& score) { return score.score && score.agreement; });
    m_plot->setVisible(plotted);
    m_noPlot->setVisible(!plotted);
    if (plotted) {
        m_plot->setResult(m_worked.round, shown);
        return;
    }
    const QString why = noConcordanceText(shown.concordance.why);
    m_noPlot->setText(shown.concordance.w ? tr("With this method single options have no agreement; Kendall’s "
                                               "W says how far all rank alike.")
                                          : tr("There is no measure of agreement: %1.").arg(why));
}

void RoundResultsPage::showSensitivity()
{
    // Only what would change something is worth a line.
    QStringList lines;
    int same = 0;
    for (const SensitivityCase& one : m_worked.sensitivity.cases) {
        if (one.largestMove == 0) {
            ++same;
            continue;
        }
        lines << tr("%1: %2; largest move %3.")
                     .arg(sensitivityCaseText(one, m_worked.round),
                          one.newInTop == 0 ? tr("the same at the top")
                                            : tr("%Ln others at the top", nullptr, one.newInTop),
                          rankText(one.largestMove));
    }
    if (same > 0 && lines.isEmpty())
        lines << tr("The order stays the same without any one criterion or group, and with any criterion "
                    "counting twice.");
    else if (same > 0)
        lines << tr("%Ln other changes of one criterion or group leave the order as it is.", nullptr, same);
    m_sensitivity->setText(lines.join(u'\n'));
    m_sensitivity->setVisible(!lines.isEmpty());
}

} // namespace lacuna
