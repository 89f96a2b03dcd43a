// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/burdentables.h"
#include "model/support/error.h"

#include <functional>

namespace lacuna {

/// Where burden tables come from. A Workspace that can read files of figures is one, too: see burdenFiles().
class BurdenFiles {
public:
    BurdenFiles() = default;
    BurdenFiles(const BurdenFiles&) = delete;
    BurdenFiles& operator=(const BurdenFiles&) = delete;
    virtual ~BurdenFiles() = default;

    /// Asks for a file of figures and reads it, in the background, as tables of @p dimension; nothing is kept: SaveBurden does that. Answers
    /// cancelled() if no file was chosen. Interface thread.
    virtual void readBurdens(Id dimension, std::function<void(Result<BurdenTables>)> done) = 0;
};

/// What reads files of figures for @p workspace; null: nothing does.
template <typename Workspace> BurdenFiles* burdenFiles(Workspace* workspace)
{
    return dynamic_cast<BurdenFiles*>(workspace);
}

} // namespace lacuna
