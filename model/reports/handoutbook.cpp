// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/handoutbook.h"

#include "model/reports/handoutparts.h"
#include "model/reports/workbooksheets.h"
#include "model/reports/xlsxwriter.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
};

using workbooksheets::Looks;
constexpr double labelWidth = 32; ///< characters: names of sheets have 31
constexpr double textWidth = 96;
constexpr double widestColumn = 60;
constexpr qsizetype longestText = 32'767; ///< UTF-16 units of a cell

/// A card and the part it is in.
struct Item {
    QString part;
    const HandoutCard* card;
};

/// The number that @p text is, if it is written as we write numbers: a spreadsheet can then compute with it. "007" or "61 %" stay text.
std::optional<double> numberOf(const QString& text)
{
    for (QLocale locale : {QLocale::c(), QLocale()}) {
        bool isNumber = false;
        const double number = locale.toDouble(text, &isNumber);
        if (!isNumber || !std::isfinite(number))
            continue;
        const qsizetype point = text.lastIndexOf(locale.decimalPoint());
        const int decimals = point < 0 ? 0 : int(text.size() - point - locale.decimalPoint().size());
        const QString grouped = locale.toString(number, 'f', decimals);
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        if (text == grouped || text == locale.toString(number, 'f', decimals))
            return number;
    }
    return {};
}

class Book {
public:
    Book(const Handout& handout, const ReportOptions& options, Progress& progress)
        : m_handout(handout)
        , m_options(options)
        , m_progress(progress)
        , m_palette(workbooksheets::paperPalette(options.theme))
        , m_looks(workbooksheets::looksOf(m_book, m_palette))
        , m_bold(m_book.style({.bold = true, .wrap = true, .indent = 1}))
    {
    }

    Result<Workbook> make()
    {
        m_book.title = handoutparts::title(m_handout, m_options);
        m_book.subject = handoutparts::line(m_handout.subtitle);
        m_book.footer = handoutparts::line(m_handout.provenance);
        // The first sheet lists the others, so their names come first.
        m_book.sheets.push_back({.name = sheetName(Text::tr("About"), {})});
        QString part;
        for (const HandoutBlock& block : m_handout.blocks) {
            if (m_progress.isCancelled())
                return cancelled();
            if (const auto* heading = std::get_if<HandoutHeading>(&block)) {
                part = handoutparts::line(heading->text);
                m_story.push_back({});
                m_story.push_back({{text(0, part, m_looks.heading)}, 20});
            } else if (const auto* card = std::get_if<HandoutCard>(&block)) {
                m_items.push_back({part, card});
            } else {
                add(block);
            }
            m_progress.advance();
        }
        addItems();
        addMatrices();
        fillAbout();
        return std::move(m_book);
    }

private:
    SheetCell text(int column, const QString& text, int style)
    {
        if (text.size() > longestText)
            ++m_cut;
        return {.column = column, .style = style, .kind = SheetCell::Kind::Text, .text = text};
    }
    static SheetCell number(int column, double number, int style)
    {
        return {.column = column, .style = style, .kind = SheetCell::Kind::Number, .number = number};
    }
    /// Of a row, so that its wrapped texts are seen.
    static double heightOf(const SheetRow& row, const std::vector<double>& widths)
    {
        double height = 0;
        for (const SheetCell& cell : row.cells) {
            double lines = 0;
            for (const QString& line : cell.text.split(u'\n'))
                lines += workbooksheets::heightOf(line, widths[size_t(cell.column)], 11, false);
            height = std::max(height, lines);
        }
        return std::min(height, 400.0);
    }

    void add(const HandoutBlock& block)
    {
        if (const auto* said = std::get_if<HandoutText>(&block))
            addText(*said);
        else if (const auto* figures = std::get_if<HandoutFigures>(&block))
            addFigures(*figures);
        else if (const auto* bars = std::get_if<HandoutBars>(&block))
            addBars(*bars);
        else if (const auto* table = std::get_if<HandoutTable>(&block))
            addTable(*table);
        else if (const auto* matrix = std::get_if<HandoutMatrix>(&block))
            m_matrices.push_back(matrix);
    }

    void addText(const HandoutText& said)
    {
        const QString link = handoutparts::link(said.link);
        for (const QString& paragraph : handoutparts::paragraphs(said.text)) {
            SheetCell cell = text(1, paragraph, link.isEmpty() ? m_looks.wrapped : m_looks.link);
            if (!link.isEmpty()) {
                cell.kind = SheetCell::Kind::Link;
                cell.target = link;
            }
            m_story.push_back({{cell}, workbooksheets::heightOf(paragraph, textWidth, 11, false)});
        }
    }

