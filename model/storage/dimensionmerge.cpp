// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/codebookrows.h"
#include "model/storage/editor.h"

namespace lacuna {

namespace {
const Term* namesake(const Codebook& codebook, const Term& term, Id dimension)
{
    const Term* same = codebook.resolve(dimension, term.code);
    return same ? same : codebook.resolve(dimension, term.label);
}
} // namespace

/// For every term of @p from the one of @p into that its codings get: the namesake, or the term itself,
/// moved.
Result<QHash<Id, Id>> Editor::matchedTerms(const Dimension& from, const Dimension& into)
{
    const Id owner = ownerOf(into.id);
    QHash<Id, Id> matched;
    for (const Term& term : m_codebook.terms()) { // parents come first
        if (term.dimension != from.id)
            continue;
        if (const Term* same = namesake(m_codebook, term, into.id)) {
            matched.insert(term.id, same->id);
            continue;
        }
        Term moved = term;
        moved.dimension = owner;
        moved.parent = matched.value(term.parent);
        auto done =
            m_connection.integer("SELECT coalesce(max(position), -1) + 1 FROM term WHERE dimension = ?1 "
                                 "AND coalesce(parent, 0) = ?2",
                                 owner, moved.parent);
        const auto code = freeCode(owner, term.code);
        if (!done || !code)
            return std::unexpected(done ? code.error() : done.error());
        moved.position = int(*done);
        // Kept as it is unless the new dimension uses it for something else.
        const auto taken = m_connection.integer(
            "SELECT count(*) FROM term WHERE dimension = ?1 AND code = ?2", owner, term.code);
        moved.code = taken.value_or(1) ? *code : term.code;
        if (auto updated = updateTerm(m_connection, moved); !updated)
            return std::unexpected(updated.error());
        matched.insert(term.id, term.id);
    }
    return matched;
}

/// The same for a dimension that borrows the tree of a third: its terms stay there, and those used are copied
/// if they have no namesake.
Result<QHash<Id, Id>> Editor::matchedUsedTerms(const Dimension& from, const Dimension& into)
{
    const auto used =
        idsOf("SELECT term FROM coding WHERE dimension = ?1 UNION SELECT term FROM practice_coding WHERE "
              "dimension = ?1 "
              "UNION SELECT term_a FROM not_applicable WHERE dimension_a = ?1 "
              "UNION SELECT term_b FROM not_applicable WHERE dimension_b = ?1 "
              "UNION SELECT term_a FROM gap_note WHERE dimension_a = ?1 "
              "UNION SELECT term_b FROM gap_note WHERE dimension_b = ?1 AND term_b IS NOT NULL "
              "UNION SELECT term_a FROM round_option WHERE dimension_a = ?1 AND term_a IS NOT NULL "
              "UNION SELECT term_b FROM round_option WHERE dimension_b = ?1 AND term_b IS NOT NULL "
              "UNION SELECT term_a FROM contribution_gap WHERE dimension_a = ?1 "
              "UNION SELECT term_b FROM contribution_gap WHERE dimension_b = ?1 AND term_b IS NOT NULL",
              from.id);
    if (!used)
        return std::unexpected(used.error());
    const Id owner = ownerOf(into.id);
    const bool sameTree = owner == ownerOf(from.id);
    QHash<Id, Id> matched;
    for (const Id id : *used) {
        const Term* term = m_codebook.term(id);
        const Term* same = !term || sameTree ? term : namesake(m_codebook, *term, into.id);
        if (same) {
            matched.insert(id, same->id);
        } else if (term) {
            Term copy = *term;
            copy.id = m_ids.next();
            copy.dimension = owner;
            copy.parent = 0;
            const auto code = freeCode(owner, term->code);
            if (!code)
                return std::unexpected(code.error());
            copy.code = *code;
            if (auto inserted = insertTerm(m_connection, copy); !inserted)
                return std::unexpected(inserted.error());
            matched.insert(id, copy.id);
        }
    }
    return matched;
}

Result<Edited> Editor::operator()(const MergeDimensions& edit)
{
    const auto from = requireDimension(edit.from);
    const auto into = requireDimension(edit.into);
    if (!from || !into)
        return std::unexpected(from ? into.error() : from.error());
    if (edit.from == edit.into)
        return fail(ErrorKind::BadInput, tr("A dimension cannot be merged into itself."));
    if (auto free = checkNoTreeUsers(**from); !free)
        return std::unexpected(free.error());
    const auto terms = (*from)->treeOf ? matchedUsedTerms(**from, **into) : matchedTerms(**from, **into);
    if (!terms)
        return std::unexpected(terms.error());
    Result<> done;
    for (auto it = terms->cbegin(); it != terms->cend() && done; ++it)
        done = recode(edit.from, it.key(), edit.into, it.value());
    if (done)
        done = recodeViews({{edit.from, edit.into}}, (*from)->treeOf ? QHash<Id, Id>() : *terms);
    if (done)
        done = Script(m_connection)
                   .run("UPDATE burden SET dimension = ?2 WHERE dimension = ?1", edit.from, edit.into)
                   .run("DELETE FROM term WHERE dimension = ?1", edit.from)
                   .run("DELETE FROM dimension WHERE id = ?1", edit.from)
                   .result();
    if (!done)
        return std::unexpected(done.error());
    return Edited{edit.into, {StepLabel::Kind::MergeDimensions, (*from)->label, (*into)->label, 1}};
}

} // namespace lacuna
