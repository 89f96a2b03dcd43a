// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/odfchart.h"
#include "model/reports/sheetslots.h"
#include "model/reports/xmlpieces.h"

namespace lacuna {

/// One sheet of a workbook as a table:table of content.xml.
class OdsRows {
public:
    /// @p sheet: its index in @p book; @p firstObject: the number of its first chart ("Object 3"), the others following.
    OdsRows(XmlPieces& xml, const Workbook& book, size_t sheet, int firstObject);

    void begin();
    /// Errors: those of PartTake.
    Result<> take(const SheetRow& row);
    void end();

    int rows() const { return m_next; }

private:
    std::vector<SheetSlot>& slotsOf(const SheetRow& row);
    void writeSlot(const SheetSlot& slot);
    void writeCell(const SheetCell& cell, bool charts);
    void writeStyle(int style, int column);
    void writeText(const SheetCell& cell);
    void writeLine(QStringView line);
    void writeCharts(int column);
    bool hasCharts(int column) const;

    XmlPieces& m_xml;
    const Workbook& m_book;
    const Sheet& m_sheet;
    size_t m_index;
    int m_firstObject;
    std::vector<QByteArray> m_styles; ///< attributes, by style
    std::vector<QByteArray> m_ruled; ///< those of cells that follow rules; empty: there are none
    SheetSlots m_slots;
    int m_next = 0;
};

/// "'My sheet'.B3:'My sheet'.C9" of @p range, "'My sheet'.B3" of a single cell.
QString odsAddress(const QString& sheet, const SheetRange& range);
/// Where @p sheet holds the figures of @p chart.
odfchart::Cells odsTable(const Sheet& sheet, const SheetChart& chart);

} // namespace lacuna
