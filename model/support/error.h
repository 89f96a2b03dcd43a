// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <expected>

namespace lacuna {

/// What went wrong, as far as the caller has to tell cases apart.
enum class ErrorKind {
    BadInput, ///< the user's file, text or argument cannot be understood
    NotFound, ///< a file, term, view … that was named does not exist
    Io, ///< reading or writing failed (disk full, no permission …)
    Busy, ///< someone else holds the catalogue
    Newer, ///< made by a newer version of the program
    Corrupt, ///< the catalogue is damaged
    Cancelled, ///< the user stopped it; never success
    Usage, ///< wrong command-line usage
    Internal, ///< a mistake of ours
};

/// An error to show: @c message says what happened, where, and what to do, in the user's language; @c detail is for
/// a report (what the library said).
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    QString message;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

template <typename T = void> using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorKind kind, QString message, QString detail = {})
{
    return std::unexpected(Error{kind, std::move(message), std::move(detail)});
}

/// The one error every cancelled operation returns.
inline std::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, {});
}

} // namespace lacuna
