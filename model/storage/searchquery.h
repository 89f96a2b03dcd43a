// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringView>

namespace lacuna {

/// What the user typed as an FTS5 expression that is always valid: each word is quoted, words in quotation
/// marks (straight or typographic) form a phrase, the last word or phrase is a prefix, all must occur. Empty
/// if @p text has no letter or digit.
QByteArray searchExpression(QStringView text);

} // namespace lacuna
