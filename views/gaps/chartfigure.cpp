// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/chartfigure.h"

#include "views/common/theme.h"
#include "views/gaps/chartheat.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>
#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QGraphicsScene>

#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(lacuna::ChartFigure)
};

constexpr double barHeight = 26;
constexpr qsizetype longestLabel = 34;

/// Strokes over a colour, a different way for every series.
QImage pattern(const QColor& colour, const QColor& stroke, size_t index)
{
    constexpr int tile = 8;
    QImage image(tile, tile, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor soft = stroke;
    soft.setAlphaF(0.45F);
    painter.setPen(QPen(soft, 1.4));
    switch (index % 6) {
    case 1:
        for (int x = -tile; x <= tile; x += tile)
            painter.drawLine(QPointF(x, tile), QPointF(x + tile, 0));
        break;
    case 2:
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawEllipse(QPointF(4, 4), 1.5, 1.5);
        break;
    case 3:
        for (int x = -tile; x <= tile; x += tile)
            painter.drawLine(QPointF(x, 0), QPointF(x + tile, tile));
        break;
    case 4:
        painter.drawLine(QPointF(0, 4), QPointF(tile, 4));
        break;
    case 5:
        painter.drawLine(QPointF(4, 0), QPointF(4, tile));
        break;
    default:
        break;
    }
    return image;
}

/// What strokes stand out in on @p colour: the ground's, or where a theme asks for more, what has it.
QColor strokeOn(const QColor& colour, const Palette& palette)
{
    return palette.edge.isValid() ? palette.markOn(colour, palette.surface) : palette.surface;
}

/// A line has no edge that could make up for its colour: too pale a one is darkened.
QPen linePen(size_t serie, const Palette& palette)
{
    QColor colour = palette.segments[serie % palette.segments.size()];
    while (palette.edge.isValid() && contrastRatio(colour, palette.surface) < palette.leastContrast)
        colour = colour.darker(110);
    QPen pen(colour, 2.5 * palette.stroke);
    // In greys the strokes are all there is.
    constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    pen.setStyle(styles[palette.grey ? serie % styles.size() : serie % 2]);
    return pen;
}

QColor classColour(const QString& key, const Palette& palette)
{
    const std::pair<GapClass, QColor> colours[]{{GapClass::NotApplicable, palette.notApplicable},
                                                {GapClass::AbsoluteGap, palette.gap},
                                                {GapClass::InProgress, palette.segments[4]},
                                                {GapClass::Thin, palette.ramp[1]},
                                                {GapClass::SynthesisGap, palette.synthesisGap},
                                                {GapClass::LowConfidence, palette.segments[1]},
                                                {GapClass::Stale, palette.segments[3]},
                                                {GapClass::SingleMethod, palette.segments[2]},
                                                {GapClass::Covered, palette.ramp[4]}};
    for (const auto& [gapClass, colour] : colours) {
        if (gapClassKey(gapClass) == key)
            return colour;
    }
    return palette.bar;
}

/// 1, 2, 5, 10, 20 …: the step between lines that makes at most six of them up to @p highest.
double niceStep(double highest)
{
    double step = 1;
    for (const double factor : {2.0, 2.5, 2.0}) {
        if (highest / step <= 6)
            return step;
        step *= factor;
    }
    return 10 * niceStep(highest / 10);
}

void dress(QAbstractAxis* axis, const Palette& palette, bool lines)
{
    axis->setLabelsFont(uiFont(TypeSize::Small));
    axis->setLabelsBrush(palette.muted);
    axis->setLinePen(QPen(palette.strongLine, 1));
    axis->setGridLinePen(QPen(palette.line, 1));
    axis->setGridLineVisible(lines);
    axis->setMinorGridLineVisible(false);
}

QValueAxis* valueAxis(const ChartFigure& figure, const Palette& palette)
{
    auto* axis = new QValueAxis;
    dress(axis, palette, true);
    axis->setLineVisible(false);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    if (figure.kind == ChartFigure::Kind::Shares || figure.table.unit == ChartTable::Unit::Share) {
        const double highest = figure.table.unit == ChartTable::Unit::Share
            ? std::max(1.0, 100 * figure.table.highest(false))
            : 100;
        const double step = niceStep(highest);
        axis->setRange(0, std::min(100.0, std::ceil(highest / step) * step));
        axis->setTickInterval(step);
        axis->setLabelFormat(u"%.0f %%"_s);
        return axis;
    }
    if (figure.table.unit == ChartTable::Unit::Kappa) {
        double lowest = 0;
        for (const ChartSeries& serie : figure.table.series) {
            for (const double value : serie.values)
                lowest = std::isnan(value) ? lowest : std::min(lowest, value);
        }
        axis->setRange(std::floor(lowest * 5) / 5, 1);
        axis->setTickInterval(0.2);
        axis->setLabelFormat(u"%.1f"_s);
        return axis;
    }
    const double highest = std::max(1.0, figure.table.highest(figure.kind != ChartFigure::Kind::Groups));
    const double step = niceStep(highest);
    // Room for the number beyond the longest bar.
    const double end = std::ceil(highest * 1.04 / step) * step;
    axis->setRange(0, end);
    axis->setTickInterval(step);
    axis->setLabelFormat(u"%.0f"_s);
    return axis;
}

/// Terms down the side. Names that occur twice are told apart by something that is not seen: the axis wants them different.
QBarCategoryAxis* termAxis(const ChartFigure& figure, const Palette& palette)
{
    auto* axis = new QBarCategoryAxis;
    dress(axis, palette, false);
    axis->setLabelsBrush(palette.text);
    QStringList labels;
    for (int bar = 0; bar < int(figure.table.categories.size()); ++bar) {
        QString label = figure.table.categories[figure.categoryOfBar(bar)].label;
        if (label.size() > longestLabel)
            label = label.left(longestLabel - 1).trimmed() + u'…';
        while (labels.contains(label))
            label += QChar(0x200b);
        labels << label;
    }
    axis->append(labels);
    return axis;
}

/// Years along the bottom: as many as are legible.
QCategoryAxis* yearAxis(const ChartFigure& figure, const Palette& palette)
{
    auto* axis = new QCategoryAxis;
    dress(axis, palette, false);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int count = int(figure.table.categories.size());
    const int most = figure.table.binYears > 1 ? 11 : 14;
    int step = 1;
    for (const int wider : {2, 5, 10, 20}) {
        if ((count + step - 1) / step > most)
            step = wider;
    }
    for (int i = 0; i < count; ++i) {
        // Round years, so that what is between them can be told.
        const ChartPick& pick = figure.table.categories[size_t(i)].pick;
        const int number = pick.yearFrom ? *pick.yearFrom / std::max(figure.table.binYears, 1) : i;
        if (number % step == 0)
            axis->append(figure.table.categories[size_t(i)].label, i);
    }
    axis->setRange(-0.5, count - 0.5);
    return axis;
}

QAbstractBarSeries* newBars(ChartFigure::Kind kind, QObject* parent)
{
    switch (kind) {
    case ChartFigure::Kind::Columns:
        return new QStackedBarSeries(parent);
    case ChartFigure::Kind::Groups:
        return new QHorizontalBarSeries(parent);
    default:
        return new QHorizontalStackedBarSeries(parent);
    }
}

double shownValue(const ChartFigure& figure, size_t category, size_t serie)
{
    const double value = figure.table.value(category, serie);
    if (std::isnan(value))
        return 0;
    if (figure.kind != ChartFigure::Kind::Shares)
        return figure.table.unit == ChartTable::Unit::Share ? value * 100 : value;
    double sum = 0;
    for (size_t other = 0; other < figure.table.series.size(); ++other)
        sum += figure.table.value(category, other);
    return sum > 0 ? 100 * value / sum : 0;
}

void addBars(QChart* chart, const ChartFigure& figure, const Palette& palette)
{
    QAbstractBarSeries* bars = newBars(figure.kind, chart);
    for (size_t serie = 0; serie < figure.table.series.size(); ++serie) {
        auto* set = new QBarSet(figure.table.series[serie].label);
        set->setProperty("series", int(serie));
        set->setBrush(chartBrush(figure, serie, palette));
        set->setPen(palette.edge.isValid() ? QPen(palette.edge, 1)
                                           : QPen(palette.surface, figure.table.series.size() > 1 ? 1 : 0));
        set->setLabelColor(palette.text);
        set->setLabelFont(uiFont(TypeSize::Small));
        for (int bar = 0; bar < int(figure.table.categories.size()); ++bar)
            *set << shownValue(figure, figure.categoryOfBar(bar), serie);
        bars->append(set);
    }
    bars->setBarWidth(figure.kind == ChartFigure::Kind::Columns && figure.table.categories.size() > 20 ? 0.86
                                                                                                       : 0.7);
    const bool numbers = figure.table.series.size() == 1 && figure.table.categories.size() <= 24
        && figure.kind != ChartFigure::Kind::Shares;
    bars->setLabelsVisible(numbers);
    bars->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    bars->setLabelsPrecision(figure.table.unit == ChartTable::Unit::Kappa ? 2 : 6);
    chart->addSeries(bars);
    QAbstractAxis* along =
        figure.isLying() ? static_cast<QAbstractAxis*>(termAxis(figure, palette)) : yearAxis(figure, palette);
    QAbstractAxis* values = valueAxis(figure, palette);
    chart->addAxis(along, figure.isLying() ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values, figure.isLying() ? Qt::AlignBottom : Qt::AlignLeft);
    bars->attachAxis(along);
    bars->attachAxis(values);
}

void addLines(QChart* chart, const ChartFigure& figure, const Palette& palette)
{
    QAbstractAxis* along = yearAxis(figure, palette);
    QAbstractAxis* values = valueAxis(figure, palette);
    chart->addAxis(along, Qt::AlignBottom);
    chart->addAxis(values, Qt::AlignLeft);
    const auto add = [&](QLineSeries* line) {
        chart->addSeries(line);
        line->attachAxis(along);
        line->attachAxis(values);
    };
    for (size_t serie = 0; serie < figure.table.series.size(); ++serie) {
        auto* line = new QLineSeries(chart);
        line->setName(figure.table.series[serie].label);
        line->setPen(linePen(serie, palette));
        line->setPointsVisible(figure.table.categories.size() <= 40 && serie % 2 == 0);
        for (size_t category = 0; category < figure.table.categories.size(); ++category)
            line->append(double(category), shownValue(figure, category, serie));
        add(line);
    }
    for (size_t category = 0; category < figure.table.categories.size(); ++category) {
        if (figure.markedYear == 0 || figure.table.categories[category].pick.yearFrom != figure.markedYear)
            continue;
        auto* mark = new QLineSeries(chart);
        mark->setName(FigureText::tr("As of %1").arg(figure.markedYear));
        mark->setPen(QPen(palette.text, 1.5, Qt::DotLine));
        mark->append(double(category), 0);
        mark->append(double(category), 100);
        add(mark);
    }
}

} // namespace

