// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapspages.h"

#include "views/gaps/burdenpage.h"

namespace lacuna {

QList<GapsPage*> makeGapsPages(Workspace* workspace, QWidget* parent)
{
    QList<GapsPage*> pages;
    pages.append(new BurdenPage(workspace, parent));
    return pages;
}

} // namespace lacuna
