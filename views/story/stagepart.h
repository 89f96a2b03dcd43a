// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/story/stagepainter.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFont>

#include <memory>

namespace lacuna {

// Private to the stage. Everything is laid out on a stage that is 480 units high, whatever the screen: the smallest type of the program is 12, which is 1/40 of it, so
// that what is legible at a desk is legible from the back row once it is scaled up.

namespace stage {
inline constexpr double height = 480;
inline constexpr double smallest = height / 40; ///< of any label
inline constexpr double small = 13;
inline constexpr double body = 17;
inline constexpr double title = 26;
inline constexpr double opening = 40;
inline constexpr double margin = 20;

QFont face(double units, bool bold = false);
/// One line, elided.
void writeLine(QPainter& painter, const QRectF& at, const QString& text, const QFont& font,
               const QColor& colour, Qt::Alignment side = Qt::AlignLeft);
/// Broken at spaces into as many lines as @p room is high, the last one elided; returns the height it took.
double writeText(QPainter& painter, const QRectF& room, const QString& text, const QFont& font,
                 const QColor& colour, Qt::Alignment side = Qt::AlignLeft);
/// The height @p text takes @p width wide.
double textHeight(const QString& text, double width, const QFont& font);
} // namespace stage

/// What a part of the stage is made of.
struct StageSource {
    const StageContent& content;
    const StageState& state;
    const Palette& palette;
    QRectF room; ///< below the title and above the caption, in units
};

/// The middle of the stage, for one kind of step.
class StagePart {
public:
    virtual ~StagePart() = default;
    virtual void paint(QPainter& painter) const = 0;
    virtual int pages() const { return 1; }
    virtual int rows() const { return 0; }
    virtual StageHit hitAt(QPointF) const { return {}; }
    virtual QRectF rectOf(int, int) const { return {}; }
    virtual QString collapsedText() const { return {}; }
    virtual std::vector<StagePiece> pieces() const { return {}; }
};

std::unique_ptr<StagePart> makeMatrixPart(const StageSource& source); ///< stagematrix.cpp
std::unique_ptr<StagePart> makeGapListPart(const StageSource& source); ///< stagelists.cpp
std::unique_ptr<StagePart> makeTextPart(const StageSource& source);
std::unique_ptr<StagePart> makeMapPart(const StageSource& source); ///< stagepictures.cpp
std::unique_ptr<StagePart> makeChartPart(const StageSource& source);
std::unique_ptr<StagePart> makeVotePart(const StageSource& source); ///< stagevotes.cpp
std::unique_ptr<StagePart> makeResultPart(const StageSource& source);

} // namespace lacuna
