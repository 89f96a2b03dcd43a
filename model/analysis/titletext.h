// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace lacuna {

/// What a title says about the work besides its name.
enum class TitleNotice : quint8 {
    None,
    Erratum, ///< erratum, correction, retraction …
    Reply, ///< reply, comment, response …
};

/// A title taken apart for comparison.
struct TitleText {
    QString text; ///< folded, without mark-up, markers ("[Conference abstract]") and the words of the notice
    QString other; ///< folded: the title in the other language, where one stands in brackets
    qsizetype main = 0; ///< length of @c text before the subtitle; all of it if there is none
    TitleNotice notice = TitleNotice::None;
    std::vector<quint32> numbers; ///< ascending: digits, Roman numerals, numerals in words, letters of parts
    int edition = 0; ///< "2nd edition" → 2; 0: none stated
};

/// @p title as published. Any text is valid.
TitleText titleText(QStringView title);

/// True for what many issues of a journal have: "Editorial", "Letters", "Introduction to the issue".
bool isGenericTitle(QStringView folded);

/// @p text without HTML tags, with its entities resolved, without the braces and accents of LaTeX.
QString withoutMarkup(QStringView text);

} // namespace lacuna
