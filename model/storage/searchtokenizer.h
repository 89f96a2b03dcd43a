// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

namespace lacuna {

class Connection;

/// Makes the FTS5 tokenizer "lacuna", which is SearchTokenizer, known to @p connection. Every connection that
/// opens a catalogue needs it before it touches a study.
Result<> registerSearchTokenizer(Connection& connection);

} // namespace lacuna
