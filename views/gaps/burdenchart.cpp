// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/burdenchart.h"

#include "views/common/theme.h"
#include "views/gaps/burdentext.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr int labelled = 10; ///< areas that have their name in the chart, largest burden first
constexpr int pictureTitle = 36; ///< height, px
constexpr int pictureCaptionHeight = 44;
constexpr int pictureMargin = 16;

/// Figures with many zeros are drawn in thousands, millions or billions.
struct Scale {
    double by = 1;
    QString name;
};

Scale scaleFor(double largest)
{
    if (largest >= 1e9)
        return {1e9, BurdenChart::tr("billion")};
    if (largest >= 1e6)
        return {1e6, BurdenChart::tr("million")};
    if (largest >= 1e4)
        return {1e3, BurdenChart::tr("thousand")};
    return {};
}

} // namespace

BurdenChart::BurdenChart(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"burdenChart"_s);
    m_chart = new QChart;
    m_view = new QChartView(m_chart, this);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    // Names stand outside of what a series says it covers: less would leave some of them behind.
    m_view->setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    m_view->setFocusPolicy(Qt::NoFocus); // the table beside it has the same, for the keyboard
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setMinimumSize(300, 220);
}

void BurdenChart::setFigures(const Burden& burden, const BurdenFigures& figures, const QString& measure,
                             const QString& caption)
{
    m_burden = burden;
    m_figures = figures;
    m_measure = measure;
    m_caption = caption;
    draw();
}

void BurdenChart::setKind(Kind kind)
{
    m_kind = kind;
    draw();
}

QString BurdenChart::title() const
{
    if (m_kind == Kind::Scatter)
        return tr("%1 against burden").arg(m_measure.left(1).toUpper() + m_measure.mid(1));
    const QString title = tr("Concentration of %1 against burden").arg(m_measure);
    return m_figures.gini ? tr("%1: Gini %2").arg(title, QLocale().toString(*m_figures.gini, 'f', 2)) : title;
}

QString BurdenChart::labelOf(int row) const
{
    return m_burden.areas[size_t(m_figures.areas[size_t(row)].area)].label;
}

QString BurdenChart::asText() const
{
    QStringList lines{title()};
    for (size_t row = 0; row < m_figures.areas.size(); ++row) {
        const AreaFigures& area = m_figures.areas[row];
        lines << tr("%1: %2 %3, burden %4")
                     .arg(labelOf(int(row)), QLocale().toString(area.studies), m_measure,
                          burdenNumber(area.value));
    }
    return lines.join(u'\n');
}

void BurdenChart::draw()
{
    // A new one: axes that are taken off a chart go away only later, and are in its pictures until then.
    QChart* old = m_chart;
    m_chart = new QChart;
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    const int right = m_kind == Kind::Curve ? 4 * space::large : space::medium; // room for the last name
    m_chart->setMargins(QMargins(space::small, space::tiny, right, space::tiny));
    m_chart->setLocalizeNumbers(true);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_view->setChart(m_chart);
    delete old;
    const Palette& palette = colours();
    m_chart->setBackgroundBrush(palette.surface);
    m_chart->setPlotAreaBackgroundVisible(false);
    m_view->setBackgroundBrush(palette.surface);
    if (m_figures.areas.empty())
        return;
    if (m_kind == Kind::Scatter)
        drawScatter();
    else if (!m_figures.curve.empty())
        drawCurve();
    m_view->setAccessibleName(title());
    m_view->setAccessibleDescription(asText());
}

QValueAxis* BurdenChart::addAxis(Qt::Alignment side, const QString& title, double most, const QString& format)
{
    const Palette& palette = colours();
    auto* axis = new QValueAxis;
    axis->setRange(0, most > 0 ? most : 1);
    axis->setTitleText(title);
    axis->setTitleFont(uiFont(TypeSize::Small));
    axis->setTitleBrush(palette.muted);
    axis->setLabelsFont(uiFont(TypeSize::Small));
    axis->setLabelsColor(palette.muted);
    axis->setLinePenColor(palette.strongLine);
    axis->setGridLinePen(QPen(palette.line, 1));
    axis->setLabelFormat(format);
    m_chart->addAxis(axis, side);
    return axis;
}

