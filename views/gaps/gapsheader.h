// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace lacuna {

class MatrixActions;
class SavedViewsButton;
class SegmentedSwitch;

/// The one line above the question: heading, saved views, cell styles and tools. Where they do not fit, the tools
/// move into the "⋯" menu, then the styles fold into one button: nothing is cut, and the line never wraps, so that
/// opening the inspector moves no cell under the pointer.
class GapsHeader : public QWidget {
    Q_OBJECT
public:
    /// Takes @p views and @p styles; makes the buttons of @p actions, which must outlive it.
    GapsHeader(SavedViewsButton* views, SegmentedSwitch* styles, MatrixActions* actions,
               QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The styles and tools are the matrix's; without it there are none.
    void setToolsShown(bool shown);
    /// At the end of the "⋯" menu.
    void addToMenu(QAction* action);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void makeMoreButton();
    void fillMoreMenu();
    void arrange();
    void setToolsFolded(bool folded);
    int toolsWidth() const;

    QLabel* m_heading;
    SavedViewsButton* m_views;
    SegmentedSwitch* m_styles;
    MatrixActions* m_actions;
    QToolButton* m_more = nullptr;
    QList<QWidget*> m_tools;
    QList<QAction*> m_extra;
    QString m_title;
    bool m_folded = false;
    bool m_toolsShown = true;
};

} // namespace lacuna
