// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/roundrows.h"

#include "model/storage/rowreading.h"

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

QString participantsText(const std::vector<RoundParticipant>& participants)
{
    QJsonArray array;
    for (const RoundParticipant& one : participants)
        array.append(QJsonObject{{u"name"_s, one.name}, {u"group"_s, stakeholderKey(one.group)}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<RoundParticipant> participantsFrom(QByteArrayView text)
{
    std::vector<RoundParticipant> participants;
    const QJsonArray array = QJsonDocument::fromJson(text.toByteArray()).array();
    for (const QJsonValue& value : array) {
        const QJsonObject one = value.toObject();
        participants.push_back(
            {.name = one.value("name"_L1).toString(),
             .group =
                 stakeholderFromText(one.value("group"_L1).toString()).value_or(StakeholderGroup::Other)});
    }
    return participants;
}

Round roundFrom(const Statement& row)
{
    Round round;
    round.id = row.integer(0);
    round.name = row.text(1);
    round.method = roundMethodFromKey(row.text(2)).value_or(RoundMethod::Chnri);
    round.settings = roundSettingsFromJson(object(row.utf8(3)));
    round.closed = row.utf8(4) == "closed";
    round.decision = row.text(5);
    round.participants = participantsFrom(row.utf8(6));
    round.created = row.time(7);
    round.modified = row.time(8);
    round.ballotsConfidential = row.integer(9) != 0;
    return round;
}

RoundOption optionFrom(const Statement& row)
{
    const auto idAt = [&](int column) { return row.isNull(column) ? 0 : row.integer(column); };
    RoundOption option;
    option.id = row.integer(1);
    option.title = row.text(2);
    option.text = row.text(3);
    option.gap = {.dimensionA = idAt(4), .termA = idAt(5), .dimensionB = idAt(6), .termB = idAt(7)};
    // A side whose term or dimension was deleted is gone: the rest is a line, or nothing.
    if (!option.gap.dimensionA || !option.gap.termA)
        option.gap.dimensionA = option.gap.termA = 0;
    if (!option.gap.dimensionB || !option.gap.termB)
        option.gap.dimensionB = option.gap.termB = 0;
    option.gap = ordered(option.gap);
    option.rationale = row.text(8);
    option.proposedMethod = row.text(9);
    option.countries = row.text(10);
    option.partners = row.text(11);
    return option;
}

/// Ballots come by round, stage and id, their answers right behind them.
Result<> loadBallots(const Connection& connection, const QHash<Id, Round*>& rounds)
{
    Id last = 0;
    return connection.forEachRow(
        "SELECT ballot.round, ballot.id, stage, participant, stakeholder_group, cast_at, option, criterion, "
        "value FROM ballot LEFT JOIN ballot_answer ON ballot = ballot.id ORDER BY ballot.round, stage, "
        "ballot.id, option, criterion",
        [&](const Statement& row) {
            Round* const round = rounds.value(row.integer(0));
            if (!round)
                return;
            // Also where a damaged file has one ballot in two rounds.
            if (const Id id = row.integer(1); id != last || round->ballots.empty()) {
                last = id;
                round->ballots.push_back(
                    {.id = id,
                     .stage = int(row.integer(2)),
                     .participant = row.text(3),
                     .group = stakeholderFromText(row.text(4)).value_or(StakeholderGroup::Other),
                     .castAt = row.time(5),
                     .answers = {}});
            }
            if (!row.isNull(6))
                round->ballots.back().answers.push_back(
                    {.option = row.integer(6), .criterion = row.integer(7), .value = row.real(8)});
        });
}

/// Deletes the rows of @p table that belong to @p round and are not in @p kept.
Result<> deleteOthers(Connection& connection, const char* table, Id round, const std::vector<qint64>& kept)
{
    QByteArray sql = "DELETE FROM TABLE WHERE round = ?1 AND id NOT IN (SELECT value FROM json_each(?2))";
    sql.replace("TABLE", table);
    return connection.run(sql, round, jsonList(kept));
}

Result<> saveCriteria(Connection& connection, const Round& round, IdSource& ids)
{
    Script script(connection);
    std::vector<qint64> kept;
    for (int position = 0; const RoundCriterion& criterion : round.criteria) {
        const Id id = criterion.id ? criterion.id : ids.next();
        kept.push_back(id);
        script.run("INSERT INTO round_criterion(id, round, name, weight, position) VALUES (?1, ?2, ?3, ?4, "
                   "?5) ON CONFLICT (id) DO UPDATE SET name = ?3, weight = ?4, position = ?5",
                   id, round.id, criterion.name, criterion.weight, position++);
    }
    if (!script.result())
        return script.result();
    if (auto done = deleteOthers(connection, "round_criterion", round.id, kept); !done)
        return done;
    // Answers do not refer to criteria as the tables know it: those without one mean an option as a whole.
    return connection.run(
        "DELETE FROM ballot_answer WHERE criterion <> 0 AND criterion NOT IN (SELECT id FROM "
        "round_criterion) AND ballot IN (SELECT id FROM ballot WHERE round = ?1)",
        round.id);
}

Result<> saveOptions(Connection& connection, const Round& round, IdSource& ids)
{
    Script script(connection);
    std::vector<qint64> kept;
    for (int position = 0; const RoundOption& o : round.options) {
        const Id id = o.id ? o.id : ids.next();
        kept.push_back(id);
        script.run(
            "INSERT INTO round_option(id, round, title, text, dimension_a, term_a, dimension_b, term_b, "
            "position, rationale, proposed_method, countries, partners) VALUES (?1, ?2, ?3, ?4, "
            "nullif(?5, 0), nullif(?6, 0), nullif(?7, 0), nullif(?8, 0), ?9, ?10, ?11, ?12, ?13) ON "
            "CONFLICT (id) DO UPDATE SET title = ?3, text = ?4, dimension_a = nullif(?5, 0), term_a = "
            "nullif(?6, 0), dimension_b = nullif(?7, 0), term_b = nullif(?8, 0), position = ?9, "
            "rationale = ?10, proposed_method = ?11, countries = ?12, partners = ?13",
            id, round.id, o.title, o.text, o.gap.dimensionA, o.gap.termA, o.gap.dimensionB, o.gap.termB,
            position++, o.rationale, o.proposedMethod, o.countries, o.partners);
    }
    if (!script.result())
        return script.result();
    return deleteOthers(connection, "round_option", round.id, kept);
}

} // namespace

Result<std::vector<Round>> loadRounds(const Connection& connection)
{
    auto rounds =
        loadAll<Round>(connection,
                       "SELECT id, name, method, settings, status, decision, participants, created, "
                       "modified, ballots_confidential FROM round ORDER BY created DESC, id DESC",
                       roundFrom);
    if (!rounds)
        return rounds;
    QHash<Id, Round*> byId;
    for (Round& round : *rounds)
        byId.insert(round.id, &round);
    auto done = connection.forEachRow(
        "SELECT round, id, name, weight FROM round_criterion ORDER BY round, position, id",
        [&](const Statement& row) {
            if (Round* const round = byId.value(row.integer(0)))
                round->criteria.push_back({.id = row.integer(1), .name = row.text(2), .weight = row.real(3)});
        });
    if (done)
        done =
            connection.forEachRow("SELECT round, id, title, text, dimension_a, term_a, dimension_b, term_b, "
                                  "rationale, proposed_method, countries, partners FROM round_option ORDER "
                                  "BY round, position, id",
                                  [&](const Statement& row) {
                                      if (Round* const round = byId.value(row.integer(0)))
                                          round->options.push_back(optionFrom(row));
                                  });
    if (done)
        done = loadBallots(connection, byId);
    return done.transform([&] { return *std::move(rounds); });
}

Result<> saveRound(Connection& connection, const Round& round, IdSource& ids)
{
    const auto done = connection.run(
        "INSERT INTO round(id, name, method, settings, status, decision, participants, created, modified, "
        "ballots_confidential) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9) ON CONFLICT (id) DO UPDATE "
        "SET name = ?2, method = ?3, settings = ?4, status = ?5, decision = ?6, participants = ?7, modified "
        "= ?8, ballots_confidential = ?9",
        round.id, round.name, roundMethodKey(round.method), compact(roundSettingsToJson(round.settings)),
        round.closed ? u"closed"_s : u"open"_s, round.decision, participantsText(round.participants),
        QDateTime::currentDateTimeUtc(), round.ballotsConfidential);
    if (!done)
        return done;
    if (auto saved = saveCriteria(connection, round, ids); !saved)
        return saved;
    return saveOptions(connection, round, ids);
}

Result<> saveBallot(Connection& connection, Id round, const Ballot& ballot)
{
    Script script(connection);
    script
        .run("INSERT INTO ballot(id, round, stage, participant, stakeholder_group, cast_at) VALUES (?1, ?2, "
             "?3, ?4, ?5, ?6) ON CONFLICT (id) DO UPDATE SET stage = ?3, participant = ?4, stakeholder_group "
             "= ?5, cast_at = ?6",
             ballot.id, round, ballot.stage, ballot.participant, stakeholderKey(ballot.group),
             ballot.castAt.isValid() ? ballot.castAt : QDateTime::currentDateTimeUtc())
        .run("DELETE FROM ballot_answer WHERE ballot = ?1", ballot.id);
    for (const BallotAnswer& answer : ballot.answers)
        script.run("INSERT INTO ballot_answer(ballot, option, criterion, value) VALUES (?1, ?2, ?3, ?4)",
                   ballot.id, answer.option, answer.criterion, answer.value);
    return script.result();
}

} // namespace lacuna
