// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/roundresult.h"

#include <QtCore/QAbstractTableModel>

namespace lacuna {

/// The ranking that a round came to: an option a row, best first, with its score, agreement, and its rank in each stakeholder group side by side. Reads a
/// result and counts nothing. Interface's thread.
class RoundRankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { RankColumn, OptionColumn, ScoreColumn, AgreementColumn, MovedColumn, FirstGroupColumn };
    enum Role {
        OptionRole = Qt::UserRole, ///< Id
        ShareRole, ///< double, 0 … 1: length of the bar; absent without a score
        LowShareRole, ///< double: where its interval begins …
        HighShareRole, ///< … and ends; absent without one
        SpreadRole, ///< of a group's column: double, how much better (−) or worse (+) the group ranks it than all together, in ranks
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p moved: since when (movements()), as the result of another stage or round; empty: no such column's text.
    void setResult(const Round& round, const RoundResult& result, std::vector<Movement> moved = {});

    Id optionAt(int row) const; ///< 0 outside
    int rowOf(Id option) const; ///< −1: not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Rows and columns as tab-separated lines, for the clipboard.
    QString text() const;

private:
    const OptionScore& scoreAt(int row) const;
    const OptionScore* groupScore(int row, int column) const;
    QString display(int row, int column) const;
    QString moved(int row) const;
    QString spoken(int row) const;
    QVariant shareOf(std::optional<double> score) const;

    Round m_round;
    RoundResult m_result;
    std::vector<Movement> m_moved;
};

} // namespace lacuna
