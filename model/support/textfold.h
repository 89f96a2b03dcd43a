// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

/// Case-folded, without diacritics, NFKC, runs of white space and punctuation as one space, trimmed: how names are compared
/// ("Viet  Nam" = "viet nam", "Côte d’Ivoire" = "cote d ivoire"). Empty stays empty.
QString foldedForMatching(QStringView text);

/// Words of @p text, folded, split by ICU's word breaking (also for Thai, Lao, Khmer, Burmese, Chinese, Japanese).
QStringList foldedWords(QStringView text);

/// Natural, locale-aware comparison for lists people read; < 0, 0, > 0.
int compareForReading(const QString& a, const QString& b);

} // namespace lacuna
