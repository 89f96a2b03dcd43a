// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/searchexpression.h"

namespace lacuna {

namespace {

const char* columnOf(SearchField field)
{
    switch (field) {
    case SearchField::Any:
        return nullptr;
    case SearchField::Title:
        return "title";
    case SearchField::Authors:
        return "authors";
    case SearchField::Year:
        return "year";
    case SearchField::Source:
        return "source";
    case SearchField::Publisher:
        return "publisher";
    case SearchField::Doi:
        return "doi";
    case SearchField::Accession:
        return "accession";
    case SearchField::Keywords:
        return "keywords";
    case SearchField::Notes:
        return "notes";
    case SearchField::Abstract:
        return "abstract";
    case SearchField::Files:
        break;
    }
    return nullptr;
}

void append(QByteArray& list, const char* between, const QByteArray& item)
{
    if (!list.isEmpty())
        list += between;
    list += item;
}

/// Tokens have nothing but letters, digits and marks, so that quoting them is enough.
QByteArray written(const SearchPhrase& phrase)
{
    QByteArray text;
    for (const std::string& token : phrase.tokens)
        append(text, " + ", '"' + QByteArray::fromStdString(token) + '"');
    if (phrase.prefix)
        text += " *";
    return text;
}

/// "2008" OR "2009" OR "201" * OR "2020" for 2008–2020: as few as possible.
QByteArray written(const SearchYears& years)
{
    QByteArray text;
    for (int year = years.first; year <= years.last;) {
        int span = 1;
        int digits = 4;
        while (digits > 1 && year % (span * 10) == 0 && year + span * 10 - 1 <= years.last) {
            span *= 10;
            --digits;
        }
        const QByteArray four = QByteArray::number(year).rightJustified(4, '0');
        append(text, " OR ", '"' + four.first(digits) + (digits < 4 ? "\" *" : "\""));
        year += span;
    }
    return text;
}

QByteArray anyOf(const SearchTerm& term)
{
    QByteArray text;
    for (const SearchPhrase& phrase : term.anyOf)
        append(text, " OR ", written(phrase));
    return '(' + text + ')';
}

SearchExpression expressionOf(const SearchNode& node);

/// Of AND: a AND b without c and d is (a AND b) NOT (c OR d), and where only c and d are, the others of (c OR d). Of OR, by the same
/// rule for the opposites: a, b or not both c and d is the others of (c AND d) NOT (a OR b).
SearchExpression joined(const SearchNode& node)
{
    const bool isOr = node.kind == SearchNode::Kind::Or;
    QByteArray wanted;
    QByteArray unwanted;
    for (const SearchNode& part : node.parts) {
        const SearchExpression expression = expressionOf(part);
        if (expression.excludes)
            append(unwanted, isOr ? " AND " : " OR ", expression.fts);
        else
            append(wanted, isOr ? " OR " : " AND ", expression.fts);
    }
    if (unwanted.isEmpty())
        return {'(' + wanted + ')', false};
    if (wanted.isEmpty())
        return {'(' + unwanted + ')', true};
    return isOr ? SearchExpression{"((" + unwanted + ") NOT (" + wanted + "))", true}
                : SearchExpression{"((" + wanted + ") NOT (" + unwanted + "))", false};
}

SearchExpression expressionOf(const SearchNode& node)
{
    switch (node.kind) {
    case SearchNode::Kind::Term:
        return {recordExpression(node.term), false};
    case SearchNode::Kind::Not: {
        SearchExpression expression = expressionOf(node.parts.front());
        expression.excludes = !expression.excludes;
        return expression;
    }
    case SearchNode::Kind::And:
    case SearchNode::Kind::Or:
        return joined(node);
    }
    return {};
}

} // namespace

QByteArray recordExpression(const SearchTerm& term)
{
    if (term.years)
        return "year : (" + written(*term.years) + ')';
    if (term.field == SearchField::Files)
        return "year : (\"file\")"; // no record has this: a year is a number
    const char* column = columnOf(term.field);
    return column ? QByteArray(column) + " : " + anyOf(term) : anyOf(term);
}

QByteArray fileExpression(const SearchTerm& term)
{
    const bool applies = term.field == SearchField::Any || term.field == SearchField::Files;
    return applies && !term.anyOf.empty() ? anyOf(term) : QByteArray();
}

std::optional<SearchNode> searchedFor(const SearchQuery& query)
{
    if (query.passesEverything())
        return {};
    // A letter just begun would take FTS5 a tenth of a second, to leave out hardly anything.
    SearchNode root = *query.root();
    if (root.kind == SearchNode::Kind::And && root.parts.back().term.justBegun)
        root.parts.pop_back();
    return root;
}

SearchExpression searchExpression(const SearchNode& node)
{
    return expressionOf(node);
}

SearchExpression searchExpression(const SearchQuery& query)
{
    const auto root = searchedFor(query);
    return root ? expressionOf(*root) : SearchExpression();
}

} // namespace lacuna
