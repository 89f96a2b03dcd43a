// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundwords.h"

#include "model/analysis/figuretext.h"

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

constexpr double strongAgreement = 0.75;
constexpr double moderateAgreement = 0.5;

QString decimals(double value, int count)
{
    return QLocale().toString(value, 'f', count);
}

/// The score a bar of full length stands for, and the one of an empty bar.
struct Scale {
    double empty = 0;
    double full = 1;

    double share(double score) const
    {
        return full == empty ? 0 : std::clamp((score - empty) / (full - empty), 0.0, 1.0);
    }
};

double highestReached(const RoundResult& result)
{
    double highest = 0;
    for (const OptionScore& option : result.options)
        highest = std::max({highest, option.score.value_or(0), option.scoreHigh.value_or(0)});
    return highest;
}

Scale scaleOf(const RoundResult& result)
{
    const auto options = double(result.options.size());
    const double ballots = result.ballots;
    switch (result.method) {
    case RoundMethod::Chnri:
    case RoundMethod::Agreement:
        return {0, 100};
    case RoundMethod::Delphi:
        return {1, 9};
    case RoundMethod::NominalGroup: // everyone's last … everyone's first
        return {ballots * options, ballots};
    case RoundMethod::Borda:
        return {0, ballots * (options - 1)};
    case RoundMethod::JamesLind: {
        const auto voices =
            std::ranges::count_if(result.groups, [](const GroupResult& group) { return group.ballots > 0; });
        return {0, double(voices) * options};
    }
    case RoundMethod::DotVoting:
        break;
    }
    return {0, highestReached(result)};
}

QString methodFormula(const Round& round, const RoundResult& result)
{
    const RoundSettings& settings = round.settings;
    switch (result.method) {
    case RoundMethod::Chnri:
        return Text::tr(
            "CHNRI (Rudan et al. 2008, doi 10.3325/cmj.2008.49.720): per option and criterion yes "
            "is 1, undecided 0.5, no 0, and a blank (not informed) counts in no mean. Criterion "
            "score = 100 × mean of the answers given; research priority score (RPS) = weighted "
            "mean of the criterion scores.");
    case RoundMethod::JamesLind:
        return Text::tr(
                   "James Lind Alliance: of up to %1 ranks, rank 1 has %1 points and each following rank "
                   "one less; points are summed in each stakeholder group, the options are ranked anew "
                   "there and scored in reverse, and these are summed over the groups, so that every "
                   "group weighs the same.")
            .arg(settings.ranks);
    case RoundMethod::NominalGroup:
        return Text::tr(
            "Nominal group: the sum of an option's ranks; the lowest total is best. Ties take their "
            "mean rank; what a ballot does not rank shares the mean of the ranks left.");
    case RoundMethod::Borda:
        return Text::tr("Borda count: the sum of (m − rank) of m options. Ties take their mean rank; what a "
                        "ballot does not rank shares the mean of the ranks left.");
    case RoundMethod::DotVoting:
        return Text::tr("Dot voting: each participant has up to %1 dots, at most %2 on one option; dots are "
                        "added up.")
            .arg(settings.dots)
            .arg(settings.dotsPerOption);
    case RoundMethod::Delphi:
        return Text::tr("Delphi: the median of scores 1–9, of stage %1 of %2. Consensus: at least %3 % score "
                        "7–9 and fewer than %4 % score 1–3.")
            .arg(result.stage)
            .arg(result.stages)
            .arg(percentFigure(settings.consensusShare), percentFigure(settings.dissentShare));
    case RoundMethod::Agreement:
        return Text::tr("Agree or disagree: per statement agree is 1, unsure 0.5, disagree 0, and a blank "
                        "counts in no mean. Score = 100 × mean of the answers given.");
    }
    return {};
}

QString weightsText(const Round& round, const RoundResult& result)
{
    QStringList parts;
    for (size_t at = 0; at < round.criteria.size() && at < result.weights.size(); ++at)
        parts += Text::tr("%1 (%2)", "criterion (its weight)")
                     .arg(round.criteria[at].name, QLocale().toString(result.weights[at], 'g', 3));
    return Text::tr("Criteria and their weights: %1.").arg(parts.join(u", "_s));
}

QString expertAgreementMethod(const RoundResult& result)
{
    const QString of = result.agreementOfAnswered ? Text::tr("those who answered the criterion")
                                                  : Text::tr("all scorers of the option");
    return Text::tr(
               "Average expert agreement (AEA) = mean over criteria of (scorers giving the most frequent "
               "answer / %1). Bands of this program: strong from %2, moderate from %3, below it weak; "
               "with three answers chance alone makes a third or more.")
        .arg(of, decimals(strongAgreement, 2), decimals(moderateAgreement, 2));
}

QString sameAnswerMethod()
{
    return Text::tr("Agreement = share of the most frequent answer among those who answered; agreeing, being "
                    "unsure and disagreeing can each be it. Bands of this program: strong from %1, moderate "
                    "from %2, below it weak; with three answers chance alone makes a third or more.")
        .arg(decimals(strongAgreement, 2), decimals(moderateAgreement, 2));
}