QSizeF ChartFigure::neededSize() const
{
    if (kind == Kind::Heat)
        return ChartHeat(table).size();
    if (!isLying())
        return {480, 260};
    const double bars = kind == Kind::Groups ? double(std::max(table.series.size(), size_t(1))) : 1.0;
    return {480, 70 + double(table.categories.size()) * (barHeight - 10 + 10 * bars)};
}

double ChartFigure::mostHeight() const
{
    return isLying() ? 80 + (neededSize().height() - 70) * 1.7 : QWIDGETSIZE_MAX;
}

QBrush chartBrush(const ChartFigure& figure, size_t index, const Palette& palette)
{
    const ChartSeries& serie = figure.table.series[index];
    if (serie.pick.dimension != 0 && serie.pick.term == 0)
        return palette.uncodedSegment;
    if (figure.table.series.size() == 1)
        return palette.segments[0];
    if (!serie.key.isEmpty()) {
        // An absolute gap is hatched, as in the matrix.
        if (serie.key == gapClassKey(GapClass::AbsoluteGap))
            return pattern(palette.gapGround, palette.gap, 1);
        const QColor colour = classColour(serie.key, palette);
        return serie.key == gapClassKey(GapClass::Covered)
            ? QBrush(colour)
            : QBrush(pattern(colour, strokeOn(colour, palette), index));
    }
    const QColor colour = palette.segments[index % palette.segments.size()];
    return index % 6 == 0 ? QBrush(colour) : QBrush(pattern(colour, strokeOn(colour, palette), index));
}

