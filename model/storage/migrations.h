// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

#include <span>

namespace lacuna {

/// One step of the schema. Steps are numbered from 1 without holes and never change once released.
struct Migration {
    int to = 0; ///< the schema version it leads to
    Result<> (*run)(Connection& connection) = nullptr;
};

/// All steps to currentSchemaVersion.
std::span<const Migration> catalogueMigrations();

/// Brings the catalogue at @p connection to the last version of @p migrations, each step in one transaction
/// with its version bump. Before the first step @p copyFirst is called, unless the file is new (version 0);
/// if it fails, nothing is changed.
Result<> migrate(Connection& connection, std::span<const Migration> migrations,
                 const std::function<Result<>()>& copyFirst);

} // namespace lacuna
