// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"
#include "model/storage/migrations.h"

#include <vector>

namespace lacuna {

// What a catalogue is made of, compared with what our own migrations make. A file comes from anybody: a trigger in it would run at our next edit, a view
// or a generated column whenever it is read. Reading the list of them runs nothing.

/// One thing in which a catalogue's schema is not as its version's.
struct SchemaDifference {
    enum class Kind {
        Added, ///< a trigger, view, index or table that we do not make
        Changed, ///< its SQL is not ours
        Missing,
        SharedPage, ///< its rows are another one's, too
    };
    Kind kind = Kind::Added;
    QString type; ///< "table", "index", "trigger" or "view", as the file says
    QString name; ///< as the file says, shortened to what can be shown in a line

    friend bool operator==(const SchemaDifference&, const SchemaDifference&) = default;
};

/// In which parts the schema of @p connection differs from that of its user_version: at most @p most. What people's own tools leave is no
/// difference: sqlite_stat1 and sqlite_stat4 (ANALYZE), which hold numbers only. @p steps are for versions newer than ours.
/// Error: Corrupt (the list itself cannot be read).
Result<std::vector<SchemaDifference>>
schemaDifferences(Connection& connection, int most, std::span<const Migration> steps = catalogueMigrations());

/// Whether the list of a catalogue of ours is recognised at the first look; says what is to be changed if not. For a test: without, opening takes longer.
bool schemaIsKnown();

/// In words, for a list: 'a trigger “x” was added'.
QString described(const SchemaDifference& difference);

/// Refuses the catalogue @p path unless its schema is exactly its version's. To be called before anything else is read from it.
/// Errors: BadInput (something strange in it), Corrupt (something missing).
Result<> requireOwnSchema(Connection& connection, const QString& path, std::span<const Migration> steps);

} // namespace lacuna
