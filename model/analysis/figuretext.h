// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmap.h"

#include <QtCore/QString>

#include <vector>

namespace lacuna {

// Figures and where they are from, as sentences of documents and places have them. In the user's language and number format. Pure.

/// "1,204".
QString countText(qint64 count);
/// "23", "0.4": a share 0…1 in per cent, without the sign; a decimal where it would be 0 without.
QString percentFigure(double share);
/// "15,100,000 people": the figure in the unit of @p burden.
QString burdenFigure(const Burden& burden, double value);
/// Whether the figures are numbers of people.
bool countsPeople(const Burden& burden);
/// "Victims of forced labour 2021 (ILO 2022); ILO, Walk Free and IOM, 2022": name, year unless the name has it, source.
QString burdenOrigin(const Burden& burden);
/// What the table of @p map says of row @p row and column @p column (−1: of the whole line), with its origin; empty if it says nothing of either, or
/// if there is no table.
QString burdenSentence(const GapMap& map, int row, int column);

/// The table to measure @p dimension by if none is named: the catalogue's own before those that come with the program, counts before rates, people before
/// money, the newest. Null if there is none of that dimension's terms with an area that could be placed.
const Burden* fittingBurden(const std::vector<Burden>& burdens, const Codebook& codebook, Id dimension);

/// "Catalogue · searched to 30 Jun 2026 · 212 studies in the catalogue · Filter: …": where figures are from, in one line.
QString provenanceText(const Provenance& provenance);

} // namespace lacuna
