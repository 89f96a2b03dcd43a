// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace lacuna {

/// "UTF-16LE" or "UTF-16BE" if zero bytes stand at every second place of @p bytes only, "UTF-32LE"/"UTF-32BE" if three in four are; else empty.
QString detectWideEncoding(QByteArrayView bytes);

/// True if seven-bit text switches character sets by escape sequences (ISO-2022-JP, -KR, -CN).
bool looksLikeIso2022(QByteArrayView bytes);

/// True if @p bytes are UTF-8 with some damage rather than another encoding.
bool isMostlyUtf8(QByteArrayView bytes);

} // namespace lacuna
