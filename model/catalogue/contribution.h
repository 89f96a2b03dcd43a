// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"
#include "model/catalogue/stakeholder.h"

#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <compare>
#include <optional>
#include <vector>

namespace lacuna {

/// A pair of terms of two dimensions, or the whole line of one (termB 0): what a gap is about. As a GapNote has it: ordered().
struct TermPair {
    Id dimensionA = 0;
    Id termA = 0;
    Id dimensionB = 0; ///< 0: the whole line of termA
    Id termB = 0;

    bool isNone() const { return termA == 0 && termB == 0; }

    friend auto operator<=>(const TermPair&, const TermPair&) = default;
};

/// The same pair with its sides in the order they are stored in; of a line, the term is side A.
TermPair ordered(TermPair pair);

/// How many questions the forum asks.
inline constexpr int forumQuestions = 4;
/// @p question 1 … 4, in the user's language: "What research is available?"; 0: "No question in particular".
QString forumQuestionText(int question);
/// The question whose text, in English or the user's language, @p text is: case, space and punctuation do not count, and its number may stand before it.
/// 0: it is "No question in particular". None: it is none of them.
std::optional<int> forumQuestionFromText(const QString& text);

/// What a participant of the forum or a workshop said.
struct Contribution {
    Id id = 0;
    int question = 0; ///< 1 … 4; 0: none in particular
    StakeholderGroup group = StakeholderGroup::Other;
    QString name; ///< who said it; a person's name: left out of every export unless asked for
    Id country = 0; ///< a term of the dimension "country"; 0: not said
    QString event; ///< where it was said ("Regional workshop")
    QDate saidOn; ///< invalid: not said
    QString text;
    bool confidential = false; ///< neither name nor text leaves the catalogue unless asked for
    QList<Id> studies; ///< ascending
    QList<Id> practices; ///< ascending
    std::vector<TermPair> gaps; ///< ordered(), ascending
    QDateTime modified; ///< UTC; given by the store

    friend bool operator==(const Contribution&, const Contribution&) = default;
};

} // namespace lacuna
