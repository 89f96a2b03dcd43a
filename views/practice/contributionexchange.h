// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/contribution.h"

#include <QtCore/QString>

#include <vector>

class QWidget;

namespace lacuna {

class Workspace;

// How contributions come into the catalogue from a table or pasted text, and out of it as a table. Each opens a dialog over @p window first.

void importContributionsFile(Workspace* workspace, QWidget* window);
void importContributionsText(Workspace* workspace, QWidget* window, const QString& text = {});
void exportContributions(Workspace* workspace, std::vector<Contribution> contributions, QWidget* window);

} // namespace lacuna
