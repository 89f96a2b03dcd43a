// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/stakeholder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StakeholderGroup)
};

struct Entry {
    StakeholderGroup group;
    QLatin1StringView key;
    const char* label; ///< English; what tr() translates
    const char* words; ///< other names for it, lower-case, separated by "|"
};

constexpr Entry entries[] = {
    {StakeholderGroup::Governments, "governments"_L1,
     QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Governments"),
     "government|gov|state|ministry|public authorities|gouvernement|gouvernements"},
    {StakeholderGroup::Employers, "employers"_L1, QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Employers"),
     "employer|employers' organizations|employers organizations|business|private "
     "sector|industry|companies|employeurs"},
    {StakeholderGroup::Workers, "workers"_L1, QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Workers"),
     "worker|workers' organizations|workers organizations|union|unions|trade union|trade "
     "unions|travailleurs|syndicats"},
    {StakeholderGroup::UnitedNations, "un"_L1,
     QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "UN and international organizations"),
     "united nations|international organizations|international organization|international "
     "organisations|io|ios|igo|igos|"
     "un agencies|un agency|un and international organisations|onu"},
    {StakeholderGroup::CivilSociety, "civil-society"_L1,
     QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Civil society"),
     "civil society|civil society organizations|civil society "
     "organisations|cso|csos|ngo|ngos|non-governmental organizations|"
     "société civile|ong"},
    {StakeholderGroup::Academia, "academia"_L1, QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Academia"),
     "academic|academics|researcher|researchers|research|university|universities|recherche|universitaires"},
    {StakeholderGroup::Survivors, "survivors"_L1,
     QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Survivors' groups"),
     "survivor|survivors' group|survivors groups|survivor groups|survivors’ groups|lived "
     "experience|survivants"},
    {StakeholderGroup::Other, "other"_L1, QT_TRANSLATE_NOOP("lacuna::StakeholderGroup", "Other"),
     "others|unknown|not said|none|autre|autres"},
};
static_assert(std::size(entries) == allStakeholderGroups.size());

const Entry& entryOf(StakeholderGroup group)
{
    return entries[size_t(group)];
}

} // namespace

QString stakeholderKey(StakeholderGroup group)
{
    return entryOf(group).key;
}

QString stakeholderLabel(StakeholderGroup group)
{
    return Text::tr(entryOf(group).label);
}

QString stakeholderShortLabel(StakeholderGroup group)
{
    if (group == StakeholderGroup::UnitedNations)
        return Text::tr("UN, int. org.");
    return group == StakeholderGroup::Survivors ? Text::tr("Survivors") : stakeholderLabel(group);
}

std::optional<StakeholderGroup> stakeholderFromText(const QString& text)
{
    const QString wanted = text.simplified().toLower();
    if (wanted.isEmpty())
        return StakeholderGroup::Other;
    for (const Entry& entry : entries) {
        if (wanted == entry.key || wanted == QString::fromLatin1(entry.label).toLower()
            || wanted == stakeholderLabel(entry.group).toLower()
            || QString::fromUtf8(entry.words).split(u'|').contains(wanted))
            return entry.group;
    }
    return std::nullopt;
}

} // namespace lacuna
