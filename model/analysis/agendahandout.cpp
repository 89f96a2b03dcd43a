// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The research agenda as a document.
#include "model/analysis/figuretext.h"
#include "model/analysis/researchagenda.h"
#include "model/analysis/roundwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ResearchAgenda)
};

constexpr int mostBars = 20; ///< what a page or a slide has room for; the table has all

/// "3", "3.5" for a tie.
QString rankText(std::optional<double> rank)
{
    if (!rank)
        return u"–"_s;
    return QLocale().toString(*rank, 'f', std::abs(*rank - std::round(*rank)) < 1e-9 ? 0 : 1);
}

QString agreementFigure(std::optional<double> agreement)
{
    return agreement ? QLocale().toString(*agreement, 'f', 2) : u"–"_s;
}

QString rankRange(const AgendaItem& item)
{
    if (!item.rankLow || !item.rankHigh)
        return u"–"_s;
    if (*item.rankLow == *item.rankHigh)
        return rankText(item.rankLow);
    return Text::tr("%1–%2", "from rank to rank").arg(rankText(item.rankLow), rankText(item.rankHigh));
}

QString voters(const RoundResult& result)
{
    const auto groups =
        int(std::ranges::count_if(result.groups, [](const GroupResult& group) { return group.ballots > 0; }));
    return Text::tr("%1 from %2", "28 ballots from 5 stakeholder groups")
        .arg(Text::tr("%Ln ballots", nullptr, result.ballots),
             Text::tr("%Ln stakeholder groups", nullptr, groups));
}

void addFact(HandoutCard& card, const QString& label, const QString& text)
{
    if (!text.trimmed().isEmpty())
        card.facts.push_back({.label = label, .text = text.trimmed()});
}

QString agreementFact(const RoundResult& result, const AgendaItem& item)
{
    QStringList parts;
    if (item.agreement) {
        const QString figure = agreementFigure(item.agreement);
        parts += result.method == RoundMethod::Chnri
            ? Text::tr("%1: %2 (AEA)").arg(expertAgreementBand(*item.agreement), figure)
            : result.method == RoundMethod::Agreement
            ? Text::tr("%1: %2 gave the most frequent answer", "strong agreement: 0.80")
                  .arg(expertAgreementBand(*item.agreement), figure)
            : Text::tr("%1: %2").arg(roundAgreementName(result.method), figure);
    }
    if (item.rankLow && item.rankHigh)
        parts += Text::tr("rank %1, in 95 % of resamples %2").arg(rankText(item.rank), rankRange(item));
    return parts.join(u"; "_s);
}

QString groupsFact(const AgendaItem& item)
{
    QStringList parts;
    for (const AgendaRank& group : item.groups) {
        if (group.rank)
            parts += Text::tr("%1: %2", "stakeholder group: its rank")
                         .arg(stakeholderLabel(group.group), rankText(group.rank));
    }
    return parts.join(u" · "_s);
}

class AgendaDocument {
public:
    AgendaDocument(const AgendaInput& input, const std::vector<AgendaItem>& items,
                   const AgendaOptions& options)
        : m_round(input.round)
        , m_result(input.result)
        , m_input(input)
        , m_items(items)
        , m_options(options)
    {
    }

    Handout made()
    {
        m_handout.title = Text::tr("Research agenda: %1").arg(m_round.name);
        m_handout.subtitle = subtitle();
        addRanking();
        addCards();
        addTable();
        addDecision();
        m_handout.provenance = provenanceText(m_input.provenance);
        m_handout.method = roundMethodText(m_round, m_result);
        m_handout.method += evidenceMethod();
        return std::move(m_handout);
    }

private:
    QString subtitle() const
    {
        QStringList parts{roundMethodLabel(m_result.method)};
        if (m_result.stages > 1)
            parts += Text::tr("round %1 of %2").arg(m_result.stage).arg(m_result.stages);
        parts += voters(m_result);
        if (m_options.date.isValid())
            parts += QLocale().toString(m_options.date, QLocale::LongFormat);
        return parts.join(u" · "_s);
    }

