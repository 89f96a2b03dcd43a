// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/duplicates.h"

#include <QtCore/QString>

namespace lacuna {

/// "certain", "conference-and-journal" …: for programs, never translated.
QString duplicateKindKey(DuplicateKind kind);
/// "the same publication", "a chapter of the same book" …: for people.
QString duplicateKindText(DuplicateKind kind);

/// "same-doi", "similar-title" …: for programs, never translated.
QString duplicateReasonKey(DuplicateReason reason);
/// "same DOI", "similar title (97%)" …: for people.
QString duplicateGroundText(const DuplicateGround& ground);
/// All of them, parted by commas.
QString duplicateGroundsText(const std::vector<DuplicateGround>& grounds);

} // namespace lacuna
