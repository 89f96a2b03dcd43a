// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/practice.h"

#include <QtCore/QString>

#include <vector>

class QWidget;

namespace lacuna {

class Workspace;

// How practices come into the catalogue from a table, and out of it as a table or as a digest. Each opens a dialog over @p window first.

void importPractices(Workspace* workspace, QWidget* window);
void exportPractices(Workspace* workspace, std::vector<Practice> practices, QWidget* window);
/// @p listed are those shown; @p filterText says what of, empty: all.
void exportPracticeDigest(Workspace* workspace, std::vector<Practice> listed, const QString& filterText,
                          QWidget* window);

} // namespace lacuna
