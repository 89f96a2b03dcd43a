// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handouthtml.h"

#include "model/reports/handoutparts.h"
#include "model/reports/htmlpart.h"
#include "model/reports/htmlstyle.h"
#include "model/reports/htmltables.h"
#include "model/reports/matrixtable.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"
#include "model/reports/zippedparts.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

QString percent(double share)
{
    return QString::number(share * 100, 'f', 2) + u'%';
}

/// Writes one block after the other into the main part of the page.
class Blocks {
public:
    explicit Blocks(HtmlPart& html)
        : m_html(html)
    {
    }

    void operator()(const HandoutHeading& heading)
    {
        const QString text = handoutparts::line(heading.text);
        if (text.isEmpty())
            return;
        // A level is never skipped: readers that hear the page jump from one to the next.
        m_level = heading.level <= 1 ? 2 : std::min(m_level + 1, 3);
        leaf(heading_(m_level), text, breakClass());
    }

    void operator()(const HandoutText& text)
    {
        const QStringList paragraphs = handoutparts::paragraphs(text.text);
        if (paragraphs.isEmpty())
            return;
        const bool quote = text.style == HandoutText::Style::Quote;
        const QString looks = text.style == HandoutText::Style::Lead ? u"lead"_s
            : text.style == HandoutText::Style::Muted                ? u"muted"_s
                                                                     : QString();
        const QString link = handoutparts::link(text.link);
        if (quote)
            m_html.open("blockquote"_L1, {{"class"_L1, breakClass()}});
        for (const QString& paragraph : paragraphs) {
            m_html.open(
                "p"_L1,
                {{"class"_L1, QString(looks + u' ' + breakClass()).trimmed()}, {"dir"_L1, u"auto"_s}});
            linked(paragraph, link);
            m_html.close();
        }
        if (quote)
            m_html.close();
    }

    void operator()(const HandoutFigures& figures)
    {
        if (figures.figures.empty())
            return;
        m_html.open("ul"_L1, {{"class"_L1, QString(u"figures "_s + breakClass()).trimmed()}});
        for (size_t i = 0; i < std::min(figures.figures.size(), handoutparts::mostFigures); ++i) {
            m_html.open("li"_L1);
            leaf("b"_L1, handoutparts::line(figures.figures[i].number));
            m_html.text(u" ");
            leaf("span"_L1, handoutparts::line(figures.figures[i].label));
            m_html.close();
        }
        m_html.close();
    }

    void operator()(const HandoutBars& bars)
    {
        if (bars.bars.empty())
            return;
        m_html.open("table"_L1, {{"class"_L1, QString(u"bars "_s + breakClass()).trimmed()}});
        if (const QString title = handoutparts::line(bars.title); !title.isEmpty())
            leaf("caption"_L1, title);
        m_html.open("tbody"_L1);
        for (const HandoutBars::Bar& each : bars.bars) {
            m_html.open("tr"_L1, {{"class"_L1, each.missing ? u"missing"_s : QString()}});
            m_html.open("th"_L1, {{"scope"_L1, u"row"_s}, {"dir"_L1, u"auto"_s}});
            m_html.text(handoutparts::line(each.label));
            if (const QString note = handoutparts::line(each.note); !note.isEmpty())
                leaf("small"_L1, note);
            m_html.close();
            m_html.open("td"_L1, {{"aria-hidden"_L1, u"true"_s}});
            bar(each, bars.maximum);
            m_html.close();
            leaf("td"_L1, handoutparts::line(each.shown), u"shown"_s);
            m_html.close();
        }
        m_html.close();
        m_html.close();
    }

    void operator()(const HandoutTable& table)
    {
        const QString title = handoutparts::line(table.title);
        openScroll(title.isEmpty() ? Text::tr("Table") : title);
        m_html.open("table"_L1, {{"class"_L1, u"list"_s}});
        if (!title.isEmpty())
            leaf("caption"_L1, title);
        m_html.open("thead"_L1);
        m_html.open("tr"_L1);
        for (const HandoutTable::Column& column : table.columns)
            m_html.leaf(column.header.isEmpty() ? "td"_L1 : "th"_L1, handoutparts::line(column.header),
                        {{"scope"_L1, column.header.isEmpty() ? QString() : u"col"_s},
                         {"class"_L1, column.right ? u"end"_s : QString()},
                         {"dir"_L1, u"auto"_s}});
        m_html.close();
        m_html.close();
        m_html.open("tbody"_L1);
        for (const QStringList& cells : table.rows) {
            m_html.open("tr"_L1);
            for (size_t i = 0; i < table.columns.size(); ++i) {
                m_html.open(
                    "td"_L1,
                    {{"class"_L1, table.columns[i].right ? u"end"_s : QString()}, {"dir"_L1, u"auto"_s}});
                lines(cells.value(qsizetype(i)));
                m_html.close();
            }
            m_html.close();
        }
        m_html.close();
        m_html.close();
        m_html.close();
    }

