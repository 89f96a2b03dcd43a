// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

namespace lacuna {

// Version 5: stories that are presented, what a meeting decides, and ballots as they come in. The conventions are those of version 1 (schema.cpp).
//
// live_ballot holds what phones have voted while a vote is open, so that a ballot is in the file before it is acknowledged. Like a draft it is no
// user's edit and never in the history: when the vote is closed, its ballots become the round's in one step.
namespace {
constexpr const char* version5 = R"sql(
ALTER TABLE story_step ADD COLUMN kind TEXT NOT NULL DEFAULT 'matrix';
ALTER TABLE story_step ADD COLUMN round INTEGER REFERENCES round(id) ON DELETE SET NULL;
ALTER TABLE story_step ADD COLUMN caption TEXT NOT NULL DEFAULT '';
ALTER TABLE story_step ADD COLUMN text TEXT NOT NULL DEFAULT '';
ALTER TABLE story_step ADD COLUMN planned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE story_step ADD COLUMN rehearsed INTEGER NOT NULL DEFAULT 0;

CREATE TABLE meeting(
    id INTEGER PRIMARY KEY,
    story INTEGER REFERENCES story(id) ON DELETE SET NULL,
    name TEXT NOT NULL, begun INTEGER NOT NULL, ended INTEGER
) STRICT;
CREATE TABLE minute(
    id INTEGER PRIMARY KEY,
    meeting INTEGER NOT NULL REFERENCES meeting(id) ON DELETE CASCADE,
    at INTEGER NOT NULL, step TEXT NOT NULL DEFAULT '', kind TEXT NOT NULL,
    dimension_a INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    term_a INTEGER REFERENCES term(id) ON DELETE SET NULL,
    dimension_b INTEGER REFERENCES dimension(id) ON DELETE SET NULL,
    term_b INTEGER REFERENCES term(id) ON DELETE SET NULL,
    subject TEXT NOT NULL DEFAULT '', text TEXT NOT NULL DEFAULT '', votes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX minute_meetings ON minute(meeting);

CREATE TABLE live_ballot(
    round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
    stage INTEGER NOT NULL, participant TEXT NOT NULL, stakeholder TEXT NOT NULL, answers TEXT NOT NULL, cast_at INTEGER NOT NULL,
    PRIMARY KEY (round, stage, participant)
) STRICT, WITHOUT ROWID;
)sql";
}

const char* schemaVersion5()
{
    return version5;
}

} // namespace lacuna
