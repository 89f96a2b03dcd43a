// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/tallytable.h"

#include "model/painting/gapmarks.h"
#include "views/common/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int groupCount = int(allStakeholderGroups.size());
constexpr int cellHeight = 28;
constexpr int cellWidth = 36;
constexpr int countRole = Qt::UserRole;
constexpr int shownRole = Qt::UserRole + 1; ///< bool: the list is narrowed to it

class TallyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = currentPalette();
        const int count = index.data(countRole).toInt();
        const bool total = index.row() == groupCount || index.column() == ContributionTally::columns;
        const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QColor ground = total ? colours.tint : colours.surface;
        if (!total && count > 0)
            ground = colours.ramp[size_t(std::min(count, 5) - 1)];
        if (!total && count == 0)
            ground = colours.gapGround;
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(cell, corner::cell, corner::cell);
        if (!total && count == 0) {
            drawHatch(*painter, cell, colours.gapHatch, 6, 1);
            painter->setPen(QPen(colours.gap, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell, corner::cell, corner::cell);
        } else {
            painter->setFont(uiFont(TypeSize::Body, total));
            painter->setPen(total ? colours.text : colours.textOn(ground));
            painter->drawText(option.rect, Qt::AlignCenter, QLocale().toString(count));
        }
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        if (focused || index.data(shownRole).toBool()) {
            painter->setPen(QPen(index.data(shownRole).toBool() ? colours.selection : colours.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(cell, corner::cell, corner::cell);
        }
        painter->restore();
    }
};

QString questionTitle(int question)
{
    return question == 0 ? forumQuestionText(0)
                         : TallyTable::tr("%1. %2").arg(question).arg(forumQuestionText(question));
}

} // namespace

TallyTable::TallyTable(QWidget* parent)
    : QTableWidget(groupCount + 1, ContributionTally::columns + 1, parent)
{
    setObjectName(u"contributionTally"_s);
    setAccessibleName(tr("Who has been heard about what"));
    setItemDelegate(new TallyDelegate(this));
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    for (int row = 0; row <= groupCount; ++row) {
        const QString label =
            row == groupCount ? tr("All groups") : stakeholderLabel(allStakeholderGroups[size_t(row)]);
        auto* header = new QTableWidgetItem(label);
        header->setToolTip(label);
        header->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        setVerticalHeaderItem(row, header);
        for (int column = 0; column <= ContributionTally::columns; ++column)
            setItem(row, column, new QTableWidgetItem);
    }
    for (int column = 0; column <= ContributionTally::columns; ++column) {
        const bool all = column == ContributionTally::columns;
        const int question = ContributionTally::questionOf(column);
        auto* header = new QTableWidgetItem(all                 ? tr("All")
                                                : question == 0 ? u"–"_s
                                                                : QLocale().toString(question));
        header->setToolTip(all ? tr("All questions") : questionTitle(question));
        header->setTextAlignment(Qt::AlignCenter);
        setHorizontalHeaderItem(column, header);
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumSectionSize(cellWidth);
    horizontalHeader()->setDefaultSectionSize(cellWidth);
    for (int column = 0; column <= ContributionTally::columns; ++column)
        setColumnWidth(column, cellWidth);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setTextElideMode(Qt::ElideRight);
    constexpr int labelWidth = 140;
    verticalHeader()->setFixedWidth(labelWidth);
    constexpr int headerHeight = 33;
    setFixedSize(labelWidth + (ContributionTally::columns + 1) * cellWidth + 2,
                 headerHeight + (groupCount + 1) * cellHeight + 4);
    connect(this, &QTableWidget::cellClicked, this, &TallyTable::choose);
    connect(this, &QTableWidget::cellActivated, this, &TallyTable::choose);
}

void TallyTable::setTally(const ContributionTally& tally, const ContributionQuery& query)
{
    for (int row = 0; row <= groupCount; ++row) {
        for (int column = 0; column <= ContributionTally::columns; ++column) {
            const bool allGroups = row == groupCount;
            const bool allQuestions = column == ContributionTally::columns;
            const int count = allGroups && allQuestions ? tally.total
                : allGroups                             ? tally.questionTotals[size_t(column)]
                : allQuestions                          ? tally.groupTotals[size_t(row)]
                                                        : tally.counts[size_t(row)][size_t(column)];
            const bool ofGroup = allGroups ? !query.group : query.group == allStakeholderGroups[size_t(row)];
            const bool ofQuestion =
                allQuestions ? !query.question : query.question == ContributionTally::questionOf(column);
            QTableWidgetItem* cell = item(row, column);
            cell->setData(countRole, count);
            cell->setData(shownRole, ofGroup && ofQuestion && (query.group || query.question));
            const QString group = verticalHeaderItem(row)->text();
            const QString question = horizontalHeaderItem(column)->toolTip();
            const QString text = count == 0
                ? tr("%1, %2: nobody heard yet").arg(group, question)
                : tr("%1, %2: %3").arg(group, question, QLocale().toString(count));
            cell->setToolTip(text);
            cell->setData(Qt::AccessibleTextRole, text);
        }
    }
    viewport()->update();
}

void TallyTable::choose(int row, int column)
{
    std::optional<StakeholderGroup> group;
    std::optional<int> question;
    if (row < groupCount)
        group = allStakeholderGroups[size_t(row)];
    if (column < ContributionTally::columns)
        question = ContributionTally::questionOf(column);
    const bool again = item(row, column)->data(shownRole).toBool(); // a second click takes it away
    Q_EMIT chosen(again ? std::nullopt : group, again ? std::nullopt : question);
}

} // namespace lacuna
