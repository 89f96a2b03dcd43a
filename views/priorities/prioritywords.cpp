// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/prioritywords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PriorityWords)
};
} // namespace

QString methodHelp(RoundMethod method)
{
    switch (method) {
    case RoundMethod::Chnri:
        return Text::tr(
            "Everyone answers yes, undecided or no to each criterion of each option, or leaves out "
            "what they are not informed about.");
    case RoundMethod::JamesLind:
        return Text::tr("Everyone ranks their top options. Every stakeholder group weighs the same, however "
                        "many took part.");
    case RoundMethod::NominalGroup:
        return Text::tr("Everyone ranks the options; the lowest total of ranks comes first.");
    case RoundMethod::Borda:
        return Text::tr("Everyone ranks the options; an option gets a point for each one ranked below it.");
    case RoundMethod::DotVoting:
        return Text::tr("Everyone has a number of dots to put on the options.");
    case RoundMethod::Delphi:
        return Text::tr(
            "Everyone scores each option from 1 to 9, in several rounds, until there is consensus.");
    case RoundMethod::Agreement:
        return Text::tr(
            "Each option is a statement: everyone says whether they agree, are unsure or disagree.");
    }
    return {};
}

void fillGroups(QComboBox* box)
{
    for (const StakeholderGroup group : allStakeholderGroups)
        box->addItem(stakeholderLabel(group), int(group));
}

StakeholderGroup groupOf(const QComboBox* box)
{
    return StakeholderGroup(box->currentData().toInt());
}

void showGroup(QComboBox* box, StakeholderGroup group)
{
    box->setCurrentIndex(box->findData(int(group)));
}

QString freeRoundName(const std::vector<Round>& rounds, const QString& wanted)
{
    const auto taken = [&](const QString& name) {
        return std::ranges::any_of(
            rounds, [&](const Round& round) { return round.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    // "Priorities 2026 (2)" is followed by (3).
    static const QRegularExpression counted(u" \\(\\d+\\)$"_s);
    const QString base = QString(wanted).remove(counted);
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = u"%1 (%2)"_s.arg(base).arg(number);
    return name;
}

} // namespace lacuna
