// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/storeprivate.h"
#include "model/storage/studyrows.h"

#include <QtCore/QFileInfo>

namespace lacuna {

namespace {
Result<std::vector<Id>> idColumn(const Connection& connection, QByteArrayView sql, Id parameter)
{
    std::vector<Id> ids;
    return connection.forEachRow(
                         sql, [&](const Statement& row) { ids.push_back(row.integer(0)); }, parameter)
        .transform([&] { return std::move(ids); });
}

Result<> readCodings(Statement& statement, CodedStudy& study)
{
    statement.bind(1, study.study.id);
    return statement.forEachRow([&](const Statement& row) { study.codings.push_back(codingFromRow(row)); });
}

struct StudyStatements {
    Statement studies;
    Statement codings;
};

Result<StudyStatements> prepareStudies(const Connection& connection, bool one)
{
    const QByteArray select = "SELECT " + QByteArray(studyColumns) + " FROM study "
        + (one ? QByteArray("WHERE id = ?1") : QByteArray("ORDER BY id"));
    auto studies = connection.prepare(select);
    const QByteArray selectCodings = "SELECT " + QByteArray(codingColumns)
        + " FROM coding WHERE study = ?1 ORDER BY dimension, term, coder";
    auto codings = connection.prepare(selectCodings);
    if (!studies || !codings)
        return std::unexpected(studies ? codings.error() : studies.error());
    return StudyStatements{std::move(*studies), std::move(*codings)};
}

Result<> visitRows(StudyStatements& statements, const std::function<bool(const CodedStudy&)>& visit)
{
    for (;;) {
        const auto row = statements.studies.step();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        CodedStudy study{studyFromRow(statements.studies), {}};
        if (auto read = readCodings(statements.codings, study); !read)
            return read;
        if (!visit(study))
            return cancelled();
    }
}
} // namespace

Result<> CatalogueStore::forEachStudy(const std::function<bool(const CodedStudy&)>& visit,
                                      const std::vector<Id>* ids) const
{
    auto transaction = Transaction::begin(d->connection, Transaction::Kind::Read);
    if (!transaction)
        return std::unexpected(transaction.error());
    auto statements = prepareStudies(d->connection, ids != nullptr);
    if (!statements)
        return std::unexpected(statements.error());
    if (!ids)
        return visitRows(*statements, visit);
    for (const Id id : *ids) {
        statements->studies.bind(1, id);
        if (auto visited = visitRows(*statements, visit); !visited)
            return visited;
    }
    return {};
}

Result<std::vector<Id>> CatalogueStore::companions(Id study) const
{
    return idColumn(d->connection, "SELECT id FROM study WHERE companion_of = ?1 ORDER BY id", study);
}

Result<> reportsToStudies(const Connection& connection, std::vector<Id>& ids)
{
    std::vector<std::pair<qsizetype, Id>> replaced;
    const Result<> read = connection.forEachRow(
        "SELECT id, companion_of FROM study WHERE companion_of IS NOT NULL", [&](const Statement& row) {
            const auto hit = std::ranges::lower_bound(ids, row.integer(0));
            if (hit != ids.end() && *hit == row.integer(0))
                replaced.emplace_back(hit - ids.begin(), row.integer(1));
        });
    if (!read)
        return read;
    if (replaced.empty())
        return {};
    for (const auto& [index, study] : replaced)
        ids[size_t(index)] = study;
    std::ranges::sort(ids);
    const auto doubled = std::ranges::unique(ids);
    ids.erase(doubled.begin(), doubled.end());
    return {};
}

Result<CatalogueStatistics> CatalogueStore::statistics() const
{
    auto rows = d->connection.prepare(
        "SELECT (SELECT count(*) FROM study), (SELECT count(*) FROM study WHERE companion_of IS NOT NULL), "
        "(SELECT count(*) FROM study WHERE companion_of IS NULL AND year IS NULL), "
        "(SELECT min(year) FROM study WHERE companion_of IS NULL), (SELECT max(year) FROM study WHERE "
        "companion_of IS NULL), "
        "(SELECT count(*) FROM study AS s WHERE companion_of IS NULL AND NOT EXISTS (SELECT 1 FROM coding "
        "WHERE study = s.id) "
        "AND NOT EXISTS (SELECT 1 FROM study AS r JOIN coding ON study = r.id WHERE r.companion_of = s.id)), "
        "(SELECT count(*) FROM coding), (SELECT count(*) FROM dimension WHERE NOT retired), "
        "(SELECT count(*) FROM term WHERE NOT retired), (SELECT count(*) FROM practice), (SELECT count(*) "
        "FROM saved_view), "
        "(SELECT count(*) FROM batch)");
    if (!rows)
        return std::unexpected(rows.error());
    if (const auto row = rows->step(); !row)
        return std::unexpected(row.error());
    const auto number = [&](int column) { return int(rows->integer(column)); };
    const auto year = [&](int column) {
        return rows->isNull(column) ? std::optional<int>() : number(column);
    };
    return CatalogueStatistics{.studies = number(0) - number(1),
                               .companionReports = number(1),
                               .undated = number(2),
                               .firstYear = year(3),
                               .lastYear = year(4),
                               .uncoded = number(5),
                               .codings = rows->integer(6),
                               .dimensions = number(7),
                               .terms = number(8),
                               .practices = number(9),
                               .views = number(10),
                               .batches = number(11),
                               .fileBytes = QFileInfo(d->path).size()};
}

} // namespace lacuna
