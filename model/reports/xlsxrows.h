// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/sheetslots.h"
#include "model/reports/xmlpieces.h"

namespace lacuna {

// Excel's limits.
constexpr int mostXlsxRows = 1'048'576;
constexpr int mostXlsxColumns = 16'384;

/// The rows of one sheet as the part of a workbook, around which the library wrote the rest: it would take longer for the rows than all else
/// does together, and keep them in files.
class XlsxRows {
public:
    /// @p formats: the library's numbers of the book's styles.
    XlsxRows(const Sheet& sheet, const std::vector<int>& formats, SheetLosses& losses);

    /// Writes @p skeleton, the library's sheet without rows, with the rows of the sheet. Errors: Internal if it is not as expected, those of
    /// the sheet and of @p take.
    Result<> write(QByteArrayView skeleton, const PartTake& take, Progress& progress);

    /// Once written: where links outside lead, as relations of the sheet in addition to those of @p others (the library's part; empty:
    /// none). Errors: those of @p take.
    Result<> writeRelations(const QByteArray& others, const PartTake& take);
    bool hasLinks() const { return m_outside > 0; }

private:
    Result<> take(const SheetRow& row, XmlPieces& xml);
    void writeCell(const SheetCell& cell, XmlPieces& xml);
    void writeText(const QString& text, XmlPieces& xml);
    void addLink(const SheetCell& cell);
    void startCell(int column, int style, XmlPieces& xml);

    const Sheet& m_sheet;
    std::vector<QByteArray> m_formats; ///< attributes, by style
    SheetLosses& m_losses;
    SheetSlots m_slots;
    std::vector<QByteArray> m_letters; ///< of columns
    QByteArray m_merges;
    QByteArray m_links;
    QByteArray m_relations;
    QByteArray m_row; ///< the number of the row, from 1
    int m_next = 0;
    int m_merged = 0;
    int m_outside = 0;
};

} // namespace lacuna
