// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/storage/editor.h"
#include "model/storage/roundrows.h"

#include <algorithm>
#include <cmath>

namespace lacuna {

namespace {

bool sameName(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<Round> Editor::requireRound(Id id)
{
    auto rounds = loadRounds(m_connection);
    if (!rounds)
        return std::unexpected(rounds.error());
    const auto round = std::ranges::find(*rounds, id, &Round::id);
    if (round == rounds->end())
        return fail(ErrorKind::NotFound, tr("The round is no longer in the catalogue."), QString::number(id));
    return std::move(*round);
}

/// A name of its own; options with titles that differ, so that a ballot can name them; weights that are numbers.
Result<> Editor::checkRound(const Round& round)
{
    if (round.name.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A round needs a name."));
    const auto rounds = loadRounds(m_connection);
    if (!rounds)
        return std::unexpected(rounds.error());
    for (const Round& other : *rounds) {
        // The command line names rounds.
        if (other.id != round.id && sameName(other.name, round.name))
            return fail(ErrorKind::BadInput, tr("Another round has the name “%1”.").arg(round.name));
        if (other.id == round.id && other.method != round.method && !other.ballots.empty())
            return fail(
                ErrorKind::BadInput,
                tr("“%1” has ballots already, which were cast by another method. Delete them, or begin "
                   "a new round.")
                    .arg(round.name));
    }
    for (auto option = round.options.begin(); option != round.options.end(); ++option) {
        if (option->title.trimmed().isEmpty())
            return fail(ErrorKind::BadInput, tr("An option needs a title."));
        if (std::any_of(round.options.begin(), option,
                        [&](const RoundOption& other) { return sameName(other.title, option->title); }))
            return fail(ErrorKind::BadInput,
                        tr("Two options have the title “%1”: a ballot could not tell them apart.")
                            .arg(option->title));
        if (option->gap.isNone())
            continue;
        if (auto known = requirePair(option->gap); !known)
            return known;
    }
    for (auto criterion = round.criteria.begin(); criterion != round.criteria.end(); ++criterion) {
        if (criterion->name.trimmed().isEmpty())
            return fail(ErrorKind::BadInput, tr("A criterion needs a name."));
        if (std::any_of(round.criteria.begin(), criterion,
                        [&](const RoundCriterion& other) { return sameName(other.name, criterion->name); }))
            return fail(ErrorKind::BadInput, tr("Two criteria have the name “%1”.").arg(criterion->name));
        if (!std::isfinite(criterion->weight) || criterion->weight < 0)
            return fail(ErrorKind::BadInput,
                        tr("The weight of “%1” is no number of 0 or more.").arg(criterion->name));
    }
    return {};
}

Result<Edited> Editor::operator()(const SaveRound& edit)
{
    Round round = edit.round;
    for (RoundOption& option : round.options)
        option.gap = ordered(option.gap);
    if (auto fine = checkRound(round); !fine)
        return std::unexpected(fine.error());
    if (!round.id)
        round.id = m_ids.next();
    if (auto saved = saveRound(m_connection, round, m_ids); !saved)
        return std::unexpected(saved.error());
    return Edited{round.id, {StepLabel::Kind::SaveRound, round.name, {}, 1}};
}

Result<Edited> Editor::operator()(const DeleteRound& edit)
{
    const auto name = requireText("SELECT name FROM round WHERE id = ?1", edit.round,
                                  tr("The round is no longer in the catalogue."));
    if (!name)
        return std::unexpected(name.error());
    if (auto done = m_connection.run("DELETE FROM round WHERE id = ?1", edit.round); !done)
        return std::unexpected(done.error());
    return Edited{0, {StepLabel::Kind::DeleteRound, *name, {}, 1}};
}

/// A participant; answers to options and criteria of the round, each once, that are numbers. What else a method asks of a ballot is checkBallot()'s
/// (analysis), where there are words for it.
Result<> Editor::checkBallot(const Round& round, const Ballot& ballot) const
{
    if (ballot.participant.trimmed().isEmpty())
        return fail(ErrorKind::BadInput, tr("A ballot needs a participant."));
    if (ballot.stage < 1)
        return fail(ErrorKind::BadInput, tr("Rounds of Delphi are counted from 1."));
    std::vector<std::pair<Id, Id>> seen;
    for (const BallotAnswer& answer : ballot.answers) {
        const bool known = std::ranges::contains(round.options, answer.option, &RoundOption::id)
            && (answer.criterion == 0
                || std::ranges::contains(round.criteria, answer.criterion, &RoundCriterion::id));
        if (!known || !std::isfinite(answer.value))
            return fail(ErrorKind::BadInput,
                        tr("The ballot of “%1” answers something that the round does not ask.")
                            .arg(ballot.participant));
        seen.emplace_back(answer.option, answer.criterion);
    }
    std::ranges::sort(seen);
    if (std::ranges::adjacent_find(seen) != seen.end())
        return fail(ErrorKind::BadInput,
                    tr("The ballot of “%1” answers the same twice.").arg(ballot.participant));
    return {};
}

Result<Edited> Editor::operator()(const SaveBallots& edit)
{
    if (edit.ballots.empty())
        return fail(ErrorKind::BadInput, tr("There is no ballot to save."));
    const auto round = requireRound(edit.round);
    if (!round)
        return std::unexpected(round.error());
    if (round->closed)
        return fail(ErrorKind::BadInput,
                    tr("“%1” is closed: it takes no more ballots. Open it again first.").arg(round->name));
    for (Ballot ballot : edit.ballots) {
        if (auto fine = checkBallot(*round, ballot); !fine)
            return std::unexpected(fine.error());
        // One a participant and stage: a newer one takes the place of the older.
        const auto older = std::ranges::find_if(round->ballots, [&](const Ballot& other) {
            return other.stage == ballot.stage && sameName(other.participant, ballot.participant);
        });
        if (older != round->ballots.end() && ballot.id != 0 && older->id != ballot.id)
            return fail(ErrorKind::BadInput,
                        tr("“%1” has another ballot in this round already.").arg(ballot.participant));
        if (older != round->ballots.end())
            ballot.id = older->id;
        if (!ballot.id)
            ballot.id = m_ids.next();
        if (auto saved = saveBallot(m_connection, edit.round, ballot); !saved)
            return std::unexpected(saved.error());
    }
    return Edited{0, {StepLabel::Kind::SaveBallots, round->name, {}, int(edit.ballots.size())}};
}

Result<Edited> Editor::operator()(const DeleteBallots& edit)
{
    const auto round = requireRound(edit.round);
    if (!round)
        return std::unexpected(round.error());
    for (const Id ballot : edit.ballots) {
        if (auto done =
                m_connection.run("DELETE FROM ballot WHERE id = ?1 AND round = ?2", ballot, edit.round);
            !done)
            return std::unexpected(done.error());
    }
    return Edited{0, {StepLabel::Kind::DeleteBallots, round->name, {}, int(edit.ballots.size())}};
}

} // namespace lacuna
