// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QFile>
#include <QtCore/QString>

namespace lacuna {

/// Megabytes: the most that this process has used (or uses: "VmRSS:"); 0 where the system does not say.
inline double processMemory(QByteArrayView which)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(which))
            return line.mid(which.size()).trimmed().split(' ').front().toDouble() / 1024;
    }
    return 0;
}

} // namespace lacuna