    void add(HandoutBlock block) { m_handout.blocks.push_back(std::move(block)); }

    void addRanking()
    {
        add(HandoutHeading{.level = 1, .text = Text::tr("What to research next")});
        add(HandoutText{.text = lead(), .style = HandoutText::Style::Lead, .link = {}});
        if (m_items.empty() || m_result.ballots == 0)
            return;
        HandoutBars bars{.title = Text::tr("Ranking: %1").arg(roundScoreName(m_result.method)),
                         .maximum = 100,
                         .bars = {}};
        for (const AgendaItem& item : m_items) {
            if (int(bars.bars.size()) == mostBars)
                break;
            HandoutBars::Bar bar = roundBar(m_round, m_result, item.option);
            bar.label = Text::tr("%1. %2", "rank. option").arg(rankText(item.rank), bar.label);
            bars.bars.push_back(std::move(bar));
        }
        const auto left = int(m_items.size() - bars.bars.size());
        const bool intervals =
            std::ranges::any_of(bars.bars, [](const HandoutBars::Bar& bar) { return bar.low.has_value(); });
        QStringList notes;
        if (intervals)
            notes += Text::tr("Interval: where the score lies in 95 % of %Ln resamples of the ballots.",
                              nullptr, m_result.resamples);
        if (left > 0)
            notes += Text::tr("%Ln options more are in the table.", nullptr, left);
        // Before the bars: behind a chart that fills its slide a line would get one of its own.
        if (!notes.isEmpty())
            add(HandoutText{.text = notes.join(u' '), .style = HandoutText::Style::Muted, .link = {}});
        add(std::move(bars));
    }

    QString lead() const
    {
        if (m_round.options.empty())
            return Text::tr("This round has no options yet.");
        const QString options = Text::tr("%Ln options", nullptr, int(m_round.options.size()));
        if (m_result.ballots == 0)
            return Text::tr("%1, and no ballots yet: nothing is ranked.").arg(options);
        const QString agreed = roundAgreementText(m_round, m_result, 5);
        const QString first = m_round.options[size_t(m_items.front().option)].title;
        return agreed.isEmpty()
            ? Text::tr("%1, ranked by %2. First: %3.").arg(options, voters(m_result), first)
            : Text::tr("%1, ranked by %2; %4. First: %3.").arg(options, voters(m_result), first, agreed);
    }

    void addCards()
    {
        if (m_items.empty())
            return;
        add(HandoutHeading{.level = 1, .text = Text::tr("The items")});
        const auto most = size_t(std::max(0, m_options.mostCards));
        for (size_t at = 0; at < std::min(most, m_items.size()); ++at)
            add(card(m_items[at]));
        if (m_items.size() > most)
            add(HandoutText{.text = Text::tr("%Ln items more, ranked lower, are in the table.", nullptr,
                                             int(m_items.size() - most)),
                            .style = HandoutText::Style::Muted,
                            .link = {}});
    }

    HandoutCard card(const AgendaItem& item) const
    {
        const RoundOption& option = m_round.options[size_t(item.option)];
        HandoutCard card;
        card.mark = m_result.ballots > 0 ? rankText(item.rank) : QString();
        card.title = option.title;
        card.text = option.text;
        if (item.score) {
            card.score = roundBar(m_round, m_result, item.option);
            card.score->label = roundScoreName(m_result.method); // the option is the card's title
            card.score->note.clear();
        }
        addFact(card, Text::tr("Gap"), item.gapTitle);
        addFact(card, Text::tr("Evidence so far"), item.evidence);
        addFact(card, Text::tr("Burden"), item.burden);
        addFact(card, Text::tr("Rationale"), option.rationale);
        addFact(card, Text::tr("Proposed method"), option.proposedMethod);
        addFact(card, Text::tr("Countries"), option.countries);
        addFact(card, Text::tr("Possible partners"), option.partners);
        // A share of high scores is not how far people agree.
        addFact(card,
                m_result.method == RoundMethod::Delphi ? Text::tr("Scores", "that people gave")
                                                       : Text::tr("Agreement"),
                agreementFact(m_result, item));
        addFact(card, Text::tr("Rank by group"), groupsFact(item));
        card.sources = item.newest;
        return card;
    }

