// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundlabels.h"

#include "model/analysis/roundwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RoundLabels)
};

constexpr int firstOptions = 5; ///< whose agreement the summary of CHNRI tells

QString number(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// Whole numbers without decimals, others with one.
QString shortNumber(double value)
{
    return number(value, value == std::round(value) ? 0 : 1);
}

} // namespace

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
    case RoundMethod::Agreement:
        return Text::tr("Agree", "how many do, of 100");
    }
    return {};
}

QString scoreText(RoundMethod method, std::optional<double> score)
{
    if (!score)
        return u"–"_s;
    return answersYesOrNo(method) ? number(*score, 1) : shortNumber(*score);
}

QString rankText(double rank)
{
    return shortNumber(rank);
}

QString agreementName(RoundMethod method)
{
    if (method == RoundMethod::Chnri)
        return Text::tr("AEA");
    if (method == RoundMethod::Agreement)
        return Text::tr("Same answer");
    return method == RoundMethod::Delphi ? Text::tr("Score 7–9") : QString();
}

QString agreementText(std::optional<double> agreement)
{
    return agreement ? number(*agreement, 2) : QString();
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
    if (QString agreement = roundAgreementText(round, result, firstOptions); !agreement.isEmpty())
        summary += u' ' + agreement.first(1).toUpper() + agreement.sliced(1) + u'.';
    return summary;
}

} // namespace lacuna
