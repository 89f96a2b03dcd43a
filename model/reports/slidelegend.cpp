// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/slidelegend.h"

#include "model/painting/matrixpainter.h"
#include "model/painting/ramp.h"
#include "model/reports/slidegrid.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double textSize = 9.5;
constexpr double lineHeight = 17;
constexpr double swatchWidth = 24;
constexpr double swatchHeight = 13;
constexpr double gap = 5;
constexpr double entryGap = 16;
constexpr double stepWidth = 16;

} // namespace

QLatin1StringView slidePattern(CellFill fill)
{
    switch (fill) {
    case CellFill::Plain:
        break;
    case CellFill::GapHatch:
        return "wdUpDiag"_L1;
    case CellFill::NotApplicableHatch:
        return "diagCross"_L1;
    }
    return {};
}

MatrixTableCell SlideLegend::sample(const MatrixTable& table, GapClass gapClass)
{
    MatrixTableCell sample = table.sample(gapClass, 0);
    sample.text = gapClassSymbol(gapClass);
    if (gapClass > GapClass::Thin && table.layout().drawing().style != CellStyle::Numbers) {
        sample.ground = table.palette().ramp[table.palette().dark ? 2 : 1];
        sample.ink = table.palette().textOn(sample.ground);
    }
    return sample;
}

SlideLegend::SlideLegend(const MatrixTable& table, double width)
    : m_table(table)
    , m_width(width)
{
    addClasses(table.classes());
    // The ramp ends at the fullest cell of innermost terms; whole groups have more.
    const bool exceeded =
        std::ranges::any_of(table.map().cells, [&](const GapCell& cell) { return cell.n > table.largest(); });
    if (SlideGrid::wants(table))
        addFigures();
    else if (table.layout().drawing().style != CellStyle::Numbers)
        addRamp(table.largest(), exceeded);
}

