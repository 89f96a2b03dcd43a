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
    const auto group = sameGroup.isEmpty()
        ? Result<qint64>(0)
        : work.integer("SELECT dimension FROM main.term WHERE id = ?1", row);
    if (!group)
        return std::unexpected(group.error());
    QString numbered;
    // Names that are taken stay so while rows are named: a stranger's thousands of one name are not counted anew for each.
    int& last = work.numbered.try_emplace({table.name, *group, name}, 1).first->second;
    for (int number = last + 1; numbered.isEmpty(); ++number) {
        const QString tried = name + (table.name == "dimension" || table.name == "term" ? u"-" : u" ")
            + QString::number(number);
        const auto taken = work.integer("SELECT count(*) FROM main." + table.name + " WHERE " + named
                                            + " = ?1 AND id <> ?2" + sameGroup,
                                        tried, younger);
        if (!taken)
            return std::unexpected(taken.error());
        last = number;
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
