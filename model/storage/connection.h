// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/openedfiles.h"
#include "model/storage/statement.h"
#include "model/support/progress.h"

#include <span>

namespace lacuna {

/// One open SQLite database. Used from one thread at a time; a second thread opens a second connection on the
/// file. Knows nothing of catalogues beyond the search tokenizer, which every connection registers.
class Connection {
public:
    enum class Mode {
        Create, ///< read and write, made if it is not there
        Scratch, ///< the same, and other databases may be attached to it: attach()
        ReadWrite,
        ReadOnly,
        Immutable, ///< read only, and promised that nobody writes: needs no write access to the folder
    };

    /// The only way by which SQLite opens files here. Error, for one: BadInput (refuseForeignJournal()).
    static Result<Connection> open(const QString& path, Mode mode);

    /// Makes the database at @p path readable here under the name @p schema, with all the care of open(). Of a Scratch connection only, once. @p asItLies: as
    /// Mode::Immutable, otherwise as Mode::ReadOnly.
    Result<> attach(const QString& path, const QByteArray& schema, bool asItLies);
    /// It was opened as Mode::Immutable.
    bool isImmutable() const;

    /// Runs statements separated by semicolons, rows ignored.
    Result<> execute(const char* sql);
    Result<Statement> prepare(QByteArrayView sql) const;
    /// Prepares, binds @p values to 1, 2, … and runs one statement.
    template <typename... Values> Result<> run(QByteArrayView sql, const Values&... values)
    {
        auto statement = prepare(sql);
        return statement ? statement->run(values...) : std::unexpected(statement.error());
    }
    /// First column of the first row; 0 if there is no row.
    template <typename... Values> Result<qint64> integer(QByteArrayView sql, const Values&... values) const
    {
        auto statement = prepare(sql);
        if (!statement)
            return std::unexpected(statement.error());
        int index = 0;
        (statement->bind(++index, values), ...);
        const auto row = statement->step();
        if (!row)
            return std::unexpected(row.error());
        return *row ? statement->integer(0) : 0;
    }
    /// Calls @p f with each row of @p sql; it returns nothing, or a Result<> whose error ends the reading.
    template <typename F, typename... Values>
    Result<> forEachRow(QByteArrayView sql, F&& f, const Values&... values) const
    {
        auto rows = prepare(sql);
        if (!rows)
            return std::unexpected(rows.error());
        int index = 0;
        (rows->bind(++index, values), ...);
        return rows->forEachRow(std::forward<F>(f));
    }

    int changes() const; ///< rows the last statement changed, cascades not counted
    bool inTransaction() const;
    /// The file is still the one that was opened. Error: Io (removed, renamed, or another one has its name; to which nothing of the old one's clings then:
    /// OpenedFiles).
    Result<> requireInPlace() const;
    sqlite3* handle() const { return m_database.get(); }

private:
    struct Closer {
        void operator()(sqlite3* database);
        OpenedFiles files;
    };
    mutable std::unique_ptr<sqlite3, Closer> m_database; // what is known of its files grows by asking
};

/// Ids as the text that SQLite's json_each() takes apart again: many ids in one statement.
QString jsonList(std::span<const qint64> ids);

/// A transaction that rolls back unless committed. For reading, too: what is read between begin and the end
/// is one state.
class Transaction {
public:
    enum class Kind { Read, Write };
    /// Reading inside a transaction that is open already joins it.
    static Result<Transaction> begin(Connection& connection, Kind kind = Kind::Write);

    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_wrote(other.m_wrote)
    {
    }
    Transaction& operator=(Transaction&& other) noexcept
    {
        std::swap(m_connection, other.m_connection);
        std::swap(m_wrote, other.m_wrote);
        return *this;
    }
    ~Transaction() { rollback(); }

    /// On failure everything is rolled back. Error, for one: Io (the file is no longer in its place; if that was seen only afterwards, what was committed is in
    /// a file that has lost its name, which to whoever waits for it is as bad).
    Result<> commit();
    void rollback();

private:
    Transaction() = default;
    Transaction(Connection& connection, Kind kind)
        : m_connection(&connection)
        , m_wrote(kind == Kind::Write)
    {
    }
    Connection* m_connection = nullptr;
    bool m_wrote = false;
};

/// While one of these lives, what the connection is at ends soon after the job is stopped, with the error Cancelled. (With the whole program it ends anyway:
/// Progress::cancelAll().)
class Stoppable {
public:
    Stoppable(const Connection& connection, const Progress& progress);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

private:
    sqlite3* m_database;
};

/// Statements prepared while one of these lives fire no triggers; whoever makes one keeps the search index itself. For many rows: a
/// statement with triggers makes FTS5 write out what it has gathered, each time.
class TriggersOff {
public:
    explicit TriggersOff(Connection& connection);
    ~TriggersOff();
    TriggersOff(const TriggersOff&) = delete;
    TriggersOff& operator=(const TriggersOff&) = delete;

private:
    Connection& m_connection;
};

/// While one of these lives, what is committed stays in the log, which is as durable; carrying it over into the file waits for the next edit or for closing. For
/// many rows: whoever waits for them need not wait for that.
class CheckpointLater {
public:
    explicit CheckpointLater(Connection& connection);
    ~CheckpointLater();
    CheckpointLater(const CheckpointLater&) = delete;
    CheckpointLater& operator=(const CheckpointLater&) = delete;

private:
    Connection& m_connection;
};

/// References of what is written while one of these lives are not looked up, row by row, in the tables they lead to: whoever makes one writes only rows of which
/// it knows that all they refer to is there. For many rows: it takes longer than writing them. No statement may be under way when one begins or ends.
class ReferencesTrusted {
public:
    explicit ReferencesTrusted(Connection& connection);
    ~ReferencesTrusted();
    ReferencesTrusted(const ReferencesTrusted&) = delete;
    ReferencesTrusted& operator=(const ReferencesTrusted&) = delete;

private:
    Connection& m_connection;
};

/// Runs statements one after the other until one fails; the rest are then skipped. Spares an if after every
/// line.
class Script {
public:
    explicit Script(Connection& connection)
        : m_connection(connection)
    {
    }
    template <typename... Values> Script& run(QByteArrayView sql, const Values&... values)
    {
        if (m_result)
            m_result = m_connection.run(sql, values...);
        return *this;
    }
    const Result<>& result() const { return m_result; }

private:
    Connection& m_connection;
    Result<> m_result;
};

} // namespace lacuna
