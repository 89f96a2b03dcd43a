// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>

namespace lacuna {

// What LaTeX commands mean, for both directions of latextext.h.

/// The combining character that accent command @p name (one of ' ` ^ " ~ = . or letters: "v", "c", "horn") puts on a letter; 0 if it is none.
char16_t latexAccent(QStringView name);
/// The accent command for combining character @p mark, without the backslash; empty if there is none.
QLatin1StringView latexAccentName(char16_t mark);
/// What stands there when nothing carries the accent: "\~{}" is "~".
char16_t latexBareAccent(char16_t mark);

/// The text that @p name ("ss", "textendash") stands for; empty if it is no symbol.
QStringView latexSymbol(QStringView name);
/// The command for @p character, without the backslash; empty if there is none.
QLatin1StringView latexSymbolName(char16_t character);

/// \textit and others whose argument is the text itself.
bool isLatexFormatting(QStringView name);

} // namespace lacuna
