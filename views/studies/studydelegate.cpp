// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studydelegate.h"

#include "views/common/matchmarks.h"
#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace lacuna {

void StudyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Palette& colours = currentPalette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
    else if (index.row() == m_hovered)
        painter->fillRect(option.rect, colours.tint);
    QColor hairline = colours.line;
    hairline.setAlphaF(0.6F);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), hairline);
    // Where the keyboard is: with Ctrl it goes where nothing is selected.
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          colours.accent);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colours.accent);
    }
    const QRect room = option.rect.adjusted(space::small, 0, -space::small, -1);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    drawText(painter, room,
             alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter,
             option, index);
}

void StudyDelegate::drawText(QPainter* painter, const QRect& room, Qt::Alignment alignment,
                             const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    // A title of three hundred letters is cut before it is measured: it takes most of the time otherwise.
    const qsizetype most = room.width() / 2;
    const QString shown = option.fontMetrics.elidedText(text.left(most), Qt::ElideRight, room.width());
    const auto column = size_t(index.column());
    if (!m_query.isEmpty() && column < m_fields.size() && m_fields[column]) {
        // Found in the whole text, so that a word that is cut is marked, too.
        const auto ranges = matchRanges(text, m_query, *m_fields[column]);
        if (!ranges.empty()) {
            drawMarked(painter, room, alignment, shown, ranges);
            return;
        }
    }
    painter->drawText(room, int(alignment) | Qt::TextSingleLine, shown);
}

void StudyDelegate::setSearch(const SearchQuery& query, std::vector<std::optional<SearchField>> fields)
{
    m_query = query;
    m_fields = std::move(fields);
}

} // namespace lacuna
