// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/gapmatrixmodel.h"

#include "model/analysis/gaplist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// One cell of what is copied: no tabs or line ends, and nothing that starts a formula.
QString plainCell(const QString& text)
{
    QString plain = text.simplified();
    if (!plain.isEmpty() && u"=+-@"_s.contains(plain[0]))
        plain.prepend(u'\'');
    return plain;
}

} // namespace

GapMatrixModel::GapMatrixModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void GapMatrixModel::setMap(std::shared_ptr<const GapMap> map)
{
    beginResetModel();
    m_map = std::move(map);
    endResetModel();
}

int GapMatrixModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_map ? 0 : int(m_map->rows.size()) + 1;
}

int GapMatrixModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_map ? 0 : int(m_map->columns.size()) + 1;
}

bool GapMatrixModel::isTotal(const QModelIndex& index) const
{
    return index.isValid() && (index.row() == rowCount() - 1 || index.column() == columnCount() - 1);
}

const GapCell& GapMatrixModel::cellAt(const QModelIndex& index) const
{
    const bool totalRow = index.row() == rowCount() - 1;
    const bool totalColumn = index.column() == columnCount() - 1;
    if (totalRow && totalColumn)
        return m_map->total;
    if (totalRow)
        return m_map->columnTotals[size_t(index.column())];
    if (totalColumn)
        return m_map->rowTotals[size_t(index.row())];
    return m_map->cell(index.row(), index.column());
}

QString GapMatrixModel::label(Qt::Orientation orientation, int section) const
{
    const auto& items = orientation == Qt::Vertical ? m_map->rows : m_map->columns;
    return section < int(items.size()) ? items[size_t(section)].label : tr("Total");
}

QVariant GapMatrixModel::data(const QModelIndex& index, int role) const
{
    if (!m_map || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool total = isTotal(index);
    const auto termOf = [](const std::vector<GapAxisItem>& items, int i) {
        return i < int(items.size()) ? items[size_t(i)].term : Id(0);
    };
    switch (role) {
    case Qt::DisplayRole: {
        const GapCell& cell = cellAt(index);
        const bool blank = !total && cell.gapClass == GapClass::NotApplicable && cell.n == 0;
        return blank ? QVariant(QString()) : QVariant(cell.n);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case Qt::ToolTipRole:
        return total ? spoken(index) : explainCell(*m_map, index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spoken(index);
    case GapClassRole:
        return total ? QVariant() : QVariant(int(cellAt(index).gapClass));
    case RowTermRole:
        return termOf(m_map->rows, index.row());
    case ColumnTermRole:
        return termOf(m_map->columns, index.column());
    default:
        return {};
    }
}

/// "Cambodia × Aquaculture: absolute gap, 0 studies"
QString GapMatrixModel::spoken(const QModelIndex& index) const
{
    const GapCell& cell = cellAt(index);
    const bool practices = m_map->question.measure == Measure::Practices;
    const QString count = practices ? (cell.n == 1 ? tr("1 practice") : tr("%1 practices").arg(cell.n))
                                    : (cell.n == 1 ? tr("1 study") : tr("%1 studies").arg(cell.n));
    const QString place =
        tr("%1 × %2").arg(label(Qt::Vertical, index.row()), label(Qt::Horizontal, index.column()));
    QString text = isTotal(index) ? tr("%1: %2").arg(place, count)
                                  : tr("%1: %2, %3").arg(place, gapClassLabel(cell.gapClass), count);
    if (cell.ongoing > 0)
        text = tr("%1, %2 ongoing or planned").arg(text).arg(cell.ongoing);
    return text;
}

QVariant GapMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_map || section < 0 || section >= (orientation == Qt::Vertical ? rowCount() : columnCount()))
        return {};
    const auto& items = orientation == Qt::Vertical ? m_map->rows : m_map->columns;
    if (role == Qt::DisplayRole) {
        // A row's level shows as an indent, as in the painted headers.
        const int depth =
            orientation == Qt::Vertical && section < int(items.size()) ? items[size_t(section)].depth : 0;
        return QString(QString(depth * 2, u' ') + label(orientation, section));
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return label(orientation, section);
    return {};
}

QString GapMatrixModel::copyText(const QModelIndexList& indexes) const
{
    if (!m_map || indexes.isEmpty())
        return {};
    const auto [topCell, bottomCell] = std::ranges::minmax(indexes, {}, &QModelIndex::row);
    const auto [leftCell, rightCell] = std::ranges::minmax(indexes, {}, &QModelIndex::column);
    QStringList lines;
    QStringList head = {plainCell(m_map->rowsLabel)};
    for (int column = leftCell.column(); column <= rightCell.column(); ++column)
        head.append(plainCell(label(Qt::Horizontal, column)));
    lines.append(head.join(u'\t'));
    for (int row = topCell.row(); row <= bottomCell.row(); ++row) {
        QStringList line = {plainCell(label(Qt::Vertical, row))};
        for (int column = leftCell.column(); column <= rightCell.column(); ++column)
            line.append(index(row, column).data().toString());
        lines.append(line.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace lacuna
