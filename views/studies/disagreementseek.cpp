// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/disagreementseek.h"

#include "model/analysis/agreement.h"

#include <QtCore/QPointer>

#include <tuple>

namespace lacuna {

DisagreementSeek::DisagreementSeek(Workspace* workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void DisagreementSeek::begin(const QList<Id>& dimensions, Id a, Id b)
{
    ++m_turn;
    m_left = dimensions;
    m_coderA = a;
    m_coderB = b;
    m_best = {};
    m_running = true;
    next();
}

void DisagreementSeek::stop()
{
    ++m_turn;
    m_running = false;
}

void DisagreementSeek::next()
{
    if (m_left.isEmpty()) {
        m_running = false;
        Q_EMIT found(m_best);
        return;
    }
    m_workspace->loadCoderCodings(
        m_left.takeFirst(), [guard = QPointer(this), turn = m_turn](const Result<CoderCodings>& codings) {
            if (!guard || guard->m_turn != turn)
                return;
            if (codings)
                guard->consider(*codings);
            guard->next();
        });
}

void DisagreementSeek::consider(const CoderCodings& codings)
{
    std::vector<std::pair<Id, Id>> pairs{{m_coderA, m_coderB}};
    if (m_coderA == m_coderB)
        pairs = comparableCoders(codings.codings);
    for (const auto& [a, b] : pairs) {
        const Agreement agreement = agreementOf(codings.codings, a, b);
        const auto disagreements = qsizetype(agreement.disagreements.size());
        if (std::tie(disagreements, agreement.n) > std::tie(m_best.disagreements, m_best.common))
            m_best = {codings.dimension, a, b, disagreements, agreement.n};
    }
}

} // namespace lacuna
