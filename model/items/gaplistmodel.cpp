// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/gaplistmodel.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

GapListModel::GapListModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void GapListModel::setMap(std::shared_ptr<const GapMap> map, const std::vector<GapNote>& notes)
{
    beginResetModel();
    m_map = std::move(map);
    m_notes = m_map ? MapNotes(*m_map, notes) : MapNotes();
    m_listing = m_map ? listGaps(*m_map, m_notes) : GapListing();
    m_counts = countGaps(m_listing, m_filter);
    m_under.clear();
    endResetModel();
}

void GapListModel::setFilter(const GapListFilter& filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_counts = countGaps(m_listing, m_filter);
    m_under.clear();
    endResetModel();
}

QModelIndex GapListModel::indexOf(int row, int column) const
{
    const auto it = std::ranges::find_if(m_counts.wanted, [&](int entry) {
        const Gap& gap = m_listing.gaps[size_t(entry)];
        return gap.row == row && gap.column == column;
    });
    return it == m_counts.wanted.end() ? QModelIndex() : index(int(it - m_counts.wanted.begin()), 0);
}

/// Entries have the internal id 0, what is below entry n has n + 1.
QModelIndex GapListModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex GapListModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int GapListModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_counts.wanted.size());
    if (parent.internalId() != 0)
        return 0;
    const auto under = m_under.constFind(parent.row());
    return under == m_under.cend() ? 0 : int(under->size());
}

int GapListModel::columnCount(const QModelIndex& parent) const
{
    Q_UNUSED(parent);
    return 1;
}

bool GapListModel::hasChildren(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return !m_counts.wanted.empty();
    return parent.internalId() == 0 && gapAt(parent).cells > 1;
}

bool GapListModel::canFetchMore(const QModelIndex& parent) const
{
    return parent.isValid() && hasChildren(parent) && !m_under.contains(parent.row());
}

void GapListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Gap> under = gapsUnder(*m_map, gapAt(parent));
    if (under.empty()) {
        m_under.insert(parent.row(), {});
        return;
    }
    beginInsertRows(parent, 0, int(under.size()) - 1);
    m_under[parent.row()] = std::move(under);
    endInsertRows();
}

const Gap& GapListModel::gapAt(const QModelIndex& index) const
{
    if (index.internalId() == 0)
        return m_listing.gaps[size_t(m_counts.wanted[size_t(index.row())])];
    return m_under.constFind(int(index.internalId()) - 1)->at(size_t(index.row()));
}

QString GapListModel::detail(const Gap& gap) const
{
    const QLocale locale;
    QStringList parts{gapClassLabel(gap.gapClass)};
    if (gap.row >= 0 && gap.column >= 0) {
        parts << tr("%1 %2").arg(locale.toString(gap.n), m_map->measureLabel);
        if (gap.ongoing > 0)
            parts << tr("%1 ongoing").arg(locale.toString(gap.ongoing));
        if (gap.expected >= 0.1)
            parts << tr("%1 expected").arg(locale.toString(gap.expected, 'f', 1));
    }
    return parts.join(u" · "_s);
}

QString GapListModel::spoken(const Gap& gap) const
{
    QStringList parts{gapTitle(*m_map, gap), gapClassLabel(gap.gapClass),
                      tr("score %1").arg(QLocale().toString(gap.score, 'f', 0))};
    if (const GapNote* note = noteOf(gap)) {
        const QString status = gapStatusText(*note);
        parts << (status.isEmpty() ? tr("with a note") : status);
    }
    return parts.join(u", "_s);
}

QVariant GapListModel::noteData(const Gap& gap, int role) const
{
    const GapNote* note = noteOf(gap);
    switch (role) {
    case NotedRole:
        return note != nullptr;
    case StatusRole:
        return int(note ? note->status : GapStatus::Open);
    case StatusTextRole:
        return note ? gapStatusText(*note) : QString();
    default:
        break;
    }
    QStringList lines{explainGap(*m_map, gap), explainScore(gap)};
    if (note)
        lines << gapStatusText(*note) << note->text;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant GapListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gap& gap = gapAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return gapTitle(*m_map, gap);
    case Qt::AccessibleTextRole:
        return spoken(gap);
    case RowRole:
        return gap.row;
    case ColumnRole:
        return gap.column;
    case GapClassRole:
        return int(gap.gapClass);
    case ScoreRole:
        return gap.score;
    case FactorsRole:
        return explainScore(gap);
    case DetailRole:
        return detail(gap);
    case RankRole:
        return index.internalId() == 0 ? QVariant(m_counts.wanted[size_t(index.row())] + 1) : QVariant();
    case NotedRole:
    case StatusRole:
    case StatusTextRole:
    case Qt::ToolTipRole:
        return noteData(gap, role);
    default:
        return {};
    }
}

} // namespace lacuna
