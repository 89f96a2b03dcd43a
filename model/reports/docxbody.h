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
    static constexpr double usualMargin = 56; ///< points
    /// Relations of footers: of upright pages and of those that lie.
    struct Footers {
        QString tall;
        QString wide;
    };
    /// @p margin: of the page, points.
    DocxBody(Paper paper, const Palette& palette, Footers footers, double margin = usualMargin);

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
    /// The whole matrix over the width of an upright page, its headers turned where columns are narrow. False, and nothing is written, if it has
    /// too many columns for that.
    bool smallMatrix(const MatrixTable& table, const QString& title, const QString& description);
    /// Ends the pages so far; those that follow may lie the other way.
    void endSection(bool landscape);
    QByteArray take();

    /// The columns that fit side by side on a page, totals included: the last of each piece. Pieces are about as wide as each other.
    std::vector<int> piecesOf(const MatrixTable& table, bool landscape) const;

protected:
    double textWidth(bool landscape) const;
    std::vector<int> piecesWithin(const MatrixTable& table, double room) const;
    double labelWidth(const MatrixTable& table) const;
    void section(bool landscape);
    void run(const QString& text, bool bold = false, const QColor& ink = {}, double size = 0);
    void cellStart(double width, const MatrixTableCell& look, int across = 1, int merge = 0,
                   bool turned = false);
    void cellText(const QString& text, const MatrixTableCell& look, bool centred, double indent);
    void headerRow(const MatrixTable& table, int level, int first, int last);
    void matrixRow(const MatrixTable& table, int row, int first, int last);
    enum class Rules { Grid, Rows, None };
    void tableStart(const std::vector<double>& widths, const QString& title, const QString& description,
                    Rules rules = Rules::Grid);
    void rowStart(bool header = false, double height = 0);
    double columnWidth(const MatrixTable& table, int column) const;
    static double turnedLength(const MatrixTable& table, double width);
    void matrixRows(const MatrixTable& table, int first, int last, const QString& title,
                    const QString& description);

    XmlPart m_xml;
    QSizeF m_paper;
    double m_margin;
    const Palette& m_palette;
    Footers m_footers;
    double m_labelWidth = 0; ///< of the table being written
    int m_drawings = 0;
    double m_turned = 0; ///< the height of turned column headers; 0: they lie
    bool m_together = false; ///< cells being written stay on the page of the row below
    std::vector<double> m_widths; ///< of the columns of the table being written
};

} // namespace lacuna
