// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/reports/docxbody.h"
#include "model/reports/handoutparts.h"

#include <functional>

namespace lacuna {

/// The text of a handout in Word: what DocxBody writes, and the blocks of handouts.
class HandoutDocxBody : public DocxBody {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Handouts)
public:
    /// Gives the relation of an address of the web.
    using Relate = std::function<QString(const QString& address)>;
    static constexpr double narrowMargin = 45; ///< points
    /// @p margin: of the page, points; narrow as two pages have to hold a brief.
    HandoutDocxBody(Paper paper, const Palette& palette, Footers footers, Relate relate,
                    double margin = narrowMargin);

    struct Run {
        QString text;
        bool bold = false;
        bool italic = false;
        QColor ink{};
        QString link{}; ///< an address; empty: none
    };
    struct Look {
        QLatin1StringView style{};
        bool keepNext = false;
        bool keepLines = false;
        bool ruleAbove = false;
        bool centred = false;
        bool atEnd = false;
        double gap = 0; ///< exactly so high, points: a space between tables; 0: as high as its text
    };
    void write(const Look& look, const std::vector<Run>& runs);
    /// The next paragraph, or a paragraph before the next table, begins a page.
    void breakPage() { m_break = true; }

    void figures(const HandoutFigures& figures);
    void bars(const HandoutBars& bars);
    void table(const HandoutTable& table);
    void card(const HandoutCard& card);
    /// With its title and a line that says what the marks mean.
    void matrixBlock(const HandoutMatrix& matrix);

private:
    void runs(const std::vector<Run>& runs);
    /// Whatever table comes begins a page if it has to.
    void beforeTable();
    void afterTable();
    void tableCell(double width, const QColor& ground, bool middle, const std::function<void()>& content);
    void barRow(const HandoutBars::Bar& bar, double maximum, const std::vector<double>& edges, bool keepNext);
    /// A part of a bar, from where the one before it ends.
    struct Piece {
        double end = 0; ///< share of the whole
        QColor colour{}; ///< invalid: nothing there
        bool hatched = false;
    };
    std::vector<Piece> barPieces(const HandoutBars::Bar& bar, double maximum) const;
    /// An empty line of text, shaded.
    void stripe(double height, const QColor& colour, bool hatched, double after, double indent,
                bool keepNext);
    void barPiece(double width, int across, const Piece& piece);
    void score(const HandoutBars::Bar& bar, const QString& label, bool keepNext);
    void source(const HandoutCard::Source& source, bool last);
    void legendLine(const MatrixTable& table);

    Relate m_relate;
    bool m_break = false;
    handoutparts::BarShares m_shares; ///< of the bars being written
};

} // namespace lacuna
