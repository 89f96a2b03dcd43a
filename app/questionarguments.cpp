// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/questionarguments.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::QuestionArguments)
};

} // namespace

Result<Id> dimensionNamed(const QString& key, const Codebook& codebook)
{
    if (const Dimension* dimension = codebook.dimension(QStringView(key)))
        return dimension->id;
    QStringList known;
    for (const Dimension& dimension : codebook.dimensions())
        known.append(dimension.key);
    return fail(ErrorKind::NotFound,
                Text::tr("there is no dimension “%1”; this catalogue has %2").arg(key, known.join(u", "_s)));
}

namespace {

Result<Id> termNamed(Id dimension, const QString& text, const Codebook& codebook)
{
    if (const Term* term = codebook.resolve(dimension, text))
        return term->id;
    return fail(ErrorKind::NotFound,
                Text::tr("“%1” is no code, label or alias of a term of “%2”")
                    .arg(text, codebook.dimension(dimension)->key));
}

/// Terms separated by commas. A label may hold a comma itself ("Hong Kong, China"), so the longest run of parts that
/// names a term is taken each time.
Result<QList<Id>> termsNamed(Id dimension, const QString& text, const Codebook& codebook)
{
    const QStringList parts = text.split(u',');
    QList<Id> terms;
    for (qsizetype from = 0; from < parts.size();) {
        if (parts[from].trimmed().isEmpty()) {
            ++from;
            continue;
        }
        qsizetype length = parts.size() - from;
        const Term* term = nullptr;
        for (; length > 0 && !term; --length)
            term = codebook.resolve(dimension, QStringList(parts.mid(from, length)).join(u','));
        if (!term)
            return std::unexpected(termNamed(dimension, parts[from].trimmed(), codebook).error());
        terms.append(term->id);
        from += length + 1;
    }
    return terms;
}

/// "DIM=a,b", "DIM!=a" or "DIM&=a,b".
Result<FilterClause> clauseFrom(const QString& text, const Codebook& codebook)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return fail(ErrorKind::Usage, Text::tr("--where takes DIM=TERM[,TERM…], not “%1”").arg(text));
    FilterClause clause;
    qsizetype end = equals;
    if (text[equals - 1] == u'!')
        clause.mode = FilterClause::Mode::NoneOf;
    else if (text[equals - 1] == u'&')
        clause.mode = FilterClause::Mode::AllOf;
    if (clause.mode != FilterClause::Mode::AnyOf)
        --end;
    const Result<Id> dimension = dimensionNamed(text.left(end).trimmed(), codebook);
    if (!dimension)
        return std::unexpected(dimension.error());
    clause.dimension = *dimension;
    Result<QList<Id>> terms = termsNamed(*dimension, text.mid(equals + 1), codebook);
    if (!terms)
        return std::unexpected(terms.error());
    if (terms->isEmpty())
        return fail(ErrorKind::Usage, Text::tr("--where “%1” names no term").arg(text));
    clause.terms = *terms;
    return clause;
}

/// "2010-2020", "2010-", "-2020" or "2015".
Result<> readYears(const QString& text, Filter& filter)
{
    const auto refuse = [&] {
        return fail(ErrorKind::Usage,
                    Text::tr("--years takes a range such as 2010-2020, 2010- or -2020, not “%1”").arg(text));
    };
    const QStringList ends = text.split(u'-');
    if (ends.size() > 2)
        return refuse();
    const auto year = [](const QString& end) -> std::optional<int> {
        bool ok = false;
        const int number = end.trimmed().toInt(&ok);
        return ok && number >= 1 && number <= 9999 ? std::optional(number) : std::nullopt;
    };
    const QString& first = ends.first();
    const QString& last = ends.last();
    filter.yearFrom = year(first);
    filter.yearTo = year(last);
    const bool firstOff = !filter.yearFrom && !first.trimmed().isEmpty();
    const bool lastOff = !filter.yearTo && !last.trimmed().isEmpty();
    const bool neither = !filter.yearFrom && !filter.yearTo;
    if (firstOff || lastOff || neither
        || (filter.yearFrom && filter.yearTo && *filter.yearFrom > *filter.yearTo))
        return refuse();
    return {};
}

Result<> readNumber(const Arguments& arguments, const QString& name, int least, int most, int& into)
{
    const Result<std::optional<int>> number = arguments.number(name, least, most);
    if (!number)
        return std::unexpected(number.error());
    into = number->value_or(into);
    return {};
}

Result<> readRules(const Arguments& arguments, const Codebook& codebook, Question& question)
{
    GapRules& rules = question.rules;
    for (const auto& read : {readNumber(arguments, u"thin"_s, 1, 1'000'000, rules.thin),
                             readNumber(arguments, u"synthesis"_s, 1, 1'000'000, rules.synthesis),
                             readNumber(arguments, u"stale"_s, 0, 1000, rules.staleYears),
                             readNumber(arguments, u"reference-year"_s, 1, 9999, rules.referenceYear),
                             readNumber(arguments, u"row-depth"_s, 0, 99, question.rowDepth),
                             readNumber(arguments, u"column-depth"_s, 0, 99, question.columnDepth),
                             readNumber(arguments, u"as-of"_s, 1, 9999, question.asOf)}) {
        if (!read)
            return read;
    }
    if (arguments.has(u"confidence-floor"_s)) {
        const Result<Id> dimension = dimensionNamed(u"confidence"_s, codebook);
        if (!dimension)
            return std::unexpected(dimension.error());
        const Result<Id> floor = termNamed(*dimension, arguments.value(u"confidence-floor"_s), codebook);
        if (!floor)
            return std::unexpected(floor.error());
        rules.confidenceFloor = codebook.term(*floor)->code;
    }
    return {};
}

} // namespace

