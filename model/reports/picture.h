// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/matrixpainter.h"
#include "model/reports/report.h"

#include <QtCore/QDate>

class QPainter;

namespace lacuna {

/// A gap map as one picture: title and facts, the matrix, its legend, and where the numbers come from. Device-independent pixels at 96 dpi.
/// Measures with the application's font, so a QGuiApplication must exist; any thread.
class Picture {
    Q_DECLARE_TR_FUNCTIONS(lacuna::Picture)
public:
    Picture(const GapMap& map, const ReportOptions& options, const QDate& exported);
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    ~Picture();

    /// Ok, or why there is no picture: nothing to show, no application to measure text with.
    Result<> check() const;
    QSizeF size() const { return m_size; }
    QString title() const { return m_title; }
    QString description() const; ///< for metadata and screen readers
    void paint(QPainter& painter) const;

private:
    struct Block; ///< a wrapped paragraph and where it goes
    QStringList footLines() const;
    void lay();
    double wrappedHeight(const QString& text, double pixels, bool bold) const;
    QFont font(double pixels, bool bold) const;

    const ReportOptions& m_options;
    QDate m_exported;
    std::shared_ptr<const GapMap> m_map; ///< borrowed
    const Palette& m_palette;
    QFont m_font;
    MatrixLayout m_layout;
    std::unique_ptr<MatrixPainter> m_painter;
    QString m_title;
    std::vector<Block> m_blocks;
    QPointF m_matrixAt;
    QPointF m_legendAt;
    double m_textWidth = 0;
    QSizeF m_size;
};

} // namespace lacuna
