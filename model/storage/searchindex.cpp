// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/searchindex.h"

#include "model/storage/connection.h"
#include "model/storage/sqlitelibrary.h"
#include "model/support/searchtokens.h"

namespace lacuna {

namespace {
/// Lets FTS5's own tables be written while it lives; otherwise SQLite protects them from everybody but FTS5.
class ShadowTablesOpen {
public:
    explicit ShadowTablesOpen(Connection& connection)
        : m_connection(connection)
    {
        sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~ShadowTablesOpen() { sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }
    ShadowTablesOpen(const ShadowTablesOpen&) = delete;
    ShadowTablesOpen& operator=(const ShadowTablesOpen&) = delete;

private:
    Connection& m_connection;
};

// The version is kept in the index's own table of settings, where FTS5 passes over what it does not know, so
// that it goes with the index and is no part of the schema.
Result<qint64> indexVersion(const Connection& connection)
{
    return connection.integer("SELECT v FROM study_search_config WHERE k = 'lacuna-tokenizer'");
}

Result<> rebuildWithin(Connection& connection)
{
    if (auto done = connection.execute("INSERT INTO study_search(study_search) VALUES ('rebuild');"
                                       "INSERT INTO attachment_search(attachment_search) VALUES ('rebuild')");
        !done)
        return done;
    const ShadowTablesOpen open(connection);
    return connection.run("INSERT OR REPLACE INTO study_search_config(k, v) VALUES ('lacuna-tokenizer', ?1)",
                          SearchTokenizer::version);
}
} // namespace

Result<> rebuildIndex(Connection& connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (auto done = rebuildWithin(connection); !done)
        return done;
    return transaction->commit();
}

Result<bool> isIndexCurrent(const Connection& connection)
{
    return indexVersion(connection).transform([](qint64 v) { return v == SearchTokenizer::version; });
}

Result<> renewSearchIndex(Connection& connection)
{
    const auto exists =
        connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'study_search_config'");
    if (!exists || *exists == 0) // check() tells
        return exists ? Result<>() : std::unexpected(exists.error());
    if (const auto current = isIndexCurrent(connection); !current || *current)
        return current ? Result<>() : std::unexpected(current.error());
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    // Another window may have been faster.
    if (const auto current = isIndexCurrent(connection); !current || *current)
        return current ? Result<>() : std::unexpected(current.error());
    if (auto done = rebuildWithin(connection); !done)
        return done;
    return transaction->commit();
}

} // namespace lacuna