    void operator()(const HandoutCard& card)
    {
        m_html.open("article"_L1, {{"class"_L1, QString(u"card "_s + breakClass()).trimmed()}});
        cardTitle(card);
        if (card.score)
            score(*card.score, handoutparts::scoreLabel(card));
        for (const QString& paragraph : handoutparts::paragraphs(card.text))
            leaf("p"_L1, paragraph);
        facts(card.facts);
        sources(card.sources);
        m_html.close();
    }

    void operator()(const HandoutMatrix& matrix)
    {
        if (!matrix.map)
            return;
        const QString title = methodnote::title(*matrix.map, handoutparts::line(matrix.title));
        const MatrixLayout layout(matrix.map, MatrixDrawing(), textfit::width);
        const MatrixTable table(layout, paletteFor(Theme::Light));
        if (table.rows() == 0 || table.columns() == 0) {
            leaf("p"_L1, Text::tr("There is nothing to show: the matrix has no rows or no columns."),
                 u"muted"_s);
            return;
        }
        // Many columns find room with their names turned.
        const bool many = table.columns() > 8;
        m_html.open("figure"_L1,
                    {{"class"_L1, QString((many ? u"many "_s : QString()) + breakClass()).trimmed()}});
        openScroll(title);
        writeHtmlMatrix(m_html, table, title, false);
        m_html.close();
        legend(table);
        m_html.close();
    }

    void operator()(const HandoutBreak&) { m_break = true; }

    void leaf(QLatin1StringView name, const QString& text, const QString& looks = {})
    {
        m_html.leaf(name, text, {{"class"_L1, looks}, {"dir"_L1, u"auto"_s}});
    }

private:
    static QLatin1StringView heading_(int level)
    {
        return level <= 2 ? "h2"_L1 : level == 3 ? "h3"_L1 : "h4"_L1;
    }

    /// What comes next begins a printed page, if it has to.
    QString breakClass() { return std::exchange(m_break, false) ? u"new-page"_s : QString(); }

    /// Regions of one page have names of their own.
    void openScroll(const QString& name)
    {
        const int uses = ++m_regions[name];
        const QString label =
            uses == 1 ? name : Text::tr("%1 (%2)", "a name, its number").arg(name).arg(uses);
        m_html.open("div"_L1,
                    {{"class"_L1, QString(u"scroll "_s + breakClass()).trimmed()},
                     {"tabindex"_L1, u"0"_s},
                     {"role"_L1, u"region"_s},
                     {"aria-label"_L1, label}});
    }

