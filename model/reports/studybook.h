// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportcontent.h"
#include "model/support/progress.h"

#include <QtCore/QHash>

namespace lacuna {

/// The references a document names, read once and in one go, so that the catalogue is asked for nothing it does not need. A value.
class StudyBook {
public:
    struct Line {
        QString reference; ///< referenceText(), with what the options let leave
        QString link; ///< studyLink()
    };
    /// Of @p ids (in any order, repeated or not). Errors: the source's, Cancelled.
    static Result<StudyBook> read(const StudySource& source, std::vector<Id> ids,
                                  const ReportOptions& options, Progress& progress);

    /// Null: the catalogue does not have the study.
    const Line* of(Id id) const
    {
        const auto found = m_lines.constFind(id);
        return found == m_lines.cend() ? nullptr : &*found;
    }
    /// Those of @p ids that there are, ordered by their references.
    std::vector<Id> sorted(std::vector<Id> ids) const;

private:
    QHash<Id, Line> m_lines;
};

} // namespace lacuna
