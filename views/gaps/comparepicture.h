// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/mapdifference.h"
#include "model/painting/matrixdrawing.h"
#include "model/painting/palette.h"

#include <QtCore/QRectF>
#include <QtCore/QSizeF>
#include <QtGui/QFont>

#include <functional>

class QPainter;

namespace lacuna {

class MatrixLayout;

/// What stands around the matrices of an exported comparison.
struct CompareWords {
    QString title;
    QString before; ///< "Before: studies of 2015 or earlier"
    QString now;
    QString summary;
    QString foot; ///< catalogue, dates, n
};

/// A comparison as a picture of its own, in the light colours: for files and the clipboard.
class ComparePicture {
public:
    /// @p difference is not null. @p sideBySide: two matrices instead of one of differences.
    ComparePicture(std::shared_ptr<const MapDifference> difference, const MatrixDrawing& drawing,
                   bool sideBySide, CompareWords words, const QFont& font);

    QSizeF size() const { return m_size; }
    void paint(QPainter& painter, const QRectF& rect, const Palette& palette) const;

private:
    double lay(QPainter* painter, const Palette& colours) const; ///< returns the height

    std::shared_ptr<const MapDifference> m_difference;
    bool m_sideBySide;
    CompareWords m_words;
    QFont m_font;
    std::shared_ptr<const MatrixLayout> m_now;
    std::shared_ptr<const MatrixLayout> m_before;
    double m_width = 0;
    QSizeF m_size;
};

} // namespace lacuna
