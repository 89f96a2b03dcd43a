// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidepainter.h"

#include "model/reports/chartpicture.h"
#include "model/reports/templatecolours.h"
#include "model/reports/templatepackage.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QTextLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using Align = SlideParagraph::Align;
constexpr int fine = 10; ///< fonts have whole pixels: text is laid out in tenths of a point

QFont fontOf(const SlideRun& run)
{
    QFont font(u"Arial"_s);
    font.setPixelSize(std::max(1, int(std::lround(run.size * fine))));
    font.setBold(run.bold);
    return font;
}

/// Qt's pattern nearest to one of DrawingML's.
Qt::BrushStyle brushOf(QLatin1StringView pattern)
{
    if (pattern.endsWith("UpDiag"_L1))
        return Qt::BDiagPattern;
    if (pattern.endsWith("DnDiag"_L1))
        return Qt::FDiagPattern;
    if (pattern.endsWith("Horz"_L1))
        return Qt::HorPattern;
    if (pattern.endsWith("Vert"_L1))
        return Qt::VerPattern;
    return pattern == "smGrid"_L1 ? Qt::CrossPattern : Qt::DiagCrossPattern;
}

/// A ring or a part of one, as DrawingML's "donut" and "blockArc" have it.
QPainterPath ringOf(const QRectF& box, const SlideLook& look)
{
    const auto value = [&look](QLatin1StringView name) -> double {
        const auto found =
            std::ranges::find(look.adjustments, name, &std::pair<QLatin1StringView, qint64>::first);
        return found == look.adjustments.end() ? 0 : double(found->second);
    };
    const bool whole = look.geometry == "donut"_L1;
    const double thickness = box.width() * (whole ? value("adj"_L1) : value("adj3"_L1)) / 100'000;
    const QRectF hole = box.adjusted(thickness, thickness, -thickness, -thickness);
    QPainterPath path;
    if (whole) {
        path.addEllipse(box);
        path.addEllipse(hole);
        return path;
    }
    // Qt counts against the clock.
    const double from = -value("adj1"_L1) / 60'000;
    double span = (value("adj2"_L1) - value("adj1"_L1)) / 60'000;
    if (span <= 0)
        span += 360;
    path.arcMoveTo(box, from);
    path.arcTo(box, from, -span);
    path.arcTo(hole, from - span, span);
    path.closeSubpath();
    return path;
}

QPainterPath pathOf(const QRectF& box, const SlideLook& look)
{
    if (look.geometry == "donut"_L1 || look.geometry == "blockArc"_L1)
        return ringOf(box, look);
    QPainterPath path;
    if (look.geometry == "ellipse"_L1)
        path.addEllipse(box);
    else if (look.rounded)
        path.addRoundedRect(box, 4, 4);
    else
        path.addRect(box);
    return path;
}

} // namespace

/// A paragraph broken into lines, in tenths of a point.
struct SlidePainter::Laid {
    std::unique_ptr<QTextLayout> layout{};
    double before = 0;
    double height = 0;
};

SlidePainter::SlidePainter(QPainter& painter, const DeckLook& look, decktheme::Layout layout, int number)
    : m_painter(painter)
    , m_look(look)
    , m_cover(layout == decktheme::Layout::Title)
    , m_number(number)
{
    if (!look.from)
        return;
    m_layout = look.from->layout(m_cover ? look.coverPart : look.contentPart);
    if (m_layout)
        m_colours = std::make_unique<TemplateColours>(look.from->theme, look.from->master, m_layout->xml);
}

SlidePainter::~SlidePainter() = default;

QColor SlidePainter::colour(const SlideColour& colour) const
{
    if (colour.scheme.isEmpty())
        return colour.rgb;
    if (m_colours)
        return m_colours->rgb(colour);
    const Palette& palette = m_look.palette;
    if (colour.scheme == "accent1"_L1 || colour.scheme == "hlink"_L1)
        return palette.accent;
    if (colour.scheme == "accent2"_L1)
        return palette.gap;
    if (colour.scheme == "dk2"_L1)
        return palette.rail;
    return colour.scheme == "bg1"_L1 ? palette.surface : palette.text;
}

void SlidePainter::paint(const Slide& slide)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    ground();
    for (const Slide::Item& item : slide.items())
        std::visit(*this, item);
    m_painter.restore();
}

void SlidePainter::ground()
{
    const QRectF all({0, 0}, m_look.frame.slide);
    if (!m_colours) {
        m_painter.fillRect(all, m_cover ? m_look.palette.rail : m_look.palette.surface);
        if (m_cover)
            m_painter.fillRect(QRectF(0, 0, 12, all.height()), m_look.palette.accent);
        return;
    }
    m_painter.fillRect(all, m_colours->rgb(m_colours->background()));
    if (m_layout->xml.attribute("showMasterSp"_L1) != "0"_L1)
        decorations(m_look.from->master, decktheme::masterPart());
    decorations(m_layout->xml, m_layout->part);
}

