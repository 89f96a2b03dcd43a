// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

/// Case-folded, without diacritics, NFKC, runs of white space and punctuation as one space, trimmed: how
/// names are compared
/// ("Viet  Nam" = "viet nam", "Côte d’Ivoire" = "cote d ivoire"). Empty stays empty.
QString foldedForMatching(QStringView text);

/// Words of @p text, folded, split by ICU's word breaking (also for Thai, Lao, Khmer, Burmese, Chinese,
/// Japanese).
QStringList foldedWords(QStringView text);

/// Natural, locale-aware comparison for lists people read; < 0, 0, > 0. "Item 2" comes before "Item 10";
/// quotation marks and other punctuation before the first letter or digit only decide ties. 0 only for equal
/// texts.
int compareForReading(const QString& a, const QString& b);

/// Compared bytewise, orders as compareForReading() does but for ties: for sorting many texts. Any thread;
/// valid until the locale changes.
QByteArray readingKey(QStringView text);

} // namespace lacuna
