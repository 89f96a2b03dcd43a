// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/connection.h"

#include "model/storage/foreignjournal.h"
#include "model/storage/searchtokenizer.h"
#include "model/storage/sqlitelibrary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Connection)
};

// Long enough for another window's edit, short enough for somebody waiting.
constexpr int busyMilliseconds = 3000;

/// Far beyond what our own statements and data need, and far below what a file made to exhaust us would ask for: a row of a few pages that lie in a ring
/// may claim to be as long as it likes.
void setLimits(sqlite3* database)
{
    constexpr std::pair<int, int> limits[] = {
        {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024}, // the largest attachment and what is said of it
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 200},
        {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_COMPOUND_SELECT, 20},
        {SQLITE_LIMIT_FUNCTION_ARG, 32},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 200}, // deleting cascades down a tree of terms, 32 levels deep
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (const auto& [which, value] : limits)
        sqlite3_limit(database, which, value);
}

int openFlags(Connection::Mode mode)
{
    // No mutex: one thread at a time is this class's contract.
    constexpr int always = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Connection::Mode::Create:
        return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case Connection::Mode::Scratch:
        return always | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    case Connection::Mode::ReadWrite:
        return always | SQLITE_OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
        return always | SQLITE_OPEN_READONLY;
    case Connection::Mode::Immutable:
        return always | SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    }
    return always;
}

constexpr int instructionsBetweenLooks = 10'000; ///< of SQLite's machine: some ms

/// Whoever holds nothing that could be cancelled is stopped with the whole program.
void heedCancelAll(sqlite3* database)
{
    const auto areAllCancelled = [](void*) { return int(Progress::areAllCancelled()); };
    sqlite3_progress_handler(database, instructionsBetweenLooks, areAllCancelled, nullptr);
}

QByteArray uriOf(const QString& path)
{
    return QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
}

QByteArray openName(const QString& path, Connection::Mode mode)
{
    if (mode != Connection::Mode::Immutable)
        return QDir::toNativeSeparators(path).toUtf8();
    return uriOf(path) + "?immutable=1";
}
} // namespace

void Connection::Closer::operator()(sqlite3* database)
{
    files.beforeClosing(database);
    sqlite3_close_v2(database);
    files.afterClosing();
}

Result<Connection> Connection::open(const QString& path, Mode mode)
{
    if (auto safe = refuseForeignJournal(path); !safe)
        return std::unexpected(safe.error());
    Connection connection;
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(openName(path, mode).constData(), &database, openFlags(mode), nullptr);
    connection.m_database.reset(database);
    if (code != SQLITE_OK) {
        Error error = sqliteError(database, code); // which SQLite no longer knows the name for
        error.message = u"%1: %2"_s.arg(QDir::toNativeSeparators(path), error.message);
        return std::unexpected(std::move(error));
    }
    sqlite3_busy_timeout(database, busyMilliseconds);
    // Files come from strangers: their schema may not call functions with side effects, nor may damage be
    // built on.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    setLimits(database);
    heedCancelAll(database);
    // Cells are looked at before they are used; and a file that shrinks under a mapping would end the program.
    if (auto set = connection.execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0"); !set)
        return std::unexpected(set.error());
    if (auto registered = registerSearchTokenizer(connection); !registered)
        return std::unexpected(registered.error());
    return connection;
}

Result<> Connection::attach(const QString& path, const QByteArray& schema, bool asItLies)
{
    if (auto safe = refuseForeignJournal(path); !safe)
        return safe;
    sqlite3_limit(handle(), SQLITE_LIMIT_ATTACHED, 1);
    const QByteArray name = uriOf(path) + (asItLies ? "?immutable=1" : "?mode=ro");
    return run(QByteArray("ATTACH ?1 AS " + schema), QString::fromLatin1(name));
}

bool Connection::isImmutable() const
{
    const char* name = sqlite3_db_filename(handle(), "main");
    return name && sqlite3_uri_boolean(name, "immutable", 0) != 0;
}

Result<> Connection::execute(const char* sql)
{
    const int code = sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(handle(), code));
    return {};
}

Result<Statement> Connection::prepare(QByteArrayView sql) const
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(handle(), sql.data(), int(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(handle(), code));
    return Statement(statement);
}

int Connection::changes() const
{
    return sqlite3_changes(handle());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

QString jsonList(std::span<const qint64> ids)
{
    QString list(u'[');
    for (const qint64 id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id);
    }
    return list + u']';
}

Stoppable::Stoppable(const Connection& connection, const Progress& progress)
    : m_database(connection.handle())
{
    const auto isCancelled = [](void* context) {
        return int(static_cast<const Progress*>(context)->isCancelled());
    };
    sqlite3_progress_handler(m_database, instructionsBetweenLooks, isCancelled,
                             const_cast<Progress*>(&progress));
}

Stoppable::~Stoppable()
{
    heedCancelAll(m_database);
}

TriggersOff::TriggersOff(Connection& connection)
    : m_connection(connection)
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

TriggersOff::~TriggersOff()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

CheckpointLater::CheckpointLater(Connection& connection)
    : m_connection(connection)
{
    sqlite3_wal_autocheckpoint(m_connection.handle(), 0);
}

CheckpointLater::~CheckpointLater()
{
    constexpr int usualPages = 1000; // SQLite's own
    sqlite3_wal_autocheckpoint(m_connection.handle(), usualPages);
}

// Unlike the pragma, this is heeded within a transaction, too.
ReferencesTrusted::ReferencesTrusted(Connection& connection)
    : m_connection(connection)
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

ReferencesTrusted::~ReferencesTrusted()
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

Result<> Connection::requireInPlace() const
{
    if (m_database.get_deleter().files.areInPlace(handle()))
        return {};
    const QString name = QFileInfo(QString::fromUtf8(sqlite3_db_filename(handle(), "main"))).fileName();
    return fail(ErrorKind::Io,
                Texts::tr("“%1” was removed, renamed or replaced while it was open here, so the change was "
                          "not saved. What you see is "
                          "still whole: save it under another name (Save as…), then go on there.")
                    .arg(name),
                QStringLiteral("SQLITE_FCNTL_HAS_MOVED"));
}

Result<Transaction> Transaction::begin(Connection& connection, Kind kind)
{
    // What is written into a file without a name is lost with the last program that has it open.
    if (kind == Kind::Write) {
        if (auto inPlace = connection.requireInPlace(); !inPlace)
            return std::unexpected(inPlace.error());
    }
    if (kind == Kind::Read && connection.inTransaction())
        return Transaction();
    // A writer takes its lock at once, so that it never fails half-way for being overtaken.
    if (auto begun = connection.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"); !begun)
        return std::unexpected(begun.error());
    return Transaction(connection, kind);
}

Result<> Transaction::commit()
{
    Q_ASSERT(m_connection);
    auto committed = m_wrote ? m_connection->requireInPlace() : Result<>();
    if (committed)
        committed = m_connection->execute("COMMIT");
    if (committed && m_wrote)
        committed = m_connection->requireInPlace();
    if (!committed)
        rollback();
    m_connection = nullptr;
    return committed;
}

void Transaction::rollback()
{
    // SQLite may have rolled back by itself (disk full, I/O error).
    if (m_connection && m_connection->inTransaction())
        std::ignore = m_connection->execute("ROLLBACK");
    m_connection = nullptr;
}

} // namespace lacuna
