// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/study.h"

namespace lacuna {

/// A coding as a file states it, before it is matched to a term.
struct NamedCoding {
    QString dimension; ///< a dimension's key
    QString term; ///< code, label or alias
    QString quote;
    QString page;

    friend bool operator==(const NamedCoding&, const NamedCoding&) = default;
};

/// What a reader makes of one reference in a file.
struct Record {
    qint64 line = 0; ///< 1-based line at which it starts
    Study study; ///< ids unset
    std::vector<NamedCoding> codings;
    /// They were written down as codings, not made out of keywords that look like some: a dimension unknown here is one all the same.
    bool statesCodings = false;
};

/// Something a reader or the import plan has to say about a file.
struct ImportIssue {
    enum class Severity { Warning, Error };
    qint64 line = 0; ///< 1-based; 0: the file as a whole
    Severity severity = Severity::Warning; ///< Error: the record was rejected
    QString field; ///< tag or header, may be empty
    QString message; ///< for the user

    friend bool operator==(const ImportIssue&, const ImportIssue&) = default;
};

} // namespace lacuna
