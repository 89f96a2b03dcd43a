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
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int MatrixLegend::heightForWidth(int width) const
{
    const MatrixPainter painter(m_view->layoutOfMatrix(), currentPalette(), uiFont());
    return int(std::ceil(painter.legendHeight(width)));
}

QSize MatrixLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(400, width()))};
}

void MatrixLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    MatrixPainter(m_view->layoutOfMatrix(), currentPalette(), uiFont()).paintLegend(painter, {}, width());
}

} // namespace lacuna
