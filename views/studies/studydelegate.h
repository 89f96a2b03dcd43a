// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/searchquery.h"

#include <QtWidgets/QStyledItemDelegate>

#include <optional>

namespace lacuna {

/// Draws a cell of the table of studies: one line of text over the row's ground. Not through the style sheet, which takes several times
/// as long, and a page of the table at 4K is some five hundred cells. Owned by the table.
class StudyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row under the mouse, drawn whole; −1: none.
    void setHovered(int row) { m_hovered = row; }
    int hovered() const { return m_hovered; }
    /// Marks what @p query finds in the columns that have a field (by the model's column).
    void setSearch(const SearchQuery& query, std::vector<std::optional<SearchField>> fields);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void drawText(QPainter* painter, const QRect& room, Qt::Alignment alignment,
                  const QStyleOptionViewItem& option, const QModelIndex& index) const;

    int m_hovered = -1;
    SearchQuery m_query;
    std::vector<std::optional<SearchField>> m_fields;
};

} // namespace lacuna
