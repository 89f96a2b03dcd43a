// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QString>

namespace lacuna {

/// Brings what waits in the log beside the catalogue @p path into the file itself, so that a copy of that file alone has it. The catalogue may be in use: whoever reads or writes it, here
/// or in another program, is neither waited for nor kept waiting, and what such a one still needs stays in the log. Takes as long as writing the log's size; not for the interface's thread.
/// True: nothing waits any more, or nothing may be written there (a share, a folder that can only be read), where nothing ever waits. Errors: those of opening; Io.
Result<bool> settleLog(const QString& path);

} // namespace lacuna
