// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace lacuna {

enum class Measure { Studies, Practices };

/// The thresholds of gap-method.md; every one is a visible setting, saved with the view and printed on every export.
struct GapRules {
    int thin = 3; ///< k: fewer completed studies than this is thin
    int synthesis = 5; ///< s: this many primary studies want a synthesis
    int staleYears = 10; ///< y
    int referenceYear = 0; ///< 0: the current year
    QString confidenceFloor = QStringLiteral("MOD"); ///< c: code of a term of the confidence dimension
    int target = 5; ///< t: studies a cell should have (gap score)
    /// The user's weight of each gap class in the score, 0…1, in the order of GapClass. The defaults put what nobody has studied first, then what
    /// is thinly studied, then what was studied but not drawn together or not well, then what is merely old, under way, or seen from one side.
    std::array<double, 9> classWeights{0, 1.0, 0.5, 0.8, 0.6, 0.6, 0.5, 0.4, 0};

    friend bool operator==(const GapRules&, const GapRules&) = default;
};

/// Keeps studies by their terms in one dimension. A term includes its descendants.
struct FilterClause {
    enum class Mode { AnyOf, AllOf, NoneOf };
    Id dimension = 0;
    Mode mode = Mode::AnyOf;
    QList<Id> terms; ///< empty: the clause keeps everything (with uncoded: only what is not coded)
    bool uncoded = false; ///< with AnyOf: studies with no term in the dimension are kept too

    friend bool operator==(const FilterClause&, const FilterClause&) = default;
};

/// What is counted: AND across clauses. Shared by all places.
struct Filter {
    QList<FilterClause> clauses;
    std::optional<int> yearFrom; ///< inclusive
    std::optional<int> yearTo; ///< inclusive
    bool keepUndated = true; ///< studies without a year pass a year range
    QString search; ///< full-text; resolved to ids by the store before it is evaluated
    QList<Id>
        collections; ///< studies in any of these; empty: all. Resolved with the search: see narrowedHits()

    bool isEmpty() const
    {
        return clauses.isEmpty() && !yearFrom && !yearTo && search.isEmpty() && keepUndated
            && collections.isEmpty();
    }
    friend bool operator==(const Filter&, const Filter&) = default;
};

/// Rows × columns (× segments), the measure and the gap rules. With a Filter, all that determines a gap map.
struct Question {
    Id rows = 0; ///< a dimension
    Id columns = 0;
    Id segments = 0; ///< 0: none
    Id crossSegments =
        0; ///< a second dimension that divides every segment again; 0: none. Nothing without segments
    int rowDepth = -1; ///< deepest level shown, 0 = top; −1: all
    int columnDepth = -1;
    Id rowScope = 0; ///< show only this term's descendants (and it); 0: the whole dimension
    Id columnScope = 0;
    Measure measure = Measure::Studies;
    GapRules rules;
    QString burden; ///< name of a burden table, empty: none
    /// The map as it was known at the end of that year: later studies do not count, undated ones as the filter keeps them, and ages are
    /// counted from it unless the rules name a reference year. 0: now.
    int asOf = 0;

    friend bool operator==(const Question&, const Question&) = default;
};

/// Saved with a view; dimensions and terms are stored as ids.
QJsonObject toJson(const Question& question);
QJsonObject toJson(const Filter& filter);
Question questionFromJson(const QJsonObject& json);
Filter filterFromJson(const QJsonObject& json);

} // namespace lacuna
