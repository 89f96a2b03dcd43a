// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/matrixtable.h"
#include "model/reports/slide.h"

#include <optional>

namespace lacuna {

/// The legend of a matrix slide: a swatch and a name for each class that occurs, then the ramp with its range. Flows over lines.
class SlideLegend {
    Q_DECLARE_TR_FUNCTIONS(lacuna::SlideLegend)
public:
    SlideLegend(const MatrixTable& table, double width);
    /// Of something else than the table's cells: @p classes occur in it, and its fullest part has @p largest.
    SlideLegend(const MatrixTable& table, double width, std::vector<GapClass> classes, int largest);

    double height() const;
    /// As one group of native shapes.
    void write(Slide& slide, QPointF at) const;

    /// A cell that stands for @p gapClass: its mark without a number, on a middling step of the ramp.
    static MatrixTableCell sample(const MatrixTable& table, GapClass gapClass);
    /// The looks of @p cell for a shape.
    static SlideLook look(const MatrixTableCell& cell, const Palette& palette);

private:
    struct Entry {
        MatrixTableCell sample;
        QString label;
        std::optional<SlideLook> figure{}; ///< instead of a cell
        bool plain = false; ///< only the words
        double x = 0;
        double y = 0;
        double width = 0;
    };
    void addClasses(std::vector<GapClass> classes);
    void addRamp(int largest, bool exceeded);
    void addFigures();
    void place(Entry entry, double labelWidth);
    void writeRamp(Slide& slide, QPointF at) const;

    const MatrixTable& m_table;
    double m_width;
    std::vector<Entry> m_entries;
    QPointF m_ramp;
    int m_rampSteps = 0;
    double m_nextX = 0;
    double m_nextY = 0;
};

/// DrawingML's preset pattern of a hatch; empty for none.
QLatin1StringView slidePattern(CellFill fill);

} // namespace lacuna