    void addFigures(const HandoutFigures& figures)
    {
        for (const HandoutFigures::Figure& figure : figures.figures)
            m_story.push_back({{text(0, handoutparts::line(figure.number), m_bold),
                                text(1, handoutparts::line(figure.label), m_looks.wrapped)},
                               0});
    }

    Sheet listSheet(const QString& name, const QString& description) const
    {
        return {.name = sheetName(name, m_book.sheets),
                .description = description,
                .frozenRows = 1,
                .headerRow = 0};
    }

    void finish(Sheet sheet, std::vector<SheetRow> rows)
    {
        for (SheetRow& row : rows)
            row.height = heightOf(row, sheet.widths);
        sheet.filterColumns = int(sheet.widths.size());
        sheet.rows = int(rows.size());
        sheet.write = workbooksheets::rowsOf(std::move(rows));
        m_book.sheets.push_back(std::move(sheet));
    }

    void addBars(const HandoutBars& bars)
    {
        const QString title = handoutparts::line(bars.title);
        Sheet sheet = listSheet(title.isEmpty() ? Text::tr("Chart") : title, title);
        sheet.widths = {44, 30, 11, 11, 11, 20};
        const QStringList headers{Text::tr("Name"), Text::tr("Note"), Text::tr("Value"),
                                  Text::tr("Low"),  Text::tr("High"), Text::tr("As shown")};
        std::vector<SheetRow> rows(1);
        for (int i = 0; i < int(headers.size()); ++i)
            rows[0].cells.push_back(text(i, headers[i],
                                         i == 5                 ? m_looks.headerBeside
                                             : i >= 2 && i <= 4 ? m_looks.headerEnd
                                                                : m_looks.header));
        for (const HandoutBars::Bar& bar : bars.bars) {
            SheetRow row{{text(0, handoutparts::line(bar.label), m_looks.wrapped),
                          text(1, handoutparts::line(bar.note), m_looks.wrapped)},
                         0};
            // What is missing is no zero.
            if (!bar.missing && std::isfinite(bar.value))
                row.cells.push_back(number(2, bar.value, m_looks.year));
            if (bar.low && bar.high && std::isfinite(*bar.low) && std::isfinite(*bar.high)) {
                row.cells.push_back(number(3, *bar.low, m_looks.year));
                row.cells.push_back(number(4, *bar.high, m_looks.year));
            }
            row.cells.push_back(text(5, handoutparts::line(bar.shown), m_looks.beside));
            rows.push_back(std::move(row));
        }
        const int last = int(rows.size()) - 1;
        if (last >= 1)
            sheet.charts.push_back({.kind = ReportChart::Kind::Bars,
                                    .title = title,
                                    .description = handoutparts::description(bars),
                                    .categoriesLabel = headers[0],
                                    .categories = {1, 0, last, 0},
                                    .series = {{.label = headers[2],
                                                .name = {0, 2, 0, 2},
                                                .values = {1, 2, last, 2},
                                                .colour = m_palette.accent}},
                                    .row = 0,
                                    .column = 7,
                                    .width = 520,
                                    .height = std::clamp(80 + 22.0 * last, 200.0, 1200.0)});
        finish(std::move(sheet), std::move(rows));
    }

    void addTable(const HandoutTable& table)
    {
        if (table.columns.empty())
            return;
        const QString title = handoutparts::line(table.title);
        Sheet sheet = listSheet(title.isEmpty() ? Text::tr("Table") : title, title);
        const int count = int(table.columns.size());
        std::vector<SheetRow> rows(1);
        for (int i = 0; i < count; ++i) {
            const HandoutTable::Column& column = table.columns[size_t(i)];
            qsizetype longest = column.header.size() + 3;
            for (const QStringList& row : table.rows.first(std::min<qsizetype>(table.rows.size(), 200)))
                longest = std::max(longest, row.value(i).size() + 2);
            sheet.widths.push_back(std::clamp(double(longest), 8.0, widestColumn));
            rows[0].cells.push_back(text(i, handoutparts::line(column.header),
                                         column.right ? m_looks.headerEnd
                                             : i > 0 && table.columns[size_t(i) - 1].right
                                             ? m_looks.headerBeside
                                             : m_looks.header));
        }
        for (const QStringList& values : table.rows) {
            SheetRow row;
            for (int i = 0; i < count; ++i) {
                const bool right = table.columns[size_t(i)].right;
                const QString value = handoutparts::paragraphs(values.value(i)).join(u'\n');
                const auto figure = right ? numberOf(value) : std::nullopt;
                const bool beside = i > 0 && table.columns[size_t(i) - 1].right;
                if (figure)
                    row.cells.push_back(number(i, *figure, m_looks.year));
                else
                    row.cells.push_back(text(i, value,
                                             right        ? m_looks.year
                                                 : beside ? m_looks.beside
                                                          : m_looks.wrapped));
            }
            rows.push_back(std::move(row));
        }
        finish(std::move(sheet), std::move(rows));
    }

