// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

struct sqlite3_session;

namespace lacuna {

/// Records what is done to the catalogue's tables (not to its history and search index, which follow by
/// themselves) with SQLite's session extension, from construction to changeset().
class ChangeRecorder {
public:
    static Result<ChangeRecorder> start(Connection& connection);
    /// The changes so far; empty if nothing changed.
    Result<QByteArray> changeset();

private:
    struct Deleter {
        void operator()(sqlite3_session* session) const;
    };
    ChangeRecorder() = default;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

/// Applies @p changeset. If the data are not as the changeset found them, nothing is changed and the error,
/// of kind BadInput, says so.
Result<> applyChangeset(Connection& connection, const QByteArray& changeset);

/// The changeset that takes @p changeset back.
Result<QByteArray> invertedChangeset(const QByteArray& changeset);

/// Whether @p changeset changes @p study or something that belongs to it: codings, files, records merged into it, its place in collections.
/// False if the changeset cannot be read.
bool changesetTouches(const QByteArray& changeset, qint64 study);

/// As it is kept in the history: compressed where that pays.
QByteArray packedChangeset(const QByteArray& changeset);
/// Empty if @p packed is damaged, or a bomb.
QByteArray unpackedChangeset(QByteArrayView packed);

} // namespace lacuna
