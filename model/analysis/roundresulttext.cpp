// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/roundresulttext.h"

#include "model/analysis/roundlabels.h"
#include "model/analysis/roundwords.h"
#include "model/analysis/texttable.h"
#include "model/support/csv.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::RoundResult)
};

constexpr int titleWidth = 44;
constexpr int otherWidth = 24;

/// Ten significant digits: what a division leaves behind them is not the same on every machine.
double rounded(double value)
{
    return QString::number(value, 'g', 10).toDouble();
}

QJsonValue orNull(const std::optional<double>& number)
{
    return number ? QJsonValue(rounded(*number)) : QJsonValue();
}

/// An option nobody answered has no rank that says anything: the last ones' mean would read like a judgement.
std::optional<double> ranked(const OptionScore& option, const std::optional<double>& rank)
{
    return option.score ? rank : std::nullopt;
}

QString rankOrDash(const OptionScore& option)
{
    return option.score ? rankText(option.rank) : u"–"_s;
}

QJsonValue pairOrNull(const std::optional<double>& low, const std::optional<double>& high)
{
    return low && high ? QJsonValue(QJsonArray{rounded(*low), rounded(*high)}) : QJsonValue();
}

QString plain(const std::optional<double>& number)
{
    return number ? QString::number(*number, 'g', 10) : QString();
}

/// With @p decimals at most; whole numbers without.
QString shown(const std::optional<double>& number, int decimals)
{
    if (!number)
        return u"–"_s;
    const bool whole = std::abs(*number - std::round(*number)) < 1e-9;
    return QLocale().toString(*number, 'f', whole ? 0 : decimals);
}

QString interval(const std::optional<double>& low, const std::optional<double>& high)
{
    return low && high ? u"%1 – %2"_s.arg(shown(low, 1), shown(high, 1)) : u"–"_s;
}

QString percent(const std::optional<double>& share)
{
    return share ? QLocale().toString(*share * 100, 'f', 0) + u'%' : u"–"_s;
}

QJsonObject criteriaToJson(const Round& round, const OptionScore& option)
{
    QJsonObject criteria;
    for (size_t at = 0; at < option.criteria.size(); ++at) {
        const CriterionScore& one = option.criteria[at];
        criteria.insert(round.criteria[at].name,
                        QJsonObject{{u"score"_s, orNull(one.score)},
                                    {u"yes"_s, one.yes},
                                    {u"undecided"_s, one.undecided},
                                    {u"no"_s, one.no}});
    }
    return criteria;
}

QJsonObject optionToJson(const Round& round, const RoundResult& result, int at)
{
    const OptionScore& option = result.options[size_t(at)];
    QJsonObject groups;
    for (const GroupResult& group : result.groups) {
        const OptionScore& own = group.options[size_t(at)];
        if (group.ballots > 0)
            groups.insert(
                stakeholderKey(group.group),
                QJsonObject{{u"rank"_s, orNull(ranked(own, own.rank))}, {u"score"_s, orNull(own.score)}});
    }
    QJsonObject json{
        {u"rank"_s, orNull(ranked(option, option.rank))},
        {u"number"_s, at + 1},
        {u"title"_s, round.options[size_t(at)].title},
        {u"score"_s, orNull(option.score)},
        {u"agreement"_s, orNull(option.agreement)},
        {u"answered"_s, option.answered},
        {u"interval"_s, pairOrNull(ranked(option, option.rankLow), ranked(option, option.rankHigh))},
        {u"scoreInterval"_s, pairOrNull(option.scoreLow, option.scoreHigh)},
        {u"groups"_s, groups}};
    if (result.method == RoundMethod::Chnri)
        json.insert(u"criteria"_s, criteriaToJson(round, option));
    if (result.method == RoundMethod::Agreement && !option.criteria.empty())
        json.insert(u"answers"_s,
                    QJsonObject{{u"agree"_s, option.criteria.front().yes},
                                {u"unsure"_s, option.criteria.front().undecided},
                                {u"disagree"_s, option.criteria.front().no}});
    if (option.delphi)
        json.insert(u"delphi"_s,
                    QJsonObject{{u"median"_s, option.delphi->median},
                                {u"q1"_s, option.delphi->q1},
                                {u"q3"_s, option.delphi->q3},
                                {u"high"_s, rounded(option.delphi->high)},
                                {u"low"_s, rounded(option.delphi->low)},
                                {u"consensus"_s, option.delphi->consensus}});
    return json;
}

/// Those that have an effect.
QJsonObject settingsToJson(const Round& round, const RoundResult& result)
{
    const RoundSettings& settings = round.settings;
    QJsonObject json{{u"resamples"_s, result.resamples}, {u"seed"_s, double(settings.seed)}};
    if (result.method == RoundMethod::Chnri)
        json.insert(u"agreementOf"_s, result.agreementOfAnswered ? u"answered"_s : u"all"_s);
    if (result.method == RoundMethod::JamesLind)
        json.insert(u"ranks"_s, settings.ranks);
    if (result.method == RoundMethod::DotVoting) {
        json.insert(u"dots"_s, settings.dots);
        json.insert(u"dotsPerOption"_s, settings.dotsPerOption);
    }
    if (result.method == RoundMethod::Delphi) {
        json.insert(u"consensusShare"_s, settings.consensusShare);
        json.insert(u"dissentShare"_s, settings.dissentShare);
    }
    return json;
}

