// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>

class QWidget;

namespace lacuna {

class GapsPage;
class Workspace;

/// The pages beside the matrix, in the order of the switch. Adding one is a line there.
QList<GapsPage*> makeGapsPages(Workspace* workspace, QWidget* parent);

} // namespace lacuna
