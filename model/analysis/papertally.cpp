// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/papertally.h"

#include "model/analysis/ballotwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PaperTally)
};

constexpr int mostPapers = 10'000;
constexpr auto paperName = QT_TRANSLATE_NOOP(
    "lacuna::PaperTally", "Paper %1"); ///< as it stands in catalogues of people with another language

using Counts = std::map<double, qint64>; ///< papers by answer

QString figure(qint64 number)
{
    return QLocale().toString(number);
}

/// std::shuffle differs between standard libraries; mt19937 does not.
void mix(std::vector<double>& values, std::mt19937& random)
{
    for (size_t left = values.size(); left > 1; --left)
        std::swap(values[left - 1], values[size_t((quint64(random()) * left) >> 32)]);
}

/// One tally that is dealt out.
class Dealing {
public:
    Dealing(const Round& round, int stage, const PaperTally& tally)
        : m_round(round)
        , m_tally(tally)
        , m_stage(round.method == RoundMethod::Delphi ? stage : 1)
        , m_dots(round.method == RoundMethod::DotVoting)
    {
        for (size_t at = 0; at < round.options.size(); ++at)
            m_options.insert(round.options[at].id, at);
        if (round.method == RoundMethod::Chnri) {
            for (size_t at = 0; at < round.criteria.size(); ++at)
                m_criteria.insert(round.criteria[at].id, at);
        } else {
            m_criteria.insert(0, 0);
        }
        m_counts.resize(m_options.size() * m_criteria.size());
    }

    Result<std::vector<Ballot>> dealt()
    {
        if (!canTally(m_round.method))
            return fail(
                ErrorKind::BadInput,
                Text::tr("Rankings cannot be tallied: it matters which ranks stand on the same paper. "
                         "Type each ballot."));
        if (m_tally.papers < 1 || m_tally.papers > mostPapers)
            return fail(ErrorKind::BadInput,
                        Text::tr("A tally is of 1 to %1 papers, not of %2.")
                            .arg(figure(mostPapers), figure(m_tally.papers)));
        for (const PaperTally::Line& line : m_tally.lines) {
            if (const Result<> read = add(line); !read)
                return std::unexpected(read.error());
        }
        if (const Result<> possible = m_dots ? checkDots() : checkAnswers(); !possible)
            return std::unexpected(possible.error());
        for (int paper = 1; paper <= m_tally.papers; ++paper) {
            Ballot& ballot = m_ballots.emplace_back();
            ballot.stage = m_stage;
            ballot.participant = Text::tr(paperName).arg(paper);
            ballot.group = m_tally.group;
        }
        for (size_t option = 0; option < m_round.options.size(); ++option) {
            if (m_dots)
                dealDots(option);
            else
                dealAnswers(option);
        }
        return std::move(m_ballots);
    }

private:
    QString nameOf(size_t option) const
    {
        return Text::tr("Option %1 (%2)")
            .arg(figure(qint64(option) + 1), m_round.options[option].title.left(60));
    }

    Counts& counts(size_t option, size_t criterion)
    {
        return m_counts[option * m_criteria.size() + criterion];
    }

    qint64 sum(size_t option, size_t criterion)
    {
        qint64 sum = 0;
        for (const auto& [value, count] : counts(option, criterion))
            sum += count;
        return sum;
    }

    Result<> add(const PaperTally::Line& line)
    {
        const auto option = m_options.constFind(line.option);
        if (option == m_options.cend())
            return fail(ErrorKind::BadInput, Text::tr("The round has no such option."));
        const auto criterion = m_criteria.constFind(line.criterion);
        if (criterion == m_criteria.cend())
            return fail(ErrorKind::BadInput,
                        Text::tr("%1: the round has no such criterion.").arg(nameOf(*option)));
        if (line.count < 0)
            return fail(ErrorKind::BadInput, Text::tr("%1: a count is 0 or more.").arg(nameOf(*option)));
        if (const QString problem = valueProblem(line.value, m_round); !m_dots && !problem.isEmpty())
            return fail(ErrorKind::BadInput, u"%1: %2."_s.arg(nameOf(*option), problem));
        counts(*option, *criterion)[m_dots ? 0 : line.value] += line.count;
        return {};
    }

    Result<> checkAnswers()
    {
        for (size_t option = 0; option < m_round.options.size(); ++option) {
            for (size_t criterion = 0; criterion < size_t(m_criteria.size()); ++criterion) {
                if (const qint64 given = sum(option, criterion); given > m_tally.papers)
                    return fail(
                        ErrorKind::BadInput,
                        Text::tr("%1 has %2 answers, but there are only %3 papers.")
                            .arg(questionOf(option, criterion), figure(given), figure(m_tally.papers)));
            }
        }
        return {};
    }

