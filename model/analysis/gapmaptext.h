// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gaplist.h"
#include "model/analysis/gapmap.h"
#include "model/catalogue/gapnote.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace lacuna {

/// A gap map as JSON, as design/cli.md states it for `matrix --as json`, in UTF-8 with a line feed at the
/// end. Dimensions are named by key, terms by code. Row and column totals are objects like cells, without
/// segments. "segments" is keyed by the terms' codes and leaves zeros out; studies not coded in the segments
/// dimension are under the empty key.
QByteArray gapMapToJson(const GapMap& map);
/// The same value before it is written out.
QJsonObject gapMapToJsonObject(const GapMap& map);

/// The completed studies of each cell as CSV (RFC 4180, UTF-8 without byte order mark, comma, CRLF): one
/// header line, one line a row in codebook order, a total column and a total line last, and nothing else, so
/// that programs can read it. The first column is a row term's code, the second its path ("South-Eastern Asia
/// › Thailand"), then one column a column term, headed by its path. A cell declared not applicable that holds
/// no study is empty.
QByteArray gapMapToCsv(const GapMap& map);

/// A gap map for a terminal: columns headed by term codes, rows indented by level, then figures, legend and
/// method lines. UTF-8.
QByteArray gapMapToTable(const GapMap& map);

/// `gaps --as json`: {"question", "filter", "n",
/// "gaps":[{"rank","title","row","column","class","n","ongoing","cells","score","need",
/// "shortfall","weight","expected","why","note","status","filledBy","until","contact"}]}; row or column is null where the entry stands for the
/// whole of the other axis. The last five are of the note of @p notes on just that cell or line: status as gapStatusKey() names it, until as
/// 2027-06-30 or null.
QByteArray gapsToJson(const GapMap& map, const std::vector<Gap>& gaps,
                      const std::vector<GapNote>& notes = {});
/// One line a gap, columns as in the JSON; row and column by code (empty: all). Last the name of the burden table that weighs them (empty: none).
QByteArray gapsToCsv(const GapMap& map, const std::vector<Gap>& gaps, const std::vector<GapNote>& notes = {});
/// The note's columns only if some entry has one.
QByteArray gapsToTable(const GapMap& map, const std::vector<Gap>& gaps,
                       const std::vector<GapNote>& notes = {});

/// The question with dimension keys and term codes, thresholds included.
QJsonObject questionToJson(const Question& question, const Codebook& codebook);
/// {"where":[{"dimension","mode":"any|all|none","terms":[code…],"uncoded"}],"years":{"from","to","undated"},"search","text"}.
QJsonObject filterToJson(const Filter& filter, const Codebook& codebook, const QString& text);

/// Which burden table weighs the gaps, translated: name, axis, unit, year and source. Empty where none does.
QString burdenText(const GapMap& map);

/// "12 studies excluded by screening are left out; 40 of those counted are not decided yet", translated. Empty where there is nothing to say.
QString screeningText(const GapMap& map);

/// "Thailand" or "South-Eastern Asia › Thailand": labels from the top item shown down to @p index.
QString axisPath(const std::vector<GapAxisItem>& items, int index);

} // namespace lacuna
