// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/prismadiagram.h"
#include "model/reports/decktheme.h"
#include "model/reports/flowreport.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::FlowSlide)
};

constexpr double top = 58; ///< below the title
constexpr double bottom = 502; ///< above the footer
constexpr double width = 960 - 2 * decktheme::margin;

DiagramStyle styleFor(double text)
{
    DiagramStyle style;
    style.text = text;
    style.noteText = 9;
    style.bandWidth = 24;
    style.gap = 44;
    style.rowGap = 18;
    style.padding = 8;
    const double room = width - style.bandWidth - style.rowGap / 2 - style.gap;
    style.mainWidth = style.sideWidth = room / 2;
    return style;
}

/// The largest text at which all fits on the slide; at the smallest, as many reasons as fit.
PrismaDiagram fittingDiagram(const PrismaFlow& flow, double& text)
{
    // textfit's widths, with a tenth to spare, are the ones of PowerPoint's Arial.
    const TextMeasure measure = [](const QString& words, double size, bool bold) {
        return textfit::width(words, size, bold);
    };
    PrismaDiagram diagram;
    for (const double size : {14.0, 13.0, 12.0, 11.0, 10.0, 9.0}) {
        text = size;
        diagram = PrismaDiagram(flow, measure, styleFor(size));
        if (diagram.size().height() <= bottom - top)
            return diagram;
    }
    DiagramStyle style = styleFor(text);
    style.rowGap = 12;
    style.padding = 5;
    style.mostReasons = int(flow.reasons.size());
    do {
        diagram = PrismaDiagram(flow, measure, style);
    } while (diagram.size().height() > bottom - top && --style.mostReasons > 0);
    return diagram;
}

Slide::Look lookOf(const DiagramBox& box, const Palette& palette)
{
    Slide::Look look{.fill = palette.surface, .line = palette.strongLine, .lineWidth = 0.75};
    look.rounded = true;
    look.padding = 8;
    switch (box.kind) {
    case DiagramBox::Kind::Band:
        look.fill = palette.accentGround;
        look.lineWidth = 0;
        look.padding = 0;
        look.upwards = true;
        break;
    case DiagramBox::Kind::Main:
        break;
    case DiagramBox::Kind::Side:
        look.fill = palette.tint;
        break;
    case DiagramBox::Kind::Result:
        look.fill = palette.accentGround;
        look.line = "accent1"_L1;
        look.lineWidth = 1.25;
        break;
    }
    return look;
}

/// One paragraph a line of the list, which wraps by itself when somebody edits it. What is indented starts with spaces of its own, because
/// text boxes of other programs agree on those.
std::vector<SlideParagraph> paragraphsOf(const DiagramBox& box, double text, const Palette& palette)
{
    const bool band = box.kind == DiagramBox::Kind::Band;
    std::vector<SlideParagraph> paragraphs;
    for (const DiagramLine& line : box.lines) {
        const SlideColour ink = band ? SlideColour("accent1"_L1) : SlideColour(palette.text);
        const QString indent = line.indent > 0 ? QString(3, QChar::Nbsp) : QString();
        paragraphs.push_back({{{indent + line.text, text, line.bold, ink}},
                              band ? SlideParagraph::Align::Centre : SlideParagraph::Align::Start,
                              0,
                              text * 1.3});
    }
    return paragraphs;
}

Slide::Site siteOf(const DiagramArrow& arrow, bool start)
{
    if (arrow.isVertical())
        return start ? Slide::Site::Bottom : Slide::Site::Top;
    const bool rightwards = arrow.end.x() > arrow.start.x();
    return start == rightwards ? Slide::Site::Right : Slide::Site::Left;
}

} // namespace

Slide flowSlide(const PrismaFlow& flow, const ReportOptions& options)
{
    const Palette& palette = paletteFor(options.theme);
    double text = 0;
    const PrismaDiagram diagram = fittingDiagram(flow, text);
    Slide slide;
    const QString title = textfit::elided(flowTitle(flow, options), width, 20, 1, true);
    slide.placeholder("title"_L1, 0, Text::tr("Title"), {}, {{{{title, 20, true, "tx1"_L1}}}});
    const QPointF origin(decktheme::margin, top);
    slide.openGroup(Text::tr("Flow diagram"), diagram.description(),
                    {origin, QSizeF(width, diagram.size().height())});
    std::vector<int> numbers;
    for (const DiagramBox& box : diagram.boxes())
        numbers.push_back(slide.rectangle(box.name, box.rect.translated(origin), lookOf(box, palette),
                                          paragraphsOf(box, text, palette)));
    for (const DiagramArrow& arrow : diagram.arrows()) {
        slide.connector(Text::tr("Arrow"), {arrow.start + origin, numbers[arrow.from], siteOf(arrow, true)},
                        {arrow.end + origin, numbers[arrow.to], siteOf(arrow, false)}, palette.muted, 1.25);
    }
    std::vector<SlideParagraph> notes;
    for (const DiagramLine& line : diagram.notes())
        notes.push_back({{{line.text, 9, false, palette.muted}}});
    slide.textBox(
        Text::tr("Notes"),
        {origin.x(), origin.y() + diagram.notesTop(), width, diagram.size().height() - diagram.notesTop()},
        notes);
    slide.closeGroup();
    const QString footer =
        Text::tr("exported %1").arg(QLocale().toString(exportTime(options).date(), u"d MMM yyyy"_s));
    slide.placeholder("ftr"_L1, 11, Text::tr("Footer"), {}, {{{{footer, 9, false, palette.muted}}}});
    slide.slideNumber(12, Text::tr("Slide number"), {}, palette.muted);
    return slide;
}

} // namespace lacuna
