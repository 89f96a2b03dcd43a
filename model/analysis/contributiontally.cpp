// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/contributiontally.h"

#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ContributionTally)
};

bool isWithin(Id term, Id group, const Codebook& codebook)
{
    return term == group || codebook.isDescendant(term, group);
}

/// What is asked of every contribution, made ready once.
class Matcher {
public:
    Matcher(const ContributionQuery& query, const Codebook& codebook)
        : m_query(query)
        , m_codebook(codebook)
        , m_words(foldedForMatching(query.search).split(u' ', Qt::SkipEmptyParts))
    {
    }

    bool matches(const Contribution& it) const
    {
        return (!m_query.question || it.question == *m_query.question)
            && (!m_query.group || it.group == *m_query.group)
            && (m_query.country == 0 || isWithin(it.country, m_query.country, m_codebook))
            && (m_query.practice == 0 || it.practices.contains(m_query.practice))
            && (m_query.gap.isNone() || isTiedTo(it, m_query.gap, m_codebook)) && hasWords(it);
    }

private:
    bool hasWords(const Contribution& it) const
    {
        if (m_words.isEmpty())
            return true;
        const QString all = foldedForMatching(QStringList{it.text, it.name, it.event}.join(u'\n'));
        return std::ranges::all_of(m_words, [&all](const QString& word) { return all.contains(word); });
    }

    const ContributionQuery& m_query;
    const Codebook& m_codebook;
    QStringList m_words;
};

} // namespace

bool reaches(const TermPair& said, const TermPair& cell, const Codebook& codebook)
{
    const TermPair line = ordered(said);
    const auto holds = [&codebook](Id dimension, Id term, Id cellDimension, Id cellTerm) {
        return dimension == cellDimension && cellTerm != 0 && isWithin(cellTerm, term, codebook);
    };
    if (line.isNone())
        return false;
    if (line.termB == 0)
        return holds(line.dimensionA, line.termA, cell.dimensionA, cell.termA)
            || holds(line.dimensionA, line.termA, cell.dimensionB, cell.termB);
    const bool straight = holds(line.dimensionA, line.termA, cell.dimensionA, cell.termA)
        && holds(line.dimensionB, line.termB, cell.dimensionB, cell.termB);
    return straight
        || (holds(line.dimensionA, line.termA, cell.dimensionB, cell.termB)
            && holds(line.dimensionB, line.termB, cell.dimensionA, cell.termA));
}

bool isTiedTo(const Contribution& contribution, const TermPair& cell, const Codebook& codebook)
{
    return std::ranges::any_of(contribution.gaps,
                               [&](const TermPair& gap) { return reaches(gap, cell, codebook); });
}

std::vector<Id> matchingContributions(const std::vector<Contribution>& contributions,
                                      const ContributionQuery& query, const Codebook& codebook)
{
    const Matcher matcher(query, codebook);
    std::vector<Id> found;
    for (const Contribution& it : contributions) {
        if (matcher.matches(it))
            found.push_back(it.id);
    }
    return found;
}

ContributionTally tallyContributions(const std::vector<Contribution>& contributions,
                                     const ContributionQuery& query, const Codebook& codebook)
{
    ContributionQuery others = query;
    others.group.reset();
    others.question.reset();
    const Matcher matcher(others, codebook);
    ContributionTally tally;
    for (const Contribution& it : contributions) {
        const auto group = std::ranges::find(allStakeholderGroups, it.group);
        if (group == allStakeholderGroups.end() || it.question < 0 || it.question > forumQuestions
            || !matcher.matches(it))
            continue;
        const auto row = size_t(group - allStakeholderGroups.begin());
        const auto column = size_t(ContributionTally::columnOf(it.question));
        ++tally.counts[row][column];
        ++tally.groupTotals[row];
        ++tally.questionTotals[column];
        ++tally.total;
    }
    return tally;
}

QString termPairText(const TermPair& pair, const Codebook& codebook)
{
    const auto label = [&codebook](Id id) {
        const Term* term = codebook.term(id);
        return term ? term->label : Text::tr("a term that is gone");
    };
    if (pair.termA == 0 || pair.termB == 0)
        return label(pair.termA == 0 ? pair.termB : pair.termA);
    return Text::tr("%1 × %2").arg(label(pair.termA), label(pair.termB));
}

} // namespace lacuna
