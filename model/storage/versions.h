// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/connection.h"

#include <vector>

namespace lacuna {

/// What a field's value knows of: for each copy of the catalogue ("replica") that ever changed it, when it last did. A value that knows of all that another
/// knows of was written in view of it and takes its place; two of which neither does were written apart.
/// (Version vectors: Parker et al., "Detection of Mutual Inconsistency in Distributed Systems", IEEE TSE 9 (3), 1983, of
/// hybrid logical clocks: Kulkarni et al., "Logical Physical Clocks", OPODIS 2014.)
class VersionVector {
public:
    struct Entry {
        quint64 replica = 0;
        qint64 stamp =
            0; ///< milliseconds since 1970 UTC << stampBits, and a counter; never the same twice in one replica

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    /// Of a field that was withheld from a pack: whoever has its content knows better. It stays in what is written over such a field: whoever wrote it had not
    /// seen what it took the place of.
    static VersionVector withheld();
    bool isWithheld() const { return *this == withheld(); } ///< and nothing was written over it
    bool lacksContent() const; ///< it was withheld, whatever was written over it

    /// More are not read: what is to be written must have fewer.
    static constexpr int mostEntries = 4096;
    /// As stored: 16 bytes an entry, replica and stamp big endian, replicas ascending. What is not of that form is read as far as it is.
    static VersionVector fromBytes(QByteArrayView bytes);
    QByteArray bytes() const;

    void set(quint64 replica, qint64 stamp); ///< unless it knows of a later one
    /// Of both; that it was withheld only if it was from both.
    void join(const VersionVector& other);
    /// @p other knows of all that was written that this knows of.
    bool isWithin(const VersionVector& other) const;
    qint64 knownOf(quint64 replica) const; ///< 0: nothing
    Entry newest() const; ///< by stamp, then replica; {0, 0} if empty
    bool isEmpty() const { return m_entries.empty(); }
    int size() const { return int(m_entries.size()); }

    friend bool operator==(const VersionVector&, const VersionVector&) = default;

private:
    std::vector<Entry> m_entries; ///< replicas ascending
};

constexpr int stampBits = 10;
QDateTime timeOfStamp(qint64 stamp); ///< UTC; invalid for 0
qint64 stampOfNow(); ///< by the computer's clock

/// Names what this copy of the catalogue writes. A copy that lies elsewhere, is on another machine or was restored from a backup is another replica.
/// Inside the caller's write transaction.
Result<VersionVector::Entry> nextStamp(Connection& connection, const QString& path);
/// When this copy wrote last; 0: never.
Result<qint64> lastStamp(const Connection& connection);
/// The copy of the catalogue made of this file, if it goes on by itself, is another replica.
Result<> forgetReplica(Connection& connection);
/// Gives a new catalogue an id that no other has. Inside the caller's write transaction.
Result<> makeCatalogueId(Connection& connection);
/// The same in every copy of the catalogue; made of the ids of its dimensions where none was kept.
Result<QString> catalogueId(Connection& connection);

/// A table that takes part in versions: a catalogue's own data.
struct DataTable {
    struct Reference {
        int column = 0;
        QByteArray table; ///< refers to its primary key
        bool cascades = false; ///< goes with the row it refers to
        bool setsNull = false; ///< is emptied when the row it refers to goes
    };
    QByteArray name;
    std::vector<QByteArray> columns;
    std::vector<int> key; ///< columns of the primary key, in its order; integers all
    std::vector<Reference> references;

    bool isKey(int column) const;
    /// The row's key as in version.row, as SQL for the row @p alias.
    QByteArray keySql(const QByteArray& alias) const;
    /// "a.x = b.x AND …" over the key.
    QByteArray sameKeySql(const QByteArray& a, const QByteArray& b) const;
};
/// All of them, in the order of the schema.
Result<std::vector<DataTable>> dataTables(const Connection& connection);

/// Remembers that @p changeset was written as @p by. What goes because of what it belongs to is remembered with that. Inside the caller's transaction.
Result<> stampChanges(Connection& connection, const QByteArray& changeset, const VersionVector::Entry& by);

} // namespace lacuna
