// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/contribution.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace lacuna {

/// "Ana Cruz · Employers, Thailand · Regional workshop, 12 May 2026 · in confidence": who said it, where and when, as far as known.
QString contributionByline(const Contribution& contribution, const Codebook& codebook, bool withName);

/// What participants said, one quote below the other; @p opened is called when one is clicked. Names are shown: this is the screen, not an export.
/// At most @p most; how many there are more is said.
void addQuotes(QVBoxLayout* column, const std::vector<const Contribution*>& contributions,
               const Codebook& codebook, int most, const std::function<void(const Contribution&)>& opened);

} // namespace lacuna
