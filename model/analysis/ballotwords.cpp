// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ballotwords.h"

#include <QtCore/QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BallotTable)
};

bool isRanking(RoundMethod method)
{
    return method == RoundMethod::JamesLind || method == RoundMethod::NominalGroup
        || method == RoundMethod::Borda;
}

QStringList valueNames(RoundMethod method)
{
    QStringList names;
    if (isRanking(method))
        names = {u"rank"_s, u"ranking"_s, u"rang"_s, u"classement"_s};
    else if (method == RoundMethod::DotVoting)
        names = {u"dots"_s, u"dot"_s, u"votes"_s, u"points"_s, u"gommettes"_s, u"pastilles"_s};
    else if (method == RoundMethod::Delphi)
        names = {u"score"_s, u"score 1–9"_s, u"score (1–9)"_s, u"score 1 9"_s, u"rating"_s, u"note"_s};
    names += {u"answer"_s, u"response"_s, u"réponse"_s, u"reponse"_s, u"value"_s, u"valeur"_s, u"vote"_s};
    if (answersYesOrNo(method))
        names += {u"score"_s};
    return names;
}

bool isNothing(const QString& word)
{
    static const QStringList words{u""_s,
                                   u"-"_s,
                                   u"–"_s,
                                   u"—"_s,
                                   u"na"_s,
                                   u"n/a"_s,
                                   u"n.a."_s,
                                   u"blank"_s,
                                   u"none"_s,
                                   u"not informed"_s,
                                   u"uninformed"_s,
                                   u"don't know"_s,
                                   u"do not know"_s,
                                   u"dk"_s,
                                   u"vide"_s,
                                   u"pas informé"_s,
                                   u"non informé"_s,
                                   u"ne sait pas"_s,
                                   u"je ne sais pas"_s,
                                   u"nsp"_s};
    return words.contains(word) || word == Text::tr("not informed").toLower();
}

/// "Yes" and "agree" say the same to a statement as to a question, so both are read whatever the round asks.
std::optional<double> answerWord(const QString& word)
{
    static const QStringList yes{u"yes"_s,     u"y"_s,        u"true"_s,   u"agree"_s,
                                 u"i agree"_s, u"agreed"_s,   u"oui"_s,    u"o"_s,
                                 u"vrai"_s,    u"d'accord"_s, u"accord"_s, u"tout à fait d'accord"_s};
    // Not "maybe" or "peut-être": whoever writes that may as well mean that they do not know, which is a blank.
    static const QStringList undecided{
        u"undecided"_s, u"unsure"_s, u"not sure"_s, u"neutral"_s,  u"pas sûr"_s, u"pas sûre"_s, u"neutre"_s,
        u"½"_s,         u"1/2"_s,    u"indécis"_s,  u"indécise"_s, u"indecis"_s, u"incertain"_s};
    static const QStringList no{u"no"_s,           u"n"_s,         u"false"_s,       u"disagree"_s,
                                u"i disagree"_s,   u"disagreed"_s, u"non"_s,         u"faux"_s,
                                u"pas d'accord"_s, u"désaccord"_s, u"en désaccord"_s};
    if (yes.contains(word) || word == Text::tr("yes").toLower() || word == Text::tr("agree").toLower())
        return 1;
    if (undecided.contains(word) || word == Text::tr("undecided").toLower()
        || word == Text::tr("unsure").toLower())
        return 0.5;
    if (no.contains(word) || word == Text::tr("no").toLower() || word == Text::tr("disagree").toLower())
        return 0;
    return {};
}

} // namespace

QStringList ballotColumnNames(BallotColumn column, RoundMethod method)
{
    QStringList names;
    switch (column) {
    case BallotColumn::Participant:
        names = {u"participant"_s, u"participant name"_s, u"name"_s,    u"voter"_s,
                 u"scorer"_s,      u"expert"_s,           u"person"_s,  u"nom"_s,
                 u"votant"_s,      u"participante"_s,     u"personne"_s};
        break;
    case BallotColumn::Group:
        names = {u"group"_s,  u"stakeholder group"_s, u"stakeholder"_s,
                 u"groupe"_s, u"partie prenante"_s,   u"groupe de parties prenantes"_s};
        break;
    case BallotColumn::Number:
        names = {u"number"_s,        u"no"_s,     u"no."_s,    u"nr"_s, u"#"_s,
                 u"option number"_s, u"numéro"_s, u"numero"_s, u"n°"_s};
        break;
    case BallotColumn::Option:
        names = {u"option"_s,
                 u"title"_s,
                 u"question"_s,
                 u"research question"_s,
                 u"research option"_s,
                 u"titre"_s,
                 u"question de recherche"_s};
        break;
    case BallotColumn::Criterion:
        names = {u"criterion"_s, u"criteria"_s, u"critère"_s, u"critere"_s, u"critères"_s};
        break;
    case BallotColumn::Stage:
        names = {u"stage"_s, u"delphi round"_s, u"round"_s, u"tour"_s, u"étape"_s};
        break;
    case BallotColumn::Value:
        names = valueNames(method);
        break;
    }
    return names + QStringList{ballotColumnLabel(column, method)};
}

