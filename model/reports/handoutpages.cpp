// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutpages.h"

#include "model/painting/matrixpainter.h"
#include "model/reports/handoutparts.h"
#include "model/reports/methodnote.h"
#include "model/reports/pageflow.h"
#include "model/reports/pdfwriter.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

using Words = std::shared_ptr<const PageText>;

/// Sizes of letters, pixels.
constexpr double titleSize = 29;
constexpr double headingSize = 18;
constexpr double subheadingSize = 15;
constexpr double leadSize = 15;
constexpr double bodySize = 13;
constexpr double smallSize = 11;
constexpr double numberSize = 26;

constexpr double barHeight = 12;
constexpr double matrixScale =
    0.85; ///< of a matrix as windows have it: its letters are those of the text around it
constexpr double inset = 14; ///< of the text of a card

void paintBar(QPainter& painter, const Palette& palette, const HandoutBars::Bar& bar, double maximum,
              const QRectF& box)
{
    painter.save();
    if (bar.missing) {
        painter.fillRect(box, palette.gapGround);
        painter.setClipRect(box);
        painter.setPen(QPen(palette.gapHatch, 1.1));
        for (double x = box.left() - box.height(); x < box.right(); x += 8)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.setPen(QPen(palette.gap, 1.4, Qt::DashLine));
        painter.drawRect(box);
        painter.restore();
        return;
    }
    painter.fillRect(box, palette.tint);
    QRectF full = box;
    full.setWidth(box.width() * handoutparts::share(bar.value, maximum));
    painter.fillRect(full, palette.accent);
    if (const auto interval = handoutparts::interval(bar, maximum)) {
        const double low = box.left() + interval->low * box.width();
        const double high = box.left() + interval->high * box.width();
        const double middle = box.center().y();
        const double reach = box.height() / 3;
        // Light around dark: it is seen on the bar and beside it.
        for (const QPen& pen : {QPen(palette.surface, 4), QPen(palette.text, 2)}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(low, middle), QPointF(high, middle));
            painter.drawLine(QPointF(low, middle - reach), QPointF(low, middle + reach));
            painter.drawLine(QPointF(high, middle - reach), QPointF(high, middle + reach));
        }
    }
    painter.restore();
}

/// Writes one block after the other.
class Blocks {
public:
    Blocks(PageFlow& flow, const Palette& palette)
        : m_flow(flow)
        , m_palette(palette)
    {
    }

    struct Look {
        double size = bodySize;
        double before = 6;
        double indent = 0;
        bool keepNext = false;
        bool keepLines = false;
        QColor bar{}; ///< a line along the left; invalid: none
        double barWidth = 3;
        double reach = 0; ///< so far above the first line the bar begins
    };

    void paragraph(const std::vector<PageRun>& runs, const Look& look)
    {
        const auto words = std::make_shared<const PageText>(runs, look.size, m_flow.width() - look.indent);
        const int lines = words->lines();
        for (int line = 0; line < lines; ++line) {
            PageFlow::Piece piece;
            piece.height = words->lineHeight();
            piece.before = line == 0 ? look.before : 0;
            // Neither the first line nor the last stands alone.
            piece.keepNext =
                line + 1 == lines ? look.keepNext : look.keepLines || line == 0 || line + 2 == lines;
            const double reach = line == 0 ? look.reach : 0;
            piece.paint = [words, line, look, reach](QPainter& painter, const QRectF& box) {
                if (look.bar.isValid())
                    painter.fillRect(
                        QRectF(box.left(), box.top() - reach, look.barWidth, box.height() + reach + 0.4),
                        look.bar);
                words->paintLine(painter, line, box.topLeft() + QPointF(look.indent, 0));
            };
            m_flow.add(std::move(piece));
        }
    }