/// Pictures and filled boxes of a layout, which is what most templates are made of.
void SlidePainter::decorations(const XmlNode& root, const QString& part)
{
    const XmlNode* tree =
        root.descendant({{ooxml::presentation, "cSld"_L1}, {ooxml::presentation, "spTree"_L1}});
    if (!tree)
        return;
    for (const XmlNode& node : tree->children) {
        const XmlNode* properties = node.child(ooxml::presentation, "spPr"_L1);
        const XmlNode* kind =
            node.descendant({{ooxml::presentation, "nvSpPr"_L1}, {ooxml::presentation, "nvPr"_L1}});
        const std::optional<QRectF> place = templateBox(node);
        if (!properties || !place || (kind && kind->child(ooxml::presentation, "ph"_L1)))
            continue;
        const QRectF& box = *place;
        const XmlNode* fills[] = {properties->child(ooxml::drawing, "blipFill"_L1),
                                  node.child(ooxml::presentation, "blipFill"_L1)};
        for (const XmlNode* fill : fills) {
            const XmlNode* blip = fill ? fill->child(ooxml::drawing, "blip"_L1) : nullptr;
            const QString id =
                blip ? blip->attributes.value(ooxml::relationships, "embed"_L1).toString() : QString();
            if (const QImage picture = m_look.from->picture(part, id); !picture.isNull())
                m_painter.drawImage(box, picture);
        }
        if (const XmlNode* solid = properties->child(ooxml::drawing, "solidFill"_L1)) {
            if (const SlideColour held = m_colours->held(*solid); !held.isNone())
                m_painter.fillRect(box, m_colours->rgb(held));
        }
    }
}

QRectF SlidePainter::placeOf(const Slide::Placeholder& item) const
{
    const DeckFrame& frame = m_look.frame;
    if (!item.box.isEmpty())
        return item.box;
    const double inset = m_look.from ? 7.2 : 0; // of text in a placeholder
    const auto inner = [inset](const QRectF& box) { return box.adjusted(inset, 0, -inset, 0); };
    if (item.type == "subTitle"_L1)
        return inner(frame.coverSubtitle);
    if (item.type == "ftr"_L1)
        return inner(frame.footer);
    return inner(m_cover ? frame.coverTitle : frame.title);
}

void SlidePainter::operator()(const Slide::Placeholder& item)
{
    std::vector<SlideParagraph> paragraphs = item.text;
    for (SlideParagraph& paragraph : paragraphs) {
        for (SlideRun& run : paragraph.runs) {
            // What is left to the layout: the colour of the first slide's text, or the theme's.
            if (run.colour.isNone())
                run.colour = m_cover ? m_look.coverText : SlideColour("tx1"_L1);
        }
    }
    text(placeOf(item), paragraphs, item.type == "subTitle"_L1 ? "t"_L1 : "b"_L1);
}

void SlidePainter::operator()(const Slide::Number& item)
{
    const SlideColour ink = m_look.from ? SlideColour("tx1"_L1) : item.ink;
    text(item.box.isEmpty() ? m_look.frame.number : item.box,
         {{{{QLocale().toString(m_number), 9, false, ink}}, Align::End}}, "b"_L1);
}

void SlidePainter::operator()(const Slide::TextBox& item)
{
    text(item.box, item.text, item.anchor);
}

void SlidePainter::fill(const QRectF& box, const SlideColour& ground, QLatin1StringView pattern,
                        const SlideColour& ink)
{
    if (ground.isNone())
        return;
    m_painter.fillRect(box, colour(ground));
    if (!pattern.isEmpty())
        m_painter.fillRect(box, QBrush(colour(ink), brushOf(pattern)));
}

void SlidePainter::operator()(const Slide::Shape& item)
{
    const SlideLook& look = item.look;
    const QPainterPath path = pathOf(item.box, look);
    if (!look.fill.isNone())
        m_painter.fillPath(path, colour(look.fill));
    if (!look.pattern.isEmpty())
        m_painter.fillPath(path, QBrush(colour(look.patternInk), brushOf(look.pattern)));
    if (look.lineWidth > 0)
        m_painter.strokePath(
            path, QPen(colour(look.line), look.lineWidth, look.dashed ? Qt::DashLine : Qt::SolidLine));
    if (item.text.empty())
        return;
    if (!look.upwards) {
        text(item.box.adjusted(look.padding, 0, -look.padding, 0), item.text, "ctr"_L1);
        return;
    }
    m_painter.save();
    m_painter.translate(item.box.left(), item.box.bottom());
    m_painter.rotate(-90);
    text({look.padding, 0, item.box.height() - 2 * look.padding, item.box.width()}, item.text, "ctr"_L1);
    m_painter.restore();
}

void SlidePainter::operator()(const Slide::Connector& item)
{
    m_painter.setPen(QPen(colour(item.colour), item.width));
    m_painter.drawLine(item.from.at, item.to.at);
}

