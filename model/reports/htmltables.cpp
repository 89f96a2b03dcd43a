// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmltables.h"

#include "model/reports/handouthtml.h"

#include "model/painting/ramp.h"
#include "model/reports/htmlcharts.h"
#include "model/reports/htmlmap.h"
#include "model/reports/htmlpatterns.h"
#include "model/reports/matrixtable.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HtmlTables)
};

QString number(int value)
{
    return QLocale().toString(value);
}

void filterNote(HtmlPart& html, const QString& text)
{
    html.leaf("p"_L1, text, {{"class"_L1, u"note filter-note"_s}, {"hidden"_L1, u"hidden"_s}});
}

void matrixHead(HtmlPart& html, const MatrixTable& table)
{
    html.open("thead"_L1);
    for (int level = 0; level < table.headerLevels(); ++level) {
        html.open("tr"_L1);
        if (level == 0)
            html.leaf("th"_L1, table.corner(),
                      {{"class"_L1, u"corner"_s},
                       {"scope"_L1, u"col"_s},
                       {"rowspan"_L1, QString::number(table.headerLevels())},
                       {"dir"_L1, u"auto"_s}});
        for (const MatrixTableHeader& header : table.headers()) {
            if (header.level != level)
                continue;
            const bool group = header.last > header.first;
            html.leaf("th"_L1, header.text,
                      {{"class"_L1,
                        group              ? u"group"_s
                            : header.group ? u"parent"_s
                                           : QString()},
                       {"scope"_L1, group ? u"colgroup"_s : u"col"_s},
                       {"colspan"_L1, group ? QString::number(header.last - header.first + 1) : QString()},
                       {"rowspan"_L1, header.levels > 1 ? QString::number(header.levels) : QString()},
                       {"dir"_L1, u"auto"_s}});
        }
        html.close();
    }
    html.close();
}

void matrixRow(HtmlPart& html, const MatrixTable& table, int row)
{
    html.open("tr"_L1, {{"class"_L1, table.isParentRow(row) ? u"parent"_s : QString()}});
    const QString depth = u'd' + QString::number(std::min(3, table.rowDepth(row)));
    html.leaf("th"_L1, table.rowLabel(row),
              {{"class"_L1, table.isParentRow(row) ? u"parent "_s + depth : depth},
               {"scope"_L1, u"row"_s},
               {"dir"_L1, u"auto"_s}});
    for (int column = 0; column < table.columns() + int(table.hasTotals()); ++column) {
        const MatrixTableCell cell = table.cell(row, column);
        const bool total = row == table.rows() || column == table.columns();
        html.leaf(
            "td"_L1, cell.text,
            {{"class"_L1, total ? u"total"_s : htmlCellLooks(table.source(row, column), table.largest())}});
    }
    html.close();
}

} // namespace

QString segmentLabel(const GapSegment& segment)
{
    if (segment.other)
        return Text::tr("Other combinations");
    const QString label = segment.term == 0 ? Text::tr("Not coded") : segment.label;
    const bool crossed = segment.crossTerm != 0 || !segment.crossLabel.isEmpty();
    return crossed ? Text::tr("%1 × %2").arg(label, segment.crossLabel) : label;
}

QString htmlCellLooks(const GapCell& cell, int largest)
{
    const int step = cell.gapClass == GapClass::Thin ? 0 : std::max(0, rampStep(cell.n, largest));
    QString looks = u'g' + QString::number(int(cell.gapClass));
    if (cell.gapClass > GapClass::InProgress)
        looks += u" r"_s + QString::number(step);
    return looks;
}

void writeHtmlMatrix(HtmlPart& html, const MatrixTable& table, const QString& title, bool plain)
{
    html.open("table"_L1, {{"class"_L1, plain ? u"matrix plain"_s : u"matrix"_s}});
    html.leaf("caption"_L1, Text::tr("%1: completed studies and gap classes").arg(title),
              {{"dir"_L1, u"auto"_s}});
    matrixHead(html, table);
    html.open("tbody"_L1);
    for (int row = 0; row < table.rows() + int(table.hasTotals()); ++row)
        matrixRow(html, table, row);
    html.close();
    html.close();
}

QString HtmlTables::viewId(int number)
{
    return u"view-"_s + QString::number(number);
}

/// Headings lie under h1, and under the view's own where there are several.
QLatin1StringView HtmlTables::heading(int below) const
{
    switch (below + (m_solo ? 0 : 1)) {
    case 0:
        return "h2"_L1;
    case 1:
        return "h3"_L1;
    default:
        return "h4"_L1;
    }
}