    void title(const QString& title, const QString& subtitle)
    {
        paragraph({{.text = title, .bold = true, .ink = m_palette.text}},
                  {.size = titleSize, .before = 0, .keepNext = true});
        if (!subtitle.isEmpty())
            paragraph({{.text = subtitle, .ink = m_palette.muted}},
                      {.size = leadSize, .before = 2, .keepNext = true});
        PageFlow::Piece rule{.height = 3, .before = 8};
        rule.paint = [ink = m_palette.accent](QPainter& painter, const QRectF& box) {
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), 2), ink);
        };
        m_flow.add(std::move(rule));
    }

    /// The text that comes next introduces what is below it.
    void setLeads(bool leads) { m_leads = leads; }

    void operator()(const HandoutHeading& heading)
    {
        const QString text = handoutparts::line(heading.text);
        const bool part = heading.level <= 1;
        paragraph(
            {{.text = text, .bold = true, .ink = part ? m_palette.accent : m_palette.text}},
            {.size = part ? headingSize : subheadingSize, .before = part ? 18.0 : 12.0, .keepNext = true});
    }

    void operator()(const HandoutText& text)
    {
        Look look;
        PageRun run{.text = {}, .ink = m_palette.text, .link = handoutparts::link(text.link)};
        switch (text.style) {
        case HandoutText::Style::Body:
            break;
        case HandoutText::Style::Lead:
            look.size = leadSize;
            break;
        case HandoutText::Style::Muted:
            look.size = smallSize;
            run.ink = m_palette.muted;
            break;
        case HandoutText::Style::Quote:
            run.italic = true;
            look.indent = inset;
            look.bar = m_palette.strongLine;
            break;
        }
        if (!run.link.isEmpty())
            run.ink = m_palette.accent;
        const QStringList paragraphs = handoutparts::paragraphs(text.text);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            run.text = paragraphs[i];
            look.keepNext = m_leads && i + 1 == paragraphs.size();
            paragraph({run}, look);
        }
    }

    void operator()(const HandoutFigures& figures);
    void operator()(const HandoutBars& bars);
    void operator()(const HandoutTable& table);
    void operator()(const HandoutCard& card);
    void operator()(const HandoutMatrix& matrix);
    void operator()(const HandoutBreak&) { m_flow.breakPage(); }

private:
    Words words(const QString& text, double size, double width, const QColor& ink, bool bold = false,
                Qt::Alignment side = Qt::AlignLeft) const
    {
        return std::make_shared<const PageText>(
            std::vector<PageRun>{{.text = text, .bold = bold, .ink = ink}}, size, width, side);
    }
    void caption(const QString& title)
    {
        if (!title.isEmpty())
            paragraph({{.text = title, .bold = true, .ink = m_palette.text}},
                      {.size = bodySize, .before = 12, .keepNext = true, .keepLines = true});
    }
    void barRow(const HandoutBars::Bar& bar, double maximum, const handoutparts::BarShares& shares,
                double before, bool keepNext);
    void scoreRow(const HandoutCard& card, bool keepNext);
    void tableRow(const HandoutTable& table, const std::vector<double>& widths, const QStringList& values,
                  double size, const std::shared_ptr<const PageFlow::Piece>& header);
    PageFlow::Piece rowPiece(const std::vector<Words>& cells, const std::vector<double>& widths, int first,
                             int count, bool header) const;

    PageFlow& m_flow;
    const Palette& m_palette;
    bool m_leads = false;
};

void Blocks::operator()(const HandoutFigures& figures)
{
    const size_t count = std::min(figures.figures.size(), handoutparts::mostFigures);
    if (count == 0)
        return;
    struct Figure {
        Words number;
        Words label;
    };
    const double pitch = m_flow.width() / double(std::max<size_t>(count, 4));
    std::vector<Figure> all;
    double height = 0;
    for (size_t i = 0; i < count; ++i) {
        const HandoutFigures::Figure& figure = figures.figures[i];
        all.push_back(
            {words(handoutparts::line(figure.number), numberSize, pitch - 12, m_palette.accent, true),
             words(handoutparts::line(figure.label), smallSize, pitch - 12, m_palette.muted)});
        height = std::max(height, all.back().number->height() + all.back().label->height());
    }
    PageFlow::Piece piece{.height = height, .before = 10};
    piece.paint = [all, pitch](QPainter& painter, const QRectF& box) {
        for (size_t i = 0; i < all.size(); ++i) {
            const QPointF at(box.left() + double(i) * pitch, box.top());
            all[i].number->paint(painter, at);
            all[i].label->paint(painter, at + QPointF(0, all[i].number->height()));
        }
    };
    m_flow.add(std::move(piece));
}