QJsonArray issuesToJson(const std::vector<TableIssue>& issues)
{
    QJsonArray array;
    for (const TableIssue& issue : issues)
        array.append(QJsonObject{{u"line"_s, issue.line > 0 ? QJsonValue(issue.line) : QJsonValue()},
                                 {u"severity"_s, issue.error ? u"error"_s : u"warning"_s},
                                 {u"message"_s, issue.message}});
    return array;
}

std::vector<const GroupResult*> voicedGroups(const RoundResult& result)
{
    std::vector<const GroupResult*> groups;
    for (const GroupResult& group : result.groups) {
        if (group.ballots > 0)
            groups.push_back(&group);
    }
    return groups;
}

QStringList csvHeaders(const Round& round, const RoundResult& result)
{
    QStringList headers{u"rank"_s,      u"number"_s,    u"option"_s,    u"score"_s,
                        u"agreement"_s, u"answered"_s,  u"ballots"_s,   u"rank_low"_s,
                        u"rank_high"_s, u"score_low"_s, u"score_high"_s};
    if (result.method == RoundMethod::Chnri) {
        for (const RoundCriterion& criterion : round.criteria)
            headers += csvHarmless(criterion.name);
    }
    if (result.method == RoundMethod::Agreement)
        headers += {u"agree"_s, u"unsure"_s, u"disagree"_s};
    if (result.method == RoundMethod::Delphi)
        headers += {u"median"_s, u"q1"_s, u"q3"_s, u"share_7_9"_s, u"share_1_3"_s, u"consensus"_s};
    for (const GroupResult* group : voicedGroups(result)) {
        const QString key = stakeholderKey(group->group);
        headers += {u"rank_"_s + key, u"score_"_s + key};
    }
    return headers;
}

/// Ballots by group, "Workers 3, Academia 5".
QString groupCounts(const RoundResult& result)
{
    QStringList counts;
    for (const GroupResult& group : result.groups) {
        if (group.ballots > 0)
            counts += u"%1 %2"_s.arg(stakeholderLabel(group.group), QLocale().toString(group.ballots));
    }
    return counts.join(u", "_s);
}

QStringList delphiCells(const OptionScore& option)
{
    if (!option.delphi)
        return {u"–"_s, u"–"_s, u"–"_s, u"–"_s};
    return {interval(option.delphi->q1, option.delphi->q3), percent(option.delphi->high),
            percent(option.delphi->low), option.delphi->consensus ? Text::tr("yes") : Text::tr("no")};
}

QStringList answerCounts(const CriterionScore& answers)
{
    return {QLocale().toString(answers.yes), QLocale().toString(answers.undecided),
            QLocale().toString(answers.no)};
}

/// What people look at, best first.
PlainTable rankingOf(const Round& round, const RoundResult& result)
{
    std::vector<const GroupResult*> groups = voicedGroups(result);
    if (groups.size() < 2)
        groups.clear(); // nothing to put side by side
    const bool delphi = result.method == RoundMethod::Delphi;
    const bool chnri = result.method == RoundMethod::Chnri;
    const bool statements = result.method == RoundMethod::Agreement;
    PlainTable table;
    table.headers = {Text::tr("Rank"), Text::tr("Option"), scoreShortName(result.method)};
    if (result.resamples > 0)
        table.headers += Text::tr("Rank, 95 %");
    if (delphi)
        table.headers += {Text::tr("Quartiles"), Text::tr("7–9"), Text::tr("1–3"), Text::tr("Consensus")};
    if (chnri || statements)
        table.headers += agreementName(result.method);
    if (statements)
        table.headers += {Text::tr("Agree"), Text::tr("Unsure"), Text::tr("Disagree")};
    for (const RoundCriterion& criterion : round.criteria)
        table.headers += chnri ? QStringList{criterion.name} : QStringList();
    table.headers += Text::tr("Answered");
    for (const GroupResult* group : groups)
        table.headers += Text::tr("Rank, %1").arg(stakeholderLabel(group->group));
    for (const int at : result.order) {
        const OptionScore& option = result.options[size_t(at)];
        QStringList row{rankOrDash(option), round.options[size_t(at)].title, shown(option.score, 1)};
        if (result.resamples > 0)
            row += interval(ranked(option, option.rankLow), ranked(option, option.rankHigh));
        if (delphi)
            row += delphiCells(option);
        if (chnri || statements)
            row += option.agreement ? agreementText(option.agreement) : u"–"_s;
        for (const CriterionScore& criterion : option.criteria)
            row += statements ? answerCounts(criterion) : QStringList{shown(criterion.score, 1)};
        row += QLocale().toString(option.answered);
        for (const GroupResult* group : groups)
            row += rankOrDash(group->options[size_t(at)]);
        table.rows += row;
    }
    return table;
}

} // namespace

