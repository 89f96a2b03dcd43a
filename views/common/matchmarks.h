// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchmatches.h"

#include <QtGui/QColor>
#include <QtWidgets/QTextEdit>

class QPainter;
class QPlainTextEdit;

namespace lacuna {

/// Marks on what a search has found: a tint behind the words, whatever ground they are on, and a line below
/// them for who does not see the tint.

/// The tint, translucent.
QColor matchTint();

/// Draws one line of text in the painter's font and pen, with @p ranges marked as far as they are shown. @p shown may be elided.
void drawMarked(QPainter* painter, const QRect& room, Qt::Alignment alignment, const QString& shown,
                const std::vector<TextRange>& ranges);

/// For QPlainTextEdit::setExtraSelections().
QList<QTextEdit::ExtraSelection> markedMatches(const QPlainTextEdit& editor, const SearchQuery& query,
                                               SearchField field);

/// As rich text: everything else escaped.
QString markedHtml(const QString& text, const std::vector<TextRange>& ranges);

} // namespace lacuna
