// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RoundWords)
};

constexpr double strongFrom = 0.7;
constexpr double moderateFrom = 0.5;

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// Whole numbers without decimals, others with one.
QString shortNumber(double value)
{
    return number(value, value == std::round(value) ? 0 : 1);
}

double mostDots(const Round& round, const RoundResult& result)
{
    return double(std::min(round.settings.dots, round.settings.dotsPerOption)) * result.ballots;
}

} // namespace

QString scoreName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
        return Text::tr("Research priority score (0–100)");
    case RoundMethod::JamesLind:
    case RoundMethod::Borda:
        return Text::tr("Points");
    case RoundMethod::NominalGroup:
        return Text::tr("Rank total (the lowest is best)");
    case RoundMethod::DotVoting:
        return Text::tr("Dots");
    case RoundMethod::Delphi:
        return Text::tr("Median score (1–9)");
    }
    return {};
}

QString scoreShortName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
        return Text::tr("RPS");
    case RoundMethod::JamesLind:
    case RoundMethod::Borda:
        return Text::tr("Points");
    case RoundMethod::NominalGroup:
        return Text::tr("Rank total");
    case RoundMethod::DotVoting:
        return Text::tr("Dots");
    case RoundMethod::Delphi:
        return Text::tr("Median");
    }
    return {};
}

QString scoreText(RoundMethod method, std::optional<double> score)
{
    if (!score)
        return u"–"_s;
    return method == RoundMethod::Chnri ? number(*score, 1) : shortNumber(*score);
}

QString rankText(double rank)
{
    return shortNumber(rank);
}

QString agreementName(RoundMethod method)
{
    if (method == RoundMethod::Chnri)
        return Text::tr("AEA");
    return method == RoundMethod::Delphi ? Text::tr("Score 7–9") : QString();
}

QString agreementText(std::optional<double> agreement)
{
    return agreement ? number(*agreement, 2) : QString();
}

double scoreShare(const Round& round, const RoundResult& result, double score)
{
    const double options = double(round.options.size());
    const double ballots = result.ballots;
    double worst = 0;
    double best = 0;
    switch (round.method) {
    case RoundMethod::Chnri:
        best = 100;
        break;
    case RoundMethod::JamesLind:
        worst = double(result.groups.size());
        best = options * double(result.groups.size());
        break;
    case RoundMethod::NominalGroup:
        worst = options * ballots;
        best = ballots;
        break;
    case RoundMethod::Borda:
        best = ballots * (options - 1);
        break;
    case RoundMethod::DotVoting:
        best = mostDots(round, result);
        break;
    case RoundMethod::Delphi:
        worst = 1;
        best = 9;
        break;
    }
    return worst == best ? 0 : std::clamp((score - worst) / (best - worst), 0.0, 1.0);
}

QString agreementBand(double coefficient)
{
    if (coefficient >= strongFrom)
        return Text::tr("strong");
    return coefficient >= moderateFrom ? Text::tr("moderate") : Text::tr("weak");
}

std::optional<double> meanAgreement(const RoundResult& result)
{
    double sum = 0;
    int count = 0;
    for (const OptionScore& option : result.options) {
        if (option.agreement) {
            sum += *option.agreement;
            ++count;
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

QString resultSummary(const Round& round, const RoundResult& result)
{
    if (result.ballots + result.abstentions == 0)
        return Text::tr("No ballots yet.");
    const int groups = int(result.groups.size());
    QString summary = Text::tr("%Ln ballots", nullptr, result.ballots);
    if (groups > 0)
        summary = Text::tr("%1 from %2").arg(summary, Text::tr("%Ln stakeholder groups", nullptr, groups));
    if (result.abstentions > 0)
        summary =
            Text::tr("%1, and %2").arg(summary, Text::tr("%Ln abstentions", nullptr, result.abstentions));
    summary += u'.';
    if (result.concordance.w)
        summary += u' '
            + Text::tr("Kendall’s W %1: %2 agreement.")
                  .arg(number(*result.concordance.w, 2), agreementBand(*result.concordance.w));
    else if (const auto mean = meanAgreement(result); mean && round.method == RoundMethod::Chnri)
        summary +=
            u' ' + Text::tr("Average expert agreement %1: %2.").arg(number(*mean, 2), agreementBand(*mean));
    return summary;
}

} // namespace lacuna
