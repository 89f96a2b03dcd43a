// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session does so that the catalogue's file alone, as a file manager copies it, has what was edited.
#include "app/cataloguesession.h"

#include "model/storage/settling.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const QString settleSlot = u"settle"_s;
constexpr int idleTime = 3'000; ///< ms without an edit
constexpr int laterTime = 30'000; ///< ms, where somebody still reads what the log holds

} // namespace

void CatalogueSession::startSettling()
{
    m_settleTimer.setSingleShot(true);
    connect(&m_settleTimer, &QTimer::timeout, this, &CatalogueSession::settle);
}

void CatalogueSession::settleSoon()
{
    m_unsettled = true;
    m_settleTimer.start(idleTime);
}

/// A failure is no news: the log is kept, read with the file, and brought in when the catalogue is closed.
void CatalogueSession::settle()
{
    if (!m_unsettled || !isOpen() || isReadOnly())
        return;
    if (m_jobs.isBusy(storageSlot) || m_jobs.isBusy(settleSlot)) {
        m_settleTimer.start(idleTime);
        return;
    }
    m_unsettled = false; // what is edited from now on counts anew
    m_jobs.run<bool>(
        settleSlot,
        // The connections are held: who waits for them to go, to put another file in place, waits for this, too.
        [connections = m_connections](Progress&) { return settleLog(connections->path); },
        [this, connections = m_connections](const Result<bool>& settled) {
            if (connections != m_connections || !settled || *settled || m_unsettled)
                return;
            m_unsettled = true;
            m_settleTimer.start(laterTime);
        });
}

} // namespace lacuna
