// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/migrations.h"

#include "model/storage/schema.h"
#include "model/storage/versions.h"

namespace lacuna {

namespace {
Result<> toVersion1(Connection& connection)
{
    return connection.execute(schemaVersion1());
}

Result<> toVersion2(Connection& connection)
{
    return connection.execute(schemaVersion2());
}

Result<> toVersion3(Connection& connection)
{
    return connection.execute(schemaVersion3());
}

Result<> toVersion4(Connection& connection)
{
    return connection.execute(schemaVersion4());
}

Result<> toVersion5(Connection& connection)
{
    return connection.execute(schemaVersion5());
}

/// Copies made before packs were known are copies of one catalogue, too: their id is made of what they have in common before anything else changes.
Result<> toVersion6(Connection& connection)
{
    const Result<> made = connection.execute(schemaVersion6());
    if (!made)
        return made;
    const auto dimensions = connection.integer("SELECT count(*) FROM dimension");
    if (!dimensions || *dimensions == 0) // a new catalogue gets one of its own
        return dimensions.transform([](qint64) { });
    return catalogueId(connection).transform([](const QString&) { });
}

constexpr Migration migrations[] = {{1, toVersion1}, {2, toVersion2}, {3, toVersion3},
                                    {4, toVersion4}, {5, toVersion5}, {6, toVersion6}};
static_assert(migrations[std::size(migrations) - 1].to == currentSchemaVersion);

Result<> step(Connection& connection, const Migration& migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another window may have been faster.
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (*version >= migration.to)
        return {};
    if (auto done = migration.run(connection); !done)
        return done;
    const QByteArray bump = "PRAGMA user_version = " + QByteArray::number(migration.to);
    if (auto done = connection.execute(bump.constData()); !done)
        return done;
    return transaction->commit();
}
} // namespace

std::span<const Migration> catalogueMigrations()
{
    return migrations;
}

Result<> migrate(Connection& connection, std::span<const Migration> steps,
                 const std::function<Result<>()>& copyFirst)
{
    const auto version = connection.integer("PRAGMA user_version");
    if (!version)
        return std::unexpected(version.error());
    if (steps.empty() || *version >= steps.back().to)
        return {};
    if (*version > 0) {
        if (auto copied = copyFirst(); !copied)
            return copied;
    }
    for (const Migration& migration : steps) {
        if (migration.to <= *version)
            continue;
        if (auto done = step(connection, migration); !done)
            return done;
    }
    return {};
}

} // namespace lacuna
