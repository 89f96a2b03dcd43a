// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/matrixlegend.h"

#include "views/common/theme.h"
#include "views/gaps/matrixview.h"

#include <QtGui/QPainter>

#include <cmath>

namespace lacuna {

MatrixLegend::MatrixLegend(const MatrixView* view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("matrixLegend"));
    setAccessibleName(tr("Legend"));
    // Not Fixed: that would cap the height at what the width before a resize needed, and cut lines off.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int MatrixLegend::heightForWidth(int width) const
{
    MatrixPainter painter(m_view->layoutOfMatrix(), currentPalette(), uiFont());
    m_view->prepare(painter);
    return int(std::ceil(painter.legendHeight(width)));
}

QSize MatrixLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(400, width()))};
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    MatrixPainter matrix(m_view->layoutOfMatrix(), currentPalette(), uiFont());
    m_view->prepare(matrix);
    matrix.paintLegend(painter, {}, width());
}

} // namespace lacuna