std::vector<OptionSpec> questionOptions()
{
    return {
        {u"rows"_s, u"DIM"_s, Text::tr("dimension of the rows")},
        {u"columns"_s, u"DIM"_s, Text::tr("dimension of the columns")},
        {u"segments"_s, u"DIM"_s, Text::tr("dimension that divides a cell")},
        {u"cross-segments"_s, u"DIM"_s, Text::tr("dimension that divides every segment again")},
        {u"row-depth"_s, u"N"_s, Text::tr("deepest level of rows, 0 = top (all)")},
        {u"column-depth"_s, u"N"_s, Text::tr("deepest level of columns, 0 = top (all)")},
        {u"row-scope"_s, u"TERM"_s, Text::tr("only this term and what is under it as rows")},
        {u"column-scope"_s, u"TERM"_s, Text::tr("only this term and what is under it as columns")},
        {u"measure"_s, u"studies|practices"_s, Text::tr("what is counted (studies)")},
        {u"thin"_s, u"N"_s, Text::tr("fewer completed studies than this is thin (3)")},
        {u"synthesis"_s, u"N"_s, Text::tr("this many primary studies want a synthesis (5)")},
        {u"stale"_s, u"YEARS"_s, Text::tr("older than this is stale (10)")},
        {u"reference-year"_s, u"Y"_s, Text::tr("year that age is counted from (this year)")},
        {u"confidence-floor"_s, u"TERM"_s, Text::tr("least confidence that is not low (moderate)")},
        {u"burden"_s, u"NAME"_s, Text::tr("burden table that weighs the gaps")},
        {u"as-of"_s, u"YEAR"_s, Text::tr("the map as it was known in that year (now)")},
    };
}

std::vector<OptionSpec> filterOptions()
{
    return {
        {u"where"_s, u"DIM=TERM[,TERM…]"_s,
         Text::tr(
             "keep studies with any of the terms; DIM!=… none of them, DIM&=… all of them; may be repeated")},
        {u"years"_s, u"A-B"_s, Text::tr("keep studies of these years, and those without a year")},
        {u"search"_s, u"TEXT"_s,
         Text::tr(
             "keep studies whose text has these words; \"a phrase\", begin*, OR, -without, (brackets), and "
             "title: author: year:2010-2015 source: publisher: doi: keyword: notes: abstract:")},
    };
}

OptionSpec confidentialOption()
{
    return {
        u"include-confidential"_s, {}, Text::tr("also what is marked confidential, of what is asked for")};
}

Leaving leavingOf(const Arguments& arguments)
{
    return arguments.has(u"include-confidential"_s) ? Leaving::Marked : Leaving::Unmarked;
}

bool hasQuestion(const Arguments& arguments)
{
    for (const OptionSpec& option : questionOptions()) {
        if (arguments.has(option.name))
            return true;
    }
    return false;
}

Result<Question> questionFrom(const Arguments& arguments, const Codebook& codebook)
{
    if (!arguments.has(u"rows"_s) || !arguments.has(u"columns"_s))
        return fail(ErrorKind::Usage, Text::tr("say --rows DIM and --columns DIM"));
    if (arguments.has(u"cross-segments"_s) && !arguments.has(u"segments"_s))
        return fail(ErrorKind::Usage, Text::tr("--cross-segments needs --segments DIM"));
    Question question;
    for (const auto& [name, into] :
         {std::pair(u"rows"_s, &question.rows), std::pair(u"columns"_s, &question.columns),
          std::pair(u"segments"_s, &question.segments),
          std::pair(u"cross-segments"_s, &question.crossSegments)}) {
        if (!arguments.has(name))
            continue;
        const Result<Id> dimension = dimensionNamed(arguments.value(name), codebook);
        if (!dimension)
            return std::unexpected(dimension.error());
        *into = *dimension;
    }
    for (const auto& [name, dimension, into] :
         {std::tuple(u"row-scope"_s, question.rows, &question.rowScope),
          std::tuple(u"column-scope"_s, question.columns, &question.columnScope)}) {
        if (!arguments.has(name))
            continue;
        const Result<Id> term = termNamed(dimension, arguments.value(name), codebook);
        if (!term)
            return std::unexpected(term.error());
        *into = *term;
    }
    const Result<QString> measure =
        arguments.choice(u"measure"_s, {u"studies"_s, u"practices"_s}, u"studies"_s);
    if (!measure)
        return std::unexpected(measure.error());
    question.measure = *measure == u"practices"_s ? Measure::Practices : Measure::Studies;
    if (const Result<> read = readRules(arguments, codebook, question); !read)
        return std::unexpected(read.error());
    question.burden = arguments.value(u"burden"_s);
    return question;
}

Result<Filter> filterFrom(const Arguments& arguments, const Codebook& codebook)
{
    Filter filter;
    for (const QString& text : arguments.values(u"where"_s)) {
        Result<FilterClause> clause = clauseFrom(text, codebook);
        if (!clause)
            return std::unexpected(clause.error());
        filter.clauses.append(*std::move(clause));
    }
    if (arguments.has(u"years"_s)) {
        if (const Result<> read = readYears(arguments.value(u"years"_s), filter); !read)
            return std::unexpected(read.error());
    }
    filter.search = arguments.value(u"search"_s);
    return filter;
}

} // namespace lacuna