QString concordanceMethod(const RoundResult& result)
{
    const QString bands = Text::tr("Bands after Schmidt 1997 (Decision Sciences 28(3):763–774): very "
                                   "strong from 0.9, strong from 0.7, moderate from 0.5, weak from 0.3.");
    if (result.concordance.w)
        return Text::tr(
                   "Agreement: Kendall's W, corrected for ties (Siegel and Castellan 1988), is %1 of %2. "
                   "%3")
            .arg(decimals(*result.concordance.w, 2),
                 Text::tr("%Ln ballots", nullptr, result.concordance.raters), bands);
    return Text::tr("Agreement: no Kendall's W, because %1.").arg(noConcordanceText(result.concordance.why));
}

QString chnriSummary(const RoundResult& result)
{
    const QString of = result.agreementOfAnswered ? Text::tr("those who answered the criterion")
                                                  : Text::tr("all scorers of the option");
    return Text::
        tr("CHNRI (Rudan et al. 2008, doi 10.3325/cmj.2008.49.720): yes 1, undecided 0.5, no 0, blanks left "
           "out. RPS = weighted mean over criteria of 100 × mean answer; AEA = mean over criteria of (most "
           "frequent answer / %1), strong from %2.")
            .arg(of, decimals(strongAgreement, 2));
}

QString agreementMethod(const RoundResult& result)
{
    if (result.method == RoundMethod::Chnri)
        return expertAgreementMethod(result);
    if (result.method == RoundMethod::Agreement)
        return sameAnswerMethod();
    return result.method == RoundMethod::DotVoting ? QString() : concordanceMethod(result);
}

QString intervalText(const Round& round, const RoundResult& result)
{
    if (result.resamples == 0)
        return Text::tr("No intervals: they need two ballots or more, and resamples.");
    const QString from = result.method == RoundMethod::JamesLind
        ? Text::tr("drawn with replacement within each stakeholder group")
        : Text::tr("drawn with replacement");
    return Text::tr("Intervals: 95 %, percentiles of %Ln resamples of the ballots, %1; seed %2.", nullptr,
                    result.resamples)
        .arg(from)
        .arg(round.settings.seed);
}

QString agreedOptions(const Round& round, const RoundResult& result, int first)
{
    const int shown = std::min(first, int(result.order.size()));
    if (result.method == RoundMethod::Delphi) {
        const auto agreed = int(std::ranges::count_if(result.options, [](const OptionScore& option) {
            return option.delphi && option.delphi->consensus;
        }));
        return Text::tr("consensus on %1 of %Ln options", nullptr, int(round.options.size()))
            .arg(countText(agreed));
    }
    int strong = 0;
    for (int at = 0; at < shown; ++at)
        strong += result.options[size_t(result.order[size_t(at)])].agreement.value_or(0) >= strongAgreement;
    if (result.method == RoundMethod::Agreement)
        return Text::tr("strong agreement (the same answer from %1 % or more) on %2 of the first %3")
            .arg(percentFigure(strongAgreement), countText(strong), countText(shown));
    return Text::tr("strong agreement (AEA %1 or more) on %2 of the first %3")
        .arg(decimals(strongAgreement, 2), countText(strong), countText(shown));
}

} // namespace

double roundScoreShare(const RoundResult& result, double score)
{
    return scaleOf(result).share(score);
}

QString roundScoreFigure(RoundMethod method, std::optional<double> score)
{
    if (!score)
        return u"–"_s;
    const bool whole = std::abs(*score - std::round(*score)) < 1e-9;
    return decimals(*score, whole || answersYesOrNo(method) ? 0 : 1);
}

QString roundScoreText(RoundMethod method, std::optional<double> score)
{
    if (!score)
        return Text::tr("no score");
    const QString figure = roundScoreFigure(method, score);
    const auto rounded = int(std::lround(*score));
    switch (method) {
    case RoundMethod::Chnri:
        return Text::tr("priority score %1").arg(figure);
    case RoundMethod::JamesLind:
    case RoundMethod::Borda:
        return Text::tr("%1 points", nullptr, rounded).arg(figure);
    case RoundMethod::NominalGroup:
        return Text::tr("rank total %1").arg(figure);
    case RoundMethod::DotVoting:
        return Text::tr("%1 dots", nullptr, rounded).arg(figure);
    case RoundMethod::Delphi:
        return Text::tr("median %1").arg(figure);
    case RoundMethod::Agreement:
        return Text::tr("%1 of 100", "score of agree or disagree").arg(figure);
    }
    return figure;
}

QString roundScoreName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
        return Text::tr("Research priority score (RPS)");
    case RoundMethod::JamesLind:
        return Text::tr("Points, every group alike");
    case RoundMethod::Borda:
        return Text::tr("Borda points");
    case RoundMethod::NominalGroup:
        return Text::tr("Rank total (low is good)");
    case RoundMethod::DotVoting:
        return Text::tr("Dots");
    case RoundMethod::Delphi:
        return Text::tr("Median score");
    case RoundMethod::Agreement:
        return Text::tr("Score (100: all agree, 0: all disagree)");
    }
    return {};
}

