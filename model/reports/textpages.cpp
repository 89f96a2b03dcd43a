// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/textpages.h"

#include "model/analysis/cellmembers.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/palette.h"
#include "model/reports/handoutparts.h"
#include "model/reports/matrixtable.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna::textpages {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TextPages)
};

constexpr double margin = 48; ///< of a page, pixels of 1/96 inch
constexpr double footerRoom = 30;
constexpr int mostChanges = 40;

QString escaped(const QString& text)
{
    return text.simplified().toHtmlEscaped();
}

QString heading(const QString& text)
{
    return u"<h2>"_s + escaped(text) + u"</h2>"_s;
}

QString paragraph(const QString& text)
{
    return u"<p>"_s + escaped(text) + u"</p>"_s;
}

QString cells(const QString& tag, const QStringList& texts)
{
    QString html;
    for (const QString& text : texts)
        html += u'<' + tag + u" align=\"left\" valign=\"top\">"_s + escaped(text) + u"</"_s + tag + u'>';
    return u"<tr>"_s + html + u"</tr>"_s;
}

QString opened(const QStringList& headers)
{
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\"><thead>"_s
        + cells(u"th"_s, headers) + u"</thead>"_s;
}

/// A reference, with its address as a link.
QString referenceHtml(const Study& study)
{
    const QString link = studyLink(study);
    QString html = escaped(referenceText(study));
    if (!link.isEmpty())
        html += u" <a href=\"%1\">%2</a>"_s.arg(link.toHtmlEscaped(), link.toHtmlEscaped());
    return html;
}

std::vector<int> indicesOf(const std::vector<MatrixLine>& lines)
{
    std::vector<int> indices;
    for (const MatrixLine& line : lines)
        indices.push_back(line.index);
    std::ranges::sort(indices); // in codebook order, whatever the matrix is sorted by
    return indices;
}

/// The pages' look: QTextDocument knows no style sheets but its default one.
QString styleOf(const Palette& palette)
{
    return u"body, p, td, li { color: %1; } h2 { color: %1; font-size: 17px; margin-top: 14px; "
           u"margin-bottom: 6px; }"
           "h3 { color: %1; font-size: 13px; margin-top: 10px; margin-bottom: 2px; }"
           "th { background-color: %2; color: %1; font-weight: 600; } a { color: %3; }"
           "p.reference { font-size: 10px; margin-top: 3px; margin-bottom: 3px; }"
           "table { border-collapse: collapse; border-color: %4; }"_s.arg(
               palette.text.name(), palette.tint.name(), palette.accent.name(), palette.line.name());
}

} // namespace

QString step(const ReportInsert& insert)
{
    const auto sized = [](const QString& text, int pixels, bool bold) {
        return u"<p style=\"font-size: %1px; font-weight: %2\">%3</p>"_s.arg(pixels)
            .arg(bold ? 600 : 400)
            .arg(escaped(text));
    };
    QString html;
    if (const QString title = insert.title.simplified(); !title.isEmpty())
        html += sized(title, isTitle(insert) ? 34 : 24, true);
    for (const HandoutBlock& block : insert.blocks) {
        if (const auto* text = std::get_if<HandoutText>(&block)) {
            const bool muted = text->style == HandoutText::Style::Muted;
            for (const QString& line : handoutparts::paragraphs(text->text))
                html += sized(line, muted ? 11 : 16, false);
        } else if (const auto* title = std::get_if<HandoutHeading>(&block)) {
            html += heading(title->text);
        } else if (const auto* table = std::get_if<HandoutTable>(&block)) {
            QStringList headers;
            for (const HandoutTable::Column& column : table->columns)
                headers += column.header;
            html += heading(table->title) + opened(headers);
            for (const QStringList& row : table->rows)
                html += cells(u"td"_s, row);
            html += u"</table>"_s;
        } else if (const auto* bars = std::get_if<HandoutBars>(&block)) {
            html += heading(bars->title) + opened({Text::tr("Option"), Text::tr("Score"), QString()});
            for (const HandoutBars::Bar& bar : bars->bars) {
                constexpr int longest = 30; // blocks
                const auto length = int(std::lround(handoutparts::share(bar.value, bars->maximum) * longest));
                html += cells(u"td"_s, {bar.label, bar.shown, QString(length, QChar(0x2588))});
            }
            html += u"</table>"_s;
        }
    }
    return html;
}

