// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/codebookassembler.h"

#include "model/catalogue/codebooklimits.h"

#include <algorithm>

namespace lacuna {

namespace {

bool isKey(const QString& key)
{
    return !key.isEmpty() && key.size() <= 64
        && std::ranges::all_of(key, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
}

} // namespace

std::unexpected<Error> badCodebook(const QString& where, const QString& what)
{
    return fail(ErrorKind::BadInput, CodebookFiles::tr("Codebook, %1: %2").arg(where, what));
}

QString lineName(qint64 line)
{
    return CodebookFiles::tr("line %1").arg(line);
}

Result<> CodebookAssembler::add(CodebookEntry entry)
{
    entry.dimension = entry.dimension.trimmed().toLower();
    entry.code = entry.code.trimmed();
    entry.label = entry.label.trimmed();
    if (!isKey(entry.dimension))
        return badCodebook(
            entry.where,
            CodebookFiles::tr("“%1” is no key of a dimension; use letters, digits and hyphens.")
                .arg(entry.dimension.left(80)));
    const int dimension = dimensionIndex(entry.dimension);
    return entry.code.isEmpty() ? nameDimension(dimension, entry) : addTerm(dimension, entry);
}

Result<Codebook> CodebookAssembler::finish()
{
    if (m_dimensions.empty())
        return fail(ErrorKind::BadInput, CodebookFiles::tr("The codebook is empty: it names no dimension."));
    for (size_t i = 0; i < m_pending.size(); ++i) {
        if (auto linked = link(i); !linked)
            return std::unexpected(linked.error());
    }
    for (size_t i = 0; i < m_terms.size(); ++i) {
        if (auto checked = checkLevels(i); !checked)
            return std::unexpected(checked.error());
    }
    if (auto borrowed = linkTrees(); !borrowed)
        return std::unexpected(borrowed.error());
    return Codebook(std::move(m_dimensions), std::move(m_terms));
}

int CodebookAssembler::dimensionIndex(const QString& key)
{
    if (const auto found = m_byKey.constFind(key); found != m_byKey.constEnd())
        return *found;
    const int index = int(m_dimensions.size());
    Dimension dimension;
    dimension.id = m_ids.next();
    dimension.key = key;
    dimension.label = key;
    dimension.position = index;
    m_byKey.insert(key, index);
    m_dimensions.push_back(dimension);
    m_named.push_back(std::nullopt);
    return index;
}

Result<> CodebookAssembler::nameDimension(int index, const CodebookEntry& entry)
{
    if (m_named[size_t(index)])
        return badCodebook(entry.where,
                           CodebookFiles::tr("the dimension “%1” is named twice.").arg(entry.dimension));
    m_named[size_t(index)] = Pending{entry.where, entry.treeOf.trimmed().toLower()};
    Dimension& dimension = m_dimensions[size_t(index)];
    if (!entry.label.isEmpty())
        dimension.label = entry.label;
    dimension.scopeNote = entry.scopeNote;
    dimension.retired = entry.retired;
    return {};
}

Result<> CodebookAssembler::addTerm(int dimension, const CodebookEntry& entry)
{
    if (entry.label.isEmpty())
        return badCodebook(entry.where, CodebookFiles::tr("the term “%1” has no label.").arg(entry.code));
    const auto key = std::pair(dimension, entry.code.toCaseFolded());
    if (m_byCode.contains(key))
        return badCodebook(
            entry.where,
            CodebookFiles::tr("the code “%1” is used twice in “%2”.").arg(entry.code, entry.dimension));
    m_byCode.insert(key, int(m_terms.size()));
    Term term;
    term.id = m_ids.next();
    term.dimension = m_dimensions[size_t(dimension)].id;
    term.code = entry.code;
    term.label = entry.label;
    term.scopeNote = entry.scopeNote;
    term.aliases = entry.aliases;
    term.retired = entry.retired;
    m_terms.push_back(std::move(term));
    m_pending.push_back({entry.where, entry.parent.trimmed()});
    m_dimensionOf.push_back(dimension);
    m_parentOf.push_back(-1);
    return {};
}

Result<> CodebookAssembler::link(size_t index)
{
    const auto& [where, parent] = m_pending[index];
    if (!parent.isEmpty()) {
        const int found = m_byCode.value({m_dimensionOf[index], parent.toCaseFolded()}, -1);
        if (found < 0)
            return badCodebook(where,
                               CodebookFiles::tr("there is no term “%1” to be the parent of “%2”.")
                                   .arg(parent, m_terms[index].code));
        m_parentOf[index] = found;
        m_terms[index].parent = m_terms[size_t(found)].id;
    }
    m_terms[index].position = m_siblings[{m_dimensionOf[index], m_terms[index].parent}]++;
    return {};
}

Result<> CodebookAssembler::checkLevels(size_t index)
{
    int levels = 1;
    for (int above = m_parentOf[index]; above >= 0; above = m_parentOf[size_t(above)]) {
        if (size_t(above) == index)
            return badCodebook(
                m_pending[index].where,
                CodebookFiles::tr("“%1” is above itself: its parents form a ring.").arg(m_terms[index].code));
        if (++levels > mostTermLevels)
            return badCodebook(m_pending[index].where,
                               CodebookFiles::tr("“%1” is nested in a ring or in more than %2 levels.")
                                   .arg(m_terms[index].code)
                                   .arg(mostTermLevels));
    }
    return {};
}

Result<> CodebookAssembler::linkTrees()
{
    for (size_t i = 0; i < m_dimensions.size(); ++i) {
        if (!m_named[i] || m_named[i]->parent.isEmpty())
            continue;
        const auto& [where, lender] = *m_named[i];
        const int found = m_byKey.value(lender, -1);
        if (found < 0 || size_t(found) == i)
            return badCodebook(
                where,
                CodebookFiles::tr("there is no other dimension “%1” whose terms could be used.").arg(lender));
        const bool hasTerms =
            std::ranges::any_of(m_dimensionOf, [i](int dimension) { return size_t(dimension) == i; });
        if (hasTerms || (m_named[size_t(found)] && !m_named[size_t(found)]->parent.isEmpty()))
            return badCodebook(
                where,
                CodebookFiles::tr("“%1” cannot use the terms of “%2”.").arg(m_dimensions[i].key, lender));
        m_dimensions[i].treeOf = m_dimensions[size_t(found)].id;
    }
    return {};
}

} // namespace lacuna