void Blocks::barRow(const HandoutBars::Bar& bar, double maximum, const handoutparts::BarShares& shares,
                    double before, bool keepNext)
{
    const double width = m_flow.width();
    const Words label =
        words(handoutparts::line(bar.label), smallSize + 1, width * shares.label - 12, m_palette.text);
    const Words note =
        words(handoutparts::line(bar.note), smallSize - 1, width * shares.label - 12, m_palette.muted);
    const Words shown = words(handoutparts::line(bar.shown), smallSize + 1, width * shares.number - 10,
                              bar.missing ? m_palette.gapText : m_palette.text, true);
    PageFlow::Piece piece{.height =
                              std::max({label->height() + note->height(), shown->height(), barHeight}) + 5,
                          .before = before,
                          .keepNext = keepNext};
    piece.paint = [=, palette = &m_palette](QPainter& painter, const QRectF& box) {
        const double middle = box.center().y();
        label->paint(painter, {box.left(), middle - (label->height() + note->height()) / 2});
        note->paint(painter, {box.left(), middle + (label->height() - note->height()) / 2});
        paintBar(
            painter, *palette, bar, maximum,
            {box.left() + width * shares.label, middle - barHeight / 2, width * shares.bar(), barHeight});
        shown->paint(painter, {box.left() + width * (1 - shares.number) + 10, middle - shown->height() / 2});
    };
    m_flow.add(std::move(piece));
}

void Blocks::operator()(const HandoutBars& bars)
{
    if (bars.bars.empty())
        return;
    caption(handoutparts::line(bars.title));
    // Fonts of this machine may be wider than those that widths are reckoned with.
    const handoutparts::BarShares shares =
        handoutparts::barShares(bars, m_flow.width(), (smallSize + 1) * 1.05);
    // A dozen bars are seen together.
    for (size_t i = 0; i < bars.bars.size(); ++i)
        barRow(bars.bars[i], bars.maximum, shares, i == 0 ? 4 : 0,
               i + 1 < std::min<size_t>(bars.bars.size(), 12));
}

PageFlow::Piece Blocks::rowPiece(const std::vector<Words>& cells, const std::vector<double>& widths,
                                 int first, int count, bool header) const
{
    double height = 0;
    for (const Words& cell : cells)
        height = std::max(height, std::min(count, std::max(0, cell->lines() - first)) * cell->lineHeight());
    PageFlow::Piece piece{.height = height + 7};
    piece.paint = [=, palette = &m_palette](QPainter& painter, const QRectF& box) {
        if (header)
            painter.fillRect(box, palette->tint);
        double x = box.left();
        for (size_t i = 0; i < cells.size(); ++i) {
            cells[i]->paint(painter, {x + 5, box.top() + 3}, first, count);
            x += widths[i];
        }
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), header ? 1.2 : 0.8),
                         header ? palette->strongLine : palette->line);
    };
    return piece;
}

void Blocks::tableRow(const HandoutTable& table, const std::vector<double>& widths, const QStringList& values,
                      double size, const std::shared_ptr<const PageFlow::Piece>& header)
{
    std::vector<Words> cells;
    int lines = 1;
    for (size_t i = 0; i < widths.size(); ++i) {
        cells.push_back(words(handoutparts::line(values.value(qsizetype(i))), size, widths[i] - 10,
                              m_palette.text, false,
                              table.columns[i].right ? Qt::AlignRight : Qt::AlignLeft));
        lines = std::max(lines, cells.back()->lines());
    }
    // A row higher than a page goes on on the next.
    const double room = m_flow.pageHeight() - header->height - 20;
    const int most = std::max(1, int(room / cells.front()->lineHeight()));
    for (int first = 0; first < lines; first += most) {
        PageFlow::Piece piece = rowPiece(cells, widths, first, most, false);
        piece.repeated = header;
        m_flow.add(std::move(piece));
    }
}

void Blocks::operator()(const HandoutTable& table)
{
    if (table.columns.empty())
        return;
    caption(handoutparts::line(table.title));
    const double size = table.columns.size() <= 5 ? smallSize + 1
        : table.columns.size() <= 8               ? smallSize
                                                  : smallSize - 1;
    // Fonts of this machine may be wider than those that widths are reckoned with.
    const std::vector<double> widths = handoutparts::columnWidths(table, m_flow.width(), size * 1.08);
    std::vector<Words> heads;
    for (size_t i = 0; i < table.columns.size(); ++i)
        heads.push_back(words(handoutparts::line(table.columns[i].header), size, widths[i] - 10,
                              m_palette.text, true, table.columns[i].right ? Qt::AlignRight : Qt::AlignLeft));
    PageFlow::Piece header = rowPiece(heads, widths, 0, 6, true);
    header.before = 4;
    header.keepNext = true;
    m_flow.add(header);
    const auto repeated = std::make_shared<const PageFlow::Piece>(std::move(header));
    for (const QStringList& values : table.rows)
        tableRow(table, widths, values, size, repeated);
}

