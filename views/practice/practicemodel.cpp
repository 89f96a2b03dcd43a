// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/practicemodel.h"

#include "model/analysis/practicefacets.h"
#include "model/analysis/practicetext.h"
#include "model/support/textfold.h"
#include "views/common/confidentialmark.h"
#include "views/common/workspace.h"
#include "views/practice/practicemarks.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

PracticeModel::PracticeModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PracticeModel::setPractices(std::shared_ptr<const Snapshot> snapshot, std::vector<Id> shown)
{
    beginResetModel();
    m_snapshot = std::move(snapshot);
    m_contributions = contributionsByPractice(m_snapshot->contributions);
    m_rows.clear();
    for (const Practice& practice : m_snapshot->practiceList) {
        if (std::ranges::binary_search(shown, practice.id))
            m_rows.push_back(&practice);
    }
    order();
    endResetModel();
}

const Practice* PracticeModel::practiceAt(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? m_rows[size_t(row)] : nullptr;
}

int PracticeModel::rowOf(Id practice) const
{
    const auto at = std::ranges::find(m_rows, practice, &Practice::id);
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

std::vector<Id> PracticeModel::ids() const
{
    std::vector<Id> ids;
    for (const Practice* practice : m_rows)
        ids.push_back(practice->id);
    return ids;
}

QStringList PracticeModel::stages(const Practice& practice) const
{
    return m_snapshot && m_snapshot->codebook
        ? practiceTermLabels(practice, *m_snapshot->codebook, QString(practiceStageKey))
        : QStringList();
}

QString PracticeModel::confidence(const Practice& practice) const
{
    return m_snapshot && m_snapshot->codebook
        ? practiceTermLabels(practice, *m_snapshot->codebook, u"confidence"_s).join(u", "_s)
        : QString();
}

QString PracticeModel::citation(const PracticeSource& source) const
{
    return m_snapshot && m_snapshot->studies
        ? withPage(shortCitation(*m_snapshot->studies, source.study), source.page)
        : QString();
}

int PracticeModel::contributions(const Practice& practice) const
{
    return m_contributions.value(practice.id);
}

int PracticeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PracticeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PracticeModel::text(const Practice& practice, int column) const
{
    switch (column) {
    case Kind:
        return practiceKindLabel(practice.kind);
    case Title:
        return practice.title;
    case Stage:
        return stages(practice).join(u", "_s);
    case Confidence:
        return confidence(practice);
    case Sources: {
        QStringList sources;
        for (const PracticeSource& source : practice.sources)
            sources << citation(source);
        return sources.join(u"; "_s);
    }
    case Contributor:
        return practice.contributor;
    case Modified:
        return QLocale().toString(practice.modified.toLocalTime().date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant PracticeModel::data(const QModelIndex& index, int role) const
{
    const Practice* practice = practiceAt(index.row());
    if (!practice)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*practice, index.column());
    case Qt::DecorationRole:
        if (index.column() == Title && practice->confidential)
            return lockIcon();
        return index.column() == Kind ? QVariant(kindIcon(practice->kind)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Title && !practice->text.isEmpty()
            ? QVariant((practice->confidential ? u"<p><b>"_s + confidentialText() + u"</b></p>"_s : QString())
                       + u"<p>"_s + practice->text.left(600).toHtmlEscaped() + u"</p>"_s)
            : QVariant(u"<p>"_s + text(*practice, index.column()).toHtmlEscaped() + u"</p>"_s);
    case Qt::AccessibleTextRole:
        return index.column() == Title
            ? withConfidential(tr("%1: %2").arg(practiceKindLabel(practice->kind), practice->title),
                               practice->confidential)
            : text(*practice, index.column());
    default:
        return {};
    }
}

QVariant PracticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Kind");
    case Title:
        return tr("Title");
    case Stage:
        return tr("Stage");
    case Confidence:
        return tr("Confidence");
    case Sources:
        return tr("Sources");
    case Contributor:
        return tr("Contributor");
    case Modified:
        return tr("Changed");
    default:
        return {};
    }
}

void PracticeModel::sort(int column, Qt::SortOrder order_)
{
    const std::vector<Id> before = ids();
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    m_sortColumn = column;
    m_sortOrder = order_;
    order();
    QModelIndexList moved;
    for (const QModelIndex& index : kept)
        moved << this->index(rowOf(before[size_t(index.row())]), index.column());
    changePersistentIndexList(kept, moved);
    Q_EMIT layoutChanged();
}

/// Terms in the order of the codebook, dates as dates, the rest as people read it.
void PracticeModel::order()
{
    std::ranges::sort(m_rows, std::ranges::greater(), &Practice::id);
    if (m_sortColumn < 0 || m_sortColumn >= ColumnCount)
        return;
    const auto firstTerm = [this](const Practice& practice, const QString& key) {
        const Codebook& codebook = *m_snapshot->codebook;
        const Dimension* dimension = codebook.dimension(key);
        const QList<Id> terms = dimension ? practice.termsIn(dimension->id) : QList<Id>();
        int at = 0;
        if (dimension && !terms.isEmpty()) {
            for (const Term* term : codebook.termsOf(dimension->id, -1, true)) {
                if (terms.contains(term->id))
                    return at;
                ++at;
            }
        }
        return std::numeric_limits<int>::max(); // nothing said comes last
    };
    const auto rankOf = [this, &firstTerm](const Practice& practice) -> qint64 {
        switch (m_sortColumn) {
        case Kind:
            return qint64(practice.kind);
        case Stage:
            return firstTerm(practice, QString(practiceStageKey));
        case Confidence:
            return firstTerm(practice, u"confidence"_s);
        case Modified:
            return practice.modified.toMSecsSinceEpoch();
        default:
            return 0;
        }
    };
    struct Key {
        qint64 rank = 0;
        QByteArray text;
        const Practice* practice = nullptr;
    };
    std::vector<Key> keys;
    for (const Practice* practice : m_rows)
        keys.push_back({rankOf(*practice), readingKey(text(*practice, m_sortColumn)), practice});
    std::ranges::stable_sort(keys, [this](const Key& a, const Key& b) {
        const auto left = std::tie(a.rank, a.text);
        const auto right = std::tie(b.rank, b.text);
        return m_sortOrder == Qt::AscendingOrder ? left < right : right < left;
    });
    std::ranges::transform(keys, m_rows.begin(), &Key::practice);
}

} // namespace lacuna
