// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutdocxbody.h"

#include "model/reports/docxunits.h"
#include "model/reports/handoutparts.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

using docx::hex;
using docx::twips;

/// Word takes 63 columns; label and number are two of them.
constexpr int mostEdges = 60;
constexpr double cellSize = 9; ///< of the style "CellText"
constexpr double barHeight = 9;
constexpr double barRowHeight = 16; ///< at least
constexpr double scoreShare = 0.5; ///< of the text, at most
constexpr size_t mostColumns = 63; ///< of a table in Word

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// Where some bar or interval begins or ends, ascending from 0 to 1: the columns of the table that draws them.
std::vector<double> edgesOf(const HandoutBars& bars)
{
    std::vector<double> edges{0, 1};
    for (const HandoutBars::Bar& bar : bars.bars) {
        edges.push_back(handoutparts::share(bar.value, bars.maximum));
        if (const auto interval = handoutparts::interval(bar, bars.maximum)) {
            edges.push_back(interval->low);
            edges.push_back(interval->high);
        }
    }
    std::ranges::sort(edges);
    // A column narrower than a twentieth of a point is none.
    const auto same = [](double a, double b) { return b - a < 0.004; };
    const auto repeated = std::ranges::unique(edges, same);
    edges.erase(repeated.begin(), repeated.end());
    edges.back() = 1;
    if (int(edges.size()) <= mostEdges)
        return edges;
    edges.clear();
    for (int i = 0; i < mostEdges; ++i)
        edges.push_back(double(i) / (mostEdges - 1));
    return edges;
}

size_t nearest(const std::vector<double>& edges, double share)
{
    const auto after = std::ranges::lower_bound(edges, share);
    if (after == edges.end())
        return edges.size() - 1;
    const auto at = size_t(after - edges.begin());
    return at > 0 && share - edges[at - 1] < edges[at] - share ? at - 1 : at;
}

} // namespace

HandoutDocxBody::HandoutDocxBody(Paper paper, const Palette& palette, Footers footers, Relate relate,
                                 double margin)
    : DocxBody(paper, palette, std::move(footers), margin)
    , m_relate(std::move(relate))
{
}

void HandoutDocxBody::runs(const std::vector<Run>& runs)
{
    for (const Run& each : runs) {
        if (each.text.isEmpty())
            continue;
        const bool linked = !each.link.isEmpty();
        if (linked)
            m_xml.open("w:hyperlink"_L1, {{"r:id"_L1, m_relate(each.link)}});
        m_xml.open("w:r"_L1);
        m_xml.open("w:rPr"_L1);
        if (each.bold) {
            m_xml.empty("w:b"_L1);
            m_xml.empty("w:bCs"_L1);
        }
        if (each.italic) {
            m_xml.empty("w:i"_L1);
            m_xml.empty("w:iCs"_L1);
        }
        if (linked || each.ink.isValid())
            m_xml.empty("w:color"_L1, {{"w:val"_L1, hex(linked ? m_palette.accent : each.ink)}});
        if (linked)
            m_xml.empty("w:u"_L1, {{"w:val"_L1, u"single"_s}});
        if (each.text.isRightToLeft())
            m_xml.empty("w:rtl"_L1);
        m_xml.close();
        if (each.text == "\t"_L1)
            m_xml.empty("w:tab"_L1);
        else
            m_xml.leaf("w:t"_L1, each.text, {{"xml:space"_L1, u"preserve"_s}});
        m_xml.close();
        if (linked)
            m_xml.close();
    }
}

void HandoutDocxBody::write(const Look& look, const std::vector<Run>& content)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    if (!look.style.isEmpty())
        m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, QString(look.style)}});
    if (look.keepNext)
        m_xml.empty("w:keepNext"_L1);
    if (look.keepLines)
        m_xml.empty("w:keepLines"_L1);
    if (std::exchange(m_break, false))
        m_xml.empty("w:pageBreakBefore"_L1);
    if (look.ruleAbove) {
        m_xml.open("w:pBdr"_L1);
        m_xml.empty("w:top"_L1,
                    {{"w:val"_L1, u"single"_s},
                     {"w:sz"_L1, u"4"_s},
                     {"w:space"_L1, u"3"_s},
                     {"w:color"_L1, hex(m_palette.strongLine)}});
        m_xml.close();
    }
    if (!content.empty() && content.front().text.isRightToLeft())
        m_xml.empty("w:bidi"_L1);
    if (look.gap > 0)
        m_xml.empty("w:spacing"_L1,
                    {{"w:before"_L1, u"0"_s},
                     {"w:after"_L1, u"0"_s},
                     {"w:line"_L1, twips(look.gap)},
                     {"w:lineRule"_L1, u"exact"_s}});
    if (look.centred || look.atEnd)
        m_xml.empty("w:jc"_L1, {{"w:val"_L1, look.centred ? u"center"_s : u"right"_s}});
    m_xml.close();
    runs(content);
    m_xml.close();
}

