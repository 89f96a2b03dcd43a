// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace lacuna {

/// Opens the window and stays in it until it is closed: "lacuna [--sample] [--theme light|dark|contrast|system] [CATALOGUE]", as @p words. @p languageCode
/// empty: the language that is set, or the system's.
/// Without a catalogue the last one is opened, or the sample if there is none. Returns the exit code.
int runWindow(const QStringList& words, const QString& languageCode, int argc, char** argv);

/// Presents a story and ends with it: "CATALOGUE --story NAME [--step N] [--screen N]", words that the command "present" has found to be right.
int runPresentation(const QStringList& words, const QString& languageCode, int argc, char** argv);

} // namespace lacuna
