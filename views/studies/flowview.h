// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/prismadiagram.h"

#include <QtWidgets/QWidget>

namespace lacuna {

/// The flow diagram on the screen, as wide as there is room (within reason) and as high as that makes it. A box whose studies the catalogue
/// knows opens them. Owned by the flow page, in a scroll area.
class FlowView : public QWidget {
    Q_OBJECT
public:
    explicit FlowView(QWidget* parent = nullptr);

    void showFlow(const PrismaFlow& flow);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void boxClicked(lacuna::FlowItem item);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    PrismaDiagram diagramFor(int width) const;
    void layOut();
    std::optional<FlowItem> itemAt(QPointF position) const;

    PrismaFlow m_flow;
    PrismaDiagram m_diagram;
};

} // namespace lacuna
