// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFlags>
#include <QtCore/QtTypes>

namespace lacuna {

// What can be chosen of a report: the words that the window, which writes nothing, and the writers share.

/// What a report of several pages holds, as far as its format has room for it and there is something to say.
enum class ReportPart : quint16 {
    Title = 1 << 0, ///< what it is about, and the figures that count
    Matrix = 1 << 1,
    Map = 1 << 2, ///< where one of the axes is of countries
    Charts = 1 << 3,
    GapList = 1 << 4, ///< the ranked gaps
    Changes = 1 << 5, ///< what changed since; where the view compares
    CellStudies = 1 << 6, ///< which studies are in each cell
    Method = 1 << 7, ///< where the numbers come from and what the classes mean
    Sources = 1 << 8, ///< references of all studies
};
Q_DECLARE_FLAGS(ReportParts, ReportPart)
constexpr ReportParts allReportParts = ReportParts::fromInt((1 << 9) - 1);

/// What is left out of every report unless the user ticks it: it may name people.
enum class Confidential : quint8 {
    StudyNotes = 1 << 0, ///< Study::notes
    FileNames = 1 << 1, ///< names of attached files
    GapNotes = 1 << 2, ///< what the team wrote about a gap, who fills it and whom to ask
    Marked = 1 << 3, ///< also what carries the mark "confidential"; of notes and files, those ticked above
};
Q_DECLARE_FLAGS(Confidentials, Confidential)

enum class SlideShape : quint8 { Wide, Standard }; ///< 16:9, 4:3
enum class Paper : quint8 { A4, Letter, A3 };

} // namespace lacuna

Q_DECLARE_OPERATORS_FOR_FLAGS(lacuna::ReportParts)
Q_DECLARE_OPERATORS_FOR_FLAGS(lacuna::Confidentials)
