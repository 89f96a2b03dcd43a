// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

#include <QtCore/QHash>

#include <vector>

namespace lacuna {

class StudyList;

/// Finds studies by what a table calls them: DOI (with or without a resolver), accession number or title. A value; any thread.
class StudyNames {
public:
    StudyNames() = default;
    explicit StudyNames(const std::vector<Study>& studies);

    struct Found {
        Id study = 0; ///< 0: none; the first of several
        bool several = false; ///< more than one study is called so
    };
    Found find(const QString& name) const;
    /// The first of DOI, accession number and title that no other study has; the title if there is none, "" if it is no study.
    QString nameOf(Id study) const;

private:
    void add(const QString& name, Id study);

    QHash<QString, QList<Id>> m_byName; ///< folded
    QHash<Id, QStringList> m_names; ///< of each, best first
};

/// Studies of @p studies whose title or authors have every word of @p text, whatever the case and marks, in their order; at most @p most. A text
/// without a word finds none. 100,000 studies take some 200 ms: not on the interface's thread.
std::vector<Id> findStudies(const StudyList& studies, const QString& text, int most);

} // namespace lacuna
