// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/workbooksheets.h"

#include "model/analysis/evidencetable.h"
#include "model/reports/methodnote.h"
#include "model/reports/textfit.h"

#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace lacuna::workbooksheets {

namespace {

constexpr double factLabelWidth = 22;
constexpr double factTextWidth = 96;

} // namespace

const Palette& paperPalette(Theme theme)
{
    return paletteFor(theme == Theme::Dark ? Theme::Light : theme);
}

Looks looksOf(Workbook& book, const Palette& palette)
{
    SheetStyle style;
    Looks looks;
    looks.plain = book.style(style);
    style.wrap = true;
    looks.wrapped = book.style(style);
    looks.label = book.style({.ink = palette.muted});
    looks.muted = book.style({.size = 10, .ink = palette.muted});
    looks.title = book.style({.size = 18, .bold = true, .ink = palette.text});
    looks.heading = book.style({.size = 13, .bold = true, .ink = palette.text});
    looks.header = book.style({.bold = true,
                               .wrap = true,
                               .ink = palette.text,
                               .ground = palette.tint,
                               .rule = palette.strongLine});
    SheetStyle beside = book.styles[size_t(looks.header)];
    beside.indent = 1;
    looks.headerBeside = book.style(beside);
    SheetStyle end = book.styles[size_t(looks.header)];
    end.side = SheetStyle::Side::End;
    looks.headerEnd = book.style(end);
    looks.beside = book.style({.wrap = true, .indent = 1});
    looks.link = book.style({.ink = palette.accent});
    looks.whole = book.style({.side = SheetStyle::Side::End, .number = SheetStyle::Number::Whole});
    looks.year = book.style({.side = SheetStyle::Side::End});
    looks.decimal = book.style({.side = SheetStyle::Side::End, .number = SheetStyle::Number::Decimal});
    return looks;
}

double pointsOf(double characters)
{
    return characters * 5.25 + 3.75;
}

double heightOf(const QString& text, double characters, double size, bool bold)
{
    const auto lines = textfit::lines(text, pointsOf(characters) - 6, size, bold).size();
    return double(std::clamp<qsizetype>(lines, 1, 26)) * size * 1.28 + 3;
}

std::function<Result<>(const SheetTake&)> rowsOf(std::vector<SheetRow> rows)
{
    return [rows = std::move(rows)](const SheetTake& take) -> Result<> {
        for (const SheetRow& row : rows) {
            if (Result<> taken = take(row); !taken)
                return taken;
        }
        return {};
    };
}

Context::Context(const ReportContent& content, const ReportOptions& options, Workbook& book,
                 Progress& progress)
    : m_content(content)
    , m_options(options)
    , m_book(book)
    , m_progress(progress)
    , m_exported(exportTime(options).date())
    , m_palette(paperPalette(options.theme))
    , m_looks(looksOf(book, m_palette))
{
    for (const ReportView& view : content.views) {
        ViewSheets sheets;
        sheets.view = &view;
        sheets.map = view.map;
        sheets.title = methodnote::title(*view.map, view.title);
        sheets.layout =
            std::make_unique<MatrixLayout>(view.map, MatrixDrawing::fromJson(view.drawing), textfit::width);
        sheets.table = std::make_unique<MatrixTable>(*sheets.layout, m_palette);
        m_views.push_back(std::move(sheets));
    }
}

QString Context::nameOf(size_t view, const QString& name) const
{
    const QString numbered = m_views.size() > 1 ? QString::number(view + 1) + u' ' + name : name;
    return sheetName(numbered, m_book.sheets);
}

QString Context::describe(const ViewSheets& view, const QString& what) const
{
    return m_views.size() > 1 ? tr("%1 – %2").arg(view.title, what) : what;
}

SheetCell Context::text(int column, const QString& text, int style) const
{
    return {.column = column, .style = style, .kind = SheetCell::Kind::Text, .text = text};
}

std::vector<SheetRow> Context::factRows(const QString& heading,
                                        const std::vector<std::pair<QString, QString>>& facts) const
{
    std::vector<SheetRow> rows;
    rows.push_back({});
    if (!heading.isEmpty())
        rows.push_back({{text(0, heading, m_looks.heading)}, 20});
    for (const auto& [label, fact] : facts) {
        if (fact.simplified().isEmpty())
            continue;
        rows.push_back({{text(0, label, m_looks.label), text(1, fact.simplified(), m_looks.wrapped)},
                        heightOf(fact.simplified(), factTextWidth, 11, false)});
    }
    return rows;
}