    void lines(const QString& text)
    {
        const QStringList paragraphs = handoutparts::paragraphs(text);
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            if (i > 0)
                m_html.single("br"_L1);
            m_html.text(paragraphs[i]);
        }
    }

    void linked(const QString& text, const QString& link)
    {
        if (link.isEmpty())
            m_html.text(text);
        else
            m_html.leaf("a"_L1, text, {{"href"_L1, link}, {"rel"_L1, u"noopener noreferrer"_s}});
    }

    /// An SVG says its lengths in attributes: the page's policy forbids styles of elements.
    void bar(const HandoutBars::Bar& bar, double maximum)
    {
        if (bar.missing) {
            m_html.leaf("span"_L1, {}, {{"class"_L1, u"hole"_s}});
            return;
        }
        m_html.open("svg"_L1, {{"aria-hidden"_L1, u"true"_s}});
        rect(u"track"_s, u"100%"_s);
        rect(u"bar"_s, percent(handoutparts::share(bar.value, maximum)));
        if (const auto interval = handoutparts::interval(bar, maximum)) {
            const QString low = percent(interval->low);
            const QString high = percent(interval->high);
            for (const QString& looks : {u"halo"_s, u"range"_s}) {
                stroke(looks, low, high, u"8"_s, u"8"_s);
                stroke(looks, low, low, u"4"_s, u"12"_s);
                stroke(looks, high, high, u"4"_s, u"12"_s);
            }
        }
        m_html.close();
    }

    void rect(const QString& looks, const QString& width)
    {
        m_html.leaf("rect"_L1, {},
                    {{"class"_L1, looks}, {"width"_L1, width}, {"height"_L1, u"16"_s}, {"rx"_L1, u"2"_s}});
    }

    void stroke(const QString& looks, const QString& x1, const QString& x2, const QString& y1,
                const QString& y2)
    {
        m_html.leaf("line"_L1, {},
                    {{"class"_L1, looks}, {"x1"_L1, x1}, {"x2"_L1, x2}, {"y1"_L1, y1}, {"y2"_L1, y2}});
    }

    void cardTitle(const HandoutCard& card)
    {
        const QString mark = handoutparts::line(card.mark);
        const QString title = handoutparts::line(card.title);
        if (mark.isEmpty() && title.isEmpty())
            return;
        m_html.open(heading_(m_level + 1), {{"dir"_L1, u"auto"_s}});
        if (!mark.isEmpty()) {
            m_html.leaf("span"_L1, mark, {{"class"_L1, u"mark"_s}});
            m_html.text(u" ");
        }
        m_html.text(title);
        m_html.close();
    }

    void score(const HandoutBars::Bar& each, const QString& label)
    {
        m_html.open("div"_L1, {{"class"_L1, each.missing ? u"score missing"_s : u"score"_s}});
        if (!label.isEmpty())
            leaf("span"_L1, label);
        bar(each, handoutparts::scoreMaximum());
        leaf("b"_L1, handoutparts::line(each.shown), u"shown"_s);
        if (const QString note = handoutparts::line(each.note); !note.isEmpty())
            leaf("small"_L1, note);
        m_html.close();
    }

    void facts(const std::vector<HandoutCard::Fact>& facts)
    {
        if (facts.empty())
            return;
        m_html.open("dl"_L1);
        for (const HandoutCard::Fact& fact : facts) {
            if (handoutparts::fact(fact).isEmpty())
                continue;
            leaf("dt"_L1, handoutparts::line(fact.label));
            m_html.open("dd"_L1, {{"dir"_L1, u"auto"_s}});
            lines(fact.text);
            m_html.close();
        }
        m_html.close();
    }

    void sources(const std::vector<HandoutCard::Source>& sources)
    {
        if (sources.empty())
            return;
        m_html.open("ul"_L1, {{"class"_L1, u"sources"_s}, {"aria-label"_L1, Text::tr("Sources")}});
        for (const HandoutCard::Source& source : sources) {
            m_html.open("li"_L1, {{"dir"_L1, u"auto"_s}});
            linked(handoutparts::line(source.text), handoutparts::link(source.link));
            if (const QString quote = handoutparts::line(source.quote); !quote.isEmpty()) {
                m_html.text(u" ");
                m_html.leaf("q"_L1, quote);
            }
            m_html.close();
        }
        m_html.close();
    }

    void legend(const MatrixTable& table)
    {
        m_html.open("ul"_L1, {{"class"_L1, u"legend"_s}, {"aria-label"_L1, Text::tr("Legend")}});
        for (const GapClass gapClass : table.classes()) {
            if (gapClassSymbol(gapClass).isEmpty())
                continue;
            GapCell cell;
            cell.gapClass = gapClass;
            cell.n = 1;
            m_html.open("li"_L1,
                        {{"title"_L1, methodnote::definition(gapClass, table.map().question.rules)}});
            m_html.leaf("span"_L1, gapClassSymbol(gapClass),
                        {{"class"_L1, QString(u"swatch "_s + htmlCellLooks(cell, table.largest()))},
                         {"aria-hidden"_L1, u"true"_s}});
            m_html.text(gapClassLabel(gapClass));
            m_html.close();
        }
        m_html.close();
    }

    HtmlPart& m_html;
    int m_level = 1; ///< of the heading above
    bool m_break = false;
    QHash<QString, int> m_regions; ///< how often each name was given
};

QByteArray head(const QString& title, const QByteArray& style)
{
    const QLocale locale;
    return QByteArray("<!DOCTYPE html>\n<html lang=\"") + htmlEscaped(locale.bcp47Name()) + "\" dir=\""
        + (locale.textDirection() == Qt::RightToLeft ? "rtl" : "ltr")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src '"
        + htmlHash(style)
        + "'; img-src data:; base-uri 'none'; form-action 'none'\">\n<meta name=\"viewport\" "
          "content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" "
          "content=\"no-referrer\">\n<meta name=\"generator\" content=\"Lacuna\">\n<title>"
        + htmlEscaped(title) + "</title>\n<style>" + style + "</style>\n</head>\n<body>\n";
}

} // namespace

void writeHtmlBlocks(HtmlPart& html, const std::vector<HandoutBlock>& blocks)
{
    Blocks writer(html);
    for (const HandoutBlock& block : blocks)
        std::visit(writer, block);
}

Result<> writeHandoutHtml(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress)
{
    const QString title = handoutparts::title(handout, options);
    if (const auto written = writeAll(device, head(title, handoutStyle(options.theme)), progress); !written)
        return written;
    HtmlPart html;
    Blocks blocks(html);
    html.open("header"_L1);
    blocks.leaf("h1"_L1, title);
    if (const QString subtitle = handoutparts::line(handout.subtitle); !subtitle.isEmpty())
        blocks.leaf("p"_L1, subtitle, u"subtitle"_s);
    html.close();
    html.open("main"_L1);
    for (const HandoutBlock& block : handout.blocks) {
        if (progress.isCancelled())
            return cancelled();
        std::visit(blocks, block);
        progress.advance();
    }
    html.close();
    const QStringList ending = handoutparts::ending(handout);
    if (!ending.isEmpty()) {
        html.open("footer"_L1, {{"class"_L1, u"ending"_s}});
        blocks.leaf("h2"_L1, handoutparts::endingTitle());
        for (const QString& paragraph : ending)
            blocks.leaf("p"_L1, paragraph);
        html.close();
    }
    return writeAll(device, html.take() + "\n</body>\n</html>\n", progress);
}

} // namespace lacuna
