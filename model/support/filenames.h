// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace lacuna {

/// @p name, which a stranger may have chosen, as the name of a file in a folder of ours, on any system: no folder, nothing invisible
/// (above all nothing that turns "gpj.exe" around on the screen), no character or word that some system forbids, not too long, not hidden.
/// The extension stays. Never empty.
QString safeFileName(const QString& name);

/// Whether a file of this name may be handed to the system to open: only documents, spreadsheets, slides, pictures, sound and film. Whatever
/// may run as a program or a script, in whatever system, is not; nor is what is not known.
bool isOpenableFile(const QString& name);

} // namespace lacuna