void Context::fillAbout()
{
    Sheet& about = m_book.sheets.front();
    about.widths = {factLabelWidth, factTextWidth};
    about.landscape = false;
    std::vector<SheetRow> rows;
    rows.push_back({{text(0, m_book.title, m_looks.title)}, 28});
    const QString under = m_content.isStory() && !m_content.subtitle.isEmpty()
        ? m_content.subtitle
        : m_views.front().view->caption;
    if (!under.simplified().isEmpty())
        rows.push_back({{text(0, under.simplified(), m_looks.label)}, 0});
    rows.push_back({});
    rows.push_back({{text(0, tr("Contents"), m_looks.heading)}, 20});
    for (size_t i = 1; i < m_book.sheets.size(); ++i) {
        const Sheet& sheet = m_book.sheets[i];
        rows.push_back({{{.column = 0,
                          .style = m_looks.link,
                          .kind = SheetCell::Kind::Jump,
                          .text = sheet.name,
                          .target = sheet.name},
                         text(1, sheet.description, m_looks.wrapped)},
                        heightOf(sheet.description, factTextWidth, 11, false)});
    }
    for (const ViewSheets& view : m_views) {
        std::vector<std::pair<QString, QString>> facts;
        if (m_views.size() > 1)
            facts.emplace_back(tr("Caption"), view.view->caption);
        for (const methodnote::Line& line : methodnote::lines(*view.map, m_exported))
            facts.emplace_back(line.label, line.text);
        std::ranges::move(factRows(m_views.size() > 1 ? view.title : tr("What it shows"), facts),
                          std::back_inserter(rows));
    }
    const Protocol& protocol = m_content.protocol;
    std::ranges::move(factRows(tr("The catalogue"),
                               {{tr("Title"), protocol.title},
                                {tr("Scope"), protocol.scope},
                                {tr("Sources searched"), protocol.sources},
                                {tr("Inclusion criteria"), protocol.criteria},
                                {tr("Licence"), protocol.licence},
                                {tr("Contact"), protocol.contact}}),
                      std::back_inserter(rows));
    about.write = rowsOf(std::move(rows));
}

std::vector<SheetRow> Context::methodRows()
{
    std::vector<SheetRow> rows;
    rows.push_back({{text(0, tr("Method"), m_looks.title)}, 28});
    const GapRules* stated = nullptr;
    for (const ViewSheets& view : m_views) {
        const GapRules& rules = view.map->question.rules;
        if (stated && *stated == rules)
            continue;
        stated = &rules;
        rows.push_back({});
        rows.push_back(
            {{text(0, m_views.size() > 1 ? tr("Gap classes: %1").arg(view.title) : tr("Gap classes"),
                   m_looks.heading)},
             20});
        rows.push_back({{text(0, tr("Class"), m_looks.header), text(1, tr("Mark"), m_looks.header),
                         text(2, tr("What makes a cell one"), m_looks.header)},
                        0});
        for (int i = 0; i < gapClassCount; ++i) {
            const QString meaning = methodnote::definition(GapClass(i), rules);
            rows.push_back(
                {{text(0, gapClassLabel(GapClass(i)), m_looks.wrapped),
                  text(1, gapClassSymbol(GapClass(i)), m_looks.wrapped), text(2, meaning, m_looks.wrapped)},
                 heightOf(meaning, 90, 11, false)});
        }
    }
    rows.push_back({});
    rows.push_back({{text(0, tr("How to read it"), m_looks.heading)}, 20});
    const QStringList notes{
        tr("The first class that holds, from the top, is a cell's class."),
        tr("Each study counts once in every cell its codes reach. A group counts its distinct studies, so it "
           "is not the sum of its members; totals count distinct studies, too."),
        tr("Cells of the matrix are numbers of completed studies; the mark beside a number is part of its "
           "format, so that sums and charts work. Their colours are rules and follow the numbers."),
        tr("Gaps are ranked by score = 100 × need × shortfall × weight of the class.")};
    for (const QString& note : notes)
        rows.push_back({{text(0, note, m_looks.plain)}, 0});
    return rows;
}

