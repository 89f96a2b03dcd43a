// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/valuerows.h"

namespace lacuna {

Result<> Editor::recode(Id fromDimension, Id fromTerm, Id toDimension, Id toTerm)
{
    Script script(m_connection);
    script
        .run("INSERT INTO coding(study, dimension, term, coder, id, batch, quote, page) "
             "SELECT study, iif(?3 = 0, dimension, ?3), ?4, coder, id, batch, quote, page FROM coding "
             "WHERE term = ?2 AND (?1 = 0 OR dimension = ?1) ON CONFLICT (study, dimension, term, coder) DO "
             "NOTHING",
             fromDimension, fromTerm, toDimension, toTerm)
        .run("DELETE FROM coding WHERE term = ?2 AND (?1 = 0 OR dimension = ?1)", fromDimension, fromTerm)
        .run("INSERT INTO practice_coding(practice, dimension, term) "
             "SELECT practice, iif(?3 = 0, dimension, ?3), ?4 FROM practice_coding "
             "WHERE term = ?2 AND (?1 = 0 OR dimension = ?1) ON CONFLICT (practice, dimension, term) DO "
             "NOTHING",
             fromDimension, fromTerm, toDimension, toTerm)
        .run("DELETE FROM practice_coding WHERE term = ?2 AND (?1 = 0 OR dimension = ?1)", fromDimension,
             fromTerm);
    for (const char* table : {"gap_note", "round_option", "contribution_gap"}) {
        for (const char side : {'a', 'b'}) {
            QByteArray sql = "UPDATE TABLE SET dimension_X = iif(?3 = 0, dimension_X, ?3), term_X = ?4 "
                             "WHERE term_X = ?2 AND (?1 = 0 OR dimension_X = ?1)";
            sql.replace("TABLE", table).replace('X', side);
            script.run(sql, fromDimension, fromTerm, toDimension, toTerm);
        }
    }
    if (fromTerm != toTerm) {
        script.run("UPDATE contribution SET country = ?2 WHERE country = ?1", fromTerm, toTerm);
        // Where both terms have a figure of one table, that of the term merged into wins: two figures are not one sum, and areas do not overlap.
        script
            .run("INSERT OR IGNORE INTO burden_area_term(area, term) SELECT area, ?2 FROM burden_area_term "
                 "AS moved JOIN burden_area AS "
                 "area ON area.id = moved.area WHERE term = ?1 AND area.burden NOT IN (SELECT burden FROM "
                 "burden_area JOIN "
                 "burden_area_term ON area = id WHERE term = ?2)",
                 fromTerm, toTerm)
            .run("DELETE FROM burden_area_term WHERE term = ?1", fromTerm);
    }
    if (!script.result())
        return script.result();
    return recodeNotApplicable(fromDimension, fromTerm, toDimension, toTerm);
}

Result<> Editor::recodeNotApplicable(Id fromDimension, Id fromTerm, Id toDimension, Id toTerm)
{
    const auto pairs = loadNotApplicable(m_connection);
    if (!pairs)
        return std::unexpected(pairs.error());
    Script script(m_connection);
    for (const NotApplicable& old : *pairs) {
        NotApplicable pair = old;
        const auto change = [&](Id& dimension, Id& term) {
            if (term != fromTerm || (fromDimension && dimension != fromDimension))
                return;
            term = toTerm;
            if (toDimension)
                dimension = toDimension;
        };
        change(pair.dimensionA, pair.termA);
        change(pair.dimensionB, pair.termB);
        if (pair == old)
            continue;
        pair = ordered(pair);
        script.run("DELETE FROM not_applicable WHERE id = ?1", old.id);
        if (pair.dimensionA == pair.dimensionB && pair.termA == pair.termB)
            continue; // a term against itself says nothing
        script.run("INSERT INTO not_applicable(id, dimension_a, term_a, dimension_b, term_b, reason) "
                   "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (dimension_a, term_a, dimension_b, term_b) "
                   "DO NOTHING",
                   pair.id, pair.dimensionA, pair.termA, pair.dimensionB, pair.termB, pair.reason);
    }
    return script.result();
}

Result<> Editor::recodeViews(const QHash<Id, Id>& dimensions, const QHash<Id, Id>& terms)
{
    const auto views = loadViews(m_connection);
    if (!views)
        return std::unexpected(views.error());
    for (const View& old : *views) {
        View view = old;
        for (Id* dimension : {&view.question.rows, &view.question.columns, &view.question.segments,
                              &view.question.crossSegments})
            *dimension = dimensions.value(*dimension, *dimension);
        for (Id* term : {&view.question.rowScope, &view.question.columnScope})
            *term = terms.value(*term, *term);
        for (FilterClause& clause : view.filter.clauses) {
            clause.dimension = dimensions.value(clause.dimension, clause.dimension);
            QList<Id> kept;
            for (const Id id : std::as_const(clause.terms)) {
                const Id term = terms.value(id, id);
                if (!kept.contains(term))
                    kept.append(term);
            }
            clause.terms = kept;
        }
        if (view == old)
            continue;
        if (auto saved = saveView(m_connection, view); !saved)
            return saved;
    }
    return {};
}

} // namespace lacuna
