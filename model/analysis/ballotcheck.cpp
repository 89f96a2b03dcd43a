// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ballottable.h"
#include "model/analysis/ballotwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BallotTable)
};

using Key = std::pair<Id, Id>; ///< option and criterion

/// One ballot that is checked.
class Check {
public:
    Check(const Ballot& ballot, const Round& round)
        : m_ballot(ballot)
        , m_round(round)
        , m_refused(ballot.answers.size())
    {
        for (size_t at = 0; at < round.options.size(); ++at)
            m_options.insert(round.options[at].id, int(at));
        for (size_t at = 0; at < round.criteria.size(); ++at)
            m_criteria.insert(round.criteria[at].id, int(at));
        if (ballot.participant.trimmed().isEmpty())
            say(true, 0, 0, Text::tr("It names no participant."));
        for (size_t at = 0; at < ballot.answers.size(); ++at)
            checkAnswer(at);
        if (round.method == RoundMethod::JamesLind)
            checkRanks();
        if (round.method == RoundMethod::DotVoting)
            checkDots();
    }

    std::vector<BallotProblem> takeProblems() { return std::move(m_problems); }

    std::optional<Ballot> kept() const
    {
        if (std::ranges::any_of(m_problems, [](const BallotProblem& problem) {
                return problem.error && problem.option == 0 && problem.criterion == 0;
            }))
            return {};
        Ballot kept = m_ballot;
        kept.answers.clear();
        for (size_t at = 0; at < m_ballot.answers.size(); ++at) {
            const BallotAnswer& answer = m_ballot.answers[at];
            const bool noDot = m_round.method == RoundMethod::DotVoting && answer.value == 0;
            if (!m_refused[at] && !noDot)
                kept.answers.push_back(answer);
        }
        if (kept.answers.empty() && std::ranges::contains(m_refused, true))
            return {}; // whose answers are all refused does not abstain
        std::ranges::stable_sort(kept.answers, {}, [this](const BallotAnswer& answer) {
            return std::pair(m_options.value(answer.option), m_criteria.value(answer.criterion));
        });
        return kept;
    }

private:
    void say(bool error, Id option, Id criterion, const QString& message)
    {
        m_problems.push_back({.error = error, .option = option, .criterion = criterion, .message = message});
    }

    QString titleOf(Id option) const
    {
        const int at = m_options.value(option, -1);
        if (at < 0)
            return {};
        return Text::tr("Option %1 (%2)").arg(at + 1).arg(m_round.options[size_t(at)].title.left(60));
    }

    void refuse(size_t at, const QString& message)
    {
        m_refused[at] = true;
        const BallotAnswer& answer = m_ballot.answers[at];
        // Of no option: still an error of one answer, not of the ballot.
        say(true, answer.option == 0 ? Id(-1) : answer.option, answer.criterion, message);
    }

    void checkAnswer(size_t at)
    {
        const BallotAnswer& answer = m_ballot.answers[at];
        const bool chnri = m_round.method == RoundMethod::Chnri;
        if (!m_options.contains(answer.option))
            return refuse(at, Text::tr("The round has no such option."));
        if (chnri ? !m_criteria.contains(answer.criterion) : answer.criterion != 0)
            return refuse(at, Text::tr("%1: the round has no such criterion.").arg(titleOf(answer.option)));
        if (const QString problem = valueProblem(answer.value, m_round); !problem.isEmpty())
            return refuse(at, u"%1: %2."_s.arg(titleOf(answer.option), problem));
        const Key key(answer.option, answer.criterion);
        if (m_seen.contains(key))
            return refuse(
                at, Text::tr("%1: answered twice; the first answer counts.").arg(titleOf(answer.option)));
        m_seen.insert(key);
    }

    void checkRanks()
    {
        QHash<int, std::vector<size_t>> byRank;
        for (size_t at = 0; at < m_ballot.answers.size(); ++at) {
            if (!m_refused[at])
                byRank[int(m_ballot.answers[at].value)].push_back(at);
        }
        for (size_t at = 0; at < m_ballot.answers.size(); ++at) {
            if (!m_refused[at] && byRank.value(int(m_ballot.answers[at].value)).size() > 1)
                refuse(
                    at,
                    Text::tr("%1: rank %2 was given more than once; options that share a rank do not count.")
                        .arg(titleOf(m_ballot.answers[at].option),
                             QString::number(int(m_ballot.answers[at].value))));
        }
    }

    void checkDots()
    {
        double sum = 0;
        for (size_t at = 0; at < m_ballot.answers.size(); ++at) {
            const BallotAnswer& answer = m_ballot.answers[at];
            if (m_refused[at])
                continue;
            sum += answer.value;
            if (answer.value > m_round.settings.dotsPerOption)
                say(true, 0, 0,
                    Text::tr("%1 has %2 dots, but may have %3 at most: the ballot does not count.")
                        .arg(titleOf(answer.option), QString::number(answer.value, 'g', 15),
                             QString::number(m_round.settings.dotsPerOption)));
        }
        if (sum > m_round.settings.dots)
            say(true, 0, 0,
                Text::tr("It gives %1 dots, but has %2: the ballot does not count.")
                    .arg(QString::number(sum, 'g', 15))
                    .arg(m_round.settings.dots));
    }

    const Ballot& m_ballot;
    const Round& m_round;
    QHash<Id, int> m_options;
    QHash<Id, int> m_criteria;
    QSet<Key> m_seen;
    std::vector<bool> m_refused;
    std::vector<BallotProblem> m_problems;
};

} // namespace

std::vector<BallotProblem> checkBallot(const Ballot& ballot, const Round& round)
{
    return Check(ballot, round).takeProblems();
}

std::optional<Ballot> keptOf(const Ballot& ballot, const Round& round)
{
    return Check(ballot, round).kept();
}

int takeBallots(Round& round, std::vector<Ballot> ballots)
{
    using Voter = std::pair<int, QString>;
    QHash<Voter, size_t> known;
    for (size_t at = 0; at < round.ballots.size(); ++at)
        known.insert({round.ballots[at].stage, ballotFold(round.ballots[at].participant)}, at);
    int replaced = 0;
    for (Ballot& ballot : ballots) {
        const Voter voter(ballot.stage, ballotFold(ballot.participant));
        const auto found = known.constFind(voter);
        if (found == known.cend()) {
            known.insert(voter, round.ballots.size());
            round.ballots.push_back(std::move(ballot));
            continue;
        }
        ballot.id = round.ballots[*found].id;
        round.ballots[*found] = std::move(ballot);
        ++replaced;
    }
    std::ranges::stable_sort(round.ballots, {}, &Ballot::stage);
    return replaced;
}

} // namespace lacuna
