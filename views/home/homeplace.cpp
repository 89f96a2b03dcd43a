// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homeplace.h"

#include "model/analysis/figuretext.h"
#include "model/analysis/gapmapbuilder.h"
#include "views/common/flowlayout.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/home/homebars.h"
#include "views/home/homecard.h"
#include "views/home/minimatrix.h"
#include "views/home/yearchart.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int narrowBelow = 1560; ///< width under which the list of gaps stands below the small matrix
constexpr int stackedBelow = 900; ///< width under which the cards stand one below the other
constexpr int tallestCards = 560;
constexpr int tallestSteps = 210; ///< cards that only say what to do first
constexpr int pageMargin = 40; ///< left and right of the cards
constexpr int cardSpacing = 28;
constexpr int gapsWide = 4; ///< gaps listed beside the small matrix
constexpr int gapsNarrow = 3; ///< … and below it

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

HomePlace::HomePlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
{
    setObjectName(u"homePlace"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroller = new QScrollArea(this);
    scroller->setObjectName(u"homeScroller"_s);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    auto* page = new QWidget(scroller);
    setLook(page, "scrolled");
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(pageMargin, 28, pageMargin, 28);
    layout->setSpacing(space::small);
    buildHead(layout);
    buildResearch();
    buildPractice();
    buildGaps();
    buildPriorities();
    m_cards = new QGridLayout;
    m_cards->setSpacing(cardSpacing);
    for (int at = 0; at < forumQuestions; ++at) {
        m_card[size_t(at)]->setMaximumHeight(tallestCards);
        m_cards->addWidget(m_card[size_t(at)], at / 2, at % 2);
    }
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, 1);
    layout->addSpacing(space::medium);
    layout->addLayout(m_cards, 1000);
    layout->addStretch(1);
    scroller->setWidget(page);
    outer->addWidget(scroller);
    buildSteps();
    buildActions();
    connectFigures();
    connect(workspace, &Workspace::snapshotChanged, this, &HomePlace::refresh);
    connect(workspace, &Workspace::matchesChanged, this, &HomePlace::refresh);
    refresh();
}

QString HomePlace::name() const
{
    return u"home"_s;
}

QString HomePlace::title() const
{
    return tr("Home");
}

QString HomePlace::iconName() const
{
    return u"home"_s;
}

void HomePlace::refresh()
{
    if (!m_workspace->isOpen()) {
        m_answers.reset(); // another catalogue has other ones
        return;
    }
    showFrame();
    requestAnswers();
}

FourQuestionsInput HomePlace::input() const
{
    const auto snapshot = m_workspace->snapshot();
    FourQuestionsInput input;
    input.evidence = snapshot->evidence;
    input.practiceEvidence = snapshot->practices;
    input.practices = snapshot->practiceList;
    input.contributions = snapshot->contributions;
    if (const Round* round = roundShown(snapshot->rounds)) {
        input.round = *round;
        if (m_answers && m_round == input.round)
            input.result = m_answers->priorities.result;
    }
    input.rounds = int(snapshot->rounds.size());
    input.notApplicable = snapshot->notApplicable;
    input.burdens = snapshot->burdens;
    input.collections = snapshot->collections;
    input.collected = snapshot->collected;
    input.protocol = snapshot->protocol;
    input.provenance.catalogue = snapshot->protocol.title.isEmpty()
        ? QFileInfo(m_workspace->fileName()).completeBaseName()
        : snapshot->protocol.title;
    input.provenance.searchedOn = snapshot->protocol.searchedOn;
    input.provenance.note = snapshot->protocol.note;
    input.provenance.total = snapshot->evidence ? int(snapshot->evidence->size()) : 0;
    input.filter = m_workspace->filter();
    input.searchHits = m_workspace->matches()->searchHits;
    input.today = QDate::currentDate();
    return input;
}

void HomePlace::requestAnswers()
{
    // What is not read yet cannot be counted, and a search that is not answered yet finds nothing: both come back here.
    const auto snapshot = m_workspace->snapshot();
    if (!snapshot->counted || !snapshot->evidence || m_workspace->matches()->filter != m_workspace->filter())
        return;
    FourQuestionsInput asked = input();
    m_workspace->compute<Result<FourQuestions>>(
        u"home"_s, [asked](Progress& progress) { return fourQuestions(asked, progress); },
        [guard = QPointer(this), round = asked.round](const Result<FourQuestions>& answers) {
            if (!guard || !answers)
                return;
            guard->m_answers = std::make_shared<const FourQuestions>(*answers);
            guard->m_round = round;
            guard->showAnswers();
        });
}