void HtmlTables::openPart(HtmlPart& html, int number, QLatin1StringView part, const QString& label) const
{
    const bool matrix = part == "matrix"_L1;
    html.open("section"_L1,
              {{"class"_L1, matrix ? u"part grid"_s : u"part "_s + part},
               {"id"_L1, viewId(number) + u'-' + part},
               {"data-part"_L1, QString(part)},
               {"data-label"_L1, label}});
    html.leaf(heading(0), label, {{"class"_L1, u"title"_s}});
}

void HtmlTables::matrix(HtmlPart& html, const ReportView& view) const
{
    const MatrixLayout layout(view.map, MatrixDrawing::fromJson(view.drawing), textfit::width);
    const MatrixTable table(layout, paletteFor(Theme::Light));
    const bool plain = layout.drawing().style != CellStyle::Heat;
    html.open("div"_L1, {{"class"_L1, u"scroll"_s}});
    html.open("noscript"_L1); // the script makes its own, and a browser need not read this one first
    writeHtmlMatrix(html, table, methodnote::title(*view.map, view.title), plain);
    html.close();
    html.close();
    legend(html, *view.map);
}

void HtmlTables::legend(HtmlPart& html, const GapMap& map) const
{
    html.open("ul"_L1, {{"class"_L1, u"legend"_s}, {"aria-label"_L1, Text::tr("Legend")}});
    for (int i = int(GapClass::AbsoluteGap); i <= gapClassCount; ++i) {
        const auto gapClass = GapClass(i % gapClassCount); // what does not apply comes last
        if (i == int(GapClass::Covered))
            continue;
        html.open("li"_L1, {{"title"_L1, methodnote::definition(gapClass, map.question.rules)}});
        GapCell cell;
        cell.gapClass = gapClass;
        cell.n = 1;
        const bool drawn = gapClass == GapClass::AbsoluteGap || gapClass == GapClass::NotApplicable;
        html.leaf(
            "span"_L1, drawn ? QString() : gapClassSymbol(gapClass),
            {{"class"_L1, u"swatch "_s + htmlCellLooks(cell, rampSteps)}, {"aria-hidden"_L1, u"true"_s}});
        html.text(gapClassLabel(gapClass));
        html.close();
    }
    html.open("li"_L1, {{"class"_L1, u"of-ramp"_s}});
    html.text(number(1));
    html.open("span"_L1, {{"class"_L1, u"ramp"_s}});
    for (int step = 0; step < rampSteps; ++step)
        html.leaf("i"_L1, {}, {{"class"_L1, u'r' + QString::number(step)}});
    html.close();
    html.text(Text::tr("%1 %2").arg(number(std::max(rampSteps, largestLeafCount(map))), map.measureLabel));
    html.close();
    for (const auto& [mark, label] :
         {std::pair(u"\u25BC"_s, Text::tr("fewer than expected (filled: far fewer)")),
          {u"\u25B2"_s, Text::tr("more than expected (filled: far more)")}}) {
        html.open("li"_L1, {{"class"_L1, u"of-deviation"_s}, {"hidden"_L1, u"hidden"_s}});
        html.leaf("span"_L1, mark, {{"class"_L1, u"deviation"_s}, {"aria-hidden"_L1, u"true"_s}});
        html.text(label);
        html.close();
    }
    if (!map.segments.empty())
        html.leaf("li"_L1, Text::tr("%1, in this order:").arg(map.segmentsLabel.simplified()),
                  {{"class"_L1, u"of-segments"_s}, {"hidden"_L1, u"hidden"_s}, {"dir"_L1, u"auto"_s}});
    for (size_t i = 0; i < map.segments.size(); ++i) {
        html.open("li"_L1,
                  {{"class"_L1, u"of-segments"_s}, {"hidden"_L1, u"hidden"_s}, {"dir"_L1, u"auto"_s}});
        patternSwatch(html, segmentPattern(map, i));
        html.text(segmentLabel(map.segments[i]));
        html.close();
    }
    html.close();
}

