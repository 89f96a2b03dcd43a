// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/studytablemodel.h"

#include "model/catalogue/referencetypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyTableModel::StudyTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_studies(std::make_shared<StudyList>())
{
}

void StudyTableModel::setRows(std::shared_ptr<const StudyList> studies, std::vector<quint32> rows)
{
    if (!studies)
        studies = std::make_shared<StudyList>();
    Q_ASSERT(std::ranges::all_of(rows, [&](quint32 row) { return row < studies->size(); }));
    if (studies == m_studies && rows.size() == m_rows.size()) {
        shuffle(std::move(rows));
        return;
    }
    beginResetModel();
    m_studies = std::move(studies);
    m_rows = std::move(rows);
    endResetModel();
}

/// As many rows as before: whoever holds an index of a study that stays is led to its new place.
void StudyTableModel::shuffle(std::vector<quint32> rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> placeOf(size_t(m_studies->size()), -1);
    for (int place = 0; place < int(rows.size()); ++place)
        placeOf[rows[size_t(place)]] = place;
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& held : before) {
        const int place = placeOf[m_rows[size_t(held.row())]];
        after.append(place >= 0 ? createIndex(place, held.column()) : QModelIndex());
    }
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

Id StudyTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_studies->ids()[m_rows[size_t(row)]] : 0;
}

int StudyTableModel::rowOf(Id study) const
{
    const qsizetype studyRow = m_studies->rowOf(study);
    if (studyRow < 0)
        return -1;
    const auto found = std::ranges::find(m_rows, quint32(studyRow));
    return found != m_rows.end() ? int(found - m_rows.begin()) : -1;
}

QList<Id> StudyTableModel::ids(const QModelIndexList& indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex& index : indexes) {
        if (index.isValid() && index.model() == this)
            rows.push_back(index.row());
    }
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    QList<Id> found;
    for (const int row : rows)
        found.append(idAt(row));
    return found;
}

int StudyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StudyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : studyColumnCount;
}

QVariant StudyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 studyRow = m_rows[size_t(index.row())];
    const auto column = StudyColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // columns elide
        return text(studyRow, column);
    case Qt::TextAlignmentRole:
        return column == StudyColumn::Year
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(studyRow, column);
        return shown.isEmpty()
            ? tr("%1: not stated").arg(headerData(index.column(), Qt::Horizontal).toString())
            : shown;
    }
    case IdRole:
        return m_studies->ids()[studyRow];
    default:
        return {};
    }
}

QString StudyTableModel::text(quint32 studyRow, StudyColumn column) const
{
    switch (column) {
    case StudyColumn::Title:
        return m_studies->text(studyRow, StudyList::Column::Title);
    case StudyColumn::Authors:
        return m_studies->text(studyRow, StudyList::Column::Authors);
    case StudyColumn::Source:
        return m_studies->text(studyRow, StudyList::Column::Source);
    case StudyColumn::Type:
        return referenceTypeLabel(m_studies->text(studyRow, StudyList::Column::Type));
    case StudyColumn::Year:
        break;
    }
    const qint16 year = m_studies->years()[studyRow];
    return year == noYear ? QString() : QString::number(year);
}

QVariant StudyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (StudyColumn(section)) {
    case StudyColumn::Title:
        return tr("Title");
    case StudyColumn::Authors:
        return tr("Authors");
    case StudyColumn::Year:
        return tr("Year");
    case StudyColumn::Source:
        return tr("Source");
    case StudyColumn::Type:
        return tr("Type");
    }
    return {};
}

void StudyTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < studyColumnCount)
        Q_EMIT sortRequested(StudyColumn(column), order);
}

} // namespace lacuna
