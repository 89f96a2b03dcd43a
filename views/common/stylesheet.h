// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/painting/palette.h"

#include <QtCore/QString>

namespace lacuna {

/// The program's Qt style sheet in the colours of @p palette. Only colours of the palette occur in it.
QString styleSheetFor(const Palette& palette);

} // namespace lacuna
