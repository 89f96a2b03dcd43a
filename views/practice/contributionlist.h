// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/contribution.h"

#include <QtCore/QAbstractListModel>
#include <QtWidgets/QListView>

#include <memory>
#include <vector>

namespace lacuna {

struct Snapshot;

/// The contributions that are listed, newest first.
class ContributionModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setContributions(std::shared_ptr<const Snapshot> snapshot, const std::vector<Id>& shown);
    const Contribution* contributionAt(int row) const; ///< null outside
    int rowOf(Id contribution) const; ///< −1: not listed
    const Snapshot* snapshot() const { return m_snapshot.get(); }
    QStringList ties(const Contribution& contribution) const; ///< "Thailand × Fishing", "2 practices"

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<const Contribution*> m_rows; ///< into the snapshot
};

/// As cards of one height: the question, the beginning of the text, who said it and where.
class ContributionCards : public QListView {
    Q_OBJECT
public:
    explicit ContributionCards(ContributionModel* model, QWidget* parent = nullptr);
};

} // namespace lacuna
