// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/matrixtable.h"
#include "model/reports/report.h"
#include "model/reports/xmlpart.h"

#include <QtCore/QSizeF>

namespace lacuna {

/// Points, portrait.
QSizeF paperPoints(Paper paper);

/// The body of a Word document being written, from the top.
class DocxBody {
    Q_DECLARE_TR_FUNCTIONS(lacuna::DocxWriter)
public:
    /// Relations of footers: of upright pages and of those that lie.
    struct Footers {
        QString tall;
        QString wide;
    };
    DocxBody(Paper paper, const Palette& palette, Footers footers);

    /// @p style: "Title", "Subtitle", "Heading1" … of docxStyles(); empty: body text.
    void paragraph(const QString& text, QLatin1StringView style = {});
    /// A bold lead and what it introduces.
    void fact(const QString& label, const QString& text);
    /// @p link: of http or https; empty: none.
    void reference(const QString& text, const QString& link);
    /// The lines @p first … @p last of the matrix with all its rows; headers are repeated on every page.
    void matrix(const MatrixTable& table, int first, int last, const QString& description);
    /// A chart as wide as the text of an upright page; @p relation: of its part.
    void chart(const QString& title, const QString& relation, const QString& description);
    /// Marks, classes and what they mean.
    void legend(const MatrixTable& table, const GapRules& rules);
    /// Ends the pages so far; those that follow may lie the other way.
    void endSection(bool landscape);
    QByteArray take();

    /// The columns that fit side by side on a page, totals included: the last of each piece. Pieces are about as wide as each other.
    std::vector<int> piecesOf(const MatrixTable& table, bool landscape) const;

private:
    double textWidth(bool landscape) const;
    std::vector<int> piecesWithin(const MatrixTable& table, double room) const;
    double labelWidth(const MatrixTable& table) const;
    void section(bool landscape);
    void run(const QString& text, bool bold = false, const QColor& ink = {}, double size = 0);
    void cellStart(double width, const MatrixTableCell& look, int across = 1, int merge = 0);
    void cellText(const QString& text, const MatrixTableCell& look, bool centred, double indent);
    void headerRow(const MatrixTable& table, int level, int first, int last);
    void matrixRow(const MatrixTable& table, int row, int first, int last);
    void tableStart(const std::vector<double>& widths, const QString& title, const QString& description);
    double columnWidth(const MatrixTable& table, int column) const;

    XmlPart m_xml;
    QSizeF m_paper;
    const Palette& m_palette;
    Footers m_footers;
    double m_labelWidth = 0; ///< of the table being written
    int m_drawings = 0;
    bool m_together = false; ///< cells being written stay on the page of the row below
    std::vector<double> m_widths; ///< of the columns of the table being written
};

/// The footer of pages: @p text on the left, the page's number on the right.
QByteArray docxFooter(const QString& text, Paper paper, bool landscape);
/// fontTable.xml: what stands in for a font that is missing.
QByteArray docxFonts();
/// styles.xml, in the language of the program.
QByteArray docxStyles(const Palette& palette);

} // namespace lacuna
