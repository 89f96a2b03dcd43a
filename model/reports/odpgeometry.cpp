// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odpgeometry.h"

#include <QtGui/QPainterPath>

#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::odpgeometry {

namespace {

constexpr double unit = 100; ///< of the drawing's coordinates, a point

struct Geometry {
    QString type;
    QPainterPath path{}; ///< points
};

qint64 adjustment(const SlideLook& look, QLatin1StringView name, qint64 otherwise)
{
    for (const auto& [each, value] : look.adjustments) {
        if (each == name)
            return value;
    }
    return otherwise;
}

/// DrawingML turns clockwise, in sixty-thousandths of a degree.
constexpr double degrees(qint64 angle)
{
    return double(angle) / 60'000;
}

/// Degrees from @p begin clockwise to @p end, more than none and at most the whole circle.
double turn(double begin, double end)
{
    const double angle = std::fmod(end - begin, 360);
    return angle <= 0 ? angle + 360 : angle;
}

QPainterPath pie(const QRectF& box, const SlideLook& look)
{
    const double begin = degrees(adjustment(look, "adj1"_L1, 0));
    const double angle = turn(begin, degrees(adjustment(look, "adj2"_L1, 16'200'000)));
    QPainterPath path(box.center());
    path.arcTo(box, -begin, -angle);
    path.closeSubpath();
    return path;
}

/// How far the inner edge of a ring is from the outer one: @p share in hundred-thousandths of the shorter side, at most half of it.
double thickness(const QRectF& box, qint64 share)
{
    return std::min(box.width(), box.height()) * double(std::clamp<qint64>(share, 0, 50'000)) / 100'000;
}

QPainterPath blockArc(const QRectF& box, const SlideLook& look)
{
    const double begin = degrees(adjustment(look, "adj1"_L1, 10'800'000));
    const double angle = turn(begin, degrees(adjustment(look, "adj2"_L1, 0)));
    const double thick = thickness(box, adjustment(look, "adj3"_L1, 25'000));
    QPainterPath path;
    path.arcMoveTo(box, -begin);
    path.arcTo(box, -begin, -angle);
    path.arcTo(box.adjusted(thick, thick, -thick, -thick), -begin - angle, angle);
    path.closeSubpath();
    return path;
}

QPainterPath donut(const QRectF& box, const SlideLook& look)
{
    const double thick = thickness(box, adjustment(look, "adj"_L1, 25'000));
    QPainterPath path;
    path.addEllipse(box);
    const QRectF hole = box.adjusted(thick, thick, -thick, -thick);
    // The other way round, so that it is a hole whichever rule of filling a program has.
    path.arcMoveTo(hole, 0);
    path.arcTo(hole, 0, 360);
    path.closeSubpath();
    return path;
}

Geometry geometryOf(const QRectF& box, const SlideLook& look)
{
    const auto drawn = u"non-primitive"_s;
    Geometry geometry;
    if (look.geometry == "ellipse"_L1) {
        geometry = {u"ellipse"_s, {}};
        geometry.path.addEllipse(box);
    } else if (look.geometry == "pie"_L1) {
        geometry = {drawn, pie(box, look)};
    } else if (look.geometry == "blockArc"_L1) {
        geometry = {drawn, blockArc(box, look)};
    } else if (look.geometry == "donut"_L1) {
        geometry = {drawn, donut(box, look)};
    } else if (look.rounded) {
        geometry = {drawn, {}};
        const double corner = std::min({4.0, box.width() / 2, box.height() / 2});
        geometry.path.addRoundedRect(box, corner, corner);
    } else {
        geometry = {u"rectangle"_s, {}};
        geometry.path.addRect(box);
    }
    return geometry;
}

QString at(const QPainterPath::Element& element)
{
    return QString::number(std::lround(element.x * unit)) + u' '
        + QString::number(std::lround(element.y * unit));
}

/// The commands of draw:enhanced-path.
QString commands(const QPainterPath& path)
{
    QStringList parts;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            if (i > 0)
                parts += u"Z"_s;
            parts += u"M"_s;
            break;
        case QPainterPath::LineToElement:
            parts += u"L"_s;
            break;
        case QPainterPath::CurveToElement:
            parts += u"C"_s;
            break;
        case QPainterPath::CurveToDataElement:
            break; // the rest of a curve
        }
        parts += at(element);
    }
    parts += u"Z"_s;
    parts += u"N"_s;
    return parts.join(u' ');
}

} // namespace

void write(XmlPart& xml, QSizeF size, const SlideLook& look)
{
    const QRectF box({0, 0}, size);
    const Geometry geometry = geometryOf(box, look);
    const QString extent =
        u"0 0 %1 %2"_s.arg(std::lround(size.width() * unit)).arg(std::lround(size.height() * unit));
    xml.empty("draw:enhanced-geometry"_L1,
              {{"svg:viewBox"_L1, extent},
               {"draw:type"_L1, geometry.type},
               {"draw:text-areas"_L1, extent},
               {"draw:enhanced-path"_L1, commands(geometry.path)}});
}

} // namespace lacuna::odpgeometry