void HtmlTables::gaps(HtmlPart& html, const ReportView& view) const
{
    const GapListing listing = gapsOf(view, m_options);
    const bool notes = m_options.confidential.testFlag(Confidential::GapNotes);
    filterNote(
        html,
        Text::tr("A filter is on. Ranks and figures of this list are those of the map as it was exported."));
    html.open("div"_L1,
              {{"class"_L1, u"scroll"_s},
               {"tabindex"_L1, u"0"_s},
               {"role"_L1, u"region"_s},
               {"aria-label"_L1, Text::tr("Gap list")}});
    html.open("table"_L1, {{"class"_L1, u"list"_s}});
    html.leaf("caption"_L1,
              Text::tr("Gaps at the highest level at which they hold, by score: 100 × need × shortfall × "
                       "weight of the class."));
    html.open("thead"_L1);
    html.open("tr"_L1);
    for (const auto& [label, looks] : {std::pair(Text::tr("Rank"), u"figure"_s),
                                       {Text::tr("Gap"), QString()},
                                       {Text::tr("Class"), QString()},
                                       {Text::tr("Completed"), u"figure wide"_s},
                                       {Text::tr("Ongoing"), u"figure wide"_s},
                                       {Text::tr("Cells"), u"figure wide"_s},
                                       {Text::tr("Score"), u"figure"_s},
                                       {Text::tr("Why"), u"wide"_s}})
        html.leaf("th"_L1, label, {{"scope"_L1, u"col"_s}, {"class"_L1, looks}});
    html.close();
    html.close();
    html.open("tbody"_L1);
    for (size_t i = 0; i < listing.gaps.size(); ++i) {
        const Gap& gap = listing.gaps[i];
        html.open("tr"_L1);
        html.leaf("td"_L1, number(int(i) + 1), {{"class"_L1, u"figure"_s}});
        html.leaf("th"_L1, gapTitle(*view.map, gap),
                  {{"scope"_L1, u"row"_s},
                   {"dir"_L1, u"auto"_s},
                   {"data-row"_L1, QString::number(gap.row)},
                   {"data-column"_L1, QString::number(gap.column)}});
        html.open("td"_L1);
        html.leaf("span"_L1, gapClassLabel(gap.gapClass),
                  {{"class"_L1, gap.gapClass == GapClass::AbsoluteGap ? u"chip gap"_s : u"chip"_s}});
        html.close();
        html.leaf("td"_L1, number(gap.n), {{"class"_L1, u"figure wide"_s}});
        html.leaf("td"_L1, number(gap.ongoing), {{"class"_L1, u"figure wide"_s}});
        html.leaf("td"_L1, number(gap.cells), {{"class"_L1, u"figure wide"_s}});
        html.leaf("td"_L1, number(qRound(gap.score)),
                  {{"class"_L1, u"figure"_s}, {"title"_L1, explainScore(gap)}});
        QString why = explainGap(*view.map, gap);
        const GapNote* note = notes ? view.gapNotes.on(gap.row, gap.column) : nullptr;
        if (note) {
            for (const QString& part :
                 {gapStatusText(*note), note->text.simplified(), note->contact.simplified()})
                why += part.isEmpty() ? QString() : u" · "_s + part;
        }
        html.leaf("td"_L1, why, {{"class"_L1, u"wide"_s}, {"dir"_L1, u"auto"_s}});
        html.close();
    }
    html.close();
    html.close();
    html.close();
}

void HtmlTables::changes(HtmlPart& html, const ReportView& view) const
{
    const MapDifference& difference = *view.change;
    filterNote(html, Text::tr("A filter is on. What changed is told of the map as it was exported."));
    html.leaf("p"_L1, Text::tr("Compared with %1: %2").arg(view.changedSince, differenceText(difference)),
              {{"class"_L1, u"note"_s}, {"dir"_L1, u"auto"_s}});
    html.open("table"_L1, {{"class"_L1, u"list"_s}});
    html.leaf("caption"_L1, Text::tr("Cells that changed, the most first"));
    html.open("thead"_L1);
    html.open("tr"_L1);
    for (const QString& label : {Text::tr("Cell"), Text::tr("Change"), Text::tr("Before and now")})
        html.leaf("th"_L1, label, {{"scope"_L1, u"col"_s}});
    html.close();
    html.close();
    html.open("tbody"_L1);
    constexpr size_t most = 500; // nobody reads on; the workbook has them all
    for (size_t i = 0; i < std::min(most, difference.changes.size()); ++i) {
        const MapChange& change = difference.changes[i];
        html.open("tr"_L1);
        html.leaf("th"_L1, changeTitle(difference, change.row, change.column),
                  {{"scope"_L1, u"row"_s}, {"dir"_L1, u"auto"_s}});
        html.leaf("td"_L1, changeLabel(difference.cell(change.row, change.column).change));
        html.leaf("td"_L1, explainChange(difference, change.row, change.column));
        html.close();
    }
    html.close();
    html.close();
}

