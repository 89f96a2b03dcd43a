// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QIODevice>
#include <QtCore/QStringList>

namespace lacuna {

/// True if @p word names a command, so that no window is wanted.
bool isCommand(const QString& word);
/// "there is no command “chek”; did you mean “check”?"; @p orCatalogue: nor a catalogue of that name.
QString noSuchCommand(const QString& word, bool orCatalogue);
/// True if the command draws and so needs fonts (a QGuiApplication; no display).
bool needsFonts(const QString& command);

/// Carries out "lacuna @p arguments" (without the program's name). Data go to @p out, messages to @p err. Returns the exit code of the
/// command-line contract: 0 done, 1 failed, 2 wrong usage, 3 done in part.
int runCommandLine(const QStringList& arguments, QIODevice& out, QIODevice& err);

} // namespace lacuna
