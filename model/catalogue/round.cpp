// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/round.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Round)
};

struct Entry {
    RoundMethod method;
    QLatin1StringView key;
    const char* label;
};

constexpr Entry entries[] = {
    {RoundMethod::Chnri, "chnri"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "CHNRI")},
    {RoundMethod::JamesLind, "james-lind"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "James Lind Alliance")},
    {RoundMethod::NominalGroup, "nominal-group"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "Nominal group")},
    {RoundMethod::Borda, "borda"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "Borda count")},
    {RoundMethod::DotVoting, "dots"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "Dot voting")},
    {RoundMethod::Delphi, "delphi"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "Delphi")},
    {RoundMethod::Agreement, "agreement"_L1, QT_TRANSLATE_NOOP("lacuna::Round", "Agree or disagree")},
};
static_assert(std::size(entries) == allRoundMethods.size());

constexpr int mostRanks = 100;
constexpr int mostDots = 1000;
constexpr int mostResamples = 10000;

} // namespace

QString roundMethodKey(RoundMethod method)
{
    return entries[size_t(method)].key;
}

QString roundMethodLabel(RoundMethod method)
{
    return Text::tr(entries[size_t(method)].label);
}

std::optional<RoundMethod> roundMethodFromKey(const QString& key)
{
    const auto* entry = std::ranges::find(entries, key, &Entry::key);
    return entry == std::end(entries) ? std::nullopt : std::optional(entry->method);
}

bool answersYesOrNo(RoundMethod method)
{
    return method == RoundMethod::Chnri || method == RoundMethod::Agreement;
}

QJsonObject roundSettingsToJson(const RoundSettings& settings)
{
    return {{u"agreementOfAnswered"_s, settings.agreementOfAnswered},
            {u"ranks"_s, settings.ranks},
            {u"dots"_s, settings.dots},
            {u"dotsPerOption"_s, settings.dotsPerOption},
            {u"consensusShare"_s, settings.consensusShare},
            {u"dissentShare"_s, settings.dissentShare},
            {u"resamples"_s, settings.resamples},
            {u"seed"_s, double(settings.seed)}};
}

RoundSettings roundSettingsFromJson(const QJsonObject& json)
{
    RoundSettings settings;
    const auto integer = [&](QLatin1StringView key, int usual, int least, int most) {
        return std::clamp(json.value(key).toInt(usual), least, most);
    };
    const auto share = [&](QLatin1StringView key, double usual) {
        return std::clamp(json.value(key).toDouble(usual), 0.0, 1.0);
    };
    settings.agreementOfAnswered = json.value("agreementOfAnswered"_L1).toBool();
    settings.ranks = integer("ranks"_L1, settings.ranks, 1, mostRanks);
    settings.dots = integer("dots"_L1, settings.dots, 1, mostDots);
    settings.dotsPerOption = integer("dotsPerOption"_L1, settings.dots, 1, settings.dots);
    settings.consensusShare = share("consensusShare"_L1, settings.consensusShare);
    settings.dissentShare = share("dissentShare"_L1, settings.dissentShare);
    settings.resamples = integer("resamples"_L1, settings.resamples, 0, mostResamples);
    settings.seed = quint32(std::clamp(json.value("seed"_L1).toDouble(settings.seed), 0.0, 4294967295.0));
    return settings;
}

std::vector<RoundCriterion> standardCriteria()
{
    std::vector<RoundCriterion> criteria;
    for (const QString& name : {Text::tr("Answerability"), Text::tr("Effectiveness"),
                                Text::tr("Deliverability"), Text::tr("Impact"), Text::tr("Equity")})
        criteria.push_back({.id = 0, .name = name, .weight = 1});
    return criteria;
}

} // namespace lacuna
