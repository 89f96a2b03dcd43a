// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/storeprivate.h"

#include <QtCore/QHash>

#include <limits>
#include <utility>

namespace lacuna {

namespace {
qint16 yearFrom(const Statement& row, int column)
{
    if (row.isNull(column))
        return noYear;
    return qint16(std::clamp<qint64>(row.integer(column), -9999, 9999));
}

/// "a\nb" as "a; b".
QByteArrayView listed(QByteArrayView lines, QByteArray& buffer)
{
    if (!lines.contains('\n'))
        return lines;
    buffer.clear();
    for (const char c : lines) {
        if (c == '\n')
            buffer.append("; ", 2);
        else
            buffer.append(c);
    }
    return buffer;
}

Result<QHash<Id, Id>> readReports(const Connection& connection)
{
    QHash<Id, Id> reports;
    return connection
        .forEachRow("SELECT id, companion_of FROM study WHERE companion_of IS NOT NULL",
                    [&](const Statement& row) { reports.insert(row.integer(0), row.integer(1)); })
        .transform([&] { return std::move(reports); });
}

/// @p list takes ids only in ascending order. Those of a table come so, one by one, unless its pages are damaged.
template <typename... Texts> Result<> append(StudyList& list, const Statement& row, const Texts&... texts)
{
    const Id id = row.integer(0);
    if (!list.ids().empty() && list.ids().back() >= id)
        return std::unexpected(row.outOfOrder());
    list.append(id, yearFrom(row, 1), texts...);
    return {};
}

/// Rows of @p sql: study (or practice), dimension, term, ascending by the first.
template <typename... Values>
Result<> readCodings(const Connection& connection, QByteArrayView sql, const QHash<Id, Id>& reports,
                     EvidenceInput& evidence, const Values&... values)
{
    const auto ids = evidence.studies.ids();
    evidence.codings.reserve(ids.size() * 8);
    Id study = std::numeric_limits<Id>::min();
    qsizetype next = 0; // both run through the same ids
    qsizetype at = -1;
    return connection.forEachRow(
        sql,
        [&](const Statement& row) -> Result<> {
            if (const Id id = row.integer(0); id != study) {
                if (id < std::exchange(study, id))
                    return std::unexpected(row.outOfOrder());
                while (next < qsizetype(ids.size()) && ids[size_t(next)] < id)
                    ++next;
                const bool own = next < qsizetype(ids.size()) && ids[size_t(next)] == id;
                at = own ? next : evidence.studies.rowOf(reports.value(id));
            }
            if (at >= 0)
                evidence.codings.push_back({quint32(at), row.integer(1), row.integer(2)});
            return {};
        },
        values...);
}
} // namespace

/// How many there are is not asked before: that takes as long as half of the reading.
Result<StudyList> readStudyList(const Connection& connection)
{
    StudyList list;
    QByteArray buffer;
    return connection
        .forEachRow(
            "SELECT id, year, title, authors, source, type FROM study WHERE companion_of IS NULL ORDER BY id",
            [&](const Statement& row) {
                return append(list, row, row.utf8(2), listed(row.utf8(3), buffer), row.utf8(4), row.utf8(5));
            })
        .transform([&] { return std::move(list); });
}

Result<EvidenceInput> readEvidence(const Connection& connection, std::optional<Id> onlyCoder)
{
    EvidenceInput evidence;
    auto studies = readStudyList(connection);
    const auto reports = studies ? readReports(connection) : std::unexpected(studies.error());
    if (!reports)
        return std::unexpected(reports.error());
    evidence.studies = *std::move(studies);
    if (onlyCoder) {
        // What the others said is left out before anything is counted: nothing that is made of the evidence can tell it. What was agreed on
        // would tell it, too: there the coder's own counts on.
        const Result<> read = readCodings(
            connection,
            "SELECT study, dimension, term FROM coding WHERE coder = ?1 OR (coder = 0 AND NOT EXISTS "
            "(SELECT 1 FROM reconciled WHERE reconciled.study = coding.study AND "
            "reconciled.dimension = coding.dimension)) ORDER BY study",
            *reports, evidence, *onlyCoder);
        return read.transform([&] { return std::move(evidence); });
    }
    const auto reconciled = connection.integer("SELECT EXISTS (SELECT 1 FROM reconciled)");
    if (!reconciled)
        return std::unexpected(reconciled.error());
    // Where coders were reconciled, what they said before counts no longer. Most catalogues have one coder: they are spared the question.
    const Result<> read =
        readCodings(connection,
                    *reconciled ? "SELECT study, dimension, term FROM coding WHERE coder = 0 OR NOT EXISTS "
                                  "(SELECT 1 FROM reconciled WHERE reconciled.study = coding.study AND "
                                  "reconciled.dimension = coding.dimension) ORDER BY study"
                                : "SELECT study, dimension, term FROM coding ORDER BY study",
                    *reports, evidence);
    if (!read)
        return std::unexpected(read.error());
    return evidence;
}

Result<EvidenceInput> readPracticeEvidence(const Connection& connection)
{
    EvidenceInput evidence;
    auto read = connection.forEachRow(
        "SELECT id, (SELECT max(year) FROM practice_study JOIN study ON study = study.id WHERE practice = "
        "practice.id), title, contributor, kind FROM practice ORDER BY id",
        [&](const Statement& row) {
            return append(evidence.studies, row, row.utf8(2), row.utf8(3), QByteArrayView(), row.utf8(4));
        });
    if (read)
        read =
            readCodings(connection, "SELECT practice, dimension, term FROM practice_coding ORDER BY practice",
                        {}, evidence);
    if (!read)
        return std::unexpected(read.error());
    return evidence;
}

} // namespace lacuna
