// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/rankingview.h"

#include "model/items/roundrankingmodel.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int rankWidth = 52;
constexpr int scoreWidth = 200;
constexpr int numberWidth = 78;
constexpr int groupWidth = 104;
constexpr int scoreTextWidth = 58;
constexpr int leastOptionWidth = 220;
constexpr int barHeight = 8;
constexpr int farApart = 3; ///< ranks: a group that differs so much is marked

/// A bar as long as the score is good, its interval as a line over it, the number at the right.
class ScoreDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
        const Palette& palette = currentPalette();
        const QRect box = option.rect.adjusted(space::small, 0, -space::small, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setFont(uiFont(TypeSize::Body, true));
        painter->setPen(palette.text);
        painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, index.data().toString());
        const QRectF track(box.left(), box.center().y() - barHeight / 2.0 + 0.5,
                           std::max(0, box.width() - scoreTextWidth), barHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.tint);
        painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
        if (const QVariant share = index.data(RoundRankingModel::ShareRole); share.isValid()) {
            QRectF bar = track;
            bar.setWidth(std::max(double(barHeight), track.width() * share.toDouble()));
            painter->setBrush(palette.accent);
            painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        }
        const QVariant low = index.data(RoundRankingModel::LowShareRole);
        const QVariant high = index.data(RoundRankingModel::HighShareRole);
        if (low.isValid() && high.isValid()) {
            const double y = track.center().y();
            const double from = track.left() + track.width() * low.toDouble();
            const double to = track.left() + track.width() * high.toDouble();
            painter->setPen(QPen(palette.text, 1.5));
            painter->drawLine(QPointF(from, y), QPointF(to, y));
            for (const double x : {from, to})
                painter->drawLine(QPointF(x, y - 4), QPointF(x, y + 4));
        }
        painter->restore();
    }
};

/// A group's rank; bold with an arrow where it is far from what all together say.
class GroupDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant spread = index.data(RoundRankingModel::SpreadRole);
        if (!spread.isValid() || std::abs(spread.toDouble()) < farApart)
            return;
        option->font.setWeight(QFont::DemiBold);
        option->text += spread.toDouble() < 0 ? u" ▲"_s : u" ▼"_s;
    }
};

} // namespace

RankingView::RankingView(RoundRankingModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"rankingView"_s);
    setAccessibleName(tr("Ranking of the options"));
    setModel(model);
    setShowGrid(false);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    verticalHeader()->setMinimumSectionSize(int(RowHeight::Comfortable));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    setItemDelegate(new GroupDelegate(this));
    setItemDelegateForColumn(RoundRankingModel::ScoreColumn, new ScoreDelegate(this));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const Id option = currentOption())
            Q_EMIT optionChosen(option);
    });
    setKeyHints(this, tr("Ranking"), {{tr("Ctrl+C"), tr("Copy the ranking as a table")}});
}

void RankingView::arrange()
{
    const bool agreement =
        !m_model->headerData(RoundRankingModel::AgreementColumn, Qt::Horizontal).toString().isEmpty();
    const bool moved =
        !m_model->headerData(RoundRankingModel::MovedColumn, Qt::Horizontal).toString().isEmpty();
    setColumnHidden(RoundRankingModel::AgreementColumn, !agreement);
    setColumnHidden(RoundRankingModel::MovedColumn, !moved);
    setColumnWidth(RoundRankingModel::RankColumn, rankWidth);
    setColumnWidth(RoundRankingModel::ScoreColumn, scoreWidth);
    setColumnWidth(RoundRankingModel::AgreementColumn, numberWidth);
    setColumnWidth(RoundRankingModel::MovedColumn, numberWidth);
    int taken = rankWidth + scoreWidth + (agreement ? numberWidth : 0) + (moved ? numberWidth : 0);
    for (int column = RoundRankingModel::FirstGroupColumn; column < m_model->columnCount(); ++column) {
        setColumnWidth(column, groupWidth);
        taken += groupWidth;
    }
    setColumnWidth(RoundRankingModel::OptionColumn, std::max(leastOptionWidth, viewport()->width() - taken));
    resizeRowsToContents();
}

Id RankingView::currentOption() const
{
    return m_model->optionAt(currentIndex().row());
}

void RankingView::setCurrentOption(Id option)
{
    const int row = m_model->rowOf(option);
    if (row >= 0 && row != currentIndex().row())
        setCurrentIndex(m_model->index(row, RoundRankingModel::OptionColumn));
}

void RankingView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_model->text());
    else
        QTableView::keyPressEvent(event);
}

void RankingView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    arrange();
}

} // namespace lacuna
