// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/gapmapbuilder.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QStringList termLabels(const FilterClause& clause, const Codebook& codebook)
{
    QStringList labels;
    for (const Id id : clause.terms) {
        const Term* term = codebook.term(id);
        labels += term ? term->label : FilterText::tr("unknown term");
    }
    if (clause.uncoded && clause.mode == FilterClause::Mode::AnyOf)
        labels += FilterText::tr("not coded");
    return labels;
}

QString clauseText(const FilterClause& clause, const Codebook& codebook)
{
    const QStringList labels = termLabels(clause, codebook);
    if (labels.isEmpty())
        return {};
    const Dimension* dimension = codebook.dimension(clause.dimension);
    const QString name = dimension ? dimension->label : FilterText::tr("unknown dimension");
    switch (clause.mode) {
    case FilterClause::Mode::AnyOf:
        return FilterText::tr("%1: %2").arg(name, labels.join(FilterText::tr(" or ")));
    case FilterClause::Mode::AllOf:
        return FilterText::tr("%1: %2").arg(name, labels.join(FilterText::tr(" and ")));
    case FilterClause::Mode::NoneOf:
        return FilterText::tr("%1: not %2").arg(name, labels.join(FilterText::tr(" or ")));
    }
    return {};
}

QString yearsText(const Filter& filter)
{
    if (filter.yearFrom && filter.yearTo && *filter.yearFrom == *filter.yearTo)
        return FilterText::tr("Year %1").arg(*filter.yearFrom);
    if (filter.yearFrom && filter.yearTo)
        return FilterText::tr("Years %1–%2").arg(*filter.yearFrom).arg(*filter.yearTo);
    if (filter.yearFrom)
        return FilterText::tr("From %1 on").arg(*filter.yearFrom);
    if (filter.yearTo)
        return FilterText::tr("Up to %1").arg(*filter.yearTo);
    return {};
}

QString collectionsText(const Filter& filter, const std::vector<Collection>& collections)
{
    QStringList names;
    for (const Id id : filter.collections) {
        const auto found = std::ranges::find(collections, id, &Collection::id);
        names += found == collections.end() ? FilterText::tr("unknown collection") : found->name;
    }
    if (names.isEmpty())
        return {};
    return FilterText::tr("%1: %2").arg(FilterText::tr("Collection"), names.join(FilterText::tr(" or ")));
}

QString undatedText(const Filter& filter)
{
    if (!filter.keepUndated)
        return FilterText::tr("without undated studies");
    // Kept although the range says nothing about them: never silently.
    return filter.yearFrom || filter.yearTo ? FilterText::tr("undated studies kept") : QString();
}

} // namespace

QString filterText(const Filter& filter, const Codebook& codebook, const std::vector<Collection>& collections)
{
    QStringList parts;
    QString years = yearsText(filter);
    const QString undated = undatedText(filter);
    if (!years.isEmpty() && !undated.isEmpty())
        years = FilterText::tr("%1 (%2)").arg(years, undated);
    else if (!undated.isEmpty())
        years = undated;
    parts += years;
    for (const FilterClause& clause : filter.clauses)
        parts += clauseText(clause, codebook);
    parts += collectionsText(filter, collections);
    if (!filter.search.isEmpty())
        parts += FilterText::tr("Search: “%1”").arg(filter.search);
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace lacuna
