// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/mergework.h"
#include "model/storage/rekeying.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace lacuna {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::MergeAlign)
};

/// Pairs that are one thing: what was made first stands for both (ids ascend with time).
class SameRows {
public:
    /// What was passed on the way leads there at once from then on: a stranger's chain may be long.
    Id find(Id id) const
    {
        Id stays = id;
        for (auto at = m_stays.constFind(id); at != m_stays.cend(); at = m_stays.constFind(stays))
            stays = *at;
        for (auto at = m_stays.find(id); at != m_stays.end() && *at != stays; at = m_stays.find(id))
            id = std::exchange(*at, stays);
        return stays;
    }
    void join(Id a, Id b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return;
        m_stays.insert(std::max(a, b), std::min(a, b));
        if (const auto taken = m_here.take(std::max(a, b)); taken && !m_here.contains(std::min(a, b)))
            m_here.insert(std::min(a, b), taken);
    }
    /// A row of the catalogue that is one of those with @p id; 0: none.
    Id here(Id id) const { return m_here.value(find(id)); }
    void setHere(Id id)
    {
        if (!m_here.contains(find(id)))
            m_here.insert(find(id), id);
    }
    QHash<Id, Id> all() const
    {
        QHash<Id, Id> all;
        for (const Id id : m_stays.keys())
            all.insert(id, find(id));
        return all;
    }
    bool isEmpty() const { return m_stays.isEmpty(); }

private:
    mutable QHash<Id, Id> m_stays; ///< always to a smaller one
    QHash<Id, Id> m_here; ///< what stands for them → one that is a row of the catalogue
};

class Aligner {
public:
    explicit Aligner(MergeWork& work)
        : m_work(work)
    {
    }

    Result<> run()
    {
        auto done = readOwn();
        for (const char* const table :
             {"dimension", "term"}) { // terms are looked at where their dimensions are one
            const bool ofTerms = QByteArrayView(table) == "term";
            if (done)
                done = readTheirs(table, ofTerms ? likeTerms : likeDimensions);
            if (done)
                done = rekey(table);
            if (done)
                done = ofTerms ? matchTerms() : matchDimensions();
            if (done)
                done = rekey(table);
        }
        for (const Natural& natural : naturals) {
            if (done)
                done = readTheirs(natural.table, natural.same);
            if (done)
                done = rekey(natural.table);
            if (done)
                done = matchNatural(natural);
            if (done)
                done = rekey(natural.table);
        }
        return done ? remember() : done;
    }

private:
    /// What is the same if it says the same, whoever made it.
    struct Natural {
        QByteArray table;
        QByteArray same; ///< SQL: the pack's row p is the catalogue's row m
        bool always = false; ///< also if the pack has both
    };
    const std::vector<Natural> naturals = {
        {"burden", "m.name = p.name"},
        {"collection", "m.name = p.name"},
        {"saved_search", "m.name = p.name"},
        {"checklist", "m.name = p.name"},
        {"not_applicable",
         "m.dimension_a = p.dimension_a AND m.term_a = p.term_a AND m.dimension_b = p.dimension_b AND "
         "m.term_b = p.term_b",
         true},
        {"appraisal", "m.study = p.study AND m.checklist = p.checklist AND m.coder = p.coder", true},
    };

    /// When two rows of the catalogue, p and m, may be one because a pack says so.
    static constexpr const char* likeDimensions = "m.key = p.key OR m.label = p.label COLLATE NOCASE";
    static constexpr const char* likeTerms =
        "m.dimension = p.dimension AND (m.code = p.code OR m.label = p.label COLLATE NOCASE)";

    /// What this catalogue knows to be one.
    Result<> readOwn()
    {
        return m_work.forEachRow("SELECT tbl, row, stays FROM main.same_row", [&](const Statement& row) {
            m_same[row.utf8(0).toByteArray()].join(row.integer(1), row.integer(2));
        });
    }

