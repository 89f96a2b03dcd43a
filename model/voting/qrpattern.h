// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <vector>

namespace lacuna {

/// A QR code: size × size modules, row by row, without its quiet zone.
struct QrModules {
    int size = 0; ///< 0: the text is too long
    std::vector<bool> dark;
};

/// Of @p text, with a quarter of it that may be covered (level Q): it is read across a room.
QrModules qrModules(const QByteArray& text);

} // namespace lacuna