void HandoutDocxBody::beforeTable()
{
    if (m_break)
        write({.style = "TableText"_L1, .keepNext = true, .gap = 1}, {});
}

void HandoutDocxBody::afterTable()
{
    // Two tables in a row would become one.
    write({.style = "TableText"_L1, .gap = 5}, {});
}

void HandoutDocxBody::tableCell(double width, const QColor& ground, bool middle,
                                const std::function<void()>& content)
{
    m_xml.open("w:tc"_L1);
    m_xml.open("w:tcPr"_L1);
    m_xml.empty("w:tcW"_L1, {{"w:w"_L1, twips(width)}, {"w:type"_L1, u"dxa"_s}});
    if (ground.isValid())
        m_xml.empty("w:shd"_L1,
                    {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, hex(ground)}});
    if (middle)
        m_xml.empty("w:vAlign"_L1, {{"w:val"_L1, u"center"_s}});
    m_xml.close();
    content();
    m_xml.close();
}

void HandoutDocxBody::figures(const HandoutFigures& figures)
{
    const size_t count = std::min(figures.figures.size(), handoutparts::mostFigures);
    if (count == 0)
        return;
    beforeTable();
    const double width = textWidth(false) / double(count);
    tableStart(std::vector<double>(count, width), tr("Key figures"), tr("Key figures"), Rules::None);
    rowStart();
    for (size_t i = 0; i < count; ++i) {
        const HandoutFigures::Figure& figure = figures.figures[i];
        tableCell(width, {}, false, [&] {
            write({.style = "Figure"_L1}, {{handoutparts::line(figure.number)}});
            write({.style = "FigureLabel"_L1}, {{handoutparts::line(figure.label)}});
        });
    }
    m_xml.close();
    m_xml.close();
    afterTable();
}

void HandoutDocxBody::barPiece(double width, int across, const Piece& piece)
{
    m_xml.open("w:tc"_L1);
    m_xml.open("w:tcPr"_L1);
    m_xml.empty("w:tcW"_L1, {{"w:w"_L1, twips(width)}, {"w:type"_L1, u"dxa"_s}});
    if (across > 1)
        m_xml.empty("w:gridSpan"_L1, {{"w:val"_L1, QString::number(across)}});
    m_xml.open("w:tcMar"_L1);
    for (const auto& side : {"w:left"_L1, "w:right"_L1})
        m_xml.empty(side, {{"w:w"_L1, u"0"_s}, {"w:type"_L1, u"dxa"_s}});
    m_xml.close();
    m_xml.empty("w:vAlign"_L1, {{"w:val"_L1, u"center"_s}});
    m_xml.close();
    // A bar is thinner than its row: the line of text is shaded, not the cell.
    stripe(barHeight, piece.colour, piece.hatched, 0, 0, m_together);
    m_xml.close();
}

void HandoutDocxBody::stripe(double height, const QColor& colour, bool hatched, double after, double indent,
                             bool keepNext)
{
    m_xml.open("w:p"_L1);
    m_xml.open("w:pPr"_L1);
    m_xml.empty("w:pStyle"_L1, {{"w:val"_L1, u"TableText"_s}});
    if (keepNext)
        m_xml.empty("w:keepNext"_L1);
    if (colour.isValid())
        m_xml.empty("w:shd"_L1,
                    {{"w:val"_L1, hatched ? u"thinReverseDiagStripe"_s : u"clear"_s},
                     {"w:color"_L1, hatched ? hex(m_palette.gap) : u"auto"_s},
                     {"w:fill"_L1, hex(colour)}});
    m_xml.empty("w:spacing"_L1,
                {{"w:before"_L1, u"0"_s},
                 {"w:after"_L1, twips(after)},
                 {"w:line"_L1, twips(height)},
                 {"w:lineRule"_L1, u"exact"_s}});
    if (indent > 0)
        m_xml.empty("w:ind"_L1, {{"w:right"_L1, twips(indent)}});
    m_xml.close();
    m_xml.close();
}

