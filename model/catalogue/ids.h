// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace lacuna {

/// Identifies one row of a catalogue; 0 is "none". Ids are unique across catalogues in practice, so that packs merge by id:
/// the upper 41 bits are milliseconds since 2024-01-01 UTC when the id's block was taken, the lower 22 random at the start of a block
/// and counting up from there.
using Id = qint64;

/// Hands out ids. One per connection; not thread-safe.
class IdSource {
public:
    IdSource();
    Id next();

private:
    Id m_next = 0;
    Id m_end = 0;
};

} // namespace lacuna
