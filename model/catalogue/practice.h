// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// What a practice says about doing research.
enum class PracticeKind { GoodPractice, Lesson, Challenge, Safeguard };

inline constexpr std::array allPracticeKinds{PracticeKind::GoodPractice, PracticeKind::Lesson,
                                             PracticeKind::Challenge, PracticeKind::Safeguard};

/// "good-practice", "lesson", "challenge", "safeguard": as files name it.
QString practiceKindKey(PracticeKind kind);
/// "Good practice", "Ethical safeguard", in the user's language.
QString practiceKindLabel(PracticeKind kind);
/// A key or a label in English or the user's language, whatever the case; none if it is neither.
std::optional<PracticeKind> practiceKindFromText(const QString& text);

/// Where a practice comes from.
struct PracticeSource {
    Id study = 0;
    QString page;
    QString quote; ///< the study's own words

    friend bool operator==(const PracticeSource&, const PracticeSource&) = default;
};

/// What a practice is coded with. The research stage and the confidence are terms like any other: dimensions practiceStageKey and "confidence".
struct PracticeTerm {
    Id dimension = 0;
    Id term = 0;

    friend auto operator<=>(const PracticeTerm&, const PracticeTerm&) = default;
};

/// The dimension of the stages of research, as the built-in codebook has it.
inline constexpr QLatin1StringView practiceStageKey("research-stage");

/// A good practice, lesson, challenge or safeguard about doing research, tied to the studies it comes from.
struct Practice {
    Id id = 0;
    PracticeKind kind = PracticeKind::GoodPractice;
    QString title;
    QString text;
    std::vector<PracticeSource> sources; ///< ascending by study, each study once
    std::vector<PracticeTerm> terms; ///< ascending
    QString contributor; ///< who contributed it; a person's name: left out of exports unless asked for
    QDateTime modified; ///< UTC; given by the store
    bool confidential = false; ///< nothing of it leaves the catalogue unless asked for

    /// Ids of its terms in @p dimension.
    QList<Id> termsIn(Id dimension) const;

    friend bool operator==(const Practice&, const Practice&) = default;
};

} // namespace lacuna
