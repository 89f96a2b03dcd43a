// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codebookrows.h"

#include "model/storage/studyrows.h"

namespace lacuna {

namespace {
Result<std::vector<Dimension>> loadDimensions(const Connection& connection)
{
    std::vector<Dimension> dimensions;
    const auto add = [&](const Statement& row) {
        dimensions.push_back({.id = row.integer(0),
                              .key = row.text(1),
                              .label = row.text(2),
                              .scopeNote = row.text(3),
                              .treeOf = row.integer(4),
                              .position = int(row.integer(5)),
                              .retired = row.integer(6) != 0,
                              .required = row.integer(7) != 0,
                              .single = row.integer(8) != 0});
    };
    return connection
        .forEachRow("SELECT id, key, label, scope_note, tree_of, position, retired, required, single "
                    "FROM dimension",
                    add)
        .transform([&] { return std::move(dimensions); });
}

Result<std::vector<Term>> loadTerms(const Connection& connection)
{
    std::vector<Term> terms;
    const auto add = [&](const Statement& row) {
        terms.push_back({.id = row.integer(0),
                         .dimension = row.integer(1),
                         .parent = row.integer(2),
                         .code = row.text(3),
                         .label = row.text(4),
                         .scopeNote = row.text(5),
                         .aliases = splitLines(row.text(6)),
                         .position = int(row.integer(7)),
                         .retired = row.integer(8) != 0});
    };
    return connection
        .forEachRow(
            "SELECT id, dimension, parent, code, label, scope_note, aliases, position, retired FROM term",
            add)
        .transform([&] { return std::move(terms); });
}
} // namespace

Result<Codebook> loadCodebook(const Connection& connection)
{
    auto dimensions = loadDimensions(connection);
    if (!dimensions)
        return std::unexpected(dimensions.error());
    auto terms = loadTerms(connection);
    if (!terms)
        return std::unexpected(terms.error());
    return Codebook(std::move(*dimensions), std::move(*terms));
}

Result<> insertDimension(Connection& connection, const Dimension& d)
{
    return connection.run("INSERT INTO dimension(id, key, label, scope_note, tree_of, position, retired, "
                          "required, single) VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, ?9)",
                          d.id, d.key, d.label, d.scopeNote, d.treeOf, d.position, d.retired, d.required,
                          d.single);
}

Result<> insertTerm(Connection& connection, const Term& t, Id batch)
{
    return connection.run(
        "INSERT INTO term(id, dimension, parent, code, label, scope_note, aliases, position, retired, batch) "
        "VALUES (?1, ?2, nullif(?3, 0), ?4, ?5, ?6, ?7, ?8, ?9, nullif(?10, 0))",
        t.id, t.dimension, t.parent, t.code, t.label, t.scopeNote, joinedLines(t.aliases), t.position,
        t.retired, batch);
}

Result<> insertCodebook(Connection& connection, const Codebook& codebook)
{
    // A dimension may use the tree of a later one.
    auto result = connection.execute("PRAGMA defer_foreign_keys = 1");
    for (const Dimension& dimension : codebook.dimensions()) {
        if (result)
            result = insertDimension(connection, dimension);
    }
    for (const Term& term : codebook.terms()) {
        if (result)
            result = insertTerm(connection, term);
    }
    return result;
}

Result<> updateDimension(Connection& connection, const Dimension& d)
{
    return connection.run("UPDATE dimension SET key = ?2, label = ?3, scope_note = ?4, position = ?5, "
                          "retired = ?6, required = ?7, single = ?8 WHERE id = ?1",
                          d.id, d.key, d.label, d.scopeNote, d.position, d.retired, d.required, d.single);
}

Result<> updateTerm(Connection& connection, const Term& t)
{
    return connection.run(
        "UPDATE term SET dimension = ?2, parent = nullif(?3, 0), code = ?4, label = ?5, scope_note = ?6, "
        "aliases = ?7, position = ?8, retired = ?9 WHERE id = ?1",
        t.id, t.dimension, t.parent, t.code, t.label, t.scopeNote, joinedLines(t.aliases), t.position,
        t.retired);
}

} // namespace lacuna
