// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/translatedquestion.h"

#include <QtCore/QCoreApplication>

namespace lacuna {

namespace {

struct TranslationWords {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TranslatedQuestion)
};

Result<Id> dimensionIn(Id dimension, const Codebook& from, const Codebook& to)
{
    const Dimension* here = from.dimension(dimension);
    const Dimension* there = here ? to.dimension(QStringView(here->key)) : nullptr;
    if (!there)
        return fail(ErrorKind::NotFound,
                    TranslationWords::tr("The other catalogue has no dimension “%1” (%2), so this question "
                                         "cannot be asked of it.")
                        .arg(here ? here->label : QString::number(dimension), here ? here->key : QString()));
    return there->id;
}

/// @p dimension is the other catalogue's.
Result<Id> termIn(Id term, Id dimension, const Codebook& from, const Codebook& to)
{
    if (term == 0)
        return 0;
    const Term* here = from.term(term);
    const Term* there = here ? to.resolve(dimension, here->code) : nullptr;
    if (!there)
        return fail(ErrorKind::NotFound,
                    TranslationWords::tr("The other catalogue has no term “%1” (%2) in its dimension “%3”.")
                        .arg(here ? here->label : QString::number(term), here ? here->code : QString(),
                             to.dimension(dimension) ? to.dimension(dimension)->label : QString()));
    return there->id;
}

} // namespace

Result<Question> translated(const Question& question, const Codebook& from, const Codebook& to)
{
    Question there = question;
    there.burden.clear();
    there.segments = dimensionIn(question.segments, from, to).value_or(0);
    there.crossSegments = dimensionIn(question.crossSegments, from, to).value_or(0);
    if (there.segments == 0)
        there.crossSegments = 0;
    const struct {
        Id Question::* dimension;
        Id Question::* scope;
    } axes[]{{&Question::rows, &Question::rowScope}, {&Question::columns, &Question::columnScope}};
    for (const auto& [dimension, scope] : axes) {
        const auto found = dimensionIn(question.*dimension, from, to);
        if (!found)
            return std::unexpected(found.error());
        there.*dimension = *found;
        const auto term = termIn(question.*scope, *found, from, to);
        if (!term)
            return std::unexpected(term.error());
        there.*scope = *term;
    }
    return there;
}

Result<Filter> translated(const Filter& filter, const Codebook& from, const Codebook& to)
{
    if (!filter.collections.isEmpty())
        return fail(ErrorKind::BadInput,
                    TranslationWords::tr("The filter names collections, which another catalogue does not "
                                         "have. Take them out of the filter to compare."));
    Filter there = filter;
    for (FilterClause& clause : there.clauses) {
        const auto dimension = dimensionIn(clause.dimension, from, to);
        if (!dimension)
            return std::unexpected(dimension.error());
        clause.dimension = *dimension;
        for (Id& term : clause.terms) {
            const auto found = termIn(term, *dimension, from, to);
            if (!found)
                return std::unexpected(found.error());
            term = *found;
        }
    }
    return there;
}

} // namespace lacuna
