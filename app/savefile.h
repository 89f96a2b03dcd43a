// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/support/error.h"

#include <QtCore/QIODevice>

#include <functional>

namespace lacuna {

/// Runs @p writer on the file @p name, which appears whole or not at all: a file of that name stays as it was until all is written.
/// A catalogue, or what SQLite keeps beside one, is never replaced by something else. Errors: BadInput (the file is one), Io, with the system's reason, or what @p writer says. Any thread.
Result<> saveFile(const QString& name, const std::function<Result<>(QIODevice&)>& writer);
Result<> saveFile(const QString& name, const QByteArray& data);
/// The same for what its owner alone may read, also where a file of that name could be read by others.
Result<> savePrivateFile(const QString& name, const QByteArray& data);

/// Whether a file @p name could be written now, for what is found out before long work whose outcome it is to hold; nothing is left behind. Errors: as saveFile(). Any thread.
Result<> maySaveFile(const QString& name);

/// A file name out of a title: no character that some system forbids.
QString fileNameFrom(const QString& title);

/// All of @p data into @p device, or an error that says why not.
Result<> writeAll(QIODevice& device, const QByteArray& data);

} // namespace lacuna
