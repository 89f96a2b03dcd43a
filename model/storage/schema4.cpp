// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

namespace lacuna {

// Version 4: practices, contributions and priorities. The conventions are those of version 1 (schema.cpp).
//
// The stage of a practice is a term like any other ("research-stage"): practice.stage stays empty. What a contribution says of a gap needs no note on
// the gap: it names the pair of terms itself. contribution_gap, which named a note, was never written to by any version, so no recorded changeset
// names it.
namespace {
constexpr const char* version4 = R"sql(
ALTER TABLE practice ADD COLUMN contributor TEXT NOT NULL DEFAULT '';
CREATE INDEX practice_coding_terms ON practice_coding(term);

ALTER TABLE contribution ADD COLUMN country INTEGER REFERENCES term(id) ON DELETE SET NULL;
CREATE TABLE contribution_practice(
    contribution INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
    practice INTEGER NOT NULL REFERENCES practice(id) ON DELETE CASCADE,
    PRIMARY KEY (contribution, practice)
) STRICT, WITHOUT ROWID;
CREATE INDEX contribution_practice_practices ON contribution_practice(practice);
DROP TABLE contribution_gap;
CREATE TABLE contribution_gap(
    id INTEGER PRIMARY KEY,
    contribution INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
    dimension_a INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    term_a INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    dimension_b INTEGER REFERENCES dimension(id) ON DELETE CASCADE,
    term_b INTEGER REFERENCES term(id) ON DELETE CASCADE
) STRICT;
CREATE INDEX contribution_gap_contributions ON contribution_gap(contribution);

ALTER TABLE round ADD COLUMN participants TEXT NOT NULL DEFAULT '';
ALTER TABLE round_option ADD COLUMN rationale TEXT NOT NULL DEFAULT '';
ALTER TABLE round_option ADD COLUMN proposed_method TEXT NOT NULL DEFAULT '';
ALTER TABLE round_option ADD COLUMN countries TEXT NOT NULL DEFAULT '';
ALTER TABLE round_option ADD COLUMN partners TEXT NOT NULL DEFAULT '';
CREATE INDEX round_criterion_rounds ON round_criterion(round);
CREATE INDEX round_option_rounds ON round_option(round);
CREATE INDEX ballot_rounds ON ballot(round);
CREATE INDEX ballot_answer_options ON ballot_answer(option);
)sql";
}

const char* schemaVersion4()
{
    return version4;
}

} // namespace lacuna
