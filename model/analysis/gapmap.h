// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/mapburden.h"
#include "model/catalogue/codebook.h"
#include "model/catalogue/values.h"

#include <QtCore/QFlags>
#include <QtCore/QList>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lacuna {

class EvidenceTable;

/// In the order of gap-method.md: the first that holds is a cell's class.
enum class GapClass : quint8 {
    NotApplicable,
    AbsoluteGap,
    InProgress,
    Thin,
    SynthesisGap,
    LowConfidence,
    Stale,
    SingleMethod,
    Covered,
};
constexpr int gapClassCount = 9;

/// "absolute-gap": as the command line and files name it.
QString gapClassKey(GapClass gapClass);
/// "absolute gap": as people read it, translated.
QString gapClassLabel(GapClass gapClass);

enum class GapFlag : quint16 {
    NotApplicable = 1 << 0,
    AbsoluteGap = 1 << 1,
    InProgress = 1 << 2,
    Thin = 1 << 3,
    SynthesisGap = 1 << 4,
    LowConfidence = 1 << 5,
    Stale = 1 << 6,
    SingleMethod = 1 << 7,
    NotAppraised = 1 << 8, ///< nothing in the cell has a confidence term; reported, never a class
};
Q_DECLARE_FLAGS(GapFlags, GapFlag)
/// The flag that makes @p gapClass (any but Covered, which has none) a cell's class where no earlier one holds.
constexpr GapFlag flagOf(GapClass gapClass)
{
    return GapFlag(1U << unsigned(gapClass));
}

/// One cell (or a total) of a gap map. Counts are distinct studies.
struct GapCell {
    int n = 0; ///< completed studies (no status counts as completed)
    int ongoing = 0; ///< ongoing or planned
    int primary = 0; ///< completed, evidence type primary study or impact evaluation
    int appraised = 0; ///< completed, with a confidence term
    int atOrAboveFloor = 0; ///< … at or above the confidence floor
    int newestYear = 0; ///< of completed studies; 0: none has a year
    int newestReviewYear = 0; ///< of completed systematic reviews and evidence maps; 0: none
    GapClass gapClass = GapClass::AbsoluteGap;
    GapFlags flags; ///< every class that holds, the class itself included; empty if covered
    std::optional<double> expected; ///< e = R·C/N; absent for totals and where N = 0
    std::optional<double> residual; ///< r of gap-method.md; absent where e < 1

    friend bool operator==(const GapCell&, const GapCell&) = default;
};

/// One row or column header.
struct GapAxisItem {
    Id term = 0; ///< 0: the "uncoded" item, last if shown
    QString code;
    QString label;
    int depth = 0; ///< in the codebook's tree, 0 = top
    int parent = -1; ///< index in the same axis, −1: none shown
    bool hasChildren = false; ///< has children in this axis

    friend bool operator==(const GapAxisItem&, const GapAxisItem&) = default;
};

/// A term of the segments dimension (its top level), in codebook order; term 0: not coded in it. Where a second dimension crosses it, a pair
/// of their top-level terms that occurs in the catalogue.
struct GapSegment {
    Id term = 0;
    QString code{};
    QString label{};
    Id crossTerm = 0; ///< of the crossing dimension; 0: not coded in that one (or not crossed)
    QString crossCode{};
    QString crossLabel{};
    int rank = 0; ///< crossed: of the term among those that occur, "not coded" last
    int crossRank = 0; ///< … and of the crossing term
    bool other = false; ///< crossed: all the rare pairs together, once a study; last

    friend bool operator==(const GapSegment&, const GapSegment&) = default;
};

/// Cells are the innermost displayed ones (leaf row × leaf column of this map), so that nothing is counted at
/// two levels.
struct Coverage {
    int applicable = 0; ///< leaf cells not declared not applicable
    int covered = 0; ///< … of class covered
    int evidence = 0; ///< … with n ≥ thin
    int notApplicable = 0; ///< leaf cells declared so

    double coverage() const { return applicable > 0 ? double(covered) / applicable : 0; } ///< 0…1
    double evidenceCoverage() const { return applicable > 0 ? double(evidence) / applicable : 0; } ///< 0…1
    friend bool operator==(const Coverage&, const Coverage&) = default;
};

/// Where the numbers come from: stated on every export.
struct Provenance {
    QString catalogue; ///< protocol title, or the file's name
    QDate searchedOn; ///< invalid: not stated
    QString filterText; ///< "Years 2010–2026; Method: Qualitative", empty: no filter
    int total = 0; ///< studies in the catalogue
    QString note; ///< the protocol's note ("counts of the sample are not findings"); empty: none

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// What screening did to the numbers of a map; absent in a catalogue without it. Told beside every count.
struct MapScreening {
    int leftOut = 0; ///< studies the filter keeps and screening excluded
    int undecided = 0; ///< of those counted: neither included nor excluded yet

    friend bool operator==(const MapScreening&, const MapScreening&) = default;
};

/// The answer to a question: what every screen, export and command reads. An immutable value once computed;
/// shared by shared_ptr<const GapMap>.
class GapMap {
public:
    Question question; ///< with referenceYear resolved (never 0)
    bool namesReferenceYear = false; ///< the question named it; otherwise it is asOf, or the year of today
    Filter filter;
    Provenance provenance;
    QString rowsLabel; ///< the dimension's label
    QString columnsLabel;
    QString segmentsLabel; ///< empty: no segments
    QString crossLabel; ///< of the dimension that crosses them; empty: none does
    QString measureLabel; ///< "studies", "practices"
    std::vector<GapAxisItem> rows; ///< codebook order, depth first
    std::vector<GapAxisItem> columns;
    std::vector<GapSegment> segments;
    std::vector<GapCell> cells; ///< rows.size() × columns.size(), row after row
    std::vector<int>
        segmentCounts; ///< cells.size() × segments.size(): completed studies of the cell in the segment
    std::vector<GapCell> rowTotals; ///< distinct over all columns
    std::vector<GapCell> columnTotals;
    GapCell total; ///< distinct studies in the map (both dimensions coded)
    int n = 0; ///< studies that match the filter
    int uncodedRows = 0; ///< … with no term in the row dimension
    int uncodedColumns = 0;
    std::optional<MapScreening> screening;
    Coverage coverage;
    std::optional<MapBurden> burden; ///< the question names a burden table of one of its axes

    /// The question as it was asked: what another one is made from.
    Question asked() const
    {
        Question unresolved = question;
        if (!namesReferenceYear)
            unresolved.rules.referenceYear = 0;
        return unresolved;
    }
    const GapCell& cell(int row, int column) const
    {
        return cells[size_t(row) * columns.size() + size_t(column)];
    }
    std::span<const int> segmentsOf(int row, int column) const
    {
        const size_t index = size_t(row) * columns.size() + size_t(column);
        return std::span(segmentCounts).subspan(index * segments.size(), segments.size());
    }
    /// Ids of the studies counted in a cell (completed, ongoing and planned), ascending; row or column −1
    /// means all: the total. Scans the evidence table: about 1 ms per 100,000 studies.
    std::vector<Id> studiesIn(int row, int column) const;

    /// The table this map was computed from and the rows that passed its filter; kept for drill-down.
    std::shared_ptr<const EvidenceTable> evidence;
    std::shared_ptr<const quint8[]> passed;
};

} // namespace lacuna

Q_DECLARE_OPERATORS_FOR_FLAGS(lacuna::GapFlags)