    /// What the pack says of rows of @p table. It is a stranger's: what would make one out of two that are both here goes without saying only for those that are
    /// alike; of others that have names it is a question, of all else it is not believed.
    Result<> readTheirs(const QByteArray& table, const QByteArray& like)
    {
        SameRows& same = m_same[table];
        std::vector<std::pair<Id, Id>> pairs;
        auto read = m_work.forEachRow(
            "SELECT row, stays FROM pk.same_row WHERE tbl = ?1 AND row > 0 AND stays > 0 ORDER BY row",
            [&](const Statement& row) { pairs.emplace_back(row.integer(0), row.integer(1)); },
            QString::fromUtf8(table));
        if (pairs.empty())
            return read;
        if (read)
            read = m_work.forEachRow("SELECT id FROM main." + table + " ORDER BY id",
                                     [&](const Statement& row) { same.setHere(row.integer(0)); });
        for (const auto& [a, b] : pairs) {
            if (!read)
                return read;
            if (auto on = m_work.goOn(); !on)
                return on;
            const auto may = mayBeOne(table, like, a, b);
            if (!may)
                return std::unexpected(may.error());
            if (*may)
                same.join(a, b);
        }
        return read;
    }

    Result<bool> mayBeOne(const QByteArray& table, const QByteArray& like, Id a, Id b)
    {
        const SameRows& same = m_same[table];
        if (table == "term") {
            const auto apart =
                m_work.integer("SELECT count(DISTINCT dimension) > 1 FROM (SELECT dimension FROM main.term "
                               "WHERE id IN (?1, ?2, "
                               "?3, ?4) UNION ALL SELECT dimension FROM pk.term WHERE id IN (?1, ?2))",
                               a, b, same.here(a), same.here(b));
            if (!apart || *apart != 0)
                return apart.transform([](qint64) { return false; });
        }
        const Id hereA = same.here(a);
        const Id hereB = same.here(b);
        if (hereA == 0 || hereB == 0 || hereA == hereB)
            return true;
        const QByteArray sql = "SELECT count(*) FROM main." + table + " p JOIN main." + table
            + " m ON m.id = ?1 AND p.id = ?2 WHERE " + like;
        const auto alike = m_work.integer(sql, hereA, hereB);
        if (!alike || *alike > 0)
            return alike.transform([](qint64) { return true; });
        return uniqueName(table).isEmpty() ? Result<bool>(false) : asked(table, hereA, hereB);
    }

    /// Somebody took the one for the other, by hand, or they were called alike then.
    Result<bool> asked(const QByteArray& table, Id a, Id b)
    {
        const QByteArray called = uniqueName(table) == "name" ? "name" : "label";
        MergeConflict conflict;
        conflict.place = {table, QByteArray::number(std::max(a, b)), sameEntry};
        conflict.theirsAt = m_work.packMade;
        auto named = m_work.forEachRow(
            "SELECT id, " + called + " FROM main." + table + " WHERE id IN (?1, ?2)",
            [&](const Statement& row) {
                (row.integer(0) == std::max(a, b) ? conflict.subject : conflict.theirs) = row.text(1);
            },
            a, b);
        if (!named)
            return std::unexpected(named.error());
        conflict.part = Texts::tr("The same as");
        conflict.mine = Texts::tr("an entry of its own");
        const bool settled = m_work.isSettled(conflict);
        const bool joined = settled && m_work.sideOf(conflict, MergeSide::Theirs) == MergeSide::Theirs;
        m_work.conflicts.push_back(std::move(conflict));
        m_work.settled.push_back(settled);
        return joined;
    }

    Result<> rekey(const QByteArray& table)
    {
        const auto known = m_same.constFind(table);
        if (known == m_same.cend() || known->isEmpty())
            return {};
        for (const char* const schema : {"main", "pk"}) {
            if (auto done = rekeyRows(m_work, schema, table, known->all()); !done)
                return done;
        }
        return {};
    }

