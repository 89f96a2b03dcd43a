// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"

#include <algorithm>

namespace lacuna {

Result<> giveName(MergeWork& work, const DataTable& table, Id row, const QString& name)
{
    const QByteArray named = uniqueName(table.name);
    const QByteArray sameGroup =
        table.name == "term" ? " AND dimension = (SELECT dimension FROM main.term WHERE id = ?2)" : "";
    const auto holder = work.integer("SELECT id FROM main." + table.name + " WHERE " + named
                                         + " = ?1 AND id <> ?2" + sameGroup,
                                     name, row);
    if (!holder)
        return std::unexpected(holder.error());
    const QByteArray update = "UPDATE main." + table.name + " SET " + named + " = ?2 WHERE id = ?1";
    if (*holder == 0)
        return work.run(update, row, name);
    const Id younger = std::max(*holder, row);
    QString numbered;
    for (int number = 2; numbered.isEmpty(); ++number) {
        const QString tried = name + (table.name == "dimension" || table.name == "term" ? u"-" : u" ")
            + QString::number(number);
        const auto taken = work.integer("SELECT count(*) FROM main." + table.name + " WHERE " + named
                                            + " = ?1 AND id <> ?2" + sameGroup,
                                        tried, younger);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken == 0)
            numbered = tried;
    }
    auto done = work.run(update, younger, numbered);
    if (done && younger != row)
        done = work.run(update, row, name);
    // Wherever the two names meet, it comes to this.
    return done ? work.noteNobodys(table.name, QString::number(younger), QString::fromUtf8(named)) : done;
}

} // namespace lacuna
