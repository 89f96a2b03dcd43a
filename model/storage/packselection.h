// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/storage/packtables.h"

#include <QtCore/QHash>

namespace lacuna {

/// Which rows of a catalogue go into a pack. The catalogue is attached as "src" to a connection of its own, in a transaction.
class PackSelection {
public:
    /// @p parts: what of the confidential is chosen, too; not always what the options say, because what stays is counted. @p name: of its own, for the
    /// temporary tables. @p packed: the stamp of the last pack, for Changes; 0: there was none. Errors: those of reading; Cancelled.
    static Result<PackSelection> make(Connection& connection, const std::vector<PackTable>& tables,
                                      const PackOptions& options, const ConfidentialParts& parts,
                                      const QByteArray& name, qint64 packed);

    /// An SQL condition on a row of src.@p table, called t; "1": all, "0": none.
    QByteArray where(const QByteArray& table) const;

private:
    PackSelection(Connection& connection, const std::vector<PackTable>& tables,
                  const ConfidentialParts& parts, const QByteArray& name)
        : m_connection(connection)
        , m_tables(tables)
        , m_parts(parts)
        , m_name(name)
    {
    }
    QByteArray pickOf(const QByteArray& table) const { return "temp." + m_name + '_' + table; }
    Result<> makePick(const PackTable& table);
    Result<> chooseStudies(const std::vector<qint64>& studies);
    Result<> collectStudies(const std::vector<qint64>& studies);
    Result<> chooseChanges(qint64 packed);
    Result<> pickVersions(qint64 packed);
    Result<> pickBatches(qint64 packed);
    Result<> dropMissing();
    Result<> addReferred();

    Connection& m_connection;
    const std::vector<PackTable>& m_tables;
    ConfidentialParts m_parts;
    QByteArray m_name;
    QHash<QByteArray, QByteArray> m_chosen; ///< table → condition; no entry: "0"
};

/// Of a vector as "version" holds it, the newest stamp; 0 if it is none.
qint64 newestStamp(QByteArrayView vector);
/// The newest of all in src, and not older than any import.
Result<qint64> newestStamp(const Connection& connection);

} // namespace lacuna
