// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/priorities/agreementplot.h"

#include "model/analysis/roundlabels.h"
#include "views/common/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtGui/QPen>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double pointSize = 11;
constexpr double currentSize = 17;
constexpr int plotHeight = 260;

/// Ticks at @p anchor and every @p step from it.
QValueAxis* makeAxis(const QString& title, double least, double most, double anchor, double step,
                     const QString& format)
{
    const Palette& palette = currentPalette();
    auto* axis = new QValueAxis;
    axis->setTitleText(title);
    axis->setRange(least, most);
    axis->setLabelFormat(format);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(anchor);
    axis->setTickInterval(step);
    axis->setLabelsFont(uiFont(TypeSize::Small));
    axis->setTitleFont(uiFont(TypeSize::Small));
    axis->setTitleBrush(palette.muted);
    axis->setLabelsColor(palette.muted);
    axis->setLinePen(QPen(palette.line));
    axis->setGridLinePen(QPen(palette.line));
    return axis;
}

} // namespace

AgreementPlot::AgreementPlot(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"agreementPlot"_s);
    m_chart = new QChart;
    m_view = new QChartView(m_chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setMinimumHeight(plotHeight);
}

void AgreementPlot::setResult(const Round& round, const RoundResult& result)
{
    m_round = round;
    m_result = result;
    draw();
}

void AgreementPlot::setCurrent(Id option)
{
    if (option == m_current)
        return;
    m_current = option;
    draw();
}

void AgreementPlot::addPoint(const OptionScore& score, const QString& title)
{
    const Palette& palette = currentPalette();
    const bool current = score.option == m_current;
    auto* point = new QScatterSeries;
    point->append(*score.score, *score.agreement);
    point->setMarkerSize(current ? currentSize : pointSize);
    point->setColor(current ? palette.text : palette.accent);
    point->setBorderColor(palette.surface);
    point->setPointLabelsVisible(true);
    point->setPointLabelsFormat(rankText(score.rank));
    point->setPointLabelsFont(uiFont(TypeSize::Small, true));
    point->setPointLabelsColor(palette.text);
    point->setPointLabelsClipping(false);
    const Id option = score.option;
    const QString tip =
        tr("%1: %2 %3, %4 %5")
            .arg(title, scoreShortName(m_round.method), scoreText(m_round.method, score.score),
                 agreementName(m_round.method), agreementText(score.agreement));
    connect(point, &QXYSeries::clicked, this, [this, option] { Q_EMIT optionChosen(option); });
    connect(point, &QXYSeries::hovered, this, [this, tip](const QPointF&, bool on) {
        if (on)
            QToolTip::showText(QCursor::pos(), tip, this);
        else
            QToolTip::hideText();
    });
    m_chart->addSeries(point);
}

void AgreementPlot::draw()
{
    QChart* old = m_chart;
    m_chart = new QChart;
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins(QMargins(space::tiny, space::tiny, space::medium, space::tiny));
    m_chart->setLocalizeNumbers(true);
    const Palette& palette = currentPalette();
    m_chart->setBackgroundBrush(palette.surface);
    m_view->setBackgroundBrush(palette.surface);
    m_view->setChart(m_chart);
    delete old;
    QStringList spoken;
    double least = m_round.method == RoundMethod::Delphi ? 9 : 100;
    for (const int at : m_result.order) {
        const OptionScore& score = m_result.options[size_t(at)];
        if (!score.score || !score.agreement)
            continue;
        const QString& title = m_round.options[size_t(at)].title;
        addPoint(score, title);
        least = std::min(least, *score.score);
        spoken << tr("%1: %2, agreement %3")
                      .arg(title, scoreText(m_round.method, score.score), agreementText(score.agreement));
    }
    m_view->setAccessibleName(tr("Score against agreement"));
    m_view->setAccessibleDescription(spoken.join(u'\n'));
    if (m_chart->series().isEmpty())
        return;
    const bool delphi = m_round.method == RoundMethod::Delphi;
    // Points at the ends are whole.
    auto* across = makeAxis(scoreShortName(m_round.method), delphi ? 0.5 : std::floor(least / 20) * 20 - 2,
                            delphi ? 9.5 : 102, delphi ? 1 : 0, delphi ? 2 : 20, u"%.0f"_s);
    auto* up = makeAxis(agreementName(m_round.method), -0.06, 1.06, 0, 0.25, u"%.2f"_s);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries* series : m_chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void AgreementPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace lacuna
