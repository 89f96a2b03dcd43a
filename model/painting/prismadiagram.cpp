// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/painting/prismadiagram.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

constexpr double lineHeight = 1.38; ///< × text
constexpr double titleScale = 1.45;
constexpr double corner = 6;

/// How many characters of @p word fit; at least one.
qsizetype fitting(const QString& word, double width, double size, bool bold, const TextMeasure& measure)
{
    qsizetype low = 1;
    qsizetype high = word.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (measure(word.left(middle), size, bold) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    if (low < word.size() && word[low].isLowSurrogate())
        low = low > 1 ? low - 1 : low + 1;
    return low;
}

/// 300 characters of a reason would bury the diagram.
QString shortened(const QString& text)
{
    constexpr qsizetype longest = 160;
    const QString simple = text.simplified();
    return simple.size() <= longest ? simple : simple.left(longest - 1) + u'…';
}

} // namespace

QStringList brokenLines(const QString& text, double width, double size, bool bold, const TextMeasure& measure)
{
    QStringList lines;
    QString line;
    for (QString word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + u' ' + word;
        if (measure(longer, size, bold) <= width) {
            line = longer;
            continue;
        }
        if (!line.isEmpty())
            lines += line;
        while (measure(word, size, bold) > width && word.size() > 1) {
            const qsizetype cut = fitting(word, width, size, bold, measure);
            lines += word.left(cut);
            word.remove(0, cut);
        }
        line = word;
    }
    if (!line.isEmpty())
        lines += line;
    return lines;
}

/// Puts the boxes of a flow where they belong, row after row.
class PrismaDiagram::Builder {
public:
    Builder(PrismaDiagram& diagram, const PrismaFlow& flow, const TextMeasure& measure)
        : m_d(diagram)
        , m_flow(flow)
        , m_measure(measure)
        , m_style(diagram.m_style)
        , m_mainLeft(m_style.bandWidth + m_style.rowGap / 2)
        , m_sideLeft(m_mainLeft + m_style.mainWidth + m_style.gap)
    {
    }

    void run()
    {
        m_width = m_sideLeft + m_style.sideWidth;
        addTitle();
        for (const QString& band : {tr("Identification"), tr("Screening"), tr("Included")})
            m_d.m_boxes.push_back({Kind::Band, {}, band, {}, {{band, 0, true}}, {{band, 0, true}}});
        addIdentification();
        addScreening();
        addIncluded();
        double y = m_y - m_style.rowGap;
        if (m_style.withNotes)
            y = addNotes(y);
        m_d.m_size = {m_width, std::ceil(y + 1)};
    }

private:
    using Kind = DiagramBox::Kind;

    /// "Databases (n = 215)", with a star if somebody typed it; the number is not broken off its text's last word.
    QString line(const QString& label, int number, bool typed = false) const
    {
        const QString text = tr("(n = %1)").arg(QLocale().toString(number)).replace(u' ', QChar::Nbsp);
        return label + u' ' + text + (typed ? u"*"_s : QString());
    }
    QString line(FlowItem item) const { return line(item, flowItemLabel(item)); }
    QString line(FlowItem item, const QString& label) const
    {
        const FlowFigure& figure = m_flow.figure(item);
        if (!figure.isKnown())
            return label + u' ' + tr("(n = ?)").replace(u' ', QChar::Nbsp);
        return line(label, figure.value(), figure.isTyped());
    }
    /// Lines of the items somebody knows, below @p head.
    std::vector<DiagramLine> list(const QString& head, std::initializer_list<FlowItem> items) const
    {
        std::vector<DiagramLine> lines{{head, 0, true}};
        for (const FlowItem item : items) {
            const bool always = item == FlowItem::Databases || item == FlowItem::Duplicates;
            if (always || m_flow.of(item) > 0 || m_flow.figure(item).isTyped())
                lines.push_back({line(item), m_style.text, false});
        }
        return lines;
    }

