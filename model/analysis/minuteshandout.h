// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/catalogue/meeting.h"

#include <QtCore/QTimeZone>

namespace lacuna {

struct MinutesInput {
    Meeting meeting;
    QString story; ///< what the story is called now; empty: it was deleted, or has the meeting's name
    Provenance provenance; ///< of the catalogue
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< that times are told in
};

/// The minutes of a meeting as a document: when it was, what was decided (agreed gaps, what is no gap and why, what is being filled and by whom; of a cell
/// decided on twice the later decision), then all of it in the order it happened. Steps that came up one after the other with nothing between them are one
/// line. In the user's language; never empty.
Handout minutesHandout(const MinutesInput& input);

} // namespace lacuna
