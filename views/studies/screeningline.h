// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/screeningcounts.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <memory>

namespace lacuna {

class Workspace;

/// "37 of 212 screened, show the other 175 · 12 excluded, show them" for the status line, with links. Counts once for each state of the
/// catalogue. Owned by the Studies place.
class ScreeningLine {
public:
    static const QString openTarget; ///< of the links
    static const QString leftOutTarget;

    /// Empty without screening or studies.
    QString text(const Workspace& workspace);
    QList<Id> open(const Workspace& workspace); ///< studies still to be screened
    /// Filters for those that screening leaves out, or takes that filter away again.
    static void showLeftOut(Workspace& workspace);

private:
    const std::optional<ScreeningCounts>& counts(const Workspace& workspace);

    std::shared_ptr<const EvidenceTable> m_counted;
    std::optional<ScreeningCounts> m_counts;
};

} // namespace lacuna
