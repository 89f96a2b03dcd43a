// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and handouts that CatalogueSession reads and writes: ballots, practices, contributions, digests, agendas.
#include "app/cataloguesession.h"

using namespace Qt::StringLiterals;

namespace lacuna {

void CatalogueSession::runJob(const QString& slot, std::function<void(Progress&)> work,
                              std::function<void()> done)
{
    m_jobs.run<bool>(
        u"job/"_s + slot,
        [work = std::move(work)](Progress& progress) -> Result<bool> {
            work(progress);
            return true;
        },
        [done = std::move(done)](const Result<bool>& ran) {
            if (ran) // a cancelled one has nothing to say
                done();
        });
}

} // namespace lacuna
