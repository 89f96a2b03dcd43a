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

QByteArray written(const SearchTerm& term)
{
    QByteArray text;
    if (term.years)
        text = written(*term.years);
    for (const SearchPhrase& phrase : term.anyOf)
        append(text, " OR ", written(phrase));
    const char* column = term.years ? "year" : columnOf(term.field);
    text = '(' + text + ')';
    return column ? QByteArray(column) + " : " + text : text;
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
        return {written(node.term), false};
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

SearchExpression searchExpression(const SearchQuery& query)
{
    if (!query.root())
        return {};
    // A letter just begun would take FTS5 a tenth of a second, to leave out hardly anything.
    SearchNode root = *query.root();
    if (root.term.justBegun)
        return {};
    if (root.kind == SearchNode::Kind::And && root.parts.back().term.justBegun)
        root.parts.pop_back();
    return expressionOf(root);
}

} // namespace lacuna
