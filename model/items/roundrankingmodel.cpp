// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/roundrankingmodel.h"

#include "model/analysis/roundlabels.h"
#include "model/analysis/roundwords.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

void RoundRankingModel::setResult(const Round& round, const RoundResult& result, std::vector<Movement> moved)
{
    beginResetModel();
    m_round = round;
    m_result = result;
    m_moved = std::move(moved);
    endResetModel();
}

const OptionScore& RoundRankingModel::scoreAt(int row) const
{
    return m_result.options[size_t(m_result.order[size_t(row)])];
}

const OptionScore* RoundRankingModel::groupScore(int row, int column) const
{
    const int group = column - FirstGroupColumn;
    if (group < 0 || group >= int(m_result.groups.size()))
        return nullptr;
    return &m_result.groups[size_t(group)].options[size_t(m_result.order[size_t(row)])];
}

Id RoundRankingModel::optionAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : scoreAt(row).option;
}

int RoundRankingModel::rowOf(Id option) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (scoreAt(row).option == option)
            return row;
    }
    return -1;
}

int RoundRankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_result.order.size());
}

int RoundRankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstGroupColumn + int(m_result.groups.size());
}

QString RoundRankingModel::moved(int row) const
{
    const auto movement = std::ranges::find(m_moved, scoreAt(row).option, &Movement::option);
    if (movement == m_moved.end() || !movement->rankAfter)
        return {};
    if (!movement->rankBefore)
        return tr("new");
    const double up = *movement->rankBefore - *movement->rankAfter;
    if (up == 0)
        return u"="_s;
    return (up > 0 ? QString(u'▲') : QString(u'▼')) + u' ' + rankText(std::abs(up));
}

QString RoundRankingModel::display(int row, int column) const
{
    const OptionScore& score = scoreAt(row);
    switch (column) {
    case RankColumn:
        return score.score ? rankText(score.rank) : u"–"_s;
    case OptionColumn:
        return m_round.options[size_t(m_result.order[size_t(row)])].title;
    case ScoreColumn:
        return scoreText(m_round.method, score.score);
    case AgreementColumn:
        return score.delphi && score.delphi->consensus ? QString(u"✓ "_s + agreementText(score.agreement))
                                                       : agreementText(score.agreement);
    case MovedColumn:
        return moved(row);
    default:
        break;
    }
    const OptionScore* own = groupScore(row, column);
    return own && own->score ? rankText(own->rank) : u"–"_s;
}

/// What a screen reader and a tooltip say of a row.
QString RoundRankingModel::spoken(int row) const
{
    const OptionScore& score = scoreAt(row);
    QStringList parts{display(row, OptionColumn)};
    if (!score.score)
        parts << tr("no answers");
    else
        parts << tr("rank %1").arg(rankText(score.rank))
              << tr("%1 %2").arg(scoreShortName(m_round.method), scoreText(m_round.method, score.score));
    if (score.scoreLow && score.scoreHigh)
        parts << tr("95 % interval %1 to %2, ranks %3 to %4")
                     .arg(scoreText(m_round.method, score.scoreLow),
                          scoreText(m_round.method, score.scoreHigh), rankText(score.rankLow.value_or(0)),
                          rankText(score.rankHigh.value_or(0)));
    if (score.agreement)
        parts << tr("%1 %2").arg(agreementName(m_round.method), agreementText(score.agreement));
    parts << tr("answered by %1 of %2").arg(score.answered).arg(m_result.ballots);
    if (score.delphi)
        parts << tr("half of the scores between %1 and %2, %3")
                     .arg(rankText(score.delphi->q1), rankText(score.delphi->q3),
                          score.delphi->consensus ? tr("consensus") : tr("no consensus"));
    return parts.join(u", "_s);
}

QVariant RoundRankingModel::shareOf(std::optional<double> score) const
{
    return score ? QVariant(roundScoreShare(m_result, *score)) : QVariant();
}

QVariant RoundRankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OptionScore& score = scoreAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return spoken(index.row());
    case Qt::TextAlignmentRole:
        return index.column() == OptionColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case OptionRole:
        return QVariant::fromValue(score.option);
    case ShareRole:
        return shareOf(score.score);
    case LowShareRole:
        return shareOf(lowIsBest(m_round.method) ? score.scoreHigh : score.scoreLow);
    case HighShareRole:
        return shareOf(lowIsBest(m_round.method) ? score.scoreLow : score.scoreHigh);
    case SpreadRole:
        if (const OptionScore* own = groupScore(index.row(), index.column());
            own && own->score && score.score)
            return own->rank - score.rank;
        return {};
    default:
        return {};
    }
}

QVariant RoundRankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const int group = section - FirstGroupColumn;
    if (role == Qt::TextAlignmentRole)
        return section == OptionColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                       : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        if (section == ScoreColumn)
            return tr("%1, with the 95 % interval of 1,000 draws of the ballots where there are enough")
                .arg(roundScoreName(m_round.method));
        if (group >= 0)
            return tr("Rank by %1 alone: %2")
                .arg(stakeholderLabel(m_result.groups[size_t(group)].group),
                     tr("%Ln ballots", nullptr, m_result.groups[size_t(group)].ballots));
        if (section == AgreementColumn)
            return m_round.method == RoundMethod::Chnri
                ? tr("Average expert agreement: the share that gives the most frequent answer")
                : m_round.method == RoundMethod::Agreement
                ? tr("The share that gives the most frequent answer")
                : tr("The share that scores 7 to 9; ✓: there is consensus");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RankColumn:
        return tr("Rank");
    case OptionColumn:
        return tr("Option");
    case ScoreColumn:
        return scoreShortName(m_round.method);
    case AgreementColumn:
        return agreementName(m_round.method);
    case MovedColumn:
        return m_moved.empty() ? QString() : tr("Moved");
    default:
        return stakeholderShortLabel(m_result.groups[size_t(group)].group);
    }
}

QString RoundRankingModel::text() const
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < columnCount(); ++column)
        cells << headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (int row = 0; row < rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < columnCount(); ++column)
            cells << display(row, column).replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace lacuna
