// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <optional>
#include <vector>

namespace lacuna {

/// Rows of one of the program's own comma-separated tables (":/lacuna/" + @p name), without the header. Nothing if there is no such table.
std::optional<std::vector<QStringList>> dataRows(const QString& name);

} // namespace lacuna
