// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/studytablemodel.h"

#include "model/catalogue/referencetypes.h"

#include <QtCore/QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

StudyTableModel::StudyTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_studies(std::make_shared<StudyList>())
{
}

void StudyTableModel::setRows(std::shared_ptr<const StudyList> studies, std::vector<quint32> rows,
                              std::shared_ptr<const EvidenceTable> evidence)
{
    if (!studies)
        studies = std::make_shared<StudyList>();
    Q_ASSERT(std::ranges::all_of(rows, [&](quint32 row) { return row < studies->size(); }));
    Q_ASSERT(!evidence || evidence->size() == studies->size());
    if (studies == m_studies && evidence == m_evidence && rows.size() == m_rows.size()) {
        shuffle(std::move(rows));
        return;
    }
    std::vector<CodingColumn> codings;
    if (evidence) {
        for (const Dimension& dimension : evidence->codebook().dimensions()) {
            if (!dimension.retired)
                codings.push_back({dimension.id, dimension.key, dimension.label});
        }
    }
    const bool otherColumns = codings != m_codings;
    beginResetModel();
    m_studies = std::move(studies);
    m_evidence = std::move(evidence);
    m_codings = std::move(codings);
    m_rows = std::move(rows);
    m_sets.clear();
    endResetModel();
    if (otherColumns)
        Q_EMIT columnsChanged();
}

StudyOrder StudyTableModel::columnAt(int column) const
{
    Q_ASSERT(column >= 0 && column < columnCount());
    if (column < studyColumnCount)
        return {StudyColumn(column), 0};
    return {StudyColumn::Coding, m_codings[size_t(column - studyColumnCount)].dimension};
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
    return parent.isValid() ? 0 : studyColumnCount + int(m_codings.size());
}

QVariant StudyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 studyRow = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // columns elide
        return text(studyRow, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == int(StudyColumn::Year)
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(studyRow, index.column());
        if (!shown.isEmpty())
            return shown;
        const QString what = headerData(index.column(), Qt::Horizontal).toString();
        return index.column() < studyColumnCount ? tr("%1: not stated").arg(what)
                                                 : tr("%1: not coded").arg(what);
    }
    case IdRole:
        return m_studies->ids()[studyRow];
    default:
        return {};
    }
}

QString StudyTableModel::text(quint32 studyRow, int column) const
{
    const StudyOrder what = columnAt(column);
    switch (what.column) {
    case StudyColumn::Title:
        if (const QString title = m_studies->text(studyRow, StudyList::Column::Title); !title.isEmpty())
            return title;
        return tr("(no title)");
    case StudyColumn::Authors:
        return m_studies->text(studyRow, StudyList::Column::Authors);
    case StudyColumn::Source:
        return m_studies->text(studyRow, StudyList::Column::Source);
    case StudyColumn::Type:
        return referenceTypeLabel(m_studies->text(studyRow, StudyList::Column::Type));
    case StudyColumn::Coding:
        return coding(studyRow, what.dimension);
    case StudyColumn::Year:
        break;
    }
    const qint16 year = m_studies->years()[studyRow];
    return year == noYear ? QString() : QString::number(year);
}

QString StudyTableModel::coding(quint32 studyRow, Id dimension) const
{
    const std::span<const Id> terms = m_evidence->termsOf(studyRow, dimension);
    if (terms.empty())
        return {};
    auto found = m_sets.constFind(terms.data());
    if (found == m_sets.constEnd())
        found = m_sets.insert(terms.data(), codingText(*m_evidence, studyRow, dimension));
    return *found;
}

QVariant StudyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    struct Own {
        QString key;
        QString label;
    };
    const Own own[studyColumnCount] = {{u"title"_s, tr("Title")},
                                       {u"authors"_s, tr("Authors")},
                                       {u"year"_s, tr("Year")},
                                       {u"source"_s, tr("Source")},
                                       {u"type"_s, tr("Type")}};
    const CodingColumn* coding =
        section < studyColumnCount ? nullptr : &m_codings[size_t(section - studyColumnCount)];
    switch (role) {
    case Qt::DisplayRole:
        return coding ? coding->label : own[section].label;
    case KeyRole:
        return coding ? u"dimension:"_s + coding->key : own[section].key;
    case Qt::TextAlignmentRole: // as the cells below
        return section == int(StudyColumn::Year)
            ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    default:
        return {};
    }
}

QString StudyTableModel::studiesMimeType()
{
    return QStringLiteral("application/x-lacuna-studies");
}

Qt::ItemFlags StudyTableModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData* StudyTableModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray studies;
    for (const Id study : ids(indexes))
        studies += (studies.isEmpty() ? "" : " ") + QByteArray::number(study);
    auto* data = new QMimeData;
    data->setData(studiesMimeType(), studies);
    return data;
}

void StudyTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < columnCount())
        Q_EMIT sortRequested(columnAt(column), order);
}

} // namespace lacuna