void HomePlace::showFrame()
{
    const auto snapshot = m_workspace->snapshot();
    const int total = snapshot->studies ? int(snapshot->studies->size()) : 0;
    m_below->setText(
        total > 0 ? tr("Four questions, answered from the catalogue as it stands. Every figure opens what it "
                       "counts.")
                  : tr("The catalogue is empty. This is how each of the four questions gets its answer."));
    m_note->setText(snapshot->protocol.note);
    m_note->setVisible(!snapshot->protocol.note.isEmpty());
    const bool filtered = !m_workspace->filter().isEmpty();
    m_filtered->setVisible(filtered);
    if (filtered && snapshot->codebook) {
        m_filteredText->setText(
            tr("%1 of %Ln studies: %2", nullptr, total)
                .arg(number(m_workspace->matches()->count),
                     filterText(m_workspace->filter(), *snapshot->codebook, snapshot->collections)));
    }
}

void HomePlace::showAnswers()
{
    for (int question = 1; question <= forumQuestions; ++question)
        card(question)->setContributions(m_answers->contributions[size_t(question)]);
    showResearch();
    showPractice();
    showGaps();
    showPriorities();
    const bool empty =
        m_answers->studies == 0 && m_answers->practice.all == 0 && m_answers->priorities.round == 0;
    for (HomeCard* one : m_card)
        one->setMaximumHeight(empty ? tallestSteps : tallestCards);
    arrangeCards();
    Q_EMIT statusChanged();
}

void HomePlace::showResearch()
{
    const ResearchAnswer& research = m_answers->research;
    card(1)->setAnswer(research.answer);
    card(1)->setStepText(tr(
        "Bring in the references you have, from Zotero, EndNote, PubMed, Excel …; code them by country and "
        "sector."));
    if (m_answers->studies == 0) {
        card(1)->showBeginning();
        return;
    }
    card(1)->showAnswer(false);
    m_studies->setFigure(number(research.studies), tr("studies", nullptr, research.studies));
    const bool mapped = m_answers->gaps.map != nullptr;
    m_countries->setVisible(mapped);
    m_sectors->setVisible(mapped);
    m_countries->setFigure(number(research.countries),
                           tr("of %Ln countries", nullptr, research.allCountries));
    m_countries->setToolTip(tr("Countries of %1 with at least one study").arg(research.where));
    m_sectors->setFigure(number(research.sectors), tr("of %Ln sectors", nullptr, research.allSectors));
    m_reviews->setVisible(research.reviews.has_value());
    m_reviews->setFigure(number(research.reviews.value_or(0)),
                         tr("reviews", nullptr, research.reviews.value_or(0)));
    m_recent->setFigure(number(research.recent),
                        tr("since %1", "studies of that year or later").arg(research.recentSince));
    m_recent->setToolTip(tr("Studies published since %1").arg(research.recentSince));
    m_years->setYears(research.years.firstYear, research.years.counts);
}

void HomePlace::showPractice()
{
    const PracticeAnswer& practice = m_answers->practice;
    card(2)->setAnswer(practice.answer);
    const bool nothing = m_answers->studies == 0 && practice.all == 0;
    card(2)->setStepText(
        nothing ? tr("Note what studies say about how they were done: good practices, lessons, "
                     "challenges, ethical safeguards. Select a sentence of an abstract, and keep it "
                     "with its page.")
                : QString());
    if (nothing) {
        card(2)->showBeginning();
        return;
    }
    card(2)->showAnswer(practice.all == 0);
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        const qsizetype count = practice.kinds[kind].size();
        m_kinds[kind]->setFigure(number(count), practiceKindsLabel(allPracticeKinds[kind], int(count)));
        m_kinds[kind]->setVisible(practice.all > 0);
    }
    m_practiceStudies->setFigure(number(practice.studies), tr("sources", nullptr, practice.studies));
    m_practiceStudies->setVisible(practice.all > 0);
    showStages();
    showBestPractices();
}

void HomePlace::showBestPractices()
{
    const std::vector<SupportedPractice>& best = m_answers->practice.best;
    m_bestTitle->setVisible(!best.empty());
    const auto marked = [snapshot = m_workspace->snapshot()](Id id) {
        const auto found = std::ranges::find(snapshot->practiceList, id, &Practice::id);
        return found != snapshot->practiceList.end() && found->confidential;
    };
    for (qsizetype at = 0; at < m_best.size(); ++at) {
        const bool has = size_t(at) < best.size();
        m_best[at]->setVisible(has);
        if (has)
            m_best[at]->setPractice(best[size_t(at)].title,
                                    tr("%Ln studies", nullptr, best[size_t(at)].studies),
                                    marked(best[size_t(at)].practice));
    }
}