void Blocks::scoreRow(const HandoutCard& card, bool keepNext)
{
    const HandoutBars::Bar score = *card.score;
    constexpr double before = 3;
    const double room = m_flow.width() - inset;
    const Words label = words(handoutparts::scoreLabel(card), smallSize, room * 0.25, m_palette.muted);
    const double used = label->lines() == 0 ? 0 : std::min(room * 0.25, label->width() + 12);
    const double length = room * 0.4;
    const QString said = QString(handoutparts::line(score.shown) + u"  "_s + handoutparts::line(score.note));
    const Words shown = words(said.trimmed(), smallSize, room - used - length - 10,
                              score.missing ? m_palette.gapText : m_palette.text, true);
    PageFlow::Piece piece{.height = std::max({label->height(), shown->height(), barHeight}) + 3,
                          .before = before,
                          .keepNext = keepNext};
    piece.paint = [=, palette = &m_palette](QPainter& painter, const QRectF& box) {
        painter.fillRect(QRectF(box.left(), box.top() - before, 3, box.height() + before + 0.4),
                         palette->accent);
        const double x = box.left() + inset;
        const double middle = box.center().y();
        label->paint(painter, {x, middle - label->height() / 2});
        paintBar(painter, *palette, score, handoutparts::scoreMaximum(), {x + used, middle - 4, length, 8});
        shown->paint(painter, {x + used + length + 10, middle - shown->height() / 2});
    };
    m_flow.add(std::move(piece));
}

void Blocks::operator()(const HandoutCard& card)
{
    const QStringList texts = handoutparts::paragraphs(card.text);
    size_t left =
        size_t(texts.size()) + card.facts.size() + card.sources.size() + size_t(card.score.has_value());
    const auto look = [&](double size, double before) {
        return Look{.size = size,
                    .before = before,
                    .indent = inset,
                    .keepNext = left > 0,
                    .keepLines = true,
                    .bar = m_palette.accent,
                    .barWidth = 3,
                    .reach = before};
    };
    std::vector<PageRun> head;
    if (const QString mark = handoutparts::line(card.mark); !mark.isEmpty())
        head.push_back({.text = mark + u"  "_s, .bold = true, .ink = m_palette.accent});
    head.push_back({.text = handoutparts::line(card.title), .bold = true, .ink = m_palette.text});
    Look first = look(bodySize + 1, 14);
    first.reach = 0;
    paragraph(head, first);
    if (card.score) {
        --left;
        scoreRow(card, left > 0);
    }
    for (const QString& text : texts) {
        --left;
        paragraph({{.text = text, .ink = m_palette.text}}, look(bodySize - 0.6, 3));
    }
    for (const HandoutCard::Fact& fact : card.facts) {
        --left;
        const QString whole = handoutparts::fact(fact);
        const qsizetype label = handoutparts::line(fact.label).size();
        if (!whole.isEmpty())
            paragraph({{.text = whole.first(label), .bold = true, .ink = m_palette.text},
                       {.text = whole.sliced(label), .ink = m_palette.text}},
                      look(smallSize + 1, 2));
    }
    for (const HandoutCard::Source& source : card.sources) {
        --left;
        const QString link = handoutparts::link(source.link);
        const QString quote = handoutparts::line(source.quote);
        paragraph({{.text = handoutparts::line(source.text),
                    .ink = link.isEmpty() ? m_palette.muted : m_palette.accent,
                    .link = link},
                   {.text = quote.isEmpty() ? QString()
                                            : QString(u" "_s + Text::tr("“%1”", "a quotation").arg(quote)),
                    .italic = true,
                    .ink = m_palette.muted}},
                  look(smallSize - 0.6, 2));
    }
}