void BurdenChart::addLine(const QList<QPointF>& points, bool dashed, const QString& name)
{
    const Palette& palette = colours();
    auto* line = new QLineSeries;
    line->setName(name);
    line->setPen(dashed ? QPen(palette.muted, 1.5, Qt::DashLine) : QPen(palette.accent, 2.5));
    line->append(points);
    m_chart->addSeries(line);
    for (QAbstractAxis* axis : m_chart->axes())
        line->attachAxis(axis);
}

/// @p rows: which area each point stands for.
void BurdenChart::addPoints(const QList<QPointF>& points, const std::vector<int>& rows, const QString& name)
{
    const Palette& palette = colours();
    auto* series = new QScatterSeries;
    series->setName(name);
    series->setMarkerSize(11);
    series->setColor(palette.accent);
    series->setBorderColor(palette.surface);
    series->append(points);
    series->setPointLabelsFont(uiFont(TypeSize::Small));
    series->setPointLabelsColor(palette.text);
    series->setPointLabelsClipping(false);
    std::vector<int> largest = rows;
    std::ranges::stable_sort(largest, std::greater(),
                             [&](int row) { return m_figures.areas[size_t(row)].value; });
    largest.resize(std::min(largest.size(), size_t(labelled)));
    const auto* across = static_cast<QValueAxis*>(m_chart->axes(Qt::Horizontal).value(0));
    const auto* up = static_cast<QValueAxis*>(m_chart->axes(Qt::Vertical).value(0));
    QList<QPointF> taken; // by a name: another one there could not be read
    for (const int row : largest) {
        const qsizetype i = std::ranges::find(rows, row) - rows.begin();
        const QPointF at(points[i].x() / across->max(), points[i].y() / up->max());
        if (std::ranges::any_of(taken, [&](const QPointF& other) {
                return qAbs(other.x() - at.x()) < 0.25 && qAbs(other.y() - at.y()) < 0.07;
            }))
            continue;
        taken << at;
        series->setPointConfiguration(int(i), QXYSeries::PointConfiguration::LabelVisibility, true);
        series->setPointConfiguration(int(i), QXYSeries::PointConfiguration::LabelFormat, labelOf(row));
    }
    m_chart->addSeries(series);
    for (QAbstractAxis* axis : m_chart->axes())
        series->attachAxis(axis);
    connectPoints(series, points, rows);
}

void BurdenChart::connectPoints(QXYSeries* series, const QList<QPointF>& points, const std::vector<int>& rows)
{
    const auto rowOf = [points, rows](const QPointF& point) {
        const qsizetype i = points.indexOf(point);
        return i < 0 ? -1 : rows[size_t(i)];
    };
    connect(series, &QXYSeries::clicked, this, [this, rowOf](const QPointF& point) {
        if (const int row = rowOf(point); row >= 0)
            Q_EMIT areaOpened(m_figures.areas[size_t(row)].area);
    });
    connect(series, &QXYSeries::hovered, this, [this, rowOf](const QPointF& point, bool inside) {
        const int row = rowOf(point);
        if (!inside || row < 0) {
            QToolTip::hideText();
            return;
        }
        const AreaFigures& area = m_figures.areas[size_t(row)];
        QToolTip::showText(QCursor::pos(),
                           tr("%1\n%2 %3\n%4")
                               .arg(labelOf(row), QLocale().toString(area.studies), m_measure,
                                    areaFigureText(m_burden, m_burden.areas[size_t(area.area)])),
                           m_view);
    });
}

