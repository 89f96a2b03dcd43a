// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace lacuna {

/// "4:05", "1:04:05", of @p seconds.
inline QString storyTime(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 3600;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / minute % minute, seconds >= hour ? 2 : 1, 10, QChar(u'0'))
                             .arg(seconds % minute, 2, 10, QChar(u'0'));
    return seconds >= hour ? QString(QString::number(seconds / hour) + u':' + rest) : rest;
}

} // namespace lacuna
