// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixdrawing.h"
#include "model/painting/palette.h"

#include "model/analysis/gapmap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QRectF>
#include <QtGui/QFont>
#include <QtGui/QPen>

#include <memory>
#include <span>

class QPainter;

namespace lacuna {

/// How a crossed segment is told from others: the colour is its first term, the pattern its second.
struct SegmentLook {
    static constexpr int grey = -1; ///< not coded, or all the rare pairs together
    int colour = grey; ///< in Palette::segments, again from the start after the last
    int pattern = 0; ///< of drawSegmentPattern()

    friend bool operator==(const SegmentLook&, const SegmentLook&) = default;
};
/// Of every segment of @p map; empty if nothing crosses them: then the colour alone is the segment.
std::vector<SegmentLook> segmentLooks(const GapMap& map);

/// Draws one cell of a matrix in any style: the gap classes look the same in all of them, only how evidence
/// is shown differs. Lives as long as one painting pass; the palette must outlive it.
class CellPainter {
    Q_DECLARE_TR_FUNCTIONS(lacuna::CellPainter)
public:
    /// @p largest: studies in the fullest leaf cell; @p target: studies that fill a donut without segments.
    CellPainter(const Palette& palette, const QFont& font, CellStyle style, double zoom, int largest,
                int target);
    /// Draws this segment, studies that are not coded, in grey. −1: none.
    void setUncodedSegment(int index) { m_uncoded = index; }
    /// Of crossed segments.
    void setSegmentLooks(std::vector<SegmentLook> looks) { m_looks = std::move(looks); }
    /// Of the marks of what deviates, from their ground: so much that 3 are left to who lacks a kind of cone (tst_colourvision).
    static constexpr double residualContrast = 4.5;
    /// Marks cells that deviate from what the totals let expect.
    void setResiduals(bool on) { m_residuals = on; }
    void setLargest(int largest) { m_largest = largest > 1 ? largest : 1; }

    /// Sets what every cell shares; call once before painting cells.
    void begin(QPainter& painter) const;
    /// @p rect is the cell's whole field; the cell itself is inset. @p segments: studies per segment, empty
    /// without segments.
    void paint(QPainter& painter, const QRectF& rect, const GapCell& cell, std::span<const int> segments,
               bool parent) const;
    /// Only the ground and mark of a class: a legend's swatch.
    void paintSwatch(QPainter& painter, const QRectF& swatch, GapClass gapClass) const;
    /// 1470 → "1.5k": what stands for a number where it does not fit.
    static QString briefCount(int n, bool rough = false);
    /// The ground of a cell in Heat style.
    QColor fillOf(const GapCell& cell) const;
    QColor rampColour(int n) const;
    /// The palette's in order, again from the start after sixteen; grey for what is not coded.
    QColor segmentColour(size_t index) const;
    /// Of drawSegmentPattern(): its look's, or of its own where there are no colours.
    int patternOf(size_t segment) const;
    /// A segment's swatch in a legend: of its colour, or of any @p look on @p fill.
    void paintSegmentSwatch(QPainter& painter, const QRectF& swatch, const QColor& fill, int pattern) const;
    void paintResidualSwatch(QPainter& painter, const QRectF& swatch, double residual) const;
    /// −2…2: fewer or more than the totals let expect, 2 strongly (|r| ≥ 4); 0: nothing to mark (|r| < 2, no residual, not asked for).
    int residualStep(const GapCell& cell) const;

private:
    void paintEmpty(QPainter& painter, const QRectF& box, GapClass gapClass) const;
    void paintBubble(QPainter& painter, const QRectF& box, const GapCell& cell) const;
    void paintBubbles(QPainter& painter, const QRectF& box, int n, std::span<const int> segments) const;
    void paintBar(QPainter& painter, const QRectF& box, const GapCell& cell) const;
    void paintMosaic(QPainter& painter, const QRectF& box, std::span<const int> segments) const;
    void paintDonut(QPainter& painter, const QRectF& box, const GapCell& cell,
                    std::span<const int> segments) const;
    enum class CountForm { Full, Brief, Rough };
    struct Count {
        QString text;
        double width;
        bool small;
    };
    const Count& count(int n, CountForm form, bool small) const;
    /// The most exact form of @p n that is at most @p room wide, or else the narrowest.
    const Count& fitted(int n, double room, bool small) const;
    void paintCount(QPainter& painter, QPointF centre, const Count& count, const QColor& colour) const;
    /// The cell's count in the middle of @p box, or moved and shortened so that it stays clear of the mark.
    void paintNumber(QPainter& painter, const QRectF& box, const GapCell& cell, const QColor& colour) const;
    /// The count at the foot of @p box if it is high enough; returns what is left for a figure.
    QRectF paintCountBelow(QPainter& painter, const QRectF& box, int n) const;
    double markSide(GapClass gapClass) const; ///< of the mark in the corner; 0: none
    void paintCornerMark(QPainter& painter, const QRectF& box, GapClass gapClass, const QColor& ground) const;
    void paintResidual(QPainter& painter, const QRectF& box, const GapCell& cell, const QColor& ground) const;
    QPen edgePen() const;
    QColor patternInk(const QColor& fill) const;

    const Palette& m_palette;
    QFont m_font;
    QFont m_smallFont;
    CellStyle m_style;
    double m_zoom;
    int m_largest;
    int m_target;
    int m_uncoded = -1;
    std::vector<SegmentLook> m_looks;
    bool m_residuals = false;
    double m_capHeight = 0;
    double m_smallCapHeight = 0;
    mutable QHash<qint64, std::shared_ptr<const Count>> m_counts; ///< by number and form; stay where they are
};

} // namespace lacuna