    QString questionOf(size_t option, size_t criterion) const
    {
        if (m_round.method != RoundMethod::Chnri)
            return nameOf(option);
        return Text::tr("%1, %2", "an option, a criterion")
            .arg(nameOf(option), m_round.criteria[criterion].name);
    }

    Result<> checkDots()
    {
        const qint64 papers = m_tally.papers;
        qint64 all = 0;
        for (size_t option = 0; option < m_round.options.size(); ++option) {
            const qint64 dots = sum(option, 0);
            all += dots;
            if (const qint64 most = papers * std::min(m_round.settings.dotsPerOption, m_round.settings.dots);
                dots > most)
                return fail(ErrorKind::BadInput,
                            Text::tr("%1 has %2 dots, but %3 papers may give it %4 at most.")
                                .arg(nameOf(option), figure(dots), figure(papers), figure(most)));
        }
        if (const qint64 most = papers * m_round.settings.dots; all > most)
            return fail(ErrorKind::BadInput,
                        Text::tr("There are %1 dots, but %2 papers have %3 at most.")
                            .arg(figure(all), figure(papers), figure(most)));
        return {};
    }

    /// One by one, each option going on where the one before stopped: no paper gets more than a dot above another, of an option or of all.
    void dealDots(size_t option)
    {
        const auto papers = size_t(m_tally.papers);
        const auto dots = size_t(sum(option, 0));
        for (size_t at = 0; at < std::min(dots, papers); ++at) {
            const size_t rounds = (dots - at + papers - 1) / papers;
            m_ballots[(m_next + at) % papers].answers.push_back(
                {.option = m_round.options[option].id, .criterion = 0, .value = double(rounds)});
        }
        m_next = (m_next + dots) % papers;
    }

    /// Who leaves one criterion of an option blank leaves others blank, too: as few scorers as the tally allows.
    void dealAnswers(size_t option)
    {
        const auto papers = size_t(m_tally.papers);
        size_t longest = 0;
        for (const RoundCriterion& criterion : askedCriteria()) {
            std::vector<double> values;
            for (const auto& [value, count] : counts(option, m_criteria.value(criterion.id)))
                values.insert(values.end(), size_t(count), value);
            mix(values, m_random);
            for (size_t at = 0; at < values.size(); ++at)
                m_ballots[(m_next + at) % papers].answers.push_back(
                    {.option = m_round.options[option].id, .criterion = criterion.id, .value = values[at]});
            longest = std::max(longest, values.size());
        }
        m_next = (m_next + longest) % papers;
    }

    std::vector<RoundCriterion> askedCriteria() const
    {
        return m_round.method == RoundMethod::Chnri ? m_round.criteria : std::vector(1, RoundCriterion());
    }

    const Round& m_round;
    const PaperTally& m_tally;
    int m_stage;
    bool m_dots;
    QHash<Id, size_t> m_options;
    QHash<Id, size_t> m_criteria;
    std::vector<Counts> m_counts; ///< by option, then criterion
    std::vector<Ballot> m_ballots;
    std::mt19937 m_random;
    size_t m_next = 0; ///< the paper that is dealt to next
};

/// "Paper 12", in whatever words @p pattern has.
bool isNumbered(const QString& name, const QString& pattern)
{
    const qsizetype place = pattern.indexOf(u"%1");
    const QStringView before = QStringView(pattern).first(place);
    const QStringView after = QStringView(pattern).sliced(place + 2);
    if (name.size() <= before.size() + after.size() || !name.startsWith(before) || !name.endsWith(after))
        return false;
    const QStringView number =
        QStringView(name).sliced(before.size(), name.size() - before.size() - after.size());
    return std::ranges::all_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

bool canTally(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
    case RoundMethod::Agreement:
    case RoundMethod::Delphi:
    case RoundMethod::DotVoting:
        return true;
    case RoundMethod::JamesLind:
    case RoundMethod::NominalGroup:
    case RoundMethod::Borda:
        break;
    }
    return false;
}

Result<std::vector<Ballot>> ballotsFromTally(const Round& round, int stage, const PaperTally& tally)
{
    return Dealing(round, stage, tally).dealt();
}

bool isPaperBallot(const Ballot& ballot)
{
    return isNumbered(ballot.participant, QLatin1StringView(paperName))
        || isNumbered(ballot.participant, Text::tr(paperName));
}

int takeTally(Round& round, int stage, std::vector<Ballot> ballots)
{
    const bool staged = round.method == RoundMethod::Delphi;
    const auto replaced = std::erase_if(round.ballots, [&](const Ballot& ballot) {
        return (!staged || ballot.stage == stage) && isPaperBallot(ballot);
    });
    std::ranges::move(ballots, std::back_inserter(round.ballots));
    std::ranges::stable_sort(round.ballots, {}, &Ballot::stage);
    return int(replaced);
}

} // namespace lacuna
