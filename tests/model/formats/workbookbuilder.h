// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KZip>

#include <QtCore/QBuffer>
#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <utility>

namespace lacuna {

using ZipParts = QList<std::pair<QByteArray, QByteArray>>; ///< names and contents

inline QByteArray zipOf(const ZipParts& parts)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("no zip");
    zip.setExtraField(KZip::NoExtraField);
    for (const auto& [name, content] : parts) {
        zip.setCompression(name == "mimetype" ? KZip::NoCompression : KZip::DeflateCompression);
        zip.writeFile(QString::fromUtf8(name), content);
    }
    zip.close();
    return buffer.data();
}

/// A worksheet part around @p rows ("<row>…</row>…"); @p after follows the rows.
inline QByteArray xlsxSheet(const QByteArray& rows, const QByteArray& after = {})
{
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)"
        + rows + "</sheetData>" + after + "</worksheet>";
}

/// A row of inline strings; empty ones are no cells.
inline QByteArray xlsxRow(const QList<QByteArray>& texts)
{
    QByteArray row = "<row>";
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            row += "<c r=\"" + QByteArray(1, char('A' + i)) + "1\" t=\"inlineStr\"><is><t>" + texts[i]
                + "</t></is></c>";
    }
    return row + "</row>";
}

struct XlsxBook {
    struct Sheet {
        QByteArray name;
        QByteArray part; ///< see xlsxSheet()
        QByteArray state = "visible";
    };
    QList<Sheet> sheets;
    QByteArray strings; ///< "<si>…</si>…"
    QByteArray styles; ///< "<numFmts>…</numFmts><cellXfs>…</cellXfs>"
    QByteArray properties; ///< of the workbook: "<workbookPr date1904=\"1\"/>"

    ZipParts parts() const
    {
        const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const QByteArray relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        QByteArray list;
        QByteArray relations;
        ZipParts parts{{"[Content_Types].xml", "<Types/>"},
                       {"_rels/.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"" + relation
                            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"}};
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray n = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + n + "\" state=\"" + sheets[i].state
                + "\" r:id=\"rId" + n + "\"/>";
            relations += "<Relationship Id=\"rId" + n + "\" Type=\"" + relation
                + "/worksheet\" Target=\"worksheets/sheet" + n + ".xml\"/>";
            parts.append({"xl/worksheets/sheet" + n + ".xml", sheets[i].part});
        }
        relations += "<Relationship Id=\"s1\" Type=\"" + relation
            + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"s2\" Type=\"" + relation
            + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        parts.append({"xl/workbook.xml",
                      "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relation + "\">" + properties
                          + "<sheets>" + list + "</sheets></workbook>"});
        parts.append({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
        if (!styles.isEmpty())
            parts.append({"xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>"});
        if (!strings.isEmpty())
            parts.append({"xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + strings + "</sst>"});
        return parts;
    }
    QByteArray zipped() const { return zipOf(parts()); }
};

/// One visible sheet of these rows.
inline QByteArray xlsxOf(const QByteArray& rows, const QByteArray& after = {})
{
    return XlsxBook{{{"Sheet1", xlsxSheet(rows, after)}}, {}, {}, {}}.zipped();
}

/// @p tables: "<table:table …>…</table:table>…".
inline QByteArray odsOf(const QByteArray& tables, const QByteArray& styles = {})
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                  {"content.xml",
                   R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"><office:automatic-styles>)"
                       + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                       + "</office:spreadsheet></office:body></office:document-content>"},
                  {"META-INF/manifest.xml", "<manifest/>"}});
}

/// Cells of text.
inline QByteArray odsRow(const QList<QByteArray>& texts)
{
    QByteArray row = "<table:table-row>";
    for (const QByteArray& text : texts)
        row +=
            "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

inline QByteArray odsTable(const QByteArray& rows)
{
    return "<table:table table:name=\"Sheet1\">" + rows + "</table:table>";
}

} // namespace lacuna
