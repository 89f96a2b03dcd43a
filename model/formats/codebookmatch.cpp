// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/codebookmatch.h"

#include "model/formats/format.h"
#include "model/support/textfold.h"

#include <QtCore/QCoreApplication>

#include <map>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

/// Folded, and as codes compare where nothing but punctuation would remain.
QString nameOf(const QString& text)
{
    QString folded = foldedForMatching(text);
    return folded.isEmpty() ? text.trimmed() : folded;
}

class Matcher {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CodebookMatch)
public:
    Matcher(const Codebook& file, const Codebook& catalogue, bool create, IdSource& ids)
        : m_file(file)
        , m_catalogue(catalogue)
        , m_create(create)
        , m_ids(ids)
        , m_names(dimensionNames(catalogue))
    {
    }

    CodebookMatch match()
    {
        // Those with terms of their own first: the others name them.
        for (const bool borrowing : {false, true}) {
            for (const Dimension& dimension : m_file.dimensions()) {
                if ((dimension.treeOf != 0) == borrowing)
                    matchDimension(dimension);
            }
        }
        for (const Dimension& dimension : m_file.dimensions()) {
            if (dimension.treeOf == 0 && m_match.dimensions.contains(dimension.id))
                matchTerms(dimension);
        }
        return std::move(m_match);
    }

private:
    /// The terms of one tree by what names them, those made here included.
    struct Tree {
        QHash<QString, Id> codes;
        QHash<QString, Id> names; ///< labels before aliases
        QHash<std::pair<Id, QString>, Id> below; ///< by parent and name
        QHash<Id, int> children; ///< how many
        QHash<QString, int> wanted; ///< how often a code was
    };

    void matchDimension(const Dimension& dimension)
    {
        const Dimension* same = m_catalogue.dimension(QStringView(dimension.key));
        if (!same) {
            const auto known = m_names.constFind(foldedForMatching(dimension.label));
            same = known != m_names.cend() ? m_catalogue.dimension(QStringView(*known)) : nullptr;
        }
        if (same) {
            m_match.dimensions.insert(dimension.id, same->id);
            m_owners.insert(same->id, m_catalogue.treeOwner(same->id));
        } else if (m_create) {
            addDimension(dimension);
        }
    }

    void addDimension(const Dimension& dimension)
    {
        Dimension made = dimension;
        made.id = m_ids.next();
        made.position = int(m_catalogue.dimensions().size() + m_match.newDimensions.size());
        made.treeOf = m_owners.value(m_match.dimensions.value(dimension.treeOf));
        m_owners.insert(made.id, made.treeOf != 0 ? made.treeOf : made.id);
        m_match.dimensions.insert(dimension.id, made.id);
        m_match.newDimensions.push_back(made);
        m_match.issues.push_back(
            {0, ImportIssue::Severity::Warning, made.key,
             tr("The dimension “%1” came with the file; it was added to the codebook.").arg(made.label)});
    }

    Tree& treeOf(Id owner)
    {
        const auto [found, isNew] = m_trees.try_emplace(owner);
        if (isNew) {
            const auto terms = m_catalogue.termsOf(owner, -1, true);
            for (const Term* term : terms)
                index(found->second, *term);
            for (const Term* term : terms)
                indexAliases(found->second, *term);
        }
        return found->second;
    }

    static void insertNew(QHash<QString, Id>& hash, const QString& name, Id id)
    {
        if (!hash.contains(name))
            hash.insert(name, id);
    }

    static void index(Tree& tree, const Term& term)
    {
        tree.codes.insert(term.code.toLower(), term.id);
        insertNew(tree.names, nameOf(term.label), term.id);
        if (const std::pair key(term.parent, nameOf(term.label)); !tree.below.contains(key))
            tree.below.insert(key, term.id);
        ++tree.children[term.parent];
    }

    static void indexAliases(Tree& tree, const Term& term)
    {
        for (const QString& alias : term.aliases) {
            insertNew(tree.names, nameOf(alias), term.id);
            if (const std::pair key(term.parent, nameOf(alias)); !tree.below.contains(key))
                tree.below.insert(key, term.id);
        }
    }

    void matchTerms(const Dimension& dimension)
    {
        const Id owner = m_owners.value(m_match.dimensions.value(dimension.id));
        Tree& tree = treeOf(owner);
        const auto terms = m_file.termsOf(dimension.id, -1, true); // parents first
        QHash<QString, int> labels;
        for (const Term* term : terms)
            ++labels[nameOf(term->label)];
        int added = 0;
        for (const Term* term : terms) {
            const bool alone = labels.value(nameOf(term->label)) == 1;
            Id id = find(tree, *term, alone);
            if (id == 0 && m_create) {
                id = addTerm(tree, owner, *term);
                ++added;
            }
            if (id != 0)
                m_match.terms.insert(term->id, id);
        }
        if (added > 0)
            m_match.issues.push_back(
                {0, ImportIssue::Severity::Warning, dimension.key,
                 tr("%n term(s) of “%1” came with the file and were added.", nullptr, added)
                     .arg(dimension.label)});
    }

    Id find(const Tree& tree, const Term& term, bool alone) const
    {
        if (const Id id = tree.codes.value(term.code.toLower()))
            return id;
        const QString name = nameOf(term.label);
        const Id parent = m_match.terms.value(term.parent);
        if (parent != 0 || term.parent == 0) {
            if (const Id id = tree.below.value({parent, name}))
                return id;
        }
        if (!alone)
            return 0;
        const Id id = tree.names.value(name);
        return id != 0 ? id : tree.codes.value(term.label.trimmed().toLower());
    }

    Id addTerm(Tree& tree, Id owner, const Term& term)
    {
        Term made = term;
        made.id = m_ids.next();
        made.dimension = owner;
        made.parent = m_match.terms.value(term.parent);
        while (tree.codes.contains(made.code.toLower()))
            made.code = term.code + u'-' + QString::number(++tree.wanted[term.code.toLower()] + 1);
        made.position = tree.children.value(made.parent);
        index(tree, made);
        indexAliases(tree, made);
        m_match.newTerms.push_back(made);
        return made.id;
    }

    const Codebook& m_file;
    const Codebook& m_catalogue;
    bool m_create;
    IdSource& m_ids;
    QHash<QString, QString> m_names; ///< folded key or label → key, of the catalogue's dimensions
    QHash<Id, Id> m_owners; ///< of the catalogue's dimensions and new ones: whose terms they use
    std::map<Id, Tree> m_trees; ///< by the dimension that owns it
    CodebookMatch m_match;
};

} // namespace

CodebookMatch matchCodebook(const Codebook& file, const Codebook& catalogue, bool create, IdSource& ids)
{
    return Matcher(file, catalogue, create, ids).match();
}

} // namespace lacuna
