// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapspages.h"

#include "views/gaps/gapspage.h"

namespace lacuna {

QList<GapsPage*> makeGapsPages(Workspace* workspace, QWidget* parent)
{
    Q_UNUSED(workspace);
    Q_UNUSED(parent);
    return {};
}

} // namespace lacuna
