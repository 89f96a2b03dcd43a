// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/prismaflow.h"
#include "model/painting/matrixlayout.h"
#include "model/painting/palette.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRectF>
#include <QtGui/QFont>

class QPainter;

namespace lacuna {

/// How large the diagram is laid out; lengths are pixels for pictures and points for slides.
struct DiagramStyle {
    double text = 13;
    double noteText = 11;
    double mainWidth = 300;
    double sideWidth = 300;
    double bandWidth = 30; ///< of the strips that name the phases
    double gap = 40; ///< between main and side boxes
    double rowGap = 24; ///< between boxes above each other
    double padding = 10; ///< between a box and its text
    int mostReasons = -1; ///< the others become one line; −1: all
    QString title; ///< above the diagram; empty: none
    bool withNotes = true; ///< below it: what is typed, what is not finished, where the form comes from
};

/// A line of text in a box, broken to its width.
struct DiagramLine {
    QString text;
    double indent = 0;
    bool bold = false;
};

struct DiagramBox {
    enum class Kind { Band, Main, Side, Result };
    Kind kind = Kind::Main;
    std::optional<FlowItem> item; ///< what it counts, if that is one number
    QString name; ///< what it is, for screen readers and lists of shapes
    QRectF rect;
    std::vector<DiagramLine> lines; ///< as they are drawn
    std::vector<DiagramLine> paragraphs; ///< the same before they were broken
};

/// From the middle of an edge to the middle of an edge, so that connectors of other programs stay where they are drawn. Always straight.
struct DiagramArrow {
    size_t from = 0; ///< of boxes()
    size_t to = 0;
    QPointF start;
    QPointF end;

    bool isVertical() const { return start.x() == end.x(); }
};

/// The flow diagram of PRISMA 2020 (Page et al. 2021, BMJ 372:n71, figure 1): where every box is and what it says. Pure geometry over a measure
/// of text, so that it is tested without fonts and serves screen, picture and slide alike. A plain value.
///
/// Records from other sources pass the same screening as those of databases and registers here, so they are a line of the first box and not a
/// column of their own.
class PrismaDiagram {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PrismaDiagram)
public:
    PrismaDiagram() = default;
    PrismaDiagram(const PrismaFlow& flow, const TextMeasure& measure, const DiagramStyle& style = {});

    QSizeF size() const { return m_size; }
    const std::vector<DiagramBox>& boxes() const { return m_boxes; } ///< bands first, then row by row
    const std::vector<DiagramArrow>& arrows() const { return m_arrows; }
    const std::vector<DiagramLine>& notes() const { return m_notes; } ///< broken lines, at notesTop()
    double notesTop() const { return m_notesTop; }
    /// The diagram in one text: "Records screened (n = 215); Records excluded (n = 190); …".
    QString description() const;

    /// Draws it at the origin, the ground not included. Any thread that may use a QPainter.
    void paint(QPainter& painter, const Palette& palette, const QFont& font) const;
    static QFont fontOf(const QFont& font, double pixels, bool bold);

private:
    class Builder;
    void paintBox(QPainter& painter, const DiagramBox& box, const Palette& palette, const QFont& font) const;
    void paintNotes(QPainter& painter, const Palette& palette, const QFont& font) const;

    DiagramStyle m_style;
    std::vector<DiagramBox> m_boxes;
    std::vector<DiagramArrow> m_arrows;
    std::vector<DiagramLine> m_title;
    std::vector<DiagramLine> m_notes;
    double m_notesTop = 0;
    QSizeF m_size;
};

/// @p text broken greedily at spaces so that no line is wider than @p width, inside a word only where it alone is too wide.
QStringList brokenLines(const QString& text, double width, double size, bool bold,
                        const TextMeasure& measure);

} // namespace lacuna
