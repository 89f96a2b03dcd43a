// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyrows.h"

#include <QtCore/QScopedValueRollback>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyRows::StudyRows(Workspace* workspace, StudyTableModel* model, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_jobs(new JobRunner(this))
    , m_shown(std::make_shared<Snapshot>())
{
    connect(m_workspace, &Workspace::snapshotChanged, this, &StudyRows::resort);
    connect(m_workspace, &Workspace::matchesChanged, this, &StudyRows::showRows);
    connect(m_workspace, &Workspace::coderChanged, this, &StudyRows::showRows);
    resort();
}

void StudyRows::sortBy(std::optional<StudyOrder> column, Qt::SortOrder order)
{
    m_column = column;
    m_sortOrder = order;
    resort();
}

void StudyRows::resort()
{
    const auto snapshot = m_workspace->snapshot();
    const qsizetype size = snapshot->studies ? snapshot->studies->size() : 0;
    if (!m_column || size == 0) {
        m_jobs->cancel(u"sort"_s);
        std::vector<quint32> order(static_cast<size_t>(size));
        std::iota(order.begin(), order.end(), 0U);
        take(snapshot, std::move(order));
        return;
    }
    m_jobs->run<std::vector<quint32>>(
        u"sort"_s,
        [snapshot, column = *m_column, order = m_sortOrder](Progress& progress) {
            return column.column == StudyColumn::Coding
                ? sortedByCoding(*snapshot->evidence, column.dimension, order, &progress)
                : sortedRows(*snapshot->studies, column.column, order, &progress);
        },
        [this, snapshot](Result<std::vector<quint32>> result) {
            if (result) // overtaken otherwise
                take(snapshot, std::move(*result));
        });
}

void StudyRows::take(std::shared_ptr<const Snapshot> snapshot, std::vector<quint32> order)
{
    m_shown = std::move(snapshot);
    m_order = std::move(order);
    showRows();
}

void StudyRows::showRows()
{
    const auto matches = m_workspace->matches();
    // Order and matches of one catalogue state come one after the other; between them the old rows stay.
    m_behind = m_workspace->isOpen() && total() != int(matches->passed.size());
    if (m_behind)
        return;
    if (m_scope && !(m_workspace->filter() == m_scopeFilter) && matches->filter == m_workspace->filter()) {
        dropScope(); // shows the rows
        return;
    }
    std::vector<quint32> rows;
    if (m_scope) {
        const std::span<const Id> ids = total() > 0 ? m_shown->studies->ids() : std::span<const Id>();
        for (const quint32 row : m_order) {
            if (m_scope->contains(ids[row]))
                rows.push_back(row);
        }
    } else {
        rows = passedRows(m_order, matches->passed);
    }
    {
        const QScopedValueRollback changing(m_changing, true);
        // What all say together would tell a blind coder what the others said; what is not read yet is not "none".
        m_model->setRows(m_shown->studies, std::move(rows),
                         m_workspace->isBlind() || !m_shown->counted ? nullptr : m_shown->evidence);
    }
    Q_EMIT changed();
}

void StudyRows::showOnly(const QList<Id>& studies)
{
    m_scope = QSet<Id>(studies.begin(), studies.end());
    m_scopeFilter = m_workspace->filter();
    showRows();
}

void StudyRows::addToScope(Id study)
{
    if (!m_scope)
        return;
    m_scope->insert(study);
    showRows();
}

void StudyRows::dropScope()
{
    if (!m_scope)
        return;
    m_scope.reset();
    Q_EMIT scopeEnded();
    showRows();
}

} // namespace lacuna
