// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <vector>

namespace lacuna {

/// A part of a text that is compared with another.
struct TextPiece {
    enum class Kind { Same, Added, Removed };
    Kind kind = Kind::Same;
    QString text;

    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

/// How @p before became @p after, by words: without the removed pieces it is @p after, without the added ones @p before. Where that would take long (texts of thousands of
/// words without much in common) all between the common beginning and the common end is one change. Words are what Unicode says (UAX 29), in any script.
std::vector<TextPiece> textDifference(const QString& before, const QString& after);

} // namespace lacuna
