// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the inspector says of several cells together.
#include "views/gaps/gapinspector.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/gaps/inspectorparts.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int mostNamed = 12; ///< cells listed by name; more is no list

/// Nothing is counted there, nothing declared, and it is a cell of two terms.
bool isOpenCell(const GapMap& map, const CellPlace& place)
{
    const GapCell& cell = map.cell(place.first, place.second);
    return cell.n == 0 && cell.ongoing == 0 && cell.gapClass != GapClass::NotApplicable
        && map.rows[size_t(place.first)].term != 0 && map.columns[size_t(place.second)].term != 0;
}

} // namespace

std::vector<CellPlace> GapInspector::openCells(const GapMap& map, std::vector<CellPlace> cells)
{
    std::erase_if(cells, [&map](const CellPlace& place) { return !isOpenCell(map, place); });
    return cells;
}

void GapInspector::showCells(std::shared_ptr<const GapMap> map, std::vector<CellPlace> cells,
                             std::shared_ptr<const Snapshot> snapshot, bool readOnly)
{
    commit(); // a note on the cell before
    m_map = std::move(map);
    m_snapshot = std::move(snapshot);
    m_cells = std::move(cells);
    m_row = m_cells.front().first;
    m_column = m_cells.front().second;
    m_readOnly = readOnly;
    rebuild();
}

void GapInspector::addCells(QVBoxLayout* column)
{
    const CellsSummary summary = summaryOf(*m_map, m_cells);
    addCellsHeading(column);
    addCellsStudies(column, summary);
    addLine(column);
    addLabel(column, tr("What they are"), "section");
    for (int i = 0; i < gapClassCount; ++i) {
        if (summary.classes[size_t(i)] == 0)
            continue;
        auto* row = new QHBoxLayout;
        row->addWidget(new ClassBadge(GapClass(i)));
        row->addStretch(1);
        auto* count = new QLabel(QLocale().toString(summary.classes[size_t(i)]));
        count->setObjectName(u"inspectorClass_"_s + gapClassKey(GapClass(i)));
        setLook(count, "strong");
        row->addWidget(count);
        column->addLayout(row);
    }
    addCellsDeclaration(column);
}

void GapInspector::addCellsHeading(QVBoxLayout* column)
{
    auto* top = new QHBoxLayout;
    auto* title = new QLabel(tr("%Ln cells", nullptr, int(m_cells.size())));
    title->setObjectName(u"inspectorTitle"_s);
    setLook(title, "title");
    top->addWidget(title, 1);
    column->addLayout(top);
    if (m_cells.size() > mostNamed)
        return;
    QStringList names;
    for (const auto& [row, column_] : m_cells)
        names += tr("%1 × %2").arg(m_map->rows[size_t(row)].label, m_map->columns[size_t(column_)].label);
    addLabel(column, names.join(u'\n'), "muted")->setObjectName(u"inspectorCells"_s);
}

void GapInspector::addCellsStudies(QVBoxLayout* column, const CellsSummary& summary)
{
    const QLocale locale;
    addLine(column);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(isOfPractices() ? tr("Practices") : tr("Studies"));
    setLook(title, "section");
    head->addWidget(title);
    head->addStretch(1);
    auto* open = new QPushButton(tr("Open their %1").arg(m_map->measureLabel));
    open->setObjectName(u"inspectorOpenAll"_s);
    setLook(open, "link");
    open->setEnabled(!summary.studies.empty());
    connect(open, &QPushButton::clicked, this, &GapInspector::selectedStudiesWanted);
    head->addWidget(open);
    column->addLayout(head);
    column->addWidget(
        new FigureRow(isOfPractices() ? tr("Each counted once") : tr("Completed, each counted once"), -1,
                      locale.toString(summary.completed())));
    if (summary.ongoing > 0)
        column->addWidget(new FigureRow(tr("Ongoing or planned"), -1, locale.toString(summary.ongoing)));
}

void GapInspector::addCellsDeclaration(QVBoxLayout* column)
{
    const int open = int(openCells(*m_map, m_cells).size());
    if (m_readOnly || open == 0)
        return;
    addLine(column);
    m_declare = new QPushButton(tr("%Ln empty cells not applicable…", nullptr, open));
    m_declare->setObjectName(u"inspectorDeclare"_s);
    m_declare->setToolTip(
        isOfPractices()
            ? tr("Declare for one reason that none of the empty cells can hold a practice: they are "
                 "then no gaps and left out of coverage")
            : tr("Declare for one reason that none of the empty cells can hold a study: they are "
                 "then no gaps and left out of coverage"));
    connect(m_declare, &QPushButton::clicked, this, &GapInspector::askReason);
    column->addWidget(m_declare);
    addReasonForm(column);
}

} // namespace lacuna
