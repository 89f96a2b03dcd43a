// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/practicerows.h"

#include "model/storage/rowreading.h"

#include <QtCore/QHash>

#include <algorithm>

namespace lacuna {

namespace {

/// Hands each row of @p sql, whose first column names one of @p owners, to @p take with its owner.
template <typename T, typename Take>
Result<> forEachOf(const Connection& connection, QByteArrayView sql, std::vector<T>& owners, Take take)
{
    QHash<Id, T*> byId;
    for (T& owner : owners)
        byId.insert(owner.id, &owner);
    return connection.forEachRow(sql, [&](const Statement& row) {
        if (T* const owner = byId.value(row.integer(0)))
            take(*owner, row);
    });
}

Id idOrNone(const Statement& row, int column)
{
    return row.isNull(column) ? 0 : row.integer(column);
}

Result<> loadTies(const Connection& connection, std::vector<Contribution>& contributions)
{
    auto done = forEachOf(connection,
                          "SELECT contribution, study FROM contribution_study ORDER BY contribution, study",
                          contributions, [](Contribution& contribution, const Statement& row) {
                              contribution.studies.append(row.integer(1));
                          });
    if (done)
        done = forEachOf(
            connection,
            "SELECT contribution, practice FROM contribution_practice ORDER BY contribution, practice",
            contributions, [](Contribution& contribution, const Statement& row) {
                contribution.practices.append(row.integer(1));
            });
    if (done)
        done = forEachOf(
            connection, "SELECT contribution, dimension_a, term_a, dimension_b, term_b FROM contribution_gap",
            contributions, [](Contribution& contribution, const Statement& row) {
                contribution.gaps.push_back(ordered({.dimensionA = row.integer(1),
                                                     .termA = row.integer(2),
                                                     .dimensionB = idOrNone(row, 3),
                                                     .termB = idOrNone(row, 4)}));
            });
    // Terms may have been merged since: what was two may be one.
    for (Contribution& contribution : contributions) {
        std::ranges::sort(contribution.gaps);
        const auto twice = std::ranges::unique(contribution.gaps);
        contribution.gaps.erase(twice.begin(), twice.end());
    }
    return done;
}

} // namespace

Result<std::vector<Practice>> loadPractices(const Connection& connection)
{
    auto practices = loadAll<Practice>(
        connection,
        "SELECT id, kind, title, text, contributor, modified, confidential FROM practice ORDER BY id",
        [](const Statement& row) {
            return Practice{.id = row.integer(0),
                            .kind = practiceKindFromText(row.text(1)).value_or(PracticeKind::GoodPractice),
                            .title = row.text(2),
                            .text = row.text(3),
                            .sources = {},
                            .terms = {},
                            .contributor = row.text(4),
                            .modified = row.time(5),
                            .confidential = row.integer(6) != 0};
        });
    if (!practices)
        return practices;
    auto done = forEachOf(
        connection, "SELECT practice, study, page, quote FROM practice_study ORDER BY practice, study",
        *practices, [](Practice& practice, const Statement& row) {
            practice.sources.push_back({.study = row.integer(1), .page = row.text(2), .quote = row.text(3)});
        });
    if (done)
        done = forEachOf(
            connection,
            "SELECT practice, dimension, term FROM practice_coding ORDER BY practice, dimension, term",
            *practices, [](Practice& practice, const Statement& row) {
                practice.terms.push_back({.dimension = row.integer(1), .term = row.integer(2)});
            });
    return done.transform([&] { return *std::move(practices); });
}

Result<> savePractice(Connection& connection, const Practice& p)
{
    Script script(connection);
    script
        .run("INSERT INTO practice(id, kind, title, text, contributor, created, modified, confidential) "
             "VALUES "
             "(?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7) ON CONFLICT (id) DO UPDATE SET kind = ?2, title = ?3, text = "
             "?4, contributor = "
             "?5, modified = ?6, confidential = ?7",
             p.id, practiceKindKey(p.kind), p.title, p.text, p.contributor, QDateTime::currentDateTimeUtc(),
             p.confidential)
        .run("DELETE FROM practice_study WHERE practice = ?1", p.id)
        .run("DELETE FROM practice_coding WHERE practice = ?1", p.id);
    for (const PracticeSource& source : p.sources)
        script.run("INSERT INTO practice_study(practice, study, page, quote) VALUES (?1, ?2, ?3, ?4)", p.id,
                   source.study, source.page, source.quote);
    for (const PracticeTerm& term : p.terms)
        script.run("INSERT OR IGNORE INTO practice_coding(practice, dimension, term) VALUES (?1, ?2, ?3)",
                   p.id, term.dimension, term.term);
    return script.result();
}

Result<std::vector<Contribution>> loadContributions(const Connection& connection)
{
    auto contributions = loadAll<Contribution>(
        connection,
        "SELECT id, question, stakeholder_group, who, country, event, said_on, text, confidential, modified "
        "FROM contribution ORDER BY id",
        [](const Statement& row) {
            return Contribution{.id = row.integer(0),
                                .question = row.isNull(1) ? 0 : int(row.integer(1)),
                                .group = stakeholderFromText(row.text(2)).value_or(StakeholderGroup::Other),
                                .name = row.text(3),
                                .country = idOrNone(row, 4),
                                .event = row.text(5),
                                .saidOn = QDate::fromString(row.text(6), Qt::ISODate),
                                .text = row.text(7),
                                .confidential = row.integer(8) != 0,
                                .studies = {},
                                .practices = {},
                                .gaps = {},
                                .modified = row.time(9)};
        });
    if (!contributions)
        return contributions;
    return loadTies(connection, *contributions).transform([&] { return *std::move(contributions); });
}

Result<> saveContribution(Connection& connection, const Contribution& c, IdSource& ids)
{
    Script script(connection);
    script
        .run("INSERT INTO contribution(id, question, stakeholder_group, who, country, event, said_on, text, "
             "confidential, created, modified) VALUES (?1, nullif(?2, 0), ?3, ?4, nullif(?5, 0), ?6, ?7, ?8, "
             "?9, ?10, ?10) ON CONFLICT (id) DO UPDATE SET question = nullif(?2, 0), stakeholder_group = ?3, "
             "who = ?4, country = nullif(?5, 0), event = ?6, said_on = ?7, text = ?8, confidential = ?9, "
             "modified = ?10",
             c.id, c.question, stakeholderKey(c.group), c.name, c.country, c.event,
             c.saidOn.toString(Qt::ISODate), c.text, c.confidential, QDateTime::currentDateTimeUtc())
        .run("DELETE FROM contribution_study WHERE contribution = ?1", c.id)
        .run("DELETE FROM contribution_practice WHERE contribution = ?1", c.id)
        .run("DELETE FROM contribution_gap WHERE contribution = ?1", c.id);
    for (const Id study : c.studies)
        script.run("INSERT OR IGNORE INTO contribution_study(contribution, study) VALUES (?1, ?2)", c.id,
                   study);
    for (const Id practice : c.practices)
        script.run("INSERT OR IGNORE INTO contribution_practice(contribution, practice) VALUES (?1, ?2)",
                   c.id, practice);
    for (const TermPair& gap : c.gaps)
        script.run("INSERT INTO contribution_gap(id, contribution, dimension_a, term_a, dimension_b, term_b) "
                   "VALUES (?1, ?2, ?3, ?4, nullif(?5, 0), nullif(?6, 0))",
                   ids.next(), c.id, gap.dimensionA, gap.termA, gap.dimensionB, gap.termB);
    return script.result();
}

} // namespace lacuna