    void addTable()
    {
        if (m_items.empty() || m_result.ballots == 0)
            return;
        add(HandoutHeading{.level = 1, .text = Text::tr("All figures")});
        HandoutTable table;
        table.title = Text::tr("Rank by stakeholder group");
        table.columns = {{.header = Text::tr("Rank"), .width = 0.8, .right = true},
                         {.header = Text::tr("Option"), .width = 5, .right = false},
                         {.header = roundScoreShortName(m_result.method), .width = 1, .right = true}};
        const bool agreement = !roundAgreementName(m_result.method).isEmpty();
        if (agreement)
            table.columns.push_back({.header = m_result.method == RoundMethod::Chnri
                                         ? Text::tr("AEA", "average expert agreement")
                                         : m_result.method == RoundMethod::Agreement
                                         ? Text::tr("Same", "share of the most frequent answer")
                                         : Text::tr("7–9", "share of these scores"),
                                     .width = 1,
                                     .right = true});
        table.columns.push_back(
            {.header = Text::tr("95 %", "interval of the rank"), .width = 1, .right = true});
        QStringList ballots;
        for (const GroupResult& group : m_result.groups) {
            const QString label = stakeholderLabel(group.group);
            table.columns.push_back({.header = label, .width = 1.2, .right = true});
            ballots += Text::tr("%1: %2", "stakeholder group: its ballots")
                           .arg(label, Text::tr("%Ln ballots", nullptr, group.ballots));
        }
        for (const AgendaItem& item : m_items)
            table.rows += row(item, agreement);
        add(std::move(table));
        add(HandoutText{
            .text =
                Text::tr("95 %: where the rank lies in 95 % of resamples. %1.").arg(ballots.join(u" · "_s)),
            .style = HandoutText::Style::Muted,
            .link = {}});
    }

    QStringList row(const AgendaItem& item, bool agreement) const
    {
        QStringList row{rankText(item.rank), m_round.options[size_t(item.option)].title,
                        roundScoreFigure(m_result.method, item.score)};
        if (agreement)
            row += agreementFigure(item.agreement);
        row += rankRange(item);
        for (const AgendaRank& group : item.groups)
            row += rankText(group.rank);
        return row;
    }

    void addDecision()
    {
        if (m_round.decision.trimmed().isEmpty())
            return;
        add(HandoutHeading{.level = 1, .text = Text::tr("What was decided")});
        add(HandoutText{.text = m_round.decision.trimmed(), .style = HandoutText::Style::Body, .link = {}});
    }

    QStringList evidenceMethod() const
    {
        const bool gaps =
            std::ranges::any_of(m_items, [](const AgendaItem& item) { return item.gapClass.has_value(); });
        QStringList method;
        if (gaps)
            method +=
                Text::tr("Evidence so far: completed studies of the whole catalogue, each counted once, as "
                         "the gap map counts them; thin: fewer than %1; synthesis wanted from %2 primary "
                         "studies; stale after %3 years.")
                    .arg(countText(m_input.rules.thin), countText(m_input.rules.synthesis),
                         countText(m_input.rules.staleYears));
        if (!m_input.provenance.note.isEmpty())
            method += m_input.provenance.note;
        return method;
    }

    const Round& m_round;
    const RoundResult& m_result;
    const AgendaInput& m_input;
    const std::vector<AgendaItem>& m_items;
    const AgendaOptions& m_options;
    Handout m_handout;
};

} // namespace

Handout agendaHandout(const AgendaInput& input, const std::vector<AgendaItem>& items,
                      const AgendaOptions& options)
{
    return AgendaDocument(input, items, options).made();
}

} // namespace lacuna
