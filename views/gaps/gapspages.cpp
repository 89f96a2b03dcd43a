// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapspages.h"

#include "views/gaps/burdenpage.h"
#include "views/gaps/chartspage.h"
#include "views/gaps/comparepage.h"
#include "views/gaps/gapspage.h"
#include "views/gaps/mappage.h"

namespace lacuna {

QList<GapsPage*> makeGapsPages(Workspace* workspace, QWidget* parent)
{
    return {
        new MapPage(workspace, parent),
        new ChartsPage(workspace, parent),
        new BurdenPage(workspace, parent),
        new ComparePage(workspace, parent),
    };
}

} // namespace lacuna
