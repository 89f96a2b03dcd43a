// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTreeView>

namespace lacuna {

/// The entries of a GapListModel in lines each: title and score, class and figures, factors, what is done about it. Arrow keys and clicks choose, → unfolds an entry
/// that stands for many cells, Enter and a double click open.
class GapListView : public QTreeView {
    Q_OBJECT
public:
    explicit GapListView(QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
};

} // namespace lacuna
