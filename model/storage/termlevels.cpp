// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/termlevels.h"

#include "model/catalogue/codebooklimits.h"

namespace lacuna {

Result<std::optional<DeepTerm>> termTooDeep(const Connection& connection, const QByteArray& schema)
{
    constexpr qsizetype longest = 80; // a stranger's
    const QByteArray terms = schema + ".term";
    const QByteArray sql = "WITH RECURSIVE below(id, level) AS (SELECT id, 1 FROM " + terms
        + " WHERE parent IS NULL OR parent NOT IN (SELECT id FROM " + terms
        + ") UNION ALL SELECT t.id, level + 1 FROM below JOIN " + terms
        + " AS t ON t.parent = below.id WHERE level <= ?1) SELECT t.label, d.label FROM below JOIN " + terms
        + " AS t ON t.id = below.id LEFT JOIN " + schema
        + ".dimension AS d ON d.id = t.dimension WHERE level > ?1 LIMIT 1";
    std::optional<DeepTerm> found;
    return connection
        .forEachRow(
            sql,
            [&](const Statement& row) {
                found = DeepTerm{row.text(0).left(longest), row.text(1).left(longest)};
            },
            qint64(mostTermLevels))
        .transform([&] { return found; });
}

} // namespace lacuna
