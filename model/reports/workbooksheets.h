// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/workbook.h"

#include <QtCore/QDate>

namespace lacuna::workbooksheets {

/// One view as its sheets need it. The table refers to the layout.
struct ViewSheets {
    const ReportView* view = nullptr;
    std::shared_ptr<const GapMap> map;
    QString title;
    std::unique_ptr<MatrixLayout> layout;
    std::unique_ptr<MatrixTable> table;
};

/// The looks that all sheets share, as indices into Workbook::styles.
struct Looks {
    int plain = 0;
    int wrapped = 0;
    int title = 0;
    int heading = 0;
    int muted = 0;
    int label = 0; ///< before a line of facts
    int header = 0; ///< of a column
    int headerEnd = 0; ///< of a column of numbers
    int headerBeside = 0; ///< after a column of numbers
    int beside = 0; ///< text after a column of numbers
    int link = 0;
    int whole = 0;
    int year = 0;
    int decimal = 0;
};

Looks looksOf(Workbook& book, const Palette& palette);
/// Sheets are white, whatever the window looks like.
const Palette& paperPalette(Theme theme);

/// Fills a workbook with its sheets, in the order they are to have.
class Context {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Workbook)
public:
    Context(const ReportContent& content, const ReportOptions& options, Workbook& book, Progress& progress);

    const std::vector<ViewSheets>& views() const { return m_views; }
    QDate exported() const { return m_exported; }

    void addMatrix(size_t view);
    void addGaps(size_t view);
    void addCharts(size_t view);
    /// Titles, texts, votes and results of a story, in their order; nothing if it has none.
    void addStory();
    void addStudies();
    void addCodebook();
    void addMethod();
    /// Fills the first sheet, when all the others are there.
    void fillAbout();

private:
    bool has(ReportPart part) const { return m_options.parts.testFlag(part); }
    /// "Gaps", of a story "2 Gaps".
    QString nameOf(size_t view, const QString& name) const;
    void add(Sheet sheet) { m_book.sheets.push_back(std::move(sheet)); }

    std::vector<SheetRow> matrixHead(const ViewSheets& view) const;
    SheetRow matrixRow(const MatrixTable& table, int row, double labelWidth);
    SheetRow gapRow(const ViewSheets& view, const Gap& gap, int rank, bool noted) const;
    SheetStyle cellStyle(const MatrixTable& table, int row, int column) const;
    void addHeaders(const MatrixTable& table, std::vector<SheetRow>& rows, const std::vector<double>& widths);
    void addLegend(const ViewSheets& view, std::vector<SheetRow>& rows);
    std::vector<SheetRule> rulesOf(const MatrixTable& table, int firstRow) const;
    void addChart(const ReportChart& chart, Sheet& sheet, std::vector<SheetRow>& rows) const;
    /// What a sheet of @p view says, with the view's title if there are several.
    QString describe(const ViewSheets& view, const QString& what) const;
    std::vector<SheetRow> methodRows();
    SheetCell text(int column, const QString& text, int style) const;
    std::vector<SheetRow> factRows(const QString& heading,
                                   const std::vector<std::pair<QString, QString>>& facts) const;

    const ReportContent& m_content;
    const ReportOptions& m_options;
    Workbook& m_book;
    Progress& m_progress;
    QDate m_exported;
    const Palette& m_palette;
    std::vector<ViewSheets> m_views;
    Looks m_looks;
};

/// Hands over rows that are there already.
std::function<Result<>(const SheetTake&)> rowsOf(std::vector<SheetRow> rows);
/// @p text broken over @p characters is so many points high.
double heightOf(const QString& text, double characters, double size, bool bold);
/// Columns are given in characters.
double pointsOf(double characters);

} // namespace lacuna::workbooksheets
