// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/differenceview.h"

#include "model/painting/differencepainter.h"
#include "views/common/keyhints.h"
#include "views/common/theme.h"

#include <QtGui/QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

DifferenceView::DifferenceView(QWidget* parent)
    : MatrixView(parent)
{
    setObjectName(u"differenceView"_s);
    setAccessibleName(tr("Difference matrix"));
    setKeyHints(this, tr("Difference matrix"),
                {{tr("Arrow keys"), tr("To another cell")},
                 {tr("Enter"), tr("Show the cell in the gap matrix")},
                 {tr("Space"), tr("Fold or unfold the group of the row; with Ctrl, of the column")}});
}

void DifferenceView::setDifference(std::shared_ptr<const MapDifference> difference)
{
    m_difference = std::move(difference);
    setMap(m_difference ? m_difference->now : nullptr);
}

QString DifferenceView::cellText(int row, int column) const
{
    if (!m_difference)
        return {};
    return tr("%1: %2. %3")
        .arg(changeTitle(*m_difference, row, column), changeLabel(m_difference->cell(row, column).change),
             explainChange(*m_difference, row, column));
}

QString DifferenceView::cellToolTip(int row, int column) const
{
    if (!m_difference)
        return {};
    return u"<b>%1</b><br>%2<br>%3"_s.arg(changeTitle(*m_difference, row, column).toHtmlEscaped(),
                                          changeLabel(m_difference->cell(row, column).change).toHtmlEscaped(),
                                          explainChange(*m_difference, row, column).toHtmlEscaped());
}

void DifferenceView::prepare(MatrixPainter& painter) const
{
    if (!m_difference)
        return;
    // The drawer lives as long as the painter, which is one painting.
    const auto cells = std::make_shared<DifferencePainter>(currentPalette(), uiFont(), drawing().zoom);
    painter.setCellDrawer([this, cells](QPainter& on, const QRectF& rect, int row, int column) {
        cells->paint(on, rect, m_difference->cell(row, column));
    });
}

ComparedView::ComparedView(QWidget* parent)
    : MatrixView(parent)
{
}

void ComparedView::prepare(MatrixPainter& painter) const
{
    painter.setLargest(m_largest);
}

DifferenceLegend::DifferenceLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"differenceLegend"_s);
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void DifferenceLegend::setDifference(std::shared_ptr<const MapDifference> difference)
{
    m_difference = std::move(difference);
    updateGeometry();
    update();
}

int DifferenceLegend::heightForWidth(int width) const
{
    return m_difference
        ? int(std::ceil(DifferencePainter(currentPalette(), uiFont()).legendHeight(width, *m_difference)))
        : 0;
}

QSize DifferenceLegend::sizeHint() const
{
    return {400, heightForWidth(std::max(400, width()))};
}

void DifferenceLegend::paintEvent(QPaintEvent*)
{
    if (!m_difference)
        return;
    QPainter painter(this);
    DifferencePainter(currentPalette(), uiFont()).paintLegend(painter, {}, width(), *m_difference);
}

} // namespace lacuna
