// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/odswriter.h"

#include "model/reports/odfpackage.h"
#include "model/reports/odfxml.h"
#include "model/reports/odsrows.h"
#include "model/reports/odsstyles.h"

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

const auto xmlType = u"text/xml"_s;

void addItem(XmlPart& xml, const QString& name, const QString& type, const QString& value)
{
    xml.leaf("config:config-item"_L1, value, {{"config:name"_L1, name}, {"config:type"_L1, type}});
}

/// Which rows and columns of @p sheet stay when it scrolls.
void addPanes(XmlPart& xml, const Sheet& sheet)
{
    xml.open("config:config-item-map-entry"_L1, {{"config:name"_L1, sheet.name}});
    const bool rows = sheet.frozenRows > 0;
    const bool columns = sheet.frozenColumns > 0;
    const QString firstRow = QString::number(sheet.frozenRows);
    const QString firstColumn = QString::number(sheet.frozenColumns);
    addItem(xml, u"CursorPositionX"_s, u"int"_s, u"0"_s);
    addItem(xml, u"CursorPositionY"_s, u"int"_s, u"0"_s);
    if (rows || columns) {
        // 2: frozen, not split.
        addItem(xml, u"HorizontalSplitMode"_s, u"short"_s, columns ? u"2"_s : u"0"_s);
        addItem(xml, u"VerticalSplitMode"_s, u"short"_s, rows ? u"2"_s : u"0"_s);
        addItem(xml, u"HorizontalSplitPosition"_s, u"int"_s, firstColumn);
        addItem(xml, u"VerticalSplitPosition"_s, u"int"_s, firstRow);
        addItem(xml, u"ActiveSplitRange"_s, u"short"_s, rows && columns ? u"3"_s : rows ? u"2"_s : u"1"_s);
        addItem(xml, u"PositionLeft"_s, u"int"_s, u"0"_s);
        addItem(xml, u"PositionRight"_s, u"int"_s, firstColumn);
        addItem(xml, u"PositionTop"_s, u"int"_s, u"0"_s);
        addItem(xml, u"PositionBottom"_s, u"int"_s, firstRow);
    }
    addItem(xml, u"ShowGrid"_s, u"boolean"_s, u"false"_s);
    xml.close();
}

QByteArray settingsPart(const Workbook& book)
{
    XmlPart xml;
    odfxml::openDocument(xml, "office:document-settings"_L1);
    xml.attribute("xmlns:config"_L1, u"urn:oasis:names:tc:opendocument:xmlns:config:1.0"_s);
    xml.attribute("xmlns:ooo"_L1, u"http://openoffice.org/2004/office"_s);
    xml.open("office:settings"_L1);
    xml.open("config:config-item-set"_L1, {{"config:name"_L1, u"ooo:view-settings"_s}});
    xml.open("config:config-item-map-indexed"_L1, {{"config:name"_L1, u"Views"_s}});
    xml.open("config:config-item-map-entry"_L1);
    addItem(xml, u"ViewId"_s, u"string"_s, u"view1"_s);
    xml.open("config:config-item-map-named"_L1, {{"config:name"_L1, u"Tables"_s}});
    for (const Sheet& sheet : book.sheets)
        addPanes(xml, sheet);
    xml.close();
    addItem(xml, u"ActiveTable"_s, u"string"_s, book.sheets.front().name);
    addItem(xml, u"ShowGrid"_s, u"boolean"_s, u"false"_s);
    return xml.take();
}

void addFilters(XmlPieces& xml, const Workbook& book, const std::vector<int>& rows)
{
    QByteArray opening = "<table:database-ranges>";
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        const Sheet& sheet = book.sheets[i];
        if (sheet.filterColumns == 0 || rows[i] <= sheet.frozenRows)
            continue;
        xml.markup(std::exchange(opening, {}));
        // LibreOffice takes this name for a range of the sheet itself, which needs none.
        xml.markup("<table:database-range table:name=\"__Anonymous_Sheet_DB__");
        xml.number(qint64(i));
        xml.markup("\" table:display-filter-buttons=\"true\" table:target-range-address=\"");
        xml.text(odsAddress(sheet.name, {sheet.frozenRows - 1, 0, rows[i] - 1, sheet.filterColumns - 1}));
        xml.markup("\"/>");
    }
    if (opening.isEmpty())
        xml.markup("</table:database-ranges>");
}

/// content.xml, sheet after sheet.
Result<> writeContent(const Workbook& book, Progress& progress, const PartTake& take)
{
    XmlPieces xml(take);
    const odsstyles::Frame frame = odsstyles::frameOf(book);
    xml.markup(frame.before);
    std::vector<int> counts;
    int object = 1;
    for (size_t i = 0; i < book.sheets.size(); ++i) {
        OdsRows rows(xml, book, i, object);
        object += int(book.sheets[i].charts.size());
        rows.begin();
        const Result<> written = book.sheets[i].write([&](const SheetRow& row) -> Result<> {
            if (progress.isCancelled())
                return cancelled();
            return rows.take(row);
        });
        if (!written)
            return written;
        rows.end();
        counts.push_back(rows.rows());
    }
    addFilters(xml, book, counts);
    xml.markup(frame.after);
    return xml.finish();
}

void addCharts(OdfPackage& package, const Workbook& book, Theme theme)
{
    const Palette& palette = paletteFor(theme == Theme::Dark ? Theme::Light : theme);
    int object = 0;
    for (const Sheet& sheet : book.sheets) {
        for (const SheetChart& chart : sheet.charts) {
            const QString folder = u"Object %1"_s.arg(++object);
            if (chart.source)
                odfchart::addTo(package, folder, *chart.source, palette, {chart.width, chart.height},
                                odsTable(sheet, chart));
        }
    }
}

} // namespace

QString OdsWriter::id() const
{
    return u"ods"_s;
}

QString OdsWriter::name() const
{
    return tr("OpenDocument spreadsheet");
}

QString OdsWriter::extension() const
{
    return u"ods"_s;
}

Result<> OdsWriter::write(const ReportContent& content, const ReportOptions& options, QIODevice& device,
                          Progress& progress) const
{
    progress.start(tr("Laying out sheets"), 0);
    const Result<Workbook> book = workbookOf(content, options, progress);
    if (!book)
        return std::unexpected(book.error());
    progress.start(tr("Writing sheets"), 0);
    OdfPackage package(u"application/vnd.oasis.opendocument.spreadsheet"_s, {book->title, book->subject});
    package.addPart(u"content.xml"_s, xmlType,
                    [&](const PartTake& take) { return writeContent(*book, progress, take); });
    package.addPart(u"styles.xml"_s, xmlType, odsstyles::stylesPart(*book, options.paper));
    package.addPart(u"settings.xml"_s, xmlType, settingsPart(*book));
    addCharts(package, *book, options.theme);
    return package.write(device, exportTime(options), progress);
}

} // namespace lacuna