void HtmlTables::charts(HtmlPart& html, const ReportView& view) const
{
    filterNote(
        html,
        Text::tr("A filter is on. The figures of these charts are those of the map as it was exported."));
    for (const ReportChart& chart : chartsOf(view))
        writeHtmlChart(html, chart);
}

void HtmlTables::method(HtmlPart& html, const GapMap& map) const
{
    html.open("dl"_L1, {{"class"_L1, u"facts-list"_s}});
    for (const methodnote::Line& line : methodnote::lines(map, exportTime(m_options).date())) {
        html.leaf("dt"_L1, line.label);
        html.leaf("dd"_L1, line.text, {{"dir"_L1, u"auto"_s}});
    }
    html.close();
    if (!m_options.parts.testFlag(ReportPart::Method))
        return;
    html.leaf(heading(1), Text::tr("Gap classes, the first that holds"));
    html.open("dl"_L1, {{"class"_L1, u"facts-list"_s}});
    for (int i = 0; i < gapClassCount; ++i) {
        const auto gapClass = GapClass(i);
        html.leaf("dt"_L1, QString(gapClassLabel(gapClass) + u' ' + gapClassSymbol(gapClass)).trimmed());
        html.leaf("dd"_L1, methodnote::definition(gapClass, map.question.rules));
    }
    html.close();
}

void HtmlTables::steps(HtmlPart& html, std::span<const ReportInsert> inserts) const
{
    for (const ReportInsert& insert : inserts) {
        html.open("section"_L1, {{"class"_L1, u"step"_s}});
        if (!insert.title.simplified().isEmpty())
            html.leaf("h2"_L1, insert.title.simplified(), {{"dir"_L1, u"auto"_s}});
        writeHtmlBlocks(html, insert.blocks);
        html.close();
    }
}

QByteArray HtmlTables::view(const ReportView& view, int number, std::span<const ReportInsert> before,
                            std::span<const ReportInsert> after) const
{
    HtmlPart html;
    const QString titleId = viewId(number) + u"-title"_s;
    html.open("section"_L1,
              {{"class"_L1, m_solo ? u"view solo"_s : u"view"_s},
               {"id"_L1, viewId(number)},
               {"aria-labelledby"_L1, m_solo ? u"page-title"_s : titleId}});
    steps(html, before);
    if (!m_solo)
        html.leaf("h2"_L1, methodnote::title(*view.map, view.title),
                  {{"id"_L1, titleId}, {"dir"_L1, u"auto"_s}});
    if (!m_solo) { // the page's head is of all views
        QString facts = methodnote::matching(*view.map);
        if (!view.map->provenance.filterText.isEmpty())
            facts += u" · "_s + view.map->provenance.filterText.simplified();
        html.leaf("p"_L1, facts, {{"class"_L1, u"facts"_s}, {"dir"_L1, u"auto"_s}});
    }
    if (!view.caption.isEmpty())
        html.leaf("p"_L1, view.caption, {{"class"_L1, u"caption"_s}, {"dir"_L1, u"auto"_s}});
    const ReportParts parts = m_options.parts & view.parts;
    ReportOptions mapped = m_options;
    mapped.parts = parts;
    const auto part = [&](QLatin1StringView name, const QString& label, const auto& write) {
        openPart(html, number, name, label);
        write();
        html.close();
    };
    part("matrix"_L1, Text::tr("Matrix"), [&] { matrix(html, view); });
    if (const HtmlMap map(*view.map, mapped); !map.isEmpty())
        part("map"_L1, Text::tr("Map"), [&] { map.write(html, heading(1)); });
    if (parts.testFlag(ReportPart::GapList))
        part("gaps"_L1, Text::tr("Gap list"), [&] { gaps(html, view); });
    if (parts.testFlag(ReportPart::Changes) && view.change)
        part("changes"_L1, Text::tr("What changed"), [&] { changes(html, view); });
    if (parts.testFlag(ReportPart::Charts) && !chartsOf(view).empty())
        part("charts"_L1, Text::tr("Charts"), [&] { charts(html, view); });
    part("method"_L1, Text::tr("Method"), [&] { method(html, *view.map); });
    steps(html, after);
    html.close();
    return html.take();
}

} // namespace lacuna
