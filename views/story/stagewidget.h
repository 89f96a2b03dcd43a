// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/story/stagemotion.h"
#include "views/story/stagepainter.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <memory>
#include <vector>

class QVariantAnimation;

namespace lacuna {

/// Shows a step as StagePainter draws it, with what lies over it: strokes, black, white. What changes fades over in a moment, unless motion is reduced. Keeps the
/// stage as a picture, so that a frame costs one or two pixmaps. Interface thread.
class StageWidget : public QWidget {
    Q_OBJECT
public:
    explicit StageWidget(QWidget* parent = nullptr);
    ~StageWidget() override;

    void setStage(std::shared_ptr<const StageContent> content, const StageState& state, Theme theme);
    /// Width by height of the stage, which stands in the middle of the widget; 0: it fills the widget. For what the room's screen will show.
    void setRatio(double ratio);
    /// The mouse draws.
    void setPen(bool on);
    const StagePainter* painter() const { return m_painter.get(); }
    bool isMoving() const;

    QSize sizeHint() const override { return {640, 360}; }

Q_SIGNALS:
    void pressed(const lacuna::StageHit& hit);
    void doubleClicked(const lacuna::StageHit& hit);
    void strokeDrawn(const lacuna::StageStroke& stroke);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void redraw();
    void move(QPixmap before, const StagePainter* old);
    void drawStroke(QPainter& painter, const StageStroke& stroke) const;
    QPointF shareOf(QPointF position) const;
    QRect stageRect() const;
    StageHit hitAt(QPointF position) const;

    std::shared_ptr<const StageContent> m_content;
    StageState m_state;
    Theme m_theme = Theme::Light;
    std::unique_ptr<StagePainter> m_painter;
    QPixmap m_picture; ///< of what is shown
    StageMotion m_motion; ///< while it changes
    QVariantAnimation* m_fading;
    StageStroke m_stroke; ///< being drawn
    double m_ratio = 0;
    bool m_pen = false;
};

} // namespace lacuna
