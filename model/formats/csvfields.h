// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace lacuna {

/// The names that a CSV column can be mapped to, besides dimensions' keys: title, authors, year, … as our own writer heads its columns. "start-page" and "end-page"
/// together make pages.
QStringList csvFields();
/// What a column is mapped to that is to be kept as an extra field, although its header looks like a field.
inline constexpr QLatin1StringView csvExtraField("extra");

/// The field that a column headed @p header seems to hold: one of csvFields(), or "dimension:KEY"; empty if it is none, which keeps the
/// column as an extra field. In this order: a field's own name; a dimension's key or label (@p dimensions as in ReadOptions; "-", "_" and case do
/// not matter); the names that Zotero, Scopus, Web of Science, Covidence, Rayyan, ASReview and others use.
QString csvFieldFor(const QString& header, const QHash<QString, QString>& dimensions);

/// Items of a multi-valued cell: separated by ';', else '|', else line breaks, else, for names, " and " between "Family, Given" names (BibTeX).
/// An item in double quotes is taken as it is ('""' inside is one quote). A list as Python prints it ("['a', 'b']") is understood.
QStringList splitCsvItems(const QString& cell, bool names = false);
/// The inverse.
QString joinCsvItems(const QStringList& items);

/// Spreadsheets run cells that begin with = + - @ as formulas. Such a text is written with an apostrophe in front, which reading takes away
/// again; so "'=" becomes "''=".
QString guardFormula(const QString& text);
QString unguardFormula(const QString& text);

} // namespace lacuna
