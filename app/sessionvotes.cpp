// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does for votes that are open.
#include "app/cataloguesession.h"
#include "app/voteserverhost.h"

using namespace Qt::StringLiterals;

namespace lacuna {

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
    m_jobs.queue<bool>(
        storageSlot,
        [connections = m_connections, round, ballots = std::move(ballots)](Progress&) -> Result<bool> {
            return connections->writer->saveLiveBallots(round, ballots).transform([] { return true; });
        },
        [done = std::move(done)](const Result<bool>& kept) { done(kept.transform([](bool) { })); });
}

void CatalogueSession::dropLiveBallots(Id round)
{
    if (!isOpen() || isReadOnly())
        return;
    m_jobs.queue<bool>(
        storageSlot,
        [connections = m_connections, round](Progress&) -> Result<bool> {
            return connections->writer->dropLiveBallots(round).transform([] { return true; });
        },
        [this](const Result<bool>& dropped) {
            // They are the round's already: kept twice, they only come up again when the round is next voted on.
            if (!dropped && dropped.error().kind != ErrorKind::Cancelled)
                Q_EMIT failed(dropped.error());
        });
}

} // namespace lacuna
