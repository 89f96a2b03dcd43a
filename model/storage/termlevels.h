// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

#include <optional>

namespace lacuna {

struct DeepTerm {
    QString label;
    QString dimension; ///< its label
};

/// A term of @p schema ("main", "pk") on the first level that no codebook may have (see mostTermLevels); none if all is well. Terms in rings are not looked at, nor
/// are those below them.
Result<std::optional<DeepTerm>> termTooDeep(const Connection& connection, const QByteArray& schema);

} // namespace lacuna
