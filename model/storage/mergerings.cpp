// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/codebooklimits.h"
#include "model/storage/mergework.h"
#include "model/storage/termlevels.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <map>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MergeRings)
};

/// Rows that stand below others of their table: terms, reports of a study, dimensions that use the terms of others. Two people, each moving one below the other's, make a ring of what was none on either side; a
/// stranger's pack may bring one. It is opened the same way wherever the same rows meet.
class Levels {
public:
    Levels(MergeWork& work, const char* table, const char* column)
        : m_work(work)
        , m_table(table)
        , m_column(column)
    {
    }

    Result<> read()
    {
        return m_work.forEachRow("SELECT id, " + m_column + " FROM main." + m_table + " WHERE " + m_column
                                     + " IS NOT NULL",
                                 [&](const Statement& row) { m_above[row.integer(0)] = row.integer(1); });
    }

    /// What was made last of a ring stands at the top.
    Result<> openRings()
    {
        std::map<Id, int> walk; // in which walk a row was met
        int number = 0;
        std::vector<Id> last;
        for (const auto& [start, above] : m_above) {
            if (auto on = m_work.goOn(); !on)
                return on;
            ++number;
            Id at = start;
            while (m_above.contains(at) && !walk.contains(at)) {
                walk[at] = number;
                at = m_above[at];
            }
            const auto met = walk.find(at);
            if (met != walk.end() && met->second == number)
                last.push_back(youngestOf(at));
        }
        for (const Id row : last) {
            if (auto set = put(row, 0); !set)
                return set;
        }
        return {};
    }

    /// One level is all there is: what stands below something that stands below another stands below that one.
    Result<> flatten()
    {
        const auto levels = m_above;
        for (const auto& [row, above] : levels) {
            if (auto on = m_work.goOn(); !on)
                return on;
            const Id top = topOf(row);
            if (top == above)
                continue;
            if (auto set = put(row, top); !set)
                return set;
        }
        return {};
    }

private:
    /// The end of the chain from @p row on, remembered of all that were passed.
    Id topOf(Id row)
    {
        std::vector<Id> passed;
        Id at = row;
        for (; m_above.contains(at) && !m_tops.contains(at); at = m_above.at(at))
            passed.push_back(at);
        const auto known = m_tops.find(at);
        const Id top = known == m_tops.end() ? at : known->second;
        for (const Id one : passed)
            m_tops[one] = top;
        return top;
    }

    Id youngestOf(Id member) const
    {
        Id youngest = member;
        for (Id at = m_above.at(member); at != member; at = m_above.at(at))
            youngest = std::max(youngest, at);
        return youngest;
    }

    Result<> put(Id row, Id above)
    {
        if (above)
            m_above[row] = above;
        else
            m_above.erase(row);
        const QByteArray sql =
            "UPDATE main." + m_table + " SET " + m_column + " = nullif(?2, 0) WHERE id = ?1";
        auto done = m_work.run(sql, row, above);
        return done ? m_work.noteNobodys(m_table, QString::number(row), QString::fromUtf8(m_column)) : done;
    }

    MergeWork& m_work;
    QByteArray m_table;
    QByteArray m_column;
    std::map<Id, Id> m_above;
    std::map<Id, Id> m_tops; ///< once there are no rings
};
} // namespace

Result<> breakRings(MergeWork& work)
{
    for (const auto& [table, column, oneLevel] :
         {std::tuple("term", "parent", false), std::tuple("study", "companion_of", true),
          std::tuple("dimension", "tree_of", true)}) {
        Levels levels(work, table, column);
        auto done = levels.read();
        if (done)
            done = levels.openRings();
        if (done && oneLevel)
            done = levels.flatten();
        if (!done)
            return done;
    }
    return {};
}

Result<> refuseDeepTerms(MergeWork& work)
{
    const auto deep = termTooDeep(work.connection, "main");
    if (!deep)
        return std::unexpected(deep.error());
    if (!*deep)
        return {};
    return fail(
        ErrorKind::BadInput,
        Texts::tr(
            "Merged, “%1” of “%2” would lie more than %3 levels deep in the codebook. Nothing was changed. "
            "Move terms up in one of the two catalogues first.")
            .arg((*deep)->label, (*deep)->dimension)
            .arg(mostTermLevels));
}

} // namespace lacuna