void BurdenChart::drawScatter()
{
    double most = 0;
    int mostStudies = 0;
    QList<QPointF> points;
    std::vector<int> rows;
    for (const AreaFigures& area : m_figures.areas) {
        most = std::max(most, area.value);
        mostStudies = std::max(mostStudies, area.studies);
    }
    const Scale scale = scaleFor(most);
    int counted = 0;
    for (size_t row = 0; row < m_figures.areas.size(); ++row) {
        const AreaFigures& area = m_figures.areas[row];
        points << QPointF(area.value / scale.by, area.studies);
        rows.push_back(int(row));
        counted += area.studies;
    }
    const QString unit = m_burden.unit.isEmpty() ? tr("burden") : m_burden.unit;
    const double right = most / scale.by * 1.15; // names stand beside the last point, too
    // As far as proportion goes at the right edge, or the most studies: both are to be seen.
    const double atRight = m_figures.burden > 0 ? counted * (right * scale.by) / m_figures.burden : 0;
    const double top = std::max(mostStudies * 1.15, std::min(atRight, mostStudies * 2.0));
    QValueAxis* across = addAxis(Qt::AlignBottom,
                                 scale.name.isEmpty() ? tr("Burden (%1)").arg(unit)
                                                      : tr("Burden (%1 %2)").arg(scale.name, unit),
                                 right, u"%.0f"_s);
    QValueAxis* up = addAxis(Qt::AlignLeft, m_measure.left(1).toUpper() + m_measure.mid(1), top, u"%.0f"_s);
    for (QValueAxis* axis : {across, up}) {
        axis->applyNiceNumbers();
        const double step = axis->max() / std::max(1, axis->tickCount() - 1);
        axis->setLabelFormat(step < 0.1                                 ? u"%.2f"_s
                                 : step < 1 || step != std::round(step) ? u"%.1f"_s
                                                                        : u"%.0f"_s);
    }
    if (atRight > 0) {
        // Cut where it leaves the chart.
        const double end = std::min(across->max(), up->max() * m_figures.burden / counted / scale.by);
        addLine({{0, 0}, {end, counted * (end * scale.by) / m_figures.burden}}, true,
                tr("In proportion to the burden"));
    }
    addPoints(points, rows, m_measure);
}

void BurdenChart::drawCurve()
{
    addAxis(Qt::AlignBottom, tr("Burden, least studied areas first (%)"), 100, u"%.0f"_s);
    addAxis(Qt::AlignLeft, tr("%1 (%)").arg(m_measure.left(1).toUpper() + m_measure.mid(1)), 100, u"%.0f"_s);
    for (QAbstractAxis* axis : m_chart->axes())
        static_cast<QValueAxis*>(axis)->setTickCount(6);
    QList<QPointF> points;
    for (const QPointF& point : m_figures.curve)
        points << point * 100;
    addLine({{0, 0}, {100, 100}}, true, tr("In proportion to the burden"));
    addLine(points, false, title());
    points.removeFirst();
    std::vector<int> rows;
    for (int row = 0; row < points.size(); ++row)
        rows.push_back(row);
    addPoints(points, rows, m_measure);
}

QSize BurdenChart::pictureSize() const
{
    return {m_view->width() + 2 * pictureMargin, m_view->height() + pictureTitle + pictureCaptionHeight};
}

/// At 1 px a unit.
void BurdenChart::paint(QPainter& painter) const
{
    const Palette& palette = colours();
    const QSize size = pictureSize();
    painter.fillRect(QRect({}, size), palette.surface);
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = size.width() - 2 * pictureMargin;
    painter.setPen(palette.text);
    painter.setFont(uiFont(TypeSize::Large, true));
    painter.drawText(QRect(pictureMargin, 0, width, pictureTitle), Qt::AlignLeft | Qt::AlignVCenter, title());
    m_view->render(&painter, QRectF(pictureMargin, pictureTitle, m_view->width(), m_view->height()));
    painter.setPen(palette.muted);
    painter.setFont(uiFont(TypeSize::Small));
    painter.drawText(
        QRect(pictureMargin, size.height() - pictureCaptionHeight, width, pictureCaptionHeight - 6),
        Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_caption);
}

QImage BurdenChart::image(double scale)
{
    QImage image(pictureSize() * scale, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.scale(scale, scale);
    drawOnPaper(painter, picture(paletteFor(Theme::Light)));
    return image;
}

QPicture BurdenChart::picture(const Palette& palette)
{
    // The chart itself is what draws, so it wears the other colours for a moment.
    m_wanted = &palette;
    draw();
    m_chart->layout()->activate(); // otherwise when events come, and until then it has no axes
    QPicture picture;
    {
        QPainter painter(&picture);
        paint(painter);
    }
    m_wanted = nullptr;
    draw();
    return picture;
}

void BurdenChart::drawOnPaper(QPainter& painter, const QPicture& picture)
{
    painter.save();
    painter.scale(double(picture.logicalDpiX()) / painter.device()->logicalDpiX(),
                  double(picture.logicalDpiY()) / painter.device()->logicalDpiY());
    painter.drawPicture(0, 0, picture);
    painter.restore();
}

const Palette& BurdenChart::colours() const
{
    return m_wanted ? *m_wanted : currentPalette();
}

void BurdenChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace lacuna