    void addTitle()
    {
        if (m_style.title.isEmpty())
            return;
        const double size = std::round(m_style.text * titleScale);
        for (const QString& text : brokenLines(shortened(m_style.title), m_width, size, true, m_measure))
            m_d.m_title.push_back({text, 0, true});
        m_y = std::ceil(double(m_d.m_title.size()) * size * lineHeight + m_style.rowGap / 2);
    }

    void addIdentification()
    {
        startBand();
        const size_t found = box(Kind::Main, tr("Records identified"),
                                 list(tr("Records identified from:"),
                                      {FlowItem::Databases, FlowItem::Registers, FlowItem::OtherSources}));
        const size_t removed =
            box(Kind::Side, tr("Records removed"),
                list(tr("Records removed before screening:"),
                     {FlowItem::Duplicates, FlowItem::Automation, FlowItem::OtherRemoved}));
        row(found, removed);
        endBand(0);
    }

    void addScreening()
    {
        startBand();
        pair(FlowItem::Screened, FlowItem::ExcludedRecords);
        pair(FlowItem::Sought, FlowItem::NotRetrieved);
        const size_t assessed = box(Kind::Main, flowItemLabel(FlowItem::Assessed),
                                    {{line(FlowItem::Assessed)}}, FlowItem::Assessed);
        const size_t excluded = box(Kind::Side, flowItemLabel(FlowItem::ExcludedReports), reasonLines(),
                                    FlowItem::ExcludedReports);
        row(assessed, excluded);
        endBand(1);
    }

    void addIncluded()
    {
        startBand();
        const bool update = m_flow.isUpdate();
        const QString studies =
            update ? tr("New studies included in review") : flowItemLabel(FlowItem::IncludedStudies);
        const QString reports =
            update ? tr("Reports of new included studies") : flowItemLabel(FlowItem::IncludedReports);
        const size_t included =
            box(update ? Kind::Main : Kind::Result, studies,
                {{line(FlowItem::IncludedStudies, studies)}, {line(FlowItem::IncludedReports, reports)}},
                FlowItem::IncludedStudies);
        row(included, {});
        if (update) {
            const size_t total =
                box(Kind::Result, tr("Total studies included in review"),
                    {{line(tr("Total studies included in review"), m_flow.totalStudies())},
                     {line(tr("Reports of total included studies"), m_flow.totalReports())}});
            const size_t previous =
                box(Kind::Side, tr("Previous studies"),
                    {{line(FlowItem::PreviousStudies, tr("Studies included in previous version of review"))},
                     {line(FlowItem::PreviousReports,
                           tr("Reports of studies included in previous version of review"))}});
            row(total, previous, true);
        }
        endBand(2);
    }

    void pair(FlowItem main, FlowItem side)
    {
        const size_t left = box(Kind::Main, flowItemLabel(main), {{line(main)}}, main);
        const size_t right = box(Kind::Side, flowItemLabel(side), {{line(side)}}, side);
        row(left, right);
    }

    std::vector<DiagramLine> reasonLines() const
    {
        const bool any = !m_flow.reasons.empty();
        std::vector<DiagramLine> lines{
            {any ? tr("%1:").arg(line(FlowItem::ExcludedReports)) : line(FlowItem::ExcludedReports), 0, any}};
        const qsizetype all = qsizetype(m_flow.reasons.size());
        // One line for one reason left would gain nothing.
        const bool cut = m_style.mostReasons >= 0 && all > m_style.mostReasons + 1;
        const qsizetype shown = cut ? m_style.mostReasons : all;
        for (qsizetype i = 0; i < shown; ++i) {
            const FlowReason& reason = m_flow.reasons[size_t(i)];
            const QString label = reason.label.isEmpty() ? tr("No reason given") : shortened(reason.label);
            lines.push_back({line(label, reason.reports), m_style.text, false});
        }
        if (cut) {
            int reports = 0;
            for (qsizetype i = shown; i < all; ++i)
                reports += m_flow.reasons[size_t(i)].reports;
            lines.push_back(
                {line(tr("%Ln other reasons", nullptr, int(all - shown)), reports), m_style.text, false});
        }
        return lines;
    }

