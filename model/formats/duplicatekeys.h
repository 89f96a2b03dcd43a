// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QHash>

#include <optional>
#include <span>
#include <vector>

namespace lacuna {

/// Finds studies that are certainly the same: equal DOI (case and resolver aside) unless their titles are plainly different, or equal folded title, year and
/// first author's family name where not both have a DOI. Titles are plainly different if both are there, in one script, neither a translation in brackets, and
/// have fewer than half the words of the shorter one in common: a DOI may have been copied, or be the whole volume's. A title alone, of a study without author, counts from 20 letters on ("Editorial" is no name). What has neither is the same if all of its reference is. Built from a catalogue's studies and added to
/// while a file is read; some 120 bytes a study. A value, used on one thread.
class DuplicateKeys {
public:
    /// @p id is what find() returns; the first of equal studies stays.
    void add(Id id, const Study& study);
    std::optional<Id> find(const Study& study) const;
    qsizetype size() const { return m_count; }

private:
    struct Key {
        quint64 a = 0;
        quint64 b = 0;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0) { return size_t(key.a) ^ seed; }
    };
    struct Titled {
        Id id = 0;
        bool hasDoi = false;
    };
    /// The words of a title: where their hashes are in m_words, those of long words first.
    struct Words {
        quint32 at = 0;
        quint8 longOnes = 0;
        quint8 all = 0; ///< 0: nothing to compare by
        quint8 script = 0; ///< QChar::Script of the first letter
    };
    struct WithDoi {
        Id id = 0;
        Words words;
    };
    using WordHashes = std::span<const quint16>;
    /// @p folded: the title.
    static Words wordsOf(const Study& study, const QString& folded, std::vector<quint16>& into);
    static bool arePlainlyDifferent(const Words& a, WordHashes ofA, const Words& b, WordHashes ofB);
    /// Looks @p words up among the studies of a DOI; @p count: how many those are.
    std::optional<Id> withDoi(const Key& doi, const Words& words, WordHashes hashes, int& count) const;
    static Key keyOf(const QString& text);
    static QString doiKey(const Study& study);
    static QString titleKey(const Study& study, const QString& folded);
    static QString wholeKey(const Study& study);

    QHash<Key, WithDoi> m_byDoi; ///< the first study of each DOI
    QMultiHash<Key, WithDoi> m_moreByDoi; ///< others with plainly different titles; few have any
    std::vector<quint16> m_words;
    QHash<Key, Titled> m_byTitle;
    QHash<Key, Id> m_byWhole;
    qsizetype m_count = 0;
};

} // namespace lacuna
