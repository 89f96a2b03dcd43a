// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

#include <QtCore/QCoreApplication>

#include <optional>

namespace lacuna {

/// Translation context of what is said about codebook files.
struct CodebookFiles {
    Q_DECLARE_TR_FUNCTIONS(CodebookFiles)
};

/// Beyond this a file is no codebook, in bytes.
constexpr qsizetype maxCodebookSize = 64 * 1024 * 1024;

/// A term, or with no code a dimension, as a file states it.
struct CodebookEntry {
    QString where; ///< for messages: "line 12"
    QString dimension; ///< key
    QString treeOf; ///< key
    QString code;
    QString parent; ///< code
    QString label;
    QString scopeNote;
    QStringList aliases;
    bool retired = false;
};

/// "Codebook, line 12: …"
std::unexpected<Error> badCodebook(const QString& where, const QString& what);
/// "line 12", translated.
QString lineName(qint64 line);

/// Puts the entries of a file together, in any order, and checks what neither format can express wrongly on
/// its own: keys, repeated codes, missing parents, rings, depth.
class CodebookAssembler {
public:
    Result<> add(CodebookEntry entry);
    /// Once, at the end.
    Result<Codebook> finish();

private:
    struct Pending {
        QString where;
        QString parent;
    };
    int dimensionIndex(const QString& key);
    Result<> nameDimension(int index, const CodebookEntry& entry);
    Result<> addTerm(int dimension, const CodebookEntry& entry);
    Result<> link(size_t index);
    Result<> checkLevels(size_t index);
    Result<> linkTrees();

    IdSource m_ids;
    std::vector<Dimension> m_dimensions;
    std::vector<std::optional<Pending>> m_named; ///< beside m_dimensions; parent is the lender's key
    std::vector<Term> m_terms;
    std::vector<Pending> m_pending; ///< beside m_terms
    std::vector<int> m_dimensionOf; ///< beside m_terms
    std::vector<int> m_parentOf; ///< beside m_terms
    QHash<QString, int> m_byKey;
    QHash<std::pair<int, QString>, int> m_byCode;
    QHash<std::pair<int, Id>, int> m_siblings;
};

} // namespace lacuna
