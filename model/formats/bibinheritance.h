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
/// rings and missing parents end with a warning. Entry types that have
/// no parts (articles, papers, theses) are parents only of entries that came before them.
class BibInheritance {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BibInheritance)
public:
    static constexpr qsizetype parentLimit = 24 * 1024 * 1024; ///< bytes kept of entries as parents
    static constexpr qsizetype waitingLimit = 32 * 1024 * 1024; ///< bytes of entries that wait

    /// Takes an entry as read; take() has to follow until it says false.
    void add(BibEntry&& entry);
    /// At the end of the file: nothing waits any more. take() has to follow, too.
    void finish();
    /// The next complete entry; false if there is none. One at a time, as many small ones may inherit much.
    bool take(BibEntry& entry);

    std::vector<ImportIssue> issues; ///< take them out

private:
    struct Parent {
        QByteArray type;
        QByteArray
            fields; ///< name, NUL, value, NUL …: one piece of memory, as few parents are ever asked for
        qsizetype size = 0;
    };
    struct Waiting {
        BibEntry entry;
        QByteArray missing; ///< folded key
    };
    struct Queued {
        BibEntry entry;
        bool complete = false; ///< it waits no more, whatever is missing
    };
    using Number = qint64;

    QByteArray inheritKnown(BibEntry& entry);
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
    std::deque<Queued> m_queue; ///< to be looked at
    std::deque<Number> m_last; ///< what finish() found waiting, those first for which others may wait
};

} // namespace lacuna
