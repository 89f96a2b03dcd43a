// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/odfchart.h"
#include "model/reports/workbook.h"
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
    struct Span {
        int firstColumn = 0;
        int lastColumn = 0;
        int lastRow = 0;
        int style = 0;
    };
    /// What stands in a column: a cell, what lies below a wide one, or only charts.
    struct Slot {
        int column = 0;
        const SheetCell* cell = nullptr;
        int covered = -1; ///< style of what covers it
    };
    std::vector<Slot> slotsOf(const SheetRow& row) const;
    void writeSlot(const Slot& slot);
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
    std::vector<Span> m_spans; ///< that reach below the rows written
    int m_next = 0;
};

/// "'My sheet'.B3:'My sheet'.C9" of @p range, "'My sheet'.B3" of a single cell.
QString odsAddress(const QString& sheet, const SheetRange& range);
/// Where @p sheet holds the figures of @p chart.
odfchart::Cells odsTable(const Sheet& sheet, const SheetChart& chart);

} // namespace lacuna
