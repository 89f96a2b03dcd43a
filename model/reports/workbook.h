// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/matrixtable.h"
#include "model/reports/reportcontent.h"

#include <memory>

namespace lacuna {

/// How a cell of a sheet looks, in terms that every spreadsheet format has.
struct SheetStyle {
    enum class Side { Start, Centre, End };
    enum class Number {
        General,
        Whole, ///< "1 234"
        Decimal, ///< "0.82"
        Marked, ///< whole, then @c mark
        MarkForZero, ///< whole, but @c mark stands for a zero, which is kept
    };
    double size = 11; ///< points
    bool bold = false;
    bool italic = false;
    bool wrap = false;
    Side side = Side::Start;
    int indent = 0; ///< levels
    QColor ink{}; ///< invalid: the program's own
    QColor ground{}; ///< invalid: none
    CellFill fill = CellFill::Plain;
    QColor hatch{}; ///< of the hatch, if any
    QColor outline{}; ///< invalid: none
    bool dashed = false; ///< the outline is
    QColor rule{}; ///< of a line below; invalid: none
    Number number = Number::General;
    QString mark{}; ///< the symbol of a gap class

    friend bool operator==(const SheetStyle&, const SheetStyle&) = default;
};

/// One cell. Text stays text, whatever it begins with; what is a number can be computed with.
struct SheetCell {
    enum class Kind { Blank, Text, Number, Link, Jump };
    int column = 0;
    int style = 0; ///< index into Workbook::styles
    Kind kind = Kind::Blank;
    QString text{};
    double number = 0;
    QString target{}; ///< Link: an address of http or https; Jump: the name of a sheet
    int across = 1; ///< columns it spans
    int down = 1; ///< rows it spans
};

/// Cells from left to right. What another cell spans is left out.
struct SheetRow {
    std::vector<SheetCell> cells;
    double height = 0; ///< points; 0: as high as it must be
};

/// A block of a sheet, from 0, inclusive.
struct SheetRange {
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = -1;
    int lastColumn = -1;

    bool isEmpty() const { return lastRow < firstRow || lastColumn < firstColumn; }
};

/// Numbers of a range from @c lowest to @c highest look like @c style (ink and ground), even after they are edited.
struct SheetRule {
    SheetRange range{};
    int lowest = 0;
    int highest = 0;
    SheetStyle style{};
};

/// A chart that reads its figures from cells of the same sheet.
struct SheetChart {
    ReportChart::Kind kind = ReportChart::Kind::Columns;
    QString title{};
    QString description{}; ///< for screen readers
    QString categoriesLabel{};
    SheetRange categories{}; ///< one column
    struct Series {
        QString label{};
        SheetRange name{}; ///< one cell
        SheetRange values{}; ///< one column
        QColor colour{};
    };
    std::vector<Series> series{};
    int row = 0; ///< where its corner lies
    int column = 0;
    double width = 480; ///< points
    double height = 260;
    std::shared_ptr<const ReportChart> source{}; ///< with its figures, for formats that keep a copy of them
};

/// What became of a workbook on its way into a format with limits; the last sheet states it.
struct SheetLosses {
    qint64 cutTexts = 0; ///< ended with "…"
    qint64 plainLinks = 0; ///< written as text
    qint64 lostRows = 0;
    qint64 lostColumns = 0;
};

/// Takes one row after another, from the top. Errors end the sheet.
using SheetTake = std::function<Result<>(const SheetRow&)>;

struct Sheet {
    QString name{}; ///< unique, as every program takes it: see sheetName()
    QString description{}; ///< one line, for the contents
    std::vector<double> widths{}; ///< of columns, in characters
    int frozenRows = 0;
    int frozenColumns = 0;
    int headerRow = -1; ///< the first row that is repeated on every page; the last is frozenRows − 1
    int filterColumns = 0; ///< so many columns of the rows below the frozen ones can be filtered; 0: none
    bool landscape = true;
    int rows = 0; ///< how many there will be, at most; of sheets that can be filtered
    std::vector<SheetRule> rules{};
    std::vector<SheetChart> charts{};
    std::function<Result<>(const SheetTake&)> write{}; ///< may be called once
};

/// What a spreadsheet says, in no format: XLSX and ODS write the same sheets. Borrows the content it was made of.
struct Workbook {
    QString title{};
    QString subject;
    QString footer; ///< under every printed page
    std::vector<SheetStyle> styles;
    std::vector<Sheet> sheets; ///< written in this order, so that the last one knows the losses
    std::shared_ptr<SheetLosses> losses = std::make_shared<SheetLosses>();

    /// Index of @p style, added if there is none like it.
    int style(const SheetStyle& style);
};

/// @p wanted without what some program refuses, at most 31 characters, and none of @p taken in any case of letters.
QString sheetName(const QString& wanted, const std::vector<Sheet>& taken);

/// All sheets of @p content. Errors: BadInput if no view has anything to show, as the catalogue's.
Result<Workbook> workbookOf(const ReportContent& content, const ReportOptions& options, Progress& progress);

} // namespace lacuna