QByteArray roundResultToJson(const Round& round, const RoundResult& result,
                             const std::vector<TableIssue>& issues)
{
    QJsonObject participants;
    QJsonObject groups;
    for (const GroupResult& group : result.groups) {
        participants.insert(stakeholderKey(group.group), group.ballots);
        groups.insert(stakeholderKey(group.group),
                      QJsonObject{{u"ballots"_s, group.ballots},
                                  {u"abstentions"_s, group.abstentions},
                                  {u"kendallW"_s, orNull(group.concordance.w)}});
    }
    QJsonArray criteria;
    for (size_t at = 0; at < result.weights.size(); ++at)
        criteria.append(QJsonObject{{u"name"_s, round.criteria[at].name}, {u"weight"_s, result.weights[at]}});
    QJsonArray options;
    for (const int at : result.order)
        options.append(optionToJson(round, result, at));
    QJsonObject root{{u"round"_s, round.name},
                     {u"method"_s, roundMethodKey(result.method)},
                     {u"settings"_s, settingsToJson(round, result)},
                     {u"ballots"_s, result.ballots},
                     {u"abstentions"_s, result.abstentions},
                     {u"blanks"_s, result.blanks},
                     {u"participants"_s, participants},
                     {u"options"_s, options},
                     {u"kendallW"_s, orNull(result.concordance.w)},
                     {u"groups"_s, groups},
                     {u"notes"_s, QJsonArray::fromStringList(result.notes)},
                     {u"issues"_s, issuesToJson(issues)}};
    if (!result.concordance.w)
        root.insert(u"kendallWNote"_s, noConcordanceText(result.concordance.why));
    if (result.method == RoundMethod::Chnri)
        root.insert(u"criteria"_s, criteria);
    if (result.method == RoundMethod::Delphi) {
        root.insert(u"stage"_s, result.stage);
        root.insert(u"stages"_s, result.stages);
    }
    return QJsonDocument(root).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray roundResultToCsv(const Round& round, const RoundResult& result)
{
    QString csv = csvLine(csvHeaders(round, result));
    for (const int at : result.order) {
        const OptionScore& option = result.options[size_t(at)];
        QStringList row{plain(ranked(option, option.rank)),
                        QString::number(at + 1),
                        csvHarmless(round.options[size_t(at)].title),
                        plain(option.score),
                        plain(option.agreement),
                        QString::number(option.answered),
                        QString::number(result.ballots),
                        plain(ranked(option, option.rankLow)),
                        plain(ranked(option, option.rankHigh)),
                        plain(option.scoreLow),
                        plain(option.scoreHigh)};
        for (const CriterionScore& criterion : option.criteria)
            row += result.method == RoundMethod::Agreement
                ? QStringList{QString::number(criterion.yes), QString::number(criterion.undecided),
                              QString::number(criterion.no)}
                : QStringList{plain(criterion.score)};
        if (option.delphi)
            row += {plain(option.delphi->median), plain(option.delphi->q1),
                    plain(option.delphi->q3),     plain(option.delphi->high),
                    plain(option.delphi->low),    option.delphi->consensus ? u"1"_s : u"0"_s};
        else if (result.method == RoundMethod::Delphi)
            row += {{}, {}, {}, {}, {}, {}};
        for (const GroupResult* group : voicedGroups(result)) {
            const OptionScore& own = group->options[size_t(at)];
            row += {plain(ranked(own, own.rank)), plain(own.score)};
        }
        csv += csvLine(row);
    }
    return csv.toUtf8();
}

QByteArray roundResultToTable(const Round& round, const RoundResult& result)
{
    QString text = u"%1 – %2\n"_s.arg(printable(round.name), roundMethodLabel(result.method));
    text += Text::tr("Ballots: %1 (%2); abstentions: %3; answers not given: %4")
                .arg(QLocale().toString(result.ballots), groupCounts(result),
                     QLocale().toString(result.abstentions), QLocale().toString(result.blanks))
        + u"\n\n"_s;
    const PlainTable table = rankingOf(round, result);
    QList<QStringList> lines;
    for (const QStringList& row : QList<QStringList>{table.headers} + table.rows) {
        QStringList line;
        for (qsizetype at = 0; at < row.size(); ++at)
            line += elided(printable(row[at]), at == 1 ? titleWidth : otherWidth);
        lines += line;
    }
    QList<bool> right(table.headers.size(), true);
    right[1] = false;
    text += tableText(lines, right) + u'\n';
    for (const QString& paragraph : roundMethodText(round, result))
        text += printable(paragraph) + u'\n';
    return text.toUtf8();
}

} // namespace lacuna
