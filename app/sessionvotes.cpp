// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does for votes that are open.
#include "app/cataloguesession.h"
#include "app/voteserverhost.h"

using namespace Qt::StringLiterals;

namespace lacuna {

/// Writes, and looks before and after. A ballot waits for nothing that is being read: then it is not looked.
Result<CatalogueSession::Sights>
CatalogueSession::writeUnseen(Connections& connections, const std::function<Result<>(CatalogueStore&)>& write)
{
    const auto look = [&connections]() -> std::optional<qint64> {
        const std::unique_lock lock(connections.scannerLock, std::try_to_lock);
        if (!lock.owns_lock())
            return {};
        const Result<qint64> version = connections.scanner->outsideVersion();
        return version ? std::optional(*version) : std::nullopt;
    };
    const std::optional<qint64> before = look();
    return write(*connections.writer).transform([&] { return Sights{.before = before, .after = look()}; });
}

/// Ballots that are kept beside the round are in no snapshot: what is shown is still what the file says, and need not be read again.
void CatalogueSession::wroteUnseen(const Sights& sights)
{
    settleSoon();
    if (sights.before && sights.after && m_outside == sights.before)
        m_outside = sights.after;
}

VoteHost* CatalogueSession::votes()
{
    if (!m_votes)
        m_votes = new VoteServerHost(this, this);
    return m_votes;
}

/// In the order of the edits, so that a ballot never overtakes the round it belongs to.
void CatalogueSession::keepLiveBallots(Id round, std::vector<Ballot> ballots,
                                       std::function<void(Result<>)> done)
{
    if (!isOpen()) {
        done(fail(ErrorKind::NotFound, tr("No catalogue is open.")));
        return;
    }
    m_jobs.queue<Sights>(
        storageSlot,
        [connections = m_connections, round, ballots = std::move(ballots)](Progress&) {
            return writeUnseen(*connections,
                               [&](CatalogueStore& store) { return store.saveLiveBallots(round, ballots); });
        },
        [this, connections = m_connections, done = std::move(done)](const Result<Sights>& kept) {
            if (kept && connections == m_connections)
                wroteUnseen(*kept);
            done(kept.transform([](const Sights&) { }));
        });
}

/// A program that was ended in the middle of a vote has kept what it acknowledged, but not in the round.
void CatalogueSession::tellOfInterruptedVotes()
{
    if (m_snapshot->rounds.empty())
        return;
    struct Interrupted {
        int ballots = 0;
        QString round;
    };
    std::vector<std::pair<Id, QString>> rounds;
    for (const Round& round : m_snapshot->rounds)
        rounds.emplace_back(round.id, round.name);
    m_jobs.run<Interrupted>(
        u"interrupted votes"_s,
        [rounds, connections = m_connections](Progress&) -> Result<Interrupted> {
            const std::lock_guard lock(connections->readerLock);
            Interrupted found;
            for (const auto& [id, name] : rounds) {
                const auto ballots = connections->reader->liveBallots(id);
                if (!ballots)
                    return std::unexpected(ballots.error());
                if (!ballots->empty())
                    found = {.ballots = found.ballots + int(ballots->size()), .round = name};
            }
            return found;
        },
        [this](const Result<Interrupted>& found) {
            if (found && found->ballots > 0)
                Q_EMIT noticed(
                    tr("%Ln ballots of a vote on “%1” that was interrupted are kept; open and close "
                       "the vote once more, and they count",
                       nullptr, found->ballots)
                        .arg(found->round),
                    false);
        });
}

void CatalogueSession::dropLiveBallots(Id round)
{
    if (!isOpen() || isReadOnly())
        return;
    m_jobs.queue<Sights>(
        storageSlot,
        [connections = m_connections, round](Progress&) {
            return writeUnseen(*connections,
                               [&](CatalogueStore& store) { return store.dropLiveBallots(round); });
        },
        [this, connections = m_connections](const Result<Sights>& dropped) {
            if (dropped && connections == m_connections)
                wroteUnseen(*dropped);
            // They are the round's already: kept twice, they only come up again when the round is next voted on.
            if (!dropped && dropped.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(dropped.error());
        });
}

} // namespace lacuna
