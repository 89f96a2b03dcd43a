// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/practice/cardtext.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace lacuna {

int lineOf(TypeSize size)
{
    return QFontMetrics(uiFont(size)).lineSpacing();
}

void drawCardLines(QPainter& painter, const QString& text, const QRect& box, const QFont& font, int most)
{
    constexpr qsizetype longest = 2000; // far more than any card shows
    const QFontMetrics metrics(font);
    QTextLayout layout(text.left(longest).simplified(), font);
    layout.beginLayout();
    painter.setFont(font);
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(box.width());
        const int baseline = box.top() + i * metrics.lineSpacing() + metrics.ascent();
        const QString rest = layout.text().mid(line.textStart());
        painter.drawText(QPoint(box.left(), baseline),
                         i == most - 1 ? metrics.elidedText(rest, Qt::ElideRight, box.width())
                                       : rest.left(line.textLength()));
    }
    layout.endLayout();
}

void paintCardGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card)
{
    const Palette& colours = currentPalette();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && !selected;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(selected ? colours.accent : colours.line, focused ? 2 : 1));
    painter.setBrush(hovered ? colours.tint : colours.surface);
    painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), corner::card, corner::card);
}

} // namespace lacuna
