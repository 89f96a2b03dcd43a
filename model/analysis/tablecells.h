// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

// Several things in one cell of a table, so that they come back as they were: "\" before a separator that is part of a text.

/// @p parts joined with @p separator (';' or '|') and a space.
QString joinedCell(const QStringList& parts, QChar separator);
/// The parts of @p cell, trimmed, without empty ones unless @p keepEmpty; of an inner level ('|' within ';') the marks stay for the next call.
QStringList splitCell(const QString& cell, QChar separator, bool keepEmpty = false);
/// Whether @p text is a word, and none that means no.
bool saysYes(const QString& text);

} // namespace lacuna
