// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/ballottable.h"
#include "model/analysis/ballotwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BallotTable)
};

template <typename T> QHash<Id, int> placesOf(const std::vector<T>& list)
{
    QHash<Id, int> places;
    for (size_t at = 0; at < list.size(); ++at)
        places.insert(list[at].id, int(at));
    return places;
}

QString valueHeader(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
    case RoundMethod::Agreement:
        return u"answer"_s;
    case RoundMethod::DotVoting:
        return u"dots"_s;
    case RoundMethod::Delphi:
        return u"score"_s;
    default:
        return u"rank"_s;
    }
}

/// The last one with ballots, else 1.
int lastStage(const Round& round)
{
    int last = 1;
    for (const Ballot& ballot : round.ballots)
        last = std::max(last, ballot.stage);
    return last;
}

} // namespace

PlainTable ballotForm(const Round& round, int stage)
{
    const bool staged = round.method == RoundMethod::Delphi;
    PlainTable form;
    form.name = round.name;
    std::vector<BallotColumn> columns{BallotColumn::Participant, BallotColumn::Group, BallotColumn::Number,
                                      BallotColumn::Option};
    if (staged)
        columns.insert(columns.begin() + 2, BallotColumn::Stage);
    for (const BallotColumn column : columns)
        form.headers += ballotColumnLabel(column, round.method);
    if (round.method == RoundMethod::Chnri) {
        for (const RoundCriterion& criterion : round.criteria)
            form.headers += criterion.name.simplified();
    } else {
        form.headers += ballotColumnLabel(BallotColumn::Value, round.method);
    }
    std::vector<RoundParticipant> participants = round.participants;
    const bool anybody = participants.empty();
    if (anybody)
        participants.push_back({});
    for (const RoundParticipant& participant : participants) {
        for (size_t at = 0; at < round.options.size(); ++at) {
            QStringList row{participant.name, anybody ? QString() : stakeholderLabel(participant.group)};
            if (staged) // so that what comes back late does not count for a later stage
                row += QString::number(stage > 0 ? stage : lastStage(round));
            row += {QString::number(at + 1), round.options[at].title.simplified()};
            row.resize(form.headers.size());
            form.rows += row;
        }
    }
    return form;
}

QString ballotHint(const Round& round)
{
    const auto options = int(round.options.size());
    switch (round.method) {
    case RoundMethod::Chnri:
        return Text::tr(
            "Write yes, undecided or no for each option and criterion. Leave blank what you do not feel "
            "informed about.");
    case RoundMethod::JamesLind:
        return Text::tr(
                   "Give the option that matters most rank 1, the next one rank 2, and so on up to %1. Use "
                   "each rank once; leave the others blank.")
            .arg(std::min(round.settings.ranks, options));
    case RoundMethod::NominalGroup:
    case RoundMethod::Borda:
        return Text::
            tr("Give the option that matters most rank 1, the next one rank 2, and so on up to %1. Options "
               "that matter the same may share a rank.")
                .arg(options);
    case RoundMethod::DotVoting:
        return Text::tr("You have %1 dots. Spread them over the options as you like, with at most %2 on one.")
            .arg(round.settings.dots)
            .arg(round.settings.dotsPerOption);
    case RoundMethod::Delphi:
        return Text::tr(
            "Score each option from 1 (not important) to 9 (critical). Leave blank what you cannot judge.");
    case RoundMethod::Agreement:
        return Text::tr("Write agree, unsure or disagree for each statement. Leave blank what you do not "
                        "want to answer.");
    }
    return {};
}

PlainTable ballotsTable(const Round& round, bool withNames)
{
    const bool chnri = round.method == RoundMethod::Chnri;
    const bool staged = round.method == RoundMethod::Delphi;
    PlainTable table;
    table.name = round.name;
    table.headers = {u"participant"_s, u"group"_s};
    if (staged)
        table.headers += u"stage"_s;
    table.headers += {u"number"_s, u"option"_s};
    if (chnri)
        table.headers += u"criterion"_s;
    table.headers += valueHeader(round.method);
    const QHash<Id, int> options = placesOf(round.options);
    const QHash<Id, int> criteria = placesOf(round.criteria);
    QHash<QString, int> numbers;
    for (const Ballot& ballot : round.ballots) {
        const QString voter = ballotFold(ballot.participant);
        if (!numbers.contains(voter))
            numbers.insert(voter, int(numbers.size()) + 1);
        QStringList start{withNames ? ballot.participant
                                    : Text::tr("Participant %1").arg(numbers.value(voter)),
                          stakeholderKey(ballot.group)};
        if (staged)
            start += QString::number(ballot.stage);
        for (const BallotAnswer& answer : ballot.answers) {
            const int option = options.value(answer.option, -1);
            QStringList row = start;
            row += option < 0 ? QStringList{QString(), QString::number(answer.option)}
                              : QStringList{QString::number(option + 1), round.options[size_t(option)].title};
            if (chnri) {
                const int criterion = criteria.value(answer.criterion, -1);
                row += criterion < 0 ? QString::number(answer.criterion)
                                     : round.criteria[size_t(criterion)].name;
            }
            table.rows += row + QStringList{ballotValueText(answer.value, round.method)};
        }
        if (ballot.answers.empty()) {
            start.resize(table.headers.size());
            table.rows += start;
        }
    }
    return table;
}

} // namespace lacuna
