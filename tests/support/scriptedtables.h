// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/handout.h"
#include "model/catalogue/plaintable.h"
#include "model/support/error.h"
#include "model/support/progress.h"

#include <functional>
#include <vector>

namespace lacuna {

/// What a TestWorkspace answers about tables and handouts, and what it was asked for.
struct ScriptedTables {
    Result<PlainTable> file = cancelled(); ///< answers readTableFile()
    Result<PlainTable> text = cancelled(); ///< answers readTableText()
    QStringList texts; ///< that were pasted
    struct Table {
        QString title;
        PlainTable table;
    };
    std::vector<Table> exported;
    struct Made {
        QString title;
        std::function<Result<Handout>(Progress&)> make;
    };
    std::vector<Made> handouts;
};

} // namespace lacuna
