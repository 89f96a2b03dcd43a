// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QHash>

#include <optional>

namespace lacuna {

/// Finds studies that are certainly the same: equal DOI (case and resolver aside), or equal folded title, year and first author's family name where not both
/// have a DOI. A title alone, of a study without author, counts from 20 letters on ("Editorial" is no name). What has neither is the same if all of its reference is. Built from a catalogue's studies and added to
/// while a file is read; about 100 bytes a study. A value, used on one thread.
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
    static Key keyOf(const QString& text);
    static QString doiKey(const Study& study);
    static QString titleKey(const Study& study);
    static QString wholeKey(const Study& study);

    QHash<Key, Id> m_byDoi;
    QHash<Key, Titled> m_byTitle;
    QHash<Key, Id> m_byWhole;
    qsizetype m_count = 0;
};

} // namespace lacuna
