// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

namespace lacuna {

// Version 6: catalogues that are handed to others and merged again, and marks on what must not leave. The conventions are those of version 1
// (schema.cpp).
//
// "version" says who last changed a field: row is the primary key ("5", or "5,7,2"), col the column, '*' for all columns without an entry of their own, or
// '' for a row that was deleted. vector holds, for each copy of the catalogue that ever changed it, the stamp of its last change (versions.h). What was
// only ever imported has no entry. The history does not record it, but for merging a pack.
// "same_row": two copies made the same thing each for itself (a term of one code); what was made first, "stays", stands for both.
// history.stamp is the stamp of what a step wrote.
namespace {
constexpr const char* version6 = R"sql(
ALTER TABLE study ADD COLUMN notes_confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE merged_study ADD COLUMN notes_confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE appraisal ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE gap_note ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE practice ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE coder ADD COLUMN confidential INTEGER NOT NULL DEFAULT 0;
ALTER TABLE round ADD COLUMN ballots_confidential INTEGER NOT NULL DEFAULT 0;

CREATE TABLE version(
    tbl TEXT NOT NULL, row TEXT NOT NULL, col TEXT NOT NULL, vector BLOB NOT NULL,
    PRIMARY KEY (tbl, row, col)
) STRICT, WITHOUT ROWID;
CREATE TABLE same_row(
    tbl TEXT NOT NULL, row INTEGER NOT NULL, stays INTEGER NOT NULL,
    PRIMARY KEY (tbl, row)
) STRICT, WITHOUT ROWID;
ALTER TABLE history ADD COLUMN stamp INTEGER NOT NULL DEFAULT 0;
)sql";
}

const char* schemaVersion6()
{
    return version6;
}

} // namespace lacuna
