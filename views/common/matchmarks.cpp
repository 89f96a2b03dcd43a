// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/matchmarks.h"

#include "views/common/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

QColor matchTint()
{
    QColor tint = currentPalette().accent;
    tint.setAlphaF(0.2F);
    return tint;
}

void drawMarked(QPainter* painter, const QRect& room, Qt::Alignment alignment, const QString& shown,
                const std::vector<TextRange>& ranges)
{
    // The text is shaped as a whole and drawn once; only the marks know where the matches are.
    QTextLayout layout(shown, painter->font(), painter->device());
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return;
    const double slack = room.width() - line.naturalTextWidth();
    const double left = room.left() + (alignment.testFlag(Qt::AlignRight) ? std::max(0.0, slack) : 0.0);
    const double top = room.top() + (room.height() - line.height()) / 2;
    const QColor text = painter->pen().color();
    const double underline = top + line.ascent() + 2;
    for (const TextRange& range : ranges) {
        const int from = int(std::min(range.start, shown.size()));
        const int to = int(std::min(range.start + range.length, shown.size()));
        if (from == to)
            continue;
        const double a = line.cursorToX(from);
        const double b = line.cursorToX(to);
        const double x = left + std::min(a, b);
        const double width = std::abs(b - a);
        painter->fillRect(QRectF(x - 1, top, width + 2, line.height()), matchTint());
        painter->fillRect(QRectF(x, underline, width, 1), text);
    }
    layout.draw(painter, QPointF(left, top));
}

QList<QTextEdit::ExtraSelection> markedMatches(const QPlainTextEdit& editor, const SearchQuery& query,
                                               SearchField field)
{
    QList<QTextEdit::ExtraSelection> selections;
    if (query.isEmpty())
        return selections;
    QTextEdit::ExtraSelection selection;
    selection.format.setBackground(matchTint());
    selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    for (const TextRange& range : matchRanges(editor.toPlainText(), query, field)) {
        selection.cursor = QTextCursor(editor.document());
        selection.cursor.setPosition(int(range.start));
        selection.cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
        selections << selection;
    }
    return selections;
}

QString markedHtml(const QString& text, const std::vector<TextRange>& ranges)
{
    QString html;
    qsizetype at = 0;
    for (const TextRange& range : ranges) {
        html += text.sliced(at, range.start - at).toHtmlEscaped() + u"<b><u>"_s
            + text.sliced(range.start, range.length).toHtmlEscaped() + u"</u></b>"_s;
        at = range.start + range.length;
    }
    return html + text.sliced(at).toHtmlEscaped();
}

} // namespace lacuna
