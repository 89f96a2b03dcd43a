// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"
#include "model/reports/reportpages.h"

#include <QtGui/QFont>

#include <climits>

class QTextLayout;

namespace lacuna {

/// Fills pages from the top with pieces that are never cut: lines of text, rows, figures. Pixels of 1/96 inch.
class PageFlow {
public:
    struct Piece {
        double height = 0;
        double before = 0; ///< space above, unless it begins a page
        bool keepNext = false; ///< on the page of the piece after it, if a page holds them
        std::function<void(QPainter&, const QRectF& box)> paint{};
        std::shared_ptr<const Piece>
            repeated{}; ///< comes first where this one begins a page: the header of a table
    };
    PageFlow(QSizeF paper, const Palette& palette, QString footer);

    double width() const { return m_room.width(); }
    double pageHeight() const { return m_room.height(); }
    void add(Piece piece) { m_pieces.push_back(std::move(piece)); }
    /// What comes next begins a page.
    void breakPage();

    /// All pages, with their footer and number; at least one.
    std::vector<ReportPage> finish();

private:
    struct Placed {
        QRectF box;
        std::shared_ptr<const Piece> piece;
    };
    void place(const std::shared_ptr<const Piece>& piece);
    void newPage();
    bool fits(double height) const { return m_y + height <= m_room.bottom() + 0.01; }
    ReportPage pageOf(std::vector<Placed> pieces, size_t number, size_t count) const;

    QSizeF m_paper;
    const Palette& m_palette;
    QString m_footer;
    QRectF m_room;
    double m_y;
    std::vector<Piece> m_pieces;
    std::vector<std::vector<Placed>> m_pages{1};
};

/// A run of text with one look.
struct PageRun {
    QString text{};
    bool bold = false;
    bool italic = false;
    QColor ink{};
    QString link{}; ///< an address; empty: none
};

/// A paragraph laid out: its lines are drawn one by one, so that it may go on over pages.
class PageText {
public:
    /// @p pixels: size of the letters.
    PageText(const std::vector<PageRun>& runs, double pixels, double width,
             Qt::Alignment side = Qt::AlignLeft);
    int lines() const;
    double lineHeight() const { return m_lineHeight; }
    double height() const { return lines() * m_lineHeight; }
    double width() const; ///< of the widest line
    void paintLine(QPainter& painter, int line, QPointF at) const;
    /// From line @p first on, at most @p count of them.
    void paint(QPainter& painter, QPointF at, int first = 0, int count = INT_MAX) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
};

} // namespace lacuna