QString gapList(const ReportView& view, const ReportOptions& options)
{
    const GapMap& map = *view.map;
    const GapListing listing = gapsOf(view, options);
    if (listing.gaps.empty())
        return heading(Text::tr("Gaps")) + paragraph(Text::tr("No cell is a gap under these rules."));
    const bool noted = options.confidential.testFlag(Confidential::GapNotes);
    const QLocale locale;
    QStringList headers{Text::tr("Rank"), Text::tr("Gap"), Text::tr("Class"), Text::tr("Score"),
                        Text::tr("Why it is one")};
    if (noted)
        headers += Text::tr("What is done");
    QString html = heading(Text::tr("Where evidence is missing most")) + opened(headers);
    for (size_t i = 0; i < listing.gaps.size(); ++i) {
        const Gap& gap = listing.gaps[i];
        const QString mark = gapClassSymbol(gap.gapClass);
        QStringList line{locale.toString(i + 1), gapTitle(map, gap),
                         (mark.isEmpty() ? QString() : QString(mark + u' ')) + gapClassLabel(gap.gapClass),
                         locale.toString(gap.score, 'f', 0), explainGap(map, gap)};
        if (noted) {
            const GapNote* note = view.gapNotes.on(gap.row, gap.column);
            QStringList said;
            if (note)
                said = {gapStatusText(*note), note->text.simplified()};
            said.removeAll(QString());
            line += said.join(u". "_s);
        }
        html += cells(u"td"_s, line);
    }
    return html + u"</table>"_s;
}

QString changes(const ReportView& view)
{
    if (!view.change)
        return {};
    const MapDifference& difference = *view.change;
    QString html = heading(Text::tr("What changed since %1").arg(view.changedSince))
        + paragraph(differenceText(difference));
    if (difference.changes.empty())
        return html;
    html += opened({Text::tr("Cell"), Text::tr("Change"), Text::tr("From and to")});
    const size_t shown = std::min(difference.changes.size(), size_t(mostChanges));
    for (size_t i = 0; i < shown; ++i) {
        const MapChange& change = difference.changes[i];
        html += cells(u"td"_s,
                      {changeTitle(difference, change.row, change.column),
                       changeLabel(difference.cell(change.row, change.column).change),
                       explainChange(difference, change.row, change.column)});
    }
    html += u"</table>"_s;
    if (shown < difference.changes.size())
        html +=
            paragraph(Text::tr("%n more cell(s) changed.", nullptr, int(difference.changes.size() - shown)));
    return html;
}

Result<QString> cellStudies(const ReportContent& content, const ReportView& view, Progress& progress)
{
    if (!content.studies || !view.map->evidence)
        return QString();
    const MatrixLayout layout(view.map, MatrixDrawing::fromJson(view.drawing), textfit::width);
    const bool transposed = layout.drawing().transposed;
    const std::vector<int> rows = indicesOf(transposed ? layout.columnLines() : layout.rowLines());
    const std::vector<int> columns = indicesOf(transposed ? layout.rowLines() : layout.columnLines());
    const GapMap& map = *view.map;
    const CellMembers members = CellMembers::of(map, rows, columns);
    QHash<Id, QString> names;
    const Result<> read = content.studies->visit(members.all(), false, [&](const StudySource::Entry& entry) {
        names.insert(entry.study.id, shortReference(entry.study));
        return !progress.isCancelled();
    });
    if (!read)
        return std::unexpected(read.error());
    QString html = heading(Text::tr("Which studies are in each cell"));
    html += opened({map.rowsLabel, map.columnsLabel, Text::tr("Studies")});
    const qsizetype empty = html.size();
    for (const int row : rows) {
        for (const int column : columns) {
            const auto in = members.in(row, column);
            // Groups repeat what their members say.
            if (in.empty() || map.rows[size_t(row)].hasChildren || map.columns[size_t(column)].hasChildren)
                continue;
            QStringList texts;
            for (const Id id : in)
                texts += names.value(id);
            std::ranges::sort(texts);
            html +=
                cells(u"td"_s,
                      {map.rows[size_t(row)].label, map.columns[size_t(column)].label, texts.join(u"; "_s)});
        }
    }
    return html.size() == empty ? QString() : html + u"</table>"_s;
}

