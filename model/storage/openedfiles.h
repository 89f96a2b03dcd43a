// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <optional>
#include <utility>

struct sqlite3;

namespace lacuna {

/// Which files a connection works with: the database, the log and its index beside it. Their names are no answer, because another file can be given the name of
/// one that is open; SQLite goes by names, and the old file's log, left beside the new one, would be played into that and ruin it.
///
/// Nothing is ever removed but what was seen beside the database while that was in its place. On Windows open files keep their names, and there is nothing to do;
/// nor is there for a file that is overwritten where it lies, which nobody can tell from one that is edited.
class OpenedFiles {
public:
    /// Whether the file by the database's name is the one that was opened, and the log beside it the one that is written to. If another file has the name: the
    /// old one's log is brought into the old one, wherever that is now, and taken away from beside the new one; from then on the answer is no, whatever is
    /// renamed.
    bool areInPlace(sqlite3* database);

    /// Before and after @p database is closed: no log is left beside a file that it is not of.
    void beforeClosing(sqlite3* database);
    void afterClosing() const;

private:
    using Identity =
        std::optional<std::pair<quint64, quint64>>; ///< device and number; none: there is no such file
    static Identity identityOf(const QByteArray& name);
    void note(sqlite3* database);
    bool isNameTaken() const; ///< by another file
    void removeLog() const;

    QByteArray m_name;
    Identity m_database;
    Identity m_log;
    Identity m_index;
    bool m_left = false; ///< another file had the name once, or the log is gone
};

} // namespace lacuna
