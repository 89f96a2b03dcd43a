// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QtWidgets/QFrame>

namespace lacuna {

/// Lays out a place's work with an inspector at its right: beside it where the window is wide, over it where
/// it is not (frame::compactBelow). The inspector opens on demand, can be drawn wider at its left edge, and
/// closes with Esc. Owns both widgets.
class InspectorFrame : public QWidget {
    Q_OBJECT
public:
    InspectorFrame(QWidget* work, QWidget* inspector, QWidget* parent = nullptr);

    bool isInspectorOpen() const { return m_open; }
    void openInspector();
    void closeInspector();
    int inspectorWidth() const { return m_width; }
    void setInspectorWidth(int width);

Q_SIGNALS:
    void inspectorOpened();
    void inspectorClosed();
    /// So many pixels of the work's right are under the inspector now; 0: none.
    void coverChanged(int width);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void setCover(int width);

    QWidget* m_work;
    QWidget* m_inspector;
    QFrame* m_panel; ///< surface and line around the inspector
    QWidget* m_handle; ///< what is dragged
    int m_width = frame::inspectorWidth;
    int m_cover = 0;
    bool m_open = false;
};

} // namespace lacuna
