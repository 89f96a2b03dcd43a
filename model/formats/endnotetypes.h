// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace lacuna {

/// A reference type of EndNote.
struct EndNoteType {
    int number = 13;
    QLatin1StringView name{"Generic"};
    QLatin1StringView type{"GEN"}; ///< as RIS names it
};

/// The one that RIS calls @p type; Generic if there is none.
const EndNoteType& endNoteTypeOf(const QString& type);

/// What RIS calls the reference type with that name, or else with that number; empty if neither is known.
QString typeOfEndNote(const QString& name, int number);

} // namespace lacuna
