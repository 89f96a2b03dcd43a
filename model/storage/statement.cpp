// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/statement.h"

#include "model/storage/sqlitelibrary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Statement)
};

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Corrupt;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_PROTOCOL:
        return ErrorKind::Io;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorKind::BadInput;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    default:
        return ErrorKind::Internal;
    }
}

/// Whether the message is about the file, and not about what was to be done in it.
bool namesTheFile(int code)
{
    switch (code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return true;
    default:
        return false;
    }
}

QString messageOf(int code)
{
    // The memory that connections share beside the catalogue could not be made larger.
    switch (code == SQLITE_IOERR_SHMSIZE ? SQLITE_FULL : code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Texts::tr(
            "The catalogue is being changed by another window or program. Try again in a moment.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Texts::tr("The catalogue is damaged. Open a backup, or run “lacuna check” on it.");
    case SQLITE_FULL:
        return Texts::tr("The disk is full. Nothing was changed; free some space and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Texts::tr("The catalogue cannot be written: the file or its folder is read-only.");
    case SQLITE_CANTOPEN:
        return Texts::tr("The file cannot be opened: it, or its folder, may not be read or written here.");
    case SQLITE_IOERR:
    case SQLITE_PROTOCOL:
        return Texts::tr("The catalogue could not be read or written. Check the disk and its connection.");
    case SQLITE_CONSTRAINT:
        return Texts::tr("The change contradicts what the catalogue holds (a missing or a doubled entry).");
    case SQLITE_TOOBIG:
        return Texts::tr("That is too large for one step. Do it in several parts.");
    case SQLITE_INTERRUPT:
        return {};
    default:
        return Texts::tr(
            "The catalogue could not be used because of a mistake in the program. Please report it.");
    }
}
} // namespace

Error sqliteError(sqlite3* database, int code)
{
    QString detail = QString::fromUtf8(database ? sqlite3_errmsg(database) : sqlite3_errstr(code));
    detail += QStringLiteral(" (SQLite %1)").arg(database ? sqlite3_extended_errcode(database) : code);
    QString message = messageOf(code);
    const char* const file = database ? sqlite3_db_filename(database, "main") : nullptr;
    if (const QString name = QFileInfo(QString::fromUtf8(file)).fileName();
        namesTheFile(code) && !name.isEmpty())
        message = u"%1: %2"_s.arg(name, message);
    return {kindOf(code), message, detail};
}

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
}

void Statement::bind(int index, std::optional<double> value)
{
    if (value)
        bind(index, *value);
    else
        bindNull(index);
}

void Statement::bind(int index, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    // A null pointer would bind NULL where an empty text is meant.
    sqlite3_bind_text64(m_statement.get(), index, utf8.constData(), sqlite3_uint64(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bind(int index, const QByteArray& blob)
{
    sqlite3_bind_blob64(m_statement.get(), index, blob.constData(), sqlite3_uint64(blob.size()),
                        SQLITE_TRANSIENT);
}

void Statement::bind(int index, const QDateTime& when)
{
    if (when.isValid())
        bind(index, qint64(when.toMSecsSinceEpoch()));
    else
        bindNull(index);
}

void Statement::bindStaticText(int index, QByteArrayView utf8)
{
    sqlite3_bind_text64(m_statement.get(), index, utf8.isEmpty() ? "" : utf8.data(),
                        sqlite3_uint64(utf8.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindStaticBlob(int index, QByteArrayView bytes)
{
    sqlite3_bind_blob64(m_statement.get(), index, bytes.isEmpty() ? "" : bytes.data(),
                        sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return false;
    }
    Error error = sqliteError(sqlite3_db_handle(m_statement.get()), code);
    sqlite3_reset(m_statement.get());
    return std::unexpected(std::move(error));
}

Result<> Statement::run()
{
    return forEachRow([](const Statement&) { });
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

Error Statement::outOfOrder() const
{
    Error error = sqliteError(sqlite3_db_handle(m_statement.get()), SQLITE_CORRUPT);
    error.detail =
        QStringLiteral("rows out of order: %1").arg(QLatin1StringView(sqlite3_sql(m_statement.get())));
    return error;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* text = sqlite3_column_text(m_statement.get(), column);
    return {reinterpret_cast<const char*>(text), text ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

QByteArrayView Statement::bytes(int column) const
{
    const void* blob = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char*>(blob), blob ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), QTimeZone::UTC);
}

} // namespace lacuna
