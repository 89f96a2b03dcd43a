// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace lacuna {

/// What qCompress() made of something of at most @p most bytes; empty if @p compressed is damaged or of something larger. qUncompress() believes what the data say of
/// themselves, and goes on beyond that: some MB of a stranger's file would fill the memory.
QByteArray inflated(QByteArrayView compressed, qsizetype most);

} // namespace lacuna
