// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/report.h"
#include "model/reports/tablepages.h"

#include <QtCore/QDate>

namespace lacuna {

/// The slides of a deck about one gap map. Pure functions of the table, so that each can be looked at alone.
namespace deckslides {

struct Deck {
    const MatrixTable& table;
    const ReportOptions& options;
    QDate exported;
    QString lead{}; ///< what the matrix slides say first: which part of the whole they are; empty: all of it

    const GapMap& map() const { return table.map(); }
    const Palette& palette() const { return table.palette(); }
};

/// What the table may take of a slide, points: what title, legend and footer leave.
QRectF tableFrame(const Deck& deck);

QByteArray titleSlide(const Deck& deck);
/// @p number: which of plan.pages.
QByteArray matrixSlide(const Deck& deck, const TablePlan& plan, size_t number);
QByteArray methodSlide(const Deck& deck);

} // namespace deckslides
} // namespace lacuna
