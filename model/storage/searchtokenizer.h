// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

namespace lacuna {

class Connection;

/// Makes the FTS5 tokenizer "lacuna" known to @p connection: words as SQLite's unicode61 sees them (case and
/// diacritics removed), except that text in scripts written without spaces (Thai, Lao, Khmer, Burmese,
/// Chinese, Japanese) is split by ICU's dictionaries. Every connection that opens a catalogue needs it before
/// it touches a study.
Result<> registerSearchTokenizer(Connection& connection);

} // namespace lacuna
