// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"

namespace lacuna {

/// A code for a new term called @p label that no term of the dimension has: "SCAM-COMPOUNDS", then "SCAM-COMPOUNDS-2".
QString newTermCode(const Codebook& codebook, Id dimension, const QString& label);

} // namespace lacuna
