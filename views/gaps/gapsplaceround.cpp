// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Gaps on their way into a round of priorities.
#include "model/analysis/gapoption.h"
#include "views/common/icons.h"
#include "views/common/workspace.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"

#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace lacuna {

/// Uncoded lines are no gaps: nobody can study "not coded".
void GapsPlace::proposeGaps(const std::vector<CellPlace>& cells)
{
    if (!m_map)
        return;
    std::vector<RoundOption> options;
    for (const CellPlace& cell : cells) {
        const bool uncoded = (cell.first >= 0 && m_map->rows[size_t(cell.first)].term == 0)
            || (cell.second >= 0 && m_map->columns[size_t(cell.second)].term == 0);
        if (!uncoded)
            options.push_back(gapOption(*m_map, cell.first, cell.second));
    }
    if (!options.empty())
        Q_EMIT m_workspace->optionsProposed(options);
}

/// Of the cells that are selected, or of the line whose header was clicked (−1: the other side).
void GapsPlace::addRoundAction(QMenu* menu, int row, int column)
{
    if (m_workspace->isReadOnly() || (row < 0 && column < 0))
        return;
    std::vector<CellPlace> cells{{row, column}};
    if (const std::vector<CellPlace> selected = m_matrix->selectedCells();
        row >= 0 && column >= 0 && selected.size() > 1)
        cells = selected;
    QAction* action = menu->addAction(
        lineIcon(u"priorities"_s),
        cells.size() == 1 ? tr("Put into a round of priorities")
                          : tr("Put %Ln gaps into a round of priorities", nullptr, int(cells.size())));
    action->setObjectName(u"proposeGaps"_s);
    connect(action, &QAction::triggered, this, [this, cells] { proposeGaps(cells); });
}

} // namespace lacuna
