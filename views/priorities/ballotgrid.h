// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"

#include <QtWidgets/QTableWidget>

namespace lacuna {

/// One ballot as a table that is filled in quickly: an option a row; a column a criterion, where y, u and n answer and go on to the next, or one for
/// ranks, dots or scores. An empty cell is no answer.
class BallotGrid : public QTableWidget {
    Q_OBJECT
public:
    explicit BallotGrid(QWidget* parent = nullptr);

    void setBallot(const Round& round, const Ballot& ballot, bool readOnly);
    /// What is filled in; cells that are no number are told by @p wrong (row, column).
    std::vector<BallotAnswer> answers() const;
    /// Cells whose text is no answer of the method: "row title: text".
    QStringList unreadable() const;
    /// Marks the cells of these options (and criteria; 0: all of the option's).
    void mark(const std::vector<std::pair<Id, Id>>& cells);

Q_SIGNALS:
    void answersChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::optional<double> valueAt(int row, int column) const;
    void setValue(int row, int column, std::optional<double> value);
    void cycle(int row, int column);
    void goOn();
    void colour();
    void arrange();
    void hintKeys();

    Round m_round;
    bool m_filling = false;
    bool m_readOnly = false;
    std::vector<std::pair<Id, Id>> m_marked;
};

} // namespace lacuna
