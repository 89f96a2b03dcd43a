// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/termmatchmodel.h"

#include <QtGui/QFont>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

void TermMatchModel::setMatches(std::vector<TermMatch> matches, std::shared_ptr<const Codebook> here)
{
    const bool same = std::ranges::equal(matches, m_matches, {}, &TermMatch::incoming, &TermMatch::incoming);
    m_matches = std::move(matches);
    m_here = std::move(here);
    if (!same)
        listRows();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TermMatchModel::setSearch(const QString& text)
{
    m_search = text.trimmed();
    listRows();
}

void TermMatchModel::setOnlyDifferent(bool only)
{
    if (only == m_onlyDifferent)
        return;
    m_onlyDifferent = only;
    listRows();
}

void TermMatchModel::listRows()
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_matches.size(); ++i) {
        if (m_onlyDifferent && isSame(m_matches[i]))
            continue;
        if (m_search.isEmpty() || incomingText(m_matches[i]).contains(m_search, Qt::CaseInsensitive)
            || takenText(m_matches[i]).contains(m_search, Qt::CaseInsensitive))
            m_rows.push_back(i);
    }
    // By what was found, not by what is chosen: no row moves while one chooses.
    const auto rank = [this](size_t row) {
        const TermMatch::By by = m_matches[row].by;
        return by == TermMatch::By::Nothing ? 0 : by == TermMatch::By::Label ? 1 : 2;
    };
    std::ranges::stable_sort(m_rows, {}, rank);
    endResetModel();
}

Id TermMatchModel::takenFor(const TermMatch& match) const
{
    return m_chosen.value(match.incoming, match.here);
}

Id TermMatchModel::takenFor(int row) const
{
    return takenFor(match(row));
}

bool TermMatchModel::isSame(const TermMatch& match) const
{
    if (match.by == TermMatch::By::Nothing || match.label != match.hereLabel
        || m_chosen.contains(match.incoming))
        return false;
    if (match.by == TermMatch::By::Code)
        return true;
    const Term* here = match.isDimension ? nullptr : m_here->term(match.here);
    return here && here->code == match.code;
}

int TermMatchModel::countSame() const
{
    return int(std::ranges::count_if(m_matches, [&](const TermMatch& match) { return isSame(match); }));
}

int TermMatchModel::countNew() const
{
    return int(
        std::ranges::count_if(m_matches, [&](const TermMatch& match) { return takenFor(match) == 0; }));
}

QString TermMatchModel::incomingText(const TermMatch& match) const
{
    if (match.isDimension)
        return tr("Dimension: %1").arg(match.label);
    const QString term = match.code.isEmpty() || match.code == match.label
        ? match.label
        : tr("%1 (%2)").arg(match.label, match.code);
    return tr("%1 › %2").arg(match.dimension, term);
}

QString TermMatchModel::takenText(const TermMatch& match) const
{
    const Id here = takenFor(match);
    if (here == 0)
        return match.isDimension ? tr("new: is added with its terms") : tr("new: is added");
    if (match.isDimension) {
        const Dimension* dimension = m_here->dimension(here);
        return dimension ? dimension->label : match.hereLabel;
    }
    return m_here->term(here) ? m_here->path(here) : match.hereLabel;
}

/// The own dimension whose terms the match's may be; 0: none.
Id TermMatchModel::dimensionHere(const TermMatch& match) const
{
    if (const Term* term = m_here->term(match.here))
        return term->dimension;
    for (const TermMatch& other : m_matches) {
        if (other.isDimension && other.label == match.dimension)
            return takenFor(other);
    }
    for (const Dimension& dimension : m_here->dimensions()) {
        if (dimension.label == match.dimension)
            return m_here->treeOwner(dimension.id);
    }
    return 0;
}

std::vector<TermMatchModel::Choice> TermMatchModel::choicesOf(int row) const
{
    const TermMatch& of = match(row);
    std::vector<Choice> choices{
        {0, of.isDimension ? tr("new: is added with its terms") : tr("new: is added")}};
    if (of.isDimension) {
        for (const Dimension& dimension : m_here->dimensions()) {
            if (dimension.treeOf == 0)
                choices.push_back({dimension.id, dimension.label});
        }
        return choices;
    }
    for (const Term* term : m_here->termsOf(dimensionHere(of), -1, true))
        choices.push_back({term->id, m_here->path(term->id)});
    return choices;
}

void TermMatchModel::take(int row, Id here)
{
    const TermMatch& of = match(row);
    if (takenFor(of) == here)
        return;
    if (here == of.here)
        m_chosen.remove(of.incoming);
    else
        m_chosen.insert(of.incoming, here);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT chosenChanged();
}

int TermMatchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TermMatchModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TermMatchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TermMatch& of = match(index.row());
    const bool own = m_chosen.contains(of.incoming);
    const auto found = [&] {
        if (own)
            return tr("chosen by you");
        switch (of.by) {
        case TermMatch::By::Code:
            return tr("same code");
        case TermMatch::By::Label:
            return tr("same label");
        case TermMatch::By::Nothing:
            break;
        }
        return tr("nothing like it here");
    };
    if (role == OwnRole)
        return own;
    if (role == Qt::EditRole && index.column() == Taken)
        return takenFor(of);
    if (role == Qt::FontRole && own && index.column() != Incoming) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const QString text = index.column() == Incoming ? incomingText(of)
        : index.column() == Found                   ? found()
                                                    : takenText(of);
    if (role == Qt::ToolTipRole)
        return QString(u"<p>%1</p>"_s.arg(text.left(500).toHtmlEscaped()));
    return text;
}

QVariant TermMatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Incoming:
        return tr("In the pack");
    case Found:
        return tr("Found by");
    default:
        return tr("Taken for");
    }
}

Qt::ItemFlags TermMatchModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Taken)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool TermMatchModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Taken)
        return false;
    take(index.row(), value.toLongLong());
    return true;
}

} // namespace lacuna
