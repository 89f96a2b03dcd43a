// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/schema.h"

namespace lacuna {

// Conventions. Ids come from IdSource, so rows of two catalogues merge by primary key. Texts are '' when
// absent, numbers and references NULL (coder 0 excepted: it is part of a key). Times are milliseconds since
// 1970 UTC, days ISO 8601. Lists of short texts (authors, keywords, aliases) are one text, a line each.
// "batch" names the import that added the row. Later versions only append columns to a table, so that
// recorded changesets still fit; a migration that must do more empties history.
namespace {
constexpr const char* version1 = R"sql(
CREATE TABLE protocol(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    title TEXT NOT NULL DEFAULT '', scope TEXT NOT NULL DEFAULT '', sources TEXT NOT NULL DEFAULT '',
    searched_on TEXT NOT NULL DEFAULT '', criteria TEXT NOT NULL DEFAULT '', contact TEXT NOT NULL DEFAULT '',
    licence TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE batch(
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL, format TEXT NOT NULL, encoding TEXT NOT NULL, made INTEGER NOT NULL,
    added INTEGER NOT NULL, rejected INTEGER NOT NULL, report TEXT NOT NULL
) STRICT;

CREATE TABLE mapping(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, format TEXT NOT NULL, headers TEXT NOT NULL, map TEXT NOT NULL
) STRICT;

CREATE TABLE dimension(
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (key <> ''),
    label TEXT NOT NULL, scope_note TEXT NOT NULL DEFAULT '',
    tree_of INTEGER REFERENCES dimension(id),
    position INTEGER NOT NULL DEFAULT 0, retired INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE term(
    id INTEGER PRIMARY KEY,
    dimension INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    parent INTEGER REFERENCES term(id),
    code TEXT NOT NULL COLLATE NOCASE CHECK (code <> ''),
    label TEXT NOT NULL, scope_note TEXT NOT NULL DEFAULT '', aliases TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0, retired INTEGER NOT NULL DEFAULT 0,
    batch INTEGER REFERENCES batch(id) ON DELETE SET NULL,
    UNIQUE (dimension, code)
) STRICT;

CREATE TABLE coder(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE study(
    id INTEGER PRIMARY KEY,
    year INTEGER,
    type TEXT NOT NULL, title TEXT NOT NULL, authors TEXT NOT NULL, source TEXT NOT NULL,
    companion_of INTEGER REFERENCES study(id) ON DELETE SET NULL,
    batch INTEGER REFERENCES batch(id) ON DELETE SET NULL,
    created INTEGER, modified INTEGER,
    publisher TEXT NOT NULL, place TEXT NOT NULL, volume TEXT NOT NULL, issue TEXT NOT NULL, pages TEXT NOT NULL,
    edition TEXT NOT NULL, isbn TEXT NOT NULL, doi TEXT NOT NULL, url TEXT NOT NULL, keywords TEXT NOT NULL,
    language TEXT NOT NULL, accession TEXT NOT NULL, verified_at TEXT NOT NULL,
    extra TEXT NOT NULL, notes TEXT NOT NULL, abstract TEXT NOT NULL
) STRICT;
CREATE INDEX study_companions ON study(companion_of) WHERE companion_of IS NOT NULL;

CREATE TABLE coding(
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    dimension INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    term INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    coder INTEGER NOT NULL DEFAULT 0 REFERENCES coder(id),
    id INTEGER NOT NULL,
    batch INTEGER REFERENCES batch(id) ON DELETE SET NULL,
    quote TEXT NOT NULL DEFAULT '', page TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (study, dimension, term, coder)
) STRICT, WITHOUT ROWID;
CREATE INDEX coding_terms ON coding(term);

CREATE TABLE attachment(
    id INTEGER PRIMARY KEY,
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    file_name TEXT NOT NULL, media_type TEXT NOT NULL DEFAULT '', path TEXT NOT NULL DEFAULT '',
    sha256 BLOB, size INTEGER NOT NULL DEFAULT 0, note TEXT NOT NULL DEFAULT '', added INTEGER, content BLOB
) STRICT;
CREATE INDEX attachment_studies ON attachment(study);

CREATE TABLE not_applicable(
    id INTEGER PRIMARY KEY,
    dimension_a INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    term_a INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    dimension_b INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    term_b INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    reason TEXT NOT NULL,
    UNIQUE (dimension_a, term_a, dimension_b, term_b)
) STRICT;

CREATE TABLE gap_note(
    id INTEGER PRIMARY KEY,
    dimension_a INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    term_a INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    dimension_b INTEGER REFERENCES dimension(id) ON DELETE CASCADE,
    term_b INTEGER REFERENCES term(id) ON DELETE CASCADE,
    text TEXT NOT NULL, status TEXT NOT NULL DEFAULT '', created INTEGER, modified INTEGER
) STRICT;

CREATE TABLE practice(
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL, stage TEXT NOT NULL DEFAULT '', title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '',
    batch INTEGER REFERENCES batch(id) ON DELETE SET NULL, created INTEGER, modified INTEGER
) STRICT;
CREATE TABLE practice_study(
    practice INTEGER NOT NULL REFERENCES practice(id) ON DELETE CASCADE,
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    page TEXT NOT NULL DEFAULT '', quote TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (practice, study)
) STRICT, WITHOUT ROWID;
CREATE INDEX practice_study_studies ON practice_study(study);
CREATE TABLE practice_coding(
    practice INTEGER NOT NULL REFERENCES practice(id) ON DELETE CASCADE,
    dimension INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE,
    term INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    PRIMARY KEY (practice, dimension, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE contribution(
    id INTEGER PRIMARY KEY,
    who TEXT NOT NULL DEFAULT '', stakeholder_group TEXT NOT NULL DEFAULT '',
    question INTEGER CHECK (question BETWEEN 1 AND 4),
    text TEXT NOT NULL, event TEXT NOT NULL DEFAULT '', said_on TEXT NOT NULL DEFAULT '',
    confidential INTEGER NOT NULL DEFAULT 0, created INTEGER, modified INTEGER
) STRICT;
CREATE TABLE contribution_study(
    contribution INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
    study INTEGER NOT NULL REFERENCES study(id) ON DELETE CASCADE,
    PRIMARY KEY (contribution, study)
) STRICT, WITHOUT ROWID;
CREATE INDEX contribution_study_studies ON contribution_study(study);
CREATE TABLE contribution_gap(
    contribution INTEGER NOT NULL REFERENCES contribution(id) ON DELETE CASCADE,
    gap_note INTEGER NOT NULL REFERENCES gap_note(id) ON DELETE CASCADE,
    PRIMARY KEY (contribution, gap_note)
) STRICT, WITHOUT ROWID;

CREATE TABLE burden(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE, definition TEXT NOT NULL DEFAULT '', unit TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '', url TEXT NOT NULL DEFAULT '', year INTEGER, region_set TEXT NOT NULL DEFAULT '',
    dimension INTEGER NOT NULL REFERENCES dimension(id) ON DELETE CASCADE
) STRICT;
CREATE TABLE burden_figure(
    burden INTEGER NOT NULL REFERENCES burden(id) ON DELETE CASCADE,
    term INTEGER NOT NULL REFERENCES term(id) ON DELETE CASCADE,
    value REAL NOT NULL, low REAL, high REAL, note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (burden, term)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_view(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, caption TEXT NOT NULL DEFAULT '', question TEXT NOT NULL, filter TEXT NOT NULL,
    drawing TEXT NOT NULL, position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE story(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, subtitle TEXT NOT NULL DEFAULT '', settings TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE story_step(
    id INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story(id) ON DELETE CASCADE,
    view INTEGER REFERENCES saved_view(id) ON DELETE SET NULL,
    title TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', position INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE round(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, method TEXT NOT NULL, settings TEXT NOT NULL DEFAULT '', status TEXT NOT NULL DEFAULT '',
    decision TEXT NOT NULL DEFAULT '', created INTEGER, modified INTEGER
) STRICT;
CREATE TABLE round_criterion(
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
    name TEXT NOT NULL, weight REAL NOT NULL DEFAULT 1, position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE round_option(
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
    title TEXT NOT NULL, text TEXT NOT NULL DEFAULT '',
    dimension_a INTEGER REFERENCES dimension(id) ON DELETE SET NULL, term_a INTEGER REFERENCES term(id) ON DELETE SET NULL,
    dimension_b INTEGER REFERENCES dimension(id) ON DELETE SET NULL, term_b INTEGER REFERENCES term(id) ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE ballot(
    id INTEGER PRIMARY KEY,
    round INTEGER NOT NULL REFERENCES round(id) ON DELETE CASCADE,
    stage INTEGER NOT NULL DEFAULT 1,
    participant TEXT NOT NULL, stakeholder_group TEXT NOT NULL DEFAULT '', cast_at INTEGER
) STRICT;
CREATE TABLE ballot_answer(
    ballot INTEGER NOT NULL REFERENCES ballot(id) ON DELETE CASCADE,
    option INTEGER NOT NULL REFERENCES round_option(id) ON DELETE CASCADE,
    criterion INTEGER NOT NULL DEFAULT 0,
    value REAL NOT NULL,
    PRIMARY KEY (ballot, option, criterion)
) STRICT, WITHOUT ROWID;

CREATE TABLE history(
    id INTEGER PRIMARY KEY,
    made INTEGER NOT NULL,
    kind TEXT NOT NULL, subject TEXT NOT NULL, count INTEGER NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    batch INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL,
    changeset BLOB
) STRICT;

CREATE VIRTUAL TABLE study_search USING fts5(
    title, authors, year, source, publisher, doi, accession, keywords, notes, abstract,
    content = 'study', content_rowid = 'id', columnsize = 0, tokenize = 'lacuna');
CREATE TRIGGER study_search_insert AFTER INSERT ON study BEGIN
    INSERT INTO study_search(rowid, title, authors, year, source, publisher, doi, accession, keywords, notes, abstract)
    VALUES (new.id, new.title, new.authors, new.year, new.source, new.publisher, new.doi, new.accession, new.keywords, new.notes,
        new.abstract);
END;
CREATE TRIGGER study_search_delete AFTER DELETE ON study BEGIN
    INSERT INTO study_search(study_search, rowid, title, authors, year, source, publisher, doi, accession, keywords, notes, abstract)
    VALUES ('delete', old.id, old.title, old.authors, old.year, old.source, old.publisher, old.doi, old.accession, old.keywords,
        old.notes, old.abstract);
END;
CREATE TRIGGER study_search_update
AFTER UPDATE OF title, authors, year, source, publisher, doi, accession, keywords, notes, abstract ON study BEGIN
    INSERT INTO study_search(study_search, rowid, title, authors, year, source, publisher, doi, accession, keywords, notes, abstract)
    VALUES ('delete', old.id, old.title, old.authors, old.year, old.source, old.publisher, old.doi, old.accession, old.keywords,
        old.notes, old.abstract);
    INSERT INTO study_search(rowid, title, authors, year, source, publisher, doi, accession, keywords, notes, abstract)
    VALUES (new.id, new.title, new.authors, new.year, new.source, new.publisher, new.doi, new.accession, new.keywords, new.notes,
        new.abstract);
END;

INSERT INTO protocol(id) VALUES (1);
INSERT INTO coder(id, name) VALUES (0, '');
)sql";
}

const char* schemaVersion1()
{
    return version1;
}

} // namespace lacuna
