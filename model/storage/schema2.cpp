// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

namespace lacuna {

// Version 2: working in a team, for days. The conventions are those of version 1 (schema.cpp).
//
// "setting" holds what is the file's own and no user's edit (how its search index was made); no history.
// A file's content and text are found by its hash and stored once; the history does not record them, so that undoing and redoing an
// attachment never copies it. What no attachment and no step of the history can name any more is dropped when the history is forgotten.
// "merged_study" has the columns of "study": a record as it was before it was merged. Columns appended to one are appended to the other.
// "reconciled": only coder 0's codings of the study count in this dimension.
namespace {
constexpr const char* version2 = R"sql(
ALTER TABLE dimension ADD COLUMN required INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dimension ADD COLUMN single INTEGER NOT NULL DEFAULT 0;
ALTER TABLE protocol ADD COLUMN flow TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN coder INTEGER NOT NULL DEFAULT 0;

CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE reconciled(
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    dimension INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    made INTEGER,
    PRIMARY KEY (study, dimension)
) STRICT, WITHOUT ROWID;

CREATE TABLE different(
    a INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    PRIMARY KEY (a, b), CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX different_b ON different(b);

CREATE TABLE merged_study(
    record INTEGER PRIMARY KEY,
    merged_into INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE, made INTEGER,
    id INTEGER NOT NULL,
    year INTEGER,
    type TEXT NOT NULL, title TEXT NOT NULL, authors TEXT NOT NULL, source TEXT NOT NULL,
    companion_of INTEGER, batch INTEGER, created INTEGER, modified INTEGER,
    publisher TEXT NOT NULL, place TEXT NOT NULL, volume TEXT NOT NULL, issue TEXT NOT NULL, pages TEXT NOT NULL,
    edition TEXT NOT NULL, isbn TEXT NOT NULL, doi TEXT NOT NULL, url TEXT NOT NULL, keywords TEXT NOT NULL,
    language TEXT NOT NULL, accession TEXT NOT NULL, verified_at TEXT NOT NULL,
    extra TEXT NOT NULL, notes TEXT NOT NULL, abstract TEXT NOT NULL
) STRICT;
CREATE INDEX merged_study_into ON merged_study(merged_into);
CREATE TABLE merged_coding(
    record INTEGER NOT NULL REFERENCES merged_study(record) ON DELETE CASCADE,
    dimension INTEGER NOT NULL, term INTEGER NOT NULL, coder INTEGER NOT NULL, id INTEGER NOT NULL,
    quote TEXT NOT NULL, page TEXT NOT NULL,
    PRIMARY KEY (record, dimension, term, coder)
) STRICT, WITHOUT ROWID;

CREATE TABLE collection(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''), note TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE collection_study(
    collection INTEGER NOT NULL REFERENCES collection(id) ON DELETE CASCADE,
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    PRIMARY KEY (collection, study)
) STRICT, WITHOUT ROWID;
CREATE INDEX collection_study_studies ON collection_study(study);
CREATE TABLE saved_search(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''), filter TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE checklist(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (name <> ''), items TEXT NOT NULL
) STRICT;
CREATE TABLE appraisal(
    id INTEGER PRIMARY KEY,
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    checklist TEXT NOT NULL, coder INTEGER NOT NULL DEFAULT 0 REFERENCES coder(id),
    answers TEXT NOT NULL, rating TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', modified INTEGER,
    UNIQUE (study, checklist, coder)
) STRICT;

CREATE TABLE attachment_content(sha256 BLOB PRIMARY KEY, content BLOB NOT NULL) STRICT;
CREATE TABLE attachment_text(
    id INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL REFERENCES attachment_content(sha256) ON DELETE CASCADE,
    page INTEGER NOT NULL, text TEXT NOT NULL,
    UNIQUE (sha256, page)
) STRICT;
CREATE INDEX attachment_hashes ON attachment(sha256);
CREATE VIRTUAL TABLE attachment_search USING fts5(
    text, content = 'attachment_text', content_rowid = 'id', columnsize = 0, tokenize = 'lacuna');
CREATE TRIGGER attachment_search_insert AFTER INSERT ON attachment_text BEGIN
    INSERT INTO attachment_search(rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER attachment_search_delete AFTER DELETE ON attachment_text BEGIN
    INSERT INTO attachment_search(attachment_search, rowid, text) VALUES ('delete', old.id, old.text);
END;
)sql";
}

const char* schemaVersion2()
{
    return version2;
}

} // namespace lacuna