QChart* makeChart(const ChartFigure& figure, const Palette& palette)
{
    auto* chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(
        {0, 0, figure.isLying() ? space::small : space::huge, 0}); // the last year is as wide as the others
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setLocalizeNumbers(figure.table.unit == ChartTable::Unit::Count
                              && figure.kind != ChartFigure::Kind::Shares); // the percent sign stays
    if (figure.kind == ChartFigure::Kind::Lines)
        addLines(chart, figure, palette);
    else
        addBars(chart, figure, palette);
    QLegend* legend = chart->legend();
    // Of one coder pair or one confidence the bars do not say which it is.
    legend->setVisible(figure.table.series.size() > 1 || figure.kind == ChartFigure::Kind::Shares
                       || figure.kind == ChartFigure::Kind::Groups);
    // Many names in one line would all be cut.
    legend->setAlignment(figure.table.series.size() > 4 ? Qt::AlignRight : Qt::AlignTop);
    legend->setFont(uiFont(TypeSize::Small));
    legend->setLabelColor(palette.text);
    legend->setBackgroundVisible(false);
    legend->setMarkerShape(figure.kind == ChartFigure::Kind::Lines ? QLegend::MarkerShapeFromSeries
                                                                   : QLegend::MarkerShapeRectangle);
    return chart;
}