    /// Rows only the pack has, with what they may be here: calls @p match with (id, code, label, found by code, found by label).
    Result<> unknownRows(const QByteArray& table, const QByteArray& code, const QByteArray& group,
                         std::vector<TermMatch>& out)
    {
        const QByteArray notInPack = " AND m.id NOT IN (SELECT id FROM pk." + table + ")";
        const QByteArray sql = "SELECT p.id, p." + code
            + ", p.label, "
              "(SELECT m.id FROM main."
            + table + " m WHERE " + group + "m." + code + " = p." + code + notInPack
            + " LIMIT 1), "
              "(SELECT m.id FROM main."
            + table + " m WHERE " + group + "m.label = p.label COLLATE NOCASE" + notInPack
            + " ORDER BY m.id LIMIT 1), "
            + (table == "term" ? "(SELECT d.label FROM pk.dimension d WHERE d.id = p.dimension)" : "p.label")
            + " FROM pk." + table + " p WHERE NOT EXISTS (SELECT 1 FROM main." + table
            + " x WHERE x.id = p.id) ORDER BY p.id";
        return m_work.forEachRow(sql, [&](const Statement& row) {
            TermMatch match;
            match.incoming = row.integer(0);
            match.isDimension = table == "dimension";
            match.dimension = row.text(5);
            match.code = row.text(1);
            match.label = row.text(2);
            match.by = row.integer(3) ? TermMatch::By::Code
                : row.integer(4)      ? TermMatch::By::Label
                                      : TermMatch::By::Nothing;
            match.here = row.integer(3) ? row.integer(3) : row.integer(4);
            out.push_back(std::move(match));
        });
    }

    Result<> match(const QByteArray& table, const QByteArray& code, const QByteArray& group)
    {
        std::vector<TermMatch> found;
        if (auto read = unknownRows(table, code, group, found); !read)
            return read;
        QSet<Id> taken;
        for (TermMatch& one : found) {
            if (const auto chosen = m_work.choices.terms.constFind(one.incoming);
                chosen != m_work.choices.terms.cend()) {
                const auto there =
                    m_work.integer("SELECT count(*) FROM main." + table + " WHERE id = ?1", *chosen);
                if (!there)
                    return std::unexpected(there.error());
                one.here = *there ? *chosen : 0;
                one.by = TermMatch::By::Nothing;
            } else if (taken.contains(one.here)) { // what two of them are alike is only one of them
                one.here = 0;
                one.by = TermMatch::By::Nothing;
            }
            if (one.here) {
                taken.insert(one.here);
                m_same[table].join(one.incoming, one.here);
                auto label = m_work.forEachRow(
                    "SELECT label FROM main." + table + " WHERE id = ?1",
                    [&](const Statement& row) { one.hereLabel = row.text(0); }, one.here);
                if (!label)
                    return label;
            }
            m_work.terms.push_back(std::move(one));
        }
        return {};
    }

    Result<> matchDimensions() { return match("dimension", "key", {}); }
    Result<> matchTerms() { return match("term", "code", "m.dimension = p.dimension AND "); }

    Result<> matchNatural(const Natural& natural)
    {
        const QByteArray sql = "SELECT p.id, m.id FROM pk." + natural.table + " p JOIN main." + natural.table
            + " m ON " + natural.same + " WHERE p.id <> m.id"
            + (natural.always ? QByteArray()
                              : " AND p.id NOT IN (SELECT id FROM main." + natural.table
                       + ") AND m.id NOT IN (SELECT id FROM pk." + natural.table + ")");
        return m_work.forEachRow(
            sql, [&](const Statement& row) { m_same[natural.table].join(row.integer(0), row.integer(1)); });
    }

    Result<> remember()
    {
        for (auto at = m_same.cbegin(); at != m_same.cend(); ++at) {
            const auto all = at->all();
            for (auto one = all.cbegin(); one != all.cend(); ++one) {
                auto put = m_work.run("INSERT INTO main.same_row(tbl, row, stays) VALUES (?1, ?2, ?3) ON "
                                      "CONFLICT(tbl, row) DO UPDATE SET stays = ?3 "
                                      "WHERE stays <> ?3",
                                      QString::fromUtf8(at.key()), one.key(), one.value());
                if (!put)
                    return put;
            }
        }
        return {};
    }

    MergeWork& m_work;
    QHash<QByteArray, SameRows> m_same;
};
} // namespace

Result<> alignRows(MergeWork& work)
{
    return Aligner(work).run();
}

} // namespace lacuna