void HomePlace::showStages()
{
    const PracticeAnswer& practice = m_answers->practice;
    while (m_stages.size() < qsizetype(practice.stages.size())) {
        const auto stage = size_t(m_stages.size());
        auto* row = new BarRow(u"homeStage%1"_s.arg(stage + 1), card(2));
        connect(row, &QAbstractButton::clicked, this, [this, stage] { openStage(stage); });
        m_stageRows->addWidget(row);
        m_stages.append(row);
    }
    qsizetype most = 1;
    for (const StagePractices& stage : practice.stages)
        most = std::max(most, stage.practices.size());
    int labels = 0;
    for (qsizetype at = 0; at < m_stages.size(); ++at) {
        const bool has = size_t(at) < practice.stages.size();
        m_stages[at]->setVisible(has);
        if (!has)
            continue;
        const StagePractices& stage = practice.stages[size_t(at)];
        const bool missing = stage.practices.isEmpty();
        m_stages[at]->setBar({.label = stage.label,
                              .note = {},
                              .value = double(stage.practices.size()),
                              .shown = missing ? tr("nothing recorded") : number(stage.practices.size()),
                              .low = {},
                              .high = {},
                              .missing = missing},
                             double(most));
        labels = std::max(labels, m_stages[at]->neededLabelWidth());
    }
    for (BarRow* row : m_stages)
        row->setLabelWidth(labels);
}

void HomePlace::showGaps()
{
    const GapsAnswer& gaps = m_answers->gaps;
    card(3)->setAnswer(gaps.answer);
    card(3)->setStepText(
        tr("As soon as studies are coded by country and sector, the cells that nobody has studied "
           "show themselves, ranked by a stated rule."));
    m_matrixExport->setEnabled(gaps.map != nullptr);
    if (m_answers->studies == 0 || !gaps.map) {
        card(3)->showBeginning();
        return;
    }
    card(3)->showAnswer(false);
    card(3)->setToolTip(gaps.burdenSource);
    m_matrix->setMap(gaps.map);
    m_matrixCaption->setText(
        tr("The %Ln countries studied most, by sector: shaded by number of studies; hatched: none.", nullptr,
           m_matrix->shownRows()));
    m_gapsTitle->setText(gaps.burdenName.isEmpty() ? tr("Largest gaps")
                                                   : tr("Largest gaps against the size of the problem"));
    const QString rule =
        tr("By gap score: how many studies are missing to the target, weighed by the class of the gap");
    m_gapsTitle->setToolTip(gaps.burdenName.isEmpty() ? rule
                                                      : tr("%1, and by “%2”").arg(rule, gaps.burdenName));
    m_burdenCaption->setVisible(!gaps.burdenOrigin.isEmpty());
    m_burdenCaption->setText(tr("Burden: %1", "name, year and source of a table").arg(gaps.burdenOrigin));
    showGapRows();
}

void HomePlace::showGapRows()
{
    const GapsAnswer& gaps = m_answers->gaps;
    const int most = width() >= narrowBelow ? gapsWide : gapsNarrow;
    for (qsizetype i = 0; i < m_gapRows.size(); ++i) {
        const bool has = size_t(i) < gaps.worst.size() && i < most;
        m_gapRows[i]->setVisible(has);
        if (!has)
            continue;
        QStringList why{gaps.burdens[size_t(i)], gaps.whys[size_t(i)]};
        why.removeAll(QString());
        m_gapRows[i]->setGap(gaps.titles[size_t(i)], why.join(u" · "_s), gaps.worst[size_t(i)].score);
        const Gap& gap = gaps.worst[size_t(i)];
        const QString burden = burdenSentence(*gaps.map, gap.row, gap.column);
        m_gapRows[i]->setToolTip(burden.isEmpty() ? explainGap(*gaps.map, gap)
                                                  : explainGap(*gaps.map, gap) + u'\n' + burden);
    }
}

QString HomePlace::roundStep() const
{
    const QString step = tr(
        "Take gaps into a round, send out ballots or vote in the room, and see what people want researched "
        "next, and who agrees: CHNRI, James Lind Alliance, nominal group, Borda, dots, Delphi.");
    const std::vector<QString>& gaps = m_answers->gaps.titles;
    if (gaps.empty() || m_answers->studies == 0)
        return step;
    QStringList lines{step, QString(), tr("For a start, the largest gaps:")};
    for (const QString& gap : gaps)
        lines += tr("– %1", "an entry of a list").arg(gap);
    return lines.join(u'\n');
}

