// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/codingprogress.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace lacuna {

class Workspace;

/// "37 of 212 coded", with a link to the others, for the status line. Counts once for each state of the catalogue. Owned by the Studies place.
class CodingProgressLine {
public:
    static const QString target; ///< of the link

    /// Empty without studies.
    QString text(const Workspace& workspace);
    QList<Id> incomplete(const Workspace& workspace);

private:
    const CodingProgress& progress(const Workspace& workspace);

    std::shared_ptr<const EvidenceTable> m_counted;
    CodingProgress m_progress;
};

} // namespace lacuna
