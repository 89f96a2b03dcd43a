// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace lacuna {

/// What SQLite's result code and last message mean to the user.
Error sqliteError(sqlite3* database, int code);

/// One prepared statement. Belongs to its Connection, which must outlive it; same thread. Parameters count
/// from 1, columns from 0.
class Statement {
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }

    void bindNull(int index);
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64(value)); }
    void bind(int index, bool value) { bind(index, qint64(value)); }
    void bind(int index, double value);
    void bind(int index, std::optional<double> value); ///< null if absent
    void bind(int index, const QString& text);
    void bind(int index, const QByteArray& blob); ///< copied
    void bind(int index, const QDateTime& when); ///< milliseconds since 1970 UTC, null if invalid
    void bind(int index, std::nullptr_t) { bindNull(index); }
    /// Not copied: @p utf8 must live until the statement is reset or stepped to its end.
    void bindStaticText(int index, QByteArrayView utf8);
    void bindStaticBlob(int index, QByteArrayView bytes);

    /// True: there is a row to read. False: done (and reset).
    Result<bool> step();
    /// Runs to the end, rows ignored, and resets.
    Result<> run();
    /// The same with @p values bound to parameters 1, 2, ….
    template <typename... Values> Result<> run(const Values&... values)
    {
        int index = 0;
        (bind(++index, values), ...);
        return run();
    }
    /// Calls @p f with this statement at each row; it returns nothing, or a Result<> whose error ends the reading.
    template <typename F> Result<> forEachRow(F&& f)
    {
        for (;;) {
            const auto row = step();
            if (!row)
                return std::unexpected(row.error());
            if (!*row)
                return {};
            if constexpr (std::is_void_v<std::invoke_result_t<F&, const Statement&>>) {
                f(*this);
            } else if (const Result<> done = f(*this); !done) {
                reset();
                return done;
            }
        }
    }
    void reset();

    /// Error: Corrupt. For rows that come in another order than was asked for, which those of a table do only if its pages are damaged.
    Error outOfOrder() const;

    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QByteArrayView utf8(int column) const; ///< valid until the next step or reset
    QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    QByteArrayView bytes(int column) const; ///< valid until the next step or reset
    QDateTime time(int column) const; ///< UTC; invalid if null

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace lacuna