std::vector<HandoutDocxBody::Piece> HandoutDocxBody::barPieces(const HandoutBars::Bar& bar,
                                                               double maximum) const
{
    const QColor full = m_palette.accent;
    const double value = handoutparts::share(bar.value, maximum);
    if (bar.missing)
        return {{1, m_palette.gapGround, true}};
    if (const auto interval = handoutparts::interval(bar, maximum)) {
        const double middle = std::clamp(value, interval->low, interval->high);
        return {{interval->low, full, false},
                {middle, mixed(full, Qt::white, 0.35), false},
                {interval->high, mixed(full, Qt::white, 0.7), false},
                {1, {}, false}};
    }
    return {{value, full, false}, {1, {}, false}};
}

void HandoutDocxBody::barRow(const HandoutBars::Bar& bar, double maximum, const std::vector<double>& edges,
                             bool keepNext)
{
    const double all = textWidth(false);
    const double room = all * m_shares.bar();
    const QString note = handoutparts::line(bar.note);
    const Look text{.style = "CellText"_L1, .keepNext = keepNext};
    m_together = keepNext;
    rowStart(false, barRowHeight);
    tableCell(all * m_shares.label, {}, true, [&] {
        write(text, {{.text = handoutparts::line(bar.label), .ink = m_palette.text}});
        if (!note.isEmpty())
            write(text, {{.text = note, .ink = m_palette.muted}});
    });
    size_t from = 0;
    for (const Piece& piece : barPieces(bar, maximum)) {
        size_t to = nearest(edges, piece.end);
        // What there is, however little, is seen.
        if (to == from && piece.end > 0.0005 && from == 0 && to + 2 < edges.size())
            ++to;
        if (to <= from)
            continue;
        barPiece(room * (edges[to] - edges[from]), int(to - from), piece);
        from = to;
    }
    tableCell(all * m_shares.number, {}, true, [&] {
        write(text,
              {{.text = handoutparts::line(bar.shown),
                .bold = true,
                .ink = bar.missing ? m_palette.gapText : m_palette.text}});
    });
    m_xml.close();
    m_together = false;
}

void HandoutDocxBody::bars(const HandoutBars& bars)
{
    if (bars.bars.empty())
        return;
    const QString title = handoutparts::line(bars.title);
    if (!title.isEmpty())
        write({.style = "Caption"_L1}, {{title}});
    beforeTable();
    const double all = textWidth(false);
    const std::vector<double> edges = edgesOf(bars);
    m_shares = handoutparts::barShares(bars, all, cellSize);
    std::vector<double> widths{all * m_shares.label};
    for (size_t i = 0; i + 1 < edges.size(); ++i)
        widths.push_back(all * m_shares.bar() * (edges[i + 1] - edges[i]));
    widths.push_back(all * m_shares.number);
    tableStart(widths, title.isEmpty() ? tr("Bars") : title, handoutparts::description(bars), Rules::None);
    for (size_t i = 0; i < bars.bars.size(); ++i)
        barRow(bars.bars[i], bars.maximum, edges, i + 1 < std::min<size_t>(bars.bars.size(), 12));
    m_xml.close();
    const auto interval = [&](const HandoutBars::Bar& bar) {
        return handoutparts::interval(bar, bars.maximum).has_value();
    };
    if (std::ranges::any_of(bars.bars, interval))
        write({.style = "Note"_L1}, {{tr("The lighter end of a bar is its interval.")}});
    else
        afterTable();
}

void HandoutDocxBody::table(const HandoutTable& table)
{
    const size_t count = std::min(table.columns.size(), mostColumns);
    if (count == 0)
        return;
    const QString title = handoutparts::line(table.title);
    if (!title.isEmpty())
        write({.style = "Caption"_L1}, {{title}});
    beforeTable();
    // Many columns are read at the size of a matrix.
    const bool many = count > 7;
    const std::vector<double> widths =
        handoutparts::columnWidths(table, textWidth(false), many ? docx::tableText : cellSize);
    tableStart(widths, title, title, Rules::Rows);
    const auto row = [&](bool header, const auto& textOf) {
        rowStart(header);
        for (size_t i = 0; i < count; ++i) {
            tableCell(widths[i], header ? m_palette.tint : QColor(), false, [&] {
                const QStringList lines = handoutparts::paragraphs(textOf(i));
                const Look look{.style = many ? "TableText"_L1 : "CellText"_L1,
                                .keepNext = header,
                                .atEnd = table.columns[i].right};
                for (const QString& line : lines)
                    write(look, {{.text = line, .bold = header}});
                if (lines.isEmpty())
                    write(look, {});
            });
        }
        m_xml.close();
    };
    row(true, [&](size_t i) { return table.columns[i].header; });
    for (const QStringList& cells : table.rows)
        row(false, [&](size_t i) { return cells.value(qsizetype(i)); });
    m_xml.close();
    afterTable();
}

