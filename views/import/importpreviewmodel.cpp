// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/import/importpreviewmodel.h"

#include "views/common/theme.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

/// Enough for any column; a whole abstract in a cell is measured at every paint.
constexpr qsizetype longestText = 300;
constexpr qsizetype longestTip = 2000;

QString oneLine(const QString& text)
{
    return text.left(longestText).simplified();
}

QString codingsText(const Record& record)
{
    QStringList parts;
    for (const NamedCoding& coding : record.codings)
        parts.append(coding.term);
    return parts.join(u" · "_s);
}

} // namespace

void ImportPreviewModel::setPreview(const ImportPreview& preview, bool raw)
{
    beginResetModel();
    m_preview = preview;
    m_raw = raw && preview.isTable();
    endResetModel();
}

void ImportPreviewModel::clear()
{
    setPreview({}, false);
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_raw ? int(m_preview.rows.size()) : int(m_preview.records.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return m_raw ? int(m_preview.columns.size()) : int(ColumnCount);
}

QString ImportPreviewModel::recordText(const Record& record, int column) const
{
    const Study& study = record.study;
    switch (column) {
    case Title:
        return study.title.isEmpty() && !study.doi.isEmpty() ? tr("DOI %1").arg(study.doi) : study.title;
    case Authors:
        return study.authors.join(u"; "_s);
    case Year:
        return study.year ? QString::number(*study.year) : QString();
    case Source:
        return study.source;
    case Type:
        return study.type;
    case Codings:
        return codingsText(record);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto text = [&] {
        return m_raw ? m_preview.rows[size_t(index.row())].value(index.column())
                     : recordText(m_preview.records[size_t(index.row())], index.column());
    };
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(text());
    case Qt::ToolTipRole:
        return text().left(longestTip);
    case Qt::ForegroundRole: {
        // What will not come along stands back.
        const bool out = m_raw && m_preview.columns[size_t(index.column())].field.isEmpty();
        return out ? QVariant(currentPalette().muted) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return {};
    if (m_raw)
        return section < int(m_preview.columns.size()) ? m_preview.columns[size_t(section)].header
                                                       : QString();
    const QString titles[] = {tr("Title"),  tr("Authors"), tr("Year"),
                              tr("Source"), tr("Type"),    tr("Codings")};
    return section < int(ColumnCount) ? titles[section] : QString();
}

} // namespace lacuna