QString chartMarkText(const ChartFigure& figure, size_t category, size_t serie)
{
    const ChartTable& table = figure.table;
    const ChartCategory& at = table.categories[category];
    const ChartSeries& of = table.series[serie];
    const QString value = chartValueText(table, of.values[category]);
    if (table.unit == ChartTable::Unit::Kappa)
        return FigureText::tr("%1, %2: κ %3 (%n studies)", nullptr, of.n[category])
            .arg(at.label, of.label, value);
    if (table.unit == ChartTable::Unit::Share)
        return FigureText::tr("%1, %2: %3 (%n cells)", nullptr, of.n[category])
            .arg(at.label, of.label, value);
    if (table.series.size() == 1)
        return FigureText::tr("%1: %n studies", nullptr, int(of.values[category])).arg(at.label);
    if (!of.key.isEmpty())
        return FigureText::tr("%1, %2: %n cells", nullptr, int(of.values[category])).arg(at.label, of.label);
    const int percent = at.distinct > 0 ? int(std::lround(100 * of.values[category] / at.distinct)) : 0;
    return FigureText::tr("%1, %2: %3 of %n studies (%4 %)", nullptr, at.distinct)
        .arg(at.label, of.label, value)
        .arg(percent);
}

void paintFigure(QPainter& painter, const QRectF& rect, const ChartFigure& figure, const Palette& palette)
{
    constexpr double margin = space::large;
    painter.fillRect(rect, palette.surface);
    QRectF inner = rect.adjusted(margin, margin, -margin, -margin);
    const auto line = [&](const QString& text, const QFont& font, const QColor& colour, bool below) {
        if (text.isEmpty())
            return;
        painter.setFont(font);
        painter.setPen(colour);
        const int flags = Qt::AlignLeft | Qt::TextWordWrap | (below ? Qt::AlignBottom : Qt::AlignTop);
        const QRectF box = QFontMetricsF(font).boundingRect(inner, flags, text);
        painter.drawText(inner, flags, text);
        if (below)
            inner.setBottom(box.top() - space::small);
        else
            inner.setTop(box.bottom() + space::tiny);
    };
    line(figure.title, uiFont(TypeSize::Title, true), palette.text, false);
    line(figure.subtitle, uiFont(TypeSize::Small), palette.muted, false);
    line(figure.source, uiFont(TypeSize::Small), palette.muted, true);
    inner.setTop(inner.top() + space::small);
    if (figure.kind == ChartFigure::Kind::Heat) {
        ChartHeat(figure.table, inner.width()).paint(painter, inner.topLeft(), palette);
        return;
    }
    if (figure.isLying())
        inner.setHeight(std::min(inner.height(), figure.mostHeight()));
    QGraphicsScene scene;
    QChart* chart = makeChart(figure, palette);
    scene.addItem(chart);
    chart->setGeometry(QRectF(QPointF(0, 0), inner.size()));
    chart->layout()->activate();
    scene.setSceneRect(chart->geometry());
    scene.render(&painter, inner, scene.sceneRect(), Qt::IgnoreAspectRatio);
}

} // namespace lacuna
