// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/agreement.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace lacuna {

namespace {

/// What each of the two says of one study.
struct Answers {
    QList<Id> a;
    QList<Id> b;
};

/// By study, ascending, with those that only one coded.
std::map<Id, Answers> answersOf(std::span<const CoderCoding> codings, Id a, Id b)
{
    std::map<Id, Answers> answers;
    for (const CoderCoding& coding : codings) {
        if (coding.coder == a)
            answers[coding.study].a.append(coding.term);
        else if (coding.coder == b)
            answers[coding.study].b.append(coding.term);
    }
    const auto tidy = [](QList<Id>& terms) {
        std::ranges::sort(terms);
        terms.erase(std::ranges::unique(terms).begin(), terms.end());
    };
    for (auto& [study, answer] : answers) {
        tidy(answer.a);
        tidy(answer.b);
    }
    return answers;
}

/// Numerators over n² and n, so that "Pe = 1" is a question about whole numbers.
struct Sums {
    qint64 agreeing = 0; ///< n·Po
    qint64 chance = 0; ///< n²·Pe

    std::optional<double> kappa(qint64 n, qint64 terms) const
    {
        const qint64 all = terms * n * n;
        if (chance >= all)
            return {};
        return double(n * agreeing - chance) / double(all - chance);
    }
};

Sums finish(TermAgreement& term, qint64 n)
{
    term.neither = int(n) - term.both - term.onlyA - term.onlyB;
    const qint64 a = term.both + term.onlyA;
    const qint64 b = term.both + term.onlyB;
    const Sums sums{.agreeing = term.both + term.neither, .chance = a * b + (n - a) * (n - b)};
    term.observed = double(sums.agreeing) / double(n);
    term.expected = double(sums.chance) / double(n * n);
    term.kappa = sums.kappa(n, 1);
    return sums;
}

} // namespace

Agreement agreementOf(std::span<const CoderCoding> codings, Id a, Id b)
{
    Agreement result;
    result.coderA = a;
    result.coderB = b;
    std::map<Id, TermAgreement> terms;
    for (const auto& [study, answer] : answersOf(codings, a, b)) {
        if (answer.a.isEmpty() || answer.b.isEmpty())
            continue;
        ++result.n;
        for (const Id term : answer.a)
            ++(answer.b.contains(term) ? terms[term].both : terms[term].onlyA);
        for (const Id term : answer.b)
            terms[term].onlyB += answer.a.contains(term) ? 0 : 1;
        if (answer.a != answer.b)
            result.disagreements.push_back({study, {a, answer.a}, {b, answer.b}});
    }
    if (terms.empty())
        return result;
    Sums pooled;
    for (auto& [id, term] : terms) {
        term.term = id;
        const Sums sums = finish(term, result.n);
        pooled.agreeing += sums.agreeing;
        pooled.chance += sums.chance;
        result.terms.push_back(term);
    }
    const auto count = qint64(terms.size());
    const qint64 n = result.n;
    result.observed = double(pooled.agreeing) / double(count * n);
    result.expected = double(pooled.chance) / double(count * n * n);
    result.kappa = pooled.kappa(n, count);
    return result;
}

int reconciledAmong(const Agreement& agreement, std::span<const Id> reconciled)
{
    return int(std::ranges::count_if(agreement.disagreements, [reconciled](const Disagreement& one) {
        return std::ranges::binary_search(reconciled, one.study);
    }));
}

std::vector<std::pair<Id, Id>> comparableCoders(std::span<const CoderCoding> codings)
{
    std::map<Id, std::set<Id>> coders; // of each study
    for (const CoderCoding& coding : codings) {
        if (coding.coder != 0)
            coders[coding.study].insert(coding.coder);
    }
    std::set<std::pair<Id, Id>> pairs;
    for (const auto& [study, who] : coders) {
        for (auto a = who.begin(); a != who.end(); ++a) {
            for (auto b = std::next(a); b != who.end(); ++b)
                pairs.emplace(*a, *b);
        }
    }
    return {pairs.begin(), pairs.end()};
}

} // namespace lacuna