void Blocks::operator()(const HandoutMatrix& matrix)
{
    if (!matrix.map)
        return;
    struct Drawn {
        MatrixLayout layout;
        std::unique_ptr<MatrixPainter> painter;
    };
    caption(methodnote::title(*matrix.map, handoutparts::line(matrix.title)));
    const QFont font = QGuiApplication::font();
    const double width = m_flow.width();
    const auto drawn = std::make_shared<Drawn>();
    drawn->layout =
        MatrixLayout(matrix.map, MatrixDrawing(), MatrixPainter::measureWith(font), width / matrixScale);
    if (drawn->layout.isEmpty()) {
        paragraph({{.text = Text::tr("There is nothing to show: the matrix has no rows or no columns."),
                    .ink = m_palette.muted}},
                  {.size = smallSize});
        return;
    }
    drawn->painter = std::make_unique<MatrixPainter>(drawn->layout, m_palette, font);
    const QSizeF size = drawn->layout.size();
    const double legend = drawn->painter->legendHeight(width / 0.8) * 0.8;
    const double room = m_flow.pageHeight() - legend - 60;
    const double scale = std::min({matrixScale, width / size.width(), room / size.height()});
    PageFlow::Piece piece{.height = size.height() * scale + 8 + legend, .before = 4};
    piece.paint = [drawn, scale, width, size](QPainter& painter, const QRectF& box) {
        painter.save();
        painter.translate(box.topLeft());
        painter.scale(scale, scale);
        drawn->painter->paint(painter);
        painter.restore();
        painter.translate(box.left(), box.top() + size.height() * scale + 8);
        painter.scale(0.8, 0.8);
        drawn->painter->paintLegend(painter, {0, 0}, width / 0.8);
    };
    m_flow.add(std::move(piece));
}

/// @p scale: of all there is on a page.
Result<std::vector<ReportPage>> laidOut(const Handout& handout, const ReportOptions& options, double scale,
                                        Progress& progress)
{
    const Palette& palette = paletteFor(options.theme);
    const QSizeF paper = paperSize(options.paper);
    PageFlow flow(paper / scale, palette, handoutparts::line(handout.provenance));
    Blocks blocks(flow, palette);
    blocks.title(handoutparts::title(handout, options), handoutparts::line(handout.subtitle));
    for (size_t i = 0; i < handout.blocks.size(); ++i) {
        if (progress.isCancelled())
            return cancelled();
        blocks.setLeads(handoutparts::leads(handout.blocks, i));
        std::visit(blocks, handout.blocks[i]);
    }
    blocks.setLeads(false);
    const QStringList ending = handoutparts::ending(handout);
    if (!ending.isEmpty())
        blocks(HandoutHeading{2, handoutparts::endingTitle()});
    for (const QString& paragraph : ending)
        blocks(HandoutText{paragraph, HandoutText::Style::Muted, {}});
    std::vector<ReportPage> pages = flow.finish();
    for (ReportPage& page : pages) {
        page.size = paper;
        page.paint = [paint = std::move(page.paint), scale](QPainter& painter) {
            painter.save();
            painter.scale(scale, scale);
            paint(painter);
            painter.restore();
        };
    }
    return pages;
}

} // namespace

Result<std::vector<ReportPage>> layHandout(const Handout& handout, const ReportOptions& options,
                                           Progress& progress)
{
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return fail(ErrorKind::Internal,
                    Text::tr("Pages need the graphical part of the program, which is not running."));
    // A short document that runs a little over its last page is set a little smaller.
    constexpr size_t shortest = 3;
    Result<std::vector<ReportPage>> usual = laidOut(handout, options, 1, progress);
    if (!usual || usual->size() < 2 || usual->size() > shortest)
        return usual;
    for (const double scale : {0.95, 0.9}) {
        Result<std::vector<ReportPage>> smaller = laidOut(handout, options, scale, progress);
        if (!smaller || smaller->size() < usual->size())
            return smaller;
    }
    return usual;
}

Result<> writeHandoutPdf(const Handout& handout, const ReportOptions& options, QIODevice& device,
                         Progress& progress)
{
    const auto pages = layHandout(handout, options, progress);
    if (!pages)
        return std::unexpected(pages.error());
    const QString description =
        QString(handoutparts::line(handout.subtitle) + u' ' + handoutparts::line(handout.provenance))
            .trimmed();
    return writePdf(*pages, {handoutparts::title(handout, options), description, exportTime(options)}, device,
                    progress);
}

} // namespace lacuna
