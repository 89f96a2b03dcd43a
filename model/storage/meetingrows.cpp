// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/meetingrows.h"

#include "model/storage/rowreading.h"

#include <QtCore/QJsonArray>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

Minute minuteFrom(const Statement& row)
{
    const auto idAt = [&](int column) { return row.isNull(column) ? 0 : row.integer(column); };
    Minute minute;
    minute.id = row.integer(5);
    minute.at = row.time(6);
    minute.step = row.text(7);
    minute.kind = minuteKindFromKey(row.text(8)).value_or(MinuteKind::Note);
    minute.gap = {.dimensionA = idAt(9), .termA = idAt(10), .dimensionB = idAt(11), .termB = idAt(12)};
    // A side whose term or dimension was deleted is gone; what was said of it stays in the words.
    if (!minute.gap.dimensionA || !minute.gap.termA)
        minute.gap.dimensionA = minute.gap.termA = 0;
    if (!minute.gap.dimensionB || !minute.gap.termB)
        minute.gap.dimensionB = minute.gap.termB = 0;
    minute.gap = ordered(minute.gap);
    minute.subject = row.text(13);
    minute.text = row.text(14);
    minute.votes = row.text(15);
    return minute;
}

QString answersText(const std::vector<BallotAnswer>& answers)
{
    QJsonArray array;
    for (const BallotAnswer& answer : answers)
        array.append(
            QJsonArray{QString::number(answer.option), QString::number(answer.criterion), answer.value});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::vector<BallotAnswer> answersFrom(QByteArrayView text)
{
    std::vector<BallotAnswer> answers;
    const QJsonArray array = QJsonDocument::fromJson(text.toByteArray()).array();
    for (const QJsonValue& value : array) {
        const QJsonArray one = value.toArray();
        // Ids are 64 bits wide, which JSON's numbers are not.
        answers.push_back({.option = one[0].toString().toLongLong(),
                           .criterion = one[1].toString().toLongLong(),
                           .value = one[2].toDouble()});
    }
    return answers;
}

} // namespace

Result<std::vector<Meeting>> loadMeetings(const Connection& connection)
{
    std::vector<Meeting> meetings;
    return connection
        .forEachRow(
            "SELECT meeting.id, story, name, begun, ended, minute.id, at, step, kind, dimension_a, term_a, "
            "dimension_b, term_b, subject, text, votes FROM meeting LEFT JOIN minute ON meeting = meeting.id "
            "ORDER BY begun DESC, meeting.id DESC, at, minute.id",
            [&](const Statement& row) {
                if (meetings.empty() || meetings.back().id != row.integer(0))
                    meetings.push_back({.id = row.integer(0),
                                        .story = row.isNull(1) ? 0 : row.integer(1),
                                        .name = row.text(2),
                                        .begun = row.time(3),
                                        .ended = row.time(4),
                                        .minutes = {}});
                if (!row.isNull(5))
                    meetings.back().minutes.push_back(minuteFrom(row));
            })
        .transform([&] { return std::move(meetings); });
}

Result<> saveMeeting(Connection& connection, const Meeting& meeting)
{
    return connection.run(
        "INSERT INTO meeting(id, story, name, begun, ended) VALUES (?1, nullif(?2, 0), ?3, ?4, ?5) "
        "ON CONFLICT (id) DO UPDATE SET story = nullif(?2, 0), name = ?3, begun = ?4, ended = ?5",
        meeting.id, meeting.story, meeting.name, meeting.begun, meeting.ended);
}

Result<> saveMinute(Connection& connection, Id meeting, const Minute& minute)
{
    return connection.run("INSERT INTO minute(id, meeting, at, step, kind, dimension_a, term_a, dimension_b, "
                          "term_b, subject, text, "
                          "votes) VALUES (?1, ?2, ?3, ?4, ?5, nullif(?6, 0), nullif(?7, 0), nullif(?8, 0), "
                          "nullif(?9, 0), ?10, ?11, "
                          "?12) ON CONFLICT (id) DO UPDATE SET at = ?3, step = ?4, kind = ?5, dimension_a = "
                          "nullif(?6, 0), term_a = "
                          "nullif(?7, 0), dimension_b = nullif(?8, 0), term_b = nullif(?9, 0), subject = "
                          "?10, text = ?11, votes = ?12",
                          minute.id, meeting, minute.at, minute.step, minuteKindKey(minute.kind),
                          minute.gap.dimensionA, minute.gap.termA, minute.gap.dimensionB, minute.gap.termB,
                          minute.subject, minute.text, minute.votes);
}

Result<std::vector<Ballot>> loadLiveBallots(const Connection& connection, Id round)
{
    std::vector<Ballot> ballots;
    return connection
        .forEachRow(
            "SELECT stage, participant, stakeholder, answers, cast_at FROM live_ballot WHERE round = ?1 "
            "ORDER BY "
            "stage, cast_at, participant",
            [&](const Statement& row) {
                ballots.push_back(
                    {.id = 0,
                     .stage = int(row.integer(0)),
                     .participant = row.text(1),
                     .group = stakeholderFromText(row.text(2)).value_or(StakeholderGroup::Other),
                     .castAt = row.time(4),
                     .answers = answersFrom(row.utf8(3))});
            },
            round)
        .transform([&] { return std::move(ballots); });
}

Result<> saveLiveBallots(Connection& connection, Id round, std::span<const Ballot> ballots)
{
    Script script(connection);
    for (const Ballot& ballot : ballots)
        script.run("INSERT INTO live_ballot(round, stage, participant, stakeholder, answers, cast_at) VALUES "
                   "(?1, ?2, ?3, "
                   "?4, ?5, ?6) ON CONFLICT (round, stage, participant) DO UPDATE SET stakeholder = ?4, "
                   "answers = ?5, "
                   "cast_at = ?6",
                   round, ballot.stage, ballot.participant, stakeholderKey(ballot.group),
                   answersText(ballot.answers),
                   ballot.castAt.isValid() ? ballot.castAt : QDateTime::currentDateTimeUtc());
    return script.result();
}

} // namespace lacuna
