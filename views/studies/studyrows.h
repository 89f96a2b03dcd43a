// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/studytablemodel.h"
#include "model/support/jobrunner.h"
#include "views/common/workspace.h"

#include <memory>
#include <optional>

namespace lacuna {

/// Which studies the table shows, and in which order: those the shared filter passes or those another place asked for. Sorts in the
/// background; until that is done the old rows stay. Owned by the Studies place; interface's thread.
class StudyRows : public QObject {
    Q_OBJECT
public:
    StudyRows(Workspace* workspace, StudyTableModel* model, QObject* parent = nullptr);

    /// Nothing: the catalogue's own order.
    void sortBy(std::optional<StudyOrder> column, Qt::SortOrder order);
    /// Just these, whatever the filter, until it changes or dropScope().
    void showOnly(const QList<Id>& studies);
    void addToScope(Id study);
    void dropScope();
    bool hasScope() const { return m_scope.has_value(); }

    bool isInCatalogue(Id study) const { return m_shown->studies && m_shown->studies->rowOf(study) >= 0; }
    /// The rows are of a catalogue that has @p study: they will not follow with it.
    bool hasDecidedOn(Id study) const { return !m_behind && isInCatalogue(study); }

    int total() const { return m_shown->studies ? int(m_shown->studies->size()) : 0; }
    /// True while the model is given new rows: what the selection does now is not the user's doing.
    bool isChanging() const { return m_changing; }

Q_SIGNALS:
    void changed(); ///< the model has its rows
    void scopeEnded();

private:
    void resort();
    void take(std::shared_ptr<const Snapshot> snapshot, std::vector<quint32> order);
    void showRows();

    Workspace* m_workspace;
    StudyTableModel* m_model;
    JobRunner* m_jobs; ///< sorts
    std::optional<StudyOrder> m_column; ///< the user asked for it; the catalogue's order otherwise
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::shared_ptr<const Snapshot> m_shown; ///< what m_order is an order of; never null
    std::vector<quint32> m_order;
    std::optional<QSet<Id>> m_scope;
    Filter m_scopeFilter; ///< the filter when the scope came
    bool m_behind = false; ///< the matches of m_shown are not there yet
    bool m_changing = false;
};

} // namespace lacuna