void Context::addMethod()
{
    if (!has(ReportPart::Method))
        return;
    Sheet sheet{.name = sheetName(tr("Method"), m_book.sheets),
                .description = tr("What the gap classes mean and how it was counted"),
                .widths = {24, 8, 90}};
    // The losses are known only when all the sheets before it are written.
    const auto losses = m_book.losses;
    const int heading = m_looks.heading;
    const int plain = m_looks.plain;
    sheet.write = [rows = methodRows(), losses, heading, plain](const SheetTake& take) -> Result<> {
        std::vector<SheetRow> all = rows;
        QStringList notes;
        if (losses->cutTexts > 0)
            notes += tr("%n text(s) too long for a cell were cut; they end in “…”.", nullptr,
                        int(losses->cutTexts));
        if (losses->plainLinks > 0)
            notes += tr("%n link(s) beyond what a sheet can hold are plain text.", nullptr,
                        int(losses->plainLinks));
        if (losses->lostRows > 0)
            notes +=
                tr("%n row(s) beyond what a sheet can hold were left out.", nullptr, int(losses->lostRows));
        if (losses->lostColumns > 0)
            notes += tr("%n column(s) beyond what a sheet can hold were left out.", nullptr,
                        int(losses->lostColumns));
        if (!notes.isEmpty()) {
            all.push_back({});
            all.push_back(
                {{{.style = heading, .kind = SheetCell::Kind::Text, .text = tr("Limits of the file")}}, 20});
        }
        for (const QString& note : notes)
            all.push_back({{{.style = plain, .kind = SheetCell::Kind::Text, .text = note}}, 0});
        return rowsOf(std::move(all))(take);
    };
    add(std::move(sheet));
}

void Context::addCodebook()
{
    const auto codebookOf = [](const ViewSheets& view) { return view.map->evidence != nullptr; };
    const auto view = std::ranges::find_if(m_views, codebookOf);
    if (!has(ReportPart::Method) || view == m_views.end())
        return;
    const Codebook& codebook = view->map->evidence->codebook();
    Sheet sheet{.name = sheetName(tr("Codebook"), m_book.sheets),
                .description = tr("Every dimension and its terms, with codes and scope notes"),
                .widths = {20, 16, 40, 32, 8, 80},
                .frozenRows = 1,
                .headerRow = 0,
                .filterColumns = 6};
    std::vector<SheetRow> rows;
    SheetRow header;
    for (const QString& label :
         {tr("Dimension"), tr("Code"), tr("Label"), tr("Parent"), tr("Depth"), tr("Scope note")})
        header.cells.push_back(text(int(header.cells.size()), label, m_looks.header));
    rows.push_back(std::move(header));
    const int bold = m_book.style({.bold = true});
    for (const Dimension& dimension : codebook.dimensions()) {
        QString note = dimension.scopeNote.simplified();
        if (const Dimension* owner = codebook.dimension(dimension.treeOf))
            note = QString(note + u' ' + tr("Uses the terms of %1.").arg(owner->label)).trimmed();
        rows.push_back(
            {{text(0, dimension.label, bold), text(1, dimension.key, bold), text(5, note, m_looks.plain)},
             0});
        if (dimension.treeOf != 0)
            continue;
        for (const Term* term : codebook.termsOf(dimension.id, -1, true)) {
            const Term* parent = codebook.term(term->parent);
            const int depth = codebook.depth(term->id);
            const int indented = m_book.style({.indent = depth});
            rows.push_back({{text(0, dimension.label, m_looks.label),
                             text(1, term->code, m_looks.plain),
                             text(2, term->label, indented),
                             text(3, parent ? parent->label : QString(), m_looks.plain),
                             {.column = 4,
                              .style = m_looks.whole,
                              .kind = SheetCell::Kind::Number,
                              .number = double(depth)},
                             text(5, term->scopeNote.simplified(), m_looks.plain)},
                            0});
        }
    }
    sheet.rows = int(rows.size());
    sheet.write = rowsOf(std::move(rows));
    add(std::move(sheet));
}

} // namespace lacuna::workbooksheets