    /// A box at the beginning of the next row, as high as its text wants.
    size_t box(Kind kind, const QString& name, const std::vector<DiagramLine>& paragraphs,
               std::optional<FlowItem> item = {})
    {
        const bool side = kind == Kind::Side;
        const double width = side ? m_style.sideWidth : m_style.mainWidth;
        DiagramBox made{kind, item, name, {}, {}, paragraphs};
        for (const DiagramLine& paragraph : paragraphs) {
            const double room = width - 2 * m_style.padding - paragraph.indent;
            for (const QString& text :
                 brokenLines(paragraph.text, room, m_style.text, paragraph.bold, m_measure))
                made.lines.push_back({text, paragraph.indent, paragraph.bold});
        }
        const double height =
            std::ceil(double(made.lines.size()) * m_style.text * lineHeight + 2 * m_style.padding);
        made.rect = {side ? m_sideLeft : m_mainLeft, m_y, width, height};
        m_d.m_boxes.push_back(std::move(made));
        return m_d.m_boxes.size() - 1;
    }

    /// Centres the two in their row and joins them, and the row with the one above.
    void row(size_t main, std::optional<size_t> side, bool fromSide = false)
    {
        QRectF& left = m_d.m_boxes[main].rect;
        double height = left.height();
        if (side)
            height = std::max(height, m_d.m_boxes[*side].rect.height());
        left.moveTop(m_y + std::floor((height - left.height()) / 2));
        if (m_above)
            arrow(*m_above, main, bottomOf(*m_above), {left.center().x(), left.top()});
        if (side) {
            QRectF& right = m_d.m_boxes[*side].rect;
            // Exactly as high in the middle, or connectors would slant.
            right.moveTop(left.center().y() - right.height() / 2);
            const QPointF inner(right.left(), left.center().y());
            const QPointF outer(left.right(), left.center().y());
            if (fromSide)
                arrow(*side, main, inner, outer);
            else
                arrow(main, *side, outer, inner);
        }
        m_above = main;
        m_y += height + m_style.rowGap;
    }

    QPointF bottomOf(size_t box) const
    {
        const QRectF& rect = m_d.m_boxes[box].rect;
        return {rect.center().x(), rect.bottom()};
    }
    void arrow(size_t from, size_t to, QPointF start, QPointF end)
    {
        m_d.m_arrows.push_back({from, to, start, end});
    }

    void startBand() { m_bandTop = m_y; }
    /// As high as its rows, and never less than its name is long.
    void endBand(size_t band)
    {
        const double name = m_measure(m_d.m_boxes[band].name, m_style.text, true) + 2 * m_style.padding;
        const double height = m_y - m_style.rowGap - m_bandTop;
        if (height < name)
            m_y += std::ceil(name - height);
        m_d.m_boxes[band].rect = {0, m_bandTop, m_style.bandWidth, m_y - m_style.rowGap - m_bandTop};
    }

    double addNotes(double y)
    {
        const double size = m_style.noteText;
        m_d.m_notesTop = y + std::round(m_style.rowGap * 0.75);
        QStringList notes;
        if (const QStringList open = flowOpenWork(m_flow); !open.isEmpty())
            notes += tr("Not finished: %1.").arg(open.join(tr("; ")));
        if (m_flow.hasTyped())
            notes += tr("* Typed in, not counted from the catalogue.");
        if (m_flow.searchedOn.isValid())
            notes += tr("Searched to %1.").arg(QLocale().toString(m_flow.searchedOn, u"d MMM yyyy"_s));
        notes += tr("After PRISMA 2020: Page MJ et al., BMJ 2021;372:n71.");
        for (const QString& note : std::as_const(notes)) {
            for (const QString& text : brokenLines(note, m_width, size, false, m_measure))
                m_d.m_notes.push_back({text});
        }
        return m_d.m_notesTop + double(m_d.m_notes.size()) * size * lineHeight;
    }

    PrismaDiagram& m_d;
    const PrismaFlow& m_flow;
    const TextMeasure& m_measure;
    const DiagramStyle& m_style;
    double m_mainLeft;
    double m_sideLeft;
    double m_width = 0;
    double m_y = 0;
    double m_bandTop = 0;
    std::optional<size_t> m_above;
};

