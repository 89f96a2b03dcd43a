// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/ids.h"

#include <QtCore/QString>

#include <vector>

namespace lacuna {

/// A place in a story: a saved view, and what is said while it is shown.
struct StoryStep {
    Id view = 0; ///< 0: the view was deleted since; the step keeps its place and is not shown
    QString title; ///< empty: the view's name
    QString notes; ///< the speaker's

    friend bool operator==(const StoryStep&, const StoryStep&) = default;
};

/// Views in order: what is presented and what becomes slides.
struct Story {
    Id id = 0;
    QString name;
    QString subtitle;
    std::vector<StoryStep> steps;
    int position = 0;

    friend bool operator==(const Story&, const Story&) = default;
};

} // namespace lacuna
