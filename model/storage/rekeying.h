// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/mergework.h"

namespace lacuna {

/// In the tables of @p schema ("main" or "pk"), whatever is or refers to a row of @p table that is a key of @p rows is or refers to its value from now on.
/// Rows that become one keep the fields of the one that stays, unless the other's were written in view of them.
Result<> rekeyRows(MergeWork& work, const QByteArray& schema, const QByteArray& table,
                   const QHash<Id, Id>& rows);

} // namespace lacuna
