// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a story shows between its views, as a sheet.
#include "model/reports/handoutparts.h"
#include "model/reports/workbooksheets.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna::workbooksheets {

namespace {

constexpr double rankWidth = 8;
constexpr double textWidth = 70;
constexpr double figureWidth = 16;
constexpr int mostColumns = 8;

/// A figure as one that can be computed with, where it is written as this language writes numbers.
SheetCell cellOf(int column, const QString& text, bool number, const Looks& looks)
{
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    if (number && isNumber)
        return {.column = column, .style = looks.year, .kind = SheetCell::Kind::Number, .number = value};
    return {.column = column, .style = looks.wrapped, .kind = SheetCell::Kind::Text, .text = text};
}

} // namespace

void Context::addStory()
{
    if (m_content.inserts.empty())
        return;
    std::vector<SheetRow> rows{{{text(0, tr("Story"), m_looks.title)}, 28}};
    for (const ReportInsert& insert : m_content.inserts) {
        rows.push_back({});
        rows.push_back({{text(0, handoutparts::line(insert.title), m_looks.heading)}, 20});
        for (const HandoutBlock& block : insert.blocks) {
            if (const auto* said = std::get_if<HandoutText>(&block)) {
                for (const QString& line : handoutparts::paragraphs(said->text))
                    rows.push_back({{text(1, line, m_looks.wrapped)}, heightOf(line, textWidth, 11, false)});
            } else if (const auto* table =
                           std::get_if<HandoutTable>(&block)) { // bars say no more than it does
                const auto columns = int(std::min<size_t>(table->columns.size(), mostColumns));
                SheetRow head;
                for (int at = 0; at < columns; ++at)
                    head.cells.push_back(
                        text(at, handoutparts::line(table->columns[size_t(at)].header), m_looks.header));
                rows.push_back(std::move(head));
                for (const QStringList& line : table->rows) {
                    SheetRow row;
                    for (int at = 0; at < columns; ++at)
                        row.cells.push_back(cellOf(at, handoutparts::line(line.value(at)),
                                                   table->columns[size_t(at)].right, m_looks));
                    row.height = heightOf(line.value(1), textWidth, 11, false);
                    rows.push_back(std::move(row));
                }
            }
        }
    }
    Sheet sheet{.name = sheetName(tr("Story"), m_book.sheets),
                .description = tr("Titles, texts, votes and results of the story"),
                .widths = {rankWidth, textWidth}};
    sheet.widths.resize(mostColumns, figureWidth);
    sheet.write = rowsOf(std::move(rows));
    add(std::move(sheet));
}

} // namespace lacuna::workbooksheets