void HomePlace::showPriorities()
{
    const PrioritiesAnswer& priorities = m_answers->priorities;
    card(4)->setAnswer(priorities.answer);
    const bool none = priorities.round == 0;
    card(4)->setStepText(none ? roundStep() : QString());
    auto* propose = card(4)->findChild<QPushButton*>(u"homeProposeGaps"_s);
    propose->setVisible(none && !m_answers->gaps.worst.empty() && m_answers->studies > 0);
    auto* open = card(4)->findChild<QPushButton*>(u"homeOpenRound"_s);
    open->setText(none ? tr("Go to the priorities") : tr("Open the round"));
    if (none)
        card(4)->showBeginning();
    else
        card(4)->showAnswer(priorities.first.empty());
    bool intervals = false;
    int ranks = 0;
    for (qsizetype i = 0; i < m_priorities.size(); ++i) {
        const bool has = size_t(i) < priorities.first.size();
        m_priorities[i]->setVisible(has);
        if (!has)
            continue;
        const PriorityAnswer& one = priorities.first[size_t(i)];
        intervals = intervals || one.bar.low.has_value();
        const int decimals = std::abs(one.rank - std::round(one.rank)) < 1e-9 ? 0 : 1;
        m_priorities[i]->setPriority(QLocale().toString(one.rank, 'f', decimals), one.bar);
        ranks = std::max(ranks, m_priorities[i]->neededRankWidth());
    }
    for (PriorityRow* row : m_priorities)
        row->setRankWidth(ranks);
    m_prioritiesNote->setVisible(intervals);
    m_prioritiesNote->setText(tr("Whiskers: where the score lies in 95 % of resamples of the ballots."));
}

QString HomePlace::statusText() const
{
    if (!m_workspace->isOpen() || !m_answers || m_answers->studies == 0)
        return {};
    const auto target = [](HomeStep::Kind kind) -> QString {
        switch (kind) {
        case HomeStep::Kind::Coding:
            return u"coding"_s;
        case HomeStep::Kind::Country:
            return u"country"_s;
        case HomeStep::Kind::Sector:
            return u"sector"_s;
        case HomeStep::Kind::Year:
            return u"year"_s;
        case HomeStep::Kind::Practices:
            return u"practice"_s;
        case HomeStep::Kind::Round:
            return u"priorities"_s;
        case HomeStep::Kind::Ballots:
            return u"round"_s;
        case HomeStep::Kind::Protocol:
            break; // there is no place that edits it: the brief says so
        }
        return {};
    };
    QStringList steps;
    for (const HomeStep& step : m_answers->steps) {
        if (const QString goal = target(step.kind); !goal.isEmpty())
            steps << u"[%1](#%2)"_s.arg(step.text, goal);
    }
    return steps.isEmpty() ? QString() : tr("Next steps: %1").arg(steps.join(u" · "_s));
}

void HomePlace::resizeEvent(QResizeEvent* event)
{
    Place::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    for (FlowLayout* figures : {m_figures, m_kindFigures})
        figures->setSpacing(narrow ? space::medium : 40);
    m_gapsInside->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_gapsInside->setSpacing(narrow ? space::medium : space::huge);
    m_matrix->setMostRows(narrow ? 5 : 8);
    if (m_answers)
        showGaps();
    arrangeCards();
}

/// Two by two, unless that is too wide; how wide they are depends on what they say, and in which language.
void HomePlace::arrangeCards()
{
    int widest = 0;
    for (const HomeCard* one : m_card) {
        one->layout()->activate(); // for what it has been told just now
        widest = std::max(widest, one->minimumSizeHint().width());
    }
    const int needed =
        2 * (pageMargin + widest) + cardSpacing + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool stacked = width() < std::max(stackedBelow, needed);
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    for (int at = 0; at < forumQuestions; ++at) {
        m_cards->removeWidget(m_card[size_t(at)]);
        m_cards->addWidget(m_card[size_t(at)], stacked ? at : at / 2, stacked ? 0 : at % 2);
    }
    m_cards->setColumnStretch(1, stacked ? 0 : 1);
    m_cards->setHorizontalSpacing(stacked ? 0 : cardSpacing);
}

} // namespace lacuna
