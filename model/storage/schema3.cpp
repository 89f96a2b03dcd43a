// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

namespace lacuna {

// Version 3: gaps and burden. The conventions are those of version 1 (schema.cpp).
//
// A figure is of an area, which may be several terms together ("Europe and Central Asia"); burden_figure, which knew only one, was never written
// to by any version, so no recorded changeset names it.
namespace {
constexpr const char* version3 = R"sql(
ALTER TABLE gap_note ADD COLUMN filled_by TEXT NOT NULL DEFAULT '';
ALTER TABLE gap_note ADD COLUMN until TEXT NOT NULL DEFAULT '';
ALTER TABLE gap_note ADD COLUMN contact TEXT NOT NULL DEFAULT '';

DROP TABLE burden_figure;
ALTER TABLE burden ADD COLUMN total REAL;
CREATE TABLE burden_area(
    id INTEGER PRIMARY KEY,
    burden INTEGER NOT NULL REFERENCES burden(id) ON DELETE CASCADE,
    label TEXT NOT NULL, value REAL NOT NULL, low REAL, high REAL, note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX burden_area_burdens ON burden_area(burden);
CREATE TABLE burden_area_term(
    area INTEGER NOT NULL REFERENCES burden_area(id) ON DELETE CASCADE,
    term INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    PRIMARY KEY (area, term)
) STRICT, WITHOUT ROWID;
CREATE INDEX burden_area_terms ON burden_area_term(term);
)sql";
}

const char* schemaVersion3()
{
    return version3;
}

} // namespace lacuna