QString roundScoreShortName(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
        return Text::tr("RPS", "research priority score");
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

QString roundAgreementName(RoundMethod method)
{
    if (method == RoundMethod::Chnri)
        return Text::tr("Average expert agreement (AEA)");
    if (method == RoundMethod::Agreement)
        return Text::tr("Share of the most frequent answer");
    return method == RoundMethod::Delphi ? Text::tr("Share of scores 7–9") : QString();
}

namespace {

/// Behind a score. Many scores of 7–9 can be many who disagree about the rest: no "agreement".
QString agreementNote(RoundMethod method, std::optional<double> agreement)
{
    if (!agreement)
        return {};
    if (method == RoundMethod::Delphi)
        return Text::tr("%1 % score 7–9").arg(percentFigure(*agreement));
    if (method == RoundMethod::Agreement)
        return Text::tr("%1 % answer the same").arg(percentFigure(*agreement));
    return Text::tr("AEA %1", "average expert agreement").arg(decimals(*agreement, 2));
}

} // namespace

HandoutBars::Bar roundBar(const Round& round, const RoundResult& result, int option)
{
    const OptionScore& one = result.options[size_t(option)];
    HandoutBars::Bar bar;
    bar.label = round.options[size_t(option)].title;
    bar.note = roundScoreText(result.method, one.score);
    if (const QString agreed = agreementNote(result.method, one.agreement); !agreed.isEmpty())
        bar.note = Text::tr("%1 · %2", "score · agreement").arg(bar.note, agreed);
    bar.shown = roundScoreFigure(result.method, one.score);
    bar.missing = !one.score;
    if (!one.score)
        return bar;
    const Scale scale = scaleOf(result);
    bar.value = 100 * scale.share(*one.score);
    if (one.scoreLow && one.scoreHigh) {
        const auto [low, high] =
            std::minmax({100 * scale.share(*one.scoreLow), 100 * scale.share(*one.scoreHigh)});
        bar.low = low;
        bar.high = high;
    }
    return bar;
}

QString expertAgreementBand(double aea)
{
    if (aea >= strongAgreement)
        return Text::tr("strong agreement");
    return aea >= moderateAgreement ? Text::tr("moderate agreement") : Text::tr("weak agreement");
}

QString concordanceBand(double w)
{
    constexpr double slack = 1e-12; // 0.7 is 0.7, whatever a division makes of it
    if (w >= 0.9 - slack)
        return Text::tr("very strong agreement");
    if (w >= 0.7 - slack)
        return Text::tr("strong agreement");
    if (w >= 0.5 - slack)
        return Text::tr("moderate agreement");
    return w >= 0.3 - slack ? Text::tr("weak agreement") : Text::tr("very weak agreement");
}

QString roundAgreementText(const Round& round, const RoundResult& result, int first)
{
    if (result.ballots == 0 || result.options.empty())
        return {};
    if (!roundAgreementName(result.method).isEmpty())
        return agreedOptions(round, result, first);
    if (!result.concordance.w)
        return {};
    return Text::tr("%1 (Kendall's W %2)", "strong agreement (Kendall's W 0.74)")
        .arg(concordanceBand(*result.concordance.w), decimals(*result.concordance.w, 2));
}

QString roundMethodSummary(const Round& round, const RoundResult& result)
{
    const bool chnri = result.method == RoundMethod::Chnri;
    QStringList method{chnri ? chnriSummary(result) : methodFormula(round, result)};
    const bool weighed =
        std::ranges::any_of(result.weights, [&](double weight) { return weight != result.weights.front(); });
    if (weighed)
        method += weightsText(round, result);
    if (result.concordance.w)
        method += Text::tr("Kendall's W, corrected for ties: %1 of %2; strong from 0.7 (Schmidt 1997).")
                      .arg(decimals(*result.concordance.w, 2),
                           Text::tr("%Ln ballots", nullptr, result.concordance.raters));
    if (result.resamples > 0)
        method +=
            Text::tr("Intervals: 95 %, %Ln resamples of the ballots, seed %1.", nullptr, result.resamples)
                .arg(round.settings.seed);
    return method.join(u' ');
}

QStringList roundMethodText(const Round& round, const RoundResult& result)
{
    QStringList method{methodFormula(round, result)};
    if (result.method == RoundMethod::Chnri)
        method += weightsText(round, result);
    const QString agreement = agreementMethod(result);
    if (!agreement.isEmpty())
        method += agreement;
    method += intervalText(round, result);
    method +=
        Text::tr("Counted: %1; %2 without any answer; answers left blank: %3. A blank is no answer, never 0.")
            .arg(Text::tr("%Ln ballots", nullptr, result.ballots),
                 Text::tr("%Ln ballots", nullptr, result.abstentions), countText(result.blanks));
    method += result.notes;
    return method;
}

} // namespace lacuna
