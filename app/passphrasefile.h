// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"

namespace lacuna {

/// What "--passphrase-file FILE" names; empty: it was not given. Errors: Io; BadInput (no passphrase in UTF-8).
Result<QString> passphraseFrom(const Arguments& arguments);

} // namespace lacuna