/// What the shapes of a cell show: its segments, or how many studies the largest stands for.
void SlideLegend::addFigures()
{
    const GapMap& map = m_table.map();
    const CellPainter cells = cellPainterFor(m_table);
    if (!map.segments.empty()) {
        const QString crossed = map.crossLabel.isEmpty()
            ? tr("%1, in this order:").arg(map.segmentsLabel)
            : tr("%1 × %2, in this order:").arg(map.segmentsLabel, map.crossLabel);
        Entry heading{{}, crossed, std::nullopt, true};
        place(heading, textfit::width(heading.label, textSize) - swatchWidth);
    }
    for (size_t i = 0; i < map.segments.size(); ++i) {
        Entry entry{
            {}, MatrixPainter::segmentLabel(map, i).simplified(), segmentLook(cells, m_table.palette(), i)};
        place(entry, textfit::width(entry.label, textSize));
    }
    if (!map.segments.empty())
        return;
    const QLocale locale;
    SlideLook look{.fill = m_table.palette().ramp[m_table.palette().dark ? 2 : 3]};
    QString label = tr("largest: %1 %2", "number, what is counted")
                        .arg(locale.toString(m_table.largest()), map.measureLabel);
    if (m_table.layout().drawing().style == CellStyle::Bubble)
        look.geometry = "ellipse"_L1;
    if (m_table.layout().drawing().style == CellStyle::Donut) {
        look.geometry = "donut"_L1;
        look.adjustments = {{"adj"_L1, 14'000}};
        label = tr("full: %1 or more", "number of studies").arg(locale.toString(map.question.rules.target));
    }
    Entry entry{{}, label, look};
    place(entry, textfit::width(entry.label, textSize));
}

SlideLegend::SlideLegend(const MatrixTable& table, double width, std::vector<GapClass> classes, int largest)
    : m_table(table)
    , m_width(width)
{
    addClasses(std::move(classes));
    addRamp(largest, false);
}

void SlideLegend::addClasses(std::vector<GapClass> classes)
{
    // Not a gap: it comes after them.
    if (!classes.empty() && classes.front() == GapClass::NotApplicable)
        std::ranges::rotate(classes, classes.begin() + 1);
    for (const GapClass gapClass : classes) {
        if (gapClass == GapClass::Covered)
            continue; // the ramp says it
        Entry entry{sample(m_table, gapClass), gapClassLabel(gapClass)};
        place(entry, textfit::width(entry.label, textSize));
    }
}

void SlideLegend::addRamp(int largest, bool exceeded)
{
    if (largest <= 0)
        return;
    m_rampSteps = rampStep(largest, largest) + 1;
    const QString upTo = QLocale().toString(largest) + (exceeded ? u"+"_s : QString());
    Entry ramp{{}, tr("%1 %2").arg(upTo, m_table.map().measureLabel)};
    const double labelWidth =
        10 + m_rampSteps * stepWidth - swatchWidth + gap + textfit::width(ramp.label, textSize);
    place(ramp, labelWidth);
    m_ramp = {m_entries.back().x, m_entries.back().y};
}

void SlideLegend::place(Entry entry, double labelWidth)
{
    entry.width = swatchWidth + gap + labelWidth;
    if (m_nextX > 0 && m_nextX + entry.width > m_width) {
        m_nextX = 0;
        m_nextY += lineHeight;
    }
    entry.x = m_nextX;
    entry.y = m_nextY;
    m_nextX += entry.width + entryGap;
    m_entries.push_back(std::move(entry));
}

double SlideLegend::height() const
{
    return m_entries.empty() ? 0 : m_nextY + lineHeight;
}

SlideLook SlideLegend::look(const MatrixTableCell& cell, const Palette& palette)
{
    SlideLook look{.fill = cell.ground, .pattern = slidePattern(cell.fill), .patternInk = cell.hatch};
    if (cell.dashed) {
        look.line = palette.inProgress;
        look.lineWidth = 1;
        look.dashed = true;
    }
    return look;
}

void SlideLegend::write(Slide& slide, QPointF at) const
{
    if (m_entries.empty())
        return;
    const Palette& palette = m_table.palette();
    QStringList names;
    for (const Entry& entry : m_entries)
        names += entry.label;
    slide.openGroup(tr("Legend"), tr("Legend: %1").arg(names.join(u", "_s)), {at, QSizeF(m_width, height())});
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (m_rampSteps > 0 && i + 1 == m_entries.size())
            break;
        const QPointF corner = at + QPointF(entry.x, entry.y + 2);
        if (entry.plain) {
            slide.textBox(entry.label, {corner.x(), corner.y(), entry.width, swatchHeight},
                          {{{{entry.label, textSize, false, palette.muted}}}}, "ctr"_L1);
            continue;
        }
        if (entry.figure) {
            const bool round = !entry.figure->geometry.isEmpty();
            const double wide = round ? swatchHeight : swatchWidth;
            slide.rectangle(tr("Swatch"),
                            {corner + QPointF(swatchWidth - wide, 0) / 2, QSizeF(wide, swatchHeight)},
                            *entry.figure);
        } else
            slide.rectangle(tr("Swatch"), {corner, QSizeF(swatchWidth, swatchHeight)},
                            look(entry.sample, palette),
                            {{{{entry.sample.text, 9, false, entry.sample.ink}},
                              SlideParagraph::Align::Centre,
                              0,
                              10.5}});
        slide.textBox(entry.label,
                      {corner.x() + swatchWidth + gap, corner.y(), entry.width - swatchWidth, swatchHeight},
                      {{{{entry.label, textSize, false, palette.text}}}}, "ctr"_L1);
    }
    if (m_rampSteps > 0)
        writeRamp(slide, at + m_ramp + QPointF(0, 2));
    slide.closeGroup();
}

void SlideLegend::writeRamp(Slide& slide, QPointF at) const
{
    const Palette& palette = m_table.palette();
    slide.textBox(tr("Least"), {at, QSizeF(10, swatchHeight)},
                  {{{{QLocale().toString(1), textSize, false, palette.text}}}}, "ctr"_L1);
    double x = at.x() + 10;
    for (int step = 0; step < m_rampSteps; ++step, x += stepWidth) {
        slide.rectangle(tr("Ramp step"), {x, at.y(), stepWidth, swatchHeight},
                        {.fill = palette.ramp[size_t(step)]});
    }
    slide.textBox(tr("Most"), {x + gap, at.y(), m_entries.back().width, swatchHeight},
                  {{{{m_entries.back().label, textSize, false, palette.text}}}}, "ctr"_L1);
}

} // namespace lacuna
