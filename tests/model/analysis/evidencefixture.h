// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/gapmapbuilder.h"

#include <QtCore/QHash>

#include <optional>
#include <vector>

namespace lacuna::testing {

using namespace Qt::StringLiterals;

struct CodedAs {
    const char* dimension;
    QStringList terms; ///< codes
};

/// A small catalogue written down in a test: dimensions, terms as "PARENT/CODE" or "CODE", studies with their
/// codings. Term ids are handed out from 100 on, study ids from 1 on.
class EvidenceFixture {
public:
    Id addDimension(const QString& key, const QStringList& terms, const QString& treeOf = {})
    {
        Dimension dimension;
        dimension.id = Id(m_dimensions.size()) + 1;
        dimension.key = key;
        dimension.label = key.at(0).toUpper() + key.mid(1);
        dimension.position = int(m_dimensions.size());
        dimension.treeOf = treeOf.isEmpty() ? 0 : this->dimension(treeOf);
        m_dimensions.push_back(dimension);
        for (const QString& term : terms)
            addTerm(dimension.id, term);
        return dimension.id;
    }

    /// @p text: "PARENT/CODE", a leading '-' retires it.
    Id addTerm(Id dimension, QString text)
    {
        Term term;
        term.retired = text.startsWith(u'-');
        text.remove(u'-');
        term.id = Id(m_terms.size()) + 100;
        term.dimension = dimension;
        term.code = text.section(u'/', -1);
        term.label = u"Label "_s + term.code;
        term.parent = text.contains(u'/') ? m_byCode.value({dimension, text.section(u'/', 0, 0)}) : 0;
        term.position = int(m_terms.size());
        m_byCode.insert({dimension, term.code}, term.id);
        m_terms.push_back(term);
        return term.id;
    }

    Id addStudy(std::optional<int> year, const std::vector<CodedAs>& codings)
    {
        const auto row = quint32(m_input.studies.size());
        m_input.studies.append(Id(row) + 1, qint16(year.value_or(noYear)), "title", "author", "source",
                               "JOUR");
        for (const CodedAs& coding : codings) {
            const Id dimension = this->dimension(QString::fromLatin1(coding.dimension));
            for (const QString& code : coding.terms)
                m_input.codings.push_back(
                    {row, dimension, term(QString::fromLatin1(coding.dimension), code)});
        }
        return Id(row) + 1;
    }

    Id dimension(const QString& key) const
    {
        for (const Dimension& dimension : m_dimensions) {
            if (dimension.key == key)
                return dimension.id;
        }
        return 0;
    }

    Id term(const QString& key, const QString& code) const
    {
        Id owner = dimension(key);
        for (const Dimension& dimension : m_dimensions) {
            if (dimension.id == owner && dimension.treeOf)
                owner = dimension.treeOf;
        }
        return m_byCode.value({owner, code});
    }

    /// The dimensions the gap rules read, as the built-in codebook has them.
    void addRuleDimensions()
    {
        addDimension(u"status"_s, {u"COM"_s, u"ONG"_s, u"PLN"_s});
        addDimension(u"evidence-type"_s, {u"PRI"_s, u"EVL"_s, u"SYR"_s, u"OTH"_s});
        addDimension(u"confidence"_s, {u"HIG"_s, u"MOD"_s, u"LOW"_s, u"CRI"_s});
        addDimension(u"method"_s,
                     {u"QNT"_s, u"QNT/QNTPRV"_s, u"QNT/QNTRDS"_s, u"QLT"_s, u"QLT/QLTINT"_s, u"MIX"_s});
    }

    std::shared_ptr<const EvidenceTable> table() const
    {
        return EvidenceTable::build(std::make_shared<const Codebook>(m_dimensions, m_terms), m_input);
    }

    Question question(const QString& rows, const QString& columns) const
    {
        Question question;
        question.rows = dimension(rows);
        question.columns = dimension(columns);
        question.rules.referenceYear = 2026;
        return question;
    }

    FilterClause clause(const QString& key, const QStringList& codes,
                        FilterClause::Mode mode = FilterClause::Mode::AnyOf) const
    {
        FilterClause clause;
        clause.dimension = dimension(key);
        clause.mode = mode;
        for (const QString& code : codes)
            clause.terms += term(key, code);
        return clause;
    }

    NotApplicable pair(const QString& keyA, const QString& codeA, const QString& keyB,
                       const QString& codeB) const
    {
        return {1, dimension(keyA), term(keyA, codeA), dimension(keyB), term(keyB, codeB), u"test"_s};
    }

    EvidenceInput& input() { return m_input; }

private:
    std::vector<Dimension> m_dimensions;
    std::vector<Term> m_terms;
    QHash<std::pair<Id, QString>, Id> m_byCode;
    EvidenceInput m_input;
};

inline Filter filterOf(const QList<FilterClause>& clauses)
{
    Filter filter;
    filter.clauses = clauses;
    return filter;
}

inline int indexOf(const std::vector<GapAxisItem>& items, const QString& code)
{
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].code == code)
            return int(i);
    }
    return -1;
}

inline GapCell cellAt(const GapMap& map, const QString& row, const QString& column)
{
    return map.cell(indexOf(map.rows, row), indexOf(map.columns, column));
}

} // namespace lacuna::testing
