// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/bibparser.h"

#include <QtCore/QSet>

#include <deque>
#include <map>

namespace lacuna {

/// Gives entries what they inherit by crossref (as biblatex does it: the title of proceedings becomes the booktitle of a paper) and xdata, whichever
/// of the two comes first in the file. The file is read once, so what may be needed later is kept, within limits: the fields of the entries read last
/// as parents, and the entries whose parent was not read yet. An entry that waits is delivered when its parent comes, after it. Chains are followed;
/// rings and missing parents end with a warning.
class BibInheritance {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BibInheritance)
public:
    static constexpr qsizetype parentLimit = 24 * 1024 * 1024; ///< bytes kept of entries as parents
    static constexpr qsizetype waitingLimit = 32 * 1024 * 1024; ///< bytes of entries that wait

    /// Takes an entry as read; those that are complete then are in ready().
    void add(BibEntry&& entry);
    /// At the end of the file: nothing waits any more.
    void finish();
    /// Complete entries, in the order in which they became so; take them out.
    std::deque<BibEntry>& ready() { return m_ready; }

    std::vector<ImportIssue> issues; ///< take them out

private:
    struct Parent {
        QByteArray type;
        std::vector<BibField> fields;
        qsizetype size = 0;
    };
    struct Waiting {
        BibEntry entry;
        QByteArray missing; ///< folded key
    };
    using Number = qint64;

    QByteArray inheritKnown(BibEntry& entry);
    void complete(BibEntry&& entry);
    void rememberParent(const QByteArray& key, const BibEntry& entry);
    void wait(BibEntry&& entry, const QByteArray& missing);
    void release(Number number);

    QHash<QByteArray, Parent> m_parents;
    std::deque<QByteArray> m_parentOrder; ///< oldest first
    qsizetype m_parentSize = 0;
    std::map<Number, Waiting> m_waiting; ///< in file order
    QHash<QByteArray, std::vector<Number>> m_waitingFor;
    qsizetype m_waitingSize = 0;
    Number m_next = 0;
    std::deque<BibEntry> m_ready;
};

} // namespace lacuna
