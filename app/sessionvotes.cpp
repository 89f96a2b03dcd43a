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
