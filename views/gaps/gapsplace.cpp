// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gaps/gapsplace.h"

#include "views/common/workspace.h"

using namespace Qt::StringLiterals;

namespace lacuna {

GapsPlace::GapsPlace(Workspace* workspace, QWidget* parent)
    : Place(parent)
    , m_workspace(workspace)
{
    setObjectName(u"gapsPlace"_s);
}

GapsPlace::~GapsPlace() = default;

QString GapsPlace::name() const
{
    return u"gaps"_s;
}

QString GapsPlace::title() const
{
    return tr("Gaps");
}

QString GapsPlace::iconName() const
{
    return u"gaps"_s;
}

QString GapsPlace::statusText() const
{
    return {};
}

bool GapsPlace::canExport() const
{
    return m_map != nullptr;
}

void GapsPlace::exportContent() { }

} // namespace lacuna