QString method(const ReportView& view, const ReportOptions& options)
{
    QString html = heading(Text::tr("How to read this, and where it comes from"));
    html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\" border=\"1\">"_s;
    for (const methodnote::Line& line : methodnote::lines(*view.map, exportTime(options).date()))
        html += u"<tr><th align=\"left\" valign=\"top\">"_s + escaped(line.label) + u"</th><td>"_s
            + escaped(line.text) + u"</td></tr>"_s;
    html += u"</table>"_s + heading(Text::tr("What a cell is called: the first that holds"));
    html += opened({Text::tr("Mark"), Text::tr("Class"), Text::tr("When")});
    for (int i = 0; i < gapClassCount; ++i) {
        const auto gapClass = GapClass(i);
        html += cells(u"td"_s,
                      {gapClassSymbol(gapClass), gapClassLabel(gapClass),
                       methodnote::definition(gapClass, view.map->question.rules)});
    }
    return html + u"</table>"_s;
}

Result<QString> sources(const ReportContent& content, const ReportOptions& options, Progress& progress)
{
    if (!content.studies)
        return QString();
    const std::vector<Id> ids = studiesOf(content);
    std::vector<std::pair<QString, QString>> references; // as sorted, as shown
    const bool notes = options.confidential.testFlag(Confidential::StudyNotes);
    const bool files = options.confidential.testFlag(Confidential::FileNames);
    const Result<> read = content.studies->visit(ids, files, [&](const StudySource::Entry& entry) {
        QString html = referenceHtml(entry.study);
        if (notes && !entry.study.notes.trimmed().isEmpty())
            html += u"<br/>"_s + escaped(Text::tr("Notes: %1").arg(entry.study.notes));
        if (!entry.files.isEmpty())
            html += u"<br/>"_s + escaped(Text::tr("Files: %1").arg(entry.files.join(u", "_s)));
        references.emplace_back(referenceText(entry.study), html);
        return !progress.isCancelled();
    });
    if (!read)
        return std::unexpected(read.error());
    if (references.empty())
        return QString();
    std::ranges::sort(references);
    QString html = heading(Text::tr("Sources"));
    for (const auto& [order, reference] : references)
        html += u"<p class=\"reference\">"_s + reference + u"</p>"_s;
    return html;
}

std::vector<ReportPage> paged(const QString& title, const QString& html, QSizeF paper,
                              const ReportOptions& options)
{
    const Palette& palette = paletteFor(options.theme);
    const auto document = std::make_shared<QTextDocument>();
    QFont font = QGuiApplication::font();
    font.setPixelSize(12);
    document->setDefaultFont(font);
    document->setUseDesignMetrics(true);
    document->setDocumentMargin(0);
    document->setDefaultStyleSheet(styleOf(palette));
    const QSizeF room(paper.width() - 2 * margin, paper.height() - 2 * margin - footerRoom);
    const QString head = title.isEmpty()
        ? QString()
        : u"<p style=\"color:%1\">"_s.arg(palette.muted.name()) + escaped(title) + u"</p>"_s;
    document->setHtml(u"<body>"_s + head + html + u"</body>"_s);
    document->setPageSize(room);
    std::vector<ReportPage> pages;
    for (int page = 0; page < document->pageCount(); ++page) {
        pages.push_back({paper, [document, room, page](QPainter& painter) {
                             painter.save();
                             painter.translate(margin, margin - page * room.height());
                             const QRectF view(0, page * room.height(), room.width(), room.height());
                             painter.setClipRect(view);
                             QAbstractTextDocumentLayout::PaintContext context;
                             context.clip = view;
                             document->documentLayout()->draw(&painter, context);
                             painter.restore();
                         }});
    }
    return pages;
}

} // namespace lacuna::textpages