void SlidePainter::operator()(const Slide::Chart& item)
{
    // Pixels there, points here.
    constexpr double points = 72.0 / 96;
    m_painter.save();
    m_painter.translate(item.box.topLeft());
    m_painter.scale(points, points);
    QFont font(u"Arial"_s);
    font.setPixelSize(13);
    paintChart(m_painter, {{0, 0}, item.box.size() / points}, item.chart, m_look.palette, font);
    m_painter.restore();
}

void SlidePainter::cell(const SlideCell& cell, const QRectF& box)
{
    fill(box, cell.fill, cell.pattern, cell.patternInk);
    const auto edge = [this](const SlideEdge& how, QPointF from, QPointF to) {
        if (how.width <= 0 || how.colour.isNone())
            return;
        QPen pen(colour(how.colour), how.width, how.dashed ? Qt::DashLine : Qt::SolidLine);
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.drawLine(from, to);
    };
    edge(cell.left, box.topLeft(), box.bottomLeft());
    edge(cell.right, box.topRight(), box.bottomRight());
    edge(cell.top, box.topLeft(), box.topRight());
    edge(cell.bottom, box.bottomLeft(), box.bottomRight());
    text(box.adjusted(cell.marginLeft, 1, -cell.marginRight, -1), {cell.paragraph},
         cell.anchorBottom ? "b"_L1 : "ctr"_L1);
}

void SlidePainter::operator()(const Slide::Table& item)
{
    const SlideTable& table = item.table;
    const auto sum = [](const std::vector<double>& of, size_t from, size_t count) {
        const auto begin = of.begin() + ptrdiff_t(std::min(from, of.size()));
        return std::accumulate(begin, begin + ptrdiff_t(std::min(count, size_t(of.end() - begin))), 0.0);
    };
    for (size_t row = 0; row < table.cells.size(); ++row) {
        for (size_t column = 0; column < table.cells[row].size(); ++column) {
            const SlideCell& each = table.cells[row][column];
            if (each.mergedLeft || each.mergedUp)
                continue;
            cell(each,
                 {item.at.x() + sum(table.columnWidths, 0, column),
                  item.at.y() + sum(table.rowHeights, 0, row),
                  sum(table.columnWidths, column, size_t(each.columnSpan)),
                  sum(table.rowHeights, row, size_t(each.rowSpan))});
        }
    }
}

SlidePainter::Laid SlidePainter::laidOut(const SlideParagraph& paragraph, double width, bool first) const
{
    QString words;
    QList<QTextLayout::FormatRange> formats;
    for (const SlideRun& run : paragraph.runs) {
        QTextLayout::FormatRange range;
        range.start = int(words.size());
        range.length = int(run.text.size());
        range.format.setFont(fontOf(run));
        range.format.setForeground(colour(run.colour));
        formats += range;
        words += run.text;
    }
    Laid laid;
    laid.layout = std::make_unique<QTextLayout>(
        words, fontOf(paragraph.runs.empty() ? SlideRun() : paragraph.runs.front()));
    laid.layout->setFormats(formats);
    QTextOption option;
    const bool right = paragraph.align == (paragraph.isRightToLeft() ? Align::Start : Align::End);
    option.setAlignment(paragraph.align == Align::Centre ? Qt::AlignHCenter
                            : right                      ? Qt::AlignRight
                                                         : Qt::AlignLeft);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    laid.layout->setTextOption(option);
    laid.before = first ? 0 : paragraph.spaceBefore * fine;
    laid.layout->beginLayout();
    for (QTextLine line = laid.layout->createLine(); line.isValid(); line = laid.layout->createLine()) {
        line.setLineWidth(std::max(1.0, width * fine));
        const double lead = paragraph.lineSpacing > 0 ? paragraph.lineSpacing * fine : line.height();
        // An exact distance is shared out above and below the letters.
        line.setPosition({0, laid.height + (lead - line.height()) / 2});
        laid.height += lead;
    }
    laid.layout->endLayout();
    return laid;
}

void SlidePainter::text(const QRectF& box, const std::vector<SlideParagraph>& paragraphs,
                        QLatin1StringView anchor)
{
    std::vector<Laid> all;
    double height = 0;
    for (const SlideParagraph& paragraph : paragraphs) {
        all.push_back(laidOut(paragraph, box.width(), all.empty()));
        height += all.back().before + all.back().height;
    }
    const double room = box.height() * fine;
    double y = anchor == "b"_L1 ? room - height : anchor == "ctr"_L1 ? (room - height) / 2 : 0;
    m_painter.save();
    m_painter.translate(box.topLeft());
    m_painter.scale(1.0 / fine, 1.0 / fine);
    for (const Laid& laid : all) {
        y += laid.before;
        laid.layout->draw(&m_painter, {0, y});
        y += laid.height;
    }
    m_painter.restore();
}

} // namespace lacuna
