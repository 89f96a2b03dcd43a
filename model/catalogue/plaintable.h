// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace lacuna {

/// A table as a file or pasted text holds it: what ballots, practices and contributions are read from, and written as.
struct PlainTable {
    QString name; ///< of the file, without a folder; empty: pasted
    QStringList headers;
    QList<QStringList> rows; ///< each as long as the headers
    QList<int> lines; ///< of each row: where it begins in the file, from 1; empty in a table to be written
    QStringList warnings; ///< what was odd about the file, for the user

    /// The first column with one of these names, whatever the case, surrounding space and "-", "_" or " " between words; −1: none.
    qsizetype column(const QStringList& names) const;

    friend bool operator==(const PlainTable&, const PlainTable&) = default;
};

/// Something that is wrong with a row, and what became of it.
struct TableIssue {
    int line = 0; ///< in the file; 0: the table as a whole
    bool error = false; ///< what the row says was left out; otherwise it was taken with a doubt
    QString message; ///< for the user

    friend bool operator==(const TableIssue&, const TableIssue&) = default;
};

} // namespace lacuna
