// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QIODevice>

namespace lacuna {

/// All of @p data. Error: Io, with the reason; a full disk is told as such, also where a part of @p data still found room.
Result<> writeWhole(QIODevice& to, QByteArrayView data);

/// Why something was not written into @p to, whose last call failed.
std::unexpected<Error> notWritten(const QIODevice& to);

} // namespace lacuna