void HandoutDocxBody::source(const HandoutCard::Source& source, bool last)
{
    std::vector<Run> parts{
        {.text = handoutparts::line(source.text), .link = handoutparts::link(source.link)}};
    if (const QString quote = handoutparts::line(source.quote); !quote.isEmpty())
        parts.push_back({.text = QString(u" "_s + tr("“%1”", "a quotation").arg(quote)), .italic = true});
    write({.style = "Bibliography"_L1, .keepNext = !last, .keepLines = true}, parts);
}

/// A line of text and a shaded line, as long as the score is high: unlike a table, they stay with the lines around them everywhere.
void HandoutDocxBody::score(const HandoutBars::Bar& bar, const QString& label, bool keepNext)
{
    write({.style = "CardText"_L1, .keepNext = true},
          {{.text = label.isEmpty() ? QString() : QString(label + u"  "_s), .ink = m_palette.muted},
           {.text = handoutparts::line(bar.shown), .bold = true},
           {u"  "_s},
           {.text = handoutparts::line(bar.note), .ink = m_palette.muted}});
    const double share = bar.missing ? 1 : handoutparts::share(bar.value, handoutparts::scoreMaximum());
    if (share <= 0)
        return;
    stripe(5, bar.missing ? m_palette.gapGround : m_palette.accent, bar.missing, 4,
           textWidth(false) * (1 - share * scoreShare), keepNext);
}

void HandoutDocxBody::card(const HandoutCard& card)
{
    const QString mark = handoutparts::line(card.mark);
    const QStringList texts = handoutparts::paragraphs(card.text);
    size_t left = size_t(texts.size()) + card.facts.size() + card.sources.size();
    std::vector<Run> title;
    if (!mark.isEmpty())
        title.push_back({.text = mark + u"  "_s, .ink = m_palette.accent});
    title.push_back({handoutparts::line(card.title)});
    write({.style = "Heading3"_L1, .keepNext = true, .keepLines = true, .ruleAbove = true}, title);
    if (card.score)
        score(*card.score, handoutparts::scoreLabel(card), left > 0);
    for (const QString& text : texts)
        write({.style = "CardText"_L1, .keepNext = --left > 0}, {{text}});
    for (const HandoutCard::Fact& each : card.facts) {
        const bool last = --left == 0;
        const QString label = handoutparts::line(each.label);
        const QString whole = handoutparts::fact(each);
        if (!whole.isEmpty())
            write({.style = "CardText"_L1, .keepNext = !last, .keepLines = true},
                  {{.text = whole.first(label.size()), .bold = true}, {whole.sliced(label.size())}});
    }
    for (const HandoutCard::Source& each : card.sources)
        source(each, --left == 0);
}

void HandoutDocxBody::legendLine(const MatrixTable& table)
{
    std::vector<Run> parts;
    for (const GapClass gapClass : table.classes()) {
        if (gapClassSymbol(gapClass).isEmpty())
            continue;
        parts.push_back({.text = gapClassSymbol(gapClass) + QChar(QChar::Nbsp), .bold = true});
        parts.push_back({QString(gapClassLabel(gapClass) + u"    "_s)});
    }
    if (!parts.empty())
        write({.style = "Note"_L1}, parts);
}

void HandoutDocxBody::matrixBlock(const HandoutMatrix& matrix)
{
    if (!matrix.map)
        return;
    const QString title = methodnote::title(*matrix.map, handoutparts::line(matrix.title));
    write({.style = "Caption"_L1}, {{title}});
    const MatrixLayout layout(matrix.map, MatrixDrawing(), textfit::width);
    const MatrixTable table(layout, m_palette);
    if (table.rows() == 0 || table.columns() == 0) {
        write({.style = "Note"_L1},
              {{tr("There is nothing to show: the matrix has no rows or no columns.")}});
        return;
    }
    const QString description = tr("%1: completed studies and the mark of the gap class of every cell")
                                    .arg(methodnote::question(*matrix.map));
    beforeTable();
    if (!smallMatrix(table, title, description)) {
        endSection(false);
        int first = 0;
        for (const int last : piecesOf(table, true)) {
            DocxBody::matrix(table, first, last, description);
            first = last + 1;
        }
        endSection(true);
    }
    legendLine(table);
}

} // namespace lacuna
