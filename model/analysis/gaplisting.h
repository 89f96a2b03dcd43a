// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gaplist.h"
#include "model/catalogue/gapnote.h"

#include <QtCore/QHash>

#include <array>
#include <optional>
#include <vector>

namespace lacuna {

/// What a team says of the cells and lines of one map, found by index. Keeps the notes that are of the map's two dimensions. A value.
class MapNotes {
public:
    MapNotes() = default;
    MapNotes(const GapMap& map, const std::vector<GapNote>& notes);

    /// On just this cell; row or column −1: on the whole line. Null if there is none.
    const GapNote* on(int row, int column) const&;
    const GapNote* on(int row, int column) const&& = delete; ///< it would be gone with the notes
    int count() const { return int(m_notes.size()); } ///< of the map's two dimensions
    const std::vector<GapNote>& all() const { return m_notes; }
    /// An empty note on the cell or line, to be filled in.
    static GapNote blank(const GapMap& map, int row, int column);

private:
    std::vector<GapNote> m_notes;
    QHash<std::pair<int, int>, int> m_at;
};

/// "being filled by Ana until 30 June 2027": what a note says of its gap besides its text, translated. Empty if it is open and nobody is named.
QString gapStatusText(const GapNote& note);
/// "open", "being filled", "filled", translated.
QString gapStatusLabel(GapStatus status);

/// The ranked list with what is said of each entry.
struct GapListing {
    std::vector<Gap> gaps; ///< as rankGaps() gives them
    std::vector<GapStatus> status; ///< by gap; open where nothing is noted
    std::vector<quint8> noted; ///< by gap: 1 if there is a note
};
GapListing listGaps(const GapMap& map, const MapNotes& notes);

/// Which entries are wanted.
struct GapListFilter {
    quint16 classes = 0; ///< bit c: class c is wanted; none: all are
    std::optional<GapStatus> status;

    bool wants(GapClass gapClass) const { return classes == 0 || (classes >> unsigned(gapClass) & 1U) != 0; }
    friend bool operator==(const GapListFilter&, const GapListFilter&) = default;
};

/// How many entries there are a class (whatever classes are wanted) and a status (whatever status is), and which are wanted.
struct GapListCounts {
    std::array<int, gapClassCount> byClass{}; ///< of the status wanted
    std::array<int, gapStatusCount> byStatus{}; ///< of the classes wanted, in the order of GapStatus
    std::vector<int> wanted; ///< indices of the gaps, as ranked

    friend bool operator==(const GapListCounts&, const GapListCounts&) = default;
};
GapListCounts countGaps(const GapListing& listing, const GapListFilter& filter);

} // namespace lacuna