QString ballotColumnLabel(BallotColumn column, RoundMethod method)
{
    switch (column) {
    case BallotColumn::Participant:
        return Text::tr("participant");
    case BallotColumn::Group:
        return Text::tr("group");
    case BallotColumn::Number:
        return Text::tr("number");
    case BallotColumn::Option:
        return Text::tr("option");
    case BallotColumn::Criterion:
        return Text::tr("criterion");
    case BallotColumn::Stage:
        return Text::tr("stage");
    case BallotColumn::Value:
        break;
    }
    if (isRanking(method))
        return Text::tr("rank");
    if (method == RoundMethod::DotVoting)
        return Text::tr("dots");
    return method == RoundMethod::Delphi ? Text::tr("score") : Text::tr("answer");
}

QString ballotFold(const QString& text)
{
    return text.simplified().toCaseFolded();
}

std::expected<std::optional<double>, QString> ballotValue(const QString& cell, const Round& round)
{
    QString word = cell.simplified().toLower();
    word.replace(u'’', u'\'');
    if (isNothing(word))
        return std::nullopt;
    if (answersYesOrNo(round.method)) {
        if (const auto said = answerWord(word))
            return said;
    }
    bool isNumber = false;
    const double value = word.replace(u',', u'.').toDouble(&isNumber);
    const QString shown = cell.simplified().left(40);
    if (!isNumber || !std::isfinite(value)) {
        if (round.method == RoundMethod::Agreement)
            return std::unexpected(Text::tr("“%1” is neither agree, unsure nor disagree").arg(shown));
        return std::unexpected(round.method == RoundMethod::Chnri
                                   ? Text::tr("“%1” is neither yes, undecided nor no").arg(shown)
                                   : Text::tr("“%1” is no number").arg(shown));
    }
    if (const QString problem = valueProblem(value, round); !problem.isEmpty())
        return std::unexpected(problem);
    return value;
}

QString valueProblem(double value, const Round& round)
{
    const QString shown = QString::number(value, 'g', 6);
    const bool whole = value == std::floor(value);
    switch (round.method) {
    case RoundMethod::Chnri:
        if (value != 0 && value != 0.5 && value != 1)
            return Text::tr("an answer is 1 (yes), 0.5 (undecided) or 0 (no), not %1").arg(shown);
        break;
    case RoundMethod::Agreement:
        if (value != 0 && value != 0.5 && value != 1)
            return Text::tr("an answer is 1 (agree), 0.5 (unsure) or 0 (disagree), not %1").arg(shown);
        break;
    case RoundMethod::JamesLind:
    case RoundMethod::NominalGroup:
    case RoundMethod::Borda: {
        const auto options = int(round.options.size());
        const int last =
            round.method == RoundMethod::JamesLind ? std::min(round.settings.ranks, options) : options;
        if (!whole || !(value >= 1 && value <= last))
            return Text::tr("a rank is a whole number from 1 to %1, not %2").arg(last).arg(shown);
        break;
    }
    case RoundMethod::DotVoting:
        if (!whole || !(value >= 0))
            return Text::tr("dots are a whole number, not %1").arg(shown);
        break;
    case RoundMethod::Delphi:
        if (!whole || !(value >= 1 && value <= 9))
            return Text::tr("a score is a whole number from 1 to 9, not %1").arg(shown);
        break;
    }
    return {};
}

QString ballotValueText(double value, RoundMethod method)
{
    if (!answersYesOrNo(method))
        return QString::number(value, 'g', 15);
    if (method == RoundMethod::Agreement)
        return value == 1 ? u"agree"_s : value == 0.5 ? u"unsure"_s : u"disagree"_s;
    return value == 1 ? u"yes"_s : value == 0.5 ? u"undecided"_s : u"no"_s;
}

} // namespace lacuna