    /// The labels of facts, in the order in which they first occur.
    QStringList factLabels() const
    {
        QStringList labels;
        for (const Item& item : m_items) {
            for (const HandoutCard::Fact& fact : item.card->facts) {
                const QString label = handoutparts::line(fact.label);
                if (!handoutparts::fact(fact).isEmpty() && !labels.contains(label))
                    labels += label;
            }
        }
        return labels;
    }

    static QString sourcesOf(const HandoutCard& card)
    {
        QStringList lines;
        for (const HandoutCard::Source& source : card.sources) {
            QString said = handoutparts::line(source.text);
            if (const QString quote = handoutparts::line(source.quote); !quote.isEmpty())
                said += u' ' + Text::tr("“%1”", "a quotation").arg(quote);
            if (const QString link = handoutparts::link(source.link); !link.isEmpty())
                said += u' ' + link;
            lines += said.trimmed();
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    void addItems()
    {
        if (m_items.empty())
            return;
        Sheet sheet = listSheet(Text::tr("Items"), Text::tr("All items, each with its facts and sources"));
        const QStringList facts = factLabels();
        const bool scored =
            std::ranges::any_of(m_items, [](const Item& item) { return item.card->score.has_value(); });
        QStringList headers{Text::tr("Part"), Text::tr("Mark"), Text::tr("Title"), Text::tr("Text")};
        sheet.widths = {20, 14, 44, widestColumn};
        if (scored) {
            headers += {Text::tr("Score"), Text::tr("Low"), Text::tr("High"), Text::tr("As shown")};
            sheet.widths.insert(sheet.widths.end(), {9, 9, 9, 28});
        }
        for (const QString& label : facts) {
            headers += label.isEmpty() ? Text::tr("Fact") : label;
            sheet.widths.push_back(28);
        }
        headers += {Text::tr("Sources"), Text::tr("Link")};
        sheet.widths.insert(sheet.widths.end(), {50, 30});
        sheet.frozenColumns = 3;
        std::vector<SheetRow> rows(1);
        for (int i = 0; i < int(headers.size()); ++i)
            rows[0].cells.push_back(text(i, headers[i],
                                         scored && i >= 4 && i < 7          ? m_looks.headerEnd
                                             : i == 2 || (scored && i == 7) ? m_looks.headerBeside
                                                                            : m_looks.header));
        for (const Item& item : m_items)
            rows.push_back(itemRow(item, facts, scored));
        finish(std::move(sheet), std::move(rows));
    }

    SheetRow itemRow(const Item& item, const QStringList& labels, bool scored)
    {
        const HandoutCard& card = *item.card;
        SheetRow row;
        const QString mark = handoutparts::line(card.mark);
        row.cells.push_back(text(0, item.part, m_looks.wrapped));
        if (const auto rank = numberOf(mark))
            row.cells.push_back(number(1, *rank, m_looks.plain));
        else
            row.cells.push_back(text(1, mark, m_looks.wrapped));
        row.cells.push_back(text(2, handoutparts::line(card.title), m_bold));
        row.cells.push_back(text(3, handoutparts::paragraphs(card.text).join(u'\n'), m_looks.wrapped));
        int column = 4;
        if (scored) {
            const auto& score = card.score;
            if (score && !score->missing && std::isfinite(score->value))
                row.cells.push_back(number(4, score->value, m_looks.year));
            if (score && score->low && score->high && std::isfinite(*score->low)
                && std::isfinite(*score->high)) {
                row.cells.push_back(number(5, *score->low, m_looks.year));
                row.cells.push_back(number(6, *score->high, m_looks.year));
            }
            if (score)
                row.cells.push_back(
                    text(7,
                         QStringList{handoutparts::line(score->shown), handoutparts::line(score->note)}
                             .join(u'\n')
                             .trimmed(),
                         m_looks.beside));
            column = 8;
        }
        for (const QString& label : labels) {
            QStringList found;
            for (const HandoutCard::Fact& fact : card.facts) {
                if (handoutparts::line(fact.label) == label)
                    found += handoutparts::paragraphs(fact.text);
            }
            row.cells.push_back(text(column++, found.join(u'\n'), m_looks.wrapped));
        }
        row.cells.push_back(text(column++, sourcesOf(card), m_looks.wrapped));
        const auto linked = [](const HandoutCard::Source& source) {
            return !handoutparts::link(source.link).isEmpty();
        };
        if (const auto first = std::ranges::find_if(card.sources, linked); first != card.sources.end()) {
            const QString link = handoutparts::link(first->link);
            row.cells.push_back({.column = column,
                                 .style = m_looks.link,
                                 .kind = SheetCell::Kind::Link,
                                 .text = link,
                                 .target = link});
        }
        return row;
    }

    /// As the workbook of a gap map has them.
    void addMatrices()
    {
        m_content.title = m_book.title;
        for (const HandoutMatrix* matrix : m_matrices) {
            if (!matrix->map)
                continue;
            ReportView view;
            view.map = matrix->map;
            view.title = handoutparts::line(matrix->title);
            view.drawing = MatrixDrawing().toJson();
            m_content.views.push_back(std::move(view));
        }
        ReportOptions options = m_options;
        options.parts = allReportParts;
        workbooksheets::Context context(m_content, options, m_book, m_progress);
        for (size_t view = 0; view < context.views().size(); ++view)
            context.addMatrix(view);
    }

    void fillAbout()
    {
        std::vector<SheetRow> rows;
        rows.push_back({{text(0, m_book.title, m_looks.title)}, 28});
        if (!m_book.subject.isEmpty())
            rows.push_back({{text(0, m_book.subject, m_looks.label)}, 0});
        if (m_book.sheets.size() > 1) {
            rows.push_back({});
            rows.push_back({{text(0, Text::tr("Contents"), m_looks.heading)}, 20});
        }
        for (size_t i = 1; i < m_book.sheets.size(); ++i) {
            const Sheet& sheet = m_book.sheets[i];
            rows.push_back({{{.column = 0,
                              .style = m_looks.link,
                              .kind = SheetCell::Kind::Jump,
                              .text = sheet.name,
                              .target = sheet.name},
                             text(1, sheet.description, m_looks.wrapped)},
                            0});
        }
        std::ranges::move(m_story, std::back_inserter(rows));
        QStringList ending = handoutparts::ending(m_handout);
        if (m_cut > 0)
            ending += Text::tr("%n text(s) too long for a cell were cut; they end in “…”.", nullptr, m_cut);
        if (!ending.isEmpty()) {
            rows.push_back({});
            rows.push_back({{text(0, handoutparts::endingTitle(), m_looks.heading)}, 20});
        }
        for (const QString& paragraph : ending)
            rows.push_back({{text(1, paragraph, m_looks.wrapped)},
                            workbooksheets::heightOf(paragraph, textWidth, 11, false)});
        Sheet& about = m_book.sheets.front();
        about.widths = {labelWidth, textWidth};
        about.landscape = false;
        about.write = workbooksheets::rowsOf(std::move(rows));
    }

    const Handout& m_handout;
    const ReportOptions& m_options;
    Progress& m_progress;
    Workbook m_book;
    const Palette& m_palette;
    Looks m_looks;
    int m_bold;
    int m_cut = 0;
    std::vector<SheetRow> m_story; ///< headings, texts and figures in their order
    std::vector<Item> m_items;
    std::vector<const HandoutMatrix*> m_matrices;
    ReportContent m_content; ///< of the matrices
};

} // namespace

Result<Workbook> handoutBook(const Handout& handout, const ReportOptions& options, Progress& progress)
{
    return Book(handout, options, progress).make();
}

Result<> writeHandoutXlsx(const Handout& handout, const ReportOptions& options, QIODevice& device,
                          Progress& progress)
{
    const Result<Workbook> book = handoutBook(handout, options, progress);
    if (!book)
        return std::unexpected(book.error());
    return writeXlsx(*book, options, device, progress);
}

} // namespace lacuna
