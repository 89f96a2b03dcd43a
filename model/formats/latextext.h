// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace lacuna {

/// White space of a value: one line, or paragraphs that empty lines separate.
enum class LatexLines { One, Paragraphs };

/// What a LaTeX text says, as Unicode (NFC): accents in every notation (\'e \'{e} {\'e} \v{s} \'{\^e}), letters (\ss, \o, \i), symbols, escaped
/// characters, dashes, quotation marks, ~; braces that only protect are dropped and formatting commands (\textit{…}, {\em …}) unwrapped.
/// $math$ stays as it is, and so does a command we do not know, with its arguments. Never recursive, so that nesting cannot exhaust the stack.
/// With LatexLines::Paragraphs an empty line (or \par) becomes one line break; any other run of white space is one space.
QString fromLatex(QStringView latex, LatexLines lines = LatexLines::One);
/// The same; a text without LaTeX is shared, not copied.
QString fromLatex(const QString& latex, LatexLines lines = LatexLines::One);

/// The LaTeX for @p text that fromLatex() turns back into it, with balanced braces. @p ascii: accents and symbols as LaTeX ({\'e}, {\ss}), as BibTeX
/// needs them; scripts that LaTeX has no commands for stay as they are. Else only what is special to LaTeX is escaped (for Biber). A line
/// break becomes an empty line.
QString toLatex(QStringView text, bool ascii);

/// Values that are no LaTeX (addresses, file names): only escaped punctuation (\_ \% \&) and \url{…} are undone, white space runs are one space.
QString fromVerbatim(QStringView value);

/// Every "{" in @p text has its "}".
bool hasBalancedBraces(QStringView text);

} // namespace lacuna
