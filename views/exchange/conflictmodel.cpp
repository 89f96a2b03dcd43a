// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/conflictmodel.h"

#include "model/catalogue/mergesides.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

void ConflictModel::setConflicts(std::vector<MergeConflict> conflicts)
{
    const bool same =
        std::ranges::equal(conflicts, m_conflicts, {}, &MergeConflict::place, &MergeConflict::place);
    if (!same)
        m_subjects.clear();
    m_conflicts = std::move(conflicts);
    keepSubjects();
    if (same) {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    m_steps.clear(); // they speak of conflicts by number
    listRows();
    changed();
}

/// What is gone by what was chosen no longer has a name in the plan of that choice; it is called as it was before.
void ConflictModel::keepSubjects()
{
    m_subjects.resize(m_conflicts.size());
    for (size_t i = 0; i < m_conflicts.size(); ++i) {
        if (m_conflicts[i].subject.isEmpty())
            m_conflicts[i].subject = m_subjects[i];
        else
            m_subjects[i] = m_conflicts[i].subject;
    }
}

void ConflictModel::setShown(const Shown& shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    listRows();
}

void ConflictModel::listRows()
{
    beginResetModel();
    m_rows.clear();
    for (size_t i = 0; i < m_conflicts.size(); ++i) {
        if (isShown(i))
            m_rows.push_back(i);
    }
    endResetModel();
}

bool ConflictModel::isShown(size_t conflict) const
{
    return (!m_shown.kind || m_conflicts[conflict].kind == *m_shown.kind)
        && (!m_shown.onlyOpen || !sideOf(conflict));
}

const MergeConflict& ConflictModel::conflict(int row) const
{
    return m_conflicts[m_rows[size_t(row)]];
}

std::optional<MergeSide> ConflictModel::ownSide(size_t conflict) const
{
    const auto found = m_choices.sides.find(m_conflicts[conflict].place);
    return found == m_choices.sides.end() ? std::nullopt : std::optional(found->second);
}

std::optional<MergeSide> ConflictModel::sideOf(size_t conflict) const
{
    return chosenSide(m_conflicts[conflict], m_choices);
}

std::optional<MergeSide> ConflictModel::side(int row) const
{
    return sideOf(m_rows[size_t(row)]);
}

bool ConflictModel::isOwn(int row) const
{
    return ownSide(m_rows[size_t(row)]).has_value();
}

void ConflictModel::put(size_t conflict, std::optional<MergeSide> side)
{
    if (side)
        m_choices.sides.insert_or_assign(m_conflicts[conflict].place, *side);
    else
        m_choices.sides.erase(m_conflicts[conflict].place);
}

void ConflictModel::choose(int row, std::optional<MergeSide> side)
{
    const size_t conflict = m_rows[size_t(row)];
    const auto before = ownSide(conflict);
    if (before == side)
        return;
    m_steps.push_back({{{conflict, before}}, m_choices.rule});
    put(conflict, side);
    if (isShown(conflict)) {
        Q_EMIT dataChanged(index(row), index(row));
    } else {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    if (m_choices.rule == MergeRule::None)
        m_settled += int(side.has_value()) - int(before.has_value());
    Q_EMIT choicesChanged();
}

void ConflictModel::chooseShown(std::optional<MergeSide> side)
{
    Step step{{}, m_choices.rule};
    for (const size_t conflict : m_rows) {
        if (const auto before = ownSide(conflict); before != side)
            step.sides.emplace_back(conflict, before);
    }
    if (step.sides.empty())
        return;
    for (const auto& [conflict, before] : step.sides)
        put(conflict, side);
    m_steps.push_back(std::move(step));
    listRows();
    changed();
}

void ConflictModel::setRule(MergeRule rule)
{
    if (rule == m_choices.rule)
        return;
    m_steps.push_back({{}, m_choices.rule});
    m_choices.rule = rule;
    listRows();
    changed();
}

int ConflictModel::undo()
{
    if (m_steps.empty())
        return -1;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    m_choices.rule = step.rule;
    for (const auto& [conflict, side] : step.sides)
        put(conflict, side);
    listRows();
    changed();
    if (step.sides.size() != 1)
        return -1;
    const auto row = std::ranges::lower_bound(m_rows, step.sides.front().first);
    return row == m_rows.end() || *row != step.sides.front().first ? -1 : int(row - m_rows.begin());
}

void ConflictModel::changed()
{
    m_settled = 0;
    if (m_choices.rule != MergeRule::None) {
        m_settled = total();
    } else {
        for (size_t i = 0; i < m_conflicts.size(); ++i)
            m_settled += ownSide(i) ? 1 : 0;
    }
    Q_EMIT choicesChanged();
}

int ConflictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString ConflictModel::stateText(int row) const
{
    const auto chosen = side(row);
    if (!chosen)
        return tr("open");
    const QString word = *chosen == MergeSide::Mine ? tr("mine") : tr("theirs");
    return !isOwn(row) && m_choices.rule == MergeRule::Newest ? tr("newest: %1").arg(word) : word;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeConflict& shown = conflict(index.row());
    const QString subject = shown.subject.isEmpty() ? tr("Without a title") : shown.subject;
    const QString part = shown.kind == MergeConflict::Kind::Field ? shown.part : conflictKindText(shown.kind);
    switch (role) {
    case Qt::DisplayRole:
        return subject;
    case Qt::ToolTipRole:
        return QString(u"<p>%1</p><p>%2</p>"_s.arg(subject.left(1000).toHtmlEscaped(), part.toHtmlEscaped()));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(subject, part, stateText(index.row()));
    case PartRole:
        return part;
    case StateRole:
        return stateText(index.row());
    case SettledRole:
        return side(index.row()).has_value();
    case OwnRole:
        return isOwn(index.row());
    default:
        return {};
    }
}

QString conflictKindText(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Field:
        return ConflictModel::tr("Changed here and there");
    case MergeConflict::Kind::DeletedHere:
        return ConflictModel::tr("Deleted here, changed there");
    case MergeConflict::Kind::DeletedThere:
        return ConflictModel::tr("Deleted there, changed here");
    }
    return {};
}

} // namespace lacuna