PrismaDiagram::PrismaDiagram(const PrismaFlow& flow, const TextMeasure& measure, const DiagramStyle& style)
    : m_style(style)
{
    Builder(*this, flow, measure).run();
}

QString PrismaDiagram::description() const
{
    QStringList parts;
    for (const DiagramBox& box : m_boxes) {
        if (box.kind == DiagramBox::Kind::Band)
            continue;
        for (const DiagramLine& line : box.paragraphs)
            parts += line.text;
    }
    return parts.join(u"; "_s).replace(QChar::Nbsp, u' ');
}

QFont PrismaDiagram::fontOf(const QFont& font, double pixels, bool bold)
{
    QFont result = font;
    result.setPixelSize(std::max(1, int(std::lround(pixels))));
    result.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return result;
}

void PrismaDiagram::paintBox(QPainter& painter, const DiagramBox& box, const Palette& palette,
                             const QFont& font) const
{
    const bool band = box.kind == DiagramBox::Kind::Band;
    const bool result = box.kind == DiagramBox::Kind::Result;
    const QColor fill = band || result       ? palette.accentGround
        : box.kind == DiagramBox::Kind::Side ? palette.tint
                                             : palette.surface;
    const QColor edge = result ? palette.accent : palette.strongLine;
    painter.setPen(band ? QPen(Qt::NoPen) : QPen(edge, result ? 1.5 : 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.rect, corner, corner);
    painter.setPen(band ? palette.accent : palette.text);
    const double step = m_style.text * lineHeight;
    if (band) {
        painter.save();
        painter.translate(box.rect.center());
        painter.rotate(-90);
        painter.setFont(fontOf(font, m_style.text, true));
        const QSizeF turned = box.rect.size().transposed();
        painter.drawText(QRectF(QPointF(-turned.width() / 2, -turned.height() / 2), turned), Qt::AlignCenter,
                         box.name);
        painter.restore();
        return;
    }
    double y = box.rect.center().y() - double(box.lines.size()) * step / 2;
    for (const DiagramLine& line : box.lines) {
        painter.setFont(fontOf(font, m_style.text, line.bold));
        const double left = box.rect.left() + m_style.padding + line.indent;
        painter.drawText(QRectF(left, y, box.rect.right() - left, step),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, line.text);
        y += step;
    }
}

void PrismaDiagram::paintNotes(QPainter& painter, const Palette& palette, const QFont& font) const
{
    const double size = m_style.noteText;
    painter.setFont(fontOf(font, size, false));
    painter.setPen(palette.muted);
    double y = m_notesTop;
    for (const DiagramLine& line : m_notes) {
        painter.drawText(QRectF(0, y, m_size.width(), size * lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, line.text);
        y += size * lineHeight;
    }
}

void PrismaDiagram::paint(QPainter& painter, const Palette& palette, const QFont& font) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double titleSize = std::round(m_style.text * titleScale);
    painter.setFont(fontOf(font, titleSize, true));
    painter.setPen(palette.text);
    for (size_t i = 0; i < m_title.size(); ++i)
        painter.drawText(
            QRectF(0, double(i) * titleSize * lineHeight, m_size.width(), titleSize * lineHeight),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, m_title[i].text);
    for (const DiagramArrow& arrow : m_arrows) {
        const double head = m_style.text * 0.5;
        const QPointF along = arrow.isVertical() ? QPointF(0, head)
                                                 : QPointF(arrow.end.x() > arrow.start.x() ? head : -head, 0);
        const QPointF across = QPointF(along.y(), along.x()) * 0.6;
        painter.setPen(QPen(palette.muted, 1.25));
        painter.drawLine(arrow.start, arrow.end - along);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.muted);
        painter.drawPolygon(QPolygonF{arrow.end, arrow.end - along + across, arrow.end - along - across});
    }
    for (const DiagramBox& box : m_boxes)
        paintBox(painter, box, palette, font);
    paintNotes(painter, palette, font);
    painter.restore();
}

} // namespace lacuna
