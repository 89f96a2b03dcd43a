// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/voting/voteform.h"

#include "model/analysis/ballottable.h"

#include <QtCore/QSet>
#include <QtCore/QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr qsizetype mostFields = 2000;
constexpr qsizetype longestField = 400;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            bytes += ' ';
        } else if (text[i] != '%') {
            bytes += text[i];
        } else {
            if (i + 2 >= text.size())
                return {};
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0)
                return {};
            bytes += char(high * 16 + low);
            i += 2;
        }
    }
    if (bytes.size() > longestField)
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = utf8.decode(bytes);
    if (utf8.hasError() || result.contains(QChar(0)))
        return {};
    return result;
}

/// Yes, unsure, no and their like as the phone's page has them; a number otherwise. Nothing: what is typed is no answer.
std::optional<double> valueOf(const QString& typed, RoundMethod method)
{
    bool ok = false;
    const int number = typed.toInt(&ok);
    constexpr int most = 1000;
    if (ok && number >= 0 && number <= most && !answersYesOrNo(method))
        return number;
    if (!answersYesOrNo(method))
        return {};
    if (typed == u"y")
        return 1;
    if (typed == u"u")
        return 0.5;
    if (typed == u"n")
        return 0;
    return {};
}

std::optional<FormProblem> problemOfDots(const Ballot& ballot, const Round& round)
{
    double sum = 0;
    for (const BallotAnswer& answer : ballot.answers) {
        if (answer.value > round.settings.dotsPerOption)
            return FormProblem{FormProblem::Kind::TooManyOnOne, int(answer.value), {}};
        sum += answer.value;
    }
    if (sum > round.settings.dots)
        return FormProblem{FormProblem::Kind::TooManyDots, int(sum), {}};
    return {};
}

std::optional<FormProblem> problemOfRanks(const Ballot& ballot)
{
    QSet<int> seen;
    for (const BallotAnswer& answer : ballot.answers) {
        if (seen.contains(int(answer.value)))
            return FormProblem{FormProblem::Kind::SameRank, int(answer.value), {}};
        seen.insert(int(answer.value));
    }
    return {};
}

} // namespace

std::optional<FormFields> parseForm(const QByteArray& body)
{
    FormFields fields;
    if (body.isEmpty())
        return fields;
    const QList<QByteArray> pairs = body.split('&');
    if (pairs.size() > mostFields)
        return {};
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(QByteArrayView(pair).first(equals < 0 ? pair.size() : equals));
        const auto value = decoded(equals < 0 ? QByteArrayView() : QByteArrayView(pair).sliced(equals + 1));
        if (!name || !value || fields.contains(*name))
            return {};
        fields.insert(*name, *value);
    }
    return fields;
}

QString answerField(int option, int criterion)
{
    return criterion < 0 ? u"o%1"_s.arg(option) : u"o%1c%2"_s.arg(option).arg(criterion);
}

namespace {
/// Calls @p visit with the field, option and criterion (0: none) of everything that is asked.
template <typename F> void forEachAnswer(const Round& round, F&& visit)
{
    for (int i = 0; i < int(round.options.size()); ++i) {
        const Id option = round.options[size_t(i)].id;
        if (round.method != RoundMethod::Chnri) {
            visit(answerField(i), option, Id(0));
            continue;
        }
        for (int c = 0; c < int(round.criteria.size()); ++c)
            visit(answerField(i, c), option, round.criteria[size_t(c)].id);
    }
}
} // namespace

bool isBallotForm(const FormFields& fields, const Round& round)
{
    QSet<QString> known{u"t"_s};
    forEachAnswer(round, [&](const QString& field, Id, Id) { known << field; });
    return std::all_of(fields.keyBegin(), fields.keyEnd(),
                       [&](const QString& name) { return known.contains(name); });
}

std::optional<FormProblem> readBallot(const FormFields& fields, const Round& round, Ballot& ballot)
{
    ballot.answers.clear();
    std::optional<FormProblem> problem;
    const auto read = [&](const QString& field, Id option, Id criterion) {
        const QString typed = fields.value(field).trimmed();
        if (typed.isEmpty() || (typed == u"0" && round.method == RoundMethod::DotVoting))
            return; // no dots are no answer
        const auto value = valueOf(typed, round.method);
        if (!value)
            problem = FormProblem{FormProblem::Kind::NoNumber, 0, {}};
        else
            ballot.answers.push_back({.option = option, .criterion = criterion, .value = *value});
    };
    forEachAnswer(round, read);
    std::ranges::sort(ballot.answers, {},
                      [](const BallotAnswer& a) { return std::pair(a.option, a.criterion); });
    if (problem)
        return problem;
    if (round.method == RoundMethod::DotVoting)
        problem = problemOfDots(ballot, round);
    else if (round.method == RoundMethod::JamesLind || round.method == RoundMethod::NominalGroup
             || round.method == RoundMethod::Borda)
        problem = problemOfRanks(ballot);
    if (problem)
        return problem;
    for (const BallotProblem& found : checkBallot(ballot, round)) {
        if (found.error)
            return FormProblem{FormProblem::Kind::Rule, 0, found.message};
    }
    return {};
}

} // namespace lacuna
