// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"
#include "model/support/error.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace lacuna {

/// A facet that studies are coded with.
struct Dimension {
    Id id = 0;
    QString key; ///< stable, lower-case, used on the command line: "country", "evidence-type"
    QString label;
    QString scopeNote;
    Id treeOf = 0; ///< uses the terms of this dimension (origin, destination → country); 0: its own
    int position = 0;
    bool retired = false; ///< kept for old codings, offered no more
    bool required = false; ///< a study counts as coded only once it has a term of each required dimension
    bool single = false; ///< a study has one term at most, as each coder saw it: coding another replaces it

    friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// One value of a dimension; terms form a tree.
struct Term {
    Id id = 0;
    Id dimension = 0; ///< the dimension that owns it
    Id parent = 0; ///< 0: top level
    QString code; ///< unique in its dimension: "TH", "AGR-PLT"
    QString label;
    QString scopeNote;
    QStringList aliases;
    int position = 0; ///< among its siblings
    bool retired = false;

    friend bool operator==(const Term&, const Term&) = default;
};

/// All dimensions and terms of a catalogue: an immutable value once built, cheap to share by shared_ptr<const
/// Codebook>.
class Codebook {
public:
    Codebook() = default;
    /// Takes rows in any order; siblings are ordered by position, then as given. Terms whose parent is
    /// missing, in another dimension or would close a ring become top-level terms; what lies deeper than
    /// mostTermLevels is taken up to the last of these; a treeOf that leads nowhere is 0. Terms of no dimension and repeated ids are dropped.
    Codebook(std::vector<Dimension> dimensions, std::vector<Term> terms);

    /// In codebook order, retired ones too.
    const std::vector<Dimension>& dimensions() const { return m_dimensions; }
    /// All terms, depth first in codebook order, dimension after dimension.
    const std::vector<Term>& terms() const { return m_terms; }

    const Dimension* dimension(Id id) const;
    /// By key, case-insensitively; null if there is none.
    const Dimension* dimension(QStringView key) const;
    const Term* term(Id id) const;

    /// Terms of @p dimension (or of the dimension whose tree it uses), depth first, down to @p maxDepth (0 =
    /// top level only, −1 = all); retired terms, and what is below them, only if asked. Pointers live as long
    /// as the codebook.
    std::vector<const Term*> termsOf(Id dimension, int maxDepth = -1, bool withRetired = false) const;
    /// Retired ones too; @p parent 0: the top level.
    std::vector<const Term*> children(Id dimension, Id parent) const;
    /// The dimension whose terms @p dimension uses: itself, or the one treeOf names. 0 if there is no such
    /// dimension.
    Id treeOwner(Id dimension) const;
    int depth(Id term) const; ///< 0 for top level, −1 if there is no such term
    std::vector<Id> ancestors(Id term) const; ///< parent first
    bool isDescendant(Id term, Id ancestor) const; ///< false for itself
    QString path(Id term) const; ///< "Asia and the Pacific › South-Eastern Asia › Thailand"

    /// The term of @p dimension that @p text names: by code, then label, then alias, all folded
    /// (foldedForMatching). Null if none.
    const Term* resolve(Id dimension, QStringView text) const;

    friend bool operator==(const Codebook& a, const Codebook& b)
    {
        return a.m_dimensions == b.m_dimensions && a.m_terms == b.m_terms;
    }

private:
    struct Node {
        int depth = 0;
        int end = 0; ///< one past its last descendant in m_terms
    };
    struct Range {
        int begin = 0;
        int end = 0;
    };
    struct Names {
        QHash<QString, Id> terms; ///< folded name → term
    };
    void takeDimensions(std::vector<Dimension> dimensions);
    void takeTerms(std::vector<Term> terms);
    void closeSubtrees(int begin);
    void indexNames();
    Range rangeOf(Id dimension) const;

    std::vector<Dimension> m_dimensions;
    std::vector<Term> m_terms;
    std::vector<Node> m_nodes; ///< beside m_terms
    QHash<Id, int> m_dimensionIndex;
    QHash<Id, int> m_termIndex;
    QHash<Id, Range> m_ranges; ///< terms of a dimension that has its own
    QHash<Id, Names> m_names; ///< per dimension that has its own terms
};

} // namespace lacuna
