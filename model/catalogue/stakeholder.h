// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <optional>

namespace lacuna {

/// On whose behalf somebody speaks or votes.
enum class StakeholderGroup {
    Governments,
    Employers,
    Workers,
    UnitedNations, ///< UN and international organizations
    CivilSociety,
    Academia,
    Survivors,
    Other, ///< also: not said
};

/// In the order they are listed in.
inline constexpr std::array allStakeholderGroups{
    StakeholderGroup::Governments,   StakeholderGroup::Employers,    StakeholderGroup::Workers,
    StakeholderGroup::UnitedNations, StakeholderGroup::CivilSociety, StakeholderGroup::Academia,
    StakeholderGroup::Survivors,     StakeholderGroup::Other,
};

/// "governments", "employers", "workers", "un", "civil-society", "academia", "survivors", "other": as files name it.
QString stakeholderKey(StakeholderGroup group);
/// "UN and international organizations", in the user's language.
QString stakeholderLabel(StakeholderGroup group);
/// "UN and int. org.": where there is little room.
QString stakeholderShortLabel(StakeholderGroup group);
/// What a person or a file calls it: a key, a label in English or the user's language, or a common word for it ("NGO", "trade unions",
/// "government"), whatever the case; Other for empty text; none if it is unknown.
std::optional<StakeholderGroup> stakeholderFromText(const QString& text);

} // namespace lacuna
