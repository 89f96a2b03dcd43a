// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/mergework.h"

// Private to merging.

namespace lacuna {

struct Deletion {
    VersionVector known; ///< what the deletion knew of, both sides together
    bool forced = false; ///< chosen: whatever belongs to it goes as well
    bool writes = false; ///< and that choice is writing
};
using Deletions = std::map<RowKey, Deletion>;

/// Takes out of @p dead what something refers to that stays, or that would go with it though the deletion did not know it; what is forced is not asked. There are no
/// rings among the rows any more.
Result<> keepWhatIsUsed(MergeWork& work, Deletions& dead);

/// Of all fields of a row of the catalogue together.
Result<VersionVector> versionOfRow(MergeWork& work, const QByteArray& table, const QString& row);

} // namespace lacuna
