// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

#include <functional>
#include <span>

struct sqlite3_session;

namespace lacuna {

/// Records what is done to the catalogue's tables (not to its history and search index, which follow by
/// themselves) with SQLite's session extension, from construction to changeset().
class ChangeRecorder {
public:
    enum class Versions { Leave, Record };
    /// @p versions: who wrote what is recorded, too (versions.h), so that the step can be taken back as if it had never been.
    static Result<ChangeRecorder> start(Connection& connection, Versions versions = Versions::Leave);
    /// What is done while it is off is not recorded.
    void setOn(bool on);
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
enum class References { Whole, Pending };
/// @p references: Pending if what follows in the same transaction makes them whole.
Result<> applyChangeset(Connection& connection, const QByteArray& changeset,
                        References references = References::Whole);

/// Studies go with what belongs to them, the search index follows in one statement.
Result<> removeStudies(Connection& connection, const std::vector<qint64>& studies);

/// The changeset that takes @p changeset back.
Result<QByteArray> invertedChangeset(const QByteArray& changeset);

/// Whether @p changeset changes @p study or something that belongs to it: codings, files, records merged into it, its place in collections.
/// False if the changeset cannot be read.
bool changesetTouches(const QByteArray& changeset, qint64 study);

/// Calls @p visit with the table, the operation (SQLITE_INSERT …) and, of an update, the numbers of the columns that changed.
using ChangeVisitor = std::function<void(QByteArrayView table, int operation, std::span<const int> columns)>;
void forEachChange(const QByteArray& changeset, const ChangeVisitor& visit);

/// As it is kept in the history: compressed where that pays.
QByteArray packedChangeset(const QByteArray& changeset);
/// Empty if @p packed is damaged, or a bomb.
QByteArray unpackedChangeset(QByteArrayView packed);
/// A merge that brought more studies than are worth recording: with their ids, by which they are taken back with their codings.
QByteArray packedMerge(const std::vector<qint64>& studies, const QByteArray& changeset);
std::vector<qint64> studiesOfMerge(QByteArrayView packed);

} // namespace lacuna
