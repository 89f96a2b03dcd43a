// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/ballottable.h"

namespace lacuna::test {

/// "a;b;c|d;e;f": headers, then rows; as from a file whose headers are in line 1.
inline PlainTable tableOf(const QString& text)
{
    PlainTable table;
    for (const QString& line : text.split(u'|')) {
        QStringList cells = line.split(u';');
        if (table.headers.isEmpty()) {
            table.headers = cells;
            continue;
        }
        cells.resize(table.headers.size());
        table.rows += cells;
        table.lines += int(table.rows.size()) + 1;
    }
    return table;
}

inline QString said(const BallotReading& reading)
{
    QStringList lines;
    for (const TableIssue& issue : reading.issues)
        lines += QStringLiteral("%1 %2 %3")
                     .arg(issue.line)
                     .arg(issue.error ? QStringLiteral("error") : QStringLiteral("warning"), issue.message);
    return lines.join(u'\n');
}

/// "Ana 101/11=1 101/12=0; Bo" of who answered what.
inline QString shown(const std::vector<Ballot>& ballots)
{
    QStringList all;
    for (const Ballot& ballot : ballots) {
        QString one = ballot.participant;
        for (const BallotAnswer& answer : ballot.answers)
            one += QStringLiteral(" %1/%2=%3").arg(answer.option).arg(answer.criterion).arg(answer.value);
        all += one;
    }
    return all.join(QStringLiteral("; "));
}

} // namespace lacuna::test
