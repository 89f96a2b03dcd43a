// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burdentables.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <vector>

namespace lacuna {

/// Finds the terms that the areas of a table consist of. One per file.
class BurdenPlacing {
    Q_DECLARE_TR_FUNCTIONS(lacuna::BurdenPlacing)
public:
    /// @p codebook must outlive it.
    BurdenPlacing(const Codebook& codebook, Id dimension);

    /// Terms of the area by its code, else its name, else as a region of @p regionSet; empty: unknown.
    QList<Id> termsOf(const QString& label, const QString& code, const QString& regionSet) const;
    /// Leaves areas that overlap without terms until none do. @p lines: of each area.
    void settleOverlaps(Burden& burden, const std::vector<qint64>& lines,
                        std::vector<ImportIssue>& issues) const;

private:
    static void leaveOut(BurdenArea& area, qint64 line, const QString& why, std::vector<ImportIssue>& issues);
    static void settleTwins(Burden& burden, const std::vector<qint64>& lines,
                            std::vector<ImportIssue>& issues);
    std::vector<std::vector<size_t>> insides(const Burden& burden) const;
    static void settleLevel(Burden& burden, size_t outer, const std::vector<size_t>& inside,
                            const std::vector<qint64>& lines, std::vector<ImportIssue>& issues);

    const Codebook& m_codebook;
    Id m_dimension;
    QHash<std::pair<QString, QString>, QList<Id>> m_regions; ///< folded set and name
};

} // namespace lacuna
