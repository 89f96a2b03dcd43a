// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRectF>

#include <vector>

namespace lacuna {

/// The rectangle of the largest area within @p room that overlaps none of @p taken; empty if there is none. Tries every pair of edges:
/// meant for some dozens of obstacles, of more than 60 the first.
QRectF largestFreeRoom(const QRectF& room, std::vector<QRectF> taken);

} // namespace lacuna
