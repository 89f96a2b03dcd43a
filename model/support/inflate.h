// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace lacuna {

/// What qCompress() made of something of at most @p most bytes. Empty if @p compressed is damaged, or is of more than that or than it says of itself: qUncompress() alone goes on
/// beyond both, and some MB of a stranger's file would fill the memory.
QByteArray inflated(QByteArrayView compressed, qsizetype most);

} // namespace lacuna
